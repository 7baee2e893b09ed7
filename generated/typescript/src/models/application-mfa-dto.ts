/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A second factor of an application. */
export interface ApplicationMfaDto {
  /**
   * The factor, such as `EMAIL`, `SMS`, `OTP` or `FACE`.
   *
   * @example "EMAIL"
   */
  mfaPolicy: string;
  /**
   * 1 when the factor is in use, 0 when it is not.
   *
   * An integer.
   *
   * @example 1
   */
  status: number;
  /**
   * Its place among the factors, from 0.
   *
   * An integer.
   *
   * @example 0
   */
  sort: number;
}
