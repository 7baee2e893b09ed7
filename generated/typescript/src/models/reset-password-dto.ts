/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";

/** A new password for somebody who has forgotten the old one. */
export interface ResetPasswordDto {
  /**
   * Token from `verifyResetPasswordRequest`.
   *
   * @example "password-reset-token-of-bob"
   */
  passwordResetToken: string;
  /**
   * The new password, encrypted as `passwordEncryptType` says, or in plain text when that is not
   * set. How strong it must be is a setting of the user pool.
   *
   * @example "example-Passw0rd-2"
   */
  password: string;
  /**
   * How the password is encrypted in the request.
   *
   * @defaultValue `"none"`
   * @example "none"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
}
