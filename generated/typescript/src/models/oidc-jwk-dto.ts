/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A public key (RFC 7517). A key whose type is not `RSA` has other members than these. */
export interface OidcJwkDto {
  /**
   * Type of the key.
   *
   * @example "RSA"
   */
  kty: string;
  /**
   * What the key is for; `sig` means signatures.
   *
   * @example "sig"
   */
  use?: string | undefined;
  /**
   * Algorithm that the key is used with.
   *
   * @example "RS256"
   */
  alg?: string | undefined;
  /**
   * ID of the key; the header of a token names it.
   *
   * @example "5mVn0aWc"
   */
  kid?: string | undefined;
  /**
   * Exponent of an RSA key, in URL-safe Base64.
   *
   * @example "AQAB"
   */
  e?: string | undefined;
  /** Modulus of an RSA key, in URL-safe Base64. */
  n?: string | undefined;
}
