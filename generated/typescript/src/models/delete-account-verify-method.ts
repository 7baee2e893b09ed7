/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a user proves that the account may be deleted. */
export type DeleteAccountVerifyMethod =
  "PHONE_PASSCODE" | "EMAIL_PASSCODE" | "PASSWORD" | (string & {});

/** The known values of `DeleteAccountVerifyMethod`. */
export const DeleteAccountVerifyMethod: {
  /** With a code that was sent to the phone number of the user. */
  readonly PhonePasscode: "PHONE_PASSCODE";
  /** With a code that was sent to the email address of the user. */
  readonly EmailPasscode: "EMAIL_PASSCODE";
  /** With the password. */
  readonly Password: "PASSWORD";
} = /* @__PURE__ */ Object.freeze({
  PhonePasscode: "PHONE_PASSCODE",
  EmailPasscode: "EMAIL_PASSCODE",
  Password: "PASSWORD",
});
