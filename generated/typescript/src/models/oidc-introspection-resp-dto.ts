/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What is known about a token. When the token is not valid, only `active` is present. */
export interface OidcIntrospectionRespDto {
  /**
   * Whether the token is valid at this moment.
   *
   * @example true
   */
  active: boolean;
  /**
   * ID of the user, or of the application when the token is the application's own.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  sub?: string | undefined;
  /**
   * ID of the application that the token was issued to.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * When the token expires, in seconds since 1970-01-01 UTC.
   *
   * An integer.
   *
   * @example 1658021930
   */
  exp?: number | undefined;
  /**
   * When the token was issued, in seconds since 1970-01-01 UTC.
   *
   * An integer.
   *
   * @example 1656812330
   */
  iat?: number | undefined;
  /**
   * Issuer of the token.
   *
   * @example "https://your-app.genauth.ai/oidc"
   */
  iss?: string | undefined;
  /**
   * ID of the token.
   *
   * @example "K3vT9xQm2LpZ7bWs"
   */
  jti?: string | undefined;
  /**
   * The scopes of the token, separated by spaces.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * How the token is sent, usually `Bearer`.
   *
   * @example "Bearer"
   */
  token_type?: string | undefined;
}
