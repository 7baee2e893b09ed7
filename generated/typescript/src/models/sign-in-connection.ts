/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a user proves who they are. */
export type SignInConnection = "PASSWORD" | "PASSCODE" | "LDAP" | "AD" | (string & {});

/** The known values of `SignInConnection`. */
export const SignInConnection: {
  /** With a password. */
  readonly Password: "PASSWORD";
  /** With a code that was sent to the email address or the phone. */
  readonly Passcode: "PASSCODE";
  /** With the password of an LDAP directory. */
  readonly Ldap: "LDAP";
  /** With the password of an Active Directory domain. */
  readonly Ad: "AD";
} = /* @__PURE__ */ Object.freeze({
  Password: "PASSWORD",
  Passcode: "PASSCODE",
  Ldap: "LDAP",
  Ad: "AD",
});
