/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A token to check or to revoke, and the application that asks for this. */
export interface OidcTokenHintReqDto {
  /**
   * The access token or the refresh token.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  token: string;
  /**
   * Kind of the token, `access_token` or `refresh_token`. It only saves the service a search.
   *
   * @example "access_token"
   */
  token_type_hint?: string | undefined;
  /**
   * ID of the application. Leave it out when the `Authorization` header carries it.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * Secret of the application. Leave it out when the `Authorization` header carries it, or when the
   * application has none.
   *
   * @example "00000000000000000000000000000000"
   */
  client_secret?: string | undefined;
}
