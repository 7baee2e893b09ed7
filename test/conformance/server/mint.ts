/**
 * Values that a case cannot hold, because they depend on the moment or on a key: times, signed tokens, public keys.
 *
 * Decides: the notation, and that all of it is made once for every run, before anything begins: a runner gets ready
 * texts, and what is expected has the same ones.
 *
 * - `{ "$now": 300 }`: seconds since 1970, so many from now.
 * - `{ "$jwt": { "alg": "RS256", "key": "one", "header": {…}, "claims": {…} } }`: a signed token. `alg` is RS256 (with
 *   the key of that name), HS256 (with `secret`) or none; `tamper` changes the signature.
 * - `{ "$jwk": "one" }`: the public half of the RSA key of that name, with the name as its `kid`.
 *
 * Keys are made when they are first wanted; none is kept in a file.
 */
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { isObject, type Json, type JsonObject } from "./notation.js";

export class Mint {
  readonly #keys = new Map<
    string,
    { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  >();

  /** A copy of a case with everything made. `now`: seconds since 1970. */
  fill<T>(value: T, now: number): T {
    return this.#fill(value as Json, now) as T;
  }

  #fill(value: Json, now: number): Json {
    if (Array.isArray(value)) return value.map((one) => this.#fill(one, now));
    if (!isObject(value)) return value;
    const { $now: seconds, $jwt: token, $jwk: key } = value;
    if (typeof seconds === "number") return now + seconds;
    if (typeof key === "string") {
      const jwk = this.#key(key).publicKey.export({ format: "jwk" }) as JsonObject;
      return { ...jwk, kid: key, use: "sig", alg: "RS256" };
    }
    if (isObject(token)) return this.#sign(this.#fill(token, now) as JsonObject);
    const members = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(members.map(([name, one]) => [name, this.#fill(one, now)]));
  }

  #key(name: string): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
    const made = this.#keys.get(name) ?? generateKeyPairSync("rsa", { modulusLength: 2048 });
    this.#keys.set(name, made);
    return made;
  }

  #sign({ alg = "RS256", key = "one", secret = "", header = {}, claims = {}, tamper }: JsonObject) {
    const part = (one: unknown): string => Buffer.from(JSON.stringify(one)).toString("base64url");
    const named = alg === "RS256" ? { kid: key } : {};
    const head = { alg, typ: "JWT", ...named, ...(isObject(header) ? header : {}) };
    const text = `${part(head)}.${part(claims)}`;
    const proof =
      alg === "RS256"
        ? createSign("RSA-SHA256")
            .update(text)
            .sign(this.#key(String(key)).privateKey)
        : alg === "HS256"
          ? createHmac("sha256", String(secret)).update(text).digest()
          : Buffer.alloc(0);
    if (tamper === true) proof[0] = (proof[0] ?? 0) ^ 1;
    return `${text}.${proof.toString("base64url")}`;
  }
}
