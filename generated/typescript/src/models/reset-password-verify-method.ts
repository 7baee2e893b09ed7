/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How somebody who has forgotten the password proves to be the user. */
export type ResetPasswordVerifyMethod = "EMAIL_PASSCODE" | "PHONE_PASSCODE" | (string & {});

/** The known values of `ResetPasswordVerifyMethod`. */
export const ResetPasswordVerifyMethod: {
  /** With a code that was sent to the email address of the user. */
  readonly EmailPasscode: "EMAIL_PASSCODE";
  /** With a code that was sent to the phone number of the user. */
  readonly PhonePasscode: "PHONE_PASSCODE";
} = /* @__PURE__ */ Object.freeze({
  EmailPasscode: "EMAIL_PASSCODE",
  PhonePasscode: "PHONE_PASSCODE",
});
