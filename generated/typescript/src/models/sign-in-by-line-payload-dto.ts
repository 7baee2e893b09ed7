/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof that the user has signed in to LINE on the device. */
export interface SignInByLinePayloadDto {
  /**
   * The access token that LINE gave to the program on the device.
   *
   * @example "fLq2uWk7zR"
   */
  access_token: string;
  /**
   * The ID token that LINE gave to the program, where it was granted the scope `openid`. With it,
   * the user is read from the token instead of being asked for.
   *
   * @example "eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"
   */
  id_token?: string | undefined;
}
