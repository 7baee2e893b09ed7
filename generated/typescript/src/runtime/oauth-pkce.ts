/**
 * Random texts, and the proof key for code exchange (PKCE, RFC 7636).
 *
 * Decides: that verifier, state and nonce have 256 random bits each, and that the challenge is always a hash: a
 * challenge that is the verifier itself protects nobody who can read the address.
 * Leaves to others: what they are sent with (`oauth-authorize.ts`).
 */
import { SdkError } from "./errors.js";

/** What goes with the authorization request, and what is kept for the exchange of the code. */
export interface OAuthCodeChallenge {
  /** Keep it, secret, until the code is exchanged. */
  readonly codeVerifier: string;
  /** Its SHA-256 hash. */
  readonly codeChallenge: string;
  readonly codeChallengeMethod: "S256";
}

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

/**
 * Makes a code verifier and its challenge. `codeVerifier`, where it is given, has 43 to 128 letters, digits and `-._~`.
 */
export async function generateCodeChallenge(
  codeVerifier = randomText(),
): Promise<OAuthCodeChallenge> {
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier)) {
    throw new SdkError("a code verifier has 43 to 128 characters: letters, digits and -._~");
  }
  const hash = await webCrypto().subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
  const codeChallenge = base64Url(new Uint8Array(hash));
  return { codeVerifier, codeChallenge, codeChallengeMethod: "S256" };
}
