/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LoginTokenResponseDataDto } from "./login-token-response-data-dto.js";
import type { PushCodeStatus } from "./push-code-status.js";

/** What has become of a sign-in request. */
export interface CheckPushCodeStatusDataDto {
  /**
   * How far the sign-in has come.
   *
   * @example "AUTHORIZED"
   */
  status: PushCodeStatus;
  /** The tokens of the user. Present with `AUTHORIZED`. */
  tokenSet?: LoginTokenResponseDataDto | undefined;
}
