/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ChangePushCodeStatusDto } from "../models/change-push-code-status-dto.js";
import type { ChangeQRCodeStatusDto } from "../models/change-qr-code-status-dto.js";
import type { CheckPushCodeStatusRespDto } from "../models/check-push-code-status-resp-dto.js";
import type { CheckQRCodeStatusRespDto } from "../models/check-qr-code-status-resp-dto.js";
import type { CommonResponseDto } from "../models/common-response-dto.js";
import type { ExchangeTokenSetWithQRcodeTicketDto } from "../models/exchange-token-set-with-q-rcode-ticket-dto.js";
import type { GeneFastpassQRCodeRespDto } from "../models/gene-fastpass-qr-code-resp-dto.js";
import type { GenePushCodeRespDto } from "../models/gene-push-code-resp-dto.js";
import type { GeneQRCodeRespDto } from "../models/gene-qr-code-resp-dto.js";
import type { GenerateQrcodeDto } from "../models/generate-qrcode-dto.js";
import type { GetAlipayAuthInfoRespDto } from "../models/get-alipay-auth-info-resp-dto.js";
import type { GetAuthenticationOptionsRespDto } from "../models/get-authentication-options-resp-dto.js";
import type { GetFastpassQRCodeRelationAppsRespDto } from "../models/get-fastpass-qr-code-relation-apps-resp-dto.js";
import type { GetPushCodeRelationAppsDto } from "../models/get-push-code-relation-apps-dto.js";
import type { GetPushCodeRelationAppsRespDto } from "../models/get-push-code-relation-apps-resp-dto.js";
import type { LoginTokenRespDto } from "../models/login-token-resp-dto.js";
import type { PublicAccountSwitchLoginDto } from "../models/public-account-switch-login-dto.js";
import type { SignInByPushDto } from "../models/sign-in-by-push-dto.js";
import type { SignInFastpassDto } from "../models/sign-in-fastpass-dto.js";
import type { SigninByCredentialsDto } from "../models/signin-by-credentials-dto.js";
import type { SigninByMobileDto } from "../models/signin-by-mobile-dto.js";
import type { VerifyAuthenticationDto } from "../models/verify-authentication-dto.js";
import type { VerifyAuthenticationResultRespDto } from "../models/verify-authentication-result-resp-dto.js";
import {
  call,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

const signInByCredentialsOperation: Operation<SigninByCredentialsDto, LoginTokenRespDto> = {
  id: "signInByCredentials",
  method: "POST",
  path: "/api/v3/signin",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: [
    "access_token",
    "captchaCode",
    "client_secret",
    "id_token",
    "passCode",
    "password",
    "refresh_token",
  ],
};

/**
 * Sign in with credentials.
 *
 * Signs a user in with a password or a code, and returns tokens. It is for sign-in pages of your
 * own; the simplest and safest way remains to send the browser to the sign-in page of the service,
 * through OpenID Connect.
 *
 * This call knows no further steps: a user who must pass a second factor, complete the profile or
 * change the first password is refused, with an API code from 1600 to 1699. Let such users sign in
 * through OpenID Connect.
 *
 * How the application proves its identity is set for it in the console, as for the token endpoint
 * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
 * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
 * authentication. With `none`, which is what applications in a browser or on a phone have, there is
 * nothing to prove.
 */
export function signInByCredentials(
  core: AuthenticationCore,
  request: SigninByCredentialsDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return call(core, signInByCredentialsOperation, request, options);
}

const signInByMobileOperation: Operation<SigninByMobileDto, LoginTokenRespDto> = {
  id: "signInByMobile",
  method: "POST",
  path: "/api/v3/signin-by-mobile",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: [
    "accessToken",
    "access_token",
    "client_secret",
    "code",
    "encryptedData",
    "id_token",
    "refresh_token",
    "token",
  ],
};

/**
 * Sign in with an account of an identity source.
 *
 * Signs in a user who has just signed in to WeChat, Apple, Google or another identity source with
 * its own SDK on a phone. The program sends what that SDK returned, and receives tokens. A user who
 * comes for the first time is created.
 *
 * On the web, send the browser to the sign-in page of the service, which offers the same identity
 * sources.
 *
 * How the application proves its identity is set for it in the console, as for the token endpoint
 * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
 * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
 * authentication. With `none`, which is what applications in a browser or on a phone have, there is
 * nothing to prove.
 */
export function signInByMobile(
  core: AuthenticationCore,
  request: SigninByMobileDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return call(core, signInByMobileOperation, request, options);
}

const switchLoginByUserOperation: Operation<PublicAccountSwitchLoginDto, LoginTokenRespDto> = {
  id: "switchLoginByUser",
  method: "POST",
  path: "/api/v3/switch-login-by-user",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["access_token", "id_token", "refresh_token"],
};

/**
 * Switch to a public account.
 *
 * Signs the signed-in user in to a public account that their own account is linked with, or back
 * again, without asking for a password. The tokens of the answer belong to the other account: use
 * them instead of the present ones.
 */
export function switchLoginByUser(
  core: AuthenticationCore,
  request: PublicAccountSwitchLoginDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return call(core, switchLoginByUserOperation, request, options);
}

/** What `getAlipayAuthInfo` takes. */
export interface GetAlipayAuthInfoRequest {
  /**
   * Identifier of the Alipay connection, as the console shows it.
   *
   * @example "example-alipay"
   */
  extIdpConnidentifier: string;
}

const getAlipayAuthInfoOperation: Operation<GetAlipayAuthInfoRequest, GetAlipayAuthInfoRespDto> = {
  id: "getAlipayAuthInfo",
  method: "GET",
  path: "/api/v3/get-alipay-authinfo",
  parameters: [{ name: "extIdpConnidentifier", in: inQuery }],
  security: [["appId"]],
};

/**
 * Prepare a sign-in with Alipay.
 *
 * Returns the signed text with which the SDK of Alipay on a phone is started. The code that it
 * brings back goes to `signInByMobile`.
 */
export function getAlipayAuthInfo(
  core: AuthenticationCore,
  request: GetAlipayAuthInfoRequest,
  options?: RequestOptions,
): ApiPromise<GetAlipayAuthInfoRespDto> {
  return call(core, getAlipayAuthInfoOperation, request, options);
}

const geneQrCodeOperation: Operation<GenerateQrcodeDto, GeneQRCodeRespDto> = {
  id: "geneQrCode",
  method: "POST",
  path: "/api/v3/gene-qrcode",
  body: { kind: jsonBody },
  security: [["appId"]],
};

/**
 * Make a sign-in QR code.
 *
 * Makes a QR code that a user scans with a phone to sign in on another screen. Show the picture,
 * then call `checkQrCodeStatus` every second or two until the user has agreed, refused, or the code
 * has expired.
 */
export function geneQrCode(
  core: AuthenticationCore,
  request: GenerateQrcodeDto,
  options?: RequestOptions,
): ApiPromise<GeneQRCodeRespDto> {
  return call(core, geneQrCodeOperation, request, options);
}

/** What `checkQrCodeStatus` takes. */
export interface CheckQrCodeStatusRequest {
  /**
   * ID of the QR code, from `geneQrCode`.
   *
   * @example "mZ4tRw8KpX2vLs6Yc1Nf"
   */
  qrcodeId: string;
}

const checkQrCodeStatusOperation: Operation<CheckQrCodeStatusRequest, CheckQRCodeStatusRespDto> = {
  id: "checkQrCodeStatus",
  method: "GET",
  path: "/api/v3/check-qrcode-status",
  parameters: [{ name: "qrcodeId", in: inQuery }],
  security: [["appId"]],
  sensitive: ["access_token", "id_token", "refresh_token", "ticket"],
};

/**
 * Check a sign-in QR code.
 *
 * Tells how far the sign-in with a QR code has come. Call it every second or two while the picture
 * is shown. With `AUTHORIZED`, send the ticket to your server and exchange it there with
 * `exchangeTokenSetWithQrCodeTicket`.
 */
export function checkQrCodeStatus(
  core: AuthenticationCore,
  request: CheckQrCodeStatusRequest,
  options?: RequestOptions,
): ApiPromise<CheckQRCodeStatusRespDto> {
  return call(core, checkQrCodeStatusOperation, request, options);
}

const exchangeTokenSetWithQrCodeTicketOperation: Operation<
  ExchangeTokenSetWithQRcodeTicketDto,
  LoginTokenRespDto
> = {
  id: "exchangeTokenSetWithQrCodeTicket",
  method: "POST",
  path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: ["access_token", "client_secret", "id_token", "refresh_token", "ticket"],
};

/**
 * Exchange a QR code ticket for tokens.
 *
 * Returns the tokens of the user who agreed to a sign-in with a QR code. Make this call from your
 * server, so that the tokens do not pass through the screen that showed the code.
 *
 * How the application proves its identity is set for it in the console, as for the token endpoint
 * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
 * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
 * authentication. With `none`, which is what applications in a browser or on a phone have, there is
 * nothing to prove.
 */
export function exchangeTokenSetWithQrCodeTicket(
  core: AuthenticationCore,
  request: ExchangeTokenSetWithQRcodeTicketDto,
  options?: RequestOptions,
): ApiPromise<LoginTokenRespDto> {
  return call(core, exchangeTokenSetWithQrCodeTicketOperation, request, options);
}

const changeQrCodeStatusOperation: Operation<ChangeQRCodeStatusDto, CommonResponseDto> = {
  id: "changeQrCodeStatus",
  method: "POST",
  path: "/api/v3/change-qrcode-status",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
};

/**
 * Answer a sign-in QR code in an app.
 *
 * For an app of your own that scans sign-in QR codes: tells the service that the signed-in user has
 * scanned the code, and then whether they agree to sign in on the other screen. Show which screen
 * asks before you send `CONFIRM`.
 */
export function changeQrCodeStatus(
  core: AuthenticationCore,
  request: ChangeQRCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, changeQrCodeStatusOperation, request, options);
}

const signInByPushOperation: Operation<SignInByPushDto, GenePushCodeRespDto> = {
  id: "signInByPush",
  method: "POST",
  path: "/api/v3/signin-by-push",
  body: { kind: jsonBody },
  security: [["appId"]],
};

/**
 * Sign in with a message to the phone.
 *
 * Sends a message to the authenticator app on the phone of a user, who signs in by agreeing there.
 * Then call `checkPushCodeStatus` every second or two until the user has agreed or refused, or the
 * request has expired. Every call sends another message.
 */
export function signInByPush(
  core: AuthenticationCore,
  request: SignInByPushDto,
  options?: RequestOptions,
): ApiPromise<GenePushCodeRespDto> {
  return call(core, signInByPushOperation, request, options);
}

/** What `checkPushCodeStatus` takes. */
export interface CheckPushCodeStatusRequest {
  /**
   * ID of the request, from `signInByPush`.
   *
   * @example "hT7bQe3JxD9wUa5Gk0Rv"
   */
  pushCodeId: string;
}

const checkPushCodeStatusOperation: Operation<
  CheckPushCodeStatusRequest,
  CheckPushCodeStatusRespDto
> = {
  id: "checkPushCodeStatus",
  method: "GET",
  path: "/api/v3/check-pushcode-status",
  parameters: [{ name: "pushCodeId", in: inQuery }],
  security: [["appId"]],
  sensitive: ["access_token", "id_token", "refresh_token"],
};

/**
 * Check a sign-in request on the phone.
 *
 * Tells how far the sign-in has come that `signInByPush` began, and returns the tokens when the
 * user has agreed. Call it every second or two until the request has expired.
 */
export function checkPushCodeStatus(
  core: AuthenticationCore,
  request: CheckPushCodeStatusRequest,
  options?: RequestOptions,
): ApiPromise<CheckPushCodeStatusRespDto> {
  return call(core, checkPushCodeStatusOperation, request, options);
}

const changePushCodeStatusOperation: Operation<ChangePushCodeStatusDto, CommonResponseDto> = {
  id: "changePushCodeStatus",
  method: "POST",
  path: "/api/v3/change-pushcode-status",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
};

/**
 * Answer a sign-in request in an app.
 *
 * For an authenticator app: tells the service whether the signed-in user agrees to the sign-in that
 * `signInByPush` began elsewhere. Show which application asks before you send `CONFIRM`.
 */
export function changePushCodeStatus(
  core: AuthenticationCore,
  request: ChangePushCodeStatusDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, changePushCodeStatusOperation, request, options);
}

const getPushLoginRelationAppsOperation: Operation<
  GetPushCodeRelationAppsDto,
  GetPushCodeRelationAppsRespDto
> = {
  id: "getPushLoginRelationApps",
  method: "POST",
  path: "/api/v3/get-pushlogin-relation-apps",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * List applications that can answer a sign-in request.
 *
 * For an authenticator app that received a sign-in request: tells for which applications it can be
 * answered. The app compares them with the one that its user is signed in to, before it offers to
 * agree.
 */
export function getPushLoginRelationApps(
  core: AuthenticationCore,
  request: GetPushCodeRelationAppsDto,
  options?: RequestOptions,
): ApiPromise<GetPushCodeRelationAppsRespDto> {
  return call(core, getPushLoginRelationAppsOperation, request, options);
}

const geneFastpassQrcodeInfoOperation: Operation<SignInFastpassDto, GeneFastpassQRCodeRespDto> = {
  id: "geneFastpassQrcodeInfo",
  method: "POST",
  path: "/api/v3/gene-fastpass-qrcode-info",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
};

/**
 * Prepare a QR code for fast sign-in on a phone.
 *
 * Returns what a QR code must hold with which the signed-in user signs in on a phone too. Turn the
 * answer into a picture, as JSON, and show it to that user only: whoever scans it signs in as this
 * user.
 */
export function geneFastpassQrcodeInfo(
  core: AuthenticationCore,
  request: SignInFastpassDto,
  options?: RequestOptions,
): ApiPromise<GeneFastpassQRCodeRespDto> {
  return call(core, geneFastpassQrcodeInfoOperation, request, options);
}

/** What `getFastpassParams` takes. */
export interface GetFastpassParamsRequest {
  /**
   * ID of the QR code, as the app read it from the picture.
   *
   * @example "mZ4tRw8KpX2vLs6Yc1Nf"
   */
  qrcodeId: string;
  /**
   * ID of the application in the QR code.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId: string;
}

const getFastpassParamsOperation: Operation<
  GetFastpassParamsRequest,
  GetFastpassQRCodeRelationAppsRespDto
> = {
  id: "getFastpassParams",
  method: "GET",
  path: "/api/v3/get-fastpass-client-apps",
  parameters: [
    { name: "qrcodeId", in: inQuery },
    { name: "appId", in: inQuery },
  ],
  security: [["accessToken", "appId"], ["appId"]],
};

/**
 * List applications for fast sign-in on a phone.
 *
 * For an authenticator app that scanned the QR code of `geneFastpassQrcodeInfo`: returns the
 * applications that the user can now sign in to on the phone.
 */
export function getFastpassParams(
  core: AuthenticationCore,
  request: GetFastpassParamsRequest,
  options?: RequestOptions,
): ApiPromise<GetFastpassQRCodeRelationAppsRespDto> {
  return call(core, getFastpassParamsOperation, request, options);
}

const initAuthenticationOptionsOperation: Operation<undefined, GetAuthenticationOptionsRespDto> = {
  id: "initAuthenticationOptions",
  method: "GET",
  path: "/api/v3/webauthn/authentication",
  security: [["appId"]],
  sensitive: ["ticket"],
};

/**
 * Begin a sign-in with a passkey.
 *
 * Begins a sign-in with a passkey or a security key (WebAuthn). Hand `authenticationOptions` to
 * `navigator.credentials.get` in the browser, with `challenge` and the IDs decoded to bytes, and
 * send what it returns to `verifyAuthentication`.
 */
export function initAuthenticationOptions(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetAuthenticationOptionsRespDto> {
  return call(core, initAuthenticationOptionsOperation, undefined, options);
}

const verifyAuthenticationOperation: Operation<
  VerifyAuthenticationDto,
  VerifyAuthenticationResultRespDto
> = {
  id: "verifyAuthentication",
  method: "POST",
  path: "/api/v3/webauthn/authentication",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: ["access_token", "id_token", "refresh_token", "signature", "ticket"],
};

/**
 * Sign in with a passkey.
 *
 * Ends the sign-in that `initAuthenticationOptions` began: checks what the passkey or security key
 * signed, and returns tokens. A successful call is no sign-in yet: look at `verified`.
 */
export function verifyAuthentication(
  core: AuthenticationCore,
  request: VerifyAuthenticationDto,
  options?: RequestOptions,
): ApiPromise<VerifyAuthenticationResultRespDto> {
  return call(core, verifyAuthenticationOperation, request, options);
}
