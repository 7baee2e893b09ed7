/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The website that a passkey is for. The standard calls it the relying party. */
export interface PublicKeyCredentialRpEntityDto {
  /**
   * Domain of the website.
   *
   * @example "example.com"
   */
  id: string;
  /**
   * Name of the website, as people see it.
   *
   * @example "Example Notes"
   */
  name: string;
}
