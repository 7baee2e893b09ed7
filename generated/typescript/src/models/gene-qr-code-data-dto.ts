/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A sign-in QR code. */
export interface GeneQRCodeDataDto {
  /**
   * ID of the QR code. Ask with `checkQrCodeStatus` what has become of it.
   *
   * @example "mZ4tRw8KpX2vLs6Yc1Nf"
   */
  qrcodeId: string;
  /**
   * URL of the picture to show.
   *
   * @example "https://example.com/qrcodes/mZ4tRw8KpX2vLs6Yc1Nf.png"
   */
  url: string;
  /**
   * URL of your logo, to lay over the picture. Present where you have one.
   *
   * @example "https://example.com/logo.png"
   */
  customLogoUrl?: string | undefined;
}
