/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A request to sign in that was sent to a phone. */
export interface GenePushCodeDataDto {
  /**
   * ID of the request. Ask with `checkPushCodeStatus` what has become of it.
   *
   * @example "hT7bQe3JxD9wUa5Gk0Rv"
   */
  pushCodeId: string;
  /**
   * For how many seconds the user can answer it.
   *
   * An integer.
   *
   * @example 120
   */
  expireTime: number;
}
