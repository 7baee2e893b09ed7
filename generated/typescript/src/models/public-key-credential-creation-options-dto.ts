/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicKeyCredentialDescriptorDto } from "./public-key-credential-descriptor-dto.js";
import type { PublicKeyCredentialParametersDto } from "./public-key-credential-parameters-dto.js";
import type { PublicKeyCredentialRpEntityDto } from "./public-key-credential-rp-entity-dto.js";
import type { PublicKeyCredentialUserEntityDto } from "./public-key-credential-user-entity-dto.js";

/**
 * What a browser needs to know to make a passkey (`PublicKeyCredentialCreationOptions` of the
 * standard, as JSON).
 */
export interface PublicKeyCredentialCreationOptionsDto {
  /**
   * Random text that the new passkey signs, in URL-safe Base64.
   *
   * @example "cmFuZG9tLWNoYWxsZW5nZQ"
   */
  challenge: string;
  /** Passkeys that the user has already, so that no authenticator gets a second one. */
  excludeCredentials: PublicKeyCredentialDescriptorDto[];
  /** Algorithms that the service accepts, the best first. */
  pubKeyCredParams: PublicKeyCredentialParametersDto[];
  /** Website that the passkey is for. */
  rp: PublicKeyCredentialRpEntityDto;
  /**
   * How long the browser waits for the user, in milliseconds.
   *
   * An integer.
   *
   * @example 60000
   */
  timeout: number;
  /** User that the passkey is for. */
  user: PublicKeyCredentialUserEntityDto;
}
