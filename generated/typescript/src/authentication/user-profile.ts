/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { BindEmailDto } from "../models/bind-email-dto.js";
import type { BindPhoneDto } from "../models/bind-phone-dto.js";
import type { CommonResponseDto } from "../models/common-response-dto.js";
import type { DeleteAccounDto } from "../models/delete-accoun-dto.js";
import type { GetPublicAccountDataRespDto } from "../models/get-public-account-data-resp-dto.js";
import type { GetRegistrationOptionsRespDto } from "../models/get-registration-options-resp-dto.js";
import type { GetSecurityInfoRespDto } from "../models/get-security-info-resp-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { PasswordResetVerifyResp } from "../models/password-reset-verify-resp.js";
import type { ResetPasswordDto } from "../models/reset-password-dto.js";
import type { RevokeDeviceSessionDto } from "../models/revoke-device-session-dto.js";
import type { TerminalSessionDto } from "../models/terminal-session-dto.js";
import type { TerminalSessionRespDto } from "../models/terminal-session-resp-dto.js";
import type { UnbindDeviceDto } from "../models/unbind-device-dto.js";
import type { UnbindEmailDto } from "../models/unbind-email-dto.js";
import type { UnbindPhoneDto } from "../models/unbind-phone-dto.js";
import type { UpdateEmailDto } from "../models/update-email-dto.js";
import type { UpdatePasswordDto } from "../models/update-password-dto.js";
import type { UpdatePhoneDto } from "../models/update-phone-dto.js";
import type { UpdateUserProfileDto } from "../models/update-user-profile-dto.js";
import type { UserSingleRespDto } from "../models/user-single-resp-dto.js";
import type { VerifyDeleteAccountRequestDto } from "../models/verify-delete-account-request-dto.js";
import type { VerifyDeleteAccountRequestRespDto } from "../models/verify-delete-account-request-resp-dto.js";
import type { VerifyRegistrationDto } from "../models/verify-registration-dto.js";
import type { VerifyRegistrationResultRespDto } from "../models/verify-registration-result-resp-dto.js";
import type { VerifyResetPasswordRequestDto } from "../models/verify-reset-password-request-dto.js";
import type { VerifyUpdateEmailRequestDto } from "../models/verify-update-email-request-dto.js";
import type { VerifyUpdateEmailRequestRespDto } from "../models/verify-update-email-request-resp-dto.js";
import type { VerifyUpdatePhoneRequestDto } from "../models/verify-update-phone-request-dto.js";
import type { VerifyUpdatePhoneRequestRespDto } from "../models/verify-update-phone-request-resp-dto.js";
import {
  call,
  callPaged,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

/** What `getProfile` takes. */
export interface GetProfileRequest {
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
}

const getProfileOperation: Operation<GetProfileRequest, UserSingleRespDto> = {
  id: "getProfile",
  method: "GET",
  path: "/api/v3/get-profile",
  parameters: [
    { name: "withCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
  ],
  security: [["accessToken", "appId"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get my profile.
 *
 * Returns the signed-in user: profile, state of the account, and on request custom fields,
 * identities and departments. The access token says who that is. Claims of an ID token show less
 * and may be out of date; this is what the service knows now.
 */
export function getProfile(
  core: AuthenticationCore,
  request: GetProfileRequest = {},
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, getProfileOperation, request, options);
}

const updateProfileOperation: Operation<UpdateUserProfileDto, UserSingleRespDto> = {
  id: "updateProfile",
  method: "POST",
  path: "/api/v3/update-profile",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Update my profile.
 *
 * Changes the profile of the signed-in user. Fields that the request leaves out stay as they are.
 *
 * Email address, phone number and password are not among them, because a change of these has to be
 * proved: see `updateEmail`, `updatePhone` and `updatePassword`. Which fields users may change is a
 * setting of the user pool.
 */
export function updateProfile(
  core: AuthenticationCore,
  request: UpdateUserProfileDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, updateProfileOperation, request, options);
}

const bindEmailOperation: Operation<BindEmailDto, CommonResponseDto> = {
  id: "bindEmail",
  method: "POST",
  path: "/api/v3/bind-email",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["passCode"],
};

/**
 * Bind an email address.
 *
 * Gives the signed-in user, who has none yet, an email address. The service first sends a
 * verification code to it, on `POST /api/v3/send-email` with the channel `CHANNEL_BIND_EMAIL`; the
 * user reads it there, and it is given here. A user who has an address already changes it with
 * `updateEmail`.
 */
export function bindEmail(
  core: AuthenticationCore,
  request: BindEmailDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, bindEmailOperation, request, options);
}

const unbindEmailOperation: Operation<UnbindEmailDto, CommonResponseDto> = {
  id: "unbindEmail",
  method: "POST",
  path: "/api/v3/unbind-email",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["passCode"],
};

/**
 * Unbind my email address.
 *
 * Takes the email address away from the signed-in user. The service first sends a verification code
 * to it, on `POST /api/v3/send-email` with the channel `CHANNEL_UNBIND_EMAIL`. The user can no
 * longer sign in with the address; make sure that another way to sign in is left.
 */
export function unbindEmail(
  core: AuthenticationCore,
  request: UnbindEmailDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, unbindEmailOperation, request, options);
}

const bindPhoneOperation: Operation<BindPhoneDto, CommonResponseDto> = {
  id: "bindPhone",
  method: "POST",
  path: "/api/v3/bind-phone",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["passCode"],
};

/**
 * Bind a phone number.
 *
 * Gives the signed-in user, who has none yet, a phone number. The service first sends a
 * verification code to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_BIND_PHONE`; the
 * user reads it there, and it is given here. A user who has a number already changes it with
 * `updatePhone`.
 */
export function bindPhone(
  core: AuthenticationCore,
  request: BindPhoneDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, bindPhoneOperation, request, options);
}

const unbindPhoneOperation: Operation<UnbindPhoneDto, CommonResponseDto> = {
  id: "unbindPhone",
  method: "POST",
  path: "/api/v3/unbind-phone",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["passCode"],
};

/**
 * Unbind my phone number.
 *
 * Takes the phone number away from the signed-in user. The service first sends a verification code
 * to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_UNBIND_PHONE`. The user can no longer
 * sign in with the number; make sure that another way to sign in is left.
 */
export function unbindPhone(
  core: AuthenticationCore,
  request: UnbindPhoneDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, unbindPhoneOperation, request, options);
}

const getSecurityLevelOperation: Operation<undefined, GetSecurityInfoRespDto> = {
  id: "getSecurityLevel",
  method: "GET",
  path: "/api/v3/get-security-info",
  security: [["accessToken", "appId"]],
};

/**
 * Get the security level of my account.
 *
 * Tells how well the account of the signed-in user is protected: whether there are a password, an
 * email address, a phone number and a second factor, how strong the password is, and a rating of
 * the whole. A settings page can say from it what is worth adding.
 */
export function getSecurityLevel(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetSecurityInfoRespDto> {
  return call(core, getSecurityLevelOperation, undefined, options);
}

const updatePasswordOperation: Operation<UpdatePasswordDto, CommonResponseDto> = {
  id: "updatePassword",
  method: "POST",
  path: "/api/v3/update-password",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["newPassword", "oldPassword"],
};

/**
 * Change my password.
 *
 * Replaces the password of the signed-in user, who proves to know the present one. A user who has
 * no password yet sets one without `oldPassword`. Whoever has forgotten the present one uses
 * `verifyResetPasswordRequest` instead.
 */
export function updatePassword(
  core: AuthenticationCore,
  request: UpdatePasswordDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, updatePasswordOperation, request, options);
}

const verifyUpdateEmailRequestOperation: Operation<
  VerifyUpdateEmailRequestDto,
  VerifyUpdateEmailRequestRespDto
> = {
  id: "verifyUpdateEmailRequest",
  method: "POST",
  path: "/api/v3/verify-update-email-request",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["newEmailPassCode", "oldEmailPassCode", "updateEmailToken"],
};

/**
 * Start changing my email address.
 *
 * The first of two steps to another email address for the signed-in user. The service sends a code
 * to the new address, and one to the present address where there is one, on `POST
 * /api/v3/send-email` with the channel `CHANNEL_UPDATE_EMAIL`. With the codes this returns a token,
 * and `updateEmail` makes the change. Nothing has changed before that.
 */
export function verifyUpdateEmailRequest(
  core: AuthenticationCore,
  request: VerifyUpdateEmailRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyUpdateEmailRequestRespDto> {
  return call(core, verifyUpdateEmailRequestOperation, request, options);
}

const updateEmailOperation: Operation<UpdateEmailDto, CommonResponseDto> = {
  id: "updateEmail",
  method: "POST",
  path: "/api/v3/update-email",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["updateEmailToken"],
};

/**
 * Change my email address.
 *
 * The second of two steps to another email address for the signed-in user. The token from
 * `verifyUpdateEmailRequest` stands for the new address, so nothing else is needed; it is valid for
 * a short time and works once. From then on the user signs in with the new address.
 */
export function updateEmail(
  core: AuthenticationCore,
  request: UpdateEmailDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, updateEmailOperation, request, options);
}

const verifyUpdatePhoneRequestOperation: Operation<
  VerifyUpdatePhoneRequestDto,
  VerifyUpdatePhoneRequestRespDto
> = {
  id: "verifyUpdatePhoneRequest",
  method: "POST",
  path: "/api/v3/verify-update-phone-request",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["newPhonePassCode", "oldPhonePassCode", "updatePhoneToken"],
};

/**
 * Start changing my phone number.
 *
 * The first of two steps to another phone number for the signed-in user. The service sends a code
 * to the new number, and one to the present number where there is one, on `POST /api/v3/send-sms`.
 * With the codes this returns a token, and `updatePhone` makes the change. Nothing has changed
 * before that.
 */
export function verifyUpdatePhoneRequest(
  core: AuthenticationCore,
  request: VerifyUpdatePhoneRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyUpdatePhoneRequestRespDto> {
  return call(core, verifyUpdatePhoneRequestOperation, request, options);
}

const updatePhoneOperation: Operation<UpdatePhoneDto, CommonResponseDto> = {
  id: "updatePhone",
  method: "POST",
  path: "/api/v3/update-phone",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["updatePhoneToken"],
};

/**
 * Change my phone number.
 *
 * The second of two steps to another phone number for the signed-in user. The token from
 * `verifyUpdatePhoneRequest` stands for the new number, so nothing else is needed; it is valid for
 * a short time and works once. From then on the user signs in with the new number.
 */
export function updatePhone(
  core: AuthenticationCore,
  request: UpdatePhoneDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, updatePhoneOperation, request, options);
}

const verifyResetPasswordRequestOperation: Operation<
  VerifyResetPasswordRequestDto,
  PasswordResetVerifyResp
> = {
  id: "verifyResetPasswordRequest",
  method: "POST",
  path: "/api/v3/verify-reset-password-request",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: ["passCode", "passwordResetToken"],
};

/**
 * Start resetting a forgotten password.
 *
 * The first of two steps for somebody who has forgotten the password. Nobody is signed in: the call
 * needs the ID of the application, not an access token. The service sends a code to an address or a
 * number of the user, on `POST /api/v3/send-email` or `POST /api/v3/send-sms` with the channel
 * `CHANNEL_RESET_PASSWORD`. With the code this returns a token, and `resetPassword` sets the
 * password.
 */
export function verifyResetPasswordRequest(
  core: AuthenticationCore,
  request: VerifyResetPasswordRequestDto,
  options?: RequestOptions,
): ApiPromise<PasswordResetVerifyResp> {
  return call(core, verifyResetPasswordRequestOperation, request, options);
}

const resetPasswordOperation: Operation<ResetPasswordDto, IsSuccessRespDto> = {
  id: "resetPassword",
  method: "POST",
  path: "/api/v3/reset-password",
  body: { kind: jsonBody },
  security: [["appId"]],
  sensitive: ["password", "passwordResetToken"],
};

/**
 * Reset a forgotten password.
 *
 * The second of two steps for somebody who has forgotten the password: sets a new one. The token
 * from `verifyResetPasswordRequest` stands for the user; it is valid for a short time and works
 * once. Nobody is signed in by this: the user signs in with the new password afterwards.
 */
export function resetPassword(
  core: AuthenticationCore,
  request: ResetPasswordDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, resetPasswordOperation, request, options);
}

const verifyDeleteAccountRequestOperation: Operation<
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto
> = {
  id: "verifyDeleteAccountRequest",
  method: "POST",
  path: "/api/v3/verify-delete-account-request",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["deleteAccountToken", "passCode", "password"],
};

/**
 * Start deleting my account.
 *
 * The first of two steps to delete the account of the signed-in user, who proves once more to be
 * that user: with the password, or with a code that the service sends on `POST /api/v3/send-email`
 * or `POST /api/v3/send-sms` with the channel `CHANNEL_DELETE_ACCOUNT`. This returns a token, and
 * `deleteAccount` deletes. Nothing is lost before that.
 */
export function verifyDeleteAccountRequest(
  core: AuthenticationCore,
  request: VerifyDeleteAccountRequestDto,
  options?: RequestOptions,
): ApiPromise<VerifyDeleteAccountRequestRespDto> {
  return call(core, verifyDeleteAccountRequestOperation, request, options);
}

const deleteAccountOperation: Operation<DeleteAccounDto, IsSuccessRespDto> = {
  id: "deleteAccount",
  method: "POST",
  path: "/api/v3/delete-account",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["deleteAccountToken"],
};

/**
 * Delete my account.
 *
 * The second of two steps to delete the account of the signed-in user, with everything that belongs
 * to it. This cannot be undone. The token from `verifyDeleteAccountRequest` proves that the user
 * wants it; it is valid for a short time and works once.
 */
export function deleteAccount(
  core: AuthenticationCore,
  request: DeleteAccounDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteAccountOperation, request, options);
}

/** What `listPublicAccountsForSwitchLoggedIn` takes. */
export interface ListPublicAccountsForSwitchLoggedInRequest {
  /**
   * Whether the answer includes `originUser`.
   *
   * @defaultValue `false`
   * @example false
   */
  withOriginUser?: boolean | undefined;
}

const listPublicAccountsForSwitchLoggedInOperation: Operation<
  ListPublicAccountsForSwitchLoggedInRequest,
  GetPublicAccountDataRespDto
> = {
  id: "listPublicAccountsForSwitchLoggedIn",
  method: "GET",
  path: "/api/v3/get-user-select-login-public-accounts",
  parameters: [{ name: "withOriginUser", in: inQuery }],
  security: [["accessToken", "appId"]],
};

/**
 * List public accounts I can switch to.
 *
 * Returns the public accounts that the signed-in user may act as. A public account is shared by
 * several users, such as that of a reception desk; each signs in with an account of their own and
 * then switches. The list is complete; there are no pages.
 */
export function listPublicAccountsForSwitchLoggedIn(
  core: AuthenticationCore,
  request: ListPublicAccountsForSwitchLoggedInRequest = {},
  options?: RequestOptions,
): ApiPromise<GetPublicAccountDataRespDto> {
  return call(core, listPublicAccountsForSwitchLoggedInOperation, request, options);
}

const initRegisterOptionsOperation: Operation<undefined, GetRegistrationOptionsRespDto> = {
  id: "initRegisterOptions",
  method: "GET",
  path: "/api/v3/webauthn/registration",
  security: [["accessToken", "appId"]],
  sensitive: ["ticket"],
};

/**
 * Start registering a passkey.
 *
 * The first of two steps to a passkey (WebAuthn) for the signed-in user, such as a fingerprint, a
 * face or a security key. Hand `registrationOptions` to `navigator.credentials.create()` in the
 * browser, with `challenge` and the IDs turned from Base64 into bytes; then send the result and
 * `ticket` to `verifyRegister`.
 */
export function initRegisterOptions(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetRegistrationOptionsRespDto> {
  return call(core, initRegisterOptionsOperation, undefined, options);
}

const verifyRegisterOperation: Operation<VerifyRegistrationDto, VerifyRegistrationResultRespDto> = {
  id: "verifyRegister",
  method: "POST",
  path: "/api/v3/webauthn/registration",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  sensitive: ["ticket"],
};

/**
 * Register a passkey.
 *
 * The second of two steps to a passkey (WebAuthn) for the signed-in user: checks what the browser
 * made of the options from `initRegisterOptions`, and keeps the public key. Bytes are sent in
 * URL-safe Base64. Look at `verified`: the call succeeds even where the passkey is not accepted.
 */
export function verifyRegister(
  core: AuthenticationCore,
  request: VerifyRegistrationDto,
  options?: RequestOptions,
): ApiPromise<VerifyRegistrationResultRespDto> {
  return call(core, verifyRegisterOperation, request, options);
}

/** What `listDevices` takes. */
export interface ListDevicesRequest {
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
}

const listDevicesOperation: Operation<ListDevicesRequest, TerminalSessionRespDto> = {
  id: "listDevices",
  method: "GET",
  path: "/api/v3/mydevices/list",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
  ],
  security: [["accessToken", "appId"]],
  paging: { page: "/page", size: "/limit", items: "/data" },
};

/**
 * List my devices.
 *
 * Returns the devices that the signed-in user has signed in on, page by page, each with the time
 * and the place of the last sign-in. A page that does not reach `limit` is the last.
 */
export function listDevices(
  core: AuthenticationCore,
  request: ListDevicesRequest = {},
  options?: RequestOptions,
): PagePromise<TerminalSessionRespDto, TerminalSessionDto> {
  return callPaged(core, listDevicesOperation, request, options);
}

const unbindDeviceOperation: Operation<UnbindDeviceDto, CommonResponseDto> = {
  id: "unbindDevice",
  method: "POST",
  path: "/api/v3/mydevices/unbind",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Unbind one of my devices.
 *
 * Removes a device from the list of the signed-in user, such as one that was sold or lost. To end
 * only the session on it and keep it in the list, use `revokeDeviceSession`.
 */
export function unbindDevice(
  core: AuthenticationCore,
  request: UnbindDeviceDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, unbindDeviceOperation, request, options);
}

const revokeDeviceSessionOperation: Operation<RevokeDeviceSessionDto, CommonResponseDto> = {
  id: "revokeDeviceSession",
  method: "POST",
  path: "/api/v3/mydevices/revoke-session",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Sign out on one of my devices.
 *
 * Ends the session of the signed-in user on one device, such as one that was left behind. The
 * device stays in the list; `unbindDevice` removes it.
 */
export function revokeDeviceSession(
  core: AuthenticationCore,
  request: RevokeDeviceSessionDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, revokeDeviceSessionOperation, request, options);
}
