/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthenticatorCode } from "./authenticator-code.js";
import type { RegistrationCredentialDto } from "./registration-credential-dto.js";

/** A new passkey, and the registration that it belongs to. */
export interface VerifyRegistrationDto {
  /** The passkey, as the browser returned it. */
  registrationCredential: RegistrationCredentialDto;
  /**
   * The `ticket` from `initRegisterOptions`.
   *
   * @example "webauthn-ticket-of-bob"
   */
  ticket: string;
  /**
   * How the user unlocks it. Used to show the right name and picture.
   *
   * @example "fingerprint"
   */
  authenticatorCode?: AuthenticatorCode | undefined;
}
