/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * The OpenID Connect configuration of an application. The answer can have more members than are
 * listed here.
 */
export interface OidcConfigurationDto {
  /**
   * Issuer of the ID tokens, which they repeat in their claim `iss`.
   *
   * @example "https://your-app.genauth.ai/oidc"
   */
  issuer: string;
  /**
   * URL that the user's browser is sent to for signing in.
   *
   * @example "https://your-app.genauth.ai/oidc/auth"
   */
  authorization_endpoint: string;
  /**
   * URL of the token endpoint, where tokens are obtained.
   *
   * @example "https://your-app.genauth.ai/oidc/token"
   */
  token_endpoint: string;
  /**
   * URL of the user info endpoint, where the claims of a user are read.
   *
   * @example "https://your-app.genauth.ai/oidc/me"
   */
  userinfo_endpoint?: string | undefined;
  /**
   * URL of the introspection endpoint, where tokens are checked.
   *
   * @example "https://your-app.genauth.ai/oidc/token/introspection"
   */
  introspection_endpoint?: string | undefined;
  /**
   * URL of the revocation endpoint, where tokens are revoked.
   *
   * @example "https://your-app.genauth.ai/oidc/token/revocation"
   */
  revocation_endpoint?: string | undefined;
  /**
   * URL that the user's browser is sent to for signing out.
   *
   * @example "https://your-app.genauth.ai/oidc/session/end"
   */
  end_session_endpoint?: string | undefined;
  /**
   * URL of the public keys with which ID tokens are checked.
   *
   * @example "https://your-app.genauth.ai/oidc/.well-known/jwks.json"
   */
  jwks_uri: string;
  /**
   * Values of `response_type` that can be used: what the browser can bring back.
   *
   * @example ["code"]
   */
  response_types_supported?: string[] | undefined;
  /**
   * Whether a user has one ID for all applications (`public`) or one for each (`pairwise`).
   *
   * @example ["public"]
   */
  subject_types_supported?: string[] | undefined;
  /**
   * Values of `grant_type` that can be used: what can be exchanged for tokens.
   *
   * @example ["authorization_code"]
   */
  grant_types_supported?: string[] | undefined;
  /**
   * Scopes that can be asked for.
   *
   * @example ["openid"]
   */
  scopes_supported?: string[] | undefined;
  /**
   * Algorithms with which ID tokens can be signed.
   *
   * @example ["RS256"]
   */
  id_token_signing_alg_values_supported?: string[] | undefined;
  /**
   * Ways in which an application can prove its identity at the token endpoint.
   *
   * @example ["client_secret_post"]
   */
  token_endpoint_auth_methods_supported?: string[] | undefined;
  /**
   * Ways in which a code challenge can be made.
   *
   * @example ["S256"]
   */
  code_challenge_methods_supported?: string[] | undefined;
}
