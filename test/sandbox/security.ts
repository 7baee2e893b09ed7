/**
 * Sells tokens and checks credentials.
 *
 * Decides: what counts as a credential for each kind of scheme. A token is accepted only if this sandbox sold it and
 * it has not run out; a header that carries a claim of the token must carry the very claim. So an SDK that invents,
 * mixes up or forgets one of them is seen.
 * Leaves to others: which operation sells tokens (`answers.ts`), and reading the request (`request.ts`).
 */
import { createHmac } from "node:crypto";
import type { DescribedOperation, Description, Node } from "./description.js";
import type { RawPlaces } from "./parameters.js";
import { signatureProblems } from "./signature.js";

/** A JSON Web Token that is well formed and worth nothing. */
interface SoldToken {
  readonly claims: Readonly<Record<string, string | number>>;
  readonly expires: number;
}

/** What a claim says when the description has no example for it: an id that looks like a real one. */
const CLAIM_VALUE = "6123456789abcdef01234567";

export class Tokens {
  readonly #sold = new Map<string, SoldToken>();
  /** Secrets by key id, as far as anybody has bought a token with them. */
  readonly secrets = new Map<string, string>();
  /** Of signed requests: none may come twice. */
  readonly nonces = new Set<string>();

  /** @param lifetime in seconds */
  sell(
    claimNames: readonly string[],
    lifetime: number,
    more: Readonly<Record<string, string | number>> = {},
  ): string {
    const issued = Math.floor(Date.now() / 1000);
    const claims: Record<string, string | number> = {
      jti: String(this.#sold.size + 1),
      iat: issued,
      exp: issued + lifetime,
    };
    for (const name of claimNames) claims[name] = CLAIM_VALUE;
    Object.assign(claims, more);
    const text = [{ alg: "HS256", typ: "JWT" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const token = `${text}.${createHmac("sha256", "sandbox").update(text).digest("base64url")}`;
    this.#sold.set(token, { claims, expires: issued + lifetime });
    return token;
  }

  find(token: string): SoldToken | undefined {
    const sold = this.#sold.get(token);
    return sold && sold.expires * 1000 > Date.now() ? sold : undefined;
  }

  /** Makes every token sold so far worthless, so that a test can see what an SDK does then. */
  revokeAll(): void {
    this.#sold.clear();
  }
}

/** Schemes that take their tokens from an operation of the description (`x-sdk-token`). */
export function tokenScheme(description: Description, operation: string): Node | undefined {
  return schemes(description).find(
    ([, scheme]) => scheme.get("x-sdk-token", "operation")?.value === operation,
  )?.[1];
}

/** Names of the claims that other schemes need from the tokens of a description. */
export function claimNames(description: Description): string[] {
  return schemes(description).flatMap(([, scheme]) => {
    const claim = scheme.get("x-sdk-token", "claim")?.value;
    return typeof claim === "string" ? [claim] : [];
  });
}

function schemes(description: Description): readonly (readonly [string, Node])[] {
  return description.root.get("components", "securitySchemes")?.entries() ?? [];
}

/** What is missing from a request's credentials; empty when one alternative is complete. */
export function securityProblems(
  operation: DescribedOperation,
  raw: RawPlaces,
  tokens: Tokens,
): string[] {
  const alternatives = operation.security ?? [];
  if (alternatives.length === 0) return [];
  const findings = alternatives.map((ids) =>
    ids.flatMap((id) => schemeProblems(id, operation.description, raw, tokens)),
  );
  return findings.some((one) => one.length === 0) ? [] : (findings[0] ?? []);
}

function schemeProblems(
  id: string,
  description: Description,
  raw: RawPlaces,
  tokens: Tokens,
): string[] {
  const scheme = description.scheme(id);
  const type = scheme?.text("type");
  const authorization = raw.headers.get("authorization");
  const says = (what: string): string[] => [`security scheme ${id}: ${what}`];

  if (type === "apiKey") {
    const name = scheme?.text("name") ?? "";
    const value = apiKey(scheme?.text("in") ?? "header", name, raw);
    if (value === undefined || value === "") return says(`${name} is missing`);
    const claim = scheme?.get("x-sdk-token", "claim")?.value;
    if (typeof claim !== "string") return [];
    const expected = tokens.find(bearer(authorization) ?? "")?.claims[claim];
    return expected === value ? [] : says(`${name} is not the claim ${claim} of the token`);
  }
  const signature = scheme?.get("x-sdk-signature");
  if (scheme && signature) {
    return signatureProblems(scheme.text("scheme") ?? "", signature, raw, tokens).flatMap(says);
  }
  if (type === "http" && scheme?.text("scheme")?.toLowerCase() === "basic")
    return /^Basic [A-Za-z0-9+/]+=*$/.test(authorization ?? "")
      ? []
      : says("authorization must be Basic with a user and a password");

  // http bearer, oauth2 and openIdConnect all arrive as a bearer token.
  const token = bearer(authorization);
  if (token === undefined) return says("authorization must be Bearer with a token");
  if (scheme?.get("x-sdk-token", "operation") && !tokens.find(token))
    return says("the token was not sold here, or it has run out");
  return [];
}

export function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/.exec(authorization ?? "")?.[1];
}

function apiKey(place: string, name: string, raw: RawPlaces): string | undefined {
  if (place === "query") return raw.query.find(([key]) => key === name)?.[1];
  if (place === "cookie") return raw.cookies.get(name);
  return raw.headers.get(name.toLowerCase());
}

/** Query members that are credentials and therefore no parameters. */
export function securityQueryNames(operation: DescribedOperation): string[] {
  return (operation.security ?? []).flat().flatMap((id) => {
    const scheme = operation.description.scheme(id);
    return scheme?.text("type") === "apiKey" && scheme.text("in") === "query"
      ? [scheme.text("name") ?? ""]
      : [];
  });
}
