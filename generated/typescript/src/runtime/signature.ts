/**
 * Requests that are signed with a secret instead of carrying it, or a token bought with it.
 *
 * Decides: the text that is signed, and that it is made from the request as it leaves, behind every middleware: what
 * was signed is what is sent. Every attempt has a nonce and a date of its own, so that none is a repetition.
 * Leaves to others: whether a call is signed at all (`auth.ts`); the names, which the generator prints.
 *
 * The text has a line for the method, then one for every signed header (`name:value`, names in lower case and sorted),
 * then, without a line break, the path and the sorted members of what is asked: of the query of a GET, of the body of
 * anything else (`path?key=value&key=value`). Nothing in it is percent-encoded; a member that is no text is written as
 * JSON.
 */
import { webCrypto, randomText } from "./crypto.js";
import type { HttpRequest } from "./middleware.js";
import { setHeader } from "./headers.js";
import { exactJson } from "./exact-json.js";
import type { Scheme } from "./service.js";

/** What the generator prints about such a scheme. */
export interface SignatureRow {
  /** Options of the client. */
  readonly keyId: string;
  readonly secret: string;
  /** What stands in `Authorization` before key id and signature. */
  readonly scheme: string;
  /** As Web Crypto calls it. */
  readonly hash: "SHA-1" | "SHA-256" | "SHA-512";
  /** Headers that are signed besides the date: those whose names begin so. In lower case. */
  readonly signs: string;
  /** Headers that take the nonce and the date. */
  readonly nonce: string;
  readonly date: string;
  /** Further headers of every signed request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Every request carries a keyed hash of itself (HMAC, RFC 2104). @__NO_SIDE_EFFECTS__ */
export function signatureScheme(row: SignatureRow): Scheme {
  return {
    options: [row.keyId, row.secret],
    secrets: [row.secret],
    present: (call) => {
      const [keyId = "", secret = ""] = [row.keyId, row.secret].map((one) =>
        String(call.settings.given[one] ?? ""),
      );
      // A header of the caller is left as it is, and says who calls.
      call.sign = (request) =>
        request.headers.has("authorization")
          ? Promise.resolve(request.headers)
          : sign(row, keyId, secret, request);
    },
  };
}

/** Into a copy: a middleware that sends twice gets two signatures. */
async function sign(
  row: SignatureRow,
  keyId: string,
  secret: string,
  request: HttpRequest,
): Promise<Headers> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(row.headers)) setHeader(headers, name, value);
  setHeader(headers, row.nonce, randomText());
  setHeader(headers, row.date, new Date().toUTCString());

  const { subtle } = webCrypto();
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: row.hash };
  const key = await subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  const proof = await subtle.sign(
    "HMAC",
    key,
    bytes.encode(signedText(row, { ...request, headers })),
  );
  const text = btoa(String.fromCharCode(...new Uint8Array(proof)));
  setHeader(headers, "authorization", `${row.scheme} ${keyId}:${text}`);
  return headers;
}

function signedText(
  { signs, date }: SignatureRow,
  { method, url, headers, body }: HttpRequest,
): string {
  const lines: string[] = [];
  headers.forEach((value, name) => {
    if (name === date.toLowerCase() || name.startsWith(signs)) lines.push(`${name}:${value}\n`);
  });
  const { pathname, searchParams } = new URL(url);
  const asked = method === "GET" ? membersOf(searchParams) : bodyMembers(body, headers);
  const members = [...asked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) => `${name}=${typeof value === "string" ? value : exactJson.encode(value)}`,
    );
  return `${method}\n${lines.sort().join("")}${[pathname, members.join("&")].filter(Boolean).join("?")}`;
}

/** A name that stands there several times is a list. */
function membersOf(pairs: URLSearchParams): Map<string, unknown> {
  const members = new Map<string, unknown>();
  // By `forEach`: not every program that compiles this has the iterable types of the DOM.
  pairs.forEach((_, name) => {
    const all = pairs.getAll(name);
    members.set(name, all.length > 1 ? all : all[0]);
  });
  return members;
}

/** The outermost members of a JSON object or a form. Other bodies have none: only their headers are signed. */
function bodyMembers(body: unknown, headers: Headers): Map<string, unknown> {
  if (typeof body !== "string") return new Map();
  const type = headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return membersOf(new URLSearchParams(body));
  }
  const value = /[/+]json\b/i.test(type) ? exactJson.decode(body) : undefined;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}
