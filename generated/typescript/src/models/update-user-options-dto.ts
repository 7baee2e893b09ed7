/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";
import type { SendResetPasswordNotificationDto } from "./send-reset-password-notification-dto.js";
import type { UserIdType } from "./user-id-type.js";

/** How to make the change. */
export interface UpdateUserOptionsDto {
  /**
   * Kind of the ID in `userId`. Left out, it is the ID that GenAuth assigned.
   *
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Whether a user who has never signed in must set a new password at the first sign-in.
   *
   * @example false
   */
  resetPasswordOnFirstLogin?: boolean | undefined;
  /**
   * Whether the user must set a new password at the next sign-in.
   *
   * @example true
   */
  resetPasswordOnNextLogin?: boolean | undefined;
  /**
   * How `password` is encrypted in the request.
   *
   * @example "none"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
  /**
   * Whether the service sets a random password.
   *
   * @example false
   */
  autoGeneratePassword?: boolean | undefined;
  /** How to tell the user about the reset password. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto | undefined;
}
