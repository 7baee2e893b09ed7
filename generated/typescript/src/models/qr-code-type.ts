/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a sign-in QR code is scanned with. */
export type QrCodeType =
  "MOBILE_APP" | "WECHAT_MINIPROGRAM" | "WECHAT_OFFICIAL_ACCOUNT" | (string & {});

/** The known values of `QrCodeType`. */
export const QrCodeType: {
  /** An app of your own. */
  readonly MobileApp: "MOBILE_APP";
  /** A WeChat mini program. */
  readonly WechatMiniprogram: "WECHAT_MINIPROGRAM";
  /** WeChat, where the user follows an official account. */
  readonly WechatOfficialAccount: "WECHAT_OFFICIAL_ACCOUNT";
} = /* @__PURE__ */ Object.freeze({
  MobileApp: "MOBILE_APP",
  WechatMiniprogram: "WECHAT_MINIPROGRAM",
  WechatOfficialAccount: "WECHAT_OFFICIAL_ACCOUNT",
});
