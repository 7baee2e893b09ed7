/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of a device. */
export type DeviceType = "Browser" | "Mobile" | "Desktop" | (string & {});

/** The known values of `DeviceType`. */
export const DeviceType: {
  /** A browser. */
  readonly Browser: "Browser";
  /** An app on a phone or a tablet. */
  readonly Mobile: "Mobile";
  /** A program on a computer. */
  readonly Desktop: "Desktop";
} = /* @__PURE__ */ Object.freeze({
  Browser: "Browser",
  Mobile: "Mobile",
  Desktop: "Desktop",
});
