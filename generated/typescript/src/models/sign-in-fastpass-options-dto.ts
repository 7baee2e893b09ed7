/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How to sign the user in. */
export interface SignInFastpassOptionsDto {
  /**
   * The scopes that are asked for, separated by spaces. `openid` must be among them; `profile`,
   * `email` and `phone` put claims about the user into the ID token, and `offline_access` asks for
   * a refresh token.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * Whatever the pipelines of the user pool shall know about this sign-in, by names of your own. It
   * reaches them as `context`.
   *
   * @example { source: "spring-campaign" }
   */
  context?: Record<string, unknown> | undefined;
  /**
   * Values of custom fields to set for the user, by field name. Define the names in the console
   * first, among the custom fields of users.
   *
   * @example { school: "Example University" }
   */
  customData?: Record<string, unknown> | undefined;
}
