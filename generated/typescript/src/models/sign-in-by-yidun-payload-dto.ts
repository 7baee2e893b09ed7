/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof of the phone number, from NetEase Yidun. */
export interface SignInByYidunPayloadDto {
  /**
   * Token of the check, as the program on the device got it from Yidun.
   *
   * @example "dK9pXe4sVt"
   */
  token?: string | undefined;
  /**
   * Code of the carrier that goes with it.
   *
   * @example "fLq2uWk7zR"
   */
  accessToken?: string | undefined;
}
