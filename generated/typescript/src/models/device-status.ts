/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** State of a device. */
export type DeviceStatus = "activated" | "suspended" | "deactivated" | (string & {});

/** The known values of `DeviceStatus`. */
export const DeviceStatus: {
  /** In use. */
  readonly Activated: "activated";
  /** Out of use for a time. */
  readonly Suspended: "suspended";
  /** Out of use. */
  readonly Deactivated: "deactivated";
} = /* @__PURE__ */ Object.freeze({
  Activated: "activated",
  Suspended: "suspended",
  Deactivated: "deactivated",
});
