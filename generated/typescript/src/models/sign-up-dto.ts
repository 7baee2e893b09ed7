/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignUpByPassCodeDto } from "./sign-up-by-pass-code-dto.js";
import type { SignUpByPasswordDto } from "./sign-up-by-password-dto.js";
import type { SignUpConnection } from "./sign-up-connection.js";
import type { SignUpOptionsDto } from "./sign-up-options-dto.js";
import type { SignUpProfileDto } from "./sign-up-profile-dto.js";

/**
 * A user who signs up. `connection` says in which way, and exactly the payload of that way is
 * needed.
 */
export interface SignUpDto {
  /**
   * In which way the user signs up.
   *
   * @example "PASSWORD"
   */
  connection: SignUpConnection;
  /** Account and password. Needed for `PASSWORD`. */
  passwordPayload?: SignUpByPasswordDto | undefined;
  /** The code, and where it was sent to. Needed for `PASSCODE`. */
  passCodePayload?: SignUpByPassCodeDto | undefined;
  /** What is known about the user. */
  profile?: SignUpProfileDto | undefined;
  /** How to sign the user up. */
  options?: SignUpOptionsDto | undefined;
}
