/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A real-name check that a user went through. */
export interface PrincipalAuthenticationInfoDto {
  /**
   * Whether the check was passed.
   *
   * @example true
   */
  authenticated: boolean;
  /**
   * Kind of the principal: a person or an organization, in the words of the service.
   *
   * @example "P"
   */
  principalType: string;
  /**
   * Number of the identity document of a person, or the registration number of an organization.
   *
   * @example "420421000000001234"
   */
  principalCode: string;
  /**
   * Name of the person or organization.
   *
   * @example "Bob Zhang"
   */
  principalName: string;
  /**
   * When the check was passed.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  authenticatedAt: string;
}
