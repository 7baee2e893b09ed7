/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An application that the signed-in user may sign in to. */
export interface AccessibleAppsDto {
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
   * URL where people sign in to it.
   *
   * @example "https://notes.example.com/login"
   */
  appLoginUrl: string;
  /**
   * URL of its logo.
   *
   * @example "https://example.com/logo.png"
   */
  appLogo: string;
  /**
   * Whether the application is in use. One that is not lets nobody sign in.
   *
   * @example true
   */
  active: boolean;
}
