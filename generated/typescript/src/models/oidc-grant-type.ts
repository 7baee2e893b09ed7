/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What is exchanged at the token endpoint. */
export type OidcGrantType =
  "authorization_code" | "refresh_token" | "client_credentials" | (string & {});

/** The known values of `OidcGrantType`. */
export const OidcGrantType: {
  /** The code that the browser brought back, for the tokens of the user who signed in. */
  readonly AuthorizationCode: "authorization_code";
  /** A refresh token, for new tokens of the same user. */
  readonly RefreshToken: "refresh_token";
  /** The secret of the application, for a token of the application itself. */
  readonly ClientCredentials: "client_credentials";
} = /* @__PURE__ */ Object.freeze({
  AuthorizationCode: "authorization_code",
  RefreshToken: "refresh_token",
  ClientCredentials: "client_credentials",
});
