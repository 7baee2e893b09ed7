/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The secret of a one-time password app. */
export interface ImportOtpItemDataDto {
  /**
   * Secret that the app and the service share, in Base32.
   *
   * @example "HZ2F6J3AGNAVSOTV"
   */
  secret: string;
  /**
   * Code that stands in for the app once, when it is lost.
   *
   * @example "b471-8ec0-874a-087f-bccb-cd54"
   */
  recoveryCode?: string | undefined;
}
