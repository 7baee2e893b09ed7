/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { FastpassUserInfoDto } from "./fastpass-user-info-dto.js";

/** What a QR code for fast sign-in on a phone holds. */
export interface GeneFastpassQRCodeInfoDto {
  /**
   * What the QR code is for. The app that scans it tells it by this from other codes. No list of
   * the values is documented.
   *
   * @example "APP_LOGIN"
   */
  scene: string;
  /**
   * ID of the QR code.
   *
   * @example "mZ4tRw8KpX2vLs6Yc1Nf"
   */
  qrcodeId: string;
  /**
   * Address that the app talks to.
   *
   * @example "https://your-app.genauth.ai"
   */
  apiHost: string;
  /** Who made the QR code, and will be signed in on the phone. */
  user: FastpassUserInfoDto;
  /**
   * ID of the application that the user was signed in to when making it.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId: string;
  /** The user pool of the user. */
  userpool: FastpassUserInfoDto;
}
