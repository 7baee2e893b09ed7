/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { QrCodeType } from "./qr-code-type.js";

/** The QR code to make. */
export interface GenerateQrcodeDto {
  /**
   * What it is scanned with.
   *
   * @example "MOBILE_APP"
   */
  type: QrCodeType;
  /**
   * ID of the WeChat connection. For the two WeChat types; left out, the first one that the
   * application has enabled is used.
   *
   * @example "605492ac41b3d7e0362f0707"
   */
  extIdpConnId?: string | undefined;
  /**
   * Values of custom fields, by field name, that the user gets who scans the code and agrees. For
   * `MOBILE_APP`.
   *
   * @example { school: "Example University" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Whatever the pipelines of the user pool shall know about this sign-in, by names of your own. It
   * reaches them as `context`. For the two WeChat types.
   *
   * @example { source: "spring-campaign" }
   */
  context?: Record<string, unknown> | undefined;
  /**
   * Whether the service puts your logo into the picture. For `WECHAT_MINIPROGRAM`. It makes the
   * call slow; the page can lay the logo over the picture itself.
   *
   * @defaultValue `false`
   * @example false
   */
  autoMergeQrCode?: boolean | undefined;
}
