/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A decrypted value. */
export interface UserFieldDecryptRespItemDto {
  /**
   * ID of the user, as in the request.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId?: string | undefined;
  /**
   * Name of the field, as in the request.
   *
   * @example "identityNumber"
   */
  fieldName?: string | undefined;
  /**
   * The value.
   *
   * @example "420421000000001234"
   */
  decryptedContent: string;
}
