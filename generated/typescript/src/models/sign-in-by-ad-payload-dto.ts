/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An account of an Active Directory domain, and its password. */
export interface SignInByAdPayloadDto {
  /**
   * The password that the user has in the domain.
   *
   * @example "example-Passw0rd"
   */
  password: string;
  /**
   * Name of the account in the domain, without the domain itself.
   *
   * @example "bob"
   */
  sAMAccountName: string;
}
