/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * The configuration of OpenID Connect for an application. There can be more members than are listed
 * here.
 */
export interface OidcConfigurationDto {
  /**
   * Who signs the ID tokens: the claim `iss`.
   *
   * @example "https://your-app.genauth.ai/oidc"
   */
  issuer: string;
  /**
   * Where users are sent to sign in.
   *
   * @example "https://your-app.genauth.ai/oidc/auth"
   */
  authorization_endpoint: string;
  /**
   * Where tokens are bought.
   *
   * @example "https://your-app.genauth.ai/oidc/token"
   */
  token_endpoint: string;
  /**
   * Where the claims of a user are read.
   *
   * @example "https://your-app.genauth.ai/oidc/me"
   */
  userinfo_endpoint?: string | undefined;
  /**
   * Where one asks about a token.
   *
   * @example "https://your-app.genauth.ai/oidc/token/introspection"
   */
  introspection_endpoint?: string | undefined;
  /**
   * Where a token is made worthless.
   *
   * @example "https://your-app.genauth.ai/oidc/token/revocation"
   */
  revocation_endpoint?: string | undefined;
  /**
   * Where users are sent to sign out.
   *
   * @example "https://your-app.genauth.ai/oidc/session/end"
   */
  end_session_endpoint?: string | undefined;
  /**
   * Where the keys are that sign ID tokens.
   *
   * @example "https://your-app.genauth.ai/oidc/.well-known/jwks.json"
   */
  jwks_uri: string;
  /**
   * What the sign-in page can give back.
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
   * What can be exchanged for tokens.
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
   * Algorithms that sign ID tokens.
   *
   * @example ["RS256"]
   */
  id_token_signing_alg_values_supported?: string[] | undefined;
  /**
   * Ways in which an application can prove who it is.
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
