/**
 * Signing in with OpenID Connect, and tokens of OAuth 2.0.
 *
 * To read it, follow a user: `oauth-authorize.ts` (to the sign-in page, with `oauth-pkce.ts`), `oauth-token.ts` (the
 * code becomes tokens, in the name of the application: `oauth-client.ts`), `oauth-id-token.ts` with `oauth-keys.ts`
 * (who it is), `oauth-access.ts` (what the tokens open, and their end). `oauth-row.ts` is what the generator prints,
 * `oauth-error.ts` what can be refused. `oauth-provider.ts` does the same for a service whose description says no more
 * than its security scheme.
 *
 * Decides: what is public. Every function stands for itself and takes the rows it needs, so that a bundle holds only
 * what it uses. Only Web Crypto is needed: it runs wherever the rest of the runtime runs.
 */
export {
  getUserInfoByAccessToken,
  introspectToken,
  revokeToken,
  type OAuthTokenOptions,
} from "./oauth-access.js";
export {
  buildAuthorizeUrl,
  buildLogoutUrl,
  type OAuthAuthorizeOptions,
  type OAuthAuthorizeUrl,
  type OAuthLogoutOptions,
} from "./oauth-authorize.js";
export type { OAuthCallOptions, OAuthClientAuthentication } from "./oauth-client.js";
export { OAuthError } from "./oauth-error.js";
export {
  verifyIdToken,
  type OAuthIdTokenClaims,
  type OAuthVerifyOptions,
} from "./oauth-id-token.js";
export { setTokenOption } from "./set-option.js";
export { generateCodeChallenge, type OAuthCodeChallenge } from "./oauth-pkce.js";
export type { OpenIdOption, OpenIdRow } from "./oauth-row.js";
export {
  providerAuthorizeUrl,
  providerIdToken,
  providerLogoutUrl,
  providerRevokeToken,
  providerTokensByCode,
  providerTokensByRefreshToken,
  providerUserInfo,
  type OAuthTokens,
  type OAuthUserInfo,
  type ProviderRow,
} from "./oauth-provider.js";
export {
  getAccessTokenByClientCredentials,
  getAccessTokenByCode,
  getNewAccessTokenByRefreshToken,
  type OAuthCodeOptions,
  type OAuthRefreshOptions,
} from "./oauth-token.js";
