/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";

/** How to sign the user up. */
export interface SignUpOptionsDto {
  /**
   * The user's IP address. Set it when your server makes the call: otherwise the address of the
   * server is taken for that of the user, in logs and in limits.
   *
   * @example "192.0.2.10"
   */
  clientIp?: string | undefined;
  /**
   * The code that was sent to the phone number in `profile`, with the purpose of completing the
   * profile.
   *
   * @example "123456"
   */
  phonePassCodeForInformationCompletion?: string | undefined;
  /**
   * The code that was sent to the email address in `profile`, with the purpose of completing the
   * profile.
   *
   * @example "123456"
   */
  emailPassCodeForInformationCompletion?: string | undefined;
  /**
   * Whatever the pipelines of the user pool shall know about this sign-up, by names of your own.
   * Published as required: send an empty object when there is nothing to tell.
   *
   * @example { source: "spring-campaign" }
   */
  context: Record<string, unknown>;
  /**
   * How the password in the request is encrypted.
   *
   * @defaultValue `"none"`
   * @example "rsa"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
}
