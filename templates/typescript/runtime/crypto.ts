/**
 * Web cryptography, and texts made of random bytes.
 *
 * Decides: where cryptography comes from on every platform, and how many random bits a text that nobody may guess has.
 * Leaves to others: what is signed, hashed and checked (`signature.ts`, `oauth-pkce.ts`, `oauth-id-token.ts`).
 */
import { SdkError } from "./errors.js";

/** Web cryptography. Browsers have it only on pages that came over HTTPS, or from this machine. */
export function webCrypto(): typeof globalThis.crypto {
  const { crypto } = globalThis as Partial<typeof globalThis>;
  if (crypto?.subtle) return crypto;
  throw new SdkError(
    "this platform offers no Web Crypto here; in a browser the page must come over HTTPS",
  );
}

/** Base64 for URLs, without padding (RFC 4648, 5). */
export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** 43 characters that nobody can guess. */
export function randomText(): string {
  return base64Url(webCrypto().getRandomValues(new Uint8Array(32)));
}
