/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of identity source that an account belongs to. */
export type IdentityProvider =
  | "oidc"
  | "oauth2"
  | "saml"
  | "ldap"
  | "ad"
  | "cas"
  | "azure-ad"
  | "wechat"
  | "google"
  | "qq"
  | "wechatwork"
  | "dingtalk"
  | "weibo"
  | "github"
  | "alipay"
  | "apple"
  | "baidu"
  | "lark"
  | "gitlab"
  | "twitter"
  | "facebook"
  | "slack"
  | "linkedin"
  | "yidun"
  | "qingcloud"
  | "gitee"
  | "instagram"
  | "welink"
  | "huawei"
  | "honor"
  | "xiaomi"
  | "oppo"
  | "aws"
  | "amazon"
  | "douyin"
  | "kuaishou"
  | "line"
  | "sdbz"
  | "zjzwfw"
  | "zzding"
  | (string & {});

/** The known values of `IdentityProvider`. */
export const IdentityProvider: {
  /** An enterprise identity source that speaks OpenID Connect. */
  readonly Oidc: "oidc";
  /** An enterprise identity source that speaks OAuth 2.0. */
  readonly OAuth2: "oauth2";
  /** An enterprise identity source that speaks SAML 2.0. */
  readonly Saml: "saml";
  /** An LDAP directory. */
  readonly Ldap: "ldap";
  /** Microsoft Active Directory, on premises. */
  readonly Ad: "ad";
  /** An enterprise identity source that speaks CAS. */
  readonly Cas: "cas";
  /** Microsoft Entra ID, formerly Azure Active Directory. */
  readonly AzureAd: "azure-ad";
  /** WeChat. */
  readonly WeChat: "wechat";
  /** Google. */
  readonly Google: "google";
  /** QQ. */
  readonly Qq: "qq";
  /** WeCom, formerly WeChat Work. */
  readonly WeChatWork: "wechatwork";
  /** DingTalk. */
  readonly DingTalk: "dingtalk";
  /** Weibo. */
  readonly Weibo: "weibo";
  /** GitHub. */
  readonly GitHub: "github";
  /** Alipay. */
  readonly Alipay: "alipay";
  /** Sign in with Apple. */
  readonly Apple: "apple";
  /** Baidu. */
  readonly Baidu: "baidu";
  /** Lark, called Feishu in mainland China. */
  readonly Lark: "lark";
  /** GitLab. */
  readonly GitLab: "gitlab";
  /** X, formerly Twitter. */
  readonly Twitter: "twitter";
  /** Facebook. */
  readonly Facebook: "facebook";
  /** Slack. */
  readonly Slack: "slack";
  /** LinkedIn. */
  readonly LinkedIn: "linkedin";
  /** NetEase Yidun, one-tap sign-in with a phone number. */
  readonly Yidun: "yidun";
  /** QingCloud. */
  readonly QingCloud: "qingcloud";
  /** Gitee. */
  readonly Gitee: "gitee";
  /** Instagram. */
  readonly Instagram: "instagram";
  /** Huawei WeLink. */
  readonly WeLink: "welink";
  /** HUAWEI ID. */
  readonly Huawei: "huawei";
  /** HONOR ID. */
  readonly Honor: "honor";
  /** Xiaomi account. */
  readonly Xiaomi: "xiaomi";
  /** OPPO account. */
  readonly Oppo: "oppo";
  /** Amazon Web Services. */
  readonly Aws: "aws";
  /** Login with Amazon. */
  readonly Amazon: "amazon";
  /** Douyin. */
  readonly Douyin: "douyin";
  /** Kuaishou. */
  readonly Kuaishou: "kuaishou";
  /** LINE. */
  readonly Line: "line";
  /** An identity source that the service lists without saying what it stands for. */
  readonly Sdbz: "sdbz";
  /** The Zhejiang government service portal. */
  readonly Zjzwfw: "zjzwfw";
  /** Zhezhengding, the DingTalk edition of the Zhejiang government. */
  readonly ZzDing: "zzding";
} = /* @__PURE__ */ Object.freeze({
  Oidc: "oidc",
  OAuth2: "oauth2",
  Saml: "saml",
  Ldap: "ldap",
  Ad: "ad",
  Cas: "cas",
  AzureAd: "azure-ad",
  WeChat: "wechat",
  Google: "google",
  Qq: "qq",
  WeChatWork: "wechatwork",
  DingTalk: "dingtalk",
  Weibo: "weibo",
  GitHub: "github",
  Alipay: "alipay",
  Apple: "apple",
  Baidu: "baidu",
  Lark: "lark",
  GitLab: "gitlab",
  Twitter: "twitter",
  Facebook: "facebook",
  Slack: "slack",
  LinkedIn: "linkedin",
  Yidun: "yidun",
  QingCloud: "qingcloud",
  Gitee: "gitee",
  Instagram: "instagram",
  WeLink: "welink",
  Huawei: "huawei",
  Honor: "honor",
  Xiaomi: "xiaomi",
  Oppo: "oppo",
  Aws: "aws",
  Amazon: "amazon",
  Douyin: "douyin",
  Kuaishou: "kuaishou",
  Line: "line",
  Sdbz: "sdbz",
  Zjzwfw: "zjzwfw",
  ZzDing: "zzding",
});
