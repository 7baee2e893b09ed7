/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PushCodeAction } from "./push-code-action.js";

/** What the user answered. */
export interface ChangePushCodeStatusDto {
  /**
   * ID of the request, from the message that the app received.
   *
   * @example "hT7bQe3JxD9wUa5Gk0Rv"
   */
  pushCodeId: string;
  /**
   * What the user answered.
   *
   * @example "CONFIRM"
   */
  action: PushCodeAction;
}
