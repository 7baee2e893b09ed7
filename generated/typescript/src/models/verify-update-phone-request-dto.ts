/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UpdatePhoneByPhonePassCodeDto } from "./update-phone-by-phone-pass-code-dto.js";
import type { UpdatePhoneVerifyMethod } from "./update-phone-verify-method.js";

/** The proof that the phone number may be changed. */
export interface VerifyUpdatePhoneRequestDto {
  /**
   * Kind of the proof.
   *
   * @example "PHONE_PASSCODE"
   */
  verifyMethod: UpdatePhoneVerifyMethod;
  /** The numbers and their codes. */
  phonePassCodePayload: UpdatePhoneByPhonePassCodeDto;
}
