/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DeviceStatus } from "./device-status.js";
import type { DeviceType } from "./device-type.js";

/** A device that a user signs in on. */
export interface DeviceInfo {
  /**
   * Identifies the device in `unbindDevice` and `revokeDeviceSession`.
   *
   * @example "DEV5F6C2A1B7E3D9"
   */
  deviceId: string;
  /**
   * Name of the device, as the user sees it.
   *
   * @example "Bob's phone"
   */
  name?: string | undefined;
  /**
   * Version of its operating system.
   *
   * @example "iOS 17.5"
   */
  version?: string | undefined;
  /**
   * Kind of the device.
   *
   * @example "Mobile"
   */
  type: DeviceType;
  /**
   * Model of the device.
   *
   * @example "Example Phone 2"
   */
  mod?: string | undefined;
  /**
   * Its operating system.
   *
   * @example "iOS"
   */
  os?: string | undefined;
  /**
   * State of the device.
   *
   * @example "activated"
   */
  status?: DeviceStatus | undefined;
  /** The program on the device, as it names itself. */
  userAgent?: string | undefined;
}
