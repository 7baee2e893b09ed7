/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An account and its password. One of `account`, `email`, `username` and `phone` is needed. */
export interface SignInByPasswordPayloadDto {
  /**
   * The password, encrypted as `options.passwordEncryptType` says, or in plain text when that is
   * not set.
   *
   * @example "example-Passw0rd"
   */
  password: string;
  /**
   * Email address, phone number or user name, whichever the user typed.
   *
   * @example "bob"
   */
  account?: string | undefined;
  /**
   * Email address.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * User name.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Phone number, without the country code.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
}
