/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof that the user has signed in to WeCom on the device. */
export interface SignInByWechatworkDto {
  /**
   * The code that WeCom gave to the program on the device. It works once and for a short time.
   *
   * @example "l0Yq8wBvT3nM5kRz"
   */
  code?: string | undefined;
}
