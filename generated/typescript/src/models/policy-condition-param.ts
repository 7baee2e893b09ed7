/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a condition looks at. */
export type PolicyConditionParam =
  | "UserPoolId"
  | "AppId"
  | "RequestFrom"
  | "UserId"
  | "UserArn"
  | "CurrentTime"
  | "EpochTime"
  | "SourceIp"
  | "User"
  | "MultiFactorAuthPresent"
  | "MultiFactorAuthAge"
  | "UserAgent"
  | "Referer"
  | "Device"
  | "OS"
  | "Country"
  | "Province"
  | "City"
  | "DeviceChanged"
  | "DeviceUntrusted"
  | "ProxyUntrusted"
  | "LoggedInApps"
  | "Namespace"
  | (string & {});

/** The known values of `PolicyConditionParam`. */
export const PolicyConditionParam: {
  /** ID of the user pool. */
  readonly UserPoolId: "UserPoolId";
  /** ID of the application that the request is for. */
  readonly AppId: "AppId";
  /** Where the request comes from, as the service names it. */
  readonly RequestFrom: "RequestFrom";
  /** ID of the user. */
  readonly UserId: "UserId";
  /** Name of the user in the form that policies use, `arn:…`. */
  readonly UserArn: "UserArn";
  /** Time of the request, as a date. */
  readonly CurrentTime: "CurrentTime";
  /** Time of the request, in seconds since 1970. */
  readonly EpochTime: "EpochTime";
  /** IP address that the request comes from. */
  readonly SourceIp: "SourceIp";
  /** The user. */
  readonly User: "User";
  /** Whether the user passed a second factor. */
  readonly MultiFactorAuthPresent: "MultiFactorAuthPresent";
  /** How many seconds ago the user passed a second factor. */
  readonly MultiFactorAuthAge: "MultiFactorAuthAge";
  /** The program that sends the request, as it names itself. */
  readonly UserAgent: "UserAgent";
  /** Page that the request comes from. */
  readonly Referer: "Referer";
  /** Kind of the device. */
  readonly Device: "Device";
  /** Operating system of the device. */
  readonly OS: "OS";
  /** Country that the request comes from. */
  readonly Country: "Country";
  /** Province or state that the request comes from. */
  readonly Province: "Province";
  /** City that the request comes from. */
  readonly City: "City";
  /** Whether the user is on another device than before. */
  readonly DeviceChanged: "DeviceChanged";
  /** Whether the device is not a trusted one. */
  readonly DeviceUntrusted: "DeviceUntrusted";
  /** Whether the request comes through a proxy that is not trusted. */
  readonly ProxyUntrusted: "ProxyUntrusted";
  /** Applications that the user is signed in to. */
  readonly LoggedInApps: "LoggedInApps";
  /** Code of the permission namespace. */
  readonly Namespace: "Namespace";
} = /* @__PURE__ */ Object.freeze({
  UserPoolId: "UserPoolId",
  AppId: "AppId",
  RequestFrom: "RequestFrom",
  UserId: "UserId",
  UserArn: "UserArn",
  CurrentTime: "CurrentTime",
  EpochTime: "EpochTime",
  SourceIp: "SourceIp",
  User: "User",
  MultiFactorAuthPresent: "MultiFactorAuthPresent",
  MultiFactorAuthAge: "MultiFactorAuthAge",
  UserAgent: "UserAgent",
  Referer: "Referer",
  Device: "Device",
  OS: "OS",
  Country: "Country",
  Province: "Province",
  City: "City",
  DeviceChanged: "DeviceChanged",
  DeviceUntrusted: "DeviceUntrusted",
  ProxyUntrusted: "ProxyUntrusted",
  LoggedInApps: "LoggedInApps",
  Namespace: "Namespace",
});
