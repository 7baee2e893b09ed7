/**
 * Checks signed requests (`x-sdk-signature`).
 *
 * Decides: that the date is of now, that no nonce comes twice, and that the signature is that of the request. A key is
 * known here once a token was bought with it, as `sandbox-access-key-id` is from the beginning of most programs; of one
 * that never was, nobody can know the secret, so everything but the signature itself is checked.
 * Leaves to others: the other kinds of credentials (`security.ts`).
 */
import { createHmac } from "node:crypto";
import type { Node } from "./description.js";
import type { RawPlaces } from "./parameters.js";
import type { Tokens } from "./security.js";

/** How far the date may be from now, in milliseconds. */
const SKEW = 300_000;

export function signatureProblems(
  word: string,
  signature: Node,
  { headers, request }: RawPlaces,
  { secrets, nonces }: Tokens,
): string[] {
  const header = (key: string): string =>
    headers.get(signature.text(key)?.toLowerCase() ?? "") ?? "";
  const [found, keyId, proof] =
    /^(\S+) ([^:\s]+):([A-Za-z0-9+/]+=*)$/.exec(headers.get("authorization") ?? "")?.slice(1) ?? [];
  if (found !== word || keyId === undefined) {
    return [`authorization must be ${word} with a key id and a signature`];
  }
  if (!(Math.abs(Date.parse(header("date")) - Date.now()) <= SKEW)) return ["its date is not now"];
  const nonce = header("nonce");
  if (nonce === "" || nonces.has(nonce)) return ["its nonce is missing, or came before"];
  for (const [name, value] of signature.get("headers")?.entries() ?? []) {
    if (headers.get(name.toLowerCase()) !== value.value)
      return [`${name} is not ${String(value.value)}`];
  }
  const secret = secrets.get(keyId);
  if (secret !== undefined) {
    const hash = signature.text("algorithm")?.replace("HMAC-", "").toLowerCase() ?? "";
    const text = signedText(signature, headers, request);
    if (createHmac(hash, secret).update(text).digest("base64") !== proof) {
      return [`the signature is not that of ${JSON.stringify(text)}`];
    }
  }
  nonces.add(nonce);
  return [];
}

function signedText(
  signature: Node,
  headers: ReadonlyMap<string, string>,
  { method, target, body }: RawPlaces["request"],
): string {
  const date = signature.text("date")?.toLowerCase();
  const signs = signature.text("signs")?.toLowerCase() ?? "";
  const lines = [...headers]
    .filter(([name]) => name === date || name.startsWith(signs))
    .map(([name, value]) => `${name}:${value}\n`);
  const { pathname, searchParams } = new URL(target, "http://sandbox");
  const members =
    method === "GET" ? [...searchParams] : Object.entries(body ? (JSON.parse(body) as object) : {});
  const data = members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${name}=${typeof one === "string" ? one : JSON.stringify(one)}`);
  return `${method}\n${lines.sort().join("")}${[pathname, data.join("&")].filter(Boolean).join("?")}`;
}
