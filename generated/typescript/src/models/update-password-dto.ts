/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";

/** A new password for the signed-in user. */
export interface UpdatePasswordDto {
  /**
   * Password after the change, encrypted as `passwordEncryptType` says, or in plain text when that
   * is not set. How strong it must be is a setting of the user pool.
   *
   * @example "example-Passw0rd-2"
   */
  newPassword: string;
  /**
   * Present password, encrypted in the same way. Needed unless the user has none yet:
   * `getSecurityLevel` tells.
   *
   * @example "example-Passw0rd"
   */
  oldPassword?: string | undefined;
  /**
   * How both passwords are encrypted in the request. Left out, they are not.
   *
   * @example "none"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
}
