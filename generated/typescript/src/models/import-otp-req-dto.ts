/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ImportOtpItemDto } from "./import-otp-item-dto.js";

/** Secrets to import. */
export interface ImportOtpReqDto {
  /** One per user. No limit is documented; 50 is what other operations allow. */
  list: ImportOtpItemDto[];
}
