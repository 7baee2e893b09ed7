/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof of the phone number that WeChat knows of the user. */
export interface SignInByWechatMiniProgramPhonePayloadDto {
  /**
   * Data about the user that WeChat encrypted, as the mini program got it.
   *
   * @example "Qn3VbzPp0y8xLw=="
   */
  encryptedData: string;
  /**
   * Start value for decrypting it, from the same answer of WeChat.
   *
   * @example "r7BXXKkLb8qrSNn05n0qiA=="
   */
  iv: string;
  /**
   * The code that `wx.login` returned in the mini program. It works once and for a short time.
   *
   * @example "l0Yq8wBvT3nM5kRz"
   */
  code: string;
}
