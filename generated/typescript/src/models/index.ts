/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

export type { AccessTokenResDto } from "./access-token-res-dto.js";
export type { CommonResponseDto } from "./common-response-dto.js";
export type { CreateGroupBatchReqDto } from "./create-group-batch-req-dto.js";
export type { CreateGroupReqDto } from "./create-group-req-dto.js";
export type { CreateIdentityDto } from "./create-identity-dto.js";
export type { CreateUserBatchReqDto } from "./create-user-batch-req-dto.js";
export type { CreateUserInfoDto } from "./create-user-info-dto.js";
export type { CreateUserOptionsDto } from "./create-user-options-dto.js";
export type { CreateUserOtpDto } from "./create-user-otp-dto.js";
export { DepartmentIdType } from "./department-id-type.js";
export type { FailureRespDto } from "./failure-resp-dto.js";
export { Gender } from "./gender.js";
export type { GetManagementAccessTokenDto } from "./get-management-access-token-dto.js";
export type { GetManagementTokenRespDto } from "./get-management-token-resp-dto.js";
export type { GroupDto } from "./group-dto.js";
export type { GroupListRespDto } from "./group-list-resp-dto.js";
export type { GroupPaginatedRespDto } from "./group-paginated-resp-dto.js";
export type { GroupPagingDto } from "./group-paging-dto.js";
export type { IdentityDto } from "./identity-dto.js";
export { IdentityProvider } from "./identity-provider.js";
export { PasswordEncryptType } from "./password-encrypt-type.js";
export type { ResGroupDto } from "./res-group-dto.js";
export type { SendCreateAccountNotificationDto } from "./send-create-account-notification-dto.js";
export type { SendResetPasswordNotificationDto } from "./send-reset-password-notification-dto.js";
export type { UpdateUserBatchOptionsDto } from "./update-user-batch-options-dto.js";
export type { UpdateUserBatchReqDto } from "./update-user-batch-req-dto.js";
export type { UpdateUserInfoDto } from "./update-user-info-dto.js";
export type { UserDto } from "./user-dto.js";
export { UserIdType } from "./user-id-type.js";
export type { UserListRespDto } from "./user-list-resp-dto.js";
export { UserSourceType } from "./user-source-type.js";
export { UserStatus } from "./user-status.js";
export { WorkStatus } from "./work-status.js";
export type { OAuthErrorDto } from "./o-auth-error-dto.js";
export type { OidcConfigurationDto } from "./oidc-configuration-dto.js";
export { OidcGrantType } from "./oidc-grant-type.js";
export type { OidcIntrospectionRespDto } from "./oidc-introspection-resp-dto.js";
export type { OidcJwkDto } from "./oidc-jwk-dto.js";
export type { OidcJwksDto } from "./oidc-jwks-dto.js";
export type { OidcTokenHintReqDto } from "./oidc-token-hint-req-dto.js";
export type { OidcTokenReqDto } from "./oidc-token-req-dto.js";
export type { OidcTokenRespDto } from "./oidc-token-resp-dto.js";
export type { OidcUserInfoDto } from "./oidc-user-info-dto.js";
