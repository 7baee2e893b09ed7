/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ImportOtpItemDataDto } from "./import-otp-item-data-dto.js";

/** A user, and the secret of the one-time password app. */
export interface ImportOtpItemDto {
  /**
   * ID of the user, as GenAuth assigned it.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /** The secret. */
  otp: ImportOtpItemDataDto;
}
