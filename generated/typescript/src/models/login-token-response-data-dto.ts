/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The tokens of a user who signed in. */
export interface LoginTokenResponseDataDto {
  /**
   * The access token, for calls in the name of the user. Set it as the option `accessToken` of a
   * client.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  access_token?: string | undefined;
  /**
   * The ID token, a signed JWT that says who the user is. Present with the scope `openid`.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  id_token?: string | undefined;
  /**
   * Obtains new tokens without the user. Present with the scope `offline_access`.
   *
   * @example "Vx5dJ8sQ1hTn4mYk"
   */
  refresh_token?: string | undefined;
  /**
   * How the access token is sent, usually `Bearer`.
   *
   * @example "Bearer"
   */
  token_type: string;
  /**
   * Lifetime of the access token in seconds, counted from the answer. The token endpoint of OpenID
   * Connect calls it `expires_in`.
   *
   * An integer.
   *
   * @example 1209600
   */
  expire_in: number;
}
