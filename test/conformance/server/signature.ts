/**
 * Whether a request is signed as the services of the cases demand.
 *
 * Decides: the signature, computed here from the request as it arrived and from nothing that an SDK says; that its date
 * is of now. `services/*.yaml` say the same to the generator, as `x-sdk-signature`.
 * Leaves to others: that no nonce comes twice (`play.ts`).
 */
import { createHmac } from "node:crypto";
import { isObject, shown, writeJson, type Json } from "./notation.js";
import type { Arrived } from "./request.js";

/** The key that a request must be signed with. */
export interface ExpectedSignature {
  readonly keyId: string;
  readonly secret: string;
}

export const NONCE = "x-conf-signature-nonce";
const SIGNED = "x-conf-";
const WORD = "conf";
const FIXED = { "x-conf-signature-method": "HMAC-SHA1", "x-conf-signature-version": "1.0" };
/** How far the date may be from now, in milliseconds. */
const SKEW = 300_000;
const SHORTEST_NONCE = 16;

export function signatureProblems(arrived: Arrived, expected: ExpectedSignature): string[] {
  const { headers } = arrived;
  const problems: string[] = [];
  for (const [name, wanted] of Object.entries(FIXED)) {
    const got = headers.get(name);
    if (got !== wanted) problems.push(`header ${name} is ${shown(got)}, not ${shown(wanted)}`);
  }
  const nonce = headers.get(NONCE) ?? "";
  if (nonce.length < SHORTEST_NONCE) problems.push(`the nonce is ${shown(nonce)}, too short`);
  const date = headers.get("date") ?? "";
  if (!/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(date)) {
    problems.push(`date is ${shown(date)}, which is not how HTTP writes it`);
  } else if (Math.abs(Date.parse(date) - Date.now()) > SKEW) {
    problems.push(`date is ${shown(date)}, which is not now`);
  }
  const text = signedText(arrived);
  const proof = createHmac("sha1", expected.secret).update(text).digest("base64");
  const wanted = `${WORD} ${expected.keyId}:${proof}`;
  const got = headers.get("authorization");
  if (got !== wanted) {
    problems.push(
      `authorization is ${shown(got)}, not ${shown(wanted)}, of the text ${shown(text)}`,
    );
  }
  return problems;
}

function signedText({ method, target, headers, body }: Arrived): string {
  const names = [...headers.keys()].filter((name) => name === "date" || name.startsWith(SIGNED));
  const lines = names.sort().map((name) => `${name}:${headers.get(name) ?? ""}\n`);
  const url = new URL(target, "http://host.example");
  const asked: [string, Json][] =
    method === "GET" ? pairs(url.searchParams) : members(body.toString(), headers);
  const data = asked
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : writeJson(value)}`)
    .join("&");
  return `${method}\n${lines.join("")}${url.pathname}${data === "" ? "" : `?${data}`}`;
}

function members(body: string, headers: ReadonlyMap<string, string>): [string, Json][] {
  const type = headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return pairs(new URLSearchParams(body));
  if (!type.startsWith("application/json")) return [];
  const value = JSON.parse(exact(body)) as Json;
  return isObject(value) ? Object.entries(value) : [];
}

/** Integers that a number cannot hold, in the notation of the cases. */
function exact(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (one) =>
    one.startsWith('"') ? one : `{"$int":"${one}"}`,
  );
}

function pairs(all: URLSearchParams): [string, Json][] {
  return [...new Set(all.keys())].map((name) => {
    const values = all.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? "")];
  });
}
