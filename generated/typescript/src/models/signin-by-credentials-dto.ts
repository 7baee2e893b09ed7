/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SignInByAdPayloadDto } from "./sign-in-by-ad-payload-dto.js";
import type { SignInByLdapPayloadDto } from "./sign-in-by-ldap-payload-dto.js";
import type { SignInByPassCodePayloadDto } from "./sign-in-by-pass-code-payload-dto.js";
import type { SignInByPasswordPayloadDto } from "./sign-in-by-password-payload-dto.js";
import type { SignInConnection } from "./sign-in-connection.js";
import type { SignInOptionsDto } from "./sign-in-options-dto.js";

/**
 * Credentials of a user. `connection` says of which kind they are, and exactly the payload of that
 * kind is needed.
 */
export interface SigninByCredentialsDto {
  /**
   * Which kind of credentials the request holds.
   *
   * @example "PASSWORD"
   */
  connection: SignInConnection;
  /** Account and password. Needed for `PASSWORD`. */
  passwordPayload?: SignInByPasswordPayloadDto | undefined;
  /** The code, and where it was sent to. Needed for `PASSCODE`. */
  passCodePayload?: SignInByPassCodePayloadDto | undefined;
  /** Account and password in the domain. Needed for `AD`. */
  adPayload?: SignInByAdPayloadDto | undefined;
  /** Account and password in the directory. Needed for `LDAP`. */
  ldapPayload?: SignInByLdapPayloadDto | undefined;
  /** How to sign the user in. */
  options?: SignInOptionsDto | undefined;
  /**
   * ID of the application, where it proves its identity with `client_secret_post`.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * Secret of the application, where it proves its identity with `client_secret_post`. Never send
   * it from a device of a user.
   *
   * @example "00000000000000000000000000000000"
   */
  client_secret?: string | undefined;
}
