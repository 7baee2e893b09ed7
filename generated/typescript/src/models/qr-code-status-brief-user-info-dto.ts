/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Who scanned a QR code, as far as a screen may show it. */
export interface QRCodeStatusBriefUserInfoDto {
  /**
   * Name of the user, as people see it.
   *
   * @example "Bob Zhang"
   */
  displayName: string;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  photo: string;
}
