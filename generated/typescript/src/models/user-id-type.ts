/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of a user ID in a request. */
export type UserIdType =
  | "user_id"
  | "external_id"
  | "phone"
  | "email"
  | "username"
  | "identity"
  | "sync_relation"
  | "custom_field"
  | (string & {});

/** The known values of `UserIdType`. */
export const UserIdType: {
  /** The ID that GenAuth assigned to the user, such as `6229ffa4b1c08d2cade3e3d9`. */
  readonly UserId: "user_id";
  /** The user's ID in a system of yours, as stored in `externalId`. */
  readonly ExternalId: "external_id";
  /** The phone number, without country code. */
  readonly Phone: "phone";
  /** The email address. */
  readonly Email: "email";
  /** The user name. */
  readonly Username: "username";
  /**
   * The user's account at an identity source, written `<extIdpId>:<userIdInIdp>`, such as
   * `6076bac1e5f2a94d80d993b5:ou_bob`.
   */
  readonly Identity: "identity";
  /**
   * The user's account in a synchronised directory, written `<provider>:<userIdInIdp>`, such as
   * `lark:ou_bob`.
   */
  readonly SyncRelation: "sync_relation";
  /**
   * A custom field of the user. The service does not document which field, nor how the value is
   * written; try it before you rely on it.
   */
  readonly CustomField: "custom_field";
} = /* @__PURE__ */ Object.freeze({
  UserId: "user_id",
  ExternalId: "external_id",
  Phone: "phone",
  Email: "email",
  Username: "username",
  Identity: "identity",
  SyncRelation: "sync_relation",
  CustomField: "custom_field",
});
