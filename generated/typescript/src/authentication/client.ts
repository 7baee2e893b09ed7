/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthorizedResourcePaginatedRespDto } from "../models/authorized-resource-paginated-resp-dto.js";
import type { BindEmailDto } from "../models/bind-email-dto.js";
import type { BindPhoneDto } from "../models/bind-phone-dto.js";
import type { ChangePushCodeStatusDto } from "../models/change-push-code-status-dto.js";
import type { ChangeQRCodeStatusDto } from "../models/change-qr-code-status-dto.js";
import type { CheckPermissionArrayResourceDto } from "../models/check-permission-array-resource-dto.js";
import type { CheckPermissionStringResourceDto } from "../models/check-permission-string-resource-dto.js";
import type { CheckPermissionTreeResourceDto } from "../models/check-permission-tree-resource-dto.js";
import type { CheckPushCodeStatusRespDto } from "../models/check-push-code-status-resp-dto.js";
import type { CheckQRCodeStatusRespDto } from "../models/check-qr-code-status-resp-dto.js";
import type { CheckResourcePermissionsRespDto } from "../models/check-resource-permissions-resp-dto.js";
import type { CommonResponseDto } from "../models/common-response-dto.js";
import type { DeleteAccounDto } from "../models/delete-accoun-dto.js";
import type { ExchangeTokenSetWithQRcodeTicketDto } from "../models/exchange-token-set-with-q-rcode-ticket-dto.js";
import type { GeneFastpassQRCodeRespDto } from "../models/gene-fastpass-qr-code-resp-dto.js";
import type { GenePushCodeRespDto } from "../models/gene-push-code-resp-dto.js";
import type { GeneQRCodeRespDto } from "../models/gene-qr-code-resp-dto.js";
import type { GenerateQrcodeDto } from "../models/generate-qrcode-dto.js";
import type { GetAccessibleAppsRespDto } from "../models/get-accessible-apps-resp-dto.js";
import type { GetAlipayAuthInfoRespDto } from "../models/get-alipay-auth-info-resp-dto.js";
import type { GetAuthenticationOptionsRespDto } from "../models/get-authentication-options-resp-dto.js";
import type { GetFastpassQRCodeRelationAppsRespDto } from "../models/get-fastpass-qr-code-relation-apps-resp-dto.js";
import type { GetLoggedInAppsRespDto } from "../models/get-logged-in-apps-resp-dto.js";
import type { GetLoginHistoryRespDto } from "../models/get-login-history-resp-dto.js";
import type { GetPublicAccountDataRespDto } from "../models/get-public-account-data-resp-dto.js";
import type { GetPushCodeRelationAppsDto } from "../models/get-push-code-relation-apps-dto.js";
import type { GetPushCodeRelationAppsRespDto } from "../models/get-push-code-relation-apps-resp-dto.js";
import type { GetRegistrationOptionsRespDto } from "../models/get-registration-options-resp-dto.js";
import type { GetSecurityInfoRespDto } from "../models/get-security-info-resp-dto.js";
import type { GetTenantListRespDto } from "../models/get-tenant-list-resp-dto.js";
import type { GetUserAuthResourceListRespDto } from "../models/get-user-auth-resource-list-resp-dto.js";
import type { GetUserAuthResourcePermissionListDto } from "../models/get-user-auth-resource-permission-list-dto.js";
import type { GetUserAuthResourcePermissionListRespDto } from "../models/get-user-auth-resource-permission-list-resp-dto.js";
import type { GetUserAuthResourceStructDto } from "../models/get-user-auth-resource-struct-dto.js";
import type { GetUserAuthResourceStructRespDto } from "../models/get-user-auth-resource-struct-resp-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { LoginHistoryDto } from "../models/login-history-dto.js";
import type { LoginTokenRespDto } from "../models/login-token-resp-dto.js";
import type { MfaTokenIntrospectEndpointParams } from "../models/mfa-token-introspect-endpoint-params.js";
import type { MfaTokenIntrospectResponse } from "../models/mfa-token-introspect-response.js";
import type { OidcConfigurationDto } from "../models/oidc-configuration-dto.js";
import type { OidcIntrospectionRespDto } from "../models/oidc-introspection-resp-dto.js";
import type { OidcTokenRespDto } from "../models/oidc-token-resp-dto.js";
import type { OidcUserInfoDto } from "../models/oidc-user-info-dto.js";
import type { PasswordResetVerifyResp } from "../models/password-reset-verify-resp.js";
import type { PublicAccountSwitchLoginDto } from "../models/public-account-switch-login-dto.js";
import type { ResetPasswordDto } from "../models/reset-password-dto.js";
import type { RevokeDeviceSessionDto } from "../models/revoke-device-session-dto.js";
import type { RoleListRespDto } from "../models/role-list-resp-dto.js";
import type { SignInByPushDto } from "../models/sign-in-by-push-dto.js";
import type { SignInFastpassDto } from "../models/sign-in-fastpass-dto.js";
import type { SignUpDto } from "../models/sign-up-dto.js";
import type { SigninByCredentialsDto } from "../models/signin-by-credentials-dto.js";
import type { SigninByMobileDto } from "../models/signin-by-mobile-dto.js";
import type { TerminalSessionDto } from "../models/terminal-session-dto.js";
import type { TerminalSessionRespDto } from "../models/terminal-session-resp-dto.js";
import type { UnbindDeviceDto } from "../models/unbind-device-dto.js";
import type { UnbindEmailDto } from "../models/unbind-email-dto.js";
import type { UnbindPhoneDto } from "../models/unbind-phone-dto.js";
import type { UpdateEmailDto } from "../models/update-email-dto.js";
import type { UpdatePasswordDto } from "../models/update-password-dto.js";
import type { UpdatePhoneDto } from "../models/update-phone-dto.js";
import type { UpdateUserProfileDto } from "../models/update-user-profile-dto.js";
import type { UserDepartmentPaginatedRespDto } from "../models/user-department-paginated-resp-dto.js";
import type { UserDepartmentRespDto } from "../models/user-department-resp-dto.js";
import type { UserSingleRespDto } from "../models/user-single-resp-dto.js";
import type { VerifyAuthenticationDto } from "../models/verify-authentication-dto.js";
import type { VerifyAuthenticationResultRespDto } from "../models/verify-authentication-result-resp-dto.js";
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
  allFeatures,
  callPath,
  derive,
  type AllFeatures,
  type ApiPromise,
  type PagePromise,
  type RawRequest,
  type RequestOptions,
  type TokenSource,
} from "../runtime/index.js";
import type {
  OAuthAuthorizeOptions,
  OAuthAuthorizeUrl,
  OAuthCallOptions,
  OAuthCodeChallenge,
  OAuthCodeOptions,
  OAuthIdTokenClaims,
  OAuthLogoutOptions,
  OAuthRefreshOptions,
  OAuthTokenOptions,
  OAuthVerifyOptions,
} from "../runtime/oauth.js";
import * as authorization from "./authorization.js";
import { AuthenticationCore, type AuthenticationClientOptions } from "./core.js";
import * as openIdConnect from "./open-id-connect.js";
import * as openid from "./openid.js";
import type {
  CheckPushCodeStatusRequest,
  CheckQrCodeStatusRequest,
  GetAlipayAuthInfoRequest,
  GetFastpassParamsRequest,
} from "./sign-in.js";
import * as signIn from "./sign-in.js";
import * as signUp from "./sign-up.js";
import * as tokens from "./tokens.js";
import type {
  GetProfileRequest,
  ListDevicesRequest,
  ListPublicAccountsForSwitchLoggedInRequest,
} from "./user-profile.js";
import * as userProfile from "./user-profile.js";
import type {
  GetAuthorizedResourcesRequest,
  GetDepartmentListRequest,
  GetLoginHistoryRequest,
  GetRoleListRequest,
} from "./user-resources.js";
import * as userResources from "./user-resources.js";

/**
 * GenAuth Authentication API
 *
 * Signs users up and in to an application, and acts for a signed-in user.
 *
 * Signs users in with OpenID Connect or on pages of your own, and lets signed-in users read and
 * change what belongs to them. Calls go to the host of the application; a call for a user carries
 * that user's access token.
 */
export class AuthenticationClient extends AuthenticationCore<AllFeatures> {
  constructor(options?: AuthenticationClientOptions) {
    super(options, allFeatures(["GENAUTH", "AUTHING"]));
  }

  /**
   * A client that differs from this one in `options` only. Both share the token that was bought,
   * unless host or credentials differ.
   */
  withOptions(options: Partial<AuthenticationClientOptions>): this {
    return derive(this, options);
  }

  /**
   * Sends what the description does not know yet, with all credentials of this client, and gives
   * back the JSON that comes. `path` begins with a slash and stands below the host.
   */
  request<Result = unknown>(
    method: string,
    path: string,
    request?: RawRequest,
  ): ApiPromise<Result> {
    return callPath(this, method, path, request);
  }

  /**
   * Makes a code verifier and its SHA-256 challenge (PKCE). `buildAuthorizeUrl` does it by itself;
   * this is for programs that build the address on their own.
   */
  generateCodeChallenge(codeVerifier?: string): Promise<OAuthCodeChallenge> {
    return openid.generateCodeChallenge(codeVerifier);
  }

  /**
   * Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE).
   * Sends nothing.
   *
   * Keep `state`, `nonce` and `codeVerifier` where only this browser can bring them back, such as
   * its session.
   */
  buildAuthorizeUrl(options?: OAuthAuthorizeOptions): Promise<OAuthAuthorizeUrl> {
    return openid.buildAuthorizeUrl(this, options);
  }

  /**
   * Exchanges the code that came back from the sign-in page for the tokens of its user.
   *
   * A code works once, so this call is never repeated by itself. Compare `state` before you make
   * it.
   */
  getAccessTokenByCode(code: string, options?: OAuthCodeOptions): Promise<OidcTokenRespDto> {
    return openid.getAccessTokenByCode(this, code, options);
  }

  /**
   * Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with
   * the application's secret), issuer, audience, times, and the nonce where one is given.
   *
   * Raises `OAuthError` with `error: "invalid_token"` where it must not be believed.
   */
  verifyIdToken(idToken: string, options?: OAuthVerifyOptions): Promise<OAuthIdTokenClaims> {
    return openid.verifyIdToken(this, idToken, options);
  }

  /**
   * Exchanges a refresh token for new tokens of the same user.
   *
   * Keep the refresh token of the answer, where there is one: the old one may no longer be valid.
   * So this call is never repeated by itself.
   */
  getNewAccessTokenByRefreshToken(
    refreshToken: string,
    options?: OAuthRefreshOptions,
  ): Promise<OidcTokenRespDto> {
    return openid.getNewAccessTokenByRefreshToken(this, refreshToken, options);
  }

  /**
   * Gets a token of the application itself, without a user.
   *
   * For applications that can keep a secret: the application's own secret is needed, not a user.
   */
  getAccessTokenByClientCredentials(
    scope?: string,
    options?: OAuthCallOptions,
  ): Promise<OidcTokenRespDto> {
    return openid.getAccessTokenByClientCredentials(this, scope, options);
  }

  /**
   * Reads the claims of the user whose access token it is; of the client's own token where none is
   * given.
   */
  getUserInfoByAccessToken(
    accessToken?: string,
    options?: RequestOptions,
  ): Promise<OidcUserInfoDto> {
    return openid.getUserInfoByAccessToken(this, accessToken, options);
  }

  /** Asks whether an access token or a refresh token is valid, and what it stands for. */
  introspectToken(token: string, options?: OAuthTokenOptions): Promise<OidcIntrospectionRespDto> {
    return openid.introspectToken(this, token, options);
  }

  /** Revokes an access token or a refresh token. One that is not known is no failure. */
  revokeToken(token: string, options?: OAuthTokenOptions): Promise<void> {
    return openid.revokeToken(this, token, options);
  }

  /** Makes the address to which a user's browser is sent to sign out. Sends nothing. */
  buildLogoutUrl(options?: OAuthLogoutOptions): string {
    return openid.buildLogoutUrl(this, options);
  }

  /**
   * Gives the client another access token, such as that of the user who has just signed in. Calls
   * that began before, and clients that were derived before, keep theirs.
   *
   * For programs with one user at a time, such as an app or a page. A server passes the option
   * `token` with each call, or derives a client for each user: `client.withOptions({ accessToken:
   * token })`.
   */
  setAccessToken(accessToken: string | TokenSource): void {
    return openid.setAccessToken(this, accessToken);
  }

  /**
   * Read the OpenID Connect configuration.
   *
   * Returns the URLs of the OpenID Connect endpoints of this application, and what they support
   * (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need it;
   * it is for other software that is configured with a single URL.
   */
  getOpenIdConfiguration(options?: RequestOptions): ApiPromise<OidcConfigurationDto> {
    return openIdConnect.getOpenIdConfiguration(this, options);
  }

  /**
   * Get my profile.
   *
   * Returns the signed-in user: profile, state of the account, and on request custom fields,
   * identities and departments. The access token says who that is. Claims of an ID token show less
   * and may be out of date; this is what the service knows now.
   */
  getProfile(
    request: GetProfileRequest = {},
    options?: RequestOptions,
  ): ApiPromise<UserSingleRespDto> {
    return userProfile.getProfile(this, request, options);
  }

  /**
   * Update my profile.
   *
   * Changes the profile of the signed-in user. Fields that the request leaves out stay as they are.
   *
   * Email address, phone number and password are not among them, because a change of these has to
   * be proved: see `updateEmail`, `updatePhone` and `updatePassword`. Which fields users may change
   * is a setting of the user pool.
   */
  updateProfile(
    request: UpdateUserProfileDto,
    options?: RequestOptions,
  ): ApiPromise<UserSingleRespDto> {
    return userProfile.updateProfile(this, request, options);
  }

  /**
   * Bind an email address.
   *
   * Gives the signed-in user, who has none yet, an email address. The service first sends a
   * verification code to it, on `POST /api/v3/send-email` with the channel `CHANNEL_BIND_EMAIL`;
   * the user reads it there, and it is given here. A user who has an address already changes it
   * with `updateEmail`.
   */
  bindEmail(request: BindEmailDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.bindEmail(this, request, options);
  }

  /**
   * Unbind my email address.
   *
   * Takes the email address away from the signed-in user. The service first sends a verification
   * code to it, on `POST /api/v3/send-email` with the channel `CHANNEL_UNBIND_EMAIL`. The user can
   * no longer sign in with the address; make sure that another way to sign in is left.
   */
  unbindEmail(request: UnbindEmailDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.unbindEmail(this, request, options);
  }

  /**
   * Bind a phone number.
   *
   * Gives the signed-in user, who has none yet, a phone number. The service first sends a
   * verification code to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_BIND_PHONE`; the
   * user reads it there, and it is given here. A user who has a number already changes it with
   * `updatePhone`.
   */
  bindPhone(request: BindPhoneDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.bindPhone(this, request, options);
  }

  /**
   * Unbind my phone number.
   *
   * Takes the phone number away from the signed-in user. The service first sends a verification
   * code to it, on `POST /api/v3/send-sms` with the channel `CHANNEL_UNBIND_PHONE`. The user can no
   * longer sign in with the number; make sure that another way to sign in is left.
   */
  unbindPhone(request: UnbindPhoneDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.unbindPhone(this, request, options);
  }

  /**
   * Get the security level of my account.
   *
   * Tells how well the account of the signed-in user is protected: whether there are a password, an
   * email address, a phone number and a second factor, how strong the password is, and a rating of
   * the whole. A settings page can say from it what is worth adding.
   */
  getSecurityLevel(options?: RequestOptions): ApiPromise<GetSecurityInfoRespDto> {
    return userProfile.getSecurityLevel(this, options);
  }

  /**
   * Change my password.
   *
   * Replaces the password of the signed-in user, who proves to know the present one. A user who has
   * no password yet sets one without `oldPassword`. Whoever has forgotten the present one uses
   * `verifyResetPasswordRequest` instead.
   */
  updatePassword(
    request: UpdatePasswordDto,
    options?: RequestOptions,
  ): ApiPromise<CommonResponseDto> {
    return userProfile.updatePassword(this, request, options);
  }

  /**
   * Start changing my email address.
   *
   * The first of two steps to another email address for the signed-in user. The service sends a
   * code to the new address, and one to the present address where there is one, on `POST
   * /api/v3/send-email` with the channel `CHANNEL_UPDATE_EMAIL`. With the codes this returns a
   * token, and `updateEmail` makes the change. Nothing has changed before that.
   */
  verifyUpdateEmailRequest(
    request: VerifyUpdateEmailRequestDto,
    options?: RequestOptions,
  ): ApiPromise<VerifyUpdateEmailRequestRespDto> {
    return userProfile.verifyUpdateEmailRequest(this, request, options);
  }

  /**
   * Change my email address.
   *
   * The second of two steps to another email address for the signed-in user. The token from
   * `verifyUpdateEmailRequest` stands for the new address, so nothing else is needed; it is valid
   * for a short time and works once. From then on the user signs in with the new address.
   */
  updateEmail(request: UpdateEmailDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.updateEmail(this, request, options);
  }

  /**
   * Start changing my phone number.
   *
   * The first of two steps to another phone number for the signed-in user. The service sends a code
   * to the new number, and one to the present number where there is one, on `POST
   * /api/v3/send-sms`. With the codes this returns a token, and `updatePhone` makes the change.
   * Nothing has changed before that.
   */
  verifyUpdatePhoneRequest(
    request: VerifyUpdatePhoneRequestDto,
    options?: RequestOptions,
  ): ApiPromise<VerifyUpdatePhoneRequestRespDto> {
    return userProfile.verifyUpdatePhoneRequest(this, request, options);
  }

  /**
   * Change my phone number.
   *
   * The second of two steps to another phone number for the signed-in user. The token from
   * `verifyUpdatePhoneRequest` stands for the new number, so nothing else is needed; it is valid
   * for a short time and works once. From then on the user signs in with the new number.
   */
  updatePhone(request: UpdatePhoneDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.updatePhone(this, request, options);
  }

  /**
   * Start resetting a forgotten password.
   *
   * The first of two steps for somebody who has forgotten the password. Nobody is signed in: the
   * call needs the ID of the application, not an access token. The service sends a code to an
   * address or a number of the user, on `POST /api/v3/send-email` or `POST /api/v3/send-sms` with
   * the channel `CHANNEL_RESET_PASSWORD`. With the code this returns a token, and `resetPassword`
   * sets the password.
   */
  verifyResetPasswordRequest(
    request: VerifyResetPasswordRequestDto,
    options?: RequestOptions,
  ): ApiPromise<PasswordResetVerifyResp> {
    return userProfile.verifyResetPasswordRequest(this, request, options);
  }

  /**
   * Reset a forgotten password.
   *
   * The second of two steps for somebody who has forgotten the password: sets a new one. The token
   * from `verifyResetPasswordRequest` stands for the user; it is valid for a short time and works
   * once. Nobody is signed in by this: the user signs in with the new password afterwards.
   */
  resetPassword(request: ResetPasswordDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return userProfile.resetPassword(this, request, options);
  }

  /**
   * Start deleting my account.
   *
   * The first of two steps to delete the account of the signed-in user, who proves once more to be
   * that user: with the password, or with a code that the service sends on `POST
   * /api/v3/send-email` or `POST /api/v3/send-sms` with the channel `CHANNEL_DELETE_ACCOUNT`. This
   * returns a token, and `deleteAccount` deletes. Nothing is lost before that.
   */
  verifyDeleteAccountRequest(
    request: VerifyDeleteAccountRequestDto,
    options?: RequestOptions,
  ): ApiPromise<VerifyDeleteAccountRequestRespDto> {
    return userProfile.verifyDeleteAccountRequest(this, request, options);
  }

  /**
   * Delete my account.
   *
   * The second of two steps to delete the account of the signed-in user, with everything that
   * belongs to it. This cannot be undone. The token from `verifyDeleteAccountRequest` proves that
   * the user wants it; it is valid for a short time and works once.
   */
  deleteAccount(request: DeleteAccounDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return userProfile.deleteAccount(this, request, options);
  }

  /**
   * List public accounts I can switch to.
   *
   * Returns the public accounts that the signed-in user may act as. A public account is shared by
   * several users, such as that of a reception desk; each signs in with an account of their own and
   * then switches. The list is complete; there are no pages.
   */
  listPublicAccountsForSwitchLoggedIn(
    request: ListPublicAccountsForSwitchLoggedInRequest = {},
    options?: RequestOptions,
  ): ApiPromise<GetPublicAccountDataRespDto> {
    return userProfile.listPublicAccountsForSwitchLoggedIn(this, request, options);
  }

  /**
   * Start registering a passkey.
   *
   * The first of two steps to a passkey (WebAuthn) for the signed-in user, such as a fingerprint, a
   * face or a security key. Hand `registrationOptions` to `navigator.credentials.create()` in the
   * browser, with `challenge` and the IDs turned from Base64 into bytes; then send the result and
   * `ticket` to `verifyRegister`.
   */
  initRegisterOptions(options?: RequestOptions): ApiPromise<GetRegistrationOptionsRespDto> {
    return userProfile.initRegisterOptions(this, options);
  }

  /**
   * Register a passkey.
   *
   * The second of two steps to a passkey (WebAuthn) for the signed-in user: checks what the browser
   * made of the options from `initRegisterOptions`, and keeps the public key. Bytes are sent in
   * URL-safe Base64. Look at `verified`: the call succeeds even where the passkey is not accepted.
   */
  verifyRegister(
    request: VerifyRegistrationDto,
    options?: RequestOptions,
  ): ApiPromise<VerifyRegistrationResultRespDto> {
    return userProfile.verifyRegister(this, request, options);
  }

  /**
   * List my devices.
   *
   * Returns the devices that the signed-in user has signed in on, page by page, each with the time
   * and the place of the last sign-in. A page that does not reach `limit` is the last.
   */
  listDevices(
    request: ListDevicesRequest = {},
    options?: RequestOptions,
  ): PagePromise<TerminalSessionRespDto, TerminalSessionDto> {
    return userProfile.listDevices(this, request, options);
  }

  /**
   * Former name of `listDevices`.
   *
   * @deprecated Use `listDevices`.
   */
  list(
    request: ListDevicesRequest = {},
    options?: RequestOptions,
  ): PagePromise<TerminalSessionRespDto, TerminalSessionDto> {
    return userProfile.listDevices(this, request, options);
  }

  /**
   * Unbind one of my devices.
   *
   * Removes a device from the list of the signed-in user, such as one that was sold or lost. To end
   * only the session on it and keep it in the list, use `revokeDeviceSession`.
   */
  unbindDevice(request: UnbindDeviceDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.unbindDevice(this, request, options);
  }

  /**
   * Former name of `unbindDevice`.
   *
   * @deprecated Use `unbindDevice`.
   */
  unbind(request: UnbindDeviceDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.unbindDevice(this, request, options);
  }

  /**
   * Sign out on one of my devices.
   *
   * Ends the session of the signed-in user on one device, such as one that was left behind. The
   * device stays in the list; `unbindDevice` removes it.
   */
  revokeDeviceSession(
    request: RevokeDeviceSessionDto,
    options?: RequestOptions,
  ): ApiPromise<CommonResponseDto> {
    return userProfile.revokeDeviceSession(this, request, options);
  }

  /**
   * Former name of `revokeDeviceSession`.
   *
   * @deprecated Use `revokeDeviceSession`.
   */
  revoke(request: RevokeDeviceSessionDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return userProfile.revokeDeviceSession(this, request, options);
  }

  /**
   * List my sign-ins.
   *
   * Returns when, where and with what the signed-in user signed in, or tried to, page by page. Show
   * it to users, so that they notice a stranger. `appId`, `clientIp`, `success`, `start` and `end`
   * narrow the list.
   */
  getLoginHistory(
    request: GetLoginHistoryRequest = {},
    options?: RequestOptions,
  ): PagePromise<GetLoginHistoryRespDto, LoginHistoryDto> {
    return userResources.getLoginHistory(this, request, options);
  }

  /**
   * List applications I have signed in to.
   *
   * Returns the applications of the user pool that the signed-in user has signed in to. The list is
   * complete; there are no pages. `getAccessibleApps` returns those that the user may sign in to.
   */
  getLoggedInApps(options?: RequestOptions): ApiPromise<GetLoggedInAppsRespDto> {
    return userResources.getLoggedInApps(this, options);
  }

  /**
   * List applications I may sign in to.
   *
   * Returns the applications of the user pool that the signed-in user may sign in to, whether or
   * not that has happened yet: what a page with links to all applications shows. The list is
   * complete; there are no pages.
   */
  getAccessibleApps(options?: RequestOptions): ApiPromise<GetAccessibleAppsRespDto> {
    return userResources.getAccessibleApps(this, options);
  }

  /**
   * List my tenants.
   *
   * Returns the tenants that the signed-in user belongs to, such as the companies that use an
   * application together. Let the user choose one, and pass its ID when signing in. The list is
   * complete; there are no pages.
   */
  getTenantList(options?: RequestOptions): ApiPromise<GetTenantListRespDto> {
    return userResources.getTenantList(this, options);
  }

  /**
   * List my groups.
   *
   * Returns the user groups that the signed-in user belongs to. The access token says who that is,
   * so the call takes no parameters. Set the user's access token on the client beforehand, or pass
   * it with the call.
   *
   * The call goes to the host of the application, not to that of the management API. The list is
   * complete; there are no pages.
   */
  getGroupList(options?: RequestOptions): ApiPromise<GroupListRespDto> {
    return userResources.getGroupList(this, options);
  }

  /**
   * List my roles.
   *
   * Returns the roles that the signed-in user has, so that an application can show what the user
   * may do. What a program guards must be checked where it is guarded, never in the browser alone.
   * The list is complete; there are no pages.
   */
  getRoleList(
    request: GetRoleListRequest = {},
    options?: RequestOptions,
  ): ApiPromise<RoleListRespDto> {
    return userResources.getRoleList(this, request, options);
  }

  /**
   * List my departments.
   *
   * Returns the departments that the signed-in user belongs to, page by page, with whether the user
   * leads them and which is the main one.
   */
  getDepartmentList(
    request: GetDepartmentListRequest = {},
    options?: RequestOptions,
  ): PagePromise<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> {
    return userResources.getDepartmentList(this, request, options);
  }

  /**
   * List resources I am authorized for.
   *
   * Returns every resource that the signed-in user may use or is refused, directly or through
   * groups, roles and departments, in one answer. `namespace` and `resourceType` narrow it.
   */
  getAuthorizedResources(
    request: GetAuthorizedResourcesRequest = {},
    options?: RequestOptions,
  ): ApiPromise<AuthorizedResourcePaginatedRespDto> {
    return userResources.getAuthorizedResources(this, request, options);
  }

  /**
   * Sign in with credentials.
   *
   * Signs a user in with a password or a code, and returns tokens. It is for sign-in pages of your
   * own; the simplest and safest way remains to send the browser to the sign-in page of the
   * service, through OpenID Connect.
   *
   * This call knows no further steps: a user who must pass a second factor, complete the profile or
   * change the first password is refused, with an API code from 1600 to 1699. Let such users sign
   * in through OpenID Connect.
   *
   * How the application proves its identity is set for it in the console, as for the token endpoint
   * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
   * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
   * authentication. With `none`, which is what applications in a browser or on a phone have, there
   * is nothing to prove.
   */
  signInByCredentials(
    request: SigninByCredentialsDto,
    options?: RequestOptions,
  ): ApiPromise<LoginTokenRespDto> {
    return signIn.signInByCredentials(this, request, options);
  }

  /**
   * Sign in with an account of an identity source.
   *
   * Signs in a user who has just signed in to WeChat, Apple, Google or another identity source with
   * its own SDK on a phone. The program sends what that SDK returned, and receives tokens. A user
   * who comes for the first time is created.
   *
   * On the web, send the browser to the sign-in page of the service, which offers the same identity
   * sources.
   *
   * How the application proves its identity is set for it in the console, as for the token endpoint
   * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
   * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
   * authentication. With `none`, which is what applications in a browser or on a phone have, there
   * is nothing to prove.
   */
  signInByMobile(
    request: SigninByMobileDto,
    options?: RequestOptions,
  ): ApiPromise<LoginTokenRespDto> {
    return signIn.signInByMobile(this, request, options);
  }

  /**
   * Switch to a public account.
   *
   * Signs the signed-in user in to a public account that their own account is linked with, or back
   * again, without asking for a password. The tokens of the answer belong to the other account: use
   * them instead of the present ones.
   */
  switchLoginByUser(
    request: PublicAccountSwitchLoginDto,
    options?: RequestOptions,
  ): ApiPromise<LoginTokenRespDto> {
    return signIn.switchLoginByUser(this, request, options);
  }

  /**
   * Prepare a sign-in with Alipay.
   *
   * Returns the signed text with which the SDK of Alipay on a phone is started. The code that it
   * brings back goes to `signInByMobile`.
   */
  getAlipayAuthInfo(
    request: GetAlipayAuthInfoRequest,
    options?: RequestOptions,
  ): ApiPromise<GetAlipayAuthInfoRespDto> {
    return signIn.getAlipayAuthInfo(this, request, options);
  }

  /**
   * Make a sign-in QR code.
   *
   * Makes a QR code that a user scans with a phone to sign in on another screen. Show the picture,
   * then call `checkQrCodeStatus` every second or two until the user has agreed, refused, or the
   * code has expired.
   */
  geneQrCode(request: GenerateQrcodeDto, options?: RequestOptions): ApiPromise<GeneQRCodeRespDto> {
    return signIn.geneQrCode(this, request, options);
  }

  /**
   * Check a sign-in QR code.
   *
   * Tells how far the sign-in with a QR code has come. Call it every second or two while the
   * picture is shown. With `AUTHORIZED`, send the ticket to your server and exchange it there with
   * `exchangeTokenSetWithQrCodeTicket`.
   */
  checkQrCodeStatus(
    request: CheckQrCodeStatusRequest,
    options?: RequestOptions,
  ): ApiPromise<CheckQRCodeStatusRespDto> {
    return signIn.checkQrCodeStatus(this, request, options);
  }

  /**
   * Exchange a QR code ticket for tokens.
   *
   * Returns the tokens of the user who agreed to a sign-in with a QR code. Make this call from your
   * server, so that the tokens do not pass through the screen that showed the code.
   *
   * How the application proves its identity is set for it in the console, as for the token endpoint
   * of OpenID Connect. With `client_secret_post`, `client_id` and `client_secret` are in the body.
   * With `client_secret_basic`, both are in the header `authorization` of the call, as HTTP Basic
   * authentication. With `none`, which is what applications in a browser or on a phone have, there
   * is nothing to prove.
   */
  exchangeTokenSetWithQrCodeTicket(
    request: ExchangeTokenSetWithQRcodeTicketDto,
    options?: RequestOptions,
  ): ApiPromise<LoginTokenRespDto> {
    return signIn.exchangeTokenSetWithQrCodeTicket(this, request, options);
  }

  /**
   * Answer a sign-in QR code in an app.
   *
   * For an app of your own that scans sign-in QR codes: tells the service that the signed-in user
   * has scanned the code, and then whether they agree to sign in on the other screen. Show which
   * screen asks before you send `CONFIRM`.
   */
  changeQrCodeStatus(
    request: ChangeQRCodeStatusDto,
    options?: RequestOptions,
  ): ApiPromise<CommonResponseDto> {
    return signIn.changeQrCodeStatus(this, request, options);
  }

  /**
   * Sign in with a message to the phone.
   *
   * Sends a message to the authenticator app on the phone of a user, who signs in by agreeing
   * there. Then call `checkPushCodeStatus` every second or two until the user has agreed or
   * refused, or the request has expired. Every call sends another message.
   */
  signInByPush(
    request: SignInByPushDto,
    options?: RequestOptions,
  ): ApiPromise<GenePushCodeRespDto> {
    return signIn.signInByPush(this, request, options);
  }

  /**
   * Check a sign-in request on the phone.
   *
   * Tells how far the sign-in has come that `signInByPush` began, and returns the tokens when the
   * user has agreed. Call it every second or two until the request has expired.
   */
  checkPushCodeStatus(
    request: CheckPushCodeStatusRequest,
    options?: RequestOptions,
  ): ApiPromise<CheckPushCodeStatusRespDto> {
    return signIn.checkPushCodeStatus(this, request, options);
  }

  /**
   * Answer a sign-in request in an app.
   *
   * For an authenticator app: tells the service whether the signed-in user agrees to the sign-in
   * that `signInByPush` began elsewhere. Show which application asks before you send `CONFIRM`.
   */
  changePushCodeStatus(
    request: ChangePushCodeStatusDto,
    options?: RequestOptions,
  ): ApiPromise<CommonResponseDto> {
    return signIn.changePushCodeStatus(this, request, options);
  }

  /**
   * List applications that can answer a sign-in request.
   *
   * For an authenticator app that received a sign-in request: tells for which applications it can
   * be answered. The app compares them with the one that its user is signed in to, before it offers
   * to agree.
   */
  getPushLoginRelationApps(
    request: GetPushCodeRelationAppsDto,
    options?: RequestOptions,
  ): ApiPromise<GetPushCodeRelationAppsRespDto> {
    return signIn.getPushLoginRelationApps(this, request, options);
  }

  /**
   * Prepare a QR code for fast sign-in on a phone.
   *
   * Returns what a QR code must hold with which the signed-in user signs in on a phone too. Turn
   * the answer into a picture, as JSON, and show it to that user only: whoever scans it signs in as
   * this user.
   */
  geneFastpassQrcodeInfo(
    request: SignInFastpassDto,
    options?: RequestOptions,
  ): ApiPromise<GeneFastpassQRCodeRespDto> {
    return signIn.geneFastpassQrcodeInfo(this, request, options);
  }

  /**
   * List applications for fast sign-in on a phone.
   *
   * For an authenticator app that scanned the QR code of `geneFastpassQrcodeInfo`: returns the
   * applications that the user can now sign in to on the phone.
   */
  getFastpassParams(
    request: GetFastpassParamsRequest,
    options?: RequestOptions,
  ): ApiPromise<GetFastpassQRCodeRelationAppsRespDto> {
    return signIn.getFastpassParams(this, request, options);
  }

  /**
   * Begin a sign-in with a passkey.
   *
   * Begins a sign-in with a passkey or a security key (WebAuthn). Hand `authenticationOptions` to
   * `navigator.credentials.get` in the browser, with `challenge` and the IDs decoded to bytes, and
   * send what it returns to `verifyAuthentication`.
   */
  initAuthenticationOptions(options?: RequestOptions): ApiPromise<GetAuthenticationOptionsRespDto> {
    return signIn.initAuthenticationOptions(this, options);
  }

  /**
   * Sign in with a passkey.
   *
   * Ends the sign-in that `initAuthenticationOptions` began: checks what the passkey or security
   * key signed, and returns tokens. A successful call is no sign-in yet: look at `verified`.
   */
  verifyAuthentication(
    request: VerifyAuthenticationDto,
    options?: RequestOptions,
  ): ApiPromise<VerifyAuthenticationResultRespDto> {
    return signIn.verifyAuthentication(this, request, options);
  }

  /**
   * Sign up.
   *
   * Creates a user who signs up on a page of your own, and returns the user. The user is not signed
   * in yet: call `signInByCredentials` next.
   *
   * Somebody who comes with an account of an identity source needs no sign-up: the first
   * `signInByMobile` creates the user. To create users as an administrator, without passwords and
   * codes of theirs, use the management API.
   */
  signUp(request: SignUpDto, options?: RequestOptions): ApiPromise<UserSingleRespDto> {
    return signUp.signUp(this, request, options);
  }

  /**
   * Check whether an MFA token is valid.
   *
   * Tells whether an MFA token is still valid, whose it is, and until when. The service issues such
   * tokens around second factors, and does not say at which step: do not take a valid one for proof
   * that the user has passed the second factor. Access tokens and refresh tokens have a check of
   * their own, among the methods of OpenID Connect. The answer has no envelope.
   */
  verifyMfaToken(
    request: MfaTokenIntrospectEndpointParams,
    options?: RequestOptions,
  ): ApiPromise<MfaTokenIntrospectResponse> {
    return tokens.verifyMfaToken(this, request, options);
  }

  /**
   * Check permissions on text resources.
   *
   * Tells for each of several data resources that are one text whether the signed-in user may do
   * something with it. Ask this when a page or a server must decide at once;
   * `getUserAuthorizedResourcesList` returns everything that the user may use.
   */
  checkPermissionByStringResource(
    request: CheckPermissionStringResourceDto,
    options?: RequestOptions,
  ): ApiPromise<CheckResourcePermissionsRespDto> {
    return authorization.checkPermissionByStringResource(this, request, options);
  }

  /**
   * Check permissions on list resources.
   *
   * Tells for each of several data resources that are a list of texts whether the signed-in user
   * may do something with it. Ask this when a page or a server must decide at once;
   * `getUserAuthorizedResourcesList` returns everything that the user may use.
   */
  checkPermissionByArrayResource(
    request: CheckPermissionArrayResourceDto,
    options?: RequestOptions,
  ): ApiPromise<CheckResourcePermissionsRespDto> {
    return authorization.checkPermissionByArrayResource(this, request, options);
  }

  /**
   * Check permissions on nodes of tree resources.
   *
   * Tells for each of several nodes of data resources that are trees whether the signed-in user may
   * do something with it. Ask this when a page or a server must decide at once;
   * `getUserAuthorizedResourcesList` returns everything that the user may use.
   */
  checkPermissionByTreeResource(
    request: CheckPermissionTreeResourceDto,
    options?: RequestOptions,
  ): ApiPromise<CheckResourcePermissionsRespDto> {
    return authorization.checkPermissionByTreeResource(this, request, options);
  }

  /**
   * List the data resources I may use.
   *
   * Returns every data resource of the application that the signed-in user may use, with the
   * allowed actions. The list is complete; there are no pages.
   */
  getUserAuthorizedResourcesList(
    options?: RequestOptions,
  ): ApiPromise<GetUserAuthResourceListRespDto> {
    return authorization.getUserAuthorizedResourcesList(this, options);
  }

  /**
   * List what I may do with data resources.
   *
   * Returns all actions that the signed-in user may do with each of the given data resources of the
   * application. The three checks, such as `checkPermissionByStringResource`, ask about one action
   * instead.
   */
  getUserAuthResourcePermissionList(
    request: GetUserAuthResourcePermissionListDto,
    options?: RequestOptions,
  ): ApiPromise<GetUserAuthResourcePermissionListRespDto> {
    return authorization.getUserAuthResourcePermissionList(this, request, options);
  }

  /**
   * Get a data resource as I may see it.
   *
   * Returns one data resource of the application with the actions that the signed-in user may do: a
   * text, a list of texts, or a tree in which every node has its own actions. `resourceType` says
   * which, and so which field to read.
   */
  getUserAuthResourceStruct(
    request: GetUserAuthResourceStructDto,
    options?: RequestOptions,
  ): ApiPromise<GetUserAuthResourceStructRespDto> {
    return authorization.getUserAuthResourceStruct(this, request, options);
  }
}
