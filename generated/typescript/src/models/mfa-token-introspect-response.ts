/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What is known about an MFA token. When the token is not valid, only `active` is present. */
export interface MfaTokenIntrospectResponse {
  /**
   * Whether the token is valid at this moment.
   *
   * @example true
   */
  active: boolean;
  /**
   * ID of the user pool that the user is in.
   *
   * @example "60b49eb83fd80adb96f26e60"
   */
  userPoolId?: string | undefined;
  /**
   * ID of the user whom the token belongs to.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId?: string | undefined;
  /**
   * When the token expires, in seconds since 1970-01-01 UTC.
   *
   * An integer.
   *
   * @example 1656814330
   */
  exp?: number | undefined;
  /**
   * When the token was issued, in seconds since 1970-01-01 UTC.
   *
   * An integer.
   *
   * @example 1656812330
   */
  iat?: number | undefined;
}
