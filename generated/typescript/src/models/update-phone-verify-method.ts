/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a user proves that the phone number may be changed. */
export type UpdatePhoneVerifyMethod = "PHONE_PASSCODE" | (string & {});

/** The known values of `UpdatePhoneVerifyMethod`. */
export const UpdatePhoneVerifyMethod: {
  /** With a code that was sent to the new number, and one to the old number where there is one. */
  readonly PhonePasscode: "PHONE_PASSCODE";
} = /* @__PURE__ */ Object.freeze({
  PhonePasscode: "PHONE_PASSCODE",
});
