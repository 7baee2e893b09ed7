/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Which messages tell users that their password was reset, and where they are sent. */
export interface SendResetPasswordNotificationDto {
  /**
   * Sends an email to the address stored for the user.
   *
   * @example true
   */
  sendDefaultEmailNotification?: boolean | undefined;
  /**
   * Sends a text message to the phone number stored for the user.
   *
   * @example false
   */
  sendDefaultPhoneNotification?: boolean | undefined;
  /**
   * An email address to send the message to, other than the stored one.
   *
   * @example "helpdesk@example.com"
   */
  inputSendEmailNotification?: string | undefined;
  /**
   * A phone number to send the message to, other than the stored one.
   *
   * @example "2025550199"
   */
  inputSendPhoneNotification?: string | undefined;
  /**
   * ID of the application whose sign-in URL the message contains. Without it, the message contains
   * the sign-in URL of the user pool's application panel.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId?: string | undefined;
}
