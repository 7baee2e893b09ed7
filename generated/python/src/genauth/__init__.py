"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.bodies import File
    from ._runtime.effects import HttpRequest
    from ._runtime.limits import CancelToken
    from ._runtime.logs import LogLevel
    from ._runtime.oauth import OAuthCallOptions
    from ._runtime.oauth_urls import AuthorizeUrl, CodeChallenge
    from ._runtime.options import (
        AsyncMiddleware,
        AsyncNext,
        AsyncTokenSource,
        Middleware,
        Next,
        RequestOptions,
        TokenSource,
    )
    from ._runtime.paging import AsyncPager, Pager
    from ._runtime.response import ApiResponse
    from ._runtime.unset import UNSET, UnsetType
    from .authentication.async_client import AsyncAuthenticationClient
    from .authentication.client import AuthenticationClient
    from .authentication.options import (
        AsyncAuthenticationClientOptions,
        AuthenticationClientOptions,
    )
    from .errors import (
        AbortError,
        ApiError,
        BadGatewayError,
        ClientError,
        ConfigurationError,
        ConflictError,
        ConnectionError,
        CustomCodeError,
        DecodeError,
        EndpointRequestError,
        EndpointResponseError,
        ForbiddenError,
        GenAuthError,
        InvalidArgumentError,
        InvalidOperationError,
        NotFoundError,
        OAuthError,
        PayloadTooLargeError,
        PaymentNeededError,
        RequestError,
        SdkError,
        ServerError,
        ServiceUnavailableError,
        ThrottleError,
        TimeoutError,
        UnauthorizedError,
        UnsupportedOperationError,
        is_abort_error,
        is_api_error,
        is_bad_gateway_error,
        is_client_error,
        is_configuration_error,
        is_conflict_error,
        is_connection_error,
        is_custom_code_error,
        is_decode_error,
        is_endpoint_request_error,
        is_endpoint_response_error,
        is_forbidden_error,
        is_gen_auth_error,
        is_invalid_argument_error,
        is_invalid_operation_error,
        is_not_found_error,
        is_o_auth_error,
        is_payload_too_large_error,
        is_payment_needed_error,
        is_request_error,
        is_sdk_error,
        is_server_error,
        is_service_unavailable_error,
        is_throttle_error,
        is_timeout_error,
        is_unauthorized_error,
        is_unsupported_operation_error,
    )
    from .management.async_client import AsyncManagementClient
    from .management.client import ManagementClient
    from .management.options import AsyncManagementClientOptions, ManagementClientOptions
    from .models.access_token_res_dto import AccessTokenResDto
    from .models.accessible_apps_dto import AccessibleAppsDto
    from .models.add_department_members_req_dto import AddDepartmentMembersReqDto
    from .models.add_group_members_req_dto import AddGroupMembersReqDto
    from .models.alipay_auth_info_data_dto import AlipayAuthInfoDataDto
    from .models.all_departments_id_type import AllDepartmentsIdType
    from .models.app_default_login_strategy import AppDefaultLoginStrategy
    from .models.app_dto import AppDto
    from .models.app_list_resp_dto import AppListRespDto
    from .models.application_mfa_dto import ApplicationMfaDto
    from .models.archived_users_list_paging_dto import ArchivedUsersListPagingDto
    from .models.arr_resource_auth_action import ArrResourceAuthAction
    from .models.array_authorize import ArrayAuthorize
    from .models.assign_role_batch_dto import AssignRoleBatchDto
    from .models.assign_role_dto import AssignRoleDto
    from .models.authentication_credential_dto import AuthenticationCredentialDto
    from .models.authentication_options_dto import AuthenticationOptionsDto
    from .models.authenticator_assertion_response_dto import AuthenticatorAssertionResponseDto
    from .models.authenticator_attestation_response_dto import AuthenticatorAttestationResponseDto
    from .models.authenticator_code import AuthenticatorCode
    from .models.authorized_resource_dto import AuthorizedResourceDto
    from .models.authorized_resource_list_resp_dto import AuthorizedResourceListRespDto
    from .models.authorized_resource_paginated_resp_dto import AuthorizedResourcePaginatedRespDto
    from .models.authorized_resource_paging_dto import AuthorizedResourcePagingDto
    from .models.bind_email_dto import BindEmailDto
    from .models.bind_phone_dto import BindPhoneDto
    from .models.change_push_code_status_dto import ChangePushCodeStatusDto
    from .models.change_qr_code_status_dto import ChangeQRCodeStatusDto
    from .models.check_permission_array_resource_dto import CheckPermissionArrayResourceDto
    from .models.check_permission_string_resource_dto import CheckPermissionStringResourceDto
    from .models.check_permission_tree_resource_dto import CheckPermissionTreeResourceDto
    from .models.check_push_code_status_data_dto import CheckPushCodeStatusDataDto
    from .models.check_push_code_status_resp_dto import CheckPushCodeStatusRespDto
    from .models.check_qr_code_status_data_dto import CheckQRCodeStatusDataDto
    from .models.check_qr_code_status_resp_dto import CheckQRCodeStatusRespDto
    from .models.check_resource_permission_data_dto import CheckResourcePermissionDataDto
    from .models.check_resource_permission_resp_dto import CheckResourcePermissionRespDto
    from .models.check_resource_permissions_resp_dto import CheckResourcePermissionsRespDto
    from .models.check_role_params_dto import CheckRoleParamsDto
    from .models.check_role_params_resp_dto import CheckRoleParamsRespDto
    from .models.check_session_status_data_dto import CheckSessionStatusDataDto
    from .models.check_session_status_dto import CheckSessionStatusDto
    from .models.check_session_status_resp_dto import CheckSessionStatusRespDto
    from .models.common_response_dto import CommonResponseDto
    from .models.create_admin_role_dto import CreateAdminRoleDto
    from .models.create_department_req_dto import CreateDepartmentReqDto
    from .models.create_department_tree_req_dto import CreateDepartmentTreeReqDto
    from .models.create_department_tree_resp_dto import CreateDepartmentTreeRespDto
    from .models.create_group_batch_req_dto import CreateGroupBatchReqDto
    from .models.create_group_req_dto import CreateGroupReqDto
    from .models.create_identity_dto import CreateIdentityDto
    from .models.create_or_update_group_data_dto import CreateOrUpdateGroupDataDto
    from .models.create_or_update_group_req_dto import CreateOrUpdateGroupReqDto
    from .models.create_or_update_group_resp_dto import CreateOrUpdateGroupRespDto
    from .models.create_organization_req_dto import CreateOrganizationReqDto
    from .models.create_role_dto import CreateRoleDto
    from .models.create_roles_batch import CreateRolesBatch
    from .models.create_user_batch_req_dto import CreateUserBatchReqDto
    from .models.create_user_info_dto import CreateUserInfoDto
    from .models.create_user_options_dto import CreateUserOptionsDto
    from .models.create_user_otp_dto import CreateUserOtpDto
    from .models.create_user_req_dto import CreateUserReqDto
    from .models.data_resource_type import DataResourceType
    from .models.delete_accoun_dto import DeleteAccounDto
    from .models.delete_account_by_email_pass_code_dto import DeleteAccountByEmailPassCodeDto
    from .models.delete_account_by_password_dto import DeleteAccountByPasswordDto
    from .models.delete_account_by_phone_pass_code_dto import DeleteAccountByPhonePassCodeDto
    from .models.delete_account_verify_method import DeleteAccountVerifyMethod
    from .models.delete_admin_role_dto import DeleteAdminRoleDto
    from .models.delete_department_req_dto import DeleteDepartmentReqDto
    from .models.delete_department_sync_relation_req_dto import DeleteDepartmentSyncRelationReqDto
    from .models.delete_groups_req_dto import DeleteGroupsReqDto
    from .models.delete_organization_req_dto import DeleteOrganizationReqDto
    from .models.delete_role_batch_dto import DeleteRoleBatchDto
    from .models.delete_role_dto import DeleteRoleDto
    from .models.delete_user_sync_relation_req_dto import DeleteUserSyncRelationReqDto
    from .models.delete_users_batch_dto import DeleteUsersBatchDto
    from .models.delete_users_batch_options_dto import DeleteUsersBatchOptionsDto
    from .models.department_dto import DepartmentDto
    from .models.department_i18n_dto import DepartmentI18nDto
    from .models.department_id_type import DepartmentIdType
    from .models.department_list_resp_dto import DepartmentListRespDto
    from .models.department_member_sort_by import DepartmentMemberSortBy
    from .models.department_paginated_resp_dto import DepartmentPaginatedRespDto
    from .models.department_paging_dto import DepartmentPagingDto
    from .models.department_single_resp_dto import DepartmentSingleRespDto
    from .models.department_sort_by import DepartmentSortBy
    from .models.department_sort_field import DepartmentSortField
    from .models.department_sorting_dto import DepartmentSortingDto
    from .models.device_info import DeviceInfo
    from .models.device_status import DeviceStatus
    from .models.device_type import DeviceType
    from .models.exchange_token_set_with_q_rcode_ticket_dto import (
        ExchangeTokenSetWithQRcodeTicketDto,
    )
    from .models.failure_resp_dto import FailureRespDto
    from .models.fastpass_qr_code_relation_app_dto import FastpassQRCodeRelationAppDto
    from .models.fastpass_user_info_dto import FastpassUserInfoDto
    from .models.filter_operator import FilterOperator
    from .models.filter_operator_of_users import FilterOperatorOfUsers
    from .models.gender import Gender
    from .models.gene_fastpass_qr_code_info_dto import GeneFastpassQRCodeInfoDto
    from .models.gene_fastpass_qr_code_resp_dto import GeneFastpassQRCodeRespDto
    from .models.gene_push_code_data_dto import GenePushCodeDataDto
    from .models.gene_push_code_resp_dto import GenePushCodeRespDto
    from .models.gene_qr_code_data_dto import GeneQRCodeDataDto
    from .models.gene_qr_code_resp_dto import GeneQRCodeRespDto
    from .models.generate_qrcode_dto import GenerateQrcodeDto
    from .models.geo_ip import GeoIp
    from .models.geo_ip_location import GeoIpLocation
    from .models.get_accessible_apps_resp_dto import GetAccessibleAppsRespDto
    from .models.get_alipay_auth_info_resp_dto import GetAlipayAuthInfoRespDto
    from .models.get_authentication_options_resp_dto import GetAuthenticationOptionsRespDto
    from .models.get_fastpass_qr_code_relation_apps_dto import GetFastpassQRCodeRelationAppsDto
    from .models.get_fastpass_qr_code_relation_apps_resp_dto import (
        GetFastpassQRCodeRelationAppsRespDto,
    )
    from .models.get_logged_in_apps_resp_dto import GetLoggedInAppsRespDto
    from .models.get_login_history_resp_dto import GetLoginHistoryRespDto
    from .models.get_management_access_token_dto import GetManagementAccessTokenDto
    from .models.get_management_token_resp_dto import GetManagementTokenRespDto
    from .models.get_map_info_resp_dto import GetMapInfoRespDto
    from .models.get_mfa_info_data_dto import GetMfaInfoDataDto
    from .models.get_otp_secret_resp_dto import GetOtpSecretRespDto
    from .models.get_public_account_data_resp_dto import GetPublicAccountDataRespDto
    from .models.get_push_code_relation_apps_data_dto import GetPushCodeRelationAppsDataDto
    from .models.get_push_code_relation_apps_dto import GetPushCodeRelationAppsDto
    from .models.get_push_code_relation_apps_resp_dto import GetPushCodeRelationAppsRespDto
    from .models.get_registration_options_resp_dto import GetRegistrationOptionsRespDto
    from .models.get_security_info_dto import GetSecurityInfoDto
    from .models.get_security_info_resp_dto import GetSecurityInfoRespDto
    from .models.get_tenant_list_resp_dto import GetTenantListRespDto
    from .models.get_user_auth_resource_list_data_dto import GetUserAuthResourceListDataDto
    from .models.get_user_auth_resource_list_resp_dto import GetUserAuthResourceListRespDto
    from .models.get_user_auth_resource_permission_list import GetUserAuthResourcePermissionList
    from .models.get_user_auth_resource_permission_list_data_dto import (
        GetUserAuthResourcePermissionListDataDto,
    )
    from .models.get_user_auth_resource_permission_list_dto import (
        GetUserAuthResourcePermissionListDto,
    )
    from .models.get_user_auth_resource_permission_list_resp_dto import (
        GetUserAuthResourcePermissionListRespDto,
    )
    from .models.get_user_auth_resource_struct_data_dto import GetUserAuthResourceStructDataDto
    from .models.get_user_auth_resource_struct_dto import GetUserAuthResourceStructDto
    from .models.get_user_auth_resource_struct_resp_dto import GetUserAuthResourceStructRespDto
    from .models.get_user_password_ciphertext_data_dto import GetUserPasswordCiphertextDataDto
    from .models.get_user_password_ciphertext_dto import GetUserPasswordCiphertextDto
    from .models.get_user_password_ciphertext_resp_dto import GetUserPasswordCiphertextRespDto
    from .models.get_user_select_login_public_accounts_data_dto import (
        GetUserSelectLoginPublicAccountsDataDto,
    )
    from .models.get_user_select_login_public_accounts_origin_user_dto import (
        GetUserSelectLoginPublicAccountsOriginUserDto,
    )
    from .models.group_dto import GroupDto
    from .models.group_list_resp_dto import GroupListRespDto
    from .models.group_paginated_resp_dto import GroupPaginatedRespDto
    from .models.group_paging_dto import GroupPagingDto
    from .models.group_single_resp_dto import GroupSingleRespDto
    from .models.has_any_role_dto import HasAnyRoleDto
    from .models.has_any_role_options_dto import HasAnyRoleOptionsDto
    from .models.has_any_role_req_dto import HasAnyRoleReqDto
    from .models.has_any_role_resp_dto import HasAnyRoleRespDto
    from .models.has_role_roles_dto import HasRoleRolesDto
    from .models.identity_dto import IdentityDto
    from .models.identity_list_resp_dto import IdentityListRespDto
    from .models.identity_provider import IdentityProvider
    from .models.import_otp_item_data_dto import ImportOtpItemDataDto
    from .models.import_otp_item_dto import ImportOtpItemDto
    from .models.import_otp_req_dto import ImportOtpReqDto
    from .models.is_success_dto import IsSuccessDto
    from .models.is_success_resp_dto import IsSuccessRespDto
    from .models.is_user_exists_dto import IsUserExistsDto
    from .models.is_user_exists_req_dto import IsUserExistsReqDto
    from .models.is_user_exists_resp_dto import IsUserExistsRespDto
    from .models.is_user_in_department_data_dto import IsUserInDepartmentDataDto
    from .models.is_user_in_department_resp_dto import IsUserInDepartmentRespDto
    from .models.kick_users_dto import KickUsersDto
    from .models.kick_users_options_dto import KickUsersOptionsDto
    from .models.lang_object import LangObject
    from .models.lang_unit import LangUnit
    from .models.link_identity_data_dto import LinkIdentityDataDto
    from .models.link_identity_dto import LinkIdentityDto
    from .models.link_identity_res_dto import LinkIdentityResDto
    from .models.list_archived_users_resp_dto import ListArchivedUsersRespDto
    from .models.list_archived_users_single_resp_dto import ListArchivedUsersSingleRespDto
    from .models.list_public_account_data_dto import ListPublicAccountDataDto
    from .models.list_users_advanced_filter_item_dto import ListUsersAdvancedFilterItemDto
    from .models.list_users_options_dto import ListUsersOptionsDto
    from .models.list_users_request_dto import ListUsersRequestDto
    from .models.logged_in_apps_dto import LoggedInAppsDto
    from .models.login_history_dto import LoginHistoryDto
    from .models.login_history_paginated_resp_dto import LoginHistoryPaginatedRespDto
    from .models.login_token_resp_dto import LoginTokenRespDto
    from .models.login_token_response_data_dto import LoginTokenResponseDataDto
    from .models.mfa_token_introspect_endpoint_params import MfaTokenIntrospectEndpointParams
    from .models.mfa_token_introspect_response import MfaTokenIntrospectResponse
    from .models.mobile_connection import MobileConnection
    from .models.node import Node
    from .models.o_auth_error_dto import OAuthErrorDto
    from .models.oidc_configuration_dto import OidcConfigurationDto
    from .models.oidc_grant_type import OidcGrantType
    from .models.oidc_introspection_resp_dto import OidcIntrospectionRespDto
    from .models.oidc_jwk_dto import OidcJwkDto
    from .models.oidc_jwks_dto import OidcJwksDto
    from .models.oidc_token_hint_req_dto import OidcTokenHintReqDto
    from .models.oidc_token_req_dto import OidcTokenReqDto
    from .models.oidc_token_resp_dto import OidcTokenRespDto
    from .models.oidc_user_info_dto import OidcUserInfoDto
    from .models.open_resource import OpenResource
    from .models.order_by import OrderBy
    from .models.order_direction import OrderDirection
    from .models.organization_dto import OrganizationDto
    from .models.organization_list_resp_dto import OrganizationListRespDto
    from .models.organization_name_i18n_dto import OrganizationNameI18nDto
    from .models.organization_paginated_resp_dto import OrganizationPaginatedRespDto
    from .models.organization_paging_dto import OrganizationPagingDto
    from .models.organization_single_resp_dto import OrganizationSingleRespDto
    from .models.otp_secret_resp_dto import OtpSecretRespDto
    from .models.pagination_dto import PaginationDto
    from .models.parsed_user_agent import ParsedUserAgent
    from .models.password_encrypt_type import PasswordEncryptType
    from .models.password_reset_verify_resp import PasswordResetVerifyResp
    from .models.policy_condition import PolicyCondition
    from .models.policy_condition_operator import PolicyConditionOperator
    from .models.policy_condition_param import PolicyConditionParam
    from .models.policy_effect import PolicyEffect
    from .models.principal_authentication_info_dto import PrincipalAuthenticationInfoDto
    from .models.principal_authentication_info_paginated_resp_dto import (
        PrincipalAuthenticationInfoPaginatedRespDto,
    )
    from .models.principal_authentication_info_paging_dto import (
        PrincipalAuthenticationInfoPagingDto,
    )
    from .models.public_account_switch_login_dto import PublicAccountSwitchLoginDto
    from .models.public_account_user_type import PublicAccountUserType
    from .models.public_key_credential_creation_options_dto import (
        PublicKeyCredentialCreationOptionsDto,
    )
    from .models.public_key_credential_descriptor_dto import PublicKeyCredentialDescriptorDto
    from .models.public_key_credential_parameters_dto import PublicKeyCredentialParametersDto
    from .models.public_key_credential_request_options_dto import (
        PublicKeyCredentialRequestOptionsDto,
    )
    from .models.public_key_credential_rp_entity_dto import PublicKeyCredentialRpEntityDto
    from .models.public_key_credential_user_entity_dto import PublicKeyCredentialUserEntityDto
    from .models.push_code_action import PushCodeAction
    from .models.push_code_status import PushCodeStatus
    from .models.qr_code_action import QrCodeAction
    from .models.qr_code_status import QrCodeStatus
    from .models.qr_code_status_brief_user_info_dto import QRCodeStatusBriefUserInfoDto
    from .models.qr_code_type import QrCodeType
    from .models.registration_credential_dto import RegistrationCredentialDto
    from .models.registration_options_dto import RegistrationOptionsDto
    from .models.remove_department_members_req_dto import RemoveDepartmentMembersReqDto
    from .models.remove_group_members_req_dto import RemoveGroupMembersReqDto
    from .models.res_group_dto import ResGroupDto
    from .models.reset_password_by_email_pass_code_dto import ResetPasswordByEmailPassCodeDto
    from .models.reset_password_by_phone_pass_code_dto import ResetPasswordByPhonePassCodeDto
    from .models.reset_password_dto import ResetPasswordDto
    from .models.reset_password_verify import ResetPasswordVerify
    from .models.reset_password_verify_method import ResetPasswordVerifyMethod
    from .models.reset_user_principal_authentication_info_dto import (
        ResetUserPrincipalAuthenticationInfoDto,
    )
    from .models.reset_user_principal_authentication_info_options_dto import (
        ResetUserPrincipalAuthenticationInfoOptionsDto,
    )
    from .models.resign_user_batch_req_dto import ResignUserBatchReqDto
    from .models.resign_user_data_dto import ResignUserDataDto
    from .models.resign_user_req_dto import ResignUserReqDto
    from .models.resign_user_resp_dto import ResignUserRespDto
    from .models.resource_type import ResourceType
    from .models.result import Result
    from .models.revoke_device_session_dto import RevokeDeviceSessionDto
    from .models.revoke_role_batch_dto import RevokeRoleBatchDto
    from .models.revoke_role_dto import RevokeRoleDto
    from .models.role_assignment_target_type import RoleAssignmentTargetType
    from .models.role_authorized_resource_paginated_resp_dto import (
        RoleAuthorizedResourcePaginatedRespDto,
    )
    from .models.role_authorized_resource_paging_dto import RoleAuthorizedResourcePagingDto
    from .models.role_authorized_resources_resp_dto import RoleAuthorizedResourcesRespDto
    from .models.role_check_params_resp_dto import RoleCheckParamsRespDto
    from .models.role_code_and_namespace_dto import RoleCodeAndNamespaceDto
    from .models.role_code_dto import RoleCodeDto
    from .models.role_department_list_paginated_resp_dto import RoleDepartmentListPaginatedRespDto
    from .models.role_department_list_paging_dto import RoleDepartmentListPagingDto
    from .models.role_department_resp_dto import RoleDepartmentRespDto
    from .models.role_dto import RoleDto
    from .models.role_list_item import RoleListItem
    from .models.role_list_page_dto import RoleListPageDto
    from .models.role_list_page_resp_dto import RoleListPageRespDto
    from .models.role_list_resp_dto import RoleListRespDto
    from .models.role_paginated_resp_dto import RolePaginatedRespDto
    from .models.role_paging_dto import RolePagingDto
    from .models.role_permission_list_dto import RolePermissionListDto
    from .models.role_single_resp_dto import RoleSingleRespDto
    from .models.search_departments_filter_item_dto import SearchDepartmentsFilterItemDto
    from .models.search_departments_list_req_dto import SearchDepartmentsListReqDto
    from .models.search_departments_req_dto import SearchDepartmentsReqDto
    from .models.send_create_account_notification_dto import SendCreateAccountNotificationDto
    from .models.send_reset_password_notification_dto import SendResetPasswordNotificationDto
    from .models.set_mfa_status_dto import SetMfaStatusDto
    from .models.set_user_department_dto import SetUserDepartmentDto
    from .models.set_user_departments_dto import SetUserDepartmentsDto
    from .models.set_user_departments_options_dto import SetUserDepartmentsOptionsDto
    from .models.sign_in_by_ad_payload_dto import SignInByAdPayloadDto
    from .models.sign_in_by_alipay_payload_dto import SignInByAlipayPayloadDto
    from .models.sign_in_by_amazon_payload_dto import SignInByAmazonPayloadDto
    from .models.sign_in_by_apple_payload_dto import SignInByApplePayloadDto
    from .models.sign_in_by_baidu_payload_dto import SignInByBaiduPayloadDto
    from .models.sign_in_by_ding_talk_payload_dto import SignInByDingTalkPayloadDto
    from .models.sign_in_by_douyin_payload_dto import SignInByDouyinPayloadDto
    from .models.sign_in_by_facebook_payload_dto import SignInByFacebookPayloadDto
    from .models.sign_in_by_gitee_payload_dto import SignInByGiteePayloadDto
    from .models.sign_in_by_github_payload_dto import SignInByGithubPayloadDto
    from .models.sign_in_by_gitlab_payload_dto import SignInByGitlabPayloadDto
    from .models.sign_in_by_google_payload_dto import SignInByGooglePayloadDto
    from .models.sign_in_by_huawei_payload_dto import SignInByHuaweiPayloadDto
    from .models.sign_in_by_kuaishou_payload_dto import SignInByKuaishouPayloadDto
    from .models.sign_in_by_lark_block_payload_dto import SignInByLarkBlockPayloadDto
    from .models.sign_in_by_lark_internal_payload_dto import SignInByLarkInternalPayloadDto
    from .models.sign_in_by_lark_public_payload_dto import SignInByLarkPublicPayloadDto
    from .models.sign_in_by_ldap_payload_dto import SignInByLdapPayloadDto
    from .models.sign_in_by_line_payload_dto import SignInByLinePayloadDto
    from .models.sign_in_by_linked_in_payload_dto import SignInByLinkedInPayloadDto
    from .models.sign_in_by_mobile_options_dto import SignInByMobileOptionsDto
    from .models.sign_in_by_oppo_payload_dto import SignInByOPPOPayloadDto
    from .models.sign_in_by_pass_code_payload_dto import SignInByPassCodePayloadDto
    from .models.sign_in_by_password_payload_dto import SignInByPasswordPayloadDto
    from .models.sign_in_by_push_dto import SignInByPushDto
    from .models.sign_in_by_push_options_dto import SignInByPushOptionsDto
    from .models.sign_in_by_qq_payload_dto import SignInByQQPayloadDto
    from .models.sign_in_by_slack_payload_dto import SignInBySlackPayloadDto
    from .models.sign_in_by_switch_options_dto import SignInBySwitchOptionsDto
    from .models.sign_in_by_web_authn_options_dto import SignInByWebAuthnOptionsDto
    from .models.sign_in_by_wechat_mini_program_code_and_phone_payload_dto import (
        SignInByWechatMiniProgramCodeAndPhonePayloadDto,
    )
    from .models.sign_in_by_wechat_mini_program_code_payload_dto import (
        SignInByWechatMiniProgramCodePayloadDto,
    )
    from .models.sign_in_by_wechat_mini_program_phone_info_payload_dto import (
        SignInByWechatMiniProgramPhoneInfoPayloadDto,
    )
    from .models.sign_in_by_wechat_mini_program_phone_payload_dto import (
        SignInByWechatMiniProgramPhonePayloadDto,
    )
    from .models.sign_in_by_wechat_payload_dto import SignInByWechatPayloadDto
    from .models.sign_in_by_wechatwork_agency_payload_dto import SignInByWechatworkAgencyPayloadDto
    from .models.sign_in_by_wechatwork_dto import SignInByWechatworkDto
    from .models.sign_in_by_weibo_payload_dto import SignInByWeiboPayloadDto
    from .models.sign_in_by_xiaomi_payload_dto import SignInByXiaomiPayloadDto
    from .models.sign_in_by_yidun_payload_dto import SignInByYidunPayloadDto
    from .models.sign_in_connection import SignInConnection
    from .models.sign_in_fastpass_dto import SignInFastpassDto
    from .models.sign_in_fastpass_options_dto import SignInFastpassOptionsDto
    from .models.sign_in_options_dto import SignInOptionsDto
    from .models.sign_up_by_pass_code_dto import SignUpByPassCodeDto
    from .models.sign_up_by_password_dto import SignUpByPasswordDto
    from .models.sign_up_connection import SignUpConnection
    from .models.sign_up_dto import SignUpDto
    from .models.sign_up_options_dto import SignUpOptionsDto
    from .models.sign_up_profile_dto import SignUpProfileDto
    from .models.signin_by_credentials_dto import SigninByCredentialsDto
    from .models.signin_by_mobile_dto import SigninByMobileDto
    from .models.sort_direction import SortDirection
    from .models.sorting_dto import SortingDto
    from .models.str_authorize import StrAuthorize
    from .models.str_resource_auth_action import StrResourceAuthAction
    from .models.sync_relation_list_resp_dto import SyncRelationListRespDto
    from .models.target_dto import TargetDto
    from .models.target_type import TargetType
    from .models.terminal_session_dto import TerminalSessionDto
    from .models.terminal_session_resp_dto import TerminalSessionRespDto
    from .models.tree_auth_bo import TreeAuthBo
    from .models.tree_authorize import TreeAuthorize
    from .models.tree_resource_auth_action import TreeResourceAuthAction
    from .models.tree_structs import TreeStructs
    from .models.unbind_device_dto import UnbindDeviceDto
    from .models.unbind_email_dto import UnbindEmailDto
    from .models.unbind_phone_dto import UnbindPhoneDto
    from .models.unlink_identity import UnlinkIdentity
    from .models.unlink_identity_data_dto import UnlinkIdentityDataDto
    from .models.unlink_identity_res_dto import UnlinkIdentityResDto
    from .models.update_department_req_dto import UpdateDepartmentReqDto
    from .models.update_department_status_req_dto import UpdateDepartmentStatusReqDto
    from .models.update_email_by_email_pass_code_dto import UpdateEmailByEmailPassCodeDto
    from .models.update_email_dto import UpdateEmailDto
    from .models.update_email_verify_method import UpdateEmailVerifyMethod
    from .models.update_group_req_dto import UpdateGroupReqDto
    from .models.update_organization_req_dto import UpdateOrganizationReqDto
    from .models.update_organization_status_req_dto import UpdateOrganizationStatusReqDto
    from .models.update_password_dto import UpdatePasswordDto
    from .models.update_phone_by_phone_pass_code_dto import UpdatePhoneByPhonePassCodeDto
    from .models.update_phone_dto import UpdatePhoneDto
    from .models.update_phone_verify_method import UpdatePhoneVerifyMethod
    from .models.update_role_dto import UpdateRoleDto
    from .models.update_user_batch_options_dto import UpdateUserBatchOptionsDto
    from .models.update_user_batch_req_dto import UpdateUserBatchReqDto
    from .models.update_user_info_dto import UpdateUserInfoDto
    from .models.update_user_options_dto import UpdateUserOptionsDto
    from .models.update_user_profile_dto import UpdateUserProfileDto
    from .models.update_user_req_dto import UpdateUserReqDto
    from .models.user_auth_resource_list_dto import UserAuthResourceListDto
    from .models.user_department_paginated_resp_dto import UserDepartmentPaginatedRespDto
    from .models.user_department_paging_dto import UserDepartmentPagingDto
    from .models.user_department_resp_dto import UserDepartmentRespDto
    from .models.user_department_sort_by import UserDepartmentSortBy
    from .models.user_dto import UserDto
    from .models.user_field_decrypt_req_dto import UserFieldDecryptReqDto
    from .models.user_field_decrypt_req_item_dto import UserFieldDecryptReqItemDto
    from .models.user_field_decrypt_resp_dto import UserFieldDecryptRespDto
    from .models.user_field_decrypt_resp_item_dto import UserFieldDecryptRespItemDto
    from .models.user_id_list_resp_dto import UserIdListRespDto
    from .models.user_id_type import UserIdType
    from .models.user_info_dto import UserInfoDto
    from .models.user_list_resp_dto import UserListRespDto
    from .models.user_logged_in_apps_dto import UserLoggedInAppsDto
    from .models.user_logged_in_apps_list_resp_dto import UserLoggedInAppsListRespDto
    from .models.user_logged_in_identities_dto import UserLoggedInIdentitiesDto
    from .models.user_logged_in_identities_resp_dto import UserLoggedInIdentitiesRespDto
    from .models.user_login_history_dto import UserLoginHistoryDto
    from .models.user_login_history_paginated_resp_dto import UserLoginHistoryPaginatedRespDto
    from .models.user_login_history_paging_dto import UserLoginHistoryPagingDto
    from .models.user_mfa_resp_dto import UserMfaRespDto
    from .models.user_mfa_single_resp_dto import UserMfaSingleRespDto
    from .models.user_paginated_resp_dto import UserPaginatedRespDto
    from .models.user_paging_dto import UserPagingDto
    from .models.user_search_field import UserSearchField
    from .models.user_single_resp_dto import UserSingleRespDto
    from .models.user_sort_field import UserSortField
    from .models.user_source_type import UserSourceType
    from .models.user_status import UserStatus
    from .models.user_sync_relation_dto import UserSyncRelationDto
    from .models.user_tenant_list_dto import UserTenantListDto
    from .models.verify_authentication_dto import VerifyAuthenticationDto
    from .models.verify_authentication_result_dto import VerifyAuthenticationResultDto
    from .models.verify_authentication_result_resp_dto import VerifyAuthenticationResultRespDto
    from .models.verify_delete_account_request_data_dto import VerifyDeleteAccountRequestDataDto
    from .models.verify_delete_account_request_dto import VerifyDeleteAccountRequestDto
    from .models.verify_delete_account_request_resp_dto import VerifyDeleteAccountRequestRespDto
    from .models.verify_registration_dto import VerifyRegistrationDto
    from .models.verify_registration_result_dto import VerifyRegistrationResultDto
    from .models.verify_registration_result_resp_dto import VerifyRegistrationResultRespDto
    from .models.verify_reset_password_request_dto import VerifyResetPasswordRequestDto
    from .models.verify_update_email_request_data import VerifyUpdateEmailRequestData
    from .models.verify_update_email_request_dto import VerifyUpdateEmailRequestDto
    from .models.verify_update_email_request_resp_dto import VerifyUpdateEmailRequestRespDto
    from .models.verify_update_phone_request_data import VerifyUpdatePhoneRequestData
    from .models.verify_update_phone_request_dto import VerifyUpdatePhoneRequestDto
    from .models.verify_update_phone_request_resp_dto import VerifyUpdatePhoneRequestRespDto
    from .models.work_status import WorkStatus

__all__ = [
    "UNSET",
    "AbortError",
    "AccessibleAppsDto",
    "AccessTokenResDto",
    "AddDepartmentMembersReqDto",
    "AddGroupMembersReqDto",
    "AlipayAuthInfoDataDto",
    "AllDepartmentsIdType",
    "ApiError",
    "ApiResponse",
    "AppDefaultLoginStrategy",
    "AppDto",
    "ApplicationMfaDto",
    "AppListRespDto",
    "ArchivedUsersListPagingDto",
    "ArrayAuthorize",
    "ArrResourceAuthAction",
    "AssignRoleBatchDto",
    "AssignRoleDto",
    "AsyncAuthenticationClient",
    "AsyncAuthenticationClientOptions",
    "AsyncManagementClient",
    "AsyncManagementClientOptions",
    "AsyncMiddleware",
    "AsyncNext",
    "AsyncPager",
    "AsyncTokenSource",
    "AuthenticationClient",
    "AuthenticationClientOptions",
    "AuthenticationCredentialDto",
    "AuthenticationOptionsDto",
    "AuthenticatorAssertionResponseDto",
    "AuthenticatorAttestationResponseDto",
    "AuthenticatorCode",
    "AuthorizedResourceDto",
    "AuthorizedResourceListRespDto",
    "AuthorizedResourcePaginatedRespDto",
    "AuthorizedResourcePagingDto",
    "AuthorizeUrl",
    "BadGatewayError",
    "BindEmailDto",
    "BindPhoneDto",
    "CancelToken",
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
    "ClientError",
    "CodeChallenge",
    "CommonResponseDto",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
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
    "CustomCodeError",
    "DataResourceType",
    "DecodeError",
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
    "EndpointRequestError",
    "EndpointResponseError",
    "ExchangeTokenSetWithQRcodeTicketDto",
    "FailureRespDto",
    "FastpassQRCodeRelationAppDto",
    "FastpassUserInfoDto",
    "File",
    "FilterOperator",
    "FilterOperatorOfUsers",
    "ForbiddenError",
    "GenAuthError",
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
    "HttpRequest",
    "IdentityDto",
    "IdentityListRespDto",
    "IdentityProvider",
    "ImportOtpItemDataDto",
    "ImportOtpItemDto",
    "ImportOtpReqDto",
    "InvalidArgumentError",
    "InvalidOperationError",
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
    "LogLevel",
    "ManagementClient",
    "ManagementClientOptions",
    "MfaTokenIntrospectEndpointParams",
    "MfaTokenIntrospectResponse",
    "Middleware",
    "MobileConnection",
    "Next",
    "Node",
    "NotFoundError",
    "OAuthCallOptions",
    "OAuthError",
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
    "Pager",
    "PaginationDto",
    "ParsedUserAgent",
    "PasswordEncryptType",
    "PasswordResetVerifyResp",
    "PayloadTooLargeError",
    "PaymentNeededError",
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
    "RequestError",
    "RequestOptions",
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
    "SdkError",
    "SearchDepartmentsFilterItemDto",
    "SearchDepartmentsListReqDto",
    "SearchDepartmentsReqDto",
    "SendCreateAccountNotificationDto",
    "SendResetPasswordNotificationDto",
    "ServerError",
    "ServiceUnavailableError",
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
    "ThrottleError",
    "TimeoutError",
    "TokenSource",
    "TreeAuthBo",
    "TreeAuthorize",
    "TreeResourceAuthAction",
    "TreeStructs",
    "UnauthorizedError",
    "UnbindDeviceDto",
    "UnbindEmailDto",
    "UnbindPhoneDto",
    "UnlinkIdentity",
    "UnlinkIdentityDataDto",
    "UnlinkIdentityResDto",
    "UnsetType",
    "UnsupportedOperationError",
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
    "is_abort_error",
    "is_api_error",
    "is_bad_gateway_error",
    "is_client_error",
    "is_configuration_error",
    "is_conflict_error",
    "is_connection_error",
    "is_custom_code_error",
    "is_decode_error",
    "is_endpoint_request_error",
    "is_endpoint_response_error",
    "is_forbidden_error",
    "is_gen_auth_error",
    "is_invalid_argument_error",
    "is_invalid_operation_error",
    "is_not_found_error",
    "is_o_auth_error",
    "is_payload_too_large_error",
    "is_payment_needed_error",
    "is_request_error",
    "is_sdk_error",
    "is_server_error",
    "is_service_unavailable_error",
    "is_throttle_error",
    "is_timeout_error",
    "is_unauthorized_error",
    "is_unsupported_operation_error",
]

_HOMES = {
    "UNSET": "._runtime.unset",
    "AbortError": ".errors",
    "AccessibleAppsDto": ".models.accessible_apps_dto",
    "AccessTokenResDto": ".models.access_token_res_dto",
    "AddDepartmentMembersReqDto": ".models.add_department_members_req_dto",
    "AddGroupMembersReqDto": ".models.add_group_members_req_dto",
    "AlipayAuthInfoDataDto": ".models.alipay_auth_info_data_dto",
    "AllDepartmentsIdType": ".models.all_departments_id_type",
    "ApiError": ".errors",
    "ApiResponse": "._runtime.response",
    "AppDefaultLoginStrategy": ".models.app_default_login_strategy",
    "AppDto": ".models.app_dto",
    "ApplicationMfaDto": ".models.application_mfa_dto",
    "AppListRespDto": ".models.app_list_resp_dto",
    "ArchivedUsersListPagingDto": ".models.archived_users_list_paging_dto",
    "ArrayAuthorize": ".models.array_authorize",
    "ArrResourceAuthAction": ".models.arr_resource_auth_action",
    "AssignRoleBatchDto": ".models.assign_role_batch_dto",
    "AssignRoleDto": ".models.assign_role_dto",
    "AsyncAuthenticationClient": ".authentication.async_client",
    "AsyncAuthenticationClientOptions": ".authentication.options",
    "AsyncManagementClient": ".management.async_client",
    "AsyncManagementClientOptions": ".management.options",
    "AsyncMiddleware": "._runtime.options",
    "AsyncNext": "._runtime.options",
    "AsyncPager": "._runtime.paging",
    "AsyncTokenSource": "._runtime.options",
    "AuthenticationClient": ".authentication.client",
    "AuthenticationClientOptions": ".authentication.options",
    "AuthenticationCredentialDto": ".models.authentication_credential_dto",
    "AuthenticationOptionsDto": ".models.authentication_options_dto",
    "AuthenticatorAssertionResponseDto": ".models.authenticator_assertion_response_dto",
    "AuthenticatorAttestationResponseDto": ".models.authenticator_attestation_response_dto",
    "AuthenticatorCode": ".models.authenticator_code",
    "AuthorizedResourceDto": ".models.authorized_resource_dto",
    "AuthorizedResourceListRespDto": ".models.authorized_resource_list_resp_dto",
    "AuthorizedResourcePaginatedRespDto": ".models.authorized_resource_paginated_resp_dto",
    "AuthorizedResourcePagingDto": ".models.authorized_resource_paging_dto",
    "AuthorizeUrl": "._runtime.oauth_urls",
    "BadGatewayError": ".errors",
    "BindEmailDto": ".models.bind_email_dto",
    "BindPhoneDto": ".models.bind_phone_dto",
    "CancelToken": "._runtime.limits",
    "ChangePushCodeStatusDto": ".models.change_push_code_status_dto",
    "ChangeQRCodeStatusDto": ".models.change_qr_code_status_dto",
    "CheckPermissionArrayResourceDto": ".models.check_permission_array_resource_dto",
    "CheckPermissionStringResourceDto": ".models.check_permission_string_resource_dto",
    "CheckPermissionTreeResourceDto": ".models.check_permission_tree_resource_dto",
    "CheckPushCodeStatusDataDto": ".models.check_push_code_status_data_dto",
    "CheckPushCodeStatusRespDto": ".models.check_push_code_status_resp_dto",
    "CheckQRCodeStatusDataDto": ".models.check_qr_code_status_data_dto",
    "CheckQRCodeStatusRespDto": ".models.check_qr_code_status_resp_dto",
    "CheckResourcePermissionDataDto": ".models.check_resource_permission_data_dto",
    "CheckResourcePermissionRespDto": ".models.check_resource_permission_resp_dto",
    "CheckResourcePermissionsRespDto": ".models.check_resource_permissions_resp_dto",
    "CheckRoleParamsDto": ".models.check_role_params_dto",
    "CheckRoleParamsRespDto": ".models.check_role_params_resp_dto",
    "CheckSessionStatusDataDto": ".models.check_session_status_data_dto",
    "CheckSessionStatusDto": ".models.check_session_status_dto",
    "CheckSessionStatusRespDto": ".models.check_session_status_resp_dto",
    "ClientError": ".errors",
    "CodeChallenge": "._runtime.oauth_urls",
    "CommonResponseDto": ".models.common_response_dto",
    "ConfigurationError": ".errors",
    "ConflictError": ".errors",
    "ConnectionError": ".errors",
    "CreateAdminRoleDto": ".models.create_admin_role_dto",
    "CreateDepartmentReqDto": ".models.create_department_req_dto",
    "CreateDepartmentTreeReqDto": ".models.create_department_tree_req_dto",
    "CreateDepartmentTreeRespDto": ".models.create_department_tree_resp_dto",
    "CreateGroupBatchReqDto": ".models.create_group_batch_req_dto",
    "CreateGroupReqDto": ".models.create_group_req_dto",
    "CreateIdentityDto": ".models.create_identity_dto",
    "CreateOrganizationReqDto": ".models.create_organization_req_dto",
    "CreateOrUpdateGroupDataDto": ".models.create_or_update_group_data_dto",
    "CreateOrUpdateGroupReqDto": ".models.create_or_update_group_req_dto",
    "CreateOrUpdateGroupRespDto": ".models.create_or_update_group_resp_dto",
    "CreateRoleDto": ".models.create_role_dto",
    "CreateRolesBatch": ".models.create_roles_batch",
    "CreateUserBatchReqDto": ".models.create_user_batch_req_dto",
    "CreateUserInfoDto": ".models.create_user_info_dto",
    "CreateUserOptionsDto": ".models.create_user_options_dto",
    "CreateUserOtpDto": ".models.create_user_otp_dto",
    "CreateUserReqDto": ".models.create_user_req_dto",
    "CustomCodeError": ".errors",
    "DataResourceType": ".models.data_resource_type",
    "DecodeError": ".errors",
    "DeleteAccounDto": ".models.delete_accoun_dto",
    "DeleteAccountByEmailPassCodeDto": ".models.delete_account_by_email_pass_code_dto",
    "DeleteAccountByPasswordDto": ".models.delete_account_by_password_dto",
    "DeleteAccountByPhonePassCodeDto": ".models.delete_account_by_phone_pass_code_dto",
    "DeleteAccountVerifyMethod": ".models.delete_account_verify_method",
    "DeleteAdminRoleDto": ".models.delete_admin_role_dto",
    "DeleteDepartmentReqDto": ".models.delete_department_req_dto",
    "DeleteDepartmentSyncRelationReqDto": ".models.delete_department_sync_relation_req_dto",
    "DeleteGroupsReqDto": ".models.delete_groups_req_dto",
    "DeleteOrganizationReqDto": ".models.delete_organization_req_dto",
    "DeleteRoleBatchDto": ".models.delete_role_batch_dto",
    "DeleteRoleDto": ".models.delete_role_dto",
    "DeleteUsersBatchDto": ".models.delete_users_batch_dto",
    "DeleteUsersBatchOptionsDto": ".models.delete_users_batch_options_dto",
    "DeleteUserSyncRelationReqDto": ".models.delete_user_sync_relation_req_dto",
    "DepartmentDto": ".models.department_dto",
    "DepartmentI18nDto": ".models.department_i18n_dto",
    "DepartmentIdType": ".models.department_id_type",
    "DepartmentListRespDto": ".models.department_list_resp_dto",
    "DepartmentMemberSortBy": ".models.department_member_sort_by",
    "DepartmentPaginatedRespDto": ".models.department_paginated_resp_dto",
    "DepartmentPagingDto": ".models.department_paging_dto",
    "DepartmentSingleRespDto": ".models.department_single_resp_dto",
    "DepartmentSortBy": ".models.department_sort_by",
    "DepartmentSortField": ".models.department_sort_field",
    "DepartmentSortingDto": ".models.department_sorting_dto",
    "DeviceInfo": ".models.device_info",
    "DeviceStatus": ".models.device_status",
    "DeviceType": ".models.device_type",
    "EndpointRequestError": ".errors",
    "EndpointResponseError": ".errors",
    "ExchangeTokenSetWithQRcodeTicketDto": ".models.exchange_token_set_with_q_rcode_ticket_dto",
    "FailureRespDto": ".models.failure_resp_dto",
    "FastpassQRCodeRelationAppDto": ".models.fastpass_qr_code_relation_app_dto",
    "FastpassUserInfoDto": ".models.fastpass_user_info_dto",
    "File": "._runtime.bodies",
    "FilterOperator": ".models.filter_operator",
    "FilterOperatorOfUsers": ".models.filter_operator_of_users",
    "ForbiddenError": ".errors",
    "GenAuthError": ".errors",
    "Gender": ".models.gender",
    "GeneFastpassQRCodeInfoDto": ".models.gene_fastpass_qr_code_info_dto",
    "GeneFastpassQRCodeRespDto": ".models.gene_fastpass_qr_code_resp_dto",
    "GenePushCodeDataDto": ".models.gene_push_code_data_dto",
    "GenePushCodeRespDto": ".models.gene_push_code_resp_dto",
    "GeneQRCodeDataDto": ".models.gene_qr_code_data_dto",
    "GeneQRCodeRespDto": ".models.gene_qr_code_resp_dto",
    "GenerateQrcodeDto": ".models.generate_qrcode_dto",
    "GeoIp": ".models.geo_ip",
    "GeoIpLocation": ".models.geo_ip_location",
    "GetAccessibleAppsRespDto": ".models.get_accessible_apps_resp_dto",
    "GetAlipayAuthInfoRespDto": ".models.get_alipay_auth_info_resp_dto",
    "GetAuthenticationOptionsRespDto": ".models.get_authentication_options_resp_dto",
    "GetFastpassQRCodeRelationAppsDto": ".models.get_fastpass_qr_code_relation_apps_dto",
    "GetFastpassQRCodeRelationAppsRespDto": ".models.get_fastpass_qr_code_relation_apps_resp_dto",
    "GetLoggedInAppsRespDto": ".models.get_logged_in_apps_resp_dto",
    "GetLoginHistoryRespDto": ".models.get_login_history_resp_dto",
    "GetManagementAccessTokenDto": ".models.get_management_access_token_dto",
    "GetManagementTokenRespDto": ".models.get_management_token_resp_dto",
    "GetMapInfoRespDto": ".models.get_map_info_resp_dto",
    "GetMfaInfoDataDto": ".models.get_mfa_info_data_dto",
    "GetOtpSecretRespDto": ".models.get_otp_secret_resp_dto",
    "GetPublicAccountDataRespDto": ".models.get_public_account_data_resp_dto",
    "GetPushCodeRelationAppsDataDto": ".models.get_push_code_relation_apps_data_dto",
    "GetPushCodeRelationAppsDto": ".models.get_push_code_relation_apps_dto",
    "GetPushCodeRelationAppsRespDto": ".models.get_push_code_relation_apps_resp_dto",
    "GetRegistrationOptionsRespDto": ".models.get_registration_options_resp_dto",
    "GetSecurityInfoDto": ".models.get_security_info_dto",
    "GetSecurityInfoRespDto": ".models.get_security_info_resp_dto",
    "GetTenantListRespDto": ".models.get_tenant_list_resp_dto",
    "GetUserAuthResourceListDataDto": ".models.get_user_auth_resource_list_data_dto",
    "GetUserAuthResourceListRespDto": ".models.get_user_auth_resource_list_resp_dto",
    "GetUserAuthResourcePermissionList": ".models.get_user_auth_resource_permission_list",
    "GetUserAuthResourcePermissionListDataDto": ".models.get_user_auth_resource_permission_list_data_dto",
    "GetUserAuthResourcePermissionListDto": ".models.get_user_auth_resource_permission_list_dto",
    "GetUserAuthResourcePermissionListRespDto": ".models.get_user_auth_resource_permission_list_resp_dto",
    "GetUserAuthResourceStructDataDto": ".models.get_user_auth_resource_struct_data_dto",
    "GetUserAuthResourceStructDto": ".models.get_user_auth_resource_struct_dto",
    "GetUserAuthResourceStructRespDto": ".models.get_user_auth_resource_struct_resp_dto",
    "GetUserPasswordCiphertextDataDto": ".models.get_user_password_ciphertext_data_dto",
    "GetUserPasswordCiphertextDto": ".models.get_user_password_ciphertext_dto",
    "GetUserPasswordCiphertextRespDto": ".models.get_user_password_ciphertext_resp_dto",
    "GetUserSelectLoginPublicAccountsDataDto": ".models.get_user_select_login_public_accounts_data_dto",
    "GetUserSelectLoginPublicAccountsOriginUserDto": ".models.get_user_select_login_public_accounts_origin_user_dto",
    "GroupDto": ".models.group_dto",
    "GroupListRespDto": ".models.group_list_resp_dto",
    "GroupPaginatedRespDto": ".models.group_paginated_resp_dto",
    "GroupPagingDto": ".models.group_paging_dto",
    "GroupSingleRespDto": ".models.group_single_resp_dto",
    "HasAnyRoleDto": ".models.has_any_role_dto",
    "HasAnyRoleOptionsDto": ".models.has_any_role_options_dto",
    "HasAnyRoleReqDto": ".models.has_any_role_req_dto",
    "HasAnyRoleRespDto": ".models.has_any_role_resp_dto",
    "HasRoleRolesDto": ".models.has_role_roles_dto",
    "HttpRequest": "._runtime.effects",
    "IdentityDto": ".models.identity_dto",
    "IdentityListRespDto": ".models.identity_list_resp_dto",
    "IdentityProvider": ".models.identity_provider",
    "ImportOtpItemDataDto": ".models.import_otp_item_data_dto",
    "ImportOtpItemDto": ".models.import_otp_item_dto",
    "ImportOtpReqDto": ".models.import_otp_req_dto",
    "InvalidArgumentError": ".errors",
    "InvalidOperationError": ".errors",
    "IsSuccessDto": ".models.is_success_dto",
    "IsSuccessRespDto": ".models.is_success_resp_dto",
    "IsUserExistsDto": ".models.is_user_exists_dto",
    "IsUserExistsReqDto": ".models.is_user_exists_req_dto",
    "IsUserExistsRespDto": ".models.is_user_exists_resp_dto",
    "IsUserInDepartmentDataDto": ".models.is_user_in_department_data_dto",
    "IsUserInDepartmentRespDto": ".models.is_user_in_department_resp_dto",
    "KickUsersDto": ".models.kick_users_dto",
    "KickUsersOptionsDto": ".models.kick_users_options_dto",
    "LangObject": ".models.lang_object",
    "LangUnit": ".models.lang_unit",
    "LinkIdentityDataDto": ".models.link_identity_data_dto",
    "LinkIdentityDto": ".models.link_identity_dto",
    "LinkIdentityResDto": ".models.link_identity_res_dto",
    "ListArchivedUsersRespDto": ".models.list_archived_users_resp_dto",
    "ListArchivedUsersSingleRespDto": ".models.list_archived_users_single_resp_dto",
    "ListPublicAccountDataDto": ".models.list_public_account_data_dto",
    "ListUsersAdvancedFilterItemDto": ".models.list_users_advanced_filter_item_dto",
    "ListUsersOptionsDto": ".models.list_users_options_dto",
    "ListUsersRequestDto": ".models.list_users_request_dto",
    "LoggedInAppsDto": ".models.logged_in_apps_dto",
    "LoginHistoryDto": ".models.login_history_dto",
    "LoginHistoryPaginatedRespDto": ".models.login_history_paginated_resp_dto",
    "LoginTokenRespDto": ".models.login_token_resp_dto",
    "LoginTokenResponseDataDto": ".models.login_token_response_data_dto",
    "LogLevel": "._runtime.logs",
    "ManagementClient": ".management.client",
    "ManagementClientOptions": ".management.options",
    "MfaTokenIntrospectEndpointParams": ".models.mfa_token_introspect_endpoint_params",
    "MfaTokenIntrospectResponse": ".models.mfa_token_introspect_response",
    "Middleware": "._runtime.options",
    "MobileConnection": ".models.mobile_connection",
    "Next": "._runtime.options",
    "Node": ".models.node",
    "NotFoundError": ".errors",
    "OAuthCallOptions": "._runtime.oauth",
    "OAuthError": ".errors",
    "OAuthErrorDto": ".models.o_auth_error_dto",
    "OidcConfigurationDto": ".models.oidc_configuration_dto",
    "OidcGrantType": ".models.oidc_grant_type",
    "OidcIntrospectionRespDto": ".models.oidc_introspection_resp_dto",
    "OidcJwkDto": ".models.oidc_jwk_dto",
    "OidcJwksDto": ".models.oidc_jwks_dto",
    "OidcTokenHintReqDto": ".models.oidc_token_hint_req_dto",
    "OidcTokenReqDto": ".models.oidc_token_req_dto",
    "OidcTokenRespDto": ".models.oidc_token_resp_dto",
    "OidcUserInfoDto": ".models.oidc_user_info_dto",
    "OpenResource": ".models.open_resource",
    "OrderBy": ".models.order_by",
    "OrderDirection": ".models.order_direction",
    "OrganizationDto": ".models.organization_dto",
    "OrganizationListRespDto": ".models.organization_list_resp_dto",
    "OrganizationNameI18nDto": ".models.organization_name_i18n_dto",
    "OrganizationPaginatedRespDto": ".models.organization_paginated_resp_dto",
    "OrganizationPagingDto": ".models.organization_paging_dto",
    "OrganizationSingleRespDto": ".models.organization_single_resp_dto",
    "OtpSecretRespDto": ".models.otp_secret_resp_dto",
    "Pager": "._runtime.paging",
    "PaginationDto": ".models.pagination_dto",
    "ParsedUserAgent": ".models.parsed_user_agent",
    "PasswordEncryptType": ".models.password_encrypt_type",
    "PasswordResetVerifyResp": ".models.password_reset_verify_resp",
    "PayloadTooLargeError": ".errors",
    "PaymentNeededError": ".errors",
    "PolicyCondition": ".models.policy_condition",
    "PolicyConditionOperator": ".models.policy_condition_operator",
    "PolicyConditionParam": ".models.policy_condition_param",
    "PolicyEffect": ".models.policy_effect",
    "PrincipalAuthenticationInfoDto": ".models.principal_authentication_info_dto",
    "PrincipalAuthenticationInfoPaginatedRespDto": ".models.principal_authentication_info_paginated_resp_dto",
    "PrincipalAuthenticationInfoPagingDto": ".models.principal_authentication_info_paging_dto",
    "PublicAccountSwitchLoginDto": ".models.public_account_switch_login_dto",
    "PublicAccountUserType": ".models.public_account_user_type",
    "PublicKeyCredentialCreationOptionsDto": ".models.public_key_credential_creation_options_dto",
    "PublicKeyCredentialDescriptorDto": ".models.public_key_credential_descriptor_dto",
    "PublicKeyCredentialParametersDto": ".models.public_key_credential_parameters_dto",
    "PublicKeyCredentialRequestOptionsDto": ".models.public_key_credential_request_options_dto",
    "PublicKeyCredentialRpEntityDto": ".models.public_key_credential_rp_entity_dto",
    "PublicKeyCredentialUserEntityDto": ".models.public_key_credential_user_entity_dto",
    "PushCodeAction": ".models.push_code_action",
    "PushCodeStatus": ".models.push_code_status",
    "QrCodeAction": ".models.qr_code_action",
    "QrCodeStatus": ".models.qr_code_status",
    "QRCodeStatusBriefUserInfoDto": ".models.qr_code_status_brief_user_info_dto",
    "QrCodeType": ".models.qr_code_type",
    "RegistrationCredentialDto": ".models.registration_credential_dto",
    "RegistrationOptionsDto": ".models.registration_options_dto",
    "RemoveDepartmentMembersReqDto": ".models.remove_department_members_req_dto",
    "RemoveGroupMembersReqDto": ".models.remove_group_members_req_dto",
    "RequestError": ".errors",
    "RequestOptions": "._runtime.options",
    "ResetPasswordByEmailPassCodeDto": ".models.reset_password_by_email_pass_code_dto",
    "ResetPasswordByPhonePassCodeDto": ".models.reset_password_by_phone_pass_code_dto",
    "ResetPasswordDto": ".models.reset_password_dto",
    "ResetPasswordVerify": ".models.reset_password_verify",
    "ResetPasswordVerifyMethod": ".models.reset_password_verify_method",
    "ResetUserPrincipalAuthenticationInfoDto": ".models.reset_user_principal_authentication_info_dto",
    "ResetUserPrincipalAuthenticationInfoOptionsDto": ".models.reset_user_principal_authentication_info_options_dto",
    "ResGroupDto": ".models.res_group_dto",
    "ResignUserBatchReqDto": ".models.resign_user_batch_req_dto",
    "ResignUserDataDto": ".models.resign_user_data_dto",
    "ResignUserReqDto": ".models.resign_user_req_dto",
    "ResignUserRespDto": ".models.resign_user_resp_dto",
    "ResourceType": ".models.resource_type",
    "Result": ".models.result",
    "RevokeDeviceSessionDto": ".models.revoke_device_session_dto",
    "RevokeRoleBatchDto": ".models.revoke_role_batch_dto",
    "RevokeRoleDto": ".models.revoke_role_dto",
    "RoleAssignmentTargetType": ".models.role_assignment_target_type",
    "RoleAuthorizedResourcePaginatedRespDto": ".models.role_authorized_resource_paginated_resp_dto",
    "RoleAuthorizedResourcePagingDto": ".models.role_authorized_resource_paging_dto",
    "RoleAuthorizedResourcesRespDto": ".models.role_authorized_resources_resp_dto",
    "RoleCheckParamsRespDto": ".models.role_check_params_resp_dto",
    "RoleCodeAndNamespaceDto": ".models.role_code_and_namespace_dto",
    "RoleCodeDto": ".models.role_code_dto",
    "RoleDepartmentListPaginatedRespDto": ".models.role_department_list_paginated_resp_dto",
    "RoleDepartmentListPagingDto": ".models.role_department_list_paging_dto",
    "RoleDepartmentRespDto": ".models.role_department_resp_dto",
    "RoleDto": ".models.role_dto",
    "RoleListItem": ".models.role_list_item",
    "RoleListPageDto": ".models.role_list_page_dto",
    "RoleListPageRespDto": ".models.role_list_page_resp_dto",
    "RoleListRespDto": ".models.role_list_resp_dto",
    "RolePaginatedRespDto": ".models.role_paginated_resp_dto",
    "RolePagingDto": ".models.role_paging_dto",
    "RolePermissionListDto": ".models.role_permission_list_dto",
    "RoleSingleRespDto": ".models.role_single_resp_dto",
    "SdkError": ".errors",
    "SearchDepartmentsFilterItemDto": ".models.search_departments_filter_item_dto",
    "SearchDepartmentsListReqDto": ".models.search_departments_list_req_dto",
    "SearchDepartmentsReqDto": ".models.search_departments_req_dto",
    "SendCreateAccountNotificationDto": ".models.send_create_account_notification_dto",
    "SendResetPasswordNotificationDto": ".models.send_reset_password_notification_dto",
    "ServerError": ".errors",
    "ServiceUnavailableError": ".errors",
    "SetMfaStatusDto": ".models.set_mfa_status_dto",
    "SetUserDepartmentDto": ".models.set_user_department_dto",
    "SetUserDepartmentsDto": ".models.set_user_departments_dto",
    "SetUserDepartmentsOptionsDto": ".models.set_user_departments_options_dto",
    "SignInByAdPayloadDto": ".models.sign_in_by_ad_payload_dto",
    "SignInByAlipayPayloadDto": ".models.sign_in_by_alipay_payload_dto",
    "SignInByAmazonPayloadDto": ".models.sign_in_by_amazon_payload_dto",
    "SignInByApplePayloadDto": ".models.sign_in_by_apple_payload_dto",
    "SignInByBaiduPayloadDto": ".models.sign_in_by_baidu_payload_dto",
    "SigninByCredentialsDto": ".models.signin_by_credentials_dto",
    "SignInByDingTalkPayloadDto": ".models.sign_in_by_ding_talk_payload_dto",
    "SignInByDouyinPayloadDto": ".models.sign_in_by_douyin_payload_dto",
    "SignInByFacebookPayloadDto": ".models.sign_in_by_facebook_payload_dto",
    "SignInByGiteePayloadDto": ".models.sign_in_by_gitee_payload_dto",
    "SignInByGithubPayloadDto": ".models.sign_in_by_github_payload_dto",
    "SignInByGitlabPayloadDto": ".models.sign_in_by_gitlab_payload_dto",
    "SignInByGooglePayloadDto": ".models.sign_in_by_google_payload_dto",
    "SignInByHuaweiPayloadDto": ".models.sign_in_by_huawei_payload_dto",
    "SignInByKuaishouPayloadDto": ".models.sign_in_by_kuaishou_payload_dto",
    "SignInByLarkBlockPayloadDto": ".models.sign_in_by_lark_block_payload_dto",
    "SignInByLarkInternalPayloadDto": ".models.sign_in_by_lark_internal_payload_dto",
    "SignInByLarkPublicPayloadDto": ".models.sign_in_by_lark_public_payload_dto",
    "SignInByLdapPayloadDto": ".models.sign_in_by_ldap_payload_dto",
    "SignInByLinePayloadDto": ".models.sign_in_by_line_payload_dto",
    "SignInByLinkedInPayloadDto": ".models.sign_in_by_linked_in_payload_dto",
    "SigninByMobileDto": ".models.signin_by_mobile_dto",
    "SignInByMobileOptionsDto": ".models.sign_in_by_mobile_options_dto",
    "SignInByOPPOPayloadDto": ".models.sign_in_by_oppo_payload_dto",
    "SignInByPassCodePayloadDto": ".models.sign_in_by_pass_code_payload_dto",
    "SignInByPasswordPayloadDto": ".models.sign_in_by_password_payload_dto",
    "SignInByPushDto": ".models.sign_in_by_push_dto",
    "SignInByPushOptionsDto": ".models.sign_in_by_push_options_dto",
    "SignInByQQPayloadDto": ".models.sign_in_by_qq_payload_dto",
    "SignInBySlackPayloadDto": ".models.sign_in_by_slack_payload_dto",
    "SignInBySwitchOptionsDto": ".models.sign_in_by_switch_options_dto",
    "SignInByWebAuthnOptionsDto": ".models.sign_in_by_web_authn_options_dto",
    "SignInByWechatMiniProgramCodeAndPhonePayloadDto": ".models.sign_in_by_wechat_mini_program_code_and_phone_payload_dto",
    "SignInByWechatMiniProgramCodePayloadDto": ".models.sign_in_by_wechat_mini_program_code_payload_dto",
    "SignInByWechatMiniProgramPhoneInfoPayloadDto": ".models.sign_in_by_wechat_mini_program_phone_info_payload_dto",
    "SignInByWechatMiniProgramPhonePayloadDto": ".models.sign_in_by_wechat_mini_program_phone_payload_dto",
    "SignInByWechatPayloadDto": ".models.sign_in_by_wechat_payload_dto",
    "SignInByWechatworkAgencyPayloadDto": ".models.sign_in_by_wechatwork_agency_payload_dto",
    "SignInByWechatworkDto": ".models.sign_in_by_wechatwork_dto",
    "SignInByWeiboPayloadDto": ".models.sign_in_by_weibo_payload_dto",
    "SignInByXiaomiPayloadDto": ".models.sign_in_by_xiaomi_payload_dto",
    "SignInByYidunPayloadDto": ".models.sign_in_by_yidun_payload_dto",
    "SignInConnection": ".models.sign_in_connection",
    "SignInFastpassDto": ".models.sign_in_fastpass_dto",
    "SignInFastpassOptionsDto": ".models.sign_in_fastpass_options_dto",
    "SignInOptionsDto": ".models.sign_in_options_dto",
    "SignUpByPassCodeDto": ".models.sign_up_by_pass_code_dto",
    "SignUpByPasswordDto": ".models.sign_up_by_password_dto",
    "SignUpConnection": ".models.sign_up_connection",
    "SignUpDto": ".models.sign_up_dto",
    "SignUpOptionsDto": ".models.sign_up_options_dto",
    "SignUpProfileDto": ".models.sign_up_profile_dto",
    "SortDirection": ".models.sort_direction",
    "SortingDto": ".models.sorting_dto",
    "StrAuthorize": ".models.str_authorize",
    "StrResourceAuthAction": ".models.str_resource_auth_action",
    "SyncRelationListRespDto": ".models.sync_relation_list_resp_dto",
    "TargetDto": ".models.target_dto",
    "TargetType": ".models.target_type",
    "TerminalSessionDto": ".models.terminal_session_dto",
    "TerminalSessionRespDto": ".models.terminal_session_resp_dto",
    "ThrottleError": ".errors",
    "TimeoutError": ".errors",
    "TokenSource": "._runtime.options",
    "TreeAuthBo": ".models.tree_auth_bo",
    "TreeAuthorize": ".models.tree_authorize",
    "TreeResourceAuthAction": ".models.tree_resource_auth_action",
    "TreeStructs": ".models.tree_structs",
    "UnauthorizedError": ".errors",
    "UnbindDeviceDto": ".models.unbind_device_dto",
    "UnbindEmailDto": ".models.unbind_email_dto",
    "UnbindPhoneDto": ".models.unbind_phone_dto",
    "UnlinkIdentity": ".models.unlink_identity",
    "UnlinkIdentityDataDto": ".models.unlink_identity_data_dto",
    "UnlinkIdentityResDto": ".models.unlink_identity_res_dto",
    "UnsetType": "._runtime.unset",
    "UnsupportedOperationError": ".errors",
    "UpdateDepartmentReqDto": ".models.update_department_req_dto",
    "UpdateDepartmentStatusReqDto": ".models.update_department_status_req_dto",
    "UpdateEmailByEmailPassCodeDto": ".models.update_email_by_email_pass_code_dto",
    "UpdateEmailDto": ".models.update_email_dto",
    "UpdateEmailVerifyMethod": ".models.update_email_verify_method",
    "UpdateGroupReqDto": ".models.update_group_req_dto",
    "UpdateOrganizationReqDto": ".models.update_organization_req_dto",
    "UpdateOrganizationStatusReqDto": ".models.update_organization_status_req_dto",
    "UpdatePasswordDto": ".models.update_password_dto",
    "UpdatePhoneByPhonePassCodeDto": ".models.update_phone_by_phone_pass_code_dto",
    "UpdatePhoneDto": ".models.update_phone_dto",
    "UpdatePhoneVerifyMethod": ".models.update_phone_verify_method",
    "UpdateRoleDto": ".models.update_role_dto",
    "UpdateUserBatchOptionsDto": ".models.update_user_batch_options_dto",
    "UpdateUserBatchReqDto": ".models.update_user_batch_req_dto",
    "UpdateUserInfoDto": ".models.update_user_info_dto",
    "UpdateUserOptionsDto": ".models.update_user_options_dto",
    "UpdateUserProfileDto": ".models.update_user_profile_dto",
    "UpdateUserReqDto": ".models.update_user_req_dto",
    "UserAuthResourceListDto": ".models.user_auth_resource_list_dto",
    "UserDepartmentPaginatedRespDto": ".models.user_department_paginated_resp_dto",
    "UserDepartmentPagingDto": ".models.user_department_paging_dto",
    "UserDepartmentRespDto": ".models.user_department_resp_dto",
    "UserDepartmentSortBy": ".models.user_department_sort_by",
    "UserDto": ".models.user_dto",
    "UserFieldDecryptReqDto": ".models.user_field_decrypt_req_dto",
    "UserFieldDecryptReqItemDto": ".models.user_field_decrypt_req_item_dto",
    "UserFieldDecryptRespDto": ".models.user_field_decrypt_resp_dto",
    "UserFieldDecryptRespItemDto": ".models.user_field_decrypt_resp_item_dto",
    "UserIdListRespDto": ".models.user_id_list_resp_dto",
    "UserIdType": ".models.user_id_type",
    "UserInfoDto": ".models.user_info_dto",
    "UserListRespDto": ".models.user_list_resp_dto",
    "UserLoggedInAppsDto": ".models.user_logged_in_apps_dto",
    "UserLoggedInAppsListRespDto": ".models.user_logged_in_apps_list_resp_dto",
    "UserLoggedInIdentitiesDto": ".models.user_logged_in_identities_dto",
    "UserLoggedInIdentitiesRespDto": ".models.user_logged_in_identities_resp_dto",
    "UserLoginHistoryDto": ".models.user_login_history_dto",
    "UserLoginHistoryPaginatedRespDto": ".models.user_login_history_paginated_resp_dto",
    "UserLoginHistoryPagingDto": ".models.user_login_history_paging_dto",
    "UserMfaRespDto": ".models.user_mfa_resp_dto",
    "UserMfaSingleRespDto": ".models.user_mfa_single_resp_dto",
    "UserPaginatedRespDto": ".models.user_paginated_resp_dto",
    "UserPagingDto": ".models.user_paging_dto",
    "UserSearchField": ".models.user_search_field",
    "UserSingleRespDto": ".models.user_single_resp_dto",
    "UserSortField": ".models.user_sort_field",
    "UserSourceType": ".models.user_source_type",
    "UserStatus": ".models.user_status",
    "UserSyncRelationDto": ".models.user_sync_relation_dto",
    "UserTenantListDto": ".models.user_tenant_list_dto",
    "VerifyAuthenticationDto": ".models.verify_authentication_dto",
    "VerifyAuthenticationResultDto": ".models.verify_authentication_result_dto",
    "VerifyAuthenticationResultRespDto": ".models.verify_authentication_result_resp_dto",
    "VerifyDeleteAccountRequestDataDto": ".models.verify_delete_account_request_data_dto",
    "VerifyDeleteAccountRequestDto": ".models.verify_delete_account_request_dto",
    "VerifyDeleteAccountRequestRespDto": ".models.verify_delete_account_request_resp_dto",
    "VerifyRegistrationDto": ".models.verify_registration_dto",
    "VerifyRegistrationResultDto": ".models.verify_registration_result_dto",
    "VerifyRegistrationResultRespDto": ".models.verify_registration_result_resp_dto",
    "VerifyResetPasswordRequestDto": ".models.verify_reset_password_request_dto",
    "VerifyUpdateEmailRequestData": ".models.verify_update_email_request_data",
    "VerifyUpdateEmailRequestDto": ".models.verify_update_email_request_dto",
    "VerifyUpdateEmailRequestRespDto": ".models.verify_update_email_request_resp_dto",
    "VerifyUpdatePhoneRequestData": ".models.verify_update_phone_request_data",
    "VerifyUpdatePhoneRequestDto": ".models.verify_update_phone_request_dto",
    "VerifyUpdatePhoneRequestRespDto": ".models.verify_update_phone_request_resp_dto",
    "WorkStatus": ".models.work_status",
    "is_abort_error": ".errors",
    "is_api_error": ".errors",
    "is_bad_gateway_error": ".errors",
    "is_client_error": ".errors",
    "is_configuration_error": ".errors",
    "is_conflict_error": ".errors",
    "is_connection_error": ".errors",
    "is_custom_code_error": ".errors",
    "is_decode_error": ".errors",
    "is_endpoint_request_error": ".errors",
    "is_endpoint_response_error": ".errors",
    "is_forbidden_error": ".errors",
    "is_gen_auth_error": ".errors",
    "is_invalid_argument_error": ".errors",
    "is_invalid_operation_error": ".errors",
    "is_not_found_error": ".errors",
    "is_o_auth_error": ".errors",
    "is_payload_too_large_error": ".errors",
    "is_payment_needed_error": ".errors",
    "is_request_error": ".errors",
    "is_sdk_error": ".errors",
    "is_server_error": ".errors",
    "is_service_unavailable_error": ".errors",
    "is_throttle_error": ".errors",
    "is_timeout_error": ".errors",
    "is_unauthorized_error": ".errors",
    "is_unsupported_operation_error": ".errors",
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
