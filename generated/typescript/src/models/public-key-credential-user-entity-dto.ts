/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The user that a passkey is for. */
export interface PublicKeyCredentialUserEntityDto {
  /**
   * ID of the user, in URL-safe Base64.
   *
   * @example "NjIyOWZmYTRiMWMwOGQyY2FkZTNlM2Q5"
   */
  id: string;
  /**
   * Name that tells accounts apart, such as the user name.
   *
   * @example "bob"
   */
  name: string;
  /**
   * Name of the user, as people see it.
   *
   * @example "Bob Zhang"
   */
  displayName: string;
}
