/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Tokens, as the token endpoint gives them. */
export interface OidcTokenRespDto {
  /**
   * Opens the APIs that the scopes allow, in the name of the user or of the application.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  access_token: string;
  /**
   * How the access token is sent.
   *
   * @example "Bearer"
   */
  token_type: string;
  /**
   * Seconds for which the access token is good, counted from the answer.
   *
   * An integer.
   *
   * @example 1209600
   */
  expires_in: number;
  /**
   * What was granted, separated by blanks. It can be less than was asked for.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * Who the user is, as a signed JSON Web Token. Present with the scope `openid`. Check it before
   * you believe it.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  id_token?: string | undefined;
  /**
   * Buys new tokens without the user. Present with the scope `offline_access`. Keep the newest one:
   * using it may replace it.
   *
   * @example "Vx5dJ8sQ1hTn4mYk"
   */
  refresh_token?: string | undefined;
}
