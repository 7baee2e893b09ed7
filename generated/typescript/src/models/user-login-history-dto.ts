/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A sign-in. */
export interface UserLoginHistoryDto {
  /**
   * ID of the application.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId: string;
  /**
   * Name of the application, as people see it.
   *
   * @example "Example Notes"
   */
  appName: string;
  /**
   * Address of its logo.
   *
   * @example "https://example.com/logo.png"
   */
  appLogo: string;
  /**
   * Address where people sign in to it.
   *
   * @example "https://notes.example.com/login"
   */
  appLoginUrl: string;
  /**
   * IP address that the user signed in from.
   *
   * @example "192.0.2.10"
   */
  clientIp: string;
  /** The program that the user signed in with, as it names itself. */
  userAgent?: string | undefined;
  /**
   * When the user signed in.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T09:15:00.000Z"
   */
  time: string;
}
