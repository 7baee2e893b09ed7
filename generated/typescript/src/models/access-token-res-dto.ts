/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A management token and its lifetime. */
export interface AccessTokenResDto {
  /**
   * The management token, a JWT. Send it as `Authorization: Bearer …`. Its claim
   * `scoped_userpool_id` holds the ID of the user pool that it is valid for.
   */
  access_token: string;
  /**
   * Lifetime of the token in seconds, counted from the answer; usually 7200. There is no refresh
   * token: obtain a new token when this one is about to expire.
   *
   * An integer.
   *
   * @example 7200
   */
  expires_in: number;
}
