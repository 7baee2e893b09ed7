/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Field that a text is searched for in. */
export type UserSearchField =
  | "id"
  | "phone"
  | "email"
  | "name"
  | "username"
  | "externalId"
  | "nickname"
  | "company"
  | "givenName"
  | "familyName"
  | "middleName"
  | "profile"
  | "preferredUsername"
  | "website"
  | "address"
  | "formatted"
  | "streetAddress"
  | "postalCode"
  | "identityNumber"
  | (string & {});

/** The known values of `UserSearchField`. */
export const UserSearchField: {
  /** The user ID. */
  readonly Id: "id";
  /** The phone number. */
  readonly Phone: "phone";
  /** The email address. */
  readonly Email: "email";
  /** The full name. */
  readonly Name: "name";
  /** The user name. */
  readonly Username: "username";
  /** The user's ID in a system of yours. */
  readonly ExternalId: "externalId";
  /** The nickname. */
  readonly Nickname: "nickname";
  /** The company. */
  readonly Company: "company";
  /** The given name. */
  readonly GivenName: "givenName";
  /** The family name. */
  readonly FamilyName: "familyName";
  /** The middle name. */
  readonly MiddleName: "middleName";
  /** The address of the profile page. */
  readonly Profile: "profile";
  /** The name the user wants to be called by. */
  readonly PreferredUsername: "preferredUsername";
  /** The address of the website. */
  readonly Website: "website";
  /** The postal address. */
  readonly Address: "address";
  /** The whole postal address in one text. */
  readonly Formatted: "formatted";
  /** Street and house number. */
  readonly StreetAddress: "streetAddress";
  /** The postal code. */
  readonly PostalCode: "postalCode";
  /** The number of an identity document. */
  readonly IdentityNumber: "identityNumber";
} = /* @__PURE__ */ Object.freeze({
  Id: "id",
  Phone: "phone",
  Email: "email",
  Name: "name",
  Username: "username",
  ExternalId: "externalId",
  Nickname: "nickname",
  Company: "company",
  GivenName: "givenName",
  FamilyName: "familyName",
  MiddleName: "middleName",
  Profile: "profile",
  PreferredUsername: "preferredUsername",
  Website: "website",
  Address: "address",
  Formatted: "formatted",
  StreetAddress: "streetAddress",
  PostalCode: "postalCode",
  IdentityNumber: "identityNumber",
});
