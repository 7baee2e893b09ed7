/**
 * The check of an ID token (OpenID Connect Core, 3.1.3.7).
 *
 * Decides: that a token is believed only if its signature and every claim that guards it are right. The algorithm that
 * the token names chooses nothing but one of two fixed ways: RS256 with a public key of the issuer, HS256 with the
 * secret of the application. A public key is never used as a secret, and `none` is no algorithm.
 * Leaves to others: the keys (`oauth-keys.ts`).
 */
import type { Core } from "./core.js";
import { webCrypto } from "./crypto.js";
import { OAuthError } from "./oauth-error.js";
import { signingKey, type RsaKey } from "./oauth-keys.js";
import { addressOf, optional, required, type OpenIdRow } from "./oauth-row.js";
import type { Operation } from "./operation.js";

/** How an ID token is checked. */
export interface OAuthVerifyOptions {
  /** What the address to sign in was built with. The token must repeat it. */
  readonly nonce?: string | undefined;
  /** Claim `iss` that is expected, where it is not what the description says: an address. */
  readonly issuer?: string | undefined;
  /** How wrong the clocks may be, in seconds. 60 unless told otherwise. */
  readonly leeway?: number | undefined;
  /** What may have signed it. Both unless told otherwise; HS256 only where the client has the secret. */
  readonly algorithms?: readonly ("RS256" | "HS256")[] | undefined;
  /** The user must have signed in within so many seconds. */
  readonly maxAge?: number | undefined;
}

/** The claims of an ID token that passed its check. Times are in seconds since 1970. */
export interface OAuthIdTokenClaims {
  readonly iss: string;
  /** ID of the user. */
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly exp: number;
  readonly iat: number;
  readonly nonce?: string;
  readonly azp?: string;
  readonly auth_time?: number;
  readonly [claim: string]: unknown;
}

const LEEWAY = 60;
/** Longest token that is looked at, in characters. */
const LONGEST = 65_536;

/** The claims of an ID token. Raises `OAuthError` with `error: "invalid_token"` where it must not be believed. */
export async function verifyIdToken(
  core: Core,
  row: OpenIdRow,
  jwks: Operation<never, unknown> | undefined,
  idToken: string,
  options: OAuthVerifyOptions = {},
): Promise<OAuthIdTokenClaims> {
  const clientId = required(core, row, "clientId", "the check of an ID token");
  const parts = typeof idToken === "string" && idToken.length <= LONGEST ? idToken.split(".") : [];
  const [head, body, proof] = parts.map(bytesOf);
  if (parts.length !== 3 || !head || !body || !proof)
    throw refused("it is no signed JSON Web Token");
  const header = objectOf(head);
  const claims = objectOf(body);
  if (!header || !claims) throw refused("its header or its claims are no JSON object");
  // Extensions that must be understood (RFC 7515, 4.1.11): there is none that this understands.
  if (Object.hasOwn(header, "crit")) throw refused("it demands an extension that is not known");

  const signed = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
  const algorithm = header["alg"];
  const allowed = options.algorithms ?? ["RS256", "HS256"];
  if (algorithm === "RS256" && allowed.includes("RS256") && jwks) {
    const key = await signingKey(core, jwks, header["kid"]);
    if (!key) throw refused("no key of the issuer fits it");
    if (!(await isSignedByKey(key, proof, signed))) throw refused("its signature is wrong");
  } else if (algorithm === "HS256" && allowed.includes("HS256")) {
    const secret = optional(core, row, "clientSecret");
    if (!secret) throw refused("it is signed with HS256, and the client has no secret");
    if (!(await isSignedBySecret(secret, proof, signed))) throw refused("its signature is wrong");
  } else throw refused("its algorithm is not allowed");

  checkClaims(claims, clientId, options.issuer ?? addressOf(core, row.issuer), options);
  return claims as OAuthIdTokenClaims;
}

function checkClaims(
  claims: Readonly<Record<string, unknown>>,
  clientId: string,
  issuer: string,
  { nonce, leeway = LEEWAY, maxAge }: OAuthVerifyOptions,
): void {
  const { iss, sub, aud, azp, exp, iat, nbf, auth_time: signedIn } = claims;
  const time = Date.now() / 1000;
  const isTime = (value: unknown): value is number =>
    typeof value === "number" && Number.isFinite(value);
  if (iss !== issuer) throw refused("its issuer is another one");
  if (typeof sub !== "string" || sub === "") throw refused("it names no user");
  const audience: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (!audience.includes(clientId)) throw refused("it is meant for another application");
  // Meant for several, it must say which of them asked for it; and where it says, that must be this one.
  if (azp === undefined ? audience.length > 1 : azp !== clientId) {
    throw refused("another application asked for it");
  }
  if (!isTime(exp) || time >= exp + leeway) throw refused("it has expired");
  if (!isTime(iat) || iat > time + leeway) throw refused("it was issued in the future");
  if (nbf !== undefined && (!isTime(nbf) || nbf > time + leeway))
    throw refused("it is not valid yet");
  if (nonce !== undefined && claims["nonce"] !== nonce) throw refused("its nonce is another one");
  if (maxAge !== undefined && (!isTime(signedIn) || time > signedIn + maxAge + leeway)) {
    throw refused("its user signed in too long ago");
  }
}

async function isSignedByKey({ n, e }: RsaKey, proof: Bytes, signed: Bytes): Promise<boolean> {
  const { subtle } = webCrypto();
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  try {
    const key = await subtle.importKey("jwk", { kty: "RSA", n, e }, algorithm, false, ["verify"]);
    return await subtle.verify(algorithm, key, proof, signed);
  } catch {
    return false; // a key that is none
  }
}

async function isSignedBySecret(secret: string, proof: Bytes, signed: Bytes): Promise<boolean> {
  const { subtle } = webCrypto();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const raw = new TextEncoder().encode(secret);
  const key = await subtle.importKey("raw", raw, algorithm, false, ["verify"]);
  return subtle.verify("HMAC", key, proof, signed); // compares in constant time
}

/** Bytes as web cryptography takes them. */
type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

/** The bytes of a part. `undefined` where it is not exactly what base64 for URLs would have made of them. */
function bytesOf(part: string): Bytes | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const text = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

function objectOf(bytes: Bytes): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

/** Says why, and never what stands in the token. */
function refused(why: string): OAuthError {
  return new OAuthError("invalid_token", `the ID token is not accepted: ${why}`);
}
