/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** One public key (RFC 7517). A key that is not of type `RSA` has other members than these. */
export interface OidcJwkDto {
  /**
   * Type of the key.
   *
   * @example "RSA"
   */
  kty: string;
  /**
   * What it is for; `sig` means signatures.
   *
   * @example "sig"
   */
  use?: string | undefined;
  /**
   * The algorithm it is used with.
   *
   * @example "RS256"
   */
  alg?: string | undefined;
  /**
   * ID of the key; the header of a token repeats it.
   *
   * @example "5mVn0aWc"
   */
  kid?: string | undefined;
  /**
   * Exponent of an RSA key, in URL-safe base64.
   *
   * @example "AQAB"
   */
  e?: string | undefined;
  /** Modulus of an RSA key, in URL-safe base64. */
  n?: string | undefined;
}
