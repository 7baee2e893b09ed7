/**
 * The proof key for code exchange (PKCE, RFC 7636).
 *
 * Decides: that the challenge is always a hash: a challenge that is the verifier itself protects nobody who can read
 * the address.
 * Leaves to others: what it is sent with (`oauth-authorize.ts`), randomness (`crypto.ts`).
 */
import { base64Url, randomText, webCrypto } from "./crypto.js";
import { SdkError } from "./errors.js";

/** What goes with the authorization request, and what is kept for the exchange of the code. */
export interface OAuthCodeChallenge {
  /** Keep it, secret, until the code is exchanged. */
  readonly codeVerifier: string;
  /** Its SHA-256 hash. */
  readonly codeChallenge: string;
  readonly codeChallengeMethod: "S256";
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
