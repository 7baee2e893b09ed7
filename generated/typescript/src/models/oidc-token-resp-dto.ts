/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The tokens that the token endpoint returns. */
export interface OidcTokenRespDto {
  /**
   * The access token, for calls in the name of the user, or of the application itself.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  access_token: string;
  /**
   * How the access token is sent, usually `Bearer`.
   *
   * @example "Bearer"
   */
  token_type: string;
  /**
   * Lifetime of the access token in seconds, counted from the answer.
   *
   * An integer.
   *
   * @example 1209600
   */
  expires_in: number;
  /**
   * The scopes that were granted, separated by spaces. They can be fewer than were asked for.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * The ID token, a signed JWT that says who the user is. Present with the scope `openid`. Verify
   * it before you rely on it.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  id_token?: string | undefined;
  /**
   * Obtains new tokens without the user. Present with the scope `offline_access`. Always keep the
   * newest one: each use may replace it.
   *
   * @example "Vx5dJ8sQ1hTn4mYk"
   */
  refresh_token?: string | undefined;
}
