/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The permission to set a new password. */
export interface ResetPasswordVerify {
  /**
   * Token that `resetPassword` takes. It stands for the user and works once.
   *
   * @example "password-reset-token-of-bob"
   */
  passwordResetToken: string;
  /**
   * Seconds for which the token is valid.
   *
   * An integer.
   *
   * @example 60
   */
  tokenExpiresIn: number;
}
