/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AppDefaultLoginStrategy } from "./app-default-login-strategy.js";

/** An application. */
export interface AppDto {
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
   * Who may use it, where nothing else is said.
   *
   * @example "ALLOW_ALL"
   */
  appDefaultLoginStrategy: AppDefaultLoginStrategy;
}
