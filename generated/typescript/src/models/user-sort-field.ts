/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Field that users can be sorted by. */
export type UserSortField =
  | "createdAt"
  | "updatedAt"
  | "email"
  | "username"
  | "externalId"
  | "phone"
  | "status"
  | "statusChangedAt"
  | "passwordLastSetAt"
  | "loginsCount"
  | "gender"
  | "lastLogin"
  | "userSourceType"
  | "lastMfaTime"
  | "passwordSecurityLevel"
  | "phoneCountryCode"
  | "lastIp"
  | (string & {});

/** The known values of `UserSortField`. */
export const UserSortField: {
  /** When the user was created. */
  readonly CreatedAt: "createdAt";
  /** When the user was last changed. */
  readonly UpdatedAt: "updatedAt";
  /** The email address. */
  readonly Email: "email";
  /** The user name. */
  readonly Username: "username";
  /** The user's ID in a system of yours. */
  readonly ExternalId: "externalId";
  /** The phone number. */
  readonly Phone: "phone";
  /** The status. */
  readonly Status: "status";
  /** When the status was last changed. */
  readonly StatusChangedAt: "statusChangedAt";
  /** When the password was last set. */
  readonly PasswordLastSetAt: "passwordLastSetAt";
  /** How often the user has signed in. */
  readonly LoginsCount: "loginsCount";
  /** The gender. */
  readonly Gender: "gender";
  /** When the user last signed in. */
  readonly LastLogin: "lastLogin";
  /** Where the user came from. */
  readonly UserSourceType: "userSourceType";
  /** When the user last passed a second factor. */
  readonly LastMfaTime: "lastMfaTime";
  /** How strong the password is. */
  readonly PasswordSecurityLevel: "passwordSecurityLevel";
  /** The country code of the phone number. */
  readonly PhoneCountryCode: "phoneCountryCode";
  /** The IP address of the last sign-in. */
  readonly LastIp: "lastIp";
} = /* @__PURE__ */ Object.freeze({
  CreatedAt: "createdAt",
  UpdatedAt: "updatedAt",
  Email: "email",
  Username: "username",
  ExternalId: "externalId",
  Phone: "phone",
  Status: "status",
  StatusChangedAt: "statusChangedAt",
  PasswordLastSetAt: "passwordLastSetAt",
  LoginsCount: "loginsCount",
  Gender: "gender",
  LastLogin: "lastLogin",
  UserSourceType: "userSourceType",
  LastMfaTime: "lastMfaTime",
  PasswordSecurityLevel: "passwordSecurityLevel",
  PhoneCountryCode: "phoneCountryCode",
  LastIp: "lastIp",
});
