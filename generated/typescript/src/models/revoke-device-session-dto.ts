/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The device on which to end the session. */
export interface RevokeDeviceSessionDto {
  /**
   * ID of the device, as `listDevices` returns it.
   *
   * @example "DEV5F6C2A1B7E3D9"
   */
  deviceId: string;
}
