"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.sync_client import SyncClient
from .._runtime.unset import UNSET
from .operations import (
    ADD_DEPARTMENT_MEMBERS,
    ADD_GROUP_MEMBERS,
    ASSIGN_ROLE,
    ASSIGN_ROLE_BATCH,
    CHECK_PARAMS_NAMESPACE,
    CHECK_SESSION_STATUS,
    CREATE_ADMIN_ROLE,
    CREATE_DEPARTMENT,
    CREATE_DEPARTMENT_TREE,
    CREATE_GROUP,
    CREATE_GROUPS_BATCH,
    CREATE_OR_UPDATE_GROUP,
    CREATE_ORGANIZATION,
    CREATE_ROLE,
    CREATE_ROLES_BATCH,
    CREATE_USER,
    CREATE_USERS_BATCH,
    DELETE_ADMIN_ROLES_BATCH,
    DELETE_DEPARTMENT,
    DELETE_DEPARTMENT_SYNC_RELATIONS,
    DELETE_GROUPS_BATCH,
    DELETE_ORGANIZATION,
    DELETE_ROLES,
    DELETE_ROLES_BATCH,
    DELETE_USER_SYNC_RELATIONS,
    DELETE_USERS_BATCH,
    GET_ALL_DEPARTMENTS,
    GET_ALL_GROUPS,
    GET_DEPARTMENT,
    GET_DEPARTMENT_BY_ID,
    GET_DEPARTMENT_SYNC_RELATIONS,
    GET_GROUP,
    GET_GROUP_AUTHORIZED_RESOURCES,
    GET_ORGANIZATION,
    GET_ORGANIZATIONS_BATCH,
    GET_OTP_SECRET_BY_USER,
    GET_PARENT_DEPARTMENT,
    GET_ROLE,
    GET_ROLE_AUTHORIZED_RESOURCES,
    GET_USER,
    GET_USER_ACCESSIBLE_APPS,
    GET_USER_AUTHORIZED_APPS,
    GET_USER_AUTHORIZED_RESOURCES,
    GET_USER_BATCH,
    GET_USER_DEPARTMENTS,
    GET_USER_GROUPS,
    GET_USER_IDENTITIES,
    GET_USER_LOGGEDIN_APPS,
    GET_USER_LOGGEDIN_IDENTITIES,
    GET_USER_LOGIN_HISTORY,
    GET_USER_MFA_INFO,
    GET_USER_MFA_STATUS,
    GET_USER_PASSWORD_CIPHERTEXT,
    GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    GET_USER_ROLES,
    GET_USER_SYNC_RELATIONS,
    HAS_ANY_ROLE,
    IMPORT_OTP,
    IS_USER_EXISTS,
    IS_USER_IN_DEPARTMENT,
    KICK_USERS,
    LINK_IDENTITY,
    LIST_ARCHIVED_USERS,
    LIST_CHILDREN_DEPARTMENTS,
    LIST_DEPARTMENT_MEMBER_IDS,
    LIST_DEPARTMENT_MEMBERS,
    LIST_GROUP_MEMBERS,
    LIST_GROUPS,
    LIST_ORGANIZATIONS,
    LIST_ROLE_ASSIGNMENTS,
    LIST_ROLE_DEPARTMENTS,
    LIST_ROLE_MEMBERS,
    LIST_ROLES,
    LIST_USERS,
    LIST_USERS_LEGACY,
    REMOVE_DEPARTMENT_MEMBERS,
    REMOVE_GROUP_MEMBERS,
    RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    RESIGN_USER,
    RESIGN_USER_BATCH,
    REVOKE_ROLE,
    REVOKE_ROLE_BATCH,
    SEARCH_DEPARTMENT_MEMBERS,
    SEARCH_DEPARTMENTS,
    SEARCH_DEPARTMENTS_LIST,
    SEARCH_ORGANIZATIONS,
    SERVICE,
    SET_USER_DEPARTMENTS,
    SET_USERS_MFA_STATUS,
    UNLINK_IDENTITY,
    UPDATE_DEPARTMENT,
    UPDATE_GROUP,
    UPDATE_NODE_STATUS,
    UPDATE_ORGANIZATION,
    UPDATE_ORGANIZATION_STATUS,
    UPDATE_ROLE,
    UPDATE_USER,
    UPDATE_USER_BATCH,
    USER_FIELD_DECRYPT,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.paging import Pager
    from .._runtime.unset import UnsetType
    from ..models.all_departments_id_type import AllDepartmentsIdType
    from ..models.app_list_resp_dto import AppListRespDto
    from ..models.authorized_resource_list_resp_dto import AuthorizedResourceListRespDto
    from ..models.authorized_resource_paginated_resp_dto import AuthorizedResourcePaginatedRespDto
    from ..models.check_session_status_resp_dto import CheckSessionStatusRespDto
    from ..models.common_response_dto import CommonResponseDto
    from ..models.create_department_tree_resp_dto import CreateDepartmentTreeRespDto
    from ..models.create_group_req_dto import CreateGroupReqDto
    from ..models.create_identity_dto import CreateIdentityDto
    from ..models.create_or_update_group_resp_dto import CreateOrUpdateGroupRespDto
    from ..models.create_user_info_dto import CreateUserInfoDto
    from ..models.create_user_options_dto import CreateUserOptionsDto
    from ..models.create_user_otp_dto import CreateUserOtpDto
    from ..models.delete_users_batch_options_dto import DeleteUsersBatchOptionsDto
    from ..models.department_dto import DepartmentDto
    from ..models.department_i18n_dto import DepartmentI18nDto
    from ..models.department_id_type import DepartmentIdType
    from ..models.department_list_resp_dto import DepartmentListRespDto
    from ..models.department_member_sort_by import DepartmentMemberSortBy
    from ..models.department_paginated_resp_dto import DepartmentPaginatedRespDto
    from ..models.department_single_resp_dto import DepartmentSingleRespDto
    from ..models.department_sort_by import DepartmentSortBy
    from ..models.department_sorting_dto import DepartmentSortingDto
    from ..models.gender import Gender
    from ..models.get_map_info_resp_dto import GetMapInfoRespDto
    from ..models.get_mfa_info_data_dto import GetMfaInfoDataDto
    from ..models.get_otp_secret_resp_dto import GetOtpSecretRespDto
    from ..models.get_user_password_ciphertext_resp_dto import GetUserPasswordCiphertextRespDto
    from ..models.group_list_resp_dto import GroupListRespDto
    from ..models.group_paginated_resp_dto import GroupPaginatedRespDto
    from ..models.group_single_resp_dto import GroupSingleRespDto
    from ..models.has_any_role_options_dto import HasAnyRoleOptionsDto
    from ..models.has_any_role_resp_dto import HasAnyRoleRespDto
    from ..models.has_role_roles_dto import HasRoleRolesDto
    from ..models.identity_list_resp_dto import IdentityListRespDto
    from ..models.import_otp_item_dto import ImportOtpItemDto
    from ..models.is_success_resp_dto import IsSuccessRespDto
    from ..models.is_user_exists_resp_dto import IsUserExistsRespDto
    from ..models.is_user_in_department_resp_dto import IsUserInDepartmentRespDto
    from ..models.kick_users_options_dto import KickUsersOptionsDto
    from ..models.link_identity_res_dto import LinkIdentityResDto
    from ..models.list_archived_users_resp_dto import ListArchivedUsersRespDto
    from ..models.list_archived_users_single_resp_dto import ListArchivedUsersSingleRespDto
    from ..models.list_users_advanced_filter_item_dto import ListUsersAdvancedFilterItemDto
    from ..models.list_users_options_dto import ListUsersOptionsDto
    from ..models.node import Node
    from ..models.order_by import OrderBy
    from ..models.order_direction import OrderDirection
    from ..models.organization_dto import OrganizationDto
    from ..models.organization_list_resp_dto import OrganizationListRespDto
    from ..models.organization_name_i18n_dto import OrganizationNameI18nDto
    from ..models.organization_paginated_resp_dto import OrganizationPaginatedRespDto
    from ..models.organization_single_resp_dto import OrganizationSingleRespDto
    from ..models.principal_authentication_info_paginated_resp_dto import (
        PrincipalAuthenticationInfoPaginatedRespDto,
    )
    from ..models.res_group_dto import ResGroupDto
    from ..models.reset_user_principal_authentication_info_options_dto import (
        ResetUserPrincipalAuthenticationInfoOptionsDto,
    )
    from ..models.resign_user_resp_dto import ResignUserRespDto
    from ..models.resource_type import ResourceType
    from ..models.role_assignment_target_type import RoleAssignmentTargetType
    from ..models.role_authorized_resource_paginated_resp_dto import (
        RoleAuthorizedResourcePaginatedRespDto,
    )
    from ..models.role_check_params_resp_dto import RoleCheckParamsRespDto
    from ..models.role_code_and_namespace_dto import RoleCodeAndNamespaceDto
    from ..models.role_code_dto import RoleCodeDto
    from ..models.role_department_list_paginated_resp_dto import RoleDepartmentListPaginatedRespDto
    from ..models.role_department_resp_dto import RoleDepartmentRespDto
    from ..models.role_dto import RoleDto
    from ..models.role_list_item import RoleListItem
    from ..models.role_list_page_resp_dto import RoleListPageRespDto
    from ..models.role_paginated_resp_dto import RolePaginatedRespDto
    from ..models.role_permission_list_dto import RolePermissionListDto
    from ..models.role_single_resp_dto import RoleSingleRespDto
    from ..models.search_departments_filter_item_dto import SearchDepartmentsFilterItemDto
    from ..models.set_user_department_dto import SetUserDepartmentDto
    from ..models.set_user_departments_options_dto import SetUserDepartmentsOptionsDto
    from ..models.sync_relation_list_resp_dto import SyncRelationListRespDto
    from ..models.target_dto import TargetDto
    from ..models.unlink_identity_res_dto import UnlinkIdentityResDto
    from ..models.update_user_batch_options_dto import UpdateUserBatchOptionsDto
    from ..models.update_user_info_dto import UpdateUserInfoDto
    from ..models.update_user_options_dto import UpdateUserOptionsDto
    from ..models.user_department_paginated_resp_dto import UserDepartmentPaginatedRespDto
    from ..models.user_department_resp_dto import UserDepartmentRespDto
    from ..models.user_department_sort_by import UserDepartmentSortBy
    from ..models.user_dto import UserDto
    from ..models.user_field_decrypt_req_item_dto import UserFieldDecryptReqItemDto
    from ..models.user_field_decrypt_resp_dto import UserFieldDecryptRespDto
    from ..models.user_id_list_resp_dto import UserIdListRespDto
    from ..models.user_id_type import UserIdType
    from ..models.user_info_dto import UserInfoDto
    from ..models.user_list_resp_dto import UserListRespDto
    from ..models.user_logged_in_apps_list_resp_dto import UserLoggedInAppsListRespDto
    from ..models.user_logged_in_identities_resp_dto import UserLoggedInIdentitiesRespDto
    from ..models.user_login_history_dto import UserLoginHistoryDto
    from ..models.user_login_history_paginated_resp_dto import UserLoginHistoryPaginatedRespDto
    from ..models.user_mfa_single_resp_dto import UserMfaSingleRespDto
    from ..models.user_paginated_resp_dto import UserPaginatedRespDto
    from ..models.user_single_resp_dto import UserSingleRespDto
    from ..models.user_status import UserStatus
    from .options import ManagementClientOptions


class ManagementClient(SyncClient):
    """GenAuth Management API

    Administers the users and groups of a user pool.

    Lets a program act as an administrator of a user pool. It is meant for servers: whoever has the
    access key can read and change every user of the pool.
    """

    def __init__(
        self,
        **options: Unpack[ManagementClientOptions],
    ) -> None:
        super().__init__(SERVICE, "genauth", options)

    def with_options(
        self,
        **options: Unpack[ManagementClientOptions],
    ) -> ManagementClient:
        """A client that differs from this one in `options` only.

        Both share connections, and the token that was bought unless host or credentials differ.
        """
        return self._derive(options)

    def get_group(
        self,
        *,
        code: str,
        with_custom_data: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GroupSingleRespDto:
        """Get a group.

        Returns one user group by its `code`. Use `list_group_members` for its users, and
        `list_groups` when the code is not known.

        Args:
            code: The `code` of the group.

                Example: `"developer"`.
            with_custom_data: Whether the answer includes the custom fields of the groups.
                Clients keep them although no type declares them.

                Example: `False`.
        """
        return self._call(
            GET_GROUP,
            {"code": code, "with_custom_data": with_custom_data},
            UNSET,
            request_options,
        )

    def list_groups(
        self,
        *,
        keywords: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_metadata: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        flat_custom_data: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[GroupPaginatedRespDto, ResGroupDto]:
        """List groups.

        Returns the user groups of the user pool, page by page. `keywords` narrows the list.

        Args:
            keywords: Text to search for. Without it, all groups are listed.

                Example: `"developer"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_metadata: Whether the answer includes `metadata_source`.

                Example: `False`.
            with_custom_data: Whether the answer includes the custom fields of the groups.
                Clients keep them although no type declares them.

                Example: `False`.
            flat_custom_data: Whether custom fields are placed beside the other fields of the
                group instead of inside `custom_data`.

                Default: `False`. Example: `False`.
        """
        return self._list(
            LIST_GROUPS,
            {
                "keywords": keywords,
                "page": page,
                "limit": limit,
                "with_metadata": with_metadata,
                "with_custom_data": with_custom_data,
                "flat_custom_data": flat_custom_data,
            },
            UNSET,
            request_options,
        )

    def get_all_groups(
        self,
        *,
        fetch_members: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GroupListRespDto:
        """Get all groups.

        Returns every user group of the user pool in one answer. Where there may be many,
        `list_groups` returns them page by page.

        Args:
            fetch_members: Whether the answer includes the users of each group, in `members`.
                The answer grows with the number of users; `list_group_members` returns the users
                of one group page by page.

                Default: `False`. Example: `False`.
            with_custom_data: Whether the answer includes the custom fields of the groups.
                Clients keep them although no type declares them.

                Example: `False`.
        """
        return self._call(
            GET_ALL_GROUPS,
            {"fetch_members": fetch_members, "with_custom_data": with_custom_data},
            UNSET,
            request_options,
        )

    def create_group(
        self,
        *,
        code: str,
        name: str,
        description: str,
        type: str,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GroupSingleRespDto:
        """Create a group.

        Adds a user group to the user pool. Its `code` must be a plain English identifier that no
        other group of the user pool has. The group starts without members: add them with
        `add_group_members`.

        `create_groups_batch` creates up to 50 groups in one call; `create_or_update_group` does not
        mind a group that is already there.

        Args:
            code: Identifies the group wherever it is referred to. It must be unique in the
                user pool and a plain English identifier, such as `developer`.

                Example: `"developer"`.
            name: Name of the group, as people see it.

                Example: `"Developer"`.
            description: What the group is for.

                Example: `"Everybody who writes code"`.
            type: Kind of the group. `static` is the only value that is documented.

                Example: `"static"`.
            custom_data: Values of custom fields, by field name. Define the names in the
                console first, among the custom fields of groups.

                Example: `{"costCenter": "R-100"}`.
        """
        return self._call(
            CREATE_GROUP,
            {},
            {
                "code": code,
                "name": name,
                "description": description,
                "type": type,
                "customData": custom_data,
            },
            request_options,
        )

    def create_or_update_group(
        self,
        *,
        code: str,
        name: str,
        description: str,
        type: str,
        request_options: RequestOptions | None = None,
    ) -> CreateOrUpdateGroupRespDto:
        """Create or update a group.

        Makes sure that a user group exists as described: creates it when no group of the user pool
        has its `code`, and otherwise gives the existing group the name, description and type of the
        request. Made for programs that copy groups from elsewhere and may run again at any time.

        The members of an existing group stay as they are.

        Args:
            code: Code of the group: tells whether it exists already. A plain English
                identifier, unique in the user pool.

                Example: `"developer"`.
            name: Name of the group, as people see it.

                Example: `"Developer"`.
            description: What the group is for.

                Example: `"Everybody who writes code"`.
            type: Kind of the group. `static` is the only value that is documented.

                Example: `"static"`.
        """
        return self._call(
            CREATE_OR_UPDATE_GROUP,
            {},
            {"code": code, "name": name, "description": description, "type": type},
            request_options,
        )

    def create_groups_batch(
        self,
        *,
        list: Sequence[CreateGroupReqDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> GroupListRespDto:
        """Create groups in batch.

        Adds 1 to 50 user groups to the user pool in one call. The `code` of a group must be a plain
        English identifier that no other group of the user pool has.

        The groups start without members. The service does not say whether the other groups are
        created when one of them is refused: list the groups before you repeat the call.

        Args:
            list: The groups to create, 1 to 50 of them.

                1 to 50 items.
        """
        return self._call(CREATE_GROUPS_BATCH, {}, {"list": list}, request_options)

    def update_group(
        self,
        *,
        code: str,
        description: str,
        name: str | UnsetType = UNSET,
        new_code: str | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GroupSingleRespDto:
        """Update a group.

        Changes the name, description, code or custom fields of a user group. Fields that the
        request leaves out stay as they are; `description` is always needed. To rename the code,
        send the present one as `code` and the future one as `new_code`: from then on only the new
        one finds the group.

        Args:
            code: Present code of the group to change.

                Example: `"developer"`.
            description: What the group is for. Needed even when only something else changes.

                Example: `"Everybody who writes or reviews code"`.
            name: New name of the group. Left out, the name stays.

                Example: `"Engineering"`.
            new_code: New code of the group, a plain English identifier that no other group
                has. Left out, the code stays.

                Example: `"engineering"`.
            custom_data: New values of custom fields, by field name. Define the names in the
                console first, among the custom fields of groups.

                Example: `{"costCenter": "R-100"}`.
        """
        return self._call(
            UPDATE_GROUP,
            {},
            {
                "code": code,
                "description": description,
                "name": name,
                "newCode": new_code,
                "customData": custom_data,
            },
            request_options,
        )

    def delete_groups_batch(
        self,
        *,
        code_list: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete groups in batch.

        Deletes 1 to 50 user groups by their codes. The users who belong to them are not deleted;
        what the groups were authorized for no longer reaches these users.

        The service does not say what happens to the other groups when one of the codes does not
        exist: list the groups before you repeat the call.

        Args:
            code_list: Codes of the groups, 1 to 50 of them.

                1 to 50 items.

                Example: `["developer", "support"]`.
        """
        return self._call(DELETE_GROUPS_BATCH, {}, {"codeList": code_list}, request_options)

    def add_group_members(
        self,
        *,
        code: str,
        user_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Add members to a group.

        Puts 1 to 50 users into a user group, by their user IDs. The users get what the group is
        authorized for. A user can belong to several groups.

        Args:
            code: Code of the group.

                Example: `"developer"`.
            user_ids: IDs of the users, 1 to 50 of them, as GenAuth assigned them.

                1 to 50 items.

                Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
        """
        return self._call(
            ADD_GROUP_MEMBERS,
            {},
            {"code": code, "userIds": user_ids},
            request_options,
        )

    def remove_group_members(
        self,
        *,
        code: str,
        user_ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Remove members from a group in batch.

        Takes 1 to 50 users out of a user group, by their user IDs. The users themselves stay,
        without what only this group authorized them for.

        Args:
            code: Code of the group.

                Example: `"developer"`.
            user_ids: IDs of the users, 1 to 50 of them, as GenAuth assigned them.

                1 to 50 items.

                Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
        """
        return self._call(
            REMOVE_GROUP_MEMBERS,
            {},
            {"code": code, "userIds": user_ids},
            request_options,
        )

    def list_group_members(
        self,
        *,
        code: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """List the members of a group.

        Returns the users who belong to a user group, page by page.

        Args:
            code: The `code` of the group.

                Example: `"developer"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
        """
        return self._list(
            LIST_GROUP_MEMBERS,
            {
                "code": code,
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
            },
            UNSET,
            request_options,
        )

    def get_group_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        resource_type: ResourceType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AuthorizedResourceListRespDto:
        """List resources a group is authorized for.

        Returns the resources that a user group may use or is refused, with the actions that each
        grant covers. `namespace` and `resource_type` narrow the answer.

        Args:
            code: The `code` of the group.

                Example: `"developer"`.
            namespace: Code of the permission namespace that the codes of roles and resources
                belong to. Without it, the service looks in the namespace `default`.

                Example: `"default"`.
            resource_type: Kind of the resources to list. Without it, all kinds are listed.

                Example: `"API"`.
        """
        return self._call(
            GET_GROUP_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resource_type": resource_type},
            UNSET,
            request_options,
        )

    def create_users_batch(
        self,
        *,
        list: Sequence[CreateUserInfoDto | Mapping[str, Any]],
        options: CreateUserOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserListRespDto:
        """Create users in batch.

        Adds 1 to 50 users to the user pool in one call. Every user needs at least one of `email`,
        `phone` and `username`. No other user of the user pool may have the same value in one of
        these three or in `externalId`.

        The call acts with the rights of an administrator, so no verification codes are asked for.
        The new users are told about their accounts only when `options.send_notification` says so.
        The service does not say whether the other users are created when one of them is refused:
        look the users up before you repeat the call.

        Args:
            list: The users to create, 1 to 50 of them.

                1 to 50 items.
            options: How the users are created. It applies to every user in `list`.
        """
        return self._call(
            CREATE_USERS_BATCH,
            {},
            {"list": list, "options": options},
            request_options,
        )

    def update_user_batch(
        self,
        *,
        list: Sequence[UpdateUserInfoDto | Mapping[str, Any]],
        options: UpdateUserBatchOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserListRespDto:
        """Update users in batch.

        Changes several users in one call, each with values of its own. Only the fields that are
        present are changed. No other user of the user pool may have the same `email`, `phone`,
        `username` or `externalId`.

        The call acts with the rights of an administrator, so no verification codes are asked for.
        The service does not say whether the other users are changed when one of them is refused:
        read the users again before you repeat the call.

        Args:
            list: The users to change. The service states no limit; to be safe, send no more
                than 50 at a time, the limit for creating users.
            options: How the users are changed. It applies to every user in `list`.
        """
        return self._call(
            UPDATE_USER_BATCH,
            {},
            {"list": list, "options": options},
            request_options,
        )

    def get_user_batch(
        self,
        *,
        user_ids: Sequence[str],
        user_id_type: UserIdType | str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        flat_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        with_tenant_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserListRespDto:
        """Get users in batch.

        Reads 1 to 50 users by their IDs. `user_id_type` says what kind of ID is used, the same for
        all of them: the users' own IDs, email addresses, phone numbers and so on. Custom data,
        accounts at identity sources, departments and tenants are included only when asked for.

        The service does not say what happens to an ID that belongs to no user. Match the users of
        the answer by ID rather than by position.

        Args:
            user_ids: IDs of the users, 1 to 50 of them, of the kind that `user_id_type`
                names.

                1 to 50 items.

                Example: `["6229ffa4b1c08d2cade3e3d9"]`.
            user_id_type: Kind of the IDs in `user_ids`.

                Default: `"user_id"`. Example: `"user_id"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            flat_custom_data: Whether custom fields are placed beside the other fields of the
                user instead of inside `custom_data`. Clients keep such fields although no type
                declares them.

                Default: `False`. Example: `False`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
            with_tenant_ids: Whether the answer includes `tenant_ids`.

                Example: `True`.
        """
        return self._call(
            GET_USER_BATCH,
            {
                "user_ids": user_ids,
                "user_id_type": user_id_type,
                "with_custom_data": with_custom_data,
                "flat_custom_data": flat_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
                "with_tenant_ids": with_tenant_ids,
            },
            UNSET,
            request_options,
        )

    def list_users_legacy(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        status: UserStatus | str | UnsetType = UNSET,
        updated_at_start: int | UnsetType = UNSET,
        updated_at_end: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """List users, the old way.

        Returns the users of the user pool, page by page. Use `list_users` instead, which searches,
        filters and sorts.

        Deprecated.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            status: Status of the users to list. Without it, users of every status are listed.

                Example: `"Activated"`.
            updated_at_start: Lists users changed at this time or later, in milliseconds since 1970.

                Example: `1655714763890`.
            updated_at_end: Lists users changed at this time or earlier, in milliseconds since 1970.

                Example: `1655801163890`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions) of the users, in
                `post_id_list`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
        """
        return self._list(
            LIST_USERS_LEGACY,
            {
                "page": page,
                "limit": limit,
                "status": status,
                "updated_at_start": updated_at_start,
                "updated_at_end": updated_at_end,
                "with_custom_data": with_custom_data,
                "with_post": with_post,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
            },
            UNSET,
            request_options,
        )

    def list_users(
        self,
        *,
        keywords: str | UnsetType = UNSET,
        advanced_filter: (
            Sequence[ListUsersAdvancedFilterItemDto | Mapping[str, Any]] | UnsetType
        ) = UNSET,
        search_query: Mapping[str, Any] | UnsetType = UNSET,
        options: ListUsersOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """List users.

        Returns the users of the user pool that match a text and meet all of the given conditions,
        sorted, page by page. Without any of these it lists every user.

        Args:
            keywords: Text to search for in the fields that `fuzzy_search_on` names. Left out,
                all users are listed.

                Example: `"bob"`.
            advanced_filter: Conditions that must all hold.
            search_query: A query in the language of the search engine behind the service, for
                what the conditions cannot say. Its form is that of Elasticsearch.

                Example: `{"query": {"term": {"company": "Example Inc."}}}`.
            options: Page, sort order, and what of each user.
        """
        return self._list(
            LIST_USERS,
            {},
            {
                "keywords": keywords,
                "advancedFilter": advanced_filter,
                "searchQuery": search_query,
                "options": options,
            },
            request_options,
        )

    def get_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        flat_custom_data: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Get a user.

        Returns one user. `user_id_type` says which kind of ID is given, so that a user can be found
        by email address, phone number, user name or an ID of your own too. Use `get_user_batch` for
        several users and `is_user_exists` to ask only whether there is one.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            flat_custom_data: Whether custom fields are placed beside the other fields of the
                user instead of inside `custom_data`. Clients keep such fields although no type
                declares them.

                Default: `False`. Example: `False`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions) of the users, in
                `post_id_list`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
        """
        return self._call(
            GET_USER,
            {
                "user_id": user_id,
                "user_id_type": user_id_type,
                "flat_custom_data": flat_custom_data,
                "with_custom_data": with_custom_data,
                "with_post": with_post,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
            },
            UNSET,
            request_options,
        )

    def user_field_decrypt(
        self,
        *,
        private_key: str,
        data: Sequence[UserFieldDecryptReqItemDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> UserFieldDecryptRespDto:
        """Decrypt fields of users.

        Decrypts values of fields that the user pool stores encrypted. The private key travels in
        the request: call this from a server only, and consider decrypting on your own side.

        Args:
            private_key: Private key of the pair whose public key encrypts fields in this user
                pool.

                Example: `"-----BEGIN PRIVATE KEY----- (yours) -----END PRIVATE KEY-----"`.
            data: The encrypted values. No limit on their number is documented; to be safe,
                send no more than 50 at a time.
        """
        return self._call(
            USER_FIELD_DECRYPT,
            {},
            {"privateKey": private_key, "data": data},
            request_options,
        )

    def create_user(
        self,
        *,
        options: CreateUserOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        status: UserStatus | str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        phone_country_code: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        nickname: str | UnsetType = UNSET,
        photo: str | UnsetType = UNSET,
        gender: Gender | str | UnsetType = UNSET,
        email_verified: bool | UnsetType = UNSET,
        phone_verified: bool | UnsetType = UNSET,
        birthdate: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        province: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        street_address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        company: str | UnsetType = UNSET,
        browser: str | UnsetType = UNSET,
        device: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        middle_name: str | UnsetType = UNSET,
        profile: str | UnsetType = UNSET,
        preferred_username: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        zoneinfo: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        formatted: str | UnsetType = UNSET,
        region: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        salt: str | UnsetType = UNSET,
        tenant_ids: Sequence[str] | UnsetType = UNSET,
        otp: CreateUserOtpDto | Mapping[str, Any] | UnsetType = UNSET,
        department_ids: Sequence[str] | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        metadata_source: Mapping[str, Any] | UnsetType = UNSET,
        identities: Sequence[CreateIdentityDto | Mapping[str, Any]] | UnsetType = UNSET,
        identity_number: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Create a user.

        Adds a user to the user pool, as an administrator: no verification code is asked for. At
        least one of `email`, `phone` and `username` is needed; these and `externalId` are unique in
        the user pool.

        `create_users_batch` creates up to 50 users in one call.

        Args:
            options: How to create the user.
            status: State of the new account.

                Default: `"Activated"`. Example: `"Activated"`.
            email: Email address. Unique in the user pool; upper and lower case do not matter.

                Example: `"bob@example.com"`.
            phone: Phone number without the country code, which goes into `phoneCountryCode`.
                Unique in the user pool.

                Example: `"2025550123"`.
            phone_country_code: Country code of the phone number, with the plus sign. It can
                be left out for numbers in mainland China (`+86`). The built-in text message
                service does not reach other countries: set up a message service of your own in
                the console first. The [list of country calling
                codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of
                them.

                Example: `"+1"`.
            username: User name. Unique in the user pool.

                Example: `"bob"`.
            external_id: The user's ID in a system of yours. Unique in the user pool.

                Example: `"10010"`.
            name: Full name. Several users may have the same.

                Example: `"Bob Zhang"`.
            nickname: Informal name of the user.

                Example: `"Bobby"`.
            photo: URL of the profile picture.

                Example: `"https://example.com/photos/bob.png"`.
            gender: Gender of the user.

                Default: `"U"`. Example: `"M"`.
            email_verified: Whether to mark the email address as verified. No verification
                code is asked for.

                Example: `True`.
            phone_verified: Whether to mark the phone number as verified. No verification code
                is asked for.

                Example: `True`.
            birthdate: Date of birth, as `YYYY-MM-DD`.

                Format: date.

                Example: `"1990-06-03"`.
            country: Country of the user's address, by name or by code.

                Example: `"US"`.
            province: State or province of the user's address.

                Example: `"NY"`.
            city: City of the user's address.

                Example: `"Kingston"`.
            address: Postal address, in one line.

                Example: `"132 My Street, Kingston"`.
            street_address: Street and house number of the user's address.

                Example: `"132 My Street"`.
            postal_code: Postal code of the user's address.

                Example: `"12401"`.
            company: Company that the user works for.

                Example: `"Example Inc."`.
            browser: User agent of the browser that was last used to sign in.
            device: Device that was last used to sign in.

                Example: `"iOS"`.
            given_name: Given name or names, which come first in English.

                Example: `"Bob"`.
            family_name: Family name, which comes last in English.

                Example: `"Zhang"`.
            middle_name: Middle name, between the given name and the family name.

                Example: `"James"`.
            profile: URL of a page about the user: the OpenID Connect claim `profile`.

                Example: `"https://example.com/people/bob"`.
            preferred_username: Short name that the user prefers: the OpenID Connect claim
                `preferred_username`. It need not be unique.

                Example: `"bob"`.
            website: URL of the user's own website or blog.

                Example: `"https://bob.example.com"`.
            zoneinfo: Time zone, preferably a name from the IANA time zone database.

                Example: `"America/New_York"`.
            locale: Language and region, as a BCP 47 tag.

                Example: `"en-US"`.
            formatted: Full postal address, as it is written on an envelope.

                Example: `"132 My Street, Kingston, NY 12401, USA"`.
            region: Region that the user lives in.

                Example: `"New York"`.
            password: The password, encrypted as `options.password_encrypt_type` says, or in
                plain text when that is not set. With `options.keep_password`, a hash that is
                stored unchanged.

                Example: `"example-Passw0rd"`.
            salt: Salt of a password that was hashed elsewhere. Send it together with the hash
                when you migrate users with `options.keep_password`.

                Example: `"example-salt"`.
            tenant_ids: IDs of the tenants that the user joins.

                Example: `["63f867961c8f0241e7ccb582"]`.
            otp: A one-time password generator to set up for the user, so that an
                authenticator app that is in use already keeps working.
            department_ids: IDs of the departments that the user joins, of the kind that
                `options.department_id_type` names.

                Example: `["624d930c37e1f5c08dd4986e", "624d93102b6a4012f33cd2fe"]`.
            custom_data: Values of custom fields, by field name. Define the names in the
                console first, among the custom fields of users.

                Example: `{"school": "Example University", "age": 22}`.
            metadata_source: Values of the user's data object, by field name. Define the names
                in the console first, among the fields of that data object.

                Example: `{"badge": "B-17"}`.
            identities: Accounts at identity sources that belong to the user. Where possible,
                link accounts with the operation made for that purpose instead.
            identity_number: Number of the user's identity document.

                Example: `"420421000000001234"`.
        """
        return self._call(
            CREATE_USER,
            {},
            {
                "options": options,
                "status": status,
                "email": email,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "username": username,
                "externalId": external_id,
                "name": name,
                "nickname": nickname,
                "photo": photo,
                "gender": gender,
                "emailVerified": email_verified,
                "phoneVerified": phone_verified,
                "birthdate": birthdate,
                "country": country,
                "province": province,
                "city": city,
                "address": address,
                "streetAddress": street_address,
                "postalCode": postal_code,
                "company": company,
                "browser": browser,
                "device": device,
                "givenName": given_name,
                "familyName": family_name,
                "middleName": middle_name,
                "profile": profile,
                "preferredUsername": preferred_username,
                "website": website,
                "zoneinfo": zoneinfo,
                "locale": locale,
                "formatted": formatted,
                "region": region,
                "password": password,
                "salt": salt,
                "tenantIds": tenant_ids,
                "otp": otp,
                "departmentIds": department_ids,
                "customData": custom_data,
                "metadataSource": metadata_source,
                "identities": identities,
                "identityNumber": identity_number,
            },
            request_options,
        )

    def update_user(
        self,
        *,
        options: UpdateUserOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        user_id: str,
        phone_country_code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        nickname: str | UnsetType = UNSET,
        photo: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        status: UserStatus | str | UnsetType = UNSET,
        email_verified: bool | UnsetType = UNSET,
        phone_verified: bool | UnsetType = UNSET,
        birthdate: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        province: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        street_address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        gender: Gender | str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        company: str | UnsetType = UNSET,
        browser: str | UnsetType = UNSET,
        device: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        middle_name: str | UnsetType = UNSET,
        profile: str | UnsetType = UNSET,
        preferred_username: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        zoneinfo: str | UnsetType = UNSET,
        locale: str | UnsetType = UNSET,
        formatted: str | UnsetType = UNSET,
        region: str | UnsetType = UNSET,
        identity_number: str | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserSingleRespDto:
        """Update a user.

        Changes a user, as an administrator: no verification code is asked for. Fields that the
        request leaves out stay as they are. `email`, `phone`, `username` and `externalId` stay
        unique in the user pool.

        Args:
            options: How to make the change.
            user_id: ID of the user to change, as GenAuth assigned it. This operation takes no
                other kind of user ID.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            phone_country_code: Country code of the phone number, with the plus sign. It can
                be left out for numbers in mainland China (`+86`). The built-in text message
                service does not reach other countries: set up a message service of your own in
                the console first. The [list of country calling
                codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of
                them.

                Example: `"+1"`.
            name: Full name. Several users may have the same.

                Example: `"Bob Zhang"`.
            nickname: Informal name of the user.

                Example: `"Bobby"`.
            photo: URL of the profile picture.

                Example: `"https://example.com/photos/bob.png"`.
            external_id: The user's ID in a system of yours. Unique in the user pool.

                Example: `"10010"`.
            status: New state of the account.

                Example: `"Activated"`.
            email_verified: Whether to mark the email address as verified. No verification
                code is asked for.

                Example: `True`.
            phone_verified: Whether to mark the phone number as verified. No verification code
                is asked for.

                Example: `True`.
            birthdate: Date of birth, as `YYYY-MM-DD`.

                Format: date.

                Example: `"1990-06-03"`.
            country: Country of the user's address, by name or by code.

                Example: `"US"`.
            province: State or province of the user's address.

                Example: `"NY"`.
            city: City of the user's address.

                Example: `"Kingston"`.
            address: Postal address, in one line.

                Example: `"132 My Street, Kingston"`.
            street_address: Street and house number of the user's address.

                Example: `"132 My Street"`.
            postal_code: Postal code of the user's address.

                Example: `"12401"`.
            gender: Gender of the user.

                Example: `"M"`.
            username: User name. Unique in the user pool.

                Example: `"bob"`.
            email: Email address. Unique in the user pool; upper and lower case do not matter.

                Example: `"bob@example.com"`.
            phone: Phone number without the country code, which goes into `phoneCountryCode`.
                Unique in the user pool.

                Example: `"2025550123"`.
            password: The new password, encrypted as `options.password_encrypt_type` says, or
                in plain text when that is not set.

                Example: `"example-Passw0rd"`.
            company: Company that the user works for.

                Example: `"Example Inc."`.
            browser: User agent of the browser that was last used to sign in.
            device: Device that was last used to sign in.

                Example: `"iOS"`.
            given_name: Given name or names, which come first in English.

                Example: `"Bob"`.
            family_name: Family name, which comes last in English.

                Example: `"Zhang"`.
            middle_name: Middle name, between the given name and the family name.

                Example: `"James"`.
            profile: URL of a page about the user: the OpenID Connect claim `profile`.

                Example: `"https://example.com/people/bob"`.
            preferred_username: Short name that the user prefers: the OpenID Connect claim
                `preferred_username`. It need not be unique.

                Example: `"bob"`.
            website: URL of the user's own website or blog.

                Example: `"https://bob.example.com"`.
            zoneinfo: Time zone, preferably a name from the IANA time zone database.

                Example: `"America/New_York"`.
            locale: Language and region, as a BCP 47 tag.

                Example: `"en-US"`.
            formatted: Full postal address, as it is written on an envelope.

                Example: `"132 My Street, Kingston, NY 12401, USA"`.
            region: Region that the user lives in.

                Example: `"New York"`.
            identity_number: Number of the user's identity document.

                Example: `"420421000000001234"`.
            custom_data: Values of custom fields, by field name. Define the names in the
                console first, among the custom fields of users.

                Example: `{"school": "Example University", "age": 22}`.
            metadata: Values of the user's data object, by field name. Define the names in the
                console first, among the fields of that data object.

                Example: `{"badge": "B-17"}`.
        """
        return self._call(
            UPDATE_USER,
            {},
            {
                "options": options,
                "userId": user_id,
                "phoneCountryCode": phone_country_code,
                "name": name,
                "nickname": nickname,
                "photo": photo,
                "externalId": external_id,
                "status": status,
                "emailVerified": email_verified,
                "phoneVerified": phone_verified,
                "birthdate": birthdate,
                "country": country,
                "province": province,
                "city": city,
                "address": address,
                "streetAddress": street_address,
                "postalCode": postal_code,
                "gender": gender,
                "username": username,
                "email": email,
                "phone": phone,
                "password": password,
                "company": company,
                "browser": browser,
                "device": device,
                "givenName": given_name,
                "familyName": family_name,
                "middleName": middle_name,
                "profile": profile,
                "preferredUsername": preferred_username,
                "website": website,
                "zoneinfo": zoneinfo,
                "locale": locale,
                "formatted": formatted,
                "region": region,
                "identityNumber": identity_number,
                "customData": custom_data,
                "metadata": metadata,
            },
            request_options,
        )

    def delete_users_batch(
        self,
        *,
        user_ids: Sequence[str],
        options: DeleteUsersBatchOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete users in batch.

        Deletes 1 to 50 users, with everything that belongs to them. This cannot be undone; to keep
        a user and end the access, use `resign_user` or change `status` with `update_user`.

        Args:
            user_ids: IDs of the users, 1 to 50 of them, of the kind that `options` names.

                1 to 50 items.

                Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
            options: How to read the IDs.
        """
        return self._call(
            DELETE_USERS_BATCH,
            {},
            {"userIds": user_ids, "options": options},
            request_options,
        )

    def get_user_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IdentityListRespDto:
        """Get identities of a user.

        Returns the user's accounts at outside identity sources, such as WeChat or a company
        directory, that the user can sign in with.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_IDENTITIES,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_roles(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RolePaginatedRespDto:
        """Get roles of a user.

        Returns every role that a user has, directly or through departments, groups and other roles,
        in one answer.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
        """
        return self._call(
            GET_USER_ROLES,
            {"user_id": user_id, "user_id_type": user_id_type, "namespace": namespace},
            UNSET,
            request_options,
        )

    def get_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> PrincipalAuthenticationInfoPaginatedRespDto:
        """Get the real-name verification of a user.

        Returns the checks that tie a user to a person or an organization in the real world.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def reset_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        options: (
            ResetUserPrincipalAuthenticationInfoOptionsDto | Mapping[str, Any] | UnsetType
        ) = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete the real-name verification of a user.

        Deletes what ties a user to a person or an organization in the real world. The user can go
        through the check again.

        Args:
            user_id: ID of the user, of the kind that `options` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            options: How to read the ID.
        """
        return self._call(
            RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {},
            {"userId": user_id, "options": options},
            request_options,
        )

    def get_user_departments(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_department_paths: bool | UnsetType = UNSET,
        sort_by: UserDepartmentSortBy | str | UnsetType = UNSET,
        order_by: OrderBy | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserDepartmentPaginatedRespDto, UserDepartmentRespDto]:
        """Get departments of a user.

        Returns the departments that a user belongs to, page by page, with whether the user leads
        them and which is the main one.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_department_paths: Whether the answer includes the departments above each, up
                to the top.

                Default: `False`. Example: `True`.
            sort_by: What the departments are sorted by.

                Default: `"JoinDepartmentAt"`. Example: `"JoinDepartmentAt"`.
            order_by: In which direction.

                Default: `"Desc"`. Example: `"Desc"`.
        """
        return self._list(
            GET_USER_DEPARTMENTS,
            {
                "user_id": user_id,
                "user_id_type": user_id_type,
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "with_department_paths": with_department_paths,
                "sort_by": sort_by,
                "order_by": order_by,
            },
            UNSET,
            request_options,
        )

    def set_user_departments(
        self,
        *,
        user_id: str,
        departments: Sequence[SetUserDepartmentDto | Mapping[str, Any]],
        options: SetUserDepartmentsOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Set departments of a user.

        Makes a user belong to exactly the departments of the request: departments that are not in
        the list lose the user. To add one department, use `add_department_members`.

        Args:
            user_id: ID of the user, of the kind that `options` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            departments: The departments, 1 to 50 of them.

                1 to 50 items.
            options: How to read the ID.
        """
        return self._call(
            SET_USER_DEPARTMENTS,
            {},
            {"userId": user_id, "departments": departments, "options": options},
            request_options,
        )

    def get_user_groups(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GroupPaginatedRespDto:
        """Get groups of a user.

        Returns every user group that a user belongs to, in one answer.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_GROUPS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_mfa_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserMfaSingleRespDto:
        """Get second factors of a user.

        Tells which second factors (MFA) a user has set up. Whether they are asked for is
        `get_user_mfa_status`.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_MFA_INFO,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def list_archived_users(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start_at: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto]:
        """List archived users.

        Returns the users that were archived, page by page: only their IDs and when it happened.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            start_at: Lists users archived at this time or later, in milliseconds since 1970.

                Example: `1655714763890`.
        """
        return self._list(
            LIST_ARCHIVED_USERS,
            {"page": page, "limit": limit, "start_at": start_at},
            UNSET,
            request_options,
        )

    def kick_users(
        self,
        *,
        user_id: str,
        app_ids: Sequence[str],
        options: KickUsersOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Sign a user out.

        Ends the sessions of a user in 1 to 50 applications. The user can sign in again; to prevent
        that, change `status` with `update_user`.

        Args:
            user_id: ID of the user, of the kind that `options` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            app_ids: IDs of the applications, 1 to 50 of them.

                1 to 50 items.

                Example: `["6193b7a2c4d85e0f9a1b2c3d"]`.
            options: How to read the ID.
        """
        return self._call(
            KICK_USERS,
            {},
            {"userId": user_id, "appIds": app_ids, "options": options},
            request_options,
        )

    def is_user_exists(
        self,
        *,
        username: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        external_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsUserExistsRespDto:
        """Check whether a user exists.

        Tells whether the user pool has a user with this user name, email address, phone number or
        ID of yours. Somebody may create the user a moment later, so be ready for a conflict when
        you create it yourself.

        Args:
            username: User name.

                Example: `"bob"`.
            email: Email address.

                Example: `"bob@example.com"`.
            phone: Phone number, without country code.

                Example: `"2025550123"`.
            external_id: The user's ID in a system of yours.

                Example: `"10010"`.
        """
        return self._call(
            IS_USER_EXISTS,
            {},
            {"username": username, "email": email, "phone": phone, "externalId": external_id},
            request_options,
        )

    def get_user_accessible_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AppListRespDto:
        """Get applications a user can access.

        Returns the applications that a user may sign in to: those open to everybody, and those the
        user is authorized for.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_ACCESSIBLE_APPS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_authorized_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AppListRespDto:
        """Get applications a user is authorized for.

        Returns the applications that a user was authorized for, directly or through groups, roles
        and departments. `get_user_accessible_apps` adds those that are open to everybody.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_AUTHORIZED_APPS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def has_any_role(
        self,
        *,
        user_id: str,
        roles: Sequence[HasRoleRolesDto | Mapping[str, Any]],
        options: HasAnyRoleOptionsDto | Mapping[str, Any] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> HasAnyRoleRespDto:
        """Check whether a user has any of several roles.

        Tells whether a user has at least one of the roles, directly or through departments, groups
        and other roles.

        Args:
            user_id: ID of the user, of the kind that `options` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            roles: Roles to look for; one of them is enough. No limit on their number is
                documented.
            options: How to read the ID.
        """
        return self._call(
            HAS_ANY_ROLE,
            {},
            {"userId": user_id, "roles": roles, "options": options},
            request_options,
        )

    def get_user_login_history(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        client_ip: str | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        end: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto]:
        """Get sign-ins of a user.

        Returns when, where and with what a user signed in, page by page. `app_id`, `client_ip`,
        `start` and `end` narrow the list.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            app_id: ID of the application. Without it, sign-ins to all applications are
                listed.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
            client_ip: IP address that the user signed in from.

                Example: `"192.0.2.10"`.
            start: Lists sign-ins at this time or later, in milliseconds since 1970.

                Example: `1656806400000`.
            end: Lists sign-ins at this time or earlier, in milliseconds since 1970.

                Example: `1656892800000`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
        """
        return self._list(
            GET_USER_LOGIN_HISTORY,
            {
                "user_id": user_id,
                "user_id_type": user_id_type,
                "app_id": app_id,
                "client_ip": client_ip,
                "start": start,
                "end": end,
                "page": page,
                "limit": limit,
            },
            UNSET,
            request_options,
        )

    def get_user_loggedin_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserLoggedInAppsListRespDto:
        """Get applications a user has signed in to.

        Returns every application that a user has ever signed in to.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_LOGGEDIN_APPS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_loggedin_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserLoggedInIdentitiesRespDto:
        """Get identity sources a user has signed in with.

        Returns every outside identity source that a user has ever signed in with.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_LOGGEDIN_IDENTITIES,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def resign_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> ResignUserRespDto:
        """Mark a user as having left.

        Marks a user as having left the company: the status becomes `Resigned`, and the user can no
        longer sign in. Nothing is deleted.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            RESIGN_USER,
            {},
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def resign_user_batch(
        self,
        *,
        user_ids: Sequence[str],
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> ResignUserRespDto:
        """Mark users as having left in batch.

        Marks 1 to 50 users as having left the company: their status becomes `Resigned`, and they
        can no longer sign in. Nothing is deleted.

        Args:
            user_ids: IDs of the users, 1 to 50 of them, of the kind that `user_id_type`
                names.

                1 to 50 items.

                Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
            user_id_type: Kind of the IDs in `user_ids`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            RESIGN_USER_BATCH,
            {},
            {"userIds": user_ids, "userIdType": user_id_type},
            request_options,
        )

    def get_user_authorized_resources(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        resource_type: ResourceType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AuthorizedResourcePaginatedRespDto:
        """Get resources a user is authorized for.

        Returns every resource that a user may use or is refused, directly or through groups, roles
        and departments, in one answer. `namespace` and `resource_type` narrow it.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            namespace: Code of the permission namespace that the codes of roles and resources
                belong to. Without it, the service looks in the namespace `default`.

                Example: `"default"`.
            resource_type: Kind of the resources to list. Without it, all kinds are listed.

                Example: `"API"`.
        """
        return self._call(
            GET_USER_AUTHORIZED_RESOURCES,
            {
                "user_id": user_id,
                "user_id_type": user_id_type,
                "namespace": namespace,
                "resource_type": resource_type,
            },
            UNSET,
            request_options,
        )

    def check_session_status(
        self,
        *,
        user_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> CheckSessionStatusRespDto:
        """Check whether a user is signed in.

        Tells whether a user has a session in an application.

        Args:
            user_id: ID of the user, as GenAuth assigned it.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            app_id: ID of the application.

                Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
        """
        return self._call(
            CHECK_SESSION_STATUS,
            {},
            {"userId": user_id, "appId": app_id},
            request_options,
        )

    def import_otp(
        self,
        *,
        list: Sequence[ImportOtpItemDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> CommonResponseDto:
        """Import one-time password secrets.

        Takes over the one-time password apps that users have set up in another system, so that they
        need not set them up again. What a user had here before is replaced.

        Args:
            list: One per user. No limit is documented; 50 is what other operations allow.
        """
        return self._call(IMPORT_OTP, {}, {"list": list}, request_options)

    def get_otp_secret_by_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GetOtpSecretRespDto:
        """Get the one-time password secret of a user.

        Returns the secret of the user's one-time password app. Whoever has it can make valid codes:
        never log it, and never hand it on.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_OTP_SECRET_BY_USER,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_password_ciphertext(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GetUserPasswordCiphertextRespDto:
        """Get the encrypted password of a user.

        Returns the password of a user as encrypted with a key of your own, for user pools where
        this is switched on. Made for moving users to another system.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_PASSWORD_CIPHERTEXT,
            {},
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def link_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        type: str | UnsetType = UNSET,
        user_id_in_idp: str,
        is_social: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> LinkIdentityResDto:
        """Link an identity to a user.

        Lets a user sign in with an account at an outside identity source, as an administrator: the
        user is not asked.

        Args:
            ext_idp_id: ID of the identity source.

                Example: `"6076bac1e5f2a94d80d993b5"`.
            user_id: ID of the user, as GenAuth assigned it.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            type: Kind of the ID at the identity source, such as `openid` or `unionid`.

                Example: `"openid"`.
            user_id_in_idp: The user's ID at the identity source.

                Example: `"oj7Nq05R-RRaqak0_YlMLnnIwsvg"`.
            is_social: Whether the identity source is a social one, such as WeChat, and not a
                company directory.

                Example: `True`.
        """
        return self._call(
            LINK_IDENTITY,
            {},
            {
                "extIdpId": ext_idp_id,
                "userId": user_id,
                "type": type,
                "userIdInIdp": user_id_in_idp,
                "isSocial": is_social,
            },
            request_options,
        )

    def unlink_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        type: str | UnsetType = UNSET,
        is_social: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UnlinkIdentityResDto:
        """Unlink identities of a user.

        Removes all of a user's accounts at one identity source, so that the user can no longer sign
        in with them. The user and the accounts themselves stay.

        Args:
            ext_idp_id: ID of the identity source.

                Example: `"6076bac1e5f2a94d80d993b5"`.
            user_id: ID of the user, as GenAuth assigned it.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            type: Kind of the ID at the identity source, such as `openid` or `unionid`.

                Example: `"openid"`.
            is_social: Whether the identity source is a social one, such as WeChat, and not a
                company directory.

                Example: `True`.
        """
        return self._call(
            UNLINK_IDENTITY,
            {},
            {"extIdpId": ext_idp_id, "userId": user_id, "type": type, "isSocial": is_social},
            request_options,
        )

    def set_users_mfa_status(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        mfa_trigger_data: GetMfaInfoDataDto | Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Set the second factors of a user.

        Says which second factors (MFA) are asked for when a user signs in. Read them first with
        `get_user_mfa_status`, whose answer has the form of `mfa_trigger_data`.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            mfa_trigger_data: The factors.
        """
        return self._call(
            SET_USERS_MFA_STATUS,
            {},
            {"userId": user_id, "userIdType": user_id_type, "mfaTriggerData": mfa_trigger_data},
            request_options,
        )

    def get_user_mfa_status(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> GetMapInfoRespDto:
        """Get the second factors asked of a user.

        Returns which second factors (MFA) a user has set up and which are asked for at sign-in.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_MFA_STATUS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def get_user_sync_relations(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> SyncRelationListRespDto:
        """Get sync relations of a user.

        Returns the links between a user and the same person in outside directories that the user
        pool is synchronised with.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
        """
        return self._call(
            GET_USER_SYNC_RELATIONS,
            {"user_id": user_id, "user_id_type": user_id_type},
            UNSET,
            request_options,
        )

    def delete_user_sync_relations(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | str | UnsetType = UNSET,
        provider: str,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete sync relations of a user.

        Deletes the link between a user and an outside directory. The user stays; the next
        synchronisation may create the link anew.

        Args:
            user_id: ID of the user, of the kind that `user_id_type` names.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            user_id_type: Kind of the ID in `user_id`.

                Default: `"user_id"`. Example: `"user_id"`.
            provider: The outside directory, such as `lark`.

                Example: `"lark"`.
        """
        return self._call(
            DELETE_USER_SYNC_RELATIONS,
            {},
            {"userId": user_id, "userIdType": user_id_type, "provider": provider},
            request_options,
        )

    def assign_role(
        self,
        *,
        code: str,
        end_time: int | UnsetType = UNSET,
        enable_time: int | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        targets: Sequence[TargetDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Assign a role.

        Gives one role to 1 to 50 users, user groups, departments, or everybody who has another
        role. With `enable_time` and `end_time` the role is theirs for a time only.

        Use `assign_role_batch` to give several roles at once.

        Args:
            code: Code of the role.

                Example: `"manager"`.
            end_time: When the targets lose the role again, in milliseconds since 1970. Left
                out, they keep it.

                Example: `1767225600000`.
            enable_time: When the targets get the role, in milliseconds since 1970. Left out,
                they get it at once.

                Example: `1735689600000`.
            namespace: Code of the permission namespace that the role belongs to. Left out,
                the namespace `default` is meant.

                Example: `"default"`.
            targets: Who gets the role, 1 to 50 targets.

                1 to 50 items.
        """
        return self._call(
            ASSIGN_ROLE,
            {},
            {
                "code": code,
                "endTime": end_time,
                "enableTime": enable_time,
                "namespace": namespace,
                "targets": targets,
            },
            request_options,
        )

    def assign_role_batch(
        self,
        *,
        roles: Sequence[RoleCodeDto | Mapping[str, Any]],
        targets: Sequence[TargetDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Assign roles in batch.

        Gives every one of 1 to 10 roles to every one of 1 to 10 targets, so that up to 100
        assignments are made in one call. The service does not say what happens to the others when
        one of them is refused.

        Args:
            roles: The roles, 1 to 10 of them.

                1 to 10 items.
            targets: Who gets all of these roles, 1 to 10 targets.

                1 to 10 items.
        """
        return self._call(
            ASSIGN_ROLE_BATCH,
            {},
            {"roles": roles, "targets": targets},
            request_options,
        )

    def revoke_role(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        targets: Sequence[TargetDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Revoke a role.

        Takes one role away from 1 to 50 targets. Somebody who also has the role in another way,
        such as through a department, keeps it.

        Args:
            code: Code of the role.

                Example: `"manager"`.
            namespace: Code of the permission namespace that the role belongs to. Left out,
                the namespace `default` is meant.

                Example: `"default"`.
            targets: Who loses the role, 1 to 50 targets.

                1 to 50 items.
        """
        return self._call(
            REVOKE_ROLE,
            {},
            {"code": code, "namespace": namespace, "targets": targets},
            request_options,
        )

    def revoke_role_batch(
        self,
        *,
        roles: Sequence[RoleCodeDto | Mapping[str, Any]],
        targets: Sequence[TargetDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Revoke roles in batch.

        Takes every one of 1 to 10 roles away from every one of 1 to 50 targets. Somebody who also
        has one of the roles in another way, such as through a department, keeps it.

        Args:
            roles: The roles, 1 to 10 of them.

                1 to 10 items.
            targets: Who loses all of these roles, 1 to 50 targets.

                1 to 50 items.
        """
        return self._call(
            REVOKE_ROLE_BATCH,
            {},
            {"roles": roles, "targets": targets},
            request_options,
        )

    def get_role(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleSingleRespDto:
        """Get a role.

        Returns one role by its `code`. Codes are unique in a permission namespace, so name the
        namespace too where it is not `default`.

        Args:
            code: The `code` of the role.

                Example: `"manager"`.
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
        """
        return self._call(GET_ROLE, {"code": code, "namespace": namespace}, UNSET, request_options)

    def get_role_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        resource_type: ResourceType | str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleAuthorizedResourcePaginatedRespDto:
        """List resources a role is authorized for.

        Returns every resource that a role may use, with the allowed actions. `resource_type`
        narrows the answer. All resources are returned in one answer, although it has the form of a
        page.

        Args:
            code: The `code` of the role.

                Example: `"manager"`.
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
            resource_type: Kind of the resources to list. Without it, all kinds are listed.

                Example: `"API"`.
        """
        return self._call(
            GET_ROLE_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resource_type": resource_type},
            UNSET,
            request_options,
        )

    def list_role_members(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """List the members of a role.

        Returns the users who have a role, page by page.

        Args:
            code: The `code` of the role.

                Example: `"manager"`.
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
        """
        return self._list(
            LIST_ROLE_MEMBERS,
            {
                "code": code,
                "namespace": namespace,
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
            },
            UNSET,
            request_options,
        )

    def list_role_departments(
        self,
        *,
        code: str,
        namespace: str | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto]:
        """List the departments of a role.

        Returns the departments that a role is assigned to, page by page. Their members have the
        role without being assigned it one by one.

        Args:
            code: The `code` of the role.

                Example: `"manager"`.
            namespace: Code of the permission namespace that the role belongs to. Without it,
                the service looks in the namespace `default`.

                Example: `"default"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
        """
        return self._list(
            LIST_ROLE_DEPARTMENTS,
            {"code": code, "namespace": namespace, "page": page, "limit": limit},
            UNSET,
            request_options,
        )

    def create_role(
        self,
        *,
        code: str,
        name: str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        disable_time: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleSingleRespDto:
        """Create a role.

        Adds a role to a permission namespace. The role allows nothing until permissions are granted
        to it, and nobody has it until it is assigned: see `assign_role`.

        Args:
            code: Identifies the role wherever it is referred to. It must be unique in the
                permission namespace and cannot be reused while the role exists.

                Example: `"manager"`.
            name: Name of the role, as people see it.

                Example: `"Manager"`.
            namespace: Code of the permission namespace that the role belongs to.

                Default: `"default"`. Example: `"default"`.
            description: What the role is for.

                Example: `"Leads a team and approves its requests"`.
            disable_time: When the role stops being in force, in milliseconds since 1970, as
                text. Left out, it never does.

                Example: `"1767225600000"`.
        """
        return self._call(
            CREATE_ROLE,
            {},
            {
                "code": code,
                "name": name,
                "namespace": namespace,
                "description": description,
                "disableTime": disable_time,
            },
            request_options,
        )

    def list_roles(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        keywords: str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[RolePaginatedRespDto, RoleDto]:
        """List roles.

        Returns the roles of a permission namespace, page by page. `keywords` narrows the list.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            keywords: Text to search for in codes and names. Without it, all roles are listed.

                Example: `"manager"`.
            namespace: Code of the permission namespace whose roles are listed.

                Default: `"default"`. Example: `"default"`.
        """
        return self._list(
            LIST_ROLES,
            {"page": page, "limit": limit, "keywords": keywords, "namespace": namespace},
            UNSET,
            request_options,
        )

    def delete_roles_batch(
        self,
        *,
        code_list: Sequence[str],
        namespace: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete roles in batch.

        Deletes 1 to 50 roles of one permission namespace, with their assignments and permissions.
        Use `delete_roles` for roles of several namespaces.

        Args:
            code_list: Codes of the roles, 1 to 50 of them.

                1 to 50 items.

                Example: `["manager", "auditor"]`.
            namespace: Code of the permission namespace that the roles belong to.

                Default: `"default"`. Example: `"default"`.
        """
        return self._call(
            DELETE_ROLES_BATCH,
            {},
            {"codeList": code_list, "namespace": namespace},
            request_options,
        )

    def create_roles_batch(
        self,
        *,
        list: Sequence[RoleListItem | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Create roles in batch.

        Adds 1 to 50 roles in one call, of one permission namespace or several. The service does not
        say whether the others are created when one of them is refused: list the roles before you
        repeat the call.

        Args:
            list: The roles to create, 1 to 50 of them.

                1 to 50 items.
        """
        return self._call(CREATE_ROLES_BATCH, {}, {"list": list}, request_options)

    def update_role(
        self,
        *,
        code: str,
        new_code: str,
        name: str,
        namespace: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        disable_time: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Update a role.

        Changes the code, name, description or time limit of a role. Code and name are always
        needed, even when they stay. Assignments and permissions stay with the role when its code
        changes.

        Args:
            code: Present code of the role to change.

                Example: `"manager"`.
            new_code: Code of the role after the change. Repeat `code` to keep it.

                Example: `"lead"`.
            name: Name of the role after the change.

                Example: `"Team lead"`.
            namespace: Code of the permission namespace that the role belongs to. Left out,
                the namespace `default` is meant.

                Example: `"default"`.
            description: What the role is for. Left out, it stays.

                Example: `"Leads a team"`.
            status: Whether the role is in force. `enable` is the only value that is
                documented. Left out, it stays.

                Example: `"enable"`.
            disable_time: When the role stops being in force, in milliseconds since 1970, as
                text. Left out, it stays.

                Example: `"1767225600000"`.
        """
        return self._call(
            UPDATE_ROLE,
            {},
            {
                "code": code,
                "newCode": new_code,
                "name": name,
                "namespace": namespace,
                "description": description,
                "status": status,
                "disableTime": disable_time,
            },
            request_options,
        )

    def delete_roles(
        self,
        *,
        role_list: Sequence[RoleCodeAndNamespaceDto | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete roles of several namespaces.

        Deletes 1 to 50 roles, each named with its permission namespace, with their assignments and
        permissions. Where all are of one namespace, `delete_roles_batch` takes only their codes.

        Args:
            role_list: The roles, 1 to 50 of them.

                1 to 50 items.
        """
        return self._call(DELETE_ROLES, {}, {"roleList": role_list}, request_options)

    def check_params_namespace(
        self,
        *,
        namespace: str,
        code: str,
        name: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleCheckParamsRespDto:
        """Check a role code or name.

        Tells whether a role with this code and name could be created: neither may belong to another
        role of the permission namespace. Changes nothing. Somebody else may take the code before
        you create the role, so be ready for a conflict there too.

        Args:
            namespace: Code of the permission namespace that the role would belong to.

                Example: `"default"`.
            code: Code to check.

                Example: `"manager"`.
            name: Name to check. Left out, only the code is checked.

                Example: `"Manager"`.
        """
        return self._call(
            CHECK_PARAMS_NAMESPACE,
            {},
            {"namespace": namespace, "code": code, "name": name},
            request_options,
        )

    def list_role_assignments(
        self,
        *,
        role_code: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        namespace_code: str | UnsetType = UNSET,
        target_type: Sequence[RoleAssignmentTargetType | str] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[RoleListPageRespDto, RolePermissionListDto]:
        """List role assignments.

        Returns the assignments of a role, page by page: to users, to departments, or to both as
        `target_type` says.

        Args:
            role_code: Code of the role whose assignments are listed.

                Example: `"manager"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            query: Text to search for in the names of the targets. Without it, all assignments
                are listed.

                Example: `"Bob"`.
            namespace_code: Code of the permission namespace that the role belongs to.

                Example: `"default"`.
            target_type: Kinds of targets to list. Without it, all kinds are listed.

                Example: `["USER", "ORG"]`.
        """
        return self._list(
            LIST_ROLE_ASSIGNMENTS,
            {
                "role_code": role_code,
                "page": page,
                "limit": limit,
                "query": query,
                "namespace_code": namespace_code,
                "target_type": target_type,
            },
            UNSET,
            request_options,
        )

    def create_admin_role(
        self,
        *,
        code: str,
        name: str,
        description: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> RoleCheckParamsRespDto:
        """Create an administrator role.

        Adds a role for administrators of the user pool itself: people who work in the console. What
        the role may do there is set in the console.

        Args:
            code: Identifies the role. Unique among the administrator roles of the user pool.

                Example: `"support-admin"`.
            name: Name of the role, as people see it.

                Example: `"Support administrator"`.
            description: What the role is for.

                Example: `"Resets passwords for customers"`.
        """
        return self._call(
            CREATE_ADMIN_ROLE,
            {},
            {"code": code, "name": name, "description": description},
            request_options,
        )

    def delete_admin_roles_batch(
        self,
        *,
        code_list: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete administrator roles.

        Deletes 1 to 50 administrator roles that were made with `create_admin_role`. The roles that
        come with GenAuth cannot be deleted.

        Args:
            code_list: Codes of the roles, 1 to 50 of them.

                1 to 50 items.

                Example: `["support-admin"]`.
        """
        return self._call(DELETE_ADMIN_ROLES_BATCH, {}, {"codeList": code_list}, request_options)

    def get_organization(
        self,
        *,
        organization_code: str,
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> OrganizationSingleRespDto:
        """Get an organization.

        Returns one organization by its code. Its departments are read with
        `list_children_departments` or `get_all_departments`.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions), in `post_id_list`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            GET_ORGANIZATION,
            {
                "organization_code": organization_code,
                "with_custom_data": with_custom_data,
                "with_post": with_post,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def get_organizations_batch(
        self,
        *,
        organization_code_list: Sequence[str],
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> OrganizationListRespDto:
        """Get organizations in batch.

        Returns several organizations by their codes in one call.

        Args:
            organization_code_list: Codes of the organizations.

                Example: `["example", "example-eu"]`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions), in `post_id_list`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            GET_ORGANIZATIONS_BATCH,
            {
                "organization_code_list": organization_code_list,
                "with_custom_data": with_custom_data,
                "with_post": with_post,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def list_organizations(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        fetch_all: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        status: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[OrganizationPaginatedRespDto, OrganizationDto]:
        """List organizations.

        Returns the organizations of the user pool, or of one tenant, page by page.

        Args:
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            fetch_all: Whether to list the organizations of all tenants too.

                Default: `False`. Example: `False`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions), in `post_id_list`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
            status: `true` lists the organizations in use, `false` those that are not. Without
                it, both are listed.

                Example: `True`.
        """
        return self._list(
            LIST_ORGANIZATIONS,
            {
                "page": page,
                "limit": limit,
                "fetch_all": fetch_all,
                "with_custom_data": with_custom_data,
                "with_post": with_post,
                "tenant_id": tenant_id,
                "status": status,
            },
            UNSET,
            request_options,
        )

    def create_organization(
        self,
        *,
        organization_code: str,
        organization_name: str,
        description: str | UnsetType = UNSET,
        open_department_id: str | UnsetType = UNSET,
        i18n: OrganizationNameI18nDto | Mapping[str, Any] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        post_id_list: Sequence[str] | UnsetType = UNSET,
        metadata: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> OrganizationSingleRespDto:
        """Create an organization.

        Adds an organization to the user pool, with one department at its top that has the same
        name. Departments are added below it with `create_department`, users with
        `add_department_members`.

        Args:
            organization_code: Identifies the organization wherever it is referred to. Unique
                in the user pool.

                Example: `"example"`.
            organization_name: Name of the organization, as people see it.

                Example: `"Example Inc."`.
            description: What the organization is.

                Example: `"Makes example products"`.
            open_department_id: ID of the top department in an outside system, for programs
                that keep both in step.

                Example: `"od_7dab8a3d3cdc"`.
            i18n: Names in other languages.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
            post_id_list: IDs of the posts (positions) that exist there.

                Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
            metadata: Metadata by name. Published as required and described nowhere; send an
                empty object where there is none.

                Example: `{}`.
        """
        return self._call(
            CREATE_ORGANIZATION,
            {},
            {
                "organizationCode": organization_code,
                "organizationName": organization_name,
                "description": description,
                "openDepartmentId": open_department_id,
                "i18n": i18n,
                "tenantId": tenant_id,
                "postIdList": post_id_list,
                "metadata": metadata,
            },
            request_options,
        )

    def update_organization(
        self,
        *,
        organization_code: str,
        description: str | UnsetType = UNSET,
        open_department_id: str | UnsetType = UNSET,
        leader_user_ids: Sequence[str] | UnsetType = UNSET,
        i18n: OrganizationNameI18nDto | Mapping[str, Any] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        organization_new_code: str | UnsetType = UNSET,
        organization_name: str | UnsetType = UNSET,
        post_id_list: Sequence[str] | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> OrganizationSingleRespDto:
        """Update an organization.

        Changes an organization. Fields that the request leaves out stay as they are. After
        `organization_new_code`, only the new code finds the organization.

        Args:
            organization_code: Present code of the organization to change.

                Example: `"example"`.
            description: What the organization is.

                Example: `"Makes example products"`.
            open_department_id: ID of the top department in an outside system, for programs
                that keep both in step.

                Example: `"od_7dab8a3d3cdc"`.
            leader_user_ids: IDs of the users who lead it.

                Example: `["6229ffa4b1c08d2cade3e3d9"]`.
            i18n: Names in other languages.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
            organization_new_code: Code after the change. Unique in the user pool.

                Example: `"example-group"`.
            organization_name: Name after the change.

                Example: `"Example Group"`.
            post_id_list: IDs of the posts (positions) that exist there.

                Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
        """
        return self._call(
            UPDATE_ORGANIZATION,
            {},
            {
                "organizationCode": organization_code,
                "description": description,
                "openDepartmentId": open_department_id,
                "leaderUserIds": leader_user_ids,
                "i18n": i18n,
                "tenantId": tenant_id,
                "organizationNewCode": organization_new_code,
                "organizationName": organization_name,
                "postIdList": post_id_list,
            },
            request_options,
        )

    def delete_organization(
        self,
        *,
        organization_code: str,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete an organization.

        Deletes an organization with all its departments. Its users stay in the user pool, without
        the departments. This cannot be undone.

        Args:
            organization_code: Code of the organization to delete.

                Example: `"example"`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            DELETE_ORGANIZATION,
            {},
            {"organizationCode": organization_code, "tenantId": tenant_id},
            request_options,
        )

    def search_organizations(
        self,
        *,
        keywords: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[OrganizationPaginatedRespDto, OrganizationDto]:
        """Search organizations.

        Finds organizations by a part of their name, page by page.

        Args:
            keywords: Text to search for in the names.

                Example: `"Example"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._list(
            SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def update_organization_status(
        self,
        *,
        status: str | UnsetType = UNSET,
        root_node_id: str,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Update the status of an organization.

        Puts an organization into use or out of use. Nothing is deleted: users and departments stay.

        Args:
            status: `true` to use the organization, `false` to put it out of use. As text.

                Example: `"false"`.
            root_node_id: ID of the department at the top of the organization: `department_id`
                of the organization.

                Example: `"60b49eb83fd80adb96f26e70"`.
        """
        return self._call(
            UPDATE_ORGANIZATION_STATUS,
            {},
            {"status": status, "rootNodeId": root_node_id},
            request_options,
        )

    def get_department(
        self,
        *,
        organization_code: str | UnsetType = UNSET,
        department_id: str | UnsetType = UNSET,
        department_code: str | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        flat_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentSingleRespDto:
        """Get a department.

        Returns one department, by its ID or its code. Name the organization where codes or outside
        IDs may repeat in several organizations.

        Args:
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization. Either this or `department_code` is needed.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_code: Code of the department. Either this or `department_id` is needed.

                Example: `"engineering"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            flat_custom_data: Whether custom fields are placed beside the other fields of the
                department instead of inside `custom_data`. Clients keep such fields although no
                type declares them.

                Default: `False`. Example: `False`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            GET_DEPARTMENT,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "department_code": department_code,
                "department_id_type": department_id_type,
                "with_custom_data": with_custom_data,
                "flat_custom_data": flat_custom_data,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def create_department(
        self,
        *,
        organization_code: str,
        open_department_id: str | UnsetType = UNSET,
        name: str,
        description: str | UnsetType = UNSET,
        parent_department_id: str,
        code: str | UnsetType = UNSET,
        is_virtual_node: bool | UnsetType = UNSET,
        i18n: DepartmentI18nDto | Mapping[str, Any] | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        post_id_list: Sequence[str] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        metadata: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> DepartmentSingleRespDto:
        """Create a department.

        Adds a department below another one, or below the top of the organization (`root`). It
        starts without members: add them with `add_department_members`.

        Args:
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            open_department_id: ID of the department in an outside system, for programs that
                keep both in step.

                Example: `"od_7dab8a3d3cdc"`.
            name: Name of the department, as people see it.

                Example: `"Engineering"`.
            description: What the department is.

                Example: `"Builds and runs the product"`.
            parent_department_id: ID of the department above it, of the kind that
                `department_id_type` names. `root` is the top of the organization.

                Example: `"60b49eb83fd80adb96f26e70"`.
            code: Code of the department. Unique in the organization.

                Example: `"engineering"`.
            is_virtual_node: Whether the department only groups others and has no members of
                its own.

                Example: `False`.
            i18n: Names in other languages.
            custom_data: Values of custom fields, by field name. The names are defined in the
                console.

                Example: `{"costCenter": "R-100"}`.
            department_id_type: Kind of the ID in `parent_department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            post_id_list: IDs of the posts (positions) that exist there.

                Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
            metadata: Metadata by name. Published as required and described nowhere; send an
                empty object where there is none.

                Example: `{}`.
        """
        return self._call(
            CREATE_DEPARTMENT,
            {},
            {
                "organizationCode": organization_code,
                "openDepartmentId": open_department_id,
                "name": name,
                "description": description,
                "parentDepartmentId": parent_department_id,
                "code": code,
                "isVirtualNode": is_virtual_node,
                "i18n": i18n,
                "customData": custom_data,
                "departmentIdType": department_id_type,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
                "metadata": metadata,
            },
            request_options,
        )

    def update_department(
        self,
        *,
        organization_code: str,
        department_id: str,
        leader_user_ids: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        i18n: DepartmentI18nDto | Mapping[str, Any] | UnsetType = UNSET,
        status: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        parent_department_id: str | UnsetType = UNSET,
        custom_data: Mapping[str, Any] | UnsetType = UNSET,
        metadata: Mapping[str, Any],
        post_id_list: Sequence[str] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentSingleRespDto:
        """Update a department.

        Changes a department, or moves it with everything below it to another place of the tree.
        Fields that the request leaves out stay as they are.

        Args:
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            leader_user_ids: IDs of the users who lead it.

                Example: `["6229ffa4b1c08d2cade3e3d9"]`.
            description: What the department is.

                Example: `"Builds and runs the product"`.
            code: Code after the change. Unique in the organization.

                Example: `"platform"`.
            i18n: Names in other languages.
            status: Whether the department is in use.

                Example: `True`.
            name: Name after the change.

                Example: `"Platform engineering"`.
            department_id_type: Kind of the IDs in `department_id` and `parent_department_id`.
                Left out, they are IDs that GenAuth assigned.

                Example: `"department_id"`.
            parent_department_id: ID of the department that it moves below.

                Example: `"624d93102b6a4012f33cd2fe"`.
            custom_data: Values of custom fields, by field name. The names are defined in the
                console.

                Example: `{"costCenter": "R-100"}`.
            metadata: Metadata by name. Published as required and described nowhere; send an
                empty object where there is none.

                Example: `{}`.
            post_id_list: IDs of the posts (positions) that exist there.

                Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            UPDATE_DEPARTMENT,
            {},
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "leaderUserIds": leader_user_ids,
                "description": description,
                "code": code,
                "i18n": i18n,
                "status": status,
                "name": name,
                "departmentIdType": department_id_type,
                "parentDepartmentId": parent_department_id,
                "customData": custom_data,
                "metadata": metadata,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def delete_department(
        self,
        *,
        organization_code: str,
        department_id: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete a department.

        Deletes a department and everything below it. Its users stay in the user pool, without these
        departments. This cannot be undone.

        Args:
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            DELETE_DEPARTMENT,
            {},
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def search_departments(
        self,
        *,
        organization_code: str,
        keywords: str,
        with_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentListRespDto:
        """Search departments.

        Finds the departments of an organization by a part of their name. Use
        `search_departments_list` instead, which filters, sorts and returns pages.

        Deprecated.

        Args:
            organization_code: Code of the organization to search in.

                Example: `"example"`.
            keywords: Text to search for in the names.

                Example: `"Engineer"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            SEARCH_DEPARTMENTS,
            {},
            {
                "organizationCode": organization_code,
                "keywords": keywords,
                "withCustomData": with_custom_data,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def search_departments_list(
        self,
        *,
        organization_code: str,
        with_custom_data: bool | UnsetType = UNSET,
        with_post: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        advanced_filter: (
            Sequence[SearchDepartmentsFilterItemDto | Mapping[str, Any]] | UnsetType
        ) = UNSET,
        sort_by: DepartmentSortBy | str | UnsetType = UNSET,
        order_by: OrderDirection | str | UnsetType = UNSET,
        sort: Sequence[DepartmentSortingDto | Mapping[str, Any]] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[DepartmentListRespDto, DepartmentDto]:
        """Search departments with filters.

        Finds the departments of an organization that meet all of the given conditions, sorted, a
        page at a time. The answer does not tell how many there are on all pages: the last page is
        the one with fewer items than `limit`.

        Args:
            organization_code: Code of the organization to search in.

                Example: `"example"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_post: Whether the answer includes the posts (positions), in `post_id_list`.

                Default: `False`. Example: `True`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many departments are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            advanced_filter: Conditions that must all hold. Left out, all departments are
                listed.
            sort_by: What is sorted by, where `sort` is left out.

                Default: `"updatedAt"`. Example: `"updatedAt"`.
            order_by: In which direction, where `sort` is left out.

                Default: `"DESC"`. Example: `"DESC"`.
            sort: Steps of the sort order, the most important first. Wins over `sort_by` and
                `order_by`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._list(
            SEARCH_DEPARTMENTS_LIST,
            {},
            {
                "organizationCode": organization_code,
                "withCustomData": with_custom_data,
                "withPost": with_post,
                "page": page,
                "limit": limit,
                "advancedFilter": advanced_filter,
                "sortBy": sort_by,
                "orderBy": order_by,
                "sort": sort,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def list_children_departments(
        self,
        *,
        organization_code: str,
        department_id: str,
        status: bool | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        exclude_virtual_node: bool | UnsetType = UNSET,
        only_virtual_node: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentPaginatedRespDto:
        """List child departments.

        Returns the departments directly below a department, all in one answer. Use
        `get_all_departments` for the whole tree.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            status: `true` lists the departments in use, `false` those that are not. Without
                it, both are listed.

                Example: `True`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            exclude_virtual_node: Whether to leave out departments that only group others.

                Default: `False`. Example: `False`.
            only_virtual_node: Whether to list nothing but departments that only group others.

                Default: `False`. Example: `False`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            LIST_CHILDREN_DEPARTMENTS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "status": status,
                "department_id_type": department_id_type,
                "exclude_virtual_node": exclude_virtual_node,
                "only_virtual_node": only_virtual_node,
                "with_custom_data": with_custom_data,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def get_all_departments(
        self,
        *,
        organization_code: str,
        department_id: str | UnsetType = UNSET,
        department_id_type: AllDepartmentsIdType | str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentPaginatedRespDto:
        """Get all departments.

        Returns every department below a department in one answer, at any depth; without
        `department_id`, the whole organization.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department to start below. `root` is the top of the
                organization.

                Default: `"root"`. Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
        """
        return self._call(
            GET_ALL_DEPARTMENTS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "department_id_type": department_id_type,
                "with_custom_data": with_custom_data,
            },
            UNSET,
            request_options,
        )

    def list_department_members(
        self,
        *,
        organization_code: str,
        department_id: str,
        sort_by: DepartmentMemberSortBy | str | UnsetType = UNSET,
        order_by: OrderBy | str | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        include_children_departments: bool | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """List department members.

        Returns the users who belong to a department, page by page.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            sort_by: What the members are sorted by.

                Default: `"JoinDepartmentAt"`. Example: `"JoinDepartmentAt"`.
            order_by: In which direction.

                Default: `"Desc"`. Example: `"Desc"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            include_children_departments: Whether everything below the department counts too.

                Default: `False`. Example: `False`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._list(
            LIST_DEPARTMENT_MEMBERS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "sort_by": sort_by,
                "order_by": order_by,
                "department_id_type": department_id_type,
                "include_children_departments": include_children_departments,
                "page": page,
                "limit": limit,
                "with_custom_data": with_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def list_department_member_ids(
        self,
        *,
        organization_code: str,
        department_id: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> UserIdListRespDto:
        """List IDs of department members.

        Returns the IDs of all users who belong directly to a department, in one answer.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            LIST_DEPARTMENT_MEMBER_IDS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "department_id_type": department_id_type,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def search_department_members(
        self,
        *,
        organization_code: str,
        department_id: str,
        keywords: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        include_children_departments: bool | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        with_identities: bool | UnsetType = UNSET,
        with_department_ids: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pager[UserPaginatedRespDto, UserDto]:
        """Search the members of a department.

        Finds users of a department by a part of their name, email address or phone number, page by
        page.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            keywords: Text to search for.

                Example: `"Bob"`.
            page: Number of the page, counted from 1.

                At least 1.

                Default: `1`. Example: `1`.
            limit: How many items are on a page, at most 50.

                1 to 50.

                Default: `10`. Example: `10`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            include_children_departments: Whether everything below the department counts too.

                Default: `False`. Example: `False`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            with_identities: Whether the answer includes `identities`.

                Default: `False`. Example: `True`.
            with_department_ids: Whether the answer includes `department_ids`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._list(
            SEARCH_DEPARTMENT_MEMBERS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "keywords": keywords,
                "page": page,
                "limit": limit,
                "department_id_type": department_id_type,
                "include_children_departments": include_children_departments,
                "with_custom_data": with_custom_data,
                "with_identities": with_identities,
                "with_department_ids": with_department_ids,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def add_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        user_ids: Sequence[str],
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Add members to a department.

        Puts users into a department. A user can belong to several departments.

        Args:
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            user_ids: IDs of the users, as GenAuth assigned them. No limit on their number is
                documented; to be safe, send no more than 50 at a time.

                Example: `["6229ffa4b1c08d2cade3e3d9"]`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            ADD_DEPARTMENT_MEMBERS,
            {},
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "userIds": user_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def remove_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        user_ids: Sequence[str],
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Remove members from a department.

        Takes users out of a department. The users stay in the user pool and in their other
        departments.

        Args:
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            user_ids: IDs of the users, as GenAuth assigned them. No limit on their number is
                documented; to be safe, send no more than 50 at a time.

                Example: `["6229ffa4b1c08d2cade3e3d9"]`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            REMOVE_DEPARTMENT_MEMBERS,
            {},
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "userIds": user_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def get_parent_department(
        self,
        *,
        organization_code: str,
        department_id: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentSingleRespDto:
        """Get the parent department.

        Returns the department directly above a department.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            GET_PARENT_DEPARTMENT,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "department_id_type": department_id_type,
                "with_custom_data": with_custom_data,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def is_user_in_department(
        self,
        *,
        user_id: str,
        organization_code: str,
        department_id: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        include_children_departments: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> IsUserInDepartmentRespDto:
        """Check whether a user is in a department.

        Tells whether a user belongs to a department; with `include_children_departments`, to it or
        anything below it.

        Args:
            user_id: ID of the user, as GenAuth assigned it.

                Example: `"6229ffa4b1c08d2cade3e3d9"`.
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            include_children_departments: Whether everything below the department counts too.

                Default: `False`. Example: `False`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            IS_USER_IN_DEPARTMENT,
            {
                "user_id": user_id,
                "organization_code": organization_code,
                "department_id": department_id,
                "department_id_type": department_id_type,
                "include_children_departments": include_children_departments,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def get_department_by_id(
        self,
        *,
        department_id: str,
        tenant_id: str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> DepartmentSingleRespDto:
        """Get a department by ID.

        Returns one department by the ID that GenAuth assigned to it, whatever organization it
        belongs to.

        Args:
            department_id: ID of the department, as GenAuth assigned it.

                Example: `"624d930c37e1f5c08dd4986e"`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
        """
        return self._call(
            GET_DEPARTMENT_BY_ID,
            {
                "department_id": department_id,
                "tenant_id": tenant_id,
                "with_custom_data": with_custom_data,
            },
            UNSET,
            request_options,
        )

    def create_department_tree(
        self,
        *,
        name: str,
        children: Sequence[str] | UnsetType = UNSET,
        members: UserInfoDto | Mapping[str, Any] | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> CreateDepartmentTreeRespDto:
        """Create departments from a tree.

        Creates a department with its members in one call, and updates what is already there. The
        form of `children` is not documented: try it before you rely on it, or use
        `create_department` for each.

        Args:
            name: Name of the department.

                Example: `"Engineering"`.
            children: What stands below it. Published as a list of texts, without an example.

                Example: `[]`.
            members: Who belongs to it.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            CREATE_DEPARTMENT_TREE,
            {},
            {"name": name, "children": children, "members": members, "tenantId": tenant_id},
            request_options,
        )

    def get_department_sync_relations(
        self,
        *,
        organization_code: str,
        department_id: str | UnsetType = UNSET,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        with_custom_data: bool | UnsetType = UNSET,
        tenant_id: str | UnsetType = UNSET,
        request_options: RequestOptions | None = None,
    ) -> SyncRelationListRespDto:
        """Get sync relations of a department.

        Returns the links between a department and the same department in outside directories that
        it is synchronised with.

        Args:
            organization_code: Code of the organization, as `list_organizations` returns it.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            with_custom_data: Whether the answer includes `custom_data`.

                Default: `False`. Example: `True`.
            tenant_id: ID of the tenant, where the organization belongs to one and not to the
                whole user pool.

                Example: `"63f867961c8f0241e7ccb582"`.
        """
        return self._call(
            GET_DEPARTMENT_SYNC_RELATIONS,
            {
                "organization_code": organization_code,
                "department_id": department_id,
                "department_id_type": department_id_type,
                "with_custom_data": with_custom_data,
                "tenant_id": tenant_id,
            },
            UNSET,
            request_options,
        )

    def delete_department_sync_relations(
        self,
        *,
        organization_code: str,
        department_id: str,
        department_id_type: DepartmentIdType | str | UnsetType = UNSET,
        provider: str,
        request_options: RequestOptions | None = None,
    ) -> IsSuccessRespDto:
        """Delete sync relations of a department.

        Deletes the link between a department and an outside directory. The department stays; the
        next synchronisation may create it anew.

        Args:
            organization_code: Code of the organization that the department belongs to.

                Example: `"example"`.
            department_id: ID of the department, of the kind that `department_id_type` names.
                `root` is the top of the organization.

                Example: `"624d930c37e1f5c08dd4986e"`.
            department_id_type: Kind of the ID in `department_id`.

                Default: `"department_id"`. Example: `"department_id"`.
            provider: The outside directory, such as `lark`.

                Example: `"lark"`.
        """
        return self._call(
            DELETE_DEPARTMENT_SYNC_RELATIONS,
            {},
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "provider": provider,
            },
            request_options,
        )

    def update_node_status(
        self,
        *,
        department_id: str,
        status: bool,
        request_options: RequestOptions | None = None,
    ) -> Node:
        """Update the status of a department.

        Puts a department into use or out of use. Nothing is deleted: users and departments below it
        stay.

        Args:
            department_id: ID of the department, as GenAuth assigned it.

                Example: `"624d930c37e1f5c08dd4986e"`.
            status: `true` to use the department, `false` to put it out of use.

                Example: `False`.
        """
        return self._call(
            UPDATE_NODE_STATUS,
            {},
            {"departmentId": department_id, "status": status},
            request_options,
        )
