/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof that the user has signed in to Amazon on the device. */
export interface SignInByAmazonPayloadDto {
  /**
   * The access token that Amazon gave to the program on the device.
   *
   * @example "fLq2uWk7zR"
   */
  access_token: string;
}
