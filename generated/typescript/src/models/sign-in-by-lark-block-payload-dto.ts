/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Proof that the user has signed in to Lark (Feishu) on the device. */
export interface SignInByLarkBlockPayloadDto {
  /**
   * The code that Lark (Feishu) gave to the program on the device. It works once and for a short
   * time.
   *
   * @example "l0Yq8wBvT3nM5kRz"
   */
  code?: string | undefined;
}
