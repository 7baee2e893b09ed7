/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";
import type { SendResetPasswordNotificationDto } from "./send-reset-password-notification-dto.js";

/** How users are changed. */
export interface UpdateUserBatchOptionsDto {
  /**
   * Makes every user in the call set a new password at the next sign-in.
   *
   * @example true
   */
  resetPasswordOnNextLogin?: boolean | undefined;
  /**
   * How the passwords in `list` are encrypted. Left out, they count as plain text.
   *
   * @example "none"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
  /**
   * Gives every user in the call a newly generated password.
   *
   * @example false
   */
  autoGeneratePassword?: boolean | undefined;
  /** Which messages tell the users that their password was reset. Without it, none are sent. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto | undefined;
}
