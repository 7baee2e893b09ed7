/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of a resource that permissions are about. */
export type ResourceType = "DATA" | "API" | "MENU" | "BUTTON" | "UI" | (string & {});

/** The known values of `ResourceType`. */
export const ResourceType: {
  /** Data, such as records or files. */
  readonly Data: "DATA";
  /** An interface that programs call. */
  readonly Api: "API";
  /** An entry of a menu. */
  readonly Menu: "MENU";
  /** A button. */
  readonly Button: "BUTTON";
  /** Another part of a user interface. */
  readonly Ui: "UI";
} = /* @__PURE__ */ Object.freeze({
  Data: "DATA",
  Api: "API",
  Menu: "MENU",
  Button: "BUTTON",
  Ui: "UI",
});
