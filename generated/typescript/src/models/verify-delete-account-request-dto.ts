/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DeleteAccountByEmailPassCodeDto } from "./delete-account-by-email-pass-code-dto.js";
import type { DeleteAccountByPasswordDto } from "./delete-account-by-password-dto.js";
import type { DeleteAccountByPhonePassCodeDto } from "./delete-account-by-phone-pass-code-dto.js";
import type { DeleteAccountVerifyMethod } from "./delete-account-verify-method.js";

/**
 * The proof that the account may be deleted. The payload that belongs to `verifyMethod` must be
 * there.
 */
export interface VerifyDeleteAccountRequestDto {
  /**
   * Kind of the proof.
   *
   * @example "PHONE_PASSCODE"
   */
  verifyMethod: DeleteAccountVerifyMethod;
  /** Number and code. Needed for `PHONE_PASSCODE`. */
  phonePassCodePayload?: DeleteAccountByPhonePassCodeDto | undefined;
  /** Address and code. Needed for `EMAIL_PASSCODE`. */
  emailPassCodePayload?: DeleteAccountByEmailPassCodeDto | undefined;
  /** The password. Needed for `PASSWORD`. */
  passwordPayload?: DeleteAccountByPasswordDto | undefined;
}
