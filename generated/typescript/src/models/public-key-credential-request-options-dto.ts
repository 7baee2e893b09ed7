/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicKeyCredentialDescriptorDto } from "./public-key-credential-descriptor-dto.js";

/** What the browser is asked to sign (WebAuthn). */
export interface PublicKeyCredentialRequestOptionsDto {
  /**
   * The random bytes to sign, as URL-safe Base64 without padding. The browser wants bytes: decode
   * it.
   *
   * @example "pW8sLr4QyE2nHc6aV0tK9g"
   */
  challenge: string;
  /**
   * The credentials that may be used. Left out, the browser offers all that it has for this site.
   */
  allowCredentials?: PublicKeyCredentialDescriptorDto[] | undefined;
  /**
   * Domain that the credentials belong to.
   *
   * @example "your-app.genauth.ai"
   */
  rpId: string;
  /**
   * How long the user has, in milliseconds.
   *
   * An integer.
   *
   * @example 60000
   */
  timeout: number;
}
