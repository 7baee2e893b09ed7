/**
 * Codes, tokens and keys of the played issuer.
 *
 * Decides: what is kept about each of them, and for how long it is good. ID tokens are really signed.
 * Leaves to others: what must be true before one is given (`oidc.ts`).
 */
import { type KeyObject, createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type { JsonObject } from "./json.js";

/** What was granted to an application, and by whom; `null`: to the application itself. */
export interface Grant {
  readonly client: string;
  readonly user: string | null;
  readonly scope: string;
  readonly nonce?: string;
}

export interface CodeGrant extends Grant {
  readonly redirectUri: string;
  /** Empty: the sign-in had none. */
  readonly challenge: string;
}

interface Issued {
  readonly grant: Grant;
  readonly issued: number;
  readonly expires: number;
}

/** Seconds. */
const CODE_LIFETIME = 60;
const ID_TOKEN_LIFETIME = 3600;

export class Issuer {
  readonly #codes = new Map<string, { readonly grant: CodeGrant; readonly expires: number }>();
  readonly #accessTokens = new Map<string, Issued>();
  readonly #refreshTokens = new Map<string, Grant>();
  #pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;

  constructor(
    private readonly name: () => string,
    private readonly algorithm: "RS256" | "HS256",
    private readonly secret: string,
  ) {}

  code(grant: CodeGrant): string {
    const code = random();
    this.#codes.set(code, { grant, expires: seconds() + CODE_LIFETIME });
    return code;
  }

  /** Takes the code away: it works once. */
  redeem(code: string): CodeGrant | undefined {
    const kept = this.#codes.get(code);
    this.#codes.delete(code);
    return kept && kept.expires > seconds() ? kept.grant : undefined;
  }

  accessToken(grant: Grant, lifetime: number): string {
    const token = random();
    this.#accessTokens.set(token, { grant, issued: seconds(), expires: seconds() + lifetime });
    return token;
  }

  /** An access token with a name of its own, for ever. */
  accept(token: string, grant: Grant): void {
    this.#accessTokens.set(token, { grant, issued: seconds(), expires: Number.MAX_SAFE_INTEGER });
  }

  refreshToken(grant: Grant): string {
    const token = random();
    this.#refreshTokens.set(token, grant);
    return token;
  }

  /** Takes the refresh token away: its use brings a new one. */
  renew(token: string): Grant | undefined {
    const kept = this.#refreshTokens.get(token);
    this.#refreshTokens.delete(token);
    return kept;
  }

  find(token: string): Grant | undefined {
    const found = this.#accessTokens.get(token);
    return found && found.expires > seconds() ? found.grant : undefined;
  }

  /** What introspection says. */
  describe(token: string, client: string): JsonObject {
    const found = this.#accessTokens.get(token);
    if (found && found.expires > seconds()) {
      const { grant, issued, expires } = found;
      return {
        active: true,
        sub: grant.user ?? grant.client,
        client_id: grant.client,
        exp: expires,
        iat: issued,
        iss: this.name(),
        scope: grant.scope,
        token_type: "Bearer",
      };
    }
    const refresh = this.#refreshTokens.get(token);
    if (!refresh || !client.endsWith(`:${refresh.client}`)) return { active: false };
    return { active: true, client_id: refresh.client, scope: refresh.scope };
  }

  revoke(token: string, client: string): void {
    const owner = this.#accessTokens.get(token)?.grant ?? this.#refreshTokens.get(token);
    if (!owner || !client.endsWith(`:${owner.client}`)) return;
    this.#accessTokens.delete(token);
    this.#refreshTokens.delete(token);
  }

  idToken({ client, user, nonce }: Grant): string {
    const time = seconds();
    const claims: JsonObject = {
      iss: this.name(),
      sub: user ?? "",
      aud: client,
      iat: time,
      exp: time + ID_TOKEN_LIFETIME,
    };
    if (nonce !== undefined && nonce !== "") claims["nonce"] = nonce;
    const header = { alg: this.algorithm, ...(this.algorithm === "RS256" ? { kid: KEY_ID } : {}) };
    const content = [header, claims].map(encode).join(".");
    const proof =
      this.algorithm === "RS256"
        ? sign("sha256", Buffer.from(content), this.#keys().privateKey)
        : createHmac("sha256", this.secret).update(content).digest();
    return `${content}.${proof.toString("base64url")}`;
  }

  publicKey(): JsonObject {
    const jwk = this.#keys().publicKey.export({ format: "jwk" });
    return { kty: "RSA", use: "sig", alg: "RS256", kid: KEY_ID, e: jwk.e ?? "", n: jwk.n ?? "" };
  }

  /** Made when first needed: it takes a while. */
  #keys(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
    return (this.#pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 }));
  }
}

const KEY_ID = "sandbox-key";

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function random(): string {
  return randomBytes(24).toString("base64url");
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
