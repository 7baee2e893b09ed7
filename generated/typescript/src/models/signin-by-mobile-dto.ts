/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { MobileConnection } from "./mobile-connection.js";
import type { SignInByAlipayPayloadDto } from "./sign-in-by-alipay-payload-dto.js";
import type { SignInByAmazonPayloadDto } from "./sign-in-by-amazon-payload-dto.js";
import type { SignInByApplePayloadDto } from "./sign-in-by-apple-payload-dto.js";
import type { SignInByBaiduPayloadDto } from "./sign-in-by-baidu-payload-dto.js";
import type { SignInByDingTalkPayloadDto } from "./sign-in-by-ding-talk-payload-dto.js";
import type { SignInByDouyinPayloadDto } from "./sign-in-by-douyin-payload-dto.js";
import type { SignInByFacebookPayloadDto } from "./sign-in-by-facebook-payload-dto.js";
import type { SignInByGiteePayloadDto } from "./sign-in-by-gitee-payload-dto.js";
import type { SignInByGithubPayloadDto } from "./sign-in-by-github-payload-dto.js";
import type { SignInByGitlabPayloadDto } from "./sign-in-by-gitlab-payload-dto.js";
import type { SignInByGooglePayloadDto } from "./sign-in-by-google-payload-dto.js";
import type { SignInByHuaweiPayloadDto } from "./sign-in-by-huawei-payload-dto.js";
import type { SignInByKuaishouPayloadDto } from "./sign-in-by-kuaishou-payload-dto.js";
import type { SignInByLarkBlockPayloadDto } from "./sign-in-by-lark-block-payload-dto.js";
import type { SignInByLarkInternalPayloadDto } from "./sign-in-by-lark-internal-payload-dto.js";
import type { SignInByLarkPublicPayloadDto } from "./sign-in-by-lark-public-payload-dto.js";
import type { SignInByLinePayloadDto } from "./sign-in-by-line-payload-dto.js";
import type { SignInByLinkedInPayloadDto } from "./sign-in-by-linked-in-payload-dto.js";
import type { SignInByMobileOptionsDto } from "./sign-in-by-mobile-options-dto.js";
import type { SignInByOPPOPayloadDto } from "./sign-in-by-oppo-payload-dto.js";
import type { SignInByQQPayloadDto } from "./sign-in-by-qq-payload-dto.js";
import type { SignInBySlackPayloadDto } from "./sign-in-by-slack-payload-dto.js";
import type { SignInByWechatMiniProgramCodeAndPhonePayloadDto } from "./sign-in-by-wechat-mini-program-code-and-phone-payload-dto.js";
import type { SignInByWechatMiniProgramCodePayloadDto } from "./sign-in-by-wechat-mini-program-code-payload-dto.js";
import type { SignInByWechatMiniProgramPhonePayloadDto } from "./sign-in-by-wechat-mini-program-phone-payload-dto.js";
import type { SignInByWechatPayloadDto } from "./sign-in-by-wechat-payload-dto.js";
import type { SignInByWechatworkAgencyPayloadDto } from "./sign-in-by-wechatwork-agency-payload-dto.js";
import type { SignInByWechatworkDto } from "./sign-in-by-wechatwork-dto.js";
import type { SignInByWeiboPayloadDto } from "./sign-in-by-weibo-payload-dto.js";
import type { SignInByXiaomiPayloadDto } from "./sign-in-by-xiaomi-payload-dto.js";
import type { SignInByYidunPayloadDto } from "./sign-in-by-yidun-payload-dto.js";

/**
 * Proof from an identity source. `connection` says from which, and exactly the payload of that one
 * is needed.
 */
export interface SigninByMobileDto {
  /**
   * Which identity source the proof is from.
   *
   * @example "wechat"
   */
  connection: MobileConnection;
  /**
   * Identifier of the connection of the identity source, as the console shows it.
   *
   * @example "example-wechat"
   */
  extIdpConnidentifier: string;
  /** Needed for `apple`. */
  applePayload?: SignInByApplePayloadDto | undefined;
  /** Needed for `wechat`. */
  wechatPayload?: SignInByWechatPayloadDto | undefined;
  /** Needed for `alipay`. */
  alipayPayload?: SignInByAlipayPayloadDto | undefined;
  /** Needed for `wechatwork`. */
  wechatworkPayload?: SignInByWechatworkDto | undefined;
  /** Needed for `wechatwork_agency`. */
  wechatworkAgencyPayload?: SignInByWechatworkAgencyPayloadDto | undefined;
  /** Needed for `lark_internal`. */
  larkInternalPayload?: SignInByLarkInternalPayloadDto | undefined;
  /** Needed for `lark_public`. */
  larkPublicPayload?: SignInByLarkPublicPayloadDto | undefined;
  /** Needed for `lark_block`. */
  larkBlockPayload?: SignInByLarkBlockPayloadDto | undefined;
  /** Needed for `yidun`. */
  yidunPayload?: SignInByYidunPayloadDto | undefined;
  /** Needed for `wechat_mini_program_code`. */
  wechatMiniProgramCodePayload?: SignInByWechatMiniProgramCodePayloadDto | undefined;
  /** Needed for `wechat_mini_program_phone`. */
  wechatMiniProgramPhonePayload?: SignInByWechatMiniProgramPhonePayloadDto | undefined;
  /** Needed for `wechat_mini_program_code_and_phone`. */
  wechatMiniProgramCodeAndPhonePayload?:
    SignInByWechatMiniProgramCodeAndPhonePayloadDto | undefined;
  /** Needed for `google`. */
  googlePayload?: SignInByGooglePayloadDto | undefined;
  /** Needed for `facebook`. */
  facebookPayload?: SignInByFacebookPayloadDto | undefined;
  /** Needed for `qq`. */
  qqPayload?: SignInByQQPayloadDto | undefined;
  /** Needed for `weibo`. */
  weiboPayload?: SignInByWeiboPayloadDto | undefined;
  /** Needed for `baidu`. */
  baiduPayload?: SignInByBaiduPayloadDto | undefined;
  /** Needed for `linkedin`. */
  linkedInPayload?: SignInByLinkedInPayloadDto | undefined;
  /** Needed for `dingtalk`. */
  dingTalkPayload?: SignInByDingTalkPayloadDto | undefined;
  /** Needed for `github`. */
  githubPayload?: SignInByGithubPayloadDto | undefined;
  /** Needed for `gitee`. */
  giteePayload?: SignInByGiteePayloadDto | undefined;
  /** Needed for `gitlab`. */
  gitlabPayload?: SignInByGitlabPayloadDto | undefined;
  /** Needed for `douyin`. */
  douyinPayload?: SignInByDouyinPayloadDto | undefined;
  /** Needed for `kuaishou`. */
  kuaishouPayload?: SignInByKuaishouPayloadDto | undefined;
  /** Needed for `xiaomi`. */
  xiaomiPayload?: SignInByXiaomiPayloadDto | undefined;
  /** Needed for `line`. */
  linePayload?: SignInByLinePayloadDto | undefined;
  /** Needed for `slack`. */
  slackPayload?: SignInBySlackPayloadDto | undefined;
  /** Needed for `oppo`. */
  oppoPayload?: SignInByOPPOPayloadDto | undefined;
  /** Needed for `huawei`. */
  huaweiPayload?: SignInByHuaweiPayloadDto | undefined;
  /** Needed for `amazon`. */
  amazonPayload?: SignInByAmazonPayloadDto | undefined;
  /** How to sign the user in. */
  options?: SignInByMobileOptionsDto | undefined;
  /**
   * ID of the application, where it proves its identity with `client_secret_post`.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * Secret of the application, where it proves its identity with `client_secret_post`. Never send
   * it from a device of a user.
   *
   * @example "00000000000000000000000000000000"
   */
  client_secret?: string | undefined;
}
