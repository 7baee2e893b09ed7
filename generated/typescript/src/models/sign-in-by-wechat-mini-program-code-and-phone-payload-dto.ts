/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignInByWechatMiniProgramCodePayloadDto } from "./sign-in-by-wechat-mini-program-code-payload-dto.js";
import type { SignInByWechatMiniProgramPhoneInfoPayloadDto } from "./sign-in-by-wechat-mini-program-phone-info-payload-dto.js";

/** Proof that the user has signed in to a WeChat mini program, with the phone number. */
export interface SignInByWechatMiniProgramCodeAndPhonePayloadDto {
  /** Proof that the user has signed in. */
  wxLoginInfo: SignInByWechatMiniProgramCodePayloadDto;
  /**
   * The phone number. A new user gets it; a user who exists gets it when they have none and nobody
   * else has it.
   */
  wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayloadDto;
}
