/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

export { ManagementClient } from "./management/client.js";
export type { ManagementClientOptions } from "./management/core.js";
export type {
  GetGroupRequest,
  ListGroupsRequest,
  GetAllGroupsRequest,
  ListGroupMembersRequest,
  GetGroupAuthorizedResourcesRequest,
} from "./management/user-groups.js";
export type {
  GetUserBatchRequest,
  ListUsersLegacyRequest,
  GetUserRequest,
  GetUserIdentitiesRequest,
  GetUserRolesRequest,
  GetUserPrincipalAuthenticationInfoRequest,
  GetUserDepartmentsRequest,
  GetUserGroupsRequest,
  GetUserMfaInfoRequest,
  ListArchivedUsersRequest,
  GetUserAccessibleAppsRequest,
  GetUserAuthorizedAppsRequest,
  GetUserLoginHistoryRequest,
  GetUserLoggedinAppsRequest,
  GetUserLoggedinIdentitiesRequest,
  GetUserAuthorizedResourcesRequest,
  GetOtpSecretByUserRequest,
  GetUserMfaStatusRequest,
  GetUserSyncRelationsRequest,
} from "./management/users.js";
export type {
  GetRoleRequest,
  GetRoleAuthorizedResourcesRequest,
  ListRoleMembersRequest,
  ListRoleDepartmentsRequest,
  ListRolesRequest,
  ListRoleAssignmentsRequest,
} from "./management/roles.js";
export type {
  GetOrganizationRequest,
  GetOrganizationsBatchRequest,
  ListOrganizationsRequest,
  SearchOrganizationsRequest,
  GetDepartmentRequest,
  ListChildrenDepartmentsRequest,
  GetAllDepartmentsRequest,
  ListDepartmentMembersRequest,
  ListDepartmentMemberIdsRequest,
  SearchDepartmentMembersRequest,
  GetParentDepartmentRequest,
  IsUserInDepartmentRequest,
  GetDepartmentByIdRequest,
  GetDepartmentSyncRelationsRequest,
} from "./management/organizations.js";
export { AuthenticationClient } from "./authentication/client.js";
export type { AuthenticationClientOptions } from "./authentication/core.js";
export type {
  GetProfileRequest,
  ListPublicAccountsForSwitchLoggedInRequest,
  ListDevicesRequest,
} from "./authentication/user-profile.js";
export type {
  GetLoginHistoryRequest,
  GetRoleListRequest,
  GetDepartmentListRequest,
  GetAuthorizedResourcesRequest,
} from "./authentication/user-resources.js";
export type {
  GetAlipayAuthInfoRequest,
  CheckQrCodeStatusRequest,
  CheckPushCodeStatusRequest,
  GetFastpassParamsRequest,
} from "./authentication/sign-in.js";
export * from "./errors.js";
export * from "./models/index.js";
export type {
  ApiErrorDetails,
  ApiPromise,
  ApiResponse,
  Authentication,
  CallOptions,
  ClientOptions,
  Fetch,
  HttpRequest,
  Logger,
  LogLevel,
  Middleware,
  Next,
  PagePromise,
  RawRequest,
  RequestBody,
  RequestOptions,
  ResponseStream,
  ServerSentEvent,
  TokenSource,
} from "./runtime/index.js";
export type {
  OAuthAuthorizeOptions,
  OAuthAuthorizeUrl,
  OAuthCallOptions,
  OAuthClientAuthentication,
  OAuthCodeChallenge,
  OAuthCodeOptions,
  OAuthIdTokenClaims,
  OAuthLogoutOptions,
  OAuthRefreshOptions,
  OAuthTokenOptions,
  OAuthTokens,
  OAuthUserInfo,
  OAuthVerifyOptions,
} from "./runtime/oauth.js";
