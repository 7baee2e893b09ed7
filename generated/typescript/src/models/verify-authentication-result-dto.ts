/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LoginTokenResponseDataDto } from "./login-token-response-data-dto.js";

/** Whether the passkey was accepted. */
export interface VerifyAuthenticationResultDto {
  /**
   * Whether the signature is right and the user is signed in.
   *
   * @example true
   */
  verified: boolean;
  /** The tokens of the user. Present when `verified` is true. */
  tokenSet?: LoginTokenResponseDataDto | undefined;
}
