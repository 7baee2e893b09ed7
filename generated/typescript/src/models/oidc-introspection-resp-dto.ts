/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What is known about a token. Of a token that is not good, only that. */
export interface OidcIntrospectionRespDto {
  /**
   * Whether the token is good now.
   *
   * @example true
   */
  active: boolean;
  /**
   * ID of the user, or of the application where the token is the application's own.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  sub?: string | undefined;
  /**
   * ID of the application that the token was given to.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * When it expires, in seconds since 1970.
   *
   * An integer.
   *
   * @example 1658021930
   */
  exp?: number | undefined;
  /**
   * When it was given, in seconds since 1970.
   *
   * An integer.
   *
   * @example 1656812330
   */
  iat?: number | undefined;
  /**
   * Who gave it.
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
   * What it allows, separated by blanks.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * How it is sent.
   *
   * @example "Bearer"
   */
  token_type?: string | undefined;
}
