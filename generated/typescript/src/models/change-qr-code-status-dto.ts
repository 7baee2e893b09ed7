/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { QrCodeAction } from "./qr-code-action.js";

/** What the user did with a QR code. */
export interface ChangeQRCodeStatusDto {
  /**
   * ID of the QR code, as the app read it from the picture.
   *
   * @example "mZ4tRw8KpX2vLs6Yc1Nf"
   */
  qrcodeId: string;
  /**
   * What the user did.
   *
   * @example "CONFIRM"
   */
  action: QrCodeAction;
}
