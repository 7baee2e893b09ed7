/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentIdType } from "./department-id-type.js";
import type { PasswordEncryptType } from "./password-encrypt-type.js";
import type { SendCreateAccountNotificationDto } from "./send-create-account-notification-dto.js";

/** How users are created. */
export interface CreateUserOptionsDto {
  /**
   * Stores `password` as it is given, without hashing it. It is meant for migrations in which only
   * hashes are known: a custom password function in the console must then check them at sign-in.
   *
   * @defaultValue `false`
   * @example false
   */
  keepPassword?: boolean | undefined;
  /**
   * Gives every new user a generated password.
   *
   * @defaultValue `false`
   * @example false
   */
  autoGeneratePassword?: boolean | undefined;
  /**
   * Makes every new user set a new password at the first sign-in.
   *
   * @defaultValue `false`
   * @example true
   */
  resetPasswordOnFirstLogin?: boolean | undefined;
  /**
   * Kind of the IDs in `departmentIds`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /** Which messages tell the new users about their accounts. Without it, none are sent. */
  sendNotification?: SendCreateAccountNotificationDto | undefined;
  /**
   * How the passwords in `list` are encrypted.
   *
   * @defaultValue `"none"`
   * @example "none"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
}
