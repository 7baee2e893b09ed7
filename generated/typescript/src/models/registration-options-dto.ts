/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicKeyCredentialCreationOptionsDto } from "./public-key-credential-creation-options-dto.js";

/** The beginning of a registration of a passkey. */
export interface RegistrationOptionsDto {
  /** What the browser needs to know. */
  registrationOptions: PublicKeyCredentialCreationOptionsDto;
  /**
   * Token that `verifyRegister` takes with the result. It works once.
   *
   * @example "webauthn-ticket-of-bob"
   */
  ticket: string;
}
