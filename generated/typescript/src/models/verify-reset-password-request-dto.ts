/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ResetPasswordByEmailPassCodeDto } from "./reset-password-by-email-pass-code-dto.js";
import type { ResetPasswordByPhonePassCodeDto } from "./reset-password-by-phone-pass-code-dto.js";
import type { ResetPasswordVerifyMethod } from "./reset-password-verify-method.js";

/**
 * The proof that a password may be reset. The payload that belongs to `verifyMethod` must be there.
 */
export interface VerifyResetPasswordRequestDto {
  /**
   * Kind of the proof.
   *
   * @example "EMAIL_PASSCODE"
   */
  verifyMethod: ResetPasswordVerifyMethod;
  /** Number and code. Needed for `PHONE_PASSCODE`. */
  phonePassCodePayload?: ResetPasswordByPhonePassCodeDto | undefined;
  /** Address and code. Needed for `EMAIL_PASSCODE`. */
  emailPassCodePayload?: ResetPasswordByEmailPassCodeDto | undefined;
}
