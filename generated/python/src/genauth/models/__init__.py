"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_res_dto import AccessTokenResDto
    from .accessible_apps_dto import AccessibleAppsDto
    from .add_department_members_req_dto import AddDepartmentMembersReqDto
    from .add_group_members_req_dto import AddGroupMembersReqDto
    from .alipay_auth_info_data_dto import AlipayAuthInfoDataDto
    from .all_departments_id_type import AllDepartmentsIdType
    from .app_default_login_strategy import AppDefaultLoginStrategy
    from .app_dto import AppDto
    from .app_list_resp_dto import AppListRespDto
    from .application_mfa_dto import ApplicationMfaDto
    from .archived_users_list_paging_dto import ArchivedUsersListPagingDto
    from .arr_resource_auth_action import ArrResourceAuthAction
    from .array_authorize import ArrayAuthorize
    from .assign_role_batch_dto import AssignRoleBatchDto
    from .assign_role_dto import AssignRoleDto
    from .authentication_credential_dto import AuthenticationCredentialDto
    from .authentication_options_dto import AuthenticationOptionsDto
    from .authenticator_assertion_response_dto import AuthenticatorAssertionResponseDto
    from .authenticator_attestation_response_dto import AuthenticatorAttestationResponseDto
    from .authenticator_code import AuthenticatorCode
    from .authorized_resource_dto import AuthorizedResourceDto
    from .authorized_resource_list_resp_dto import AuthorizedResourceListRespDto
    from .authorized_resource_paginated_resp_dto import AuthorizedResourcePaginatedRespDto
    from .authorized_resource_paging_dto import AuthorizedResourcePagingDto
    from .bind_email_dto import BindEmailDto
    from .bind_phone_dto import BindPhoneDto
    from .change_push_code_status_dto import ChangePushCodeStatusDto
    from .change_qr_code_status_dto import ChangeQRCodeStatusDto
    from .check_permission_array_resource_dto import CheckPermissionArrayResourceDto
    from .check_permission_string_resource_dto import CheckPermissionStringResourceDto
    from .check_permission_tree_resource_dto import CheckPermissionTreeResourceDto
    from .check_push_code_status_data_dto import CheckPushCodeStatusDataDto
    from .check_push_code_status_resp_dto import CheckPushCodeStatusRespDto
    from .check_qr_code_status_data_dto import CheckQRCodeStatusDataDto
    from .check_qr_code_status_resp_dto import CheckQRCodeStatusRespDto
    from .check_resource_permission_data_dto import CheckResourcePermissionDataDto
    from .check_resource_permission_resp_dto import CheckResourcePermissionRespDto
    from .check_resource_permissions_resp_dto import CheckResourcePermissionsRespDto
    from .check_role_params_dto import CheckRoleParamsDto
    from .check_role_params_resp_dto import CheckRoleParamsRespDto
    from .check_session_status_data_dto import CheckSessionStatusDataDto
    from .check_session_status_dto import CheckSessionStatusDto
    from .check_session_status_resp_dto import CheckSessionStatusRespDto
    from .common_response_dto import CommonResponseDto
    from .create_admin_role_dto import CreateAdminRoleDto
    from .create_department_req_dto import CreateDepartmentReqDto
    from .create_department_tree_req_dto import CreateDepartmentTreeReqDto
    from .create_department_tree_resp_dto import CreateDepartmentTreeRespDto
    from .create_group_batch_req_dto import CreateGroupBatchReqDto
    from .create_group_req_dto import CreateGroupReqDto
    from .create_identity_dto import CreateIdentityDto
    from .create_or_update_group_data_dto import CreateOrUpdateGroupDataDto
    from .create_or_update_group_req_dto import CreateOrUpdateGroupReqDto
    from .create_or_update_group_resp_dto import CreateOrUpdateGroupRespDto
    from .create_organization_req_dto import CreateOrganizationReqDto
    from .create_role_dto import CreateRoleDto
    from .create_roles_batch import CreateRolesBatch
    from .create_user_batch_req_dto import CreateUserBatchReqDto
    from .create_user_info_dto import CreateUserInfoDto
    from .create_user_options_dto import CreateUserOptionsDto
    from .create_user_otp_dto import CreateUserOtpDto
    from .create_user_req_dto import CreateUserReqDto
    from .data_resource_type import DataResourceType
    from .delete_accoun_dto import DeleteAccounDto
    from .delete_account_by_email_pass_code_dto import DeleteAccountByEmailPassCodeDto
    from .delete_account_by_password_dto import DeleteAccountByPasswordDto
    from .delete_account_by_phone_pass_code_dto import DeleteAccountByPhonePassCodeDto
    from .delete_account_verify_method import DeleteAccountVerifyMethod
    from .delete_admin_role_dto import DeleteAdminRoleDto
    from .delete_department_req_dto import DeleteDepartmentReqDto
    from .delete_department_sync_relation_req_dto import DeleteDepartmentSyncRelationReqDto
    from .delete_groups_req_dto import DeleteGroupsReqDto
    from .delete_organization_req_dto import DeleteOrganizationReqDto
    from .delete_role_batch_dto import DeleteRoleBatchDto
    from .delete_role_dto import DeleteRoleDto
    from .delete_user_sync_relation_req_dto import DeleteUserSyncRelationReqDto
    from .delete_users_batch_dto import DeleteUsersBatchDto
    from .delete_users_batch_options_dto import DeleteUsersBatchOptionsDto
    from .department_dto import DepartmentDto
    from .department_i18n_dto import DepartmentI18nDto
    from .department_id_type import DepartmentIdType
    from .department_list_resp_dto import DepartmentListRespDto
    from .department_member_sort_by import DepartmentMemberSortBy
    from .department_paginated_resp_dto import DepartmentPaginatedRespDto
    from .department_paging_dto import DepartmentPagingDto
    from .department_single_resp_dto import DepartmentSingleRespDto
    from .department_sort_by import DepartmentSortBy
    from .department_sort_field import DepartmentSortField
    from .department_sorting_dto import DepartmentSortingDto
    from .device_info import DeviceInfo
    from .device_status import DeviceStatus
    from .device_type import DeviceType
    from .exchange_token_set_with_q_rcode_ticket_dto import ExchangeTokenSetWithQRcodeTicketDto
    from .failure_resp_dto import FailureRespDto
    from .fastpass_qr_code_relation_app_dto import FastpassQRCodeRelationAppDto
    from .fastpass_user_info_dto import FastpassUserInfoDto
    from .filter_operator import FilterOperator
    from .filter_operator_of_users import FilterOperatorOfUsers
    from .gender import Gender
    from .gene_fastpass_qr_code_info_dto import GeneFastpassQRCodeInfoDto
    from .gene_fastpass_qr_code_resp_dto import GeneFastpassQRCodeRespDto
    from .gene_push_code_data_dto import GenePushCodeDataDto
    from .gene_push_code_resp_dto import GenePushCodeRespDto
    from .gene_qr_code_data_dto import GeneQRCodeDataDto
    from .gene_qr_code_resp_dto import GeneQRCodeRespDto
    from .generate_qrcode_dto import GenerateQrcodeDto
    from .geo_ip import GeoIp
    from .geo_ip_location import GeoIpLocation
    from .get_accessible_apps_resp_dto import GetAccessibleAppsRespDto
    from .get_alipay_auth_info_resp_dto import GetAlipayAuthInfoRespDto
    from .get_authentication_options_resp_dto import GetAuthenticationOptionsRespDto
    from .get_fastpass_qr_code_relation_apps_dto import GetFastpassQRCodeRelationAppsDto
    from .get_fastpass_qr_code_relation_apps_resp_dto import GetFastpassQRCodeRelationAppsRespDto
    from .get_logged_in_apps_resp_dto import GetLoggedInAppsRespDto
    from .get_login_history_resp_dto import GetLoginHistoryRespDto
    from .get_management_access_token_dto import GetManagementAccessTokenDto
    from .get_management_token_resp_dto import GetManagementTokenRespDto
    from .get_map_info_resp_dto import GetMapInfoRespDto
    from .get_mfa_info_data_dto import GetMfaInfoDataDto
    from .get_otp_secret_resp_dto import GetOtpSecretRespDto
    from .get_public_account_data_resp_dto import GetPublicAccountDataRespDto
    from .get_push_code_relation_apps_data_dto import GetPushCodeRelationAppsDataDto
    from .get_push_code_relation_apps_dto import GetPushCodeRelationAppsDto
    from .get_push_code_relation_apps_resp_dto import GetPushCodeRelationAppsRespDto
    from .get_registration_options_resp_dto import GetRegistrationOptionsRespDto
    from .get_security_info_dto import GetSecurityInfoDto
    from .get_security_info_resp_dto import GetSecurityInfoRespDto
    from .get_tenant_list_resp_dto import GetTenantListRespDto
    from .get_user_auth_resource_list_data_dto import GetUserAuthResourceListDataDto
    from .get_user_auth_resource_list_resp_dto import GetUserAuthResourceListRespDto
    from .get_user_auth_resource_permission_list import GetUserAuthResourcePermissionList
    from .get_user_auth_resource_permission_list_data_dto import (
        GetUserAuthResourcePermissionListDataDto,
    )
    from .get_user_auth_resource_permission_list_dto import GetUserAuthResourcePermissionListDto
    from .get_user_auth_resource_permission_list_resp_dto import (
        GetUserAuthResourcePermissionListRespDto,
    )
    from .get_user_auth_resource_struct_data_dto import GetUserAuthResourceStructDataDto
    from .get_user_auth_resource_struct_dto import GetUserAuthResourceStructDto
    from .get_user_auth_resource_struct_resp_dto import GetUserAuthResourceStructRespDto
    from .get_user_password_ciphertext_data_dto import GetUserPasswordCiphertextDataDto
    from .get_user_password_ciphertext_dto import GetUserPasswordCiphertextDto
    from .get_user_password_ciphertext_resp_dto import GetUserPasswordCiphertextRespDto
    from .get_user_select_login_public_accounts_data_dto import (
        GetUserSelectLoginPublicAccountsDataDto,
    )
    from .get_user_select_login_public_accounts_origin_user_dto import (
        GetUserSelectLoginPublicAccountsOriginUserDto,
    )
    from .group_dto import GroupDto
    from .group_list_resp_dto import GroupListRespDto
    from .group_paginated_resp_dto import GroupPaginatedRespDto
    from .group_paging_dto import GroupPagingDto
    from .group_single_resp_dto import GroupSingleRespDto
    from .has_any_role_dto import HasAnyRoleDto
    from .has_any_role_options_dto import HasAnyRoleOptionsDto
    from .has_any_role_req_dto import HasAnyRoleReqDto
    from .has_any_role_resp_dto import HasAnyRoleRespDto
    from .has_role_roles_dto import HasRoleRolesDto
    from .identity_dto import IdentityDto
    from .identity_list_resp_dto import IdentityListRespDto
    from .identity_provider import IdentityProvider
    from .import_otp_item_data_dto import ImportOtpItemDataDto
    from .import_otp_item_dto import ImportOtpItemDto
    from .import_otp_req_dto import ImportOtpReqDto
    from .is_success_dto import IsSuccessDto
    from .is_success_resp_dto import IsSuccessRespDto
    from .is_user_exists_dto import IsUserExistsDto
    from .is_user_exists_req_dto import IsUserExistsReqDto
    from .is_user_exists_resp_dto import IsUserExistsRespDto
    from .is_user_in_department_data_dto import IsUserInDepartmentDataDto
    from .is_user_in_department_resp_dto import IsUserInDepartmentRespDto
    from .kick_users_dto import KickUsersDto
    from .kick_users_options_dto import KickUsersOptionsDto
    from .lang_object import LangObject
    from .lang_unit import LangUnit
    from .link_identity_data_dto import LinkIdentityDataDto
    from .link_identity_dto import LinkIdentityDto
    from .link_identity_res_dto import LinkIdentityResDto
    from .list_archived_users_resp_dto import ListArchivedUsersRespDto
    from .list_archived_users_single_resp_dto import ListArchivedUsersSingleRespDto
    from .list_public_account_data_dto import ListPublicAccountDataDto
    from .list_users_advanced_filter_item_dto import ListUsersAdvancedFilterItemDto
    from .list_users_options_dto import ListUsersOptionsDto
    from .list_users_request_dto import ListUsersRequestDto
    from .logged_in_apps_dto import LoggedInAppsDto
    from .login_history_dto import LoginHistoryDto
    from .login_history_paginated_resp_dto import LoginHistoryPaginatedRespDto
    from .login_token_resp_dto import LoginTokenRespDto
    from .login_token_response_data_dto import LoginTokenResponseDataDto
    from .mfa_token_introspect_endpoint_params import MfaTokenIntrospectEndpointParams
    from .mfa_token_introspect_response import MfaTokenIntrospectResponse
    from .mobile_connection import MobileConnection
    from .node import Node
    from .o_auth_error_dto import OAuthErrorDto
    from .oidc_configuration_dto import OidcConfigurationDto
    from .oidc_grant_type import OidcGrantType
    from .oidc_introspection_resp_dto import OidcIntrospectionRespDto
    from .oidc_jwk_dto import OidcJwkDto
    from .oidc_jwks_dto import OidcJwksDto
    from .oidc_token_hint_req_dto import OidcTokenHintReqDto
    from .oidc_token_req_dto import OidcTokenReqDto
    from .oidc_token_resp_dto import OidcTokenRespDto
    from .oidc_user_info_dto import OidcUserInfoDto
    from .open_resource import OpenResource
    from .order_by import OrderBy
    from .order_direction import OrderDirection
    from .organization_dto import OrganizationDto
    from .organization_list_resp_dto import OrganizationListRespDto
    from .organization_name_i18n_dto import OrganizationNameI18nDto
    from .organization_paginated_resp_dto import OrganizationPaginatedRespDto
    from .organization_paging_dto import OrganizationPagingDto
    from .organization_single_resp_dto import OrganizationSingleRespDto
    from .otp_secret_resp_dto import OtpSecretRespDto
    from .pagination_dto import PaginationDto
    from .parsed_user_agent import ParsedUserAgent
    from .password_encrypt_type import PasswordEncryptType
    from .password_reset_verify_resp import PasswordResetVerifyResp
    from .policy_condition import PolicyCondition
    from .policy_condition_operator import PolicyConditionOperator
    from .policy_condition_param import PolicyConditionParam
    from .policy_effect import PolicyEffect
    from .principal_authentication_info_dto import PrincipalAuthenticationInfoDto
    from .principal_authentication_info_paginated_resp_dto import (
        PrincipalAuthenticationInfoPaginatedRespDto,
    )
    from .principal_authentication_info_paging_dto import PrincipalAuthenticationInfoPagingDto
    from .public_account_switch_login_dto import PublicAccountSwitchLoginDto
    from .public_account_user_type import PublicAccountUserType
    from .public_key_credential_creation_options_dto import PublicKeyCredentialCreationOptionsDto
    from .public_key_credential_descriptor_dto import PublicKeyCredentialDescriptorDto
    from .public_key_credential_parameters_dto import PublicKeyCredentialParametersDto
    from .public_key_credential_request_options_dto import PublicKeyCredentialRequestOptionsDto
    from .public_key_credential_rp_entity_dto import PublicKeyCredentialRpEntityDto
    from .public_key_credential_user_entity_dto import PublicKeyCredentialUserEntityDto
    from .push_code_action import PushCodeAction
    from .push_code_status import PushCodeStatus
    from .qr_code_action import QrCodeAction
    from .qr_code_status import QrCodeStatus
    from .qr_code_status_brief_user_info_dto import QRCodeStatusBriefUserInfoDto
    from .qr_code_type import QrCodeType
    from .registration_credential_dto import RegistrationCredentialDto
    from .registration_options_dto import RegistrationOptionsDto
    from .remove_department_members_req_dto import RemoveDepartmentMembersReqDto
    from .remove_group_members_req_dto import RemoveGroupMembersReqDto
    from .res_group_dto import ResGroupDto
    from .reset_password_by_email_pass_code_dto import ResetPasswordByEmailPassCodeDto
    from .reset_password_by_phone_pass_code_dto import ResetPasswordByPhonePassCodeDto
    from .reset_password_dto import ResetPasswordDto
    from .reset_password_verify import ResetPasswordVerify
    from .reset_password_verify_method import ResetPasswordVerifyMethod
    from .reset_user_principal_authentication_info_dto import (
        ResetUserPrincipalAuthenticationInfoDto,
    )
    from .reset_user_principal_authentication_info_options_dto import (
        ResetUserPrincipalAuthenticationInfoOptionsDto,
    )
    from .resign_user_batch_req_dto import ResignUserBatchReqDto
    from .resign_user_data_dto import ResignUserDataDto
    from .resign_user_req_dto import ResignUserReqDto
    from .resign_user_resp_dto import ResignUserRespDto
    from .resource_type import ResourceType
    from .result import Result
    from .revoke_device_session_dto import RevokeDeviceSessionDto
    from .revoke_role_batch_dto import RevokeRoleBatchDto
    from .revoke_role_dto import RevokeRoleDto
    from .role_assignment_target_type import RoleAssignmentTargetType
    from .role_authorized_resource_paginated_resp_dto import RoleAuthorizedResourcePaginatedRespDto
    from .role_authorized_resource_paging_dto import RoleAuthorizedResourcePagingDto
    from .role_authorized_resources_resp_dto import RoleAuthorizedResourcesRespDto
    from .role_check_params_resp_dto import RoleCheckParamsRespDto
    from .role_code_and_namespace_dto import RoleCodeAndNamespaceDto
    from .role_code_dto import RoleCodeDto
    from .role_department_list_paginated_resp_dto import RoleDepartmentListPaginatedRespDto
    from .role_department_list_paging_dto import RoleDepartmentListPagingDto
    from .role_department_resp_dto import RoleDepartmentRespDto
    from .role_dto import RoleDto
    from .role_list_item import RoleListItem
    from .role_list_page_dto import RoleListPageDto
    from .role_list_page_resp_dto import RoleListPageRespDto
    from .role_list_resp_dto import RoleListRespDto
    from .role_paginated_resp_dto import RolePaginatedRespDto
    from .role_paging_dto import RolePagingDto
    from .role_permission_list_dto import RolePermissionListDto
    from .role_single_resp_dto import RoleSingleRespDto
    from .search_departments_filter_item_dto import SearchDepartmentsFilterItemDto
    from .search_departments_list_req_dto import SearchDepartmentsListReqDto
    from .search_departments_req_dto import SearchDepartmentsReqDto
    from .send_create_account_notification_dto import SendCreateAccountNotificationDto
    from .send_reset_password_notification_dto import SendResetPasswordNotificationDto
    from .set_mfa_status_dto import SetMfaStatusDto
    from .set_user_department_dto import SetUserDepartmentDto
    from .set_user_departments_dto import SetUserDepartmentsDto
    from .set_user_departments_options_dto import SetUserDepartmentsOptionsDto
    from .sign_in_by_ad_payload_dto import SignInByAdPayloadDto
    from .sign_in_by_alipay_payload_dto import SignInByAlipayPayloadDto
    from .sign_in_by_amazon_payload_dto import SignInByAmazonPayloadDto
    from .sign_in_by_apple_payload_dto import SignInByApplePayloadDto
    from .sign_in_by_baidu_payload_dto import SignInByBaiduPayloadDto
    from .sign_in_by_ding_talk_payload_dto import SignInByDingTalkPayloadDto
    from .sign_in_by_douyin_payload_dto import SignInByDouyinPayloadDto
    from .sign_in_by_facebook_payload_dto import SignInByFacebookPayloadDto
    from .sign_in_by_gitee_payload_dto import SignInByGiteePayloadDto
    from .sign_in_by_github_payload_dto import SignInByGithubPayloadDto
    from .sign_in_by_gitlab_payload_dto import SignInByGitlabPayloadDto
    from .sign_in_by_google_payload_dto import SignInByGooglePayloadDto
    from .sign_in_by_huawei_payload_dto import SignInByHuaweiPayloadDto
    from .sign_in_by_kuaishou_payload_dto import SignInByKuaishouPayloadDto
    from .sign_in_by_lark_block_payload_dto import SignInByLarkBlockPayloadDto
    from .sign_in_by_lark_internal_payload_dto import SignInByLarkInternalPayloadDto
    from .sign_in_by_lark_public_payload_dto import SignInByLarkPublicPayloadDto
    from .sign_in_by_ldap_payload_dto import SignInByLdapPayloadDto
    from .sign_in_by_line_payload_dto import SignInByLinePayloadDto
    from .sign_in_by_linked_in_payload_dto import SignInByLinkedInPayloadDto
    from .sign_in_by_mobile_options_dto import SignInByMobileOptionsDto
    from .sign_in_by_oppo_payload_dto import SignInByOPPOPayloadDto
    from .sign_in_by_pass_code_payload_dto import SignInByPassCodePayloadDto
    from .sign_in_by_password_payload_dto import SignInByPasswordPayloadDto
    from .sign_in_by_push_dto import SignInByPushDto
    from .sign_in_by_push_options_dto import SignInByPushOptionsDto
    from .sign_in_by_qq_payload_dto import SignInByQQPayloadDto
    from .sign_in_by_slack_payload_dto import SignInBySlackPayloadDto
    from .sign_in_by_switch_options_dto import SignInBySwitchOptionsDto
    from .sign_in_by_web_authn_options_dto import SignInByWebAuthnOptionsDto
    from .sign_in_by_wechat_mini_program_code_and_phone_payload_dto import (
        SignInByWechatMiniProgramCodeAndPhonePayloadDto,
    )
    from .sign_in_by_wechat_mini_program_code_payload_dto import (
        SignInByWechatMiniProgramCodePayloadDto,
    )
    from .sign_in_by_wechat_mini_program_phone_info_payload_dto import (
        SignInByWechatMiniProgramPhoneInfoPayloadDto,
    )
    from .sign_in_by_wechat_mini_program_phone_payload_dto import (
        SignInByWechatMiniProgramPhonePayloadDto,
    )
    from .sign_in_by_wechat_payload_dto import SignInByWechatPayloadDto
    from .sign_in_by_wechatwork_agency_payload_dto import SignInByWechatworkAgencyPayloadDto
    from .sign_in_by_wechatwork_dto import SignInByWechatworkDto
    from .sign_in_by_weibo_payload_dto import SignInByWeiboPayloadDto
    from .sign_in_by_xiaomi_payload_dto import SignInByXiaomiPayloadDto
    from .sign_in_by_yidun_payload_dto import SignInByYidunPayloadDto
    from .sign_in_connection import SignInConnection
    from .sign_in_fastpass_dto import SignInFastpassDto
    from .sign_in_fastpass_options_dto import SignInFastpassOptionsDto
    from .sign_in_options_dto import SignInOptionsDto
    from .sign_up_by_pass_code_dto import SignUpByPassCodeDto
    from .sign_up_by_password_dto import SignUpByPasswordDto
    from .sign_up_connection import SignUpConnection
    from .sign_up_dto import SignUpDto
    from .sign_up_options_dto import SignUpOptionsDto
    from .sign_up_profile_dto import SignUpProfileDto
    from .signin_by_credentials_dto import SigninByCredentialsDto
    from .signin_by_mobile_dto import SigninByMobileDto
    from .sort_direction import SortDirection
    from .sorting_dto import SortingDto
    from .str_authorize import StrAuthorize
    from .str_resource_auth_action import StrResourceAuthAction
    from .sync_relation_list_resp_dto import SyncRelationListRespDto
    from .target_dto import TargetDto
    from .target_type import TargetType
    from .terminal_session_dto import TerminalSessionDto
    from .terminal_session_resp_dto import TerminalSessionRespDto
    from .tree_auth_bo import TreeAuthBo
    from .tree_authorize import TreeAuthorize
    from .tree_resource_auth_action import TreeResourceAuthAction
    from .tree_structs import TreeStructs
    from .unbind_device_dto import UnbindDeviceDto
    from .unbind_email_dto import UnbindEmailDto
    from .unbind_phone_dto import UnbindPhoneDto
    from .unlink_identity import UnlinkIdentity
    from .unlink_identity_data_dto import UnlinkIdentityDataDto
    from .unlink_identity_res_dto import UnlinkIdentityResDto
    from .update_department_req_dto import UpdateDepartmentReqDto
    from .update_department_status_req_dto import UpdateDepartmentStatusReqDto
    from .update_email_by_email_pass_code_dto import UpdateEmailByEmailPassCodeDto
    from .update_email_dto import UpdateEmailDto
    from .update_email_verify_method import UpdateEmailVerifyMethod
    from .update_group_req_dto import UpdateGroupReqDto
    from .update_organization_req_dto import UpdateOrganizationReqDto
    from .update_organization_status_req_dto import UpdateOrganizationStatusReqDto
    from .update_password_dto import UpdatePasswordDto
    from .update_phone_by_phone_pass_code_dto import UpdatePhoneByPhonePassCodeDto
    from .update_phone_dto import UpdatePhoneDto
    from .update_phone_verify_method import UpdatePhoneVerifyMethod
    from .update_role_dto import UpdateRoleDto
    from .update_user_batch_options_dto import UpdateUserBatchOptionsDto
    from .update_user_batch_req_dto import UpdateUserBatchReqDto
    from .update_user_info_dto import UpdateUserInfoDto
    from .update_user_options_dto import UpdateUserOptionsDto
    from .update_user_profile_dto import UpdateUserProfileDto
    from .update_user_req_dto import UpdateUserReqDto
    from .user_auth_resource_list_dto import UserAuthResourceListDto
    from .user_department_paginated_resp_dto import UserDepartmentPaginatedRespDto
    from .user_department_paging_dto import UserDepartmentPagingDto
    from .user_department_resp_dto import UserDepartmentRespDto
    from .user_department_sort_by import UserDepartmentSortBy
    from .user_dto import UserDto
    from .user_field_decrypt_req_dto import UserFieldDecryptReqDto
    from .user_field_decrypt_req_item_dto import UserFieldDecryptReqItemDto
    from .user_field_decrypt_resp_dto import UserFieldDecryptRespDto
    from .user_field_decrypt_resp_item_dto import UserFieldDecryptRespItemDto
    from .user_id_list_resp_dto import UserIdListRespDto
    from .user_id_type import UserIdType
    from .user_info_dto import UserInfoDto
    from .user_list_resp_dto import UserListRespDto
    from .user_logged_in_apps_dto import UserLoggedInAppsDto
    from .user_logged_in_apps_list_resp_dto import UserLoggedInAppsListRespDto
    from .user_logged_in_identities_dto import UserLoggedInIdentitiesDto
    from .user_logged_in_identities_resp_dto import UserLoggedInIdentitiesRespDto
    from .user_login_history_dto import UserLoginHistoryDto
    from .user_login_history_paginated_resp_dto import UserLoginHistoryPaginatedRespDto
    from .user_login_history_paging_dto import UserLoginHistoryPagingDto
    from .user_mfa_resp_dto import UserMfaRespDto
    from .user_mfa_single_resp_dto import UserMfaSingleRespDto
    from .user_paginated_resp_dto import UserPaginatedRespDto
    from .user_paging_dto import UserPagingDto
    from .user_search_field import UserSearchField
    from .user_single_resp_dto import UserSingleRespDto
    from .user_sort_field import UserSortField
    from .user_source_type import UserSourceType
    from .user_status import UserStatus
    from .user_sync_relation_dto import UserSyncRelationDto
    from .user_tenant_list_dto import UserTenantListDto
    from .verify_authentication_dto import VerifyAuthenticationDto
    from .verify_authentication_result_dto import VerifyAuthenticationResultDto
    from .verify_authentication_result_resp_dto import VerifyAuthenticationResultRespDto
    from .verify_delete_account_request_data_dto import VerifyDeleteAccountRequestDataDto
    from .verify_delete_account_request_dto import VerifyDeleteAccountRequestDto
    from .verify_delete_account_request_resp_dto import VerifyDeleteAccountRequestRespDto
    from .verify_registration_dto import VerifyRegistrationDto
    from .verify_registration_result_dto import VerifyRegistrationResultDto
    from .verify_registration_result_resp_dto import VerifyRegistrationResultRespDto
    from .verify_reset_password_request_dto import VerifyResetPasswordRequestDto
    from .verify_update_email_request_data import VerifyUpdateEmailRequestData
    from .verify_update_email_request_dto import VerifyUpdateEmailRequestDto
    from .verify_update_email_request_resp_dto import VerifyUpdateEmailRequestRespDto
    from .verify_update_phone_request_data import VerifyUpdatePhoneRequestData
    from .verify_update_phone_request_dto import VerifyUpdatePhoneRequestDto
    from .verify_update_phone_request_resp_dto import VerifyUpdatePhoneRequestRespDto
    from .work_status import WorkStatus

__all__ = [
    "AccessibleAppsDto",
    "AccessTokenResDto",
    "AddDepartmentMembersReqDto",
    "AddGroupMembersReqDto",
    "AlipayAuthInfoDataDto",
    "AllDepartmentsIdType",
    "AppDefaultLoginStrategy",
    "AppDto",
    "ApplicationMfaDto",
    "AppListRespDto",
    "ArchivedUsersListPagingDto",
    "ArrayAuthorize",
    "ArrResourceAuthAction",
    "AssignRoleBatchDto",
    "AssignRoleDto",
    "AuthenticationCredentialDto",
    "AuthenticationOptionsDto",
    "AuthenticatorAssertionResponseDto",
    "AuthenticatorAttestationResponseDto",
    "AuthenticatorCode",
    "AuthorizedResourceDto",
    "AuthorizedResourceListRespDto",
    "AuthorizedResourcePaginatedRespDto",
    "AuthorizedResourcePagingDto",
    "BindEmailDto",
    "BindPhoneDto",
    "ChangePushCodeStatusDto",
    "ChangeQRCodeStatusDto",
    "CheckPermissionArrayResourceDto",
    "CheckPermissionStringResourceDto",
    "CheckPermissionTreeResourceDto",
    "CheckPushCodeStatusDataDto",
    "CheckPushCodeStatusRespDto",
    "CheckQRCodeStatusDataDto",
    "CheckQRCodeStatusRespDto",
    "CheckResourcePermissionDataDto",
    "CheckResourcePermissionRespDto",
    "CheckResourcePermissionsRespDto",
    "CheckRoleParamsDto",
    "CheckRoleParamsRespDto",
    "CheckSessionStatusDataDto",
    "CheckSessionStatusDto",
    "CheckSessionStatusRespDto",
    "CommonResponseDto",
    "CreateAdminRoleDto",
    "CreateDepartmentReqDto",
    "CreateDepartmentTreeReqDto",
    "CreateDepartmentTreeRespDto",
    "CreateGroupBatchReqDto",
    "CreateGroupReqDto",
    "CreateIdentityDto",
    "CreateOrganizationReqDto",
    "CreateOrUpdateGroupDataDto",
    "CreateOrUpdateGroupReqDto",
    "CreateOrUpdateGroupRespDto",
    "CreateRoleDto",
    "CreateRolesBatch",
    "CreateUserBatchReqDto",
    "CreateUserInfoDto",
    "CreateUserOptionsDto",
    "CreateUserOtpDto",
    "CreateUserReqDto",
    "DataResourceType",
    "DeleteAccounDto",
    "DeleteAccountByEmailPassCodeDto",
    "DeleteAccountByPasswordDto",
    "DeleteAccountByPhonePassCodeDto",
    "DeleteAccountVerifyMethod",
    "DeleteAdminRoleDto",
    "DeleteDepartmentReqDto",
    "DeleteDepartmentSyncRelationReqDto",
    "DeleteGroupsReqDto",
    "DeleteOrganizationReqDto",
    "DeleteRoleBatchDto",
    "DeleteRoleDto",
    "DeleteUsersBatchDto",
    "DeleteUsersBatchOptionsDto",
    "DeleteUserSyncRelationReqDto",
    "DepartmentDto",
    "DepartmentI18nDto",
    "DepartmentIdType",
    "DepartmentListRespDto",
    "DepartmentMemberSortBy",
    "DepartmentPaginatedRespDto",
    "DepartmentPagingDto",
    "DepartmentSingleRespDto",
    "DepartmentSortBy",
    "DepartmentSortField",
    "DepartmentSortingDto",
    "DeviceInfo",
    "DeviceStatus",
    "DeviceType",
    "ExchangeTokenSetWithQRcodeTicketDto",
    "FailureRespDto",
    "FastpassQRCodeRelationAppDto",
    "FastpassUserInfoDto",
    "FilterOperator",
    "FilterOperatorOfUsers",
    "Gender",
    "GeneFastpassQRCodeInfoDto",
    "GeneFastpassQRCodeRespDto",
    "GenePushCodeDataDto",
    "GenePushCodeRespDto",
    "GeneQRCodeDataDto",
    "GeneQRCodeRespDto",
    "GenerateQrcodeDto",
    "GeoIp",
    "GeoIpLocation",
    "GetAccessibleAppsRespDto",
    "GetAlipayAuthInfoRespDto",
    "GetAuthenticationOptionsRespDto",
    "GetFastpassQRCodeRelationAppsDto",
    "GetFastpassQRCodeRelationAppsRespDto",
    "GetLoggedInAppsRespDto",
    "GetLoginHistoryRespDto",
    "GetManagementAccessTokenDto",
    "GetManagementTokenRespDto",
    "GetMapInfoRespDto",
    "GetMfaInfoDataDto",
    "GetOtpSecretRespDto",
    "GetPublicAccountDataRespDto",
    "GetPushCodeRelationAppsDataDto",
    "GetPushCodeRelationAppsDto",
    "GetPushCodeRelationAppsRespDto",
    "GetRegistrationOptionsRespDto",
    "GetSecurityInfoDto",
    "GetSecurityInfoRespDto",
    "GetTenantListRespDto",
    "GetUserAuthResourceListDataDto",
    "GetUserAuthResourceListRespDto",
    "GetUserAuthResourcePermissionList",
    "GetUserAuthResourcePermissionListDataDto",
    "GetUserAuthResourcePermissionListDto",
    "GetUserAuthResourcePermissionListRespDto",
    "GetUserAuthResourceStructDataDto",
    "GetUserAuthResourceStructDto",
    "GetUserAuthResourceStructRespDto",
    "GetUserPasswordCiphertextDataDto",
    "GetUserPasswordCiphertextDto",
    "GetUserPasswordCiphertextRespDto",
    "GetUserSelectLoginPublicAccountsDataDto",
    "GetUserSelectLoginPublicAccountsOriginUserDto",
    "GroupDto",
    "GroupListRespDto",
    "GroupPaginatedRespDto",
    "GroupPagingDto",
    "GroupSingleRespDto",
    "HasAnyRoleDto",
    "HasAnyRoleOptionsDto",
    "HasAnyRoleReqDto",
    "HasAnyRoleRespDto",
    "HasRoleRolesDto",
    "IdentityDto",
    "IdentityListRespDto",
    "IdentityProvider",
    "ImportOtpItemDataDto",
    "ImportOtpItemDto",
    "ImportOtpReqDto",
    "IsSuccessDto",
    "IsSuccessRespDto",
    "IsUserExistsDto",
    "IsUserExistsReqDto",
    "IsUserExistsRespDto",
    "IsUserInDepartmentDataDto",
    "IsUserInDepartmentRespDto",
    "KickUsersDto",
    "KickUsersOptionsDto",
    "LangObject",
    "LangUnit",
    "LinkIdentityDataDto",
    "LinkIdentityDto",
    "LinkIdentityResDto",
    "ListArchivedUsersRespDto",
    "ListArchivedUsersSingleRespDto",
    "ListPublicAccountDataDto",
    "ListUsersAdvancedFilterItemDto",
    "ListUsersOptionsDto",
    "ListUsersRequestDto",
    "LoggedInAppsDto",
    "LoginHistoryDto",
    "LoginHistoryPaginatedRespDto",
    "LoginTokenRespDto",
    "LoginTokenResponseDataDto",
    "MfaTokenIntrospectEndpointParams",
    "MfaTokenIntrospectResponse",
    "MobileConnection",
    "Node",
    "OAuthErrorDto",
    "OidcConfigurationDto",
    "OidcGrantType",
    "OidcIntrospectionRespDto",
    "OidcJwkDto",
    "OidcJwksDto",
    "OidcTokenHintReqDto",
    "OidcTokenReqDto",
    "OidcTokenRespDto",
    "OidcUserInfoDto",
    "OpenResource",
    "OrderBy",
    "OrderDirection",
    "OrganizationDto",
    "OrganizationListRespDto",
    "OrganizationNameI18nDto",
    "OrganizationPaginatedRespDto",
    "OrganizationPagingDto",
    "OrganizationSingleRespDto",
    "OtpSecretRespDto",
    "PaginationDto",
    "ParsedUserAgent",
    "PasswordEncryptType",
    "PasswordResetVerifyResp",
    "PolicyCondition",
    "PolicyConditionOperator",
    "PolicyConditionParam",
    "PolicyEffect",
    "PrincipalAuthenticationInfoDto",
    "PrincipalAuthenticationInfoPaginatedRespDto",
    "PrincipalAuthenticationInfoPagingDto",
    "PublicAccountSwitchLoginDto",
    "PublicAccountUserType",
    "PublicKeyCredentialCreationOptionsDto",
    "PublicKeyCredentialDescriptorDto",
    "PublicKeyCredentialParametersDto",
    "PublicKeyCredentialRequestOptionsDto",
    "PublicKeyCredentialRpEntityDto",
    "PublicKeyCredentialUserEntityDto",
    "PushCodeAction",
    "PushCodeStatus",
    "QrCodeAction",
    "QrCodeStatus",
    "QRCodeStatusBriefUserInfoDto",
    "QrCodeType",
    "RegistrationCredentialDto",
    "RegistrationOptionsDto",
    "RemoveDepartmentMembersReqDto",
    "RemoveGroupMembersReqDto",
    "ResetPasswordByEmailPassCodeDto",
    "ResetPasswordByPhonePassCodeDto",
    "ResetPasswordDto",
    "ResetPasswordVerify",
    "ResetPasswordVerifyMethod",
    "ResetUserPrincipalAuthenticationInfoDto",
    "ResetUserPrincipalAuthenticationInfoOptionsDto",
    "ResGroupDto",
    "ResignUserBatchReqDto",
    "ResignUserDataDto",
    "ResignUserReqDto",
    "ResignUserRespDto",
    "ResourceType",
    "Result",
    "RevokeDeviceSessionDto",
    "RevokeRoleBatchDto",
    "RevokeRoleDto",
    "RoleAssignmentTargetType",
    "RoleAuthorizedResourcePaginatedRespDto",
    "RoleAuthorizedResourcePagingDto",
    "RoleAuthorizedResourcesRespDto",
    "RoleCheckParamsRespDto",
    "RoleCodeAndNamespaceDto",
    "RoleCodeDto",
    "RoleDepartmentListPaginatedRespDto",
    "RoleDepartmentListPagingDto",
    "RoleDepartmentRespDto",
    "RoleDto",
    "RoleListItem",
    "RoleListPageDto",
    "RoleListPageRespDto",
    "RoleListRespDto",
    "RolePaginatedRespDto",
    "RolePagingDto",
    "RolePermissionListDto",
    "RoleSingleRespDto",
    "SearchDepartmentsFilterItemDto",
    "SearchDepartmentsListReqDto",
    "SearchDepartmentsReqDto",
    "SendCreateAccountNotificationDto",
    "SendResetPasswordNotificationDto",
    "SetMfaStatusDto",
    "SetUserDepartmentDto",
    "SetUserDepartmentsDto",
    "SetUserDepartmentsOptionsDto",
    "SignInByAdPayloadDto",
    "SignInByAlipayPayloadDto",
    "SignInByAmazonPayloadDto",
    "SignInByApplePayloadDto",
    "SignInByBaiduPayloadDto",
    "SigninByCredentialsDto",
    "SignInByDingTalkPayloadDto",
    "SignInByDouyinPayloadDto",
    "SignInByFacebookPayloadDto",
    "SignInByGiteePayloadDto",
    "SignInByGithubPayloadDto",
    "SignInByGitlabPayloadDto",
    "SignInByGooglePayloadDto",
    "SignInByHuaweiPayloadDto",
    "SignInByKuaishouPayloadDto",
    "SignInByLarkBlockPayloadDto",
    "SignInByLarkInternalPayloadDto",
    "SignInByLarkPublicPayloadDto",
    "SignInByLdapPayloadDto",
    "SignInByLinePayloadDto",
    "SignInByLinkedInPayloadDto",
    "SigninByMobileDto",
    "SignInByMobileOptionsDto",
    "SignInByOPPOPayloadDto",
    "SignInByPassCodePayloadDto",
    "SignInByPasswordPayloadDto",
    "SignInByPushDto",
    "SignInByPushOptionsDto",
    "SignInByQQPayloadDto",
    "SignInBySlackPayloadDto",
    "SignInBySwitchOptionsDto",
    "SignInByWebAuthnOptionsDto",
    "SignInByWechatMiniProgramCodeAndPhonePayloadDto",
    "SignInByWechatMiniProgramCodePayloadDto",
    "SignInByWechatMiniProgramPhoneInfoPayloadDto",
    "SignInByWechatMiniProgramPhonePayloadDto",
    "SignInByWechatPayloadDto",
    "SignInByWechatworkAgencyPayloadDto",
    "SignInByWechatworkDto",
    "SignInByWeiboPayloadDto",
    "SignInByXiaomiPayloadDto",
    "SignInByYidunPayloadDto",
    "SignInConnection",
    "SignInFastpassDto",
    "SignInFastpassOptionsDto",
    "SignInOptionsDto",
    "SignUpByPassCodeDto",
    "SignUpByPasswordDto",
    "SignUpConnection",
    "SignUpDto",
    "SignUpOptionsDto",
    "SignUpProfileDto",
    "SortDirection",
    "SortingDto",
    "StrAuthorize",
    "StrResourceAuthAction",
    "SyncRelationListRespDto",
    "TargetDto",
    "TargetType",
    "TerminalSessionDto",
    "TerminalSessionRespDto",
    "TreeAuthBo",
    "TreeAuthorize",
    "TreeResourceAuthAction",
    "TreeStructs",
    "UnbindDeviceDto",
    "UnbindEmailDto",
    "UnbindPhoneDto",
    "UnlinkIdentity",
    "UnlinkIdentityDataDto",
    "UnlinkIdentityResDto",
    "UpdateDepartmentReqDto",
    "UpdateDepartmentStatusReqDto",
    "UpdateEmailByEmailPassCodeDto",
    "UpdateEmailDto",
    "UpdateEmailVerifyMethod",
    "UpdateGroupReqDto",
    "UpdateOrganizationReqDto",
    "UpdateOrganizationStatusReqDto",
    "UpdatePasswordDto",
    "UpdatePhoneByPhonePassCodeDto",
    "UpdatePhoneDto",
    "UpdatePhoneVerifyMethod",
    "UpdateRoleDto",
    "UpdateUserBatchOptionsDto",
    "UpdateUserBatchReqDto",
    "UpdateUserInfoDto",
    "UpdateUserOptionsDto",
    "UpdateUserProfileDto",
    "UpdateUserReqDto",
    "UserAuthResourceListDto",
    "UserDepartmentPaginatedRespDto",
    "UserDepartmentPagingDto",
    "UserDepartmentRespDto",
    "UserDepartmentSortBy",
    "UserDto",
    "UserFieldDecryptReqDto",
    "UserFieldDecryptReqItemDto",
    "UserFieldDecryptRespDto",
    "UserFieldDecryptRespItemDto",
    "UserIdListRespDto",
    "UserIdType",
    "UserInfoDto",
    "UserListRespDto",
    "UserLoggedInAppsDto",
    "UserLoggedInAppsListRespDto",
    "UserLoggedInIdentitiesDto",
    "UserLoggedInIdentitiesRespDto",
    "UserLoginHistoryDto",
    "UserLoginHistoryPaginatedRespDto",
    "UserLoginHistoryPagingDto",
    "UserMfaRespDto",
    "UserMfaSingleRespDto",
    "UserPaginatedRespDto",
    "UserPagingDto",
    "UserSearchField",
    "UserSingleRespDto",
    "UserSortField",
    "UserSourceType",
    "UserStatus",
    "UserSyncRelationDto",
    "UserTenantListDto",
    "VerifyAuthenticationDto",
    "VerifyAuthenticationResultDto",
    "VerifyAuthenticationResultRespDto",
    "VerifyDeleteAccountRequestDataDto",
    "VerifyDeleteAccountRequestDto",
    "VerifyDeleteAccountRequestRespDto",
    "VerifyRegistrationDto",
    "VerifyRegistrationResultDto",
    "VerifyRegistrationResultRespDto",
    "VerifyResetPasswordRequestDto",
    "VerifyUpdateEmailRequestData",
    "VerifyUpdateEmailRequestDto",
    "VerifyUpdateEmailRequestRespDto",
    "VerifyUpdatePhoneRequestData",
    "VerifyUpdatePhoneRequestDto",
    "VerifyUpdatePhoneRequestRespDto",
    "WorkStatus",
]

_HOMES = {
    "AccessibleAppsDto": ".accessible_apps_dto",
    "AccessTokenResDto": ".access_token_res_dto",
    "AddDepartmentMembersReqDto": ".add_department_members_req_dto",
    "AddGroupMembersReqDto": ".add_group_members_req_dto",
    "AlipayAuthInfoDataDto": ".alipay_auth_info_data_dto",
    "AllDepartmentsIdType": ".all_departments_id_type",
    "AppDefaultLoginStrategy": ".app_default_login_strategy",
    "AppDto": ".app_dto",
    "ApplicationMfaDto": ".application_mfa_dto",
    "AppListRespDto": ".app_list_resp_dto",
    "ArchivedUsersListPagingDto": ".archived_users_list_paging_dto",
    "ArrayAuthorize": ".array_authorize",
    "ArrResourceAuthAction": ".arr_resource_auth_action",
    "AssignRoleBatchDto": ".assign_role_batch_dto",
    "AssignRoleDto": ".assign_role_dto",
    "AuthenticationCredentialDto": ".authentication_credential_dto",
    "AuthenticationOptionsDto": ".authentication_options_dto",
    "AuthenticatorAssertionResponseDto": ".authenticator_assertion_response_dto",
    "AuthenticatorAttestationResponseDto": ".authenticator_attestation_response_dto",
    "AuthenticatorCode": ".authenticator_code",
    "AuthorizedResourceDto": ".authorized_resource_dto",
    "AuthorizedResourceListRespDto": ".authorized_resource_list_resp_dto",
    "AuthorizedResourcePaginatedRespDto": ".authorized_resource_paginated_resp_dto",
    "AuthorizedResourcePagingDto": ".authorized_resource_paging_dto",
    "BindEmailDto": ".bind_email_dto",
    "BindPhoneDto": ".bind_phone_dto",
    "ChangePushCodeStatusDto": ".change_push_code_status_dto",
    "ChangeQRCodeStatusDto": ".change_qr_code_status_dto",
    "CheckPermissionArrayResourceDto": ".check_permission_array_resource_dto",
    "CheckPermissionStringResourceDto": ".check_permission_string_resource_dto",
    "CheckPermissionTreeResourceDto": ".check_permission_tree_resource_dto",
    "CheckPushCodeStatusDataDto": ".check_push_code_status_data_dto",
    "CheckPushCodeStatusRespDto": ".check_push_code_status_resp_dto",
    "CheckQRCodeStatusDataDto": ".check_qr_code_status_data_dto",
    "CheckQRCodeStatusRespDto": ".check_qr_code_status_resp_dto",
    "CheckResourcePermissionDataDto": ".check_resource_permission_data_dto",
    "CheckResourcePermissionRespDto": ".check_resource_permission_resp_dto",
    "CheckResourcePermissionsRespDto": ".check_resource_permissions_resp_dto",
    "CheckRoleParamsDto": ".check_role_params_dto",
    "CheckRoleParamsRespDto": ".check_role_params_resp_dto",
    "CheckSessionStatusDataDto": ".check_session_status_data_dto",
    "CheckSessionStatusDto": ".check_session_status_dto",
    "CheckSessionStatusRespDto": ".check_session_status_resp_dto",
    "CommonResponseDto": ".common_response_dto",
    "CreateAdminRoleDto": ".create_admin_role_dto",
    "CreateDepartmentReqDto": ".create_department_req_dto",
    "CreateDepartmentTreeReqDto": ".create_department_tree_req_dto",
    "CreateDepartmentTreeRespDto": ".create_department_tree_resp_dto",
    "CreateGroupBatchReqDto": ".create_group_batch_req_dto",
    "CreateGroupReqDto": ".create_group_req_dto",
    "CreateIdentityDto": ".create_identity_dto",
    "CreateOrganizationReqDto": ".create_organization_req_dto",
    "CreateOrUpdateGroupDataDto": ".create_or_update_group_data_dto",
    "CreateOrUpdateGroupReqDto": ".create_or_update_group_req_dto",
    "CreateOrUpdateGroupRespDto": ".create_or_update_group_resp_dto",
    "CreateRoleDto": ".create_role_dto",
    "CreateRolesBatch": ".create_roles_batch",
    "CreateUserBatchReqDto": ".create_user_batch_req_dto",
    "CreateUserInfoDto": ".create_user_info_dto",
    "CreateUserOptionsDto": ".create_user_options_dto",
    "CreateUserOtpDto": ".create_user_otp_dto",
    "CreateUserReqDto": ".create_user_req_dto",
    "DataResourceType": ".data_resource_type",
    "DeleteAccounDto": ".delete_accoun_dto",
    "DeleteAccountByEmailPassCodeDto": ".delete_account_by_email_pass_code_dto",
    "DeleteAccountByPasswordDto": ".delete_account_by_password_dto",
    "DeleteAccountByPhonePassCodeDto": ".delete_account_by_phone_pass_code_dto",
    "DeleteAccountVerifyMethod": ".delete_account_verify_method",
    "DeleteAdminRoleDto": ".delete_admin_role_dto",
    "DeleteDepartmentReqDto": ".delete_department_req_dto",
    "DeleteDepartmentSyncRelationReqDto": ".delete_department_sync_relation_req_dto",
    "DeleteGroupsReqDto": ".delete_groups_req_dto",
    "DeleteOrganizationReqDto": ".delete_organization_req_dto",
    "DeleteRoleBatchDto": ".delete_role_batch_dto",
    "DeleteRoleDto": ".delete_role_dto",
    "DeleteUsersBatchDto": ".delete_users_batch_dto",
    "DeleteUsersBatchOptionsDto": ".delete_users_batch_options_dto",
    "DeleteUserSyncRelationReqDto": ".delete_user_sync_relation_req_dto",
    "DepartmentDto": ".department_dto",
    "DepartmentI18nDto": ".department_i18n_dto",
    "DepartmentIdType": ".department_id_type",
    "DepartmentListRespDto": ".department_list_resp_dto",
    "DepartmentMemberSortBy": ".department_member_sort_by",
    "DepartmentPaginatedRespDto": ".department_paginated_resp_dto",
    "DepartmentPagingDto": ".department_paging_dto",
    "DepartmentSingleRespDto": ".department_single_resp_dto",
    "DepartmentSortBy": ".department_sort_by",
    "DepartmentSortField": ".department_sort_field",
    "DepartmentSortingDto": ".department_sorting_dto",
    "DeviceInfo": ".device_info",
    "DeviceStatus": ".device_status",
    "DeviceType": ".device_type",
    "ExchangeTokenSetWithQRcodeTicketDto": ".exchange_token_set_with_q_rcode_ticket_dto",
    "FailureRespDto": ".failure_resp_dto",
    "FastpassQRCodeRelationAppDto": ".fastpass_qr_code_relation_app_dto",
    "FastpassUserInfoDto": ".fastpass_user_info_dto",
    "FilterOperator": ".filter_operator",
    "FilterOperatorOfUsers": ".filter_operator_of_users",
    "Gender": ".gender",
    "GeneFastpassQRCodeInfoDto": ".gene_fastpass_qr_code_info_dto",
    "GeneFastpassQRCodeRespDto": ".gene_fastpass_qr_code_resp_dto",
    "GenePushCodeDataDto": ".gene_push_code_data_dto",
    "GenePushCodeRespDto": ".gene_push_code_resp_dto",
    "GeneQRCodeDataDto": ".gene_qr_code_data_dto",
    "GeneQRCodeRespDto": ".gene_qr_code_resp_dto",
    "GenerateQrcodeDto": ".generate_qrcode_dto",
    "GeoIp": ".geo_ip",
    "GeoIpLocation": ".geo_ip_location",
    "GetAccessibleAppsRespDto": ".get_accessible_apps_resp_dto",
    "GetAlipayAuthInfoRespDto": ".get_alipay_auth_info_resp_dto",
    "GetAuthenticationOptionsRespDto": ".get_authentication_options_resp_dto",
    "GetFastpassQRCodeRelationAppsDto": ".get_fastpass_qr_code_relation_apps_dto",
    "GetFastpassQRCodeRelationAppsRespDto": ".get_fastpass_qr_code_relation_apps_resp_dto",
    "GetLoggedInAppsRespDto": ".get_logged_in_apps_resp_dto",
    "GetLoginHistoryRespDto": ".get_login_history_resp_dto",
    "GetManagementAccessTokenDto": ".get_management_access_token_dto",
    "GetManagementTokenRespDto": ".get_management_token_resp_dto",
    "GetMapInfoRespDto": ".get_map_info_resp_dto",
    "GetMfaInfoDataDto": ".get_mfa_info_data_dto",
    "GetOtpSecretRespDto": ".get_otp_secret_resp_dto",
    "GetPublicAccountDataRespDto": ".get_public_account_data_resp_dto",
    "GetPushCodeRelationAppsDataDto": ".get_push_code_relation_apps_data_dto",
    "GetPushCodeRelationAppsDto": ".get_push_code_relation_apps_dto",
    "GetPushCodeRelationAppsRespDto": ".get_push_code_relation_apps_resp_dto",
    "GetRegistrationOptionsRespDto": ".get_registration_options_resp_dto",
    "GetSecurityInfoDto": ".get_security_info_dto",
    "GetSecurityInfoRespDto": ".get_security_info_resp_dto",
    "GetTenantListRespDto": ".get_tenant_list_resp_dto",
    "GetUserAuthResourceListDataDto": ".get_user_auth_resource_list_data_dto",
    "GetUserAuthResourceListRespDto": ".get_user_auth_resource_list_resp_dto",
    "GetUserAuthResourcePermissionList": ".get_user_auth_resource_permission_list",
    "GetUserAuthResourcePermissionListDataDto": ".get_user_auth_resource_permission_list_data_dto",
    "GetUserAuthResourcePermissionListDto": ".get_user_auth_resource_permission_list_dto",
    "GetUserAuthResourcePermissionListRespDto": ".get_user_auth_resource_permission_list_resp_dto",
    "GetUserAuthResourceStructDataDto": ".get_user_auth_resource_struct_data_dto",
    "GetUserAuthResourceStructDto": ".get_user_auth_resource_struct_dto",
    "GetUserAuthResourceStructRespDto": ".get_user_auth_resource_struct_resp_dto",
    "GetUserPasswordCiphertextDataDto": ".get_user_password_ciphertext_data_dto",
    "GetUserPasswordCiphertextDto": ".get_user_password_ciphertext_dto",
    "GetUserPasswordCiphertextRespDto": ".get_user_password_ciphertext_resp_dto",
    "GetUserSelectLoginPublicAccountsDataDto": ".get_user_select_login_public_accounts_data_dto",
    "GetUserSelectLoginPublicAccountsOriginUserDto": ".get_user_select_login_public_accounts_origin_user_dto",
    "GroupDto": ".group_dto",
    "GroupListRespDto": ".group_list_resp_dto",
    "GroupPaginatedRespDto": ".group_paginated_resp_dto",
    "GroupPagingDto": ".group_paging_dto",
    "GroupSingleRespDto": ".group_single_resp_dto",
    "HasAnyRoleDto": ".has_any_role_dto",
    "HasAnyRoleOptionsDto": ".has_any_role_options_dto",
    "HasAnyRoleReqDto": ".has_any_role_req_dto",
    "HasAnyRoleRespDto": ".has_any_role_resp_dto",
    "HasRoleRolesDto": ".has_role_roles_dto",
    "IdentityDto": ".identity_dto",
    "IdentityListRespDto": ".identity_list_resp_dto",
    "IdentityProvider": ".identity_provider",
    "ImportOtpItemDataDto": ".import_otp_item_data_dto",
    "ImportOtpItemDto": ".import_otp_item_dto",
    "ImportOtpReqDto": ".import_otp_req_dto",
    "IsSuccessDto": ".is_success_dto",
    "IsSuccessRespDto": ".is_success_resp_dto",
    "IsUserExistsDto": ".is_user_exists_dto",
    "IsUserExistsReqDto": ".is_user_exists_req_dto",
    "IsUserExistsRespDto": ".is_user_exists_resp_dto",
    "IsUserInDepartmentDataDto": ".is_user_in_department_data_dto",
    "IsUserInDepartmentRespDto": ".is_user_in_department_resp_dto",
    "KickUsersDto": ".kick_users_dto",
    "KickUsersOptionsDto": ".kick_users_options_dto",
    "LangObject": ".lang_object",
    "LangUnit": ".lang_unit",
    "LinkIdentityDataDto": ".link_identity_data_dto",
    "LinkIdentityDto": ".link_identity_dto",
    "LinkIdentityResDto": ".link_identity_res_dto",
    "ListArchivedUsersRespDto": ".list_archived_users_resp_dto",
    "ListArchivedUsersSingleRespDto": ".list_archived_users_single_resp_dto",
    "ListPublicAccountDataDto": ".list_public_account_data_dto",
    "ListUsersAdvancedFilterItemDto": ".list_users_advanced_filter_item_dto",
    "ListUsersOptionsDto": ".list_users_options_dto",
    "ListUsersRequestDto": ".list_users_request_dto",
    "LoggedInAppsDto": ".logged_in_apps_dto",
    "LoginHistoryDto": ".login_history_dto",
    "LoginHistoryPaginatedRespDto": ".login_history_paginated_resp_dto",
    "LoginTokenRespDto": ".login_token_resp_dto",
    "LoginTokenResponseDataDto": ".login_token_response_data_dto",
    "MfaTokenIntrospectEndpointParams": ".mfa_token_introspect_endpoint_params",
    "MfaTokenIntrospectResponse": ".mfa_token_introspect_response",
    "MobileConnection": ".mobile_connection",
    "Node": ".node",
    "OAuthErrorDto": ".o_auth_error_dto",
    "OidcConfigurationDto": ".oidc_configuration_dto",
    "OidcGrantType": ".oidc_grant_type",
    "OidcIntrospectionRespDto": ".oidc_introspection_resp_dto",
    "OidcJwkDto": ".oidc_jwk_dto",
    "OidcJwksDto": ".oidc_jwks_dto",
    "OidcTokenHintReqDto": ".oidc_token_hint_req_dto",
    "OidcTokenReqDto": ".oidc_token_req_dto",
    "OidcTokenRespDto": ".oidc_token_resp_dto",
    "OidcUserInfoDto": ".oidc_user_info_dto",
    "OpenResource": ".open_resource",
    "OrderBy": ".order_by",
    "OrderDirection": ".order_direction",
    "OrganizationDto": ".organization_dto",
    "OrganizationListRespDto": ".organization_list_resp_dto",
    "OrganizationNameI18nDto": ".organization_name_i18n_dto",
    "OrganizationPaginatedRespDto": ".organization_paginated_resp_dto",
    "OrganizationPagingDto": ".organization_paging_dto",
    "OrganizationSingleRespDto": ".organization_single_resp_dto",
    "OtpSecretRespDto": ".otp_secret_resp_dto",
    "PaginationDto": ".pagination_dto",
    "ParsedUserAgent": ".parsed_user_agent",
    "PasswordEncryptType": ".password_encrypt_type",
    "PasswordResetVerifyResp": ".password_reset_verify_resp",
    "PolicyCondition": ".policy_condition",
    "PolicyConditionOperator": ".policy_condition_operator",
    "PolicyConditionParam": ".policy_condition_param",
    "PolicyEffect": ".policy_effect",
    "PrincipalAuthenticationInfoDto": ".principal_authentication_info_dto",
    "PrincipalAuthenticationInfoPaginatedRespDto": ".principal_authentication_info_paginated_resp_dto",
    "PrincipalAuthenticationInfoPagingDto": ".principal_authentication_info_paging_dto",
    "PublicAccountSwitchLoginDto": ".public_account_switch_login_dto",
    "PublicAccountUserType": ".public_account_user_type",
    "PublicKeyCredentialCreationOptionsDto": ".public_key_credential_creation_options_dto",
    "PublicKeyCredentialDescriptorDto": ".public_key_credential_descriptor_dto",
    "PublicKeyCredentialParametersDto": ".public_key_credential_parameters_dto",
    "PublicKeyCredentialRequestOptionsDto": ".public_key_credential_request_options_dto",
    "PublicKeyCredentialRpEntityDto": ".public_key_credential_rp_entity_dto",
    "PublicKeyCredentialUserEntityDto": ".public_key_credential_user_entity_dto",
    "PushCodeAction": ".push_code_action",
    "PushCodeStatus": ".push_code_status",
    "QrCodeAction": ".qr_code_action",
    "QrCodeStatus": ".qr_code_status",
    "QRCodeStatusBriefUserInfoDto": ".qr_code_status_brief_user_info_dto",
    "QrCodeType": ".qr_code_type",
    "RegistrationCredentialDto": ".registration_credential_dto",
    "RegistrationOptionsDto": ".registration_options_dto",
    "RemoveDepartmentMembersReqDto": ".remove_department_members_req_dto",
    "RemoveGroupMembersReqDto": ".remove_group_members_req_dto",
    "ResetPasswordByEmailPassCodeDto": ".reset_password_by_email_pass_code_dto",
    "ResetPasswordByPhonePassCodeDto": ".reset_password_by_phone_pass_code_dto",
    "ResetPasswordDto": ".reset_password_dto",
    "ResetPasswordVerify": ".reset_password_verify",
    "ResetPasswordVerifyMethod": ".reset_password_verify_method",
    "ResetUserPrincipalAuthenticationInfoDto": ".reset_user_principal_authentication_info_dto",
    "ResetUserPrincipalAuthenticationInfoOptionsDto": ".reset_user_principal_authentication_info_options_dto",
    "ResGroupDto": ".res_group_dto",
    "ResignUserBatchReqDto": ".resign_user_batch_req_dto",
    "ResignUserDataDto": ".resign_user_data_dto",
    "ResignUserReqDto": ".resign_user_req_dto",
    "ResignUserRespDto": ".resign_user_resp_dto",
    "ResourceType": ".resource_type",
    "Result": ".result",
    "RevokeDeviceSessionDto": ".revoke_device_session_dto",
    "RevokeRoleBatchDto": ".revoke_role_batch_dto",
    "RevokeRoleDto": ".revoke_role_dto",
    "RoleAssignmentTargetType": ".role_assignment_target_type",
    "RoleAuthorizedResourcePaginatedRespDto": ".role_authorized_resource_paginated_resp_dto",
    "RoleAuthorizedResourcePagingDto": ".role_authorized_resource_paging_dto",
    "RoleAuthorizedResourcesRespDto": ".role_authorized_resources_resp_dto",
    "RoleCheckParamsRespDto": ".role_check_params_resp_dto",
    "RoleCodeAndNamespaceDto": ".role_code_and_namespace_dto",
    "RoleCodeDto": ".role_code_dto",
    "RoleDepartmentListPaginatedRespDto": ".role_department_list_paginated_resp_dto",
    "RoleDepartmentListPagingDto": ".role_department_list_paging_dto",
    "RoleDepartmentRespDto": ".role_department_resp_dto",
    "RoleDto": ".role_dto",
    "RoleListItem": ".role_list_item",
    "RoleListPageDto": ".role_list_page_dto",
    "RoleListPageRespDto": ".role_list_page_resp_dto",
    "RoleListRespDto": ".role_list_resp_dto",
    "RolePaginatedRespDto": ".role_paginated_resp_dto",
    "RolePagingDto": ".role_paging_dto",
    "RolePermissionListDto": ".role_permission_list_dto",
    "RoleSingleRespDto": ".role_single_resp_dto",
    "SearchDepartmentsFilterItemDto": ".search_departments_filter_item_dto",
    "SearchDepartmentsListReqDto": ".search_departments_list_req_dto",
    "SearchDepartmentsReqDto": ".search_departments_req_dto",
    "SendCreateAccountNotificationDto": ".send_create_account_notification_dto",
    "SendResetPasswordNotificationDto": ".send_reset_password_notification_dto",
    "SetMfaStatusDto": ".set_mfa_status_dto",
    "SetUserDepartmentDto": ".set_user_department_dto",
    "SetUserDepartmentsDto": ".set_user_departments_dto",
    "SetUserDepartmentsOptionsDto": ".set_user_departments_options_dto",
    "SignInByAdPayloadDto": ".sign_in_by_ad_payload_dto",
    "SignInByAlipayPayloadDto": ".sign_in_by_alipay_payload_dto",
    "SignInByAmazonPayloadDto": ".sign_in_by_amazon_payload_dto",
    "SignInByApplePayloadDto": ".sign_in_by_apple_payload_dto",
    "SignInByBaiduPayloadDto": ".sign_in_by_baidu_payload_dto",
    "SigninByCredentialsDto": ".signin_by_credentials_dto",
    "SignInByDingTalkPayloadDto": ".sign_in_by_ding_talk_payload_dto",
    "SignInByDouyinPayloadDto": ".sign_in_by_douyin_payload_dto",
    "SignInByFacebookPayloadDto": ".sign_in_by_facebook_payload_dto",
    "SignInByGiteePayloadDto": ".sign_in_by_gitee_payload_dto",
    "SignInByGithubPayloadDto": ".sign_in_by_github_payload_dto",
    "SignInByGitlabPayloadDto": ".sign_in_by_gitlab_payload_dto",
    "SignInByGooglePayloadDto": ".sign_in_by_google_payload_dto",
    "SignInByHuaweiPayloadDto": ".sign_in_by_huawei_payload_dto",
    "SignInByKuaishouPayloadDto": ".sign_in_by_kuaishou_payload_dto",
    "SignInByLarkBlockPayloadDto": ".sign_in_by_lark_block_payload_dto",
    "SignInByLarkInternalPayloadDto": ".sign_in_by_lark_internal_payload_dto",
    "SignInByLarkPublicPayloadDto": ".sign_in_by_lark_public_payload_dto",
    "SignInByLdapPayloadDto": ".sign_in_by_ldap_payload_dto",
    "SignInByLinePayloadDto": ".sign_in_by_line_payload_dto",
    "SignInByLinkedInPayloadDto": ".sign_in_by_linked_in_payload_dto",
    "SigninByMobileDto": ".signin_by_mobile_dto",
    "SignInByMobileOptionsDto": ".sign_in_by_mobile_options_dto",
    "SignInByOPPOPayloadDto": ".sign_in_by_oppo_payload_dto",
    "SignInByPassCodePayloadDto": ".sign_in_by_pass_code_payload_dto",
    "SignInByPasswordPayloadDto": ".sign_in_by_password_payload_dto",
    "SignInByPushDto": ".sign_in_by_push_dto",
    "SignInByPushOptionsDto": ".sign_in_by_push_options_dto",
    "SignInByQQPayloadDto": ".sign_in_by_qq_payload_dto",
    "SignInBySlackPayloadDto": ".sign_in_by_slack_payload_dto",
    "SignInBySwitchOptionsDto": ".sign_in_by_switch_options_dto",
    "SignInByWebAuthnOptionsDto": ".sign_in_by_web_authn_options_dto",
    "SignInByWechatMiniProgramCodeAndPhonePayloadDto": ".sign_in_by_wechat_mini_program_code_and_phone_payload_dto",
    "SignInByWechatMiniProgramCodePayloadDto": ".sign_in_by_wechat_mini_program_code_payload_dto",
    "SignInByWechatMiniProgramPhoneInfoPayloadDto": ".sign_in_by_wechat_mini_program_phone_info_payload_dto",
    "SignInByWechatMiniProgramPhonePayloadDto": ".sign_in_by_wechat_mini_program_phone_payload_dto",
    "SignInByWechatPayloadDto": ".sign_in_by_wechat_payload_dto",
    "SignInByWechatworkAgencyPayloadDto": ".sign_in_by_wechatwork_agency_payload_dto",
    "SignInByWechatworkDto": ".sign_in_by_wechatwork_dto",
    "SignInByWeiboPayloadDto": ".sign_in_by_weibo_payload_dto",
    "SignInByXiaomiPayloadDto": ".sign_in_by_xiaomi_payload_dto",
    "SignInByYidunPayloadDto": ".sign_in_by_yidun_payload_dto",
    "SignInConnection": ".sign_in_connection",
    "SignInFastpassDto": ".sign_in_fastpass_dto",
    "SignInFastpassOptionsDto": ".sign_in_fastpass_options_dto",
    "SignInOptionsDto": ".sign_in_options_dto",
    "SignUpByPassCodeDto": ".sign_up_by_pass_code_dto",
    "SignUpByPasswordDto": ".sign_up_by_password_dto",
    "SignUpConnection": ".sign_up_connection",
    "SignUpDto": ".sign_up_dto",
    "SignUpOptionsDto": ".sign_up_options_dto",
    "SignUpProfileDto": ".sign_up_profile_dto",
    "SortDirection": ".sort_direction",
    "SortingDto": ".sorting_dto",
    "StrAuthorize": ".str_authorize",
    "StrResourceAuthAction": ".str_resource_auth_action",
    "SyncRelationListRespDto": ".sync_relation_list_resp_dto",
    "TargetDto": ".target_dto",
    "TargetType": ".target_type",
    "TerminalSessionDto": ".terminal_session_dto",
    "TerminalSessionRespDto": ".terminal_session_resp_dto",
    "TreeAuthBo": ".tree_auth_bo",
    "TreeAuthorize": ".tree_authorize",
    "TreeResourceAuthAction": ".tree_resource_auth_action",
    "TreeStructs": ".tree_structs",
    "UnbindDeviceDto": ".unbind_device_dto",
    "UnbindEmailDto": ".unbind_email_dto",
    "UnbindPhoneDto": ".unbind_phone_dto",
    "UnlinkIdentity": ".unlink_identity",
    "UnlinkIdentityDataDto": ".unlink_identity_data_dto",
    "UnlinkIdentityResDto": ".unlink_identity_res_dto",
    "UpdateDepartmentReqDto": ".update_department_req_dto",
    "UpdateDepartmentStatusReqDto": ".update_department_status_req_dto",
    "UpdateEmailByEmailPassCodeDto": ".update_email_by_email_pass_code_dto",
    "UpdateEmailDto": ".update_email_dto",
    "UpdateEmailVerifyMethod": ".update_email_verify_method",
    "UpdateGroupReqDto": ".update_group_req_dto",
    "UpdateOrganizationReqDto": ".update_organization_req_dto",
    "UpdateOrganizationStatusReqDto": ".update_organization_status_req_dto",
    "UpdatePasswordDto": ".update_password_dto",
    "UpdatePhoneByPhonePassCodeDto": ".update_phone_by_phone_pass_code_dto",
    "UpdatePhoneDto": ".update_phone_dto",
    "UpdatePhoneVerifyMethod": ".update_phone_verify_method",
    "UpdateRoleDto": ".update_role_dto",
    "UpdateUserBatchOptionsDto": ".update_user_batch_options_dto",
    "UpdateUserBatchReqDto": ".update_user_batch_req_dto",
    "UpdateUserInfoDto": ".update_user_info_dto",
    "UpdateUserOptionsDto": ".update_user_options_dto",
    "UpdateUserProfileDto": ".update_user_profile_dto",
    "UpdateUserReqDto": ".update_user_req_dto",
    "UserAuthResourceListDto": ".user_auth_resource_list_dto",
    "UserDepartmentPaginatedRespDto": ".user_department_paginated_resp_dto",
    "UserDepartmentPagingDto": ".user_department_paging_dto",
    "UserDepartmentRespDto": ".user_department_resp_dto",
    "UserDepartmentSortBy": ".user_department_sort_by",
    "UserDto": ".user_dto",
    "UserFieldDecryptReqDto": ".user_field_decrypt_req_dto",
    "UserFieldDecryptReqItemDto": ".user_field_decrypt_req_item_dto",
    "UserFieldDecryptRespDto": ".user_field_decrypt_resp_dto",
    "UserFieldDecryptRespItemDto": ".user_field_decrypt_resp_item_dto",
    "UserIdListRespDto": ".user_id_list_resp_dto",
    "UserIdType": ".user_id_type",
    "UserInfoDto": ".user_info_dto",
    "UserListRespDto": ".user_list_resp_dto",
    "UserLoggedInAppsDto": ".user_logged_in_apps_dto",
    "UserLoggedInAppsListRespDto": ".user_logged_in_apps_list_resp_dto",
    "UserLoggedInIdentitiesDto": ".user_logged_in_identities_dto",
    "UserLoggedInIdentitiesRespDto": ".user_logged_in_identities_resp_dto",
    "UserLoginHistoryDto": ".user_login_history_dto",
    "UserLoginHistoryPaginatedRespDto": ".user_login_history_paginated_resp_dto",
    "UserLoginHistoryPagingDto": ".user_login_history_paging_dto",
    "UserMfaRespDto": ".user_mfa_resp_dto",
    "UserMfaSingleRespDto": ".user_mfa_single_resp_dto",
    "UserPaginatedRespDto": ".user_paginated_resp_dto",
    "UserPagingDto": ".user_paging_dto",
    "UserSearchField": ".user_search_field",
    "UserSingleRespDto": ".user_single_resp_dto",
    "UserSortField": ".user_sort_field",
    "UserSourceType": ".user_source_type",
    "UserStatus": ".user_status",
    "UserSyncRelationDto": ".user_sync_relation_dto",
    "UserTenantListDto": ".user_tenant_list_dto",
    "VerifyAuthenticationDto": ".verify_authentication_dto",
    "VerifyAuthenticationResultDto": ".verify_authentication_result_dto",
    "VerifyAuthenticationResultRespDto": ".verify_authentication_result_resp_dto",
    "VerifyDeleteAccountRequestDataDto": ".verify_delete_account_request_data_dto",
    "VerifyDeleteAccountRequestDto": ".verify_delete_account_request_dto",
    "VerifyDeleteAccountRequestRespDto": ".verify_delete_account_request_resp_dto",
    "VerifyRegistrationDto": ".verify_registration_dto",
    "VerifyRegistrationResultDto": ".verify_registration_result_dto",
    "VerifyRegistrationResultRespDto": ".verify_registration_result_resp_dto",
    "VerifyResetPasswordRequestDto": ".verify_reset_password_request_dto",
    "VerifyUpdateEmailRequestData": ".verify_update_email_request_data",
    "VerifyUpdateEmailRequestDto": ".verify_update_email_request_dto",
    "VerifyUpdateEmailRequestRespDto": ".verify_update_email_request_resp_dto",
    "VerifyUpdatePhoneRequestData": ".verify_update_phone_request_data",
    "VerifyUpdatePhoneRequestDto": ".verify_update_phone_request_dto",
    "VerifyUpdatePhoneRequestRespDto": ".verify_update_phone_request_resp_dto",
    "WorkStatus": ".work_status",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value  # the next one to ask finds it at once
    return value


def __dir__() -> Any:
    return sorted({*globals(), *__all__})
