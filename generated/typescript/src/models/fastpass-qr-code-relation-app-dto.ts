/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An application that the user can sign in to on the phone. */
export interface FastpassQRCodeRelationAppDto {
  /**
   * ID of the application.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  id: string;
  /**
   * Name of the application, as people see it.
   *
   * @example "Example Notes"
   */
  name: string;
  /**
   * URL of its logo.
   *
   * @example "https://example.com/logo.png"
   */
  logo?: string | undefined;
}
