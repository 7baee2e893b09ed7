/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Why an endpoint of OAuth 2.0 or OpenID Connect refused a request. */
export interface OAuthErrorDto {
  /**
   * What went wrong, for programs: one of the values of RFC 6749, section 5.2, such as
   * `invalid_grant` and `invalid_client`, or of another standard.
   *
   * @example "invalid_grant"
   */
  error: string;
  /**
   * What went wrong, for people.
   *
   * @example "The code has expired"
   */
  error_description?: string | undefined;
}
