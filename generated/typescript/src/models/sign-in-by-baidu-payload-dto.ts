/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * Proof that the user has signed in to Baidu on the device. One of the fields is needed; `code`
 * wins.
 */
export interface SignInByBaiduPayloadDto {
  /**
   * The code that Baidu gave to the program on the device. It works once and for a short time.
   *
   * @example "l0Yq8wBvT3nM5kRz"
   */
  code?: string | undefined;
  /**
   * The access token that Baidu gave to the program on the device.
   *
   * @example "fLq2uWk7zR"
   */
  access_token?: string | undefined;
}
