/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthenticationCredentialDto } from "./authentication-credential-dto.js";
import type { SignInByWebAuthnOptionsDto } from "./sign-in-by-web-authn-options-dto.js";

/** The end of a sign-in with a passkey. */
export interface VerifyAuthenticationDto {
  /** What the browser returned. */
  authenticationCredential: AuthenticationCredentialDto;
  /**
   * The ticket of the beginning, from `initAuthenticationOptions`.
   *
   * @example "Ys2nPk6WfB8dMx4Lr1Cz"
   */
  ticket: string;
  /** How to sign the user in. */
  options?: SignInByWebAuthnOptionsDto | undefined;
}
