"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_res_dto import AccessTokenResDto
    from .add_department_members_req_dto import AddDepartmentMembersReqDto
    from .add_group_members_req_dto import AddGroupMembersReqDto
    from .all_departments_id_type import AllDepartmentsIdType
    from .assign_role_batch_dto import AssignRoleBatchDto
    from .assign_role_dto import AssignRoleDto
    from .authorized_resource_dto import AuthorizedResourceDto
    from .authorized_resource_list_resp_dto import AuthorizedResourceListRespDto
    from .check_role_params_dto import CheckRoleParamsDto
    from .check_role_params_resp_dto import CheckRoleParamsRespDto
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
    from .delete_admin_role_dto import DeleteAdminRoleDto
    from .delete_department_req_dto import DeleteDepartmentReqDto
    from .delete_department_sync_relation_req_dto import DeleteDepartmentSyncRelationReqDto
    from .delete_groups_req_dto import DeleteGroupsReqDto
    from .delete_organization_req_dto import DeleteOrganizationReqDto
    from .delete_role_batch_dto import DeleteRoleBatchDto
    from .delete_role_dto import DeleteRoleDto
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
    from .failure_resp_dto import FailureRespDto
    from .filter_operator import FilterOperator
    from .gender import Gender
    from .get_management_access_token_dto import GetManagementAccessTokenDto
    from .get_management_token_resp_dto import GetManagementTokenRespDto
    from .group_dto import GroupDto
    from .group_list_resp_dto import GroupListRespDto
    from .group_paginated_resp_dto import GroupPaginatedRespDto
    from .group_paging_dto import GroupPagingDto
    from .group_single_resp_dto import GroupSingleRespDto
    from .identity_dto import IdentityDto
    from .identity_provider import IdentityProvider
    from .is_success_dto import IsSuccessDto
    from .is_success_resp_dto import IsSuccessRespDto
    from .is_user_in_department_data_dto import IsUserInDepartmentDataDto
    from .is_user_in_department_resp_dto import IsUserInDepartmentRespDto
    from .lang_object import LangObject
    from .lang_unit import LangUnit
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
    from .order_by import OrderBy
    from .order_direction import OrderDirection
    from .organization_dto import OrganizationDto
    from .organization_list_resp_dto import OrganizationListRespDto
    from .organization_name_i18n_dto import OrganizationNameI18nDto
    from .organization_paginated_resp_dto import OrganizationPaginatedRespDto
    from .organization_paging_dto import OrganizationPagingDto
    from .organization_single_resp_dto import OrganizationSingleRespDto
    from .password_encrypt_type import PasswordEncryptType
    from .policy_condition import PolicyCondition
    from .policy_condition_operator import PolicyConditionOperator
    from .policy_condition_param import PolicyConditionParam
    from .policy_effect import PolicyEffect
    from .remove_department_members_req_dto import RemoveDepartmentMembersReqDto
    from .remove_group_members_req_dto import RemoveGroupMembersReqDto
    from .res_group_dto import ResGroupDto
    from .resource_type import ResourceType
    from .result import Result
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
    from .role_paginated_resp_dto import RolePaginatedRespDto
    from .role_paging_dto import RolePagingDto
    from .role_permission_list_dto import RolePermissionListDto
    from .role_single_resp_dto import RoleSingleRespDto
    from .search_departments_filter_item_dto import SearchDepartmentsFilterItemDto
    from .search_departments_list_req_dto import SearchDepartmentsListReqDto
    from .search_departments_req_dto import SearchDepartmentsReqDto
    from .send_create_account_notification_dto import SendCreateAccountNotificationDto
    from .send_reset_password_notification_dto import SendResetPasswordNotificationDto
    from .sort_direction import SortDirection
    from .sync_relation_list_resp_dto import SyncRelationListRespDto
    from .target_dto import TargetDto
    from .target_type import TargetType
    from .update_department_req_dto import UpdateDepartmentReqDto
    from .update_department_status_req_dto import UpdateDepartmentStatusReqDto
    from .update_group_req_dto import UpdateGroupReqDto
    from .update_organization_req_dto import UpdateOrganizationReqDto
    from .update_organization_status_req_dto import UpdateOrganizationStatusReqDto
    from .update_role_dto import UpdateRoleDto
    from .update_user_batch_options_dto import UpdateUserBatchOptionsDto
    from .update_user_batch_req_dto import UpdateUserBatchReqDto
    from .update_user_info_dto import UpdateUserInfoDto
    from .user_dto import UserDto
    from .user_id_list_resp_dto import UserIdListRespDto
    from .user_id_type import UserIdType
    from .user_info_dto import UserInfoDto
    from .user_list_resp_dto import UserListRespDto
    from .user_paginated_resp_dto import UserPaginatedRespDto
    from .user_paging_dto import UserPagingDto
    from .user_source_type import UserSourceType
    from .user_status import UserStatus
    from .user_sync_relation_dto import UserSyncRelationDto
    from .work_status import WorkStatus

__all__ = [
    "AccessTokenResDto",
    "AddDepartmentMembersReqDto",
    "AddGroupMembersReqDto",
    "AllDepartmentsIdType",
    "AssignRoleBatchDto",
    "AssignRoleDto",
    "AuthorizedResourceDto",
    "AuthorizedResourceListRespDto",
    "CheckRoleParamsDto",
    "CheckRoleParamsRespDto",
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
    "DeleteAdminRoleDto",
    "DeleteDepartmentReqDto",
    "DeleteDepartmentSyncRelationReqDto",
    "DeleteGroupsReqDto",
    "DeleteOrganizationReqDto",
    "DeleteRoleBatchDto",
    "DeleteRoleDto",
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
    "FailureRespDto",
    "FilterOperator",
    "Gender",
    "GetManagementAccessTokenDto",
    "GetManagementTokenRespDto",
    "GroupDto",
    "GroupListRespDto",
    "GroupPaginatedRespDto",
    "GroupPagingDto",
    "GroupSingleRespDto",
    "IdentityDto",
    "IdentityProvider",
    "IsSuccessDto",
    "IsSuccessRespDto",
    "IsUserInDepartmentDataDto",
    "IsUserInDepartmentRespDto",
    "LangObject",
    "LangUnit",
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
    "OrderBy",
    "OrderDirection",
    "OrganizationDto",
    "OrganizationListRespDto",
    "OrganizationNameI18nDto",
    "OrganizationPaginatedRespDto",
    "OrganizationPagingDto",
    "OrganizationSingleRespDto",
    "PasswordEncryptType",
    "PolicyCondition",
    "PolicyConditionOperator",
    "PolicyConditionParam",
    "PolicyEffect",
    "RemoveDepartmentMembersReqDto",
    "RemoveGroupMembersReqDto",
    "ResGroupDto",
    "ResourceType",
    "Result",
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
    "RolePaginatedRespDto",
    "RolePagingDto",
    "RolePermissionListDto",
    "RoleSingleRespDto",
    "SearchDepartmentsFilterItemDto",
    "SearchDepartmentsListReqDto",
    "SearchDepartmentsReqDto",
    "SendCreateAccountNotificationDto",
    "SendResetPasswordNotificationDto",
    "SortDirection",
    "SyncRelationListRespDto",
    "TargetDto",
    "TargetType",
    "UpdateDepartmentReqDto",
    "UpdateDepartmentStatusReqDto",
    "UpdateGroupReqDto",
    "UpdateOrganizationReqDto",
    "UpdateOrganizationStatusReqDto",
    "UpdateRoleDto",
    "UpdateUserBatchOptionsDto",
    "UpdateUserBatchReqDto",
    "UpdateUserInfoDto",
    "UserDto",
    "UserIdListRespDto",
    "UserIdType",
    "UserInfoDto",
    "UserListRespDto",
    "UserPaginatedRespDto",
    "UserPagingDto",
    "UserSourceType",
    "UserStatus",
    "UserSyncRelationDto",
    "WorkStatus",
]

_HOMES = {
    "AccessTokenResDto": ".access_token_res_dto",
    "AddDepartmentMembersReqDto": ".add_department_members_req_dto",
    "AddGroupMembersReqDto": ".add_group_members_req_dto",
    "AllDepartmentsIdType": ".all_departments_id_type",
    "AssignRoleBatchDto": ".assign_role_batch_dto",
    "AssignRoleDto": ".assign_role_dto",
    "AuthorizedResourceDto": ".authorized_resource_dto",
    "AuthorizedResourceListRespDto": ".authorized_resource_list_resp_dto",
    "CheckRoleParamsDto": ".check_role_params_dto",
    "CheckRoleParamsRespDto": ".check_role_params_resp_dto",
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
    "DeleteAdminRoleDto": ".delete_admin_role_dto",
    "DeleteDepartmentReqDto": ".delete_department_req_dto",
    "DeleteDepartmentSyncRelationReqDto": ".delete_department_sync_relation_req_dto",
    "DeleteGroupsReqDto": ".delete_groups_req_dto",
    "DeleteOrganizationReqDto": ".delete_organization_req_dto",
    "DeleteRoleBatchDto": ".delete_role_batch_dto",
    "DeleteRoleDto": ".delete_role_dto",
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
    "FailureRespDto": ".failure_resp_dto",
    "FilterOperator": ".filter_operator",
    "Gender": ".gender",
    "GetManagementAccessTokenDto": ".get_management_access_token_dto",
    "GetManagementTokenRespDto": ".get_management_token_resp_dto",
    "GroupDto": ".group_dto",
    "GroupListRespDto": ".group_list_resp_dto",
    "GroupPaginatedRespDto": ".group_paginated_resp_dto",
    "GroupPagingDto": ".group_paging_dto",
    "GroupSingleRespDto": ".group_single_resp_dto",
    "IdentityDto": ".identity_dto",
    "IdentityProvider": ".identity_provider",
    "IsSuccessDto": ".is_success_dto",
    "IsSuccessRespDto": ".is_success_resp_dto",
    "IsUserInDepartmentDataDto": ".is_user_in_department_data_dto",
    "IsUserInDepartmentRespDto": ".is_user_in_department_resp_dto",
    "LangObject": ".lang_object",
    "LangUnit": ".lang_unit",
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
    "OrderBy": ".order_by",
    "OrderDirection": ".order_direction",
    "OrganizationDto": ".organization_dto",
    "OrganizationListRespDto": ".organization_list_resp_dto",
    "OrganizationNameI18nDto": ".organization_name_i18n_dto",
    "OrganizationPaginatedRespDto": ".organization_paginated_resp_dto",
    "OrganizationPagingDto": ".organization_paging_dto",
    "OrganizationSingleRespDto": ".organization_single_resp_dto",
    "PasswordEncryptType": ".password_encrypt_type",
    "PolicyCondition": ".policy_condition",
    "PolicyConditionOperator": ".policy_condition_operator",
    "PolicyConditionParam": ".policy_condition_param",
    "PolicyEffect": ".policy_effect",
    "RemoveDepartmentMembersReqDto": ".remove_department_members_req_dto",
    "RemoveGroupMembersReqDto": ".remove_group_members_req_dto",
    "ResGroupDto": ".res_group_dto",
    "ResourceType": ".resource_type",
    "Result": ".result",
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
    "RolePaginatedRespDto": ".role_paginated_resp_dto",
    "RolePagingDto": ".role_paging_dto",
    "RolePermissionListDto": ".role_permission_list_dto",
    "RoleSingleRespDto": ".role_single_resp_dto",
    "SearchDepartmentsFilterItemDto": ".search_departments_filter_item_dto",
    "SearchDepartmentsListReqDto": ".search_departments_list_req_dto",
    "SearchDepartmentsReqDto": ".search_departments_req_dto",
    "SendCreateAccountNotificationDto": ".send_create_account_notification_dto",
    "SendResetPasswordNotificationDto": ".send_reset_password_notification_dto",
    "SortDirection": ".sort_direction",
    "SyncRelationListRespDto": ".sync_relation_list_resp_dto",
    "TargetDto": ".target_dto",
    "TargetType": ".target_type",
    "UpdateDepartmentReqDto": ".update_department_req_dto",
    "UpdateDepartmentStatusReqDto": ".update_department_status_req_dto",
    "UpdateGroupReqDto": ".update_group_req_dto",
    "UpdateOrganizationReqDto": ".update_organization_req_dto",
    "UpdateOrganizationStatusReqDto": ".update_organization_status_req_dto",
    "UpdateRoleDto": ".update_role_dto",
    "UpdateUserBatchOptionsDto": ".update_user_batch_options_dto",
    "UpdateUserBatchReqDto": ".update_user_batch_req_dto",
    "UpdateUserInfoDto": ".update_user_info_dto",
    "UserDto": ".user_dto",
    "UserIdListRespDto": ".user_id_list_resp_dto",
    "UserIdType": ".user_id_type",
    "UserInfoDto": ".user_info_dto",
    "UserListRespDto": ".user_list_resp_dto",
    "UserPaginatedRespDto": ".user_paginated_resp_dto",
    "UserPagingDto": ".user_paging_dto",
    "UserSourceType": ".user_source_type",
    "UserStatus": ".user_status",
    "UserSyncRelationDto": ".user_sync_relation_dto",
    "WorkStatus": ".work_status",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value  # the next one to ask finds it at once
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
