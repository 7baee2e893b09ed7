/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A code, and where it was sent to. Either `email` or `phone` is needed. */
export interface SignUpByPassCodeDto {
  /**
   * The code that the user received. Have it sent before, with the purpose of signing up.
   *
   * @example "123456"
   */
  passCode: string;
  /**
   * Email address that the code was sent to. Unique in the user pool.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number that the code was sent to, without the country code. Unique in the user pool.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * Country code of the phone number, with a plus sign.
   *
   * @defaultValue `"+86"`
   * @example "+1"
   */
  phoneCountryCode?: string | undefined;
}
