/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DeviceInfo } from "./device-info.js";

/** A device of a user, and when it was last used. */
export interface TerminalSessionDto {
  /** What is known about the device itself. */
  device: DeviceInfo;
  /**
   * When the user last signed in on it.
   *
   * @example "2022-07-03T09:15:00.000Z"
   */
  lastLoginTime: string;
  /**
   * IP address of that sign-in.
   *
   * @example "192.0.2.10"
   */
  lastIp?: string | undefined;
  /**
   * Whether the user is signed in on it now.
   *
   * @example true
   */
  online: boolean;
}
