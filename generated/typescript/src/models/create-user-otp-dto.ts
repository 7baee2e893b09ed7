/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A one-time password generator of a user. */
export interface CreateUserOtpDto {
  /**
   * Secret that the authenticator app shares with the service, in Base32.
   *
   * @example "EXAMPLEOTPSECRET"
   */
  secret: string;
  /**
   * Code that lets the user sign in when the authenticator app is lost.
   *
   * @example "0000-0000-0000-0000-0000-0000"
   */
  recoveryCode?: string | undefined;
}
