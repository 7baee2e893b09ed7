/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignInBySwitchOptionsDto } from "./sign-in-by-switch-options-dto.js";

/** The account to switch to. */
export interface PublicAccountSwitchLoginDto {
  /**
   * User ID of the public account, or of the personal account on the way back.
   *
   * @example "6229ffa4b1c08d2cade3e3d1"
   */
  targetUserId: string;
  /** How to sign the user in. */
  options?: SignInBySwitchOptionsDto | undefined;
}
