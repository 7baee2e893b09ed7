/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An encrypted password. */
export interface GetUserPasswordCiphertextDataDto {
  /**
   * The password, encrypted with the key that the user pool was given for it.
   *
   * @example "3Zq1mY0hXkz4bQ=="
   */
  ciphertext: string;
}
