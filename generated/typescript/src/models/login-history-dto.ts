/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GeoIp } from "./geo-ip.js";
import type { ParsedUserAgent } from "./parsed-user-agent.js";

/** A sign-in of the signed-in user, or an attempt. */
export interface LoginHistoryDto {
  /**
   * ID of the signed-in user.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
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
   * When it was.
   *
   * @example "2022-07-03T09:15:00.000Z"
   */
  loginAt: string;
  /**
   * IP address that the user signed in from.
   *
   * @example "192.0.2.10"
   */
  clientIp: string;
  /**
   * Whether the user was signed in.
   *
   * @example true
   */
  success: boolean;
  /** Why not, for people. Absent when the user was signed in. */
  errorMessage?: string | undefined;
  /** The program that the user signed in with, as it names itself. */
  userAgent: string;
  /** What `userAgent` says, taken apart. */
  parsedUserAgent: ParsedUserAgent;
  /**
   * How the user signed in, such as `loginByEmail`. No list of the values is documented.
   *
   * @example "loginByEmail"
   */
  loginMethod: string;
  /** Where `clientIp` is registered. */
  geoip: GeoIp;
  /**
   * ID of the tenant that the user signed in to.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}
