/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a user proves that the email address may be changed. */
export type UpdateEmailVerifyMethod = "EMAIL_PASSCODE" | (string & {});

/** The known values of `UpdateEmailVerifyMethod`. */
export const UpdateEmailVerifyMethod: {
  /**
   * With a code that was sent to the new address, and one to the old address where there is one.
   */
  readonly EmailPasscode: "EMAIL_PASSCODE";
} = /* @__PURE__ */ Object.freeze({
  EmailPasscode: "EMAIL_PASSCODE",
});
