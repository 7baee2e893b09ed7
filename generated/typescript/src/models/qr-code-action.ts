/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a user did with a sign-in QR code. */
export type QrCodeAction = "SCAN" | "CONFIRM" | "CANCEL" | (string & {});

/** The known values of `QrCodeAction`. */
export const QrCodeAction: {
  /** Scanned it. Send this first, as soon as the code was scanned. */
  readonly Scan: "SCAN";
  /** Agreed to the sign-in. Only after `SCAN`. */
  readonly Confirm: "CONFIRM";
  /** Refused the sign-in. Only after `SCAN`. */
  readonly Cancel: "CANCEL";
} = /* @__PURE__ */ Object.freeze({
  Scan: "SCAN",
  Confirm: "CONFIRM",
  Cancel: "CANCEL",
});
