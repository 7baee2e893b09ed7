/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { OidcConfigurationDto } from "../models/oidc-configuration-dto.js";
import type { OidcIntrospectionRespDto } from "../models/oidc-introspection-resp-dto.js";
import type { OidcTokenRespDto } from "../models/oidc-token-resp-dto.js";
import type { OidcUserInfoDto } from "../models/oidc-user-info-dto.js";
import {
  allFeatures,
  callPath,
  derive,
  type ApiPromise,
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
import { AuthenticationCore, type AuthenticationClientOptions } from "./core.js";
import * as openIdConnect from "./open-id-connect.js";
import * as openid from "./openid.js";
import * as userResources from "./user-resources.js";

/**
 * GenAuth Authentication API
 *
 * Signs users in to an application, and acts for a signed-in user.
 *
 * Signs users in with OpenID Connect, and reads what belongs to the signed-in user. Calls go to the
 * host of the application; a call for a user carries that user's access token.
 */
export class AuthenticationClient extends AuthenticationCore<typeof allFeatures> {
  constructor(options?: AuthenticationClientOptions) {
    super(options, allFeatures);
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
   * Read the OpenID Connect configuration.
   *
   * Returns the URLs of the OpenID Connect endpoints of this application, and what they support
   * (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need it;
   * it is for other software that is configured with a single URL.
   */
  getOpenIdConfiguration(options?: RequestOptions): ApiPromise<OidcConfigurationDto> {
    return openIdConnect.getOpenIdConfiguration(this, options);
  }
}
