/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Identity source that a user has signed in to on the device. */
export type MobileConnection =
  | "apple"
  | "wechat"
  | "alipay"
  | "wechatwork"
  | "wechatwork_agency"
  | "lark_internal"
  | "lark_public"
  | "lark_block"
  | "yidun"
  | "wechat_mini_program_code"
  | "wechat_mini_program_phone"
  | "wechat_mini_program_code_and_phone"
  | "google"
  | "facebook"
  | "qq"
  | "weibo"
  | "baidu"
  | "linkedin"
  | "dingtalk"
  | "github"
  | "gitee"
  | "gitlab"
  | "douyin"
  | "kuaishou"
  | "xiaomi"
  | "line"
  | "slack"
  | "oppo"
  | "huawei"
  | "amazon"
  | (string & {});

/** The known values of `MobileConnection`. */
export const MobileConnection: {
  /** Apple. */
  readonly Apple: "apple";
  /** WeChat. */
  readonly Wechat: "wechat";
  /** Alipay. */
  readonly Alipay: "alipay";
  /** WeCom. */
  readonly Wechatwork: "wechatwork";
  /** WeCom, for an application that somebody else develops for the company. */
  readonly WechatworkAgency: "wechatwork_agency";
  /** Lark (Feishu), for an application of the company itself. */
  readonly LarkInternal: "lark_internal";
  /** Lark (Feishu), for an application of Lark's store. */
  readonly LarkPublic: "lark_public";
  /** Lark (Feishu), for a widget inside it. */
  readonly LarkBlock: "lark_block";
  /** NetEase Yidun, which asks the carrier for the phone number. */
  readonly Yidun: "yidun";
  /** A WeChat mini program, which signs in with its code. */
  readonly WechatMiniProgramCode: "wechat_mini_program_code";
  /** A WeChat mini program, which signs in with the phone number. */
  readonly WechatMiniProgramPhone: "wechat_mini_program_phone";
  /** A WeChat mini program, which signs in with its code and adds the phone number. */
  readonly WechatMiniProgramCodeAndPhone: "wechat_mini_program_code_and_phone";
  /** Google. */
  readonly Google: "google";
  /** Facebook. */
  readonly Facebook: "facebook";
  /** QQ. */
  readonly Qq: "qq";
  /** Sina Weibo. */
  readonly Weibo: "weibo";
  /** Baidu. */
  readonly Baidu: "baidu";
  /** LinkedIn. */
  readonly Linkedin: "linkedin";
  /** DingTalk. */
  readonly Dingtalk: "dingtalk";
  /** GitHub. */
  readonly Github: "github";
  /** Gitee. */
  readonly Gitee: "gitee";
  /** GitLab. */
  readonly Gitlab: "gitlab";
  /** Douyin. */
  readonly Douyin: "douyin";
  /** Kuaishou. */
  readonly Kuaishou: "kuaishou";
  /** Xiaomi. */
  readonly Xiaomi: "xiaomi";
  /** LINE. */
  readonly Line: "line";
  /** Slack. */
  readonly Slack: "slack";
  /** OPPO. */
  readonly Oppo: "oppo";
  /** Huawei. */
  readonly Huawei: "huawei";
  /** Amazon. */
  readonly Amazon: "amazon";
} = /* @__PURE__ */ Object.freeze({
  Apple: "apple",
  Wechat: "wechat",
  Alipay: "alipay",
  Wechatwork: "wechatwork",
  WechatworkAgency: "wechatwork_agency",
  LarkInternal: "lark_internal",
  LarkPublic: "lark_public",
  LarkBlock: "lark_block",
  Yidun: "yidun",
  WechatMiniProgramCode: "wechat_mini_program_code",
  WechatMiniProgramPhone: "wechat_mini_program_phone",
  WechatMiniProgramCodeAndPhone: "wechat_mini_program_code_and_phone",
  Google: "google",
  Facebook: "facebook",
  Qq: "qq",
  Weibo: "weibo",
  Baidu: "baidu",
  Linkedin: "linkedin",
  Dingtalk: "dingtalk",
  Github: "github",
  Gitee: "gitee",
  Gitlab: "gitlab",
  Douyin: "douyin",
  Kuaishou: "kuaishou",
  Xiaomi: "xiaomi",
  Line: "line",
  Slack: "slack",
  Oppo: "oppo",
  Huawei: "huawei",
  Amazon: "amazon",
});
