/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OidcGrantType } from "./oidc-grant-type.js";

/**
 * What is exchanged for tokens, and for which application. Which fields are needed depends on
 * `grant_type`.
 */
export interface OidcTokenReqDto {
  /** What is exchanged. */
  grant_type: OidcGrantType;
  /**
   * ID of the application. Leave it out when the `Authorization` header carries it.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  client_id?: string | undefined;
  /**
   * Secret of the application. Leave it out when the `Authorization` header carries it, or when the
   * application has none.
   *
   * @example "00000000000000000000000000000000"
   */
  client_secret?: string | undefined;
  /**
   * The code that the browser brought back from the sign-in page. For `authorization_code`.
   *
   * @example "l0Yq8wBvT3nM5kRz"
   */
  code?: string | undefined;
  /**
   * The same URL as at the authorization endpoint. For `authorization_code`.
   *
   * @example "https://app.example.com/callback"
   */
  redirect_uri?: string | undefined;
  /**
   * The random text whose hash was sent as `code_challenge` (PKCE). For `authorization_code`.
   *
   * 43 to 128 characters.
   *
   * @example "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
   */
  code_verifier?: string | undefined;
  /**
   * The refresh token. For the grant type `refresh_token`.
   *
   * @example "Vx5dJ8sQ1hTn4mYk"
   */
  refresh_token?: string | undefined;
  /**
   * The scopes that are asked for, separated by spaces. With a refresh token, no more than were
   * granted before.
   *
   * @example "openid profile"
   */
  scope?: string | undefined;
}
