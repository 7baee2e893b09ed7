/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PasswordEncryptType } from "./password-encrypt-type.js";

/** How to sign the user in. */
export interface SignInOptionsDto {
  /**
   * The scopes that are asked for, separated by spaces. `openid` must be among them; `profile`,
   * `email` and `phone` put claims about the user into the ID token, and `offline_access` asks for
   * a refresh token.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
  /**
   * The user's IP address. Set it when your server makes the call: otherwise the address of the
   * server is taken for that of the user, in logs and in limits.
   *
   * @example "192.0.2.10"
   */
  clientIp?: string | undefined;
  /**
   * Whatever the pipelines of the user pool shall know about this sign-in, by names of your own. It
   * reaches them as `context`.
   *
   * @example { source: "spring-campaign" }
   */
  context?: Record<string, unknown> | undefined;
  /**
   * ID of the tenant to sign in to, where the user pool has tenants.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * Values of custom fields to set for the user, by field name. Define the names in the console
   * first, among the custom fields of users.
   *
   * @example { school: "Example University" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Whether a user who does not exist yet is created. Use it with codes, which prove whose email
   * address or phone it is.
   *
   * @example false
   */
  autoRegister?: boolean | undefined;
  /**
   * The characters that the user read from a picture, in upper or lower case. Needed after too many
   * failed attempts, where the security settings of the user pool ask for it.
   *
   * @example "a8nz"
   */
  captchaCode?: string | undefined;
  /**
   * How the password in the request is encrypted.
   *
   * @defaultValue `"none"`
   * @example "rsa"
   */
  passwordEncryptType?: PasswordEncryptType | undefined;
}
