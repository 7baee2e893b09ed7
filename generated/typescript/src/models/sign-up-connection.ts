/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a new user proves who they are, now and at the next sign-in. */
export type SignUpConnection = "PASSWORD" | "PASSCODE" | (string & {});

/** The known values of `SignUpConnection`. */
export const SignUpConnection: {
  /** With a password that the user chooses. */
  readonly Password: "PASSWORD";
  /** With a code that was sent to the email address or the phone. */
  readonly Passcode: "PASSCODE";
} = /* @__PURE__ */ Object.freeze({
  Password: "PASSWORD",
  Passcode: "PASSCODE",
});
