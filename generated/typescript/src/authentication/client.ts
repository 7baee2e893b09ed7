/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { OidcConfigurationDto } from "../models/oidc-configuration-dto.js";
import type { OidcIntrospectionRespDto } from "../models/oidc-introspection-resp-dto.js";
import type { OidcTokenRespDto } from "../models/oidc-token-resp-dto.js";
import type { OidcUserInfoDto } from "../models/oidc-user-info-dto.js";
import type { ApiPromise, RequestOptions } from "../runtime/index.js";
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
import { AuthenticationCore } from "./core.js";
import * as openIdConnect from "./open-id-connect.js";
import * as openid from "./openid.js";
import * as userResources from "./user-resources.js";

/**
 * GenAuth Authentication API
 *
 * Acts for the signed-in user of an application.
 *
 * What a signed-in user can do and see in an application: every call is made in the name of one
 * user, with that user's access token, at the host of the application.
 */
export class AuthenticationClient extends AuthenticationCore {
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
   * Keep the refresh token of the answer, where there is one: the old one may be worthless. So this
   * call is never repeated by itself.
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

  /** Asks whether an access token or a refresh token is good, and what it stands for. */
  introspectToken(token: string, options?: OAuthTokenOptions): Promise<OidcIntrospectionRespDto> {
    return openid.introspectToken(this, token, options);
  }

  /** Makes an access token or a refresh token worthless. One that is not known is no failure. */
  revokeToken(token: string, options?: OAuthTokenOptions): Promise<void> {
    return openid.revokeToken(this, token, options);
  }

  /** Makes the address to which a user's browser is sent to sign out. Sends nothing. */
  buildLogoutUrl(options?: OAuthLogoutOptions): string {
    return openid.buildLogoutUrl(this, options);
  }

  /**
   * List my groups.
   *
   * Gives the user groups that the signed-in user belongs to. Who that is, the access token says,
   * so the call takes no parameters. Set the user's access token on the client, or pass it with the
   * call, before you use it.
   *
   * The call goes to the host of the application, not to the host of the management API. The list
   * is complete; there are no pages.
   */
  getGroupList(options?: RequestOptions): ApiPromise<GroupListRespDto> {
    return userResources.getGroupList(this, options);
  }

  /**
   * Read the OpenID Connect configuration.
   *
   * Tells where the endpoints of OpenID Connect are for this application, and what they can do
   * (OpenID Connect Discovery). The methods of this client know the usual addresses and do not need
   * it; it is for other software that wants to be configured by one address.
   */
  getOpenIdConfiguration(options?: RequestOptions): ApiPromise<OidcConfigurationDto> {
    return openIdConnect.getOpenIdConfiguration(this, options);
  }
}
