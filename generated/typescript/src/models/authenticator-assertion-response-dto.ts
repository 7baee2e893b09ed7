/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the passkey signed, and the signature. */
export interface AuthenticatorAssertionResponseDto {
  /**
   * What the authenticator tells about itself and the user, as URL-safe Base64 without padding.
   *
   * @example "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ"
   */
  authenticatorData: string;
  /**
   * What the browser tells about the page and the challenge, as URL-safe Base64 without padding.
   *
   * @example "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0"
   */
  clientDataJSON: string;
  /**
   * The signature over both, as URL-safe Base64 without padding.
   *
   * @example "MEUCIQDexample"
   */
  signature: string;
  /**
   * The user that the credential was made for, as URL-safe Base64 without padding.
   *
   * @example "NjIyOWZmYTRiMWMwOGQyY2FkZTNlM2Q5"
   */
  userHandle: string;
}
