/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What an authenticator says about a new passkey. */
export interface AuthenticatorAttestationResponseDto {
  /**
   * The public key, and the proof of where it comes from, in URL-safe Base64.
   *
   * @example "o2NmbXRkbm9uZQ"
   */
  attestationObject: string;
  /**
   * What the browser was asked to do, for which website, in URL-safe Base64.
   *
   * @example "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0"
   */
  clientDataJSON: string;
}
