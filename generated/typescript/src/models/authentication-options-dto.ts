/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicKeyCredentialRequestOptionsDto } from "./public-key-credential-request-options-dto.js";

/** The beginning of a sign-in with a passkey. */
export interface AuthenticationOptionsDto {
  /** What to hand to the browser. */
  authenticationOptions: PublicKeyCredentialRequestOptionsDto;
  /**
   * Belongs to this beginning. Send it back to `verifyAuthentication`.
   *
   * @example "Ys2nPk6WfB8dMx4Lr1Cz"
   */
  ticket: string;
}
