/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What has become of a sign-in QR code. */
export type QrCodeStatus =
  "PENDING" | "SCANNED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR" | (string & {});

/** The known values of `QrCodeStatus`. */
export const QrCodeStatus: {
  /** Nobody has scanned it yet. */
  readonly Pending: "PENDING";
  /** A user has scanned it and is asked to agree. */
  readonly Scanned: "SCANNED";
  /** The user has agreed and is signed in. */
  readonly Authorized: "AUTHORIZED";
  /** The user has refused. Offer a new code. */
  readonly Cancelled: "CANCELLED";
  /** Its time is over. Offer a new code. */
  readonly Expired: "EXPIRED";
  /** Something went wrong. Offer a new code. */
  readonly Error: "ERROR";
} = /* @__PURE__ */ Object.freeze({
  Pending: "PENDING",
  Scanned: "SCANNED",
  Authorized: "AUTHORIZED",
  Cancelled: "CANCELLED",
  Expired: "EXPIRED",
  Error: "ERROR",
});
