/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignInByPushOptionsDto } from "./sign-in-by-push-options-dto.js";

/** Who wants to sign in. */
export interface SignInByPushDto {
  /**
   * Email address, phone number or user name of the user.
   *
   * @example "bob"
   */
  account: string;
  /** How to sign the user in. */
  options?: SignInByPushOptionsDto | undefined;
}
