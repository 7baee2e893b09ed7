/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignInFastpassOptionsDto } from "./sign-in-fastpass-options-dto.js";

/** How the sign-in on the phone shall be. */
export interface SignInFastpassDto {
  /** How to sign the user in. */
  options?: SignInFastpassOptionsDto | undefined;
}
