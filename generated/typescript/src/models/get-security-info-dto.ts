/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How well an account is protected. */
export interface GetSecurityInfoDto {
  /**
   * Strength of the password, as a number on a scale that the service does not document.
   *
   * An integer.
   *
   * @example 1
   */
  passwordSecurityLevel: number;
  /**
   * Whether the user has a second factor.
   *
   * @example false
   */
  mfaEnrolled: boolean;
  /**
   * Whether the user has a password. One who signs in with codes or at an identity source need not
   * have one.
   *
   * @example true
   */
  passwordSet: boolean;
  /**
   * Whether the user has an email address.
   *
   * @example true
   */
  emailBinded: boolean;
  /**
   * Whether the user has a phone number.
   *
   * @example true
   */
  phoneBinded: boolean;
  /**
   * Rating of the account as a whole: the higher, the safer. Its scale is not documented.
   *
   * @example 60
   */
  securityScore: number;
}
