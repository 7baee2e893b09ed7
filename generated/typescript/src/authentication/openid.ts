/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OidcIntrospectionRespDto } from "../models/oidc-introspection-resp-dto.js";
import type { OidcJwksDto } from "../models/oidc-jwks-dto.js";
import type { OidcTokenHintReqDto } from "../models/oidc-token-hint-req-dto.js";
import type { OidcTokenReqDto } from "../models/oidc-token-req-dto.js";
import type { OidcTokenRespDto } from "../models/oidc-token-resp-dto.js";
import type { OidcUserInfoDto } from "../models/oidc-user-info-dto.js";
import {
  formBody,
  noAnswer,
  type Operation,
  type RequestOptions,
  type TokenSource,
} from "../runtime/index.js";
import type {
  OAuthAuthorizeOptions,
  OAuthAuthorizeUrl,
  OAuthCallOptions,
  OAuthCodeOptions,
  OAuthIdTokenClaims,
  OAuthLogoutOptions,
  OAuthRefreshOptions,
  OAuthTokenOptions,
  OAuthVerifyOptions,
  OpenIdRow,
} from "../runtime/oauth.js";
import * as oauth from "../runtime/oauth.js";
import type { AuthenticationCore } from "./core.js";

export { generateCodeChallenge } from "../runtime/oauth.js";

const oidcTokenOperation: Operation<OidcTokenReqDto, OidcTokenRespDto> = {
  id: "oidcToken",
  method: "POST",
  path: "/oidc/token",
  body: { kind: formBody },
  sensitive: [
    "access_token",
    "client_secret",
    "code",
    "code_verifier",
    "id_token",
    "refresh_token",
  ],
};

const oidcUserInfoOperation: Operation<undefined, OidcUserInfoDto> = {
  id: "oidcUserInfo",
  method: "GET",
  path: "/oidc/me",
  security: [["accessToken"]],
};

const oidcIntrospectOperation: Operation<OidcTokenHintReqDto, OidcIntrospectionRespDto> = {
  id: "oidcIntrospect",
  method: "POST",
  path: "/oidc/token/introspection",
  body: { kind: formBody },
  idempotent: true,
  sensitive: ["client_secret", "token"],
};

const oidcRevokeOperation: Operation<OidcTokenHintReqDto, void> = {
  id: "oidcRevoke",
  method: "POST",
  path: "/oidc/token/revocation",
  body: { kind: formBody },
  answer: noAnswer,
  accept: "*/*",
  idempotent: true,
  sensitive: ["client_secret", "token"],
};

const oidcJwksOperation: Operation<undefined, OidcJwksDto> = {
  id: "oidcJwks",
  method: "GET",
  path: "/oidc/.well-known/jwks.json",
};

const openId: OpenIdRow = {
  issuer: "/oidc",
  authorize: "/oidc/auth",
  endSession: "/oidc/session/end",
  scope: "openid profile",
  options: {
    clientId: "appId",
    clientSecret: "appSecret",
    redirectUri: "redirectUri",
    logoutRedirectUri: "logoutRedirectUri",
    scope: "scope",
    clientAuthentication: "tokenEndPointAuthMethod",
  },
};

/**
 * Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE).
 * Sends nothing.
 *
 * Keep `state`, `nonce` and `codeVerifier` where only this browser can bring them back, such as its
 * session.
 */
export function buildAuthorizeUrl(
  core: AuthenticationCore,
  options?: OAuthAuthorizeOptions,
): Promise<OAuthAuthorizeUrl> {
  return oauth.buildAuthorizeUrl(core, openId, options);
}

/**
 * Exchanges the code that came back from the sign-in page for the tokens of its user.
 *
 * A code works once, so this call is never repeated by itself. Compare `state` before you make it.
 */
export function getAccessTokenByCode(
  core: AuthenticationCore,
  code: string,
  options?: OAuthCodeOptions,
): Promise<OidcTokenRespDto> {
  return oauth.getAccessTokenByCode(core, openId, oidcTokenOperation, code, options);
}

/**
 * Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with
 * the application's secret), issuer, audience, times, and the nonce where one is given.
 *
 * Raises `OAuthError` with `error: "invalid_token"` where it must not be believed.
 */
export function verifyIdToken(
  core: AuthenticationCore,
  idToken: string,
  options?: OAuthVerifyOptions,
): Promise<OAuthIdTokenClaims> {
  return oauth.verifyIdToken(core, openId, oidcJwksOperation, idToken, options);
}

/**
 * Exchanges a refresh token for new tokens of the same user.
 *
 * Keep the refresh token of the answer, where there is one: the old one may no longer be valid. So
 * this call is never repeated by itself.
 */
export function getNewAccessTokenByRefreshToken(
  core: AuthenticationCore,
  refreshToken: string,
  options?: OAuthRefreshOptions,
): Promise<OidcTokenRespDto> {
  return oauth.getNewAccessTokenByRefreshToken(
    core,
    openId,
    oidcTokenOperation,
    refreshToken,
    options,
  );
}

/**
 * Gets a token of the application itself, without a user.
 *
 * For applications that can keep a secret: the application's own secret is needed, not a user.
 */
export function getAccessTokenByClientCredentials(
  core: AuthenticationCore,
  scope?: string,
  options?: OAuthCallOptions,
): Promise<OidcTokenRespDto> {
  return oauth.getAccessTokenByClientCredentials(core, openId, oidcTokenOperation, scope, options);
}

/**
 * Reads the claims of the user whose access token it is; of the client's own token where none is
 * given.
 */
export function getUserInfoByAccessToken(
  core: AuthenticationCore,
  accessToken?: string,
  options?: RequestOptions,
): Promise<OidcUserInfoDto> {
  return oauth.getUserInfoByAccessToken(core, oidcUserInfoOperation, accessToken, options);
}

/** Asks whether an access token or a refresh token is valid, and what it stands for. */
export function introspectToken(
  core: AuthenticationCore,
  token: string,
  options?: OAuthTokenOptions,
): Promise<OidcIntrospectionRespDto> {
  return oauth.introspectToken(core, openId, oidcIntrospectOperation, token, options);
}

/** Revokes an access token or a refresh token. One that is not known is no failure. */
export function revokeToken(
  core: AuthenticationCore,
  token: string,
  options?: OAuthTokenOptions,
): Promise<void> {
  return oauth.revokeToken(core, openId, oidcRevokeOperation, token, options);
}

/** Makes the address to which a user's browser is sent to sign out. Sends nothing. */
export function buildLogoutUrl(core: AuthenticationCore, options?: OAuthLogoutOptions): string {
  return oauth.buildLogoutUrl(core, openId, options);
}

/**
 * Gives the client another access token, such as that of the user who has just signed in. Calls
 * that began before, and clients that were derived before, keep theirs.
 *
 * For programs with one user at a time, such as an app or a page. A server passes the option
 * `token` with each call, or derives a client for each user: `client.withOptions({ accessToken:
 * token })`.
 */
export function setAccessToken(core: AuthenticationCore, accessToken: string | TokenSource): void {
  return oauth.setTokenOption(core, "accessToken", accessToken);
}
