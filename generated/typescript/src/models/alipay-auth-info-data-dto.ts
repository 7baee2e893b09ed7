/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the SDK of Alipay is started with. */
export interface AlipayAuthInfoDataDto {
  /** The signed text. Hand it to the SDK of Alipay unchanged. */
  authInfo: string;
}
