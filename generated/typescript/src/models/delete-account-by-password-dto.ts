/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";

/** The password of the user. */
export interface DeleteAccountByPasswordDto {
  /**
   * The password, encrypted as `passwordEncryptType` says, or in plain text when that is not set.
   *
   * @example "example-Passw0rd"
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
