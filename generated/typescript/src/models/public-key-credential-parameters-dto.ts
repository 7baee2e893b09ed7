/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An algorithm that a passkey may use. */
export interface PublicKeyCredentialParametersDto {
  /**
   * Number of the algorithm in the COSE registry, such as -7 for ES256 and -257 for RS256.
   *
   * An integer.
   *
   * @example -7
   */
  alg: number;
  /**
   * Always `public-key`.
   *
   * @example "public-key"
   */
  type: string;
}
