/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The secret of a one-time password app. */
export interface OtpSecretRespDto {
  /**
   * Secret that the app and the service share, in Base32.
   *
   * @example "HZ2F6J3AGNAVSOTV"
   */
  secret: string;
}
