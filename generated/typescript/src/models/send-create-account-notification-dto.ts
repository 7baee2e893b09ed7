/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Which messages tell new users that an account has been created for them. */
export interface SendCreateAccountNotificationDto {
  /**
   * Sends an email to every new user who has an email address.
   *
   * @defaultValue `false`
   * @example true
   */
  sendEmailNotification?: boolean | undefined;
  /**
   * Sends a text message to every new user who has a phone number.
   *
   * @defaultValue `false`
   * @example false
   */
  sendPhoneNotification?: boolean | undefined;
  /**
   * ID of the application whose sign-in URL the message contains. Without it, the message contains
   * the sign-in URL of the user pool's application panel.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId?: string | undefined;
}
