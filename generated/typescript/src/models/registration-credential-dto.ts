/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthenticatorAttestationResponseDto } from "./authenticator-attestation-response-dto.js";

/** A new passkey, as the browser returns it (`PublicKeyCredential` of the standard, as JSON). */
export interface RegistrationCredentialDto {
  /**
   * ID of the passkey, in URL-safe Base64.
   *
   * @example "Yk9vMldQd0V4YW1wbGU"
   */
  id: string;
  /**
   * The same ID: the bytes of the browser, in URL-safe Base64.
   *
   * @example "Yk9vMldQd0V4YW1wbGU"
   */
  rawId: string;
  /** What the authenticator says about it. */
  response: AuthenticatorAttestationResponseDto;
  /**
   * Ways to reach the authenticator that holds it, such as `internal`, `usb`, `nfc`, `ble` and
   * `hybrid`.
   *
   * @example ["internal"]
   */
  transports?: string[] | undefined;
  /**
   * Always `public-key`.
   *
   * @example "public-key"
   */
  type: string;
}
