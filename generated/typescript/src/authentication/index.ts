/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

export { AuthenticationClient } from "./client.js";
export { AuthenticationCore, type AuthenticationClientOptions } from "./core.js";
export {
  generateCodeChallenge,
  buildAuthorizeUrl,
  getAccessTokenByCode,
  verifyIdToken,
  getNewAccessTokenByRefreshToken,
  getAccessTokenByClientCredentials,
  getUserInfoByAccessToken,
  introspectToken,
  revokeToken,
  buildLogoutUrl,
  setAccessToken,
} from "./openid.js";
export {
  type OAuthAuthorizeOptions,
  type OAuthAuthorizeUrl,
  type OAuthCallOptions,
  type OAuthClientAuthentication,
  type OAuthCodeChallenge,
  type OAuthCodeOptions,
  type OAuthIdTokenClaims,
  type OAuthLogoutOptions,
  type OAuthRefreshOptions,
  type OAuthTokenOptions,
  type OAuthTokens,
  type OAuthUserInfo,
  type OAuthVerifyOptions,
} from "../runtime/oauth.js";
export * from "./open-id-connect.js";
export * from "./user-profile.js";
export * from "./user-resources.js";
export * from "./sign-in.js";
export * from "./sign-up.js";
export * from "./tokens.js";
export * from "./authorization.js";
