/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UpdateEmailByEmailPassCodeDto } from "./update-email-by-email-pass-code-dto.js";
import type { UpdateEmailVerifyMethod } from "./update-email-verify-method.js";

/** The proof that the email address may be changed. */
export interface VerifyUpdateEmailRequestDto {
  /**
   * Kind of the proof.
   *
   * @example "EMAIL_PASSCODE"
   */
  verifyMethod: UpdateEmailVerifyMethod;
  /** The addresses and their codes. */
  emailPassCodePayload: UpdateEmailByEmailPassCodeDto;
}
