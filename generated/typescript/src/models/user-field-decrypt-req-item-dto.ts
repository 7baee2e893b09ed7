/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An encrypted value. */
export interface UserFieldDecryptReqItemDto {
  /**
   * ID of the user it belongs to. Comes back in the answer.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId?: string | undefined;
  /**
   * Name of the field it belongs to. Comes back in the answer.
   *
   * @example "identityNumber"
   */
  fieldName?: string | undefined;
  /**
   * The encrypted value, as the service returned it.
   *
   * @example "3Zq1mY0hXkz4bQ=="
   */
  encryptedContent: string;
}
