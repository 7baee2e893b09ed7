/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthenticatorAssertionResponseDto } from "./authenticator-assertion-response-dto.js";

/** What `navigator.credentials.get` returned, with bytes as text. */
export interface AuthenticationCredentialDto {
  /**
   * ID of the credential that the user chose.
   *
   * @example "Yk9vMldQd0V4YW1wbGU"
   */
  id: string;
  /**
   * The same ID from its bytes, as URL-safe Base64 without padding.
   *
   * @example "Yk9vMldQd0V4YW1wbGU"
   */
  rawId: string;
  /** What was signed, and the signature. */
  response: AuthenticatorAssertionResponseDto;
  /**
   * Kind of the credential, always `public-key`.
   *
   * @example "public-key"
   */
  type: string;
}
