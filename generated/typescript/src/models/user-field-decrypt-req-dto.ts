/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserFieldDecryptReqItemDto } from "./user-field-decrypt-req-item-dto.js";

/** Encrypted values, and the key to read them. */
export interface UserFieldDecryptReqDto {
  /**
   * Private key of the pair whose public key encrypts fields in this user pool.
   *
   * @example "-----BEGIN PRIVATE KEY----- (yours) -----END PRIVATE KEY-----"
   */
  privateKey: string;
  /**
   * The encrypted values. No limit on their number is documented; to be safe, send no more than 50
   * at a time.
   */
  data: UserFieldDecryptReqItemDto[];
}
