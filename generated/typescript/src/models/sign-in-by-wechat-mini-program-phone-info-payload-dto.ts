/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The phone number that WeChat knows of the user, as a code. */
export interface SignInByWechatMiniProgramPhoneInfoPayloadDto {
  /**
   * The code that the mini program got when the user agreed to show the phone number. It is another
   * one than that of `wx.login`.
   *
   * @example "tB6yJw1cHs"
   */
  code: string;
}
