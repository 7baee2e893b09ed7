/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An account and the password for it. Either `username` or `email` is needed. */
export interface SignUpByPasswordDto {
  /**
   * The password that the user chose, encrypted as `options.passwordEncryptType` says, or in plain
   * text when that is not set. It must meet the password rules of the user pool.
   *
   * @example "example-Passw0rd"
   */
  password: string;
  /**
   * User name. Unique in the user pool.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Email address. Unique in the user pool.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
}
