/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a user unlocks a passkey. */
export type AuthenticatorCode = "fingerprint" | "face" | "other" | (string & {});

/** The known values of `AuthenticatorCode`. */
export const AuthenticatorCode: {
  /** With a fingerprint. */
  readonly Fingerprint: "fingerprint";
  /** With the face. */
  readonly Face: "face";
  /** In another way, such as a PIN or a security key. */
  readonly Other: "other";
} = /* @__PURE__ */ Object.freeze({
  Fingerprint: "fingerprint",
  Face: "face",
  Other: "other",
});
