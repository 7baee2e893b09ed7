/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.AddDepartmentMembersReqDto;
import cn.authing.sdk.java.dto.AddGroupMembersReqDto;
import cn.authing.sdk.java.dto.AppListRespDto;
import cn.authing.sdk.java.dto.AssignRoleBatchDto;
import cn.authing.sdk.java.dto.AssignRoleDto;
import cn.authing.sdk.java.dto.AuthorizedResourceListRespDto;
import cn.authing.sdk.java.dto.AuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.CheckRoleParamsDto;
import cn.authing.sdk.java.dto.CheckSessionStatusDto;
import cn.authing.sdk.java.dto.CheckSessionStatusRespDto;
import cn.authing.sdk.java.dto.CommonResponseDto;
import cn.authing.sdk.java.dto.CreateAdminRoleDto;
import cn.authing.sdk.java.dto.CreateDepartmentReqDto;
import cn.authing.sdk.java.dto.CreateDepartmentTreeReqDto;
import cn.authing.sdk.java.dto.CreateDepartmentTreeRespDto;
import cn.authing.sdk.java.dto.CreateGroupBatchReqDto;
import cn.authing.sdk.java.dto.CreateGroupReqDto;
import cn.authing.sdk.java.dto.CreateOrUpdateGroupReqDto;
import cn.authing.sdk.java.dto.CreateOrUpdateGroupRespDto;
import cn.authing.sdk.java.dto.CreateOrganizationReqDto;
import cn.authing.sdk.java.dto.CreateRoleDto;
import cn.authing.sdk.java.dto.CreateRolesBatch;
import cn.authing.sdk.java.dto.CreateUserBatchReqDto;
import cn.authing.sdk.java.dto.CreateUserReqDto;
import cn.authing.sdk.java.dto.DeleteAdminRoleDto;
import cn.authing.sdk.java.dto.DeleteDepartmentReqDto;
import cn.authing.sdk.java.dto.DeleteDepartmentSyncRelationReqDto;
import cn.authing.sdk.java.dto.DeleteGroupsReqDto;
import cn.authing.sdk.java.dto.DeleteOrganizationReqDto;
import cn.authing.sdk.java.dto.DeleteRoleBatchDto;
import cn.authing.sdk.java.dto.DeleteRoleDto;
import cn.authing.sdk.java.dto.DeleteUserSyncRelationReqDto;
import cn.authing.sdk.java.dto.DeleteUsersBatchDto;
import cn.authing.sdk.java.dto.DepartmentDto;
import cn.authing.sdk.java.dto.DepartmentListRespDto;
import cn.authing.sdk.java.dto.DepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.DepartmentSingleRespDto;
import cn.authing.sdk.java.dto.GetAllDepartmentsDto;
import cn.authing.sdk.java.dto.GetAllGroupsDto;
import cn.authing.sdk.java.dto.GetDepartmentByIdDto;
import cn.authing.sdk.java.dto.GetDepartmentDto;
import cn.authing.sdk.java.dto.GetDepartmentSyncRelationsDto;
import cn.authing.sdk.java.dto.GetGroupAuthorizedResourcesDto;
import cn.authing.sdk.java.dto.GetGroupDto;
import cn.authing.sdk.java.dto.GetMapInfoRespDto;
import cn.authing.sdk.java.dto.GetOrganizationDto;
import cn.authing.sdk.java.dto.GetOrganizationsBatchDto;
import cn.authing.sdk.java.dto.GetOtpSecretByUserDto;
import cn.authing.sdk.java.dto.GetOtpSecretRespDto;
import cn.authing.sdk.java.dto.GetParentDepartmentDto;
import cn.authing.sdk.java.dto.GetRoleAuthorizedResourcesDto;
import cn.authing.sdk.java.dto.GetRoleDto;
import cn.authing.sdk.java.dto.GetUserAccessibleAppsDto;
import cn.authing.sdk.java.dto.GetUserAuthorizedAppsDto;
import cn.authing.sdk.java.dto.GetUserAuthorizedResourcesDto;
import cn.authing.sdk.java.dto.GetUserBatchDto;
import cn.authing.sdk.java.dto.GetUserDepartmentsDto;
import cn.authing.sdk.java.dto.GetUserDto;
import cn.authing.sdk.java.dto.GetUserGroupsDto;
import cn.authing.sdk.java.dto.GetUserIdentitiesDto;
import cn.authing.sdk.java.dto.GetUserLoggedinAppsDto;
import cn.authing.sdk.java.dto.GetUserLoggedinIdentitiesDto;
import cn.authing.sdk.java.dto.GetUserLoginHistoryDto;
import cn.authing.sdk.java.dto.GetUserMfaInfoDto;
import cn.authing.sdk.java.dto.GetUserMfaStatusDto;
import cn.authing.sdk.java.dto.GetUserPasswordCiphertextDto;
import cn.authing.sdk.java.dto.GetUserPasswordCiphertextRespDto;
import cn.authing.sdk.java.dto.GetUserPrincipalAuthenticationInfoDto;
import cn.authing.sdk.java.dto.GetUserRolesDto;
import cn.authing.sdk.java.dto.GetUserSyncRelationsDto;
import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.GroupPaginatedRespDto;
import cn.authing.sdk.java.dto.GroupSingleRespDto;
import cn.authing.sdk.java.dto.HasAnyRoleReqDto;
import cn.authing.sdk.java.dto.HasAnyRoleRespDto;
import cn.authing.sdk.java.dto.IdentityListRespDto;
import cn.authing.sdk.java.dto.ImportOtpReqDto;
import cn.authing.sdk.java.dto.IsSuccessRespDto;
import cn.authing.sdk.java.dto.IsUserExistsReqDto;
import cn.authing.sdk.java.dto.IsUserExistsRespDto;
import cn.authing.sdk.java.dto.IsUserInDepartmentDto;
import cn.authing.sdk.java.dto.IsUserInDepartmentRespDto;
import cn.authing.sdk.java.dto.KickUsersDto;
import cn.authing.sdk.java.dto.LinkIdentityDto;
import cn.authing.sdk.java.dto.LinkIdentityResDto;
import cn.authing.sdk.java.dto.ListArchivedUsersDto;
import cn.authing.sdk.java.dto.ListArchivedUsersRespDto;
import cn.authing.sdk.java.dto.ListArchivedUsersSingleRespDto;
import cn.authing.sdk.java.dto.ListChildrenDepartmentsDto;
import cn.authing.sdk.java.dto.ListDepartmentMemberIdsDto;
import cn.authing.sdk.java.dto.ListDepartmentMembersDto;
import cn.authing.sdk.java.dto.ListGroupMembersDto;
import cn.authing.sdk.java.dto.ListGroupsDto;
import cn.authing.sdk.java.dto.ListOrganizationsDto;
import cn.authing.sdk.java.dto.ListRoleAssignmentsDto;
import cn.authing.sdk.java.dto.ListRoleDepartmentsDto;
import cn.authing.sdk.java.dto.ListRoleMembersDto;
import cn.authing.sdk.java.dto.ListRolesDto;
import cn.authing.sdk.java.dto.ListUsersLegacyDto;
import cn.authing.sdk.java.dto.ListUsersRequestDto;
import cn.authing.sdk.java.dto.OrganizationDto;
import cn.authing.sdk.java.dto.OrganizationListRespDto;
import cn.authing.sdk.java.dto.OrganizationPaginatedRespDto;
import cn.authing.sdk.java.dto.OrganizationSingleRespDto;
import cn.authing.sdk.java.dto.PrincipalAuthenticationInfoPaginatedRespDto;
import cn.authing.sdk.java.dto.RemoveDepartmentMembersReqDto;
import cn.authing.sdk.java.dto.RemoveGroupMembersReqDto;
import cn.authing.sdk.java.dto.ResGroupDto;
import cn.authing.sdk.java.dto.ResetUserPrincipalAuthenticationInfoDto;
import cn.authing.sdk.java.dto.ResignUserBatchReqDto;
import cn.authing.sdk.java.dto.ResignUserReqDto;
import cn.authing.sdk.java.dto.ResignUserRespDto;
import cn.authing.sdk.java.dto.RevokeRoleBatchDto;
import cn.authing.sdk.java.dto.RevokeRoleDto;
import cn.authing.sdk.java.dto.RoleAuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.RoleCheckParamsRespDto;
import cn.authing.sdk.java.dto.RoleDepartmentListPaginatedRespDto;
import cn.authing.sdk.java.dto.RoleDepartmentRespDto;
import cn.authing.sdk.java.dto.RoleDto;
import cn.authing.sdk.java.dto.RoleListPageRespDto;
import cn.authing.sdk.java.dto.RolePaginatedRespDto;
import cn.authing.sdk.java.dto.RolePermissionListDto;
import cn.authing.sdk.java.dto.RoleSingleRespDto;
import cn.authing.sdk.java.dto.SearchDepartmentMembersDto;
import cn.authing.sdk.java.dto.SearchDepartmentsListReqDto;
import cn.authing.sdk.java.dto.SearchDepartmentsReqDto;
import cn.authing.sdk.java.dto.SearchOrganizationsDto;
import cn.authing.sdk.java.dto.SetMfaStatusDto;
import cn.authing.sdk.java.dto.SetUserDepartmentsDto;
import cn.authing.sdk.java.dto.SyncRelationListRespDto;
import cn.authing.sdk.java.dto.UnlinkIdentity;
import cn.authing.sdk.java.dto.UnlinkIdentityResDto;
import cn.authing.sdk.java.dto.UpdateDepartmentReqDto;
import cn.authing.sdk.java.dto.UpdateDepartmentStatusReqDto;
import cn.authing.sdk.java.dto.UpdateGroupReqDto;
import cn.authing.sdk.java.dto.UpdateOrganizationReqDto;
import cn.authing.sdk.java.dto.UpdateOrganizationStatusReqDto;
import cn.authing.sdk.java.dto.UpdateRoleDto;
import cn.authing.sdk.java.dto.UpdateUserBatchReqDto;
import cn.authing.sdk.java.dto.UpdateUserReqDto;
import cn.authing.sdk.java.dto.UserDepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.UserDepartmentRespDto;
import cn.authing.sdk.java.dto.UserDto;
import cn.authing.sdk.java.dto.UserFieldDecryptReqDto;
import cn.authing.sdk.java.dto.UserFieldDecryptRespDto;
import cn.authing.sdk.java.dto.UserIdListRespDto;
import cn.authing.sdk.java.dto.UserListRespDto;
import cn.authing.sdk.java.dto.UserLoggedInAppsListRespDto;
import cn.authing.sdk.java.dto.UserLoggedInIdentitiesRespDto;
import cn.authing.sdk.java.dto.UserLoginHistoryDto;
import cn.authing.sdk.java.dto.UserLoginHistoryPaginatedRespDto;
import cn.authing.sdk.java.dto.UserMfaSingleRespDto;
import cn.authing.sdk.java.dto.UserPaginatedRespDto;
import cn.authing.sdk.java.dto.UserSingleRespDto;
import cn.authing.sdk.java.internal.ClientCore;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.ApiResponse;
import cn.authing.sdk.java.model.ManagementClientOptions;
import cn.authing.sdk.java.model.Pages;
import cn.authing.sdk.java.model.RawRequest;
import cn.authing.sdk.java.model.RequestOptions;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * GenAuth Management API
 *
 * <p>Lets a program act as an administrator of a user pool. It is meant for servers: whoever has the
 * access key can read and change every user of the pool.
 *
 * <p>It never changes, so one client can serve the whole program, whatever the thread.
 */
public class ManagementClient {
    private final ClientCore core;

    /** Makes a client whose options all come from the environment. */
    public ManagementClient() {
        this(new ManagementClientOptions());
    }

    /**
     * Makes a client.
     *
     * @param options what is absent is read from the environment
     */
    public ManagementClient(ManagementClientOptions options) {
        this(ClientCore.of(ManagementClientOperations.SERVICE, options));
    }

    ManagementClient(ClientCore core) {
        this.core = core;
    }

    /**
     * A client that differs from this one in some options. Both share connections, and the token that was bought unless
     * host or credentials differ.
     *
     * @param change sets the options that differ
     * @return another client
     */
    public ManagementClient withOptions(Consumer<ManagementClientOptions> change) {
        return new ManagementClient(core.withOptions(change));
    }

    /**
     * The same client, without a thread that waits.
     *
     * @return shares everything with this one
     */
    public AsyncManagementClient async() {
        return new AsyncManagementClient(core);
    }

    /**
     * The same methods, with what stood around their results.
     *
     * @return shares everything with this one
     */
    public WithRawResponse withRawResponse() {
        return new WithRawResponse(core);
    }

    /**
     * Sends what this version of the SDK does not know yet, with all credentials of this client.
     *
     * @param method of HTTP
     * @param path begins with a slash and stands below the host
     * @param request query and body
     * @return maps, lists and values
     */
    public Object request(String method, String path, RawRequest request) {
        return core.request(method, path, request, RequestOptions.none()).getData();
    }

    /**
     * The same as the other {@code request}, with options of its own.
     *
     * @param method of HTTP
     * @param path begins with a slash and stands below the host
     * @param request query and body
     * @param options of this call
     * @return maps, lists and values
     */
    public Object request(String method, String path, RawRequest request, RequestOptions options) {
        return core.request(method, path, request, options).getData();
    }

    /**
     * Get a group.
     *
     * <p>Returns one user group by its <code>code</code>. Use <code>listGroupMembers</code> for its
     * users, and <code>listGroups</code> when the code is not known.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupSingleRespDto getGroup(GetGroupDto request) {
        return core.call(
                ManagementClientOperations.GetGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getGroup</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupSingleRespDto getGroup(GetGroupDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listGroups</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public GroupPaginatedRespDto listGroups() {
        return core.call(ManagementClientOperations.ListGroupsRow.ROW, null, RequestOptions.none());
    }

    /**
     * List groups.
     *
     * <p>Returns the user groups of the user pool, page by page. <code>keywords</code> narrows the
     * list.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupPaginatedRespDto listGroups(ListGroupsDto request) {
        return core.call(
                ManagementClientOperations.ListGroupsRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listGroups</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupPaginatedRespDto listGroups(ListGroupsDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.ListGroupsRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listGroupsPaginator</code>, with nothing but what the service
     * assumes.
     *
     * @return can be walked more than once
     */
    public Pages<GroupPaginatedRespDto, ResGroupDto> listGroupsPaginator() {
        return core.pages(
                ManagementClientOperations.ListGroupsRow.ROW,
                JsonShape.dto(ResGroupDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List groups.
     *
     * <p>Returns the user groups of the user pool, page by page. <code>keywords</code> narrows the
     * list.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<GroupPaginatedRespDto, ResGroupDto> listGroupsPaginator(ListGroupsDto request) {
        return core.pages(
                ManagementClientOperations.ListGroupsRow.ROW,
                JsonShape.dto(ResGroupDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listGroupsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<GroupPaginatedRespDto, ResGroupDto> listGroupsPaginator(
            ListGroupsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListGroupsRow.ROW,
                JsonShape.dto(ResGroupDto::new),
                request,
                options);
    }

    /**
     * The same as the other <code>getAllGroups</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public GroupListRespDto getAllGroups() {
        return core.call(
                ManagementClientOperations.GetAllGroupsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * Get all groups.
     *
     * <p>Returns every user group of the user pool in one answer. Where there may be many,
     * <code>listGroups</code> returns them page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupListRespDto getAllGroups(GetAllGroupsDto request) {
        return core.call(
                ManagementClientOperations.GetAllGroupsRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getAllGroups</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupListRespDto getAllGroups(GetAllGroupsDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.GetAllGroupsRow.ROW, request, options);
    }

    /**
     * Create a group.
     *
     * <p>Adds a user group to the user pool. Its <code>code</code> must be a plain English identifier
     * that no other group of the user pool has. The group starts without members: add them with
     * <code>addGroupMembers</code>.
     *
     * <p><code>createGroupsBatch</code> creates up to 50 groups in one call;
     * <code>createOrUpdateGroup</code> does not mind a group that is already there.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupSingleRespDto createGroup(CreateGroupReqDto request) {
        return core.call(
                ManagementClientOperations.CreateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createGroup</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupSingleRespDto createGroup(CreateGroupReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create or update a group.
     *
     * <p>Makes sure that a user group exists as described: creates it when no group of the user pool
     * has its <code>code</code>, and otherwise gives the existing group the name, description and
     * type of the request. Made for programs that copy groups from elsewhere and may run again at
     * any time.
     *
     * <p>The members of an existing group stay as they are.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CreateOrUpdateGroupRespDto createOrUpdateGroup(CreateOrUpdateGroupReqDto request) {
        return core.call(
                ManagementClientOperations.CreateOrUpdateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createOrUpdateGroup</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CreateOrUpdateGroupRespDto createOrUpdateGroup(
            CreateOrUpdateGroupReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateOrUpdateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create groups in batch.
     *
     * <p>Adds 1 to 50 user groups to the user pool in one call. The <code>code</code> of a group must
     * be a plain English identifier that no other group of the user pool has.
     *
     * <p>The groups start without members. The service does not say whether the other groups are
     * created when one of them is refused: list the groups before you repeat the call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupListRespDto createGroupsBatch(CreateGroupBatchReqDto request) {
        return core.call(
                ManagementClientOperations.CreateGroupsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createGroupsBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupListRespDto createGroupsBatch(CreateGroupBatchReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateGroupsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update a group.
     *
     * <p>Changes the name, description, code or custom fields of a user group. Fields that the
     * request leaves out stay as they are; <code>description</code> is always needed. To rename
     * the code, send the present one as <code>code</code> and the future one as
     * <code>newCode</code>: from then on only the new one finds the group.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupSingleRespDto updateGroup(UpdateGroupReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateGroup</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupSingleRespDto updateGroup(UpdateGroupReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateGroupRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete groups in batch.
     *
     * <p>Deletes 1 to 50 user groups by their codes. The users who belong to them are not deleted;
     * what the groups were authorized for no longer reaches these users.
     *
     * <p>The service does not say what happens to the other groups when one of the codes does not
     * exist: list the groups before you repeat the call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteGroupsBatch(DeleteGroupsReqDto request) {
        return core.call(
                ManagementClientOperations.DeleteGroupsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteGroupsBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteGroupsBatch(DeleteGroupsReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteGroupsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Add members to a group.
     *
     * <p>Puts 1 to 50 users into a user group, by their user IDs. The users get what the group is
     * authorized for. A user can belong to several groups.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto addGroupMembers(AddGroupMembersReqDto request) {
        return core.call(
                ManagementClientOperations.AddGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>addGroupMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto addGroupMembers(AddGroupMembersReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.AddGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Remove members from a group in batch.
     *
     * <p>Takes 1 to 50 users out of a user group, by their user IDs. The users themselves stay,
     * without what only this group authorized them for.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto removeGroupMembers(RemoveGroupMembersReqDto request) {
        return core.call(
                ManagementClientOperations.RemoveGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>removeGroupMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto removeGroupMembers(RemoveGroupMembersReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.RemoveGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List the members of a group.
     *
     * <p>Returns the users who belong to a user group, page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserPaginatedRespDto listGroupMembers(ListGroupMembersDto request) {
        return core.call(
                ManagementClientOperations.ListGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listGroupMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserPaginatedRespDto listGroupMembers(ListGroupMembersDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListGroupMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List the members of a group.
     *
     * <p>Returns the users who belong to a user group, page by page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listGroupMembersPaginator(ListGroupMembersDto request) {
        return core.pages(
                ManagementClientOperations.ListGroupMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listGroupMembersPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listGroupMembersPaginator(
            ListGroupMembersDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListGroupMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List resources a group is authorized for.
     *
     * <p>Returns the resources that a user group may use or is refused, with the actions that each
     * grant covers. <code>namespace</code> and <code>resourceType</code> narrow the answer.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public AuthorizedResourceListRespDto getGroupAuthorizedResources(GetGroupAuthorizedResourcesDto request) {
        return core.call(
                ManagementClientOperations.GetGroupAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getGroupAuthorizedResources</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public AuthorizedResourceListRespDto getGroupAuthorizedResources(
            GetGroupAuthorizedResourcesDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetGroupAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create users in batch.
     *
     * <p>Adds 1 to 50 users to the user pool in one call. Every user needs at least one of
     * <code>email</code>, <code>phone</code> and <code>username</code>. No other user of the user
     * pool may have the same value in one of these three or in <code>externalId</code>.
     *
     * <p>The call acts with the rights of an administrator, so no verification codes are asked for.
     * The new users are told about their accounts only when <code>options.sendNotification</code>
     * says so. The service does not say whether the other users are created when one of them is
     * refused: look the users up before you repeat the call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserListRespDto createUsersBatch(CreateUserBatchReqDto request) {
        return core.call(
                ManagementClientOperations.CreateUsersBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createUsersBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserListRespDto createUsersBatch(CreateUserBatchReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateUsersBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update users in batch.
     *
     * <p>Changes several users in one call, each with values of its own. Only the fields that are
     * present are changed. No other user of the user pool may have the same <code>email</code>,
     * <code>phone</code>, <code>username</code> or <code>externalId</code>.
     *
     * <p>The call acts with the rights of an administrator, so no verification codes are asked for.
     * The service does not say whether the other users are changed when one of them is refused:
     * read the users again before you repeat the call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserListRespDto updateUserBatch(UpdateUserBatchReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateUserBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserListRespDto updateUserBatch(UpdateUserBatchReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get users in batch.
     *
     * <p>Reads 1 to 50 users by their IDs. <code>userIdType</code> says what kind of ID is used, the
     * same for all of them: the users' own IDs, email addresses, phone numbers and so on. Custom
     * data, accounts at identity sources, departments and tenants are included only when asked
     * for.
     *
     * <p>The service does not say what happens to an ID that belongs to no user. Match the users of
     * the answer by ID rather than by position.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserListRespDto getUserBatch(GetUserBatchDto request) {
        return core.call(
                ManagementClientOperations.GetUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserListRespDto getUserBatch(GetUserBatchDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listUsersLegacy</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public UserPaginatedRespDto listUsersLegacy() {
        return core.call(
                ManagementClientOperations.ListUsersLegacyRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List users, the old way.
     *
     * <p>Returns the users of the user pool, page by page. Use <code>listUsers</code> instead, which
     * searches, filters and sorts.
     *
     * @param request what is sent
     * @return what the service answers
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public UserPaginatedRespDto listUsersLegacy(ListUsersLegacyDto request) {
        return core.call(
                ManagementClientOperations.ListUsersLegacyRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listUsersLegacy</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public UserPaginatedRespDto listUsersLegacy(ListUsersLegacyDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.ListUsersLegacyRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listUsersLegacyPaginator</code>, with nothing but what the
     * service assumes.
     *
     * @return can be walked more than once
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public Pages<UserPaginatedRespDto, UserDto> listUsersLegacyPaginator() {
        return core.pages(
                ManagementClientOperations.ListUsersLegacyRow.ROW,
                JsonShape.dto(UserDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List users, the old way.
     *
     * <p>Returns the users of the user pool, page by page. Use <code>listUsers</code> instead, which
     * searches, filters and sorts.
     *
     * @param request what is sent
     * @return can be walked more than once
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public Pages<UserPaginatedRespDto, UserDto> listUsersLegacyPaginator(ListUsersLegacyDto request) {
        return core.pages(
                ManagementClientOperations.ListUsersLegacyRow.ROW,
                JsonShape.dto(UserDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listUsersLegacyPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public Pages<UserPaginatedRespDto, UserDto> listUsersLegacyPaginator(
            ListUsersLegacyDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListUsersLegacyRow.ROW,
                JsonShape.dto(UserDto::new),
                request,
                options);
    }

    /**
     * List users.
     *
     * <p>Returns the users of the user pool that match a text and meet all of the given conditions,
     * sorted, page by page. Without any of these it lists every user.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserPaginatedRespDto listUsers(ListUsersRequestDto request) {
        return core.call(
                ManagementClientOperations.ListUsersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listUsers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserPaginatedRespDto listUsers(ListUsersRequestDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListUsersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List users.
     *
     * <p>Returns the users of the user pool that match a text and meet all of the given conditions,
     * sorted, page by page. Without any of these it lists every user.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listUsersPaginator(ListUsersRequestDto request) {
        return core.pages(
                ManagementClientOperations.ListUsersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listUsersPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listUsersPaginator(
            ListUsersRequestDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListUsersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get a user.
     *
     * <p>Returns one user. <code>userIdType</code> says which kind of ID is given, so that a user can
     * be found by email address, phone number, user name or an ID of your own too. Use
     * <code>getUserBatch</code> for several users and <code>isUserExists</code> to ask only
     * whether there is one.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserSingleRespDto getUser(GetUserDto request) {
        return core.call(
                ManagementClientOperations.GetUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserSingleRespDto getUser(GetUserDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Decrypt fields of users.
     *
     * <p>Decrypts values of fields that the user pool stores encrypted. The private key travels in
     * the request: call this from a server only, and consider decrypting on your own side.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserFieldDecryptRespDto userFieldDecrypt(UserFieldDecryptReqDto request) {
        return core.call(
                ManagementClientOperations.UserFieldDecryptRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>userFieldDecrypt</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserFieldDecryptRespDto userFieldDecrypt(UserFieldDecryptReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UserFieldDecryptRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create a user.
     *
     * <p>Adds a user to the user pool, as an administrator: no verification code is asked for. At
     * least one of <code>email</code>, <code>phone</code> and <code>username</code> is needed;
     * these and <code>externalId</code> are unique in the user pool.
     *
     * <p><code>createUsersBatch</code> creates up to 50 users in one call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserSingleRespDto createUser(CreateUserReqDto request) {
        return core.call(
                ManagementClientOperations.CreateUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserSingleRespDto createUser(CreateUserReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update a user.
     *
     * <p>Changes a user, as an administrator: no verification code is asked for. Fields that the
     * request leaves out stay as they are. <code>email</code>, <code>phone</code>,
     * <code>username</code> and <code>externalId</code> stay unique in the user pool.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserSingleRespDto updateUser(UpdateUserReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserSingleRespDto updateUser(UpdateUserReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete users in batch.
     *
     * <p>Deletes 1 to 50 users, with everything that belongs to them. This cannot be undone; to keep
     * a user and end the access, use <code>resignUser</code> or change <code>status</code> with
     * <code>updateUser</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteUsersBatch(DeleteUsersBatchDto request) {
        return core.call(
                ManagementClientOperations.DeleteUsersBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteUsersBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteUsersBatch(DeleteUsersBatchDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteUsersBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get identities of a user.
     *
     * <p>Returns the user's accounts at outside identity sources, such as WeChat or a company
     * directory, that the user can sign in with.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IdentityListRespDto getUserIdentities(GetUserIdentitiesDto request) {
        return core.call(
                ManagementClientOperations.GetUserIdentitiesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserIdentities</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IdentityListRespDto getUserIdentities(GetUserIdentitiesDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserIdentitiesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get roles of a user.
     *
     * <p>Returns every role that a user has, directly or through departments, groups and other roles,
     * in one answer.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RolePaginatedRespDto getUserRoles(GetUserRolesDto request) {
        return core.call(
                ManagementClientOperations.GetUserRolesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserRoles</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RolePaginatedRespDto getUserRoles(GetUserRolesDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserRolesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the real-name verification of a user.
     *
     * <p>Returns the checks that tie a user to a person or an organization in the real world.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public PrincipalAuthenticationInfoPaginatedRespDto getUserPrincipalAuthenticationInfo(
            GetUserPrincipalAuthenticationInfoDto request) {
        return core.call(
                ManagementClientOperations.GetUserPrincipalAuthenticationInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserPrincipalAuthenticationInfo</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public PrincipalAuthenticationInfoPaginatedRespDto getUserPrincipalAuthenticationInfo(
            GetUserPrincipalAuthenticationInfoDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserPrincipalAuthenticationInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete the real-name verification of a user.
     *
     * <p>Deletes what ties a user to a person or an organization in the real world. The user can go
     * through the check again.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto resetUserPrincipalAuthenticationInfo(
            ResetUserPrincipalAuthenticationInfoDto request) {
        return core.call(
                ManagementClientOperations.ResetUserPrincipalAuthenticationInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>resetUserPrincipalAuthenticationInfo</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto resetUserPrincipalAuthenticationInfo(
            ResetUserPrincipalAuthenticationInfoDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.ResetUserPrincipalAuthenticationInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get departments of a user.
     *
     * <p>Returns the departments that a user belongs to, page by page, with whether the user leads
     * them and which is the main one.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserDepartmentPaginatedRespDto getUserDepartments(GetUserDepartmentsDto request) {
        return core.call(
                ManagementClientOperations.GetUserDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserDepartmentPaginatedRespDto getUserDepartments(
            GetUserDepartmentsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>Get departments of a user.
     *
     * <p>Returns the departments that a user belongs to, page by page, with whether the user leads
     * them and which is the main one.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> getUserDepartmentsPaginator(
            GetUserDepartmentsDto request) {
        return core.pages(
                ManagementClientOperations.GetUserDepartmentsRow.ROW,
                JsonShape.dto(UserDepartmentRespDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserDepartmentsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> getUserDepartmentsPaginator(
            GetUserDepartmentsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.GetUserDepartmentsRow.ROW,
                JsonShape.dto(UserDepartmentRespDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Set departments of a user.
     *
     * <p>Makes a user belong to exactly the departments of the request: departments that are not in
     * the list lose the user. To add one department, use <code>addDepartmentMembers</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto setUserDepartments(SetUserDepartmentsDto request) {
        return core.call(
                ManagementClientOperations.SetUserDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>setUserDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto setUserDepartments(SetUserDepartmentsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.SetUserDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get groups of a user.
     *
     * <p>Returns every user group that a user belongs to, in one answer.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GroupPaginatedRespDto getUserGroups(GetUserGroupsDto request) {
        return core.call(
                ManagementClientOperations.GetUserGroupsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserGroups</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GroupPaginatedRespDto getUserGroups(GetUserGroupsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserGroupsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get second factors of a user.
     *
     * <p>Tells which second factors (MFA) a user has set up. Whether they are asked for is
     * <code>getUserMfaStatus</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserMfaSingleRespDto getUserMfaInfo(GetUserMfaInfoDto request) {
        return core.call(
                ManagementClientOperations.GetUserMfaInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserMfaInfo</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserMfaSingleRespDto getUserMfaInfo(GetUserMfaInfoDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserMfaInfoRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listArchivedUsers</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     */
    public ListArchivedUsersSingleRespDto listArchivedUsers() {
        return core.call(
                ManagementClientOperations.ListArchivedUsersRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List archived users.
     *
     * <p>Returns the users that were archived, page by page: only their IDs and when it happened.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public ListArchivedUsersSingleRespDto listArchivedUsers(ListArchivedUsersDto request) {
        return core.call(
                ManagementClientOperations.ListArchivedUsersRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listArchivedUsers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public ListArchivedUsersSingleRespDto listArchivedUsers(
            ListArchivedUsersDto request,
            RequestOptions options) {
        return core.call(ManagementClientOperations.ListArchivedUsersRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listArchivedUsersPaginator</code>, with nothing but what the
     * service assumes.
     *
     * @return can be walked more than once
     */
    public Pages<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> listArchivedUsersPaginator() {
        return core.pages(
                ManagementClientOperations.ListArchivedUsersRow.ROW,
                JsonShape.dto(ListArchivedUsersRespDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List archived users.
     *
     * <p>Returns the users that were archived, page by page: only their IDs and when it happened.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> listArchivedUsersPaginator(
            ListArchivedUsersDto request) {
        return core.pages(
                ManagementClientOperations.ListArchivedUsersRow.ROW,
                JsonShape.dto(ListArchivedUsersRespDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listArchivedUsersPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> listArchivedUsersPaginator(
            ListArchivedUsersDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListArchivedUsersRow.ROW,
                JsonShape.dto(ListArchivedUsersRespDto::new),
                request,
                options);
    }

    /**
     * Sign a user out.
     *
     * <p>Ends the sessions of a user in 1 to 50 applications. The user can sign in again; to prevent
     * that, change <code>status</code> with <code>updateUser</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto kickUsers(KickUsersDto request) {
        return core.call(
                ManagementClientOperations.KickUsersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>kickUsers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto kickUsers(KickUsersDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.KickUsersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check whether a user exists.
     *
     * <p>Tells whether the user pool has a user with this user name, email address, phone number or
     * ID of yours. Somebody may create the user a moment later, so be ready for a conflict when
     * you create it yourself.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsUserExistsRespDto isUserExists(IsUserExistsReqDto request) {
        return core.call(
                ManagementClientOperations.IsUserExistsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>isUserExists</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsUserExistsRespDto isUserExists(IsUserExistsReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.IsUserExistsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get applications a user can access.
     *
     * <p>Returns the applications that a user may sign in to: those open to everybody, and those the
     * user is authorized for.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public AppListRespDto getUserAccessibleApps(GetUserAccessibleAppsDto request) {
        return core.call(
                ManagementClientOperations.GetUserAccessibleAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAccessibleApps</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public AppListRespDto getUserAccessibleApps(GetUserAccessibleAppsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserAccessibleAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get applications a user is authorized for.
     *
     * <p>Returns the applications that a user was authorized for, directly or through groups, roles
     * and departments. <code>getUserAccessibleApps</code> adds those that are open to everybody.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public AppListRespDto getUserAuthorizedApps(GetUserAuthorizedAppsDto request) {
        return core.call(
                ManagementClientOperations.GetUserAuthorizedAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAuthorizedApps</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public AppListRespDto getUserAuthorizedApps(GetUserAuthorizedAppsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserAuthorizedAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check whether a user has any of several roles.
     *
     * <p>Tells whether a user has at least one of the roles, directly or through departments, groups
     * and other roles.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public HasAnyRoleRespDto hasAnyRole(HasAnyRoleReqDto request) {
        return core.call(
                ManagementClientOperations.HasAnyRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>hasAnyRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public HasAnyRoleRespDto hasAnyRole(HasAnyRoleReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.HasAnyRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get sign-ins of a user.
     *
     * <p>Returns when, where and with what a user signed in, page by page. <code>appId</code>,
     * <code>clientIp</code>, <code>start</code> and <code>end</code> narrow the list.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserLoginHistoryPaginatedRespDto getUserLoginHistory(GetUserLoginHistoryDto request) {
        return core.call(
                ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserLoginHistory</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserLoginHistoryPaginatedRespDto getUserLoginHistory(
            GetUserLoginHistoryDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>Get sign-ins of a user.
     *
     * <p>Returns when, where and with what a user signed in, page by page. <code>appId</code>,
     * <code>clientIp</code>, <code>start</code> and <code>end</code> narrow the list.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto> getUserLoginHistoryPaginator(
            GetUserLoginHistoryDto request) {
        return core.pages(
                ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                JsonShape.dto(UserLoginHistoryDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserLoginHistoryPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto> getUserLoginHistoryPaginator(
            GetUserLoginHistoryDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                JsonShape.dto(UserLoginHistoryDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get applications a user has signed in to.
     *
     * <p>Returns every application that a user has ever signed in to.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserLoggedInAppsListRespDto getUserLoggedinApps(GetUserLoggedinAppsDto request) {
        return core.call(
                ManagementClientOperations.GetUserLoggedinAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserLoggedinApps</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserLoggedInAppsListRespDto getUserLoggedinApps(
            GetUserLoggedinAppsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserLoggedinAppsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get identity sources a user has signed in with.
     *
     * <p>Returns every outside identity source that a user has ever signed in with.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserLoggedInIdentitiesRespDto getUserLoggedinIdentities(GetUserLoggedinIdentitiesDto request) {
        return core.call(
                ManagementClientOperations.GetUserLoggedinIdentitiesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserLoggedinIdentities</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserLoggedInIdentitiesRespDto getUserLoggedinIdentities(
            GetUserLoggedinIdentitiesDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserLoggedinIdentitiesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Mark a user as having left.
     *
     * <p>Marks a user as having left the company: the status becomes <code>Resigned</code>, and the
     * user can no longer sign in. Nothing is deleted.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public ResignUserRespDto resignUser(ResignUserReqDto request) {
        return core.call(
                ManagementClientOperations.ResignUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>resignUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public ResignUserRespDto resignUser(ResignUserReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ResignUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Mark users as having left in batch.
     *
     * <p>Marks 1 to 50 users as having left the company: their status becomes <code>Resigned</code>,
     * and they can no longer sign in. Nothing is deleted.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public ResignUserRespDto resignUserBatch(ResignUserBatchReqDto request) {
        return core.call(
                ManagementClientOperations.ResignUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>resignUserBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public ResignUserRespDto resignUserBatch(ResignUserBatchReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ResignUserBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get resources a user is authorized for.
     *
     * <p>Returns every resource that a user may use or is refused, directly or through groups, roles
     * and departments, in one answer. <code>namespace</code> and <code>resourceType</code> narrow
     * it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public AuthorizedResourcePaginatedRespDto getUserAuthorizedResources(GetUserAuthorizedResourcesDto request) {
        return core.call(
                ManagementClientOperations.GetUserAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserAuthorizedResources</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public AuthorizedResourcePaginatedRespDto getUserAuthorizedResources(
            GetUserAuthorizedResourcesDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check whether a user is signed in.
     *
     * <p>Tells whether a user has a session in an application.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CheckSessionStatusRespDto checkSessionStatus(CheckSessionStatusDto request) {
        return core.call(
                ManagementClientOperations.CheckSessionStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkSessionStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CheckSessionStatusRespDto checkSessionStatus(CheckSessionStatusDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CheckSessionStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Import one-time password secrets.
     *
     * <p>Takes over the one-time password apps that users have set up in another system, so that they
     * need not set them up again. What a user had here before is replaced.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CommonResponseDto importOtp(ImportOtpReqDto request) {
        return core.call(
                ManagementClientOperations.ImportOtpRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>importOtp</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CommonResponseDto importOtp(ImportOtpReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ImportOtpRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the one-time password secret of a user.
     *
     * <p>Returns the secret of the user's one-time password app. Whoever has it can make valid codes:
     * never log it, and never hand it on.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GetOtpSecretRespDto getOtpSecretByUser(GetOtpSecretByUserDto request) {
        return core.call(
                ManagementClientOperations.GetOtpSecretByUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getOtpSecretByUser</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GetOtpSecretRespDto getOtpSecretByUser(GetOtpSecretByUserDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetOtpSecretByUserRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the encrypted password of a user.
     *
     * <p>Returns the password of a user as encrypted with a key of your own, for user pools where
     * this is switched on. Made for moving users to another system.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GetUserPasswordCiphertextRespDto getUserPasswordCiphertext(GetUserPasswordCiphertextDto request) {
        return core.call(
                ManagementClientOperations.GetUserPasswordCiphertextRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserPasswordCiphertext</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GetUserPasswordCiphertextRespDto getUserPasswordCiphertext(
            GetUserPasswordCiphertextDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserPasswordCiphertextRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Link an identity to a user.
     *
     * <p>Lets a user sign in with an account at an outside identity source, as an administrator: the
     * user is not asked.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public LinkIdentityResDto linkIdentity(LinkIdentityDto request) {
        return core.call(
                ManagementClientOperations.LinkIdentityRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>linkIdentity</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public LinkIdentityResDto linkIdentity(LinkIdentityDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.LinkIdentityRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Unlink identities of a user.
     *
     * <p>Removes all of a user's accounts at one identity source, so that the user can no longer sign
     * in with them. The user and the accounts themselves stay.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UnlinkIdentityResDto unlinkIdentity(UnlinkIdentity request) {
        return core.call(
                ManagementClientOperations.UnlinkIdentityRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>unlinkIdentity</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UnlinkIdentityResDto unlinkIdentity(UnlinkIdentity request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UnlinkIdentityRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Set the second factors of a user.
     *
     * <p>Says which second factors (MFA) are asked for when a user signs in. Read them first with
     * <code>getUserMfaStatus</code>, whose answer has the form of <code>mfaTriggerData</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto setUsersMfaStatus(SetMfaStatusDto request) {
        return core.call(
                ManagementClientOperations.SetUsersMfaStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>setUsersMfaStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto setUsersMfaStatus(SetMfaStatusDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.SetUsersMfaStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the second factors asked of a user.
     *
     * <p>Returns which second factors (MFA) a user has set up and which are asked for at sign-in.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public GetMapInfoRespDto getUserMfaStatus(GetUserMfaStatusDto request) {
        return core.call(
                ManagementClientOperations.GetUserMfaStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserMfaStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public GetMapInfoRespDto getUserMfaStatus(GetUserMfaStatusDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserMfaStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get sync relations of a user.
     *
     * <p>Returns the links between a user and the same person in outside directories that the user
     * pool is synchronised with.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public SyncRelationListRespDto getUserSyncRelations(GetUserSyncRelationsDto request) {
        return core.call(
                ManagementClientOperations.GetUserSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getUserSyncRelations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public SyncRelationListRespDto getUserSyncRelations(
            GetUserSyncRelationsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetUserSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete sync relations of a user.
     *
     * <p>Deletes the link between a user and an outside directory. The user stays; the next
     * synchronisation may create the link anew.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteUserSyncRelations(DeleteUserSyncRelationReqDto request) {
        return core.call(
                ManagementClientOperations.DeleteUserSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteUserSyncRelations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteUserSyncRelations(
            DeleteUserSyncRelationReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteUserSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Assign a role.
     *
     * <p>Gives one role to 1 to 50 users, user groups, departments, or everybody who has another
     * role. With <code>enableTime</code> and <code>endTime</code> the role is theirs for a time
     * only.
     *
     * <p>Use <code>assignRoleBatch</code> to give several roles at once.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto assignRole(AssignRoleDto request) {
        return core.call(
                ManagementClientOperations.AssignRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>assignRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto assignRole(AssignRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.AssignRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Assign roles in batch.
     *
     * <p>Gives every one of 1 to 10 roles to every one of 1 to 10 targets, so that up to 100
     * assignments are made in one call. The service does not say what happens to the others when
     * one of them is refused.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto assignRoleBatch(AssignRoleBatchDto request) {
        return core.call(
                ManagementClientOperations.AssignRoleBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>assignRoleBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto assignRoleBatch(AssignRoleBatchDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.AssignRoleBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Revoke a role.
     *
     * <p>Takes one role away from 1 to 50 targets. Somebody who also has the role in another way,
     * such as through a department, keeps it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto revokeRole(RevokeRoleDto request) {
        return core.call(
                ManagementClientOperations.RevokeRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>revokeRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto revokeRole(RevokeRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.RevokeRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Revoke roles in batch.
     *
     * <p>Takes every one of 1 to 10 roles away from every one of 1 to 50 targets. Somebody who also
     * has one of the roles in another way, such as through a department, keeps it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto revokeRoleBatch(RevokeRoleBatchDto request) {
        return core.call(
                ManagementClientOperations.RevokeRoleBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>revokeRoleBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto revokeRoleBatch(RevokeRoleBatchDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.RevokeRoleBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get a role.
     *
     * <p>Returns one role by its <code>code</code>. Codes are unique in a permission namespace, so
     * name the namespace too where it is not <code>default</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleSingleRespDto getRole(GetRoleDto request) {
        return core.call(
                ManagementClientOperations.GetRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleSingleRespDto getRole(GetRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List resources a role is authorized for.
     *
     * <p>Returns every resource that a role may use, with the allowed actions.
     * <code>resourceType</code> narrows the answer. All resources are returned in one answer,
     * although it has the form of a page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleAuthorizedResourcePaginatedRespDto getRoleAuthorizedResources(
            GetRoleAuthorizedResourcesDto request) {
        return core.call(
                ManagementClientOperations.GetRoleAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getRoleAuthorizedResources</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleAuthorizedResourcePaginatedRespDto getRoleAuthorizedResources(
            GetRoleAuthorizedResourcesDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetRoleAuthorizedResourcesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List the members of a role.
     *
     * <p>Returns the users who have a role, page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserPaginatedRespDto listRoleMembers(ListRoleMembersDto request) {
        return core.call(
                ManagementClientOperations.ListRoleMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserPaginatedRespDto listRoleMembers(ListRoleMembersDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListRoleMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List the members of a role.
     *
     * <p>Returns the users who have a role, page by page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listRoleMembersPaginator(ListRoleMembersDto request) {
        return core.pages(
                ManagementClientOperations.ListRoleMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleMembersPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listRoleMembersPaginator(
            ListRoleMembersDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListRoleMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List the departments of a role.
     *
     * <p>Returns the departments that a role is assigned to, page by page. Their members have the
     * role without being assigned it one by one.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleDepartmentListPaginatedRespDto listRoleDepartments(ListRoleDepartmentsDto request) {
        return core.call(
                ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleDepartmentListPaginatedRespDto listRoleDepartments(
            ListRoleDepartmentsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List the departments of a role.
     *
     * <p>Returns the departments that a role is assigned to, page by page. Their members have the
     * role without being assigned it one by one.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto> listRoleDepartmentsPaginator(
            ListRoleDepartmentsDto request) {
        return core.pages(
                ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                JsonShape.dto(RoleDepartmentRespDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleDepartmentsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto> listRoleDepartmentsPaginator(
            ListRoleDepartmentsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                JsonShape.dto(RoleDepartmentRespDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create a role.
     *
     * <p>Adds a role to a permission namespace. The role allows nothing until permissions are granted
     * to it, and nobody has it until it is assigned: see <code>assignRole</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleSingleRespDto createRole(CreateRoleDto request) {
        return core.call(
                ManagementClientOperations.CreateRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleSingleRespDto createRole(CreateRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listRoles</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public RolePaginatedRespDto listRoles() {
        return core.call(ManagementClientOperations.ListRolesRow.ROW, null, RequestOptions.none());
    }

    /**
     * List roles.
     *
     * <p>Returns the roles of a permission namespace, page by page. <code>keywords</code> narrows the
     * list.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RolePaginatedRespDto listRoles(ListRolesDto request) {
        return core.call(
                ManagementClientOperations.ListRolesRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoles</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RolePaginatedRespDto listRoles(ListRolesDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.ListRolesRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listRolesPaginator</code>, with nothing but what the service
     * assumes.
     *
     * @return can be walked more than once
     */
    public Pages<RolePaginatedRespDto, RoleDto> listRolesPaginator() {
        return core.pages(
                ManagementClientOperations.ListRolesRow.ROW,
                JsonShape.dto(RoleDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List roles.
     *
     * <p>Returns the roles of a permission namespace, page by page. <code>keywords</code> narrows the
     * list.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<RolePaginatedRespDto, RoleDto> listRolesPaginator(ListRolesDto request) {
        return core.pages(
                ManagementClientOperations.ListRolesRow.ROW,
                JsonShape.dto(RoleDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRolesPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<RolePaginatedRespDto, RoleDto> listRolesPaginator(
            ListRolesDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListRolesRow.ROW,
                JsonShape.dto(RoleDto::new),
                request,
                options);
    }

    /**
     * Delete roles in batch.
     *
     * <p>Deletes 1 to 50 roles of one permission namespace, with their assignments and permissions.
     * Use <code>deleteRoles</code> for roles of several namespaces.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteRolesBatch(DeleteRoleDto request) {
        return core.call(
                ManagementClientOperations.DeleteRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteRolesBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteRolesBatch(DeleteRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create roles in batch.
     *
     * <p>Adds 1 to 50 roles in one call, of one permission namespace or several. The service does not
     * say whether the others are created when one of them is refused: list the roles before you
     * repeat the call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto createRolesBatch(CreateRolesBatch request) {
        return core.call(
                ManagementClientOperations.CreateRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createRolesBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto createRolesBatch(CreateRolesBatch request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update a role.
     *
     * <p>Changes the code, name, description or time limit of a role. Code and name are always
     * needed, even when they stay. Assignments and permissions stay with the role when its code
     * changes.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto updateRole(UpdateRoleDto request) {
        return core.call(
                ManagementClientOperations.UpdateRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto updateRole(UpdateRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete roles of several namespaces.
     *
     * <p>Deletes 1 to 50 roles, each named with its permission namespace, with their assignments and
     * permissions. Where all are of one namespace, <code>deleteRolesBatch</code> takes only their
     * codes.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteRoles(DeleteRoleBatchDto request) {
        return core.call(
                ManagementClientOperations.DeleteRolesRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteRoles</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteRoles(DeleteRoleBatchDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteRolesRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check a role code or name.
     *
     * <p>Tells whether a role with this code and name could be created: neither may belong to another
     * role of the permission namespace. Changes nothing. Somebody else may take the code before
     * you create the role, so be ready for a conflict there too.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleCheckParamsRespDto checkParamsNamespace(CheckRoleParamsDto request) {
        return core.call(
                ManagementClientOperations.CheckParamsNamespaceRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>checkParamsNamespace</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleCheckParamsRespDto checkParamsNamespace(CheckRoleParamsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CheckParamsNamespaceRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List role assignments.
     *
     * <p>Returns the assignments of a role, page by page: to users, to departments, or to both as
     * <code>targetType</code> says.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleListPageRespDto listRoleAssignments(ListRoleAssignmentsDto request) {
        return core.call(
                ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleAssignments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleListPageRespDto listRoleAssignments(ListRoleAssignmentsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List role assignments.
     *
     * <p>Returns the assignments of a role, page by page: to users, to departments, or to both as
     * <code>targetType</code> says.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<RoleListPageRespDto, RolePermissionListDto> listRoleAssignmentsPaginator(
            ListRoleAssignmentsDto request) {
        return core.pages(
                ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                JsonShape.dto(RolePermissionListDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listRoleAssignmentsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<RoleListPageRespDto, RolePermissionListDto> listRoleAssignmentsPaginator(
            ListRoleAssignmentsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                JsonShape.dto(RolePermissionListDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create an administrator role.
     *
     * <p>Adds a role for administrators of the user pool itself: people who work in the console. What
     * the role may do there is set in the console.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public RoleCheckParamsRespDto createAdminRole(CreateAdminRoleDto request) {
        return core.call(
                ManagementClientOperations.CreateAdminRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createAdminRole</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public RoleCheckParamsRespDto createAdminRole(CreateAdminRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateAdminRoleRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete administrator roles.
     *
     * <p>Deletes 1 to 50 administrator roles that were made with <code>createAdminRole</code>. The
     * roles that come with GenAuth cannot be deleted.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteAdminRolesBatch(DeleteAdminRoleDto request) {
        return core.call(
                ManagementClientOperations.DeleteAdminRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteAdminRolesBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteAdminRolesBatch(DeleteAdminRoleDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteAdminRolesBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get an organization.
     *
     * <p>Returns one organization by its code. Its departments are read with
     * <code>listChildrenDepartments</code> or <code>getAllDepartments</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationSingleRespDto getOrganization(GetOrganizationDto request) {
        return core.call(
                ManagementClientOperations.GetOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getOrganization</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationSingleRespDto getOrganization(GetOrganizationDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get organizations in batch.
     *
     * <p>Returns several organizations by their codes in one call.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationListRespDto getOrganizationsBatch(GetOrganizationsBatchDto request) {
        return core.call(
                ManagementClientOperations.GetOrganizationsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getOrganizationsBatch</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationListRespDto getOrganizationsBatch(
            GetOrganizationsBatchDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetOrganizationsBatchRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>listOrganizations</code>, with nothing but what the service
     * assumes.
     *
     * @return what the service answers
     */
    public OrganizationPaginatedRespDto listOrganizations() {
        return core.call(
                ManagementClientOperations.ListOrganizationsRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * List organizations.
     *
     * <p>Returns the organizations of the user pool, or of one tenant, page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationPaginatedRespDto listOrganizations(ListOrganizationsDto request) {
        return core.call(
                ManagementClientOperations.ListOrganizationsRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listOrganizations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationPaginatedRespDto listOrganizations(ListOrganizationsDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.ListOrganizationsRow.ROW, request, options);
    }

    /**
     * The same as the other <code>listOrganizationsPaginator</code>, with nothing but what the
     * service assumes.
     *
     * @return can be walked more than once
     */
    public Pages<OrganizationPaginatedRespDto, OrganizationDto> listOrganizationsPaginator() {
        return core.pages(
                ManagementClientOperations.ListOrganizationsRow.ROW,
                JsonShape.dto(OrganizationDto::new),
                null,
                RequestOptions.none());
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List organizations.
     *
     * <p>Returns the organizations of the user pool, or of one tenant, page by page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<OrganizationPaginatedRespDto, OrganizationDto> listOrganizationsPaginator(
            ListOrganizationsDto request) {
        return core.pages(
                ManagementClientOperations.ListOrganizationsRow.ROW,
                JsonShape.dto(OrganizationDto::new),
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listOrganizationsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<OrganizationPaginatedRespDto, OrganizationDto> listOrganizationsPaginator(
            ListOrganizationsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListOrganizationsRow.ROW,
                JsonShape.dto(OrganizationDto::new),
                request,
                options);
    }

    /**
     * Create an organization.
     *
     * <p>Adds an organization to the user pool, with one department at its top that has the same
     * name. Departments are added below it with <code>createDepartment</code>, users with
     * <code>addDepartmentMembers</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationSingleRespDto createOrganization(CreateOrganizationReqDto request) {
        return core.call(
                ManagementClientOperations.CreateOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createOrganization</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationSingleRespDto createOrganization(
            CreateOrganizationReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update an organization.
     *
     * <p>Changes an organization. Fields that the request leaves out stay as they are. After
     * <code>organizationNewCode</code>, only the new code finds the organization.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationSingleRespDto updateOrganization(UpdateOrganizationReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateOrganization</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationSingleRespDto updateOrganization(
            UpdateOrganizationReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete an organization.
     *
     * <p>Deletes an organization with all its departments. Its users stay in the user pool, without
     * the departments. This cannot be undone.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteOrganization(DeleteOrganizationReqDto request) {
        return core.call(
                ManagementClientOperations.DeleteOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteOrganization</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteOrganization(DeleteOrganizationReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteOrganizationRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Search organizations.
     *
     * <p>Finds organizations by a part of their name, page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public OrganizationPaginatedRespDto searchOrganizations(SearchOrganizationsDto request) {
        return core.call(
                ManagementClientOperations.SearchOrganizationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchOrganizations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public OrganizationPaginatedRespDto searchOrganizations(
            SearchOrganizationsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.SearchOrganizationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>Search organizations.
     *
     * <p>Finds organizations by a part of their name, page by page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<OrganizationPaginatedRespDto, OrganizationDto> searchOrganizationsPaginator(
            SearchOrganizationsDto request) {
        return core.pages(
                ManagementClientOperations.SearchOrganizationsRow.ROW,
                JsonShape.dto(OrganizationDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchOrganizationsPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<OrganizationPaginatedRespDto, OrganizationDto> searchOrganizationsPaginator(
            SearchOrganizationsDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.SearchOrganizationsRow.ROW,
                JsonShape.dto(OrganizationDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update the status of an organization.
     *
     * <p>Puts an organization into use or out of use. Nothing is deleted: users and departments stay.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto updateOrganizationStatus(UpdateOrganizationStatusReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateOrganizationStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateOrganizationStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto updateOrganizationStatus(
            UpdateOrganizationStatusReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateOrganizationStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * The same as the other <code>getDepartment</code>, with nothing but what the service assumes.
     *
     * @return what the service answers
     */
    public DepartmentSingleRespDto getDepartment() {
        return core.call(
                ManagementClientOperations.GetDepartmentRow.ROW,
                null,
                RequestOptions.none());
    }

    /**
     * Get a department.
     *
     * <p>Returns one department, by its ID or its code. Name the organization where codes or outside
     * IDs may repeat in several organizations.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentSingleRespDto getDepartment(GetDepartmentDto request) {
        return core.call(
                ManagementClientOperations.GetDepartmentRow.ROW,
                request,
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentSingleRespDto getDepartment(GetDepartmentDto request, RequestOptions options) {
        return core.call(ManagementClientOperations.GetDepartmentRow.ROW, request, options);
    }

    /**
     * Create a department.
     *
     * <p>Adds a department below another one, or below the top of the organization
     * (<code>root</code>). It starts without members: add them with
     * <code>addDepartmentMembers</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentSingleRespDto createDepartment(CreateDepartmentReqDto request) {
        return core.call(
                ManagementClientOperations.CreateDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentSingleRespDto createDepartment(CreateDepartmentReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update a department.
     *
     * <p>Changes a department, or moves it with everything below it to another place of the tree.
     * Fields that the request leaves out stay as they are.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentSingleRespDto updateDepartment(UpdateDepartmentReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentSingleRespDto updateDepartment(UpdateDepartmentReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete a department.
     *
     * <p>Deletes a department and everything below it. Its users stay in the user pool, without these
     * departments. This cannot be undone.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteDepartment(DeleteDepartmentReqDto request) {
        return core.call(
                ManagementClientOperations.DeleteDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteDepartment(DeleteDepartmentReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Search departments.
     *
     * <p>Finds the departments of an organization by a part of their name. Use
     * <code>searchDepartmentsList</code> instead, which filters, sorts and returns pages.
     *
     * @param request what is sent
     * @return what the service answers
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public DepartmentListRespDto searchDepartments(SearchDepartmentsReqDto request) {
        return core.call(
                ManagementClientOperations.SearchDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     * @deprecated The service wants it no more.
     */
    @Deprecated
    public DepartmentListRespDto searchDepartments(SearchDepartmentsReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.SearchDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Search departments with filters.
     *
     * <p>Finds the departments of an organization that meet all of the given conditions, sorted, a
     * page at a time. The answer does not tell how many there are on all pages: the last page is
     * the one with fewer items than <code>limit</code>.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentListRespDto searchDepartmentsList(SearchDepartmentsListReqDto request) {
        return core.call(
                ManagementClientOperations.SearchDepartmentsListRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchDepartmentsList</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentListRespDto searchDepartmentsList(
            SearchDepartmentsListReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.SearchDepartmentsListRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>Search departments with filters.
     *
     * <p>Finds the departments of an organization that meet all of the given conditions, sorted, a
     * page at a time. The answer does not tell how many there are on all pages: the last page is
     * the one with fewer items than <code>limit</code>.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<DepartmentListRespDto, DepartmentDto> searchDepartmentsListPaginator(
            SearchDepartmentsListReqDto request) {
        return core.pages(
                ManagementClientOperations.SearchDepartmentsListRow.ROW,
                JsonShape.dto(DepartmentDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchDepartmentsListPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<DepartmentListRespDto, DepartmentDto> searchDepartmentsListPaginator(
            SearchDepartmentsListReqDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.SearchDepartmentsListRow.ROW,
                JsonShape.dto(DepartmentDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List child departments.
     *
     * <p>Returns the departments directly below a department, all in one answer. Use
     * <code>getAllDepartments</code> for the whole tree.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentPaginatedRespDto listChildrenDepartments(ListChildrenDepartmentsDto request) {
        return core.call(
                ManagementClientOperations.ListChildrenDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listChildrenDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentPaginatedRespDto listChildrenDepartments(
            ListChildrenDepartmentsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListChildrenDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get all departments.
     *
     * <p>Returns every department below a department in one answer, at any depth; without
     * <code>departmentId</code>, the whole organization.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentPaginatedRespDto getAllDepartments(GetAllDepartmentsDto request) {
        return core.call(
                ManagementClientOperations.GetAllDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getAllDepartments</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentPaginatedRespDto getAllDepartments(GetAllDepartmentsDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetAllDepartmentsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List department members.
     *
     * <p>Returns the users who belong to a department, page by page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserPaginatedRespDto listDepartmentMembers(ListDepartmentMembersDto request) {
        return core.call(
                ManagementClientOperations.ListDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listDepartmentMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserPaginatedRespDto listDepartmentMembers(ListDepartmentMembersDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>List department members.
     *
     * <p>Returns the users who belong to a department, page by page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listDepartmentMembersPaginator(
            ListDepartmentMembersDto request) {
        return core.pages(
                ManagementClientOperations.ListDepartmentMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listDepartmentMembersPaginator</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> listDepartmentMembersPaginator(
            ListDepartmentMembersDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.ListDepartmentMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * List IDs of department members.
     *
     * <p>Returns the IDs of all users who belong directly to a department, in one answer.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserIdListRespDto listDepartmentMemberIds(ListDepartmentMemberIdsDto request) {
        return core.call(
                ManagementClientOperations.ListDepartmentMemberIdsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>listDepartmentMemberIds</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserIdListRespDto listDepartmentMemberIds(
            ListDepartmentMemberIdsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.ListDepartmentMemberIdsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Search the members of a department.
     *
     * <p>Finds users of a department by a part of their name, email address or phone number, page by
     * page.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public UserPaginatedRespDto searchDepartmentMembers(SearchDepartmentMembersDto request) {
        return core.call(
                ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchDepartmentMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public UserPaginatedRespDto searchDepartmentMembers(
            SearchDepartmentMembersDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Every item of this and all later pages, each page fetched when it is asked for.
     *
     * <p>Search the members of a department.
     *
     * <p>Finds users of a department by a part of their name, email address or phone number, page by
     * page.
     *
     * @param request what is sent
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> searchDepartmentMembersPaginator(
            SearchDepartmentMembersDto request) {
        return core.pages(
                ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>searchDepartmentMembersPaginator</code>, with options of its
     * own.
     *
     * @param request what is sent
     * @param options of this call
     * @return can be walked more than once
     */
    public Pages<UserPaginatedRespDto, UserDto> searchDepartmentMembersPaginator(
            SearchDepartmentMembersDto request,
            RequestOptions options) {
        return core.pages(
                ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                JsonShape.dto(UserDto::new),
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Add members to a department.
     *
     * <p>Puts users into a department. A user can belong to several departments.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto addDepartmentMembers(AddDepartmentMembersReqDto request) {
        return core.call(
                ManagementClientOperations.AddDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>addDepartmentMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto addDepartmentMembers(AddDepartmentMembersReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.AddDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Remove members from a department.
     *
     * <p>Takes users out of a department. The users stay in the user pool and in their other
     * departments.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto removeDepartmentMembers(RemoveDepartmentMembersReqDto request) {
        return core.call(
                ManagementClientOperations.RemoveDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>removeDepartmentMembers</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto removeDepartmentMembers(
            RemoveDepartmentMembersReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.RemoveDepartmentMembersRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get the parent department.
     *
     * <p>Returns the department directly above a department.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentSingleRespDto getParentDepartment(GetParentDepartmentDto request) {
        return core.call(
                ManagementClientOperations.GetParentDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getParentDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentSingleRespDto getParentDepartment(GetParentDepartmentDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetParentDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Check whether a user is in a department.
     *
     * <p>Tells whether a user belongs to a department; with <code>includeChildrenDepartments</code>,
     * to it or anything below it.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsUserInDepartmentRespDto isUserInDepartment(IsUserInDepartmentDto request) {
        return core.call(
                ManagementClientOperations.IsUserInDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>isUserInDepartment</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsUserInDepartmentRespDto isUserInDepartment(IsUserInDepartmentDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.IsUserInDepartmentRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get a department by ID.
     *
     * <p>Returns one department by the ID that GenAuth assigned to it, whatever organization it
     * belongs to.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public DepartmentSingleRespDto getDepartmentById(GetDepartmentByIdDto request) {
        return core.call(
                ManagementClientOperations.GetDepartmentByIdRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getDepartmentById</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public DepartmentSingleRespDto getDepartmentById(GetDepartmentByIdDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetDepartmentByIdRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Create departments from a tree.
     *
     * <p>Creates a department with its members in one call, and updates what is already there. The
     * form of <code>children</code> is not documented: try it before you rely on it, or use
     * <code>createDepartment</code> for each.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public CreateDepartmentTreeRespDto createDepartmentTree(CreateDepartmentTreeReqDto request) {
        return core.call(
                ManagementClientOperations.CreateDepartmentTreeRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>createDepartmentTree</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public CreateDepartmentTreeRespDto createDepartmentTree(
            CreateDepartmentTreeReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.CreateDepartmentTreeRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Get sync relations of a department.
     *
     * <p>Returns the links between a department and the same department in outside directories that
     * it is synchronised with.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public SyncRelationListRespDto getDepartmentSyncRelations(GetDepartmentSyncRelationsDto request) {
        return core.call(
                ManagementClientOperations.GetDepartmentSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>getDepartmentSyncRelations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public SyncRelationListRespDto getDepartmentSyncRelations(
            GetDepartmentSyncRelationsDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.GetDepartmentSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Delete sync relations of a department.
     *
     * <p>Deletes the link between a department and an outside directory. The department stays; the
     * next synchronisation may create it anew.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public IsSuccessRespDto deleteDepartmentSyncRelations(DeleteDepartmentSyncRelationReqDto request) {
        return core.call(
                ManagementClientOperations.DeleteDepartmentSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>deleteDepartmentSyncRelations</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public IsSuccessRespDto deleteDepartmentSyncRelations(
            DeleteDepartmentSyncRelationReqDto request,
            RequestOptions options) {
        return core.call(
                ManagementClientOperations.DeleteDepartmentSyncRelationsRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /**
     * Update the status of a department.
     *
     * <p>Puts a department into use or out of use. Nothing is deleted: users and departments below it
     * stay.
     *
     * @param request what is sent
     * @return what the service answers
     */
    public Map<String, Object> updateNodeStatus(UpdateDepartmentStatusReqDto request) {
        return core.call(
                ManagementClientOperations.UpdateNodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                RequestOptions.none());
    }

    /**
     * The same as the other <code>updateNodeStatus</code>, with options of its own.
     *
     * @param request what is sent
     * @param options of this call
     * @return what the service answers
     */
    public Map<String, Object> updateNodeStatus(UpdateDepartmentStatusReqDto request, RequestOptions options) {
        return core.call(
                ManagementClientOperations.UpdateNodeStatusRow.ROW,
                Objects.requireNonNull(request, "request"),
                options);
    }

    /** The class, and nothing that it was told. */
    @Override
    public String toString() {
        return "ManagementClient";
    }

    /** The same methods, with what stood around their results: status, headers, request id. */
    public static final class WithRawResponse {
        private final ClientCore core;

        WithRawResponse(ClientCore core) {
            this.core = core;
        }

        /**
         * Sends what this version of the SDK does not know yet, with all credentials of this client.
         *
         * @param method of HTTP
         * @param path begins with a slash and stands below the host
         * @param request query and body
         * @param options of this call
         * @return maps, lists and values
         */
        public ApiResponse<Object> request(
                String method, String path, RawRequest request, RequestOptions options) {
            return core.request(method, path, request, options);
        }

        /**
         * Get a group.
         *
         * <p>Returns one user group by its <code>code</code>. Use <code>listGroupMembers</code> for its
         * users, and <code>listGroups</code> when the code is not known.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> getGroup(GetGroupDto request) {
            return core.response(
                    ManagementClientOperations.GetGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getGroup</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> getGroup(GetGroupDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listGroups</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<GroupPaginatedRespDto> listGroups() {
            return core.response(
                    ManagementClientOperations.ListGroupsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List groups.
         *
         * <p>Returns the user groups of the user pool, page by page. <code>keywords</code> narrows the
         * list.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupPaginatedRespDto> listGroups(ListGroupsDto request) {
            return core.response(
                    ManagementClientOperations.ListGroupsRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listGroups</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupPaginatedRespDto> listGroups(ListGroupsDto request, RequestOptions options) {
            return core.response(ManagementClientOperations.ListGroupsRow.ROW, request, options);
        }

        /**
         * The same as the other <code>getAllGroups</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> getAllGroups() {
            return core.response(
                    ManagementClientOperations.GetAllGroupsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * Get all groups.
         *
         * <p>Returns every user group of the user pool in one answer. Where there may be many,
         * <code>listGroups</code> returns them page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> getAllGroups(GetAllGroupsDto request) {
            return core.response(
                    ManagementClientOperations.GetAllGroupsRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getAllGroups</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> getAllGroups(GetAllGroupsDto request, RequestOptions options) {
            return core.response(ManagementClientOperations.GetAllGroupsRow.ROW, request, options);
        }

        /**
         * Create a group.
         *
         * <p>Adds a user group to the user pool. Its <code>code</code> must be a plain English identifier
         * that no other group of the user pool has. The group starts without members: add them with
         * <code>addGroupMembers</code>.
         *
         * <p><code>createGroupsBatch</code> creates up to 50 groups in one call;
         * <code>createOrUpdateGroup</code> does not mind a group that is already there.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> createGroup(CreateGroupReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createGroup</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> createGroup(CreateGroupReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create or update a group.
         *
         * <p>Makes sure that a user group exists as described: creates it when no group of the user pool
         * has its <code>code</code>, and otherwise gives the existing group the name, description and
         * type of the request. Made for programs that copy groups from elsewhere and may run again at
         * any time.
         *
         * <p>The members of an existing group stay as they are.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<CreateOrUpdateGroupRespDto> createOrUpdateGroup(CreateOrUpdateGroupReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateOrUpdateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createOrUpdateGroup</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<CreateOrUpdateGroupRespDto> createOrUpdateGroup(
            CreateOrUpdateGroupReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateOrUpdateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create groups in batch.
         *
         * <p>Adds 1 to 50 user groups to the user pool in one call. The <code>code</code> of a group must
         * be a plain English identifier that no other group of the user pool has.
         *
         * <p>The groups start without members. The service does not say whether the other groups are
         * created when one of them is refused: list the groups before you repeat the call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> createGroupsBatch(CreateGroupBatchReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateGroupsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createGroupsBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupListRespDto> createGroupsBatch(
            CreateGroupBatchReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateGroupsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update a group.
         *
         * <p>Changes the name, description, code or custom fields of a user group. Fields that the
         * request leaves out stay as they are; <code>description</code> is always needed. To rename
         * the code, send the present one as <code>code</code> and the future one as
         * <code>newCode</code>: from then on only the new one finds the group.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> updateGroup(UpdateGroupReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateGroup</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupSingleRespDto> updateGroup(UpdateGroupReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateGroupRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete groups in batch.
         *
         * <p>Deletes 1 to 50 user groups by their codes. The users who belong to them are not deleted;
         * what the groups were authorized for no longer reaches these users.
         *
         * <p>The service does not say what happens to the other groups when one of the codes does not
         * exist: list the groups before you repeat the call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteGroupsBatch(DeleteGroupsReqDto request) {
            return core.response(
                    ManagementClientOperations.DeleteGroupsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteGroupsBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteGroupsBatch(DeleteGroupsReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteGroupsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Add members to a group.
         *
         * <p>Puts 1 to 50 users into a user group, by their user IDs. The users get what the group is
         * authorized for. A user can belong to several groups.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> addGroupMembers(AddGroupMembersReqDto request) {
            return core.response(
                    ManagementClientOperations.AddGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>addGroupMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> addGroupMembers(AddGroupMembersReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.AddGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Remove members from a group in batch.
         *
         * <p>Takes 1 to 50 users out of a user group, by their user IDs. The users themselves stay,
         * without what only this group authorized them for.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> removeGroupMembers(RemoveGroupMembersReqDto request) {
            return core.response(
                    ManagementClientOperations.RemoveGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>removeGroupMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> removeGroupMembers(
            RemoveGroupMembersReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.RemoveGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List the members of a group.
         *
         * <p>Returns the users who belong to a user group, page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listGroupMembers(ListGroupMembersDto request) {
            return core.response(
                    ManagementClientOperations.ListGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listGroupMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listGroupMembers(
            ListGroupMembersDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListGroupMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List resources a group is authorized for.
         *
         * <p>Returns the resources that a user group may use or is refused, with the actions that each
         * grant covers. <code>namespace</code> and <code>resourceType</code> narrow the answer.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<AuthorizedResourceListRespDto> getGroupAuthorizedResources(
            GetGroupAuthorizedResourcesDto request) {
            return core.response(
                    ManagementClientOperations.GetGroupAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getGroupAuthorizedResources</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<AuthorizedResourceListRespDto> getGroupAuthorizedResources(
            GetGroupAuthorizedResourcesDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetGroupAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create users in batch.
         *
         * <p>Adds 1 to 50 users to the user pool in one call. Every user needs at least one of
         * <code>email</code>, <code>phone</code> and <code>username</code>. No other user of the user
         * pool may have the same value in one of these three or in <code>externalId</code>.
         *
         * <p>The call acts with the rights of an administrator, so no verification codes are asked for.
         * The new users are told about their accounts only when <code>options.sendNotification</code>
         * says so. The service does not say whether the other users are created when one of them is
         * refused: look the users up before you repeat the call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> createUsersBatch(CreateUserBatchReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateUsersBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createUsersBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> createUsersBatch(CreateUserBatchReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateUsersBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update users in batch.
         *
         * <p>Changes several users in one call, each with values of its own. Only the fields that are
         * present are changed. No other user of the user pool may have the same <code>email</code>,
         * <code>phone</code>, <code>username</code> or <code>externalId</code>.
         *
         * <p>The call acts with the rights of an administrator, so no verification codes are asked for.
         * The service does not say whether the other users are changed when one of them is refused:
         * read the users again before you repeat the call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> updateUserBatch(UpdateUserBatchReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateUserBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> updateUserBatch(UpdateUserBatchReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get users in batch.
         *
         * <p>Reads 1 to 50 users by their IDs. <code>userIdType</code> says what kind of ID is used, the
         * same for all of them: the users' own IDs, email addresses, phone numbers and so on. Custom
         * data, accounts at identity sources, departments and tenants are included only when asked
         * for.
         *
         * <p>The service does not say what happens to an ID that belongs to no user. Match the users of
         * the answer by ID rather than by position.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> getUserBatch(GetUserBatchDto request) {
            return core.response(
                    ManagementClientOperations.GetUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserListRespDto> getUserBatch(GetUserBatchDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listUsersLegacy</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         * @deprecated The service wants it no more.
         */
        @Deprecated
        public ApiResponse<UserPaginatedRespDto> listUsersLegacy() {
            return core.response(
                    ManagementClientOperations.ListUsersLegacyRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List users, the old way.
         *
         * <p>Returns the users of the user pool, page by page. Use <code>listUsers</code> instead, which
         * searches, filters and sorts.
         *
         * @param request what is sent
         * @return what the service answers
         * @deprecated The service wants it no more.
         */
        @Deprecated
        public ApiResponse<UserPaginatedRespDto> listUsersLegacy(ListUsersLegacyDto request) {
            return core.response(
                    ManagementClientOperations.ListUsersLegacyRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listUsersLegacy</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         * @deprecated The service wants it no more.
         */
        @Deprecated
        public ApiResponse<UserPaginatedRespDto> listUsersLegacy(
            ListUsersLegacyDto request,
            RequestOptions options) {
            return core.response(ManagementClientOperations.ListUsersLegacyRow.ROW, request, options);
        }

        /**
         * List users.
         *
         * <p>Returns the users of the user pool that match a text and meet all of the given conditions,
         * sorted, page by page. Without any of these it lists every user.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listUsers(ListUsersRequestDto request) {
            return core.response(
                    ManagementClientOperations.ListUsersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listUsers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listUsers(ListUsersRequestDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListUsersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get a user.
         *
         * <p>Returns one user. <code>userIdType</code> says which kind of ID is given, so that a user can
         * be found by email address, phone number, user name or an ID of your own too. Use
         * <code>getUserBatch</code> for several users and <code>isUserExists</code> to ask only
         * whether there is one.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> getUser(GetUserDto request) {
            return core.response(
                    ManagementClientOperations.GetUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> getUser(GetUserDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Decrypt fields of users.
         *
         * <p>Decrypts values of fields that the user pool stores encrypted. The private key travels in
         * the request: call this from a server only, and consider decrypting on your own side.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserFieldDecryptRespDto> userFieldDecrypt(UserFieldDecryptReqDto request) {
            return core.response(
                    ManagementClientOperations.UserFieldDecryptRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>userFieldDecrypt</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserFieldDecryptRespDto> userFieldDecrypt(
            UserFieldDecryptReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UserFieldDecryptRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create a user.
         *
         * <p>Adds a user to the user pool, as an administrator: no verification code is asked for. At
         * least one of <code>email</code>, <code>phone</code> and <code>username</code> is needed;
         * these and <code>externalId</code> are unique in the user pool.
         *
         * <p><code>createUsersBatch</code> creates up to 50 users in one call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> createUser(CreateUserReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> createUser(CreateUserReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update a user.
         *
         * <p>Changes a user, as an administrator: no verification code is asked for. Fields that the
         * request leaves out stay as they are. <code>email</code>, <code>phone</code>,
         * <code>username</code> and <code>externalId</code> stay unique in the user pool.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> updateUser(UpdateUserReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserSingleRespDto> updateUser(UpdateUserReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete users in batch.
         *
         * <p>Deletes 1 to 50 users, with everything that belongs to them. This cannot be undone; to keep
         * a user and end the access, use <code>resignUser</code> or change <code>status</code> with
         * <code>updateUser</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteUsersBatch(DeleteUsersBatchDto request) {
            return core.response(
                    ManagementClientOperations.DeleteUsersBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteUsersBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteUsersBatch(DeleteUsersBatchDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteUsersBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get identities of a user.
         *
         * <p>Returns the user's accounts at outside identity sources, such as WeChat or a company
         * directory, that the user can sign in with.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IdentityListRespDto> getUserIdentities(GetUserIdentitiesDto request) {
            return core.response(
                    ManagementClientOperations.GetUserIdentitiesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserIdentities</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IdentityListRespDto> getUserIdentities(
            GetUserIdentitiesDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserIdentitiesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get roles of a user.
         *
         * <p>Returns every role that a user has, directly or through departments, groups and other roles,
         * in one answer.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RolePaginatedRespDto> getUserRoles(GetUserRolesDto request) {
            return core.response(
                    ManagementClientOperations.GetUserRolesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserRoles</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RolePaginatedRespDto> getUserRoles(GetUserRolesDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserRolesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the real-name verification of a user.
         *
         * <p>Returns the checks that tie a user to a person or an organization in the real world.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<PrincipalAuthenticationInfoPaginatedRespDto> getUserPrincipalAuthenticationInfo(
            GetUserPrincipalAuthenticationInfoDto request) {
            return core.response(
                    ManagementClientOperations.GetUserPrincipalAuthenticationInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserPrincipalAuthenticationInfo</code>, with options of its
         * own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<PrincipalAuthenticationInfoPaginatedRespDto> getUserPrincipalAuthenticationInfo(
            GetUserPrincipalAuthenticationInfoDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserPrincipalAuthenticationInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete the real-name verification of a user.
         *
         * <p>Deletes what ties a user to a person or an organization in the real world. The user can go
         * through the check again.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> resetUserPrincipalAuthenticationInfo(
            ResetUserPrincipalAuthenticationInfoDto request) {
            return core.response(
                    ManagementClientOperations.ResetUserPrincipalAuthenticationInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>resetUserPrincipalAuthenticationInfo</code>, with options of its
         * own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> resetUserPrincipalAuthenticationInfo(
            ResetUserPrincipalAuthenticationInfoDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ResetUserPrincipalAuthenticationInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get departments of a user.
         *
         * <p>Returns the departments that a user belongs to, page by page, with whether the user leads
         * them and which is the main one.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserDepartmentPaginatedRespDto> getUserDepartments(GetUserDepartmentsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserDepartmentPaginatedRespDto> getUserDepartments(
            GetUserDepartmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Set departments of a user.
         *
         * <p>Makes a user belong to exactly the departments of the request: departments that are not in
         * the list lose the user. To add one department, use <code>addDepartmentMembers</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> setUserDepartments(SetUserDepartmentsDto request) {
            return core.response(
                    ManagementClientOperations.SetUserDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>setUserDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> setUserDepartments(
            SetUserDepartmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SetUserDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get groups of a user.
         *
         * <p>Returns every user group that a user belongs to, in one answer.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GroupPaginatedRespDto> getUserGroups(GetUserGroupsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserGroupsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserGroups</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GroupPaginatedRespDto> getUserGroups(GetUserGroupsDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserGroupsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get second factors of a user.
         *
         * <p>Tells which second factors (MFA) a user has set up. Whether they are asked for is
         * <code>getUserMfaStatus</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserMfaSingleRespDto> getUserMfaInfo(GetUserMfaInfoDto request) {
            return core.response(
                    ManagementClientOperations.GetUserMfaInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserMfaInfo</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserMfaSingleRespDto> getUserMfaInfo(GetUserMfaInfoDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserMfaInfoRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listArchivedUsers</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<ListArchivedUsersSingleRespDto> listArchivedUsers() {
            return core.response(
                    ManagementClientOperations.ListArchivedUsersRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List archived users.
         *
         * <p>Returns the users that were archived, page by page: only their IDs and when it happened.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<ListArchivedUsersSingleRespDto> listArchivedUsers(ListArchivedUsersDto request) {
            return core.response(
                    ManagementClientOperations.ListArchivedUsersRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listArchivedUsers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<ListArchivedUsersSingleRespDto> listArchivedUsers(
            ListArchivedUsersDto request,
            RequestOptions options) {
            return core.response(ManagementClientOperations.ListArchivedUsersRow.ROW, request, options);
        }

        /**
         * Sign a user out.
         *
         * <p>Ends the sessions of a user in 1 to 50 applications. The user can sign in again; to prevent
         * that, change <code>status</code> with <code>updateUser</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> kickUsers(KickUsersDto request) {
            return core.response(
                    ManagementClientOperations.KickUsersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>kickUsers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> kickUsers(KickUsersDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.KickUsersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check whether a user exists.
         *
         * <p>Tells whether the user pool has a user with this user name, email address, phone number or
         * ID of yours. Somebody may create the user a moment later, so be ready for a conflict when
         * you create it yourself.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsUserExistsRespDto> isUserExists(IsUserExistsReqDto request) {
            return core.response(
                    ManagementClientOperations.IsUserExistsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>isUserExists</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsUserExistsRespDto> isUserExists(IsUserExistsReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.IsUserExistsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get applications a user can access.
         *
         * <p>Returns the applications that a user may sign in to: those open to everybody, and those the
         * user is authorized for.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<AppListRespDto> getUserAccessibleApps(GetUserAccessibleAppsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserAccessibleAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAccessibleApps</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<AppListRespDto> getUserAccessibleApps(
            GetUserAccessibleAppsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserAccessibleAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get applications a user is authorized for.
         *
         * <p>Returns the applications that a user was authorized for, directly or through groups, roles
         * and departments. <code>getUserAccessibleApps</code> adds those that are open to everybody.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<AppListRespDto> getUserAuthorizedApps(GetUserAuthorizedAppsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserAuthorizedAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAuthorizedApps</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<AppListRespDto> getUserAuthorizedApps(
            GetUserAuthorizedAppsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserAuthorizedAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check whether a user has any of several roles.
         *
         * <p>Tells whether a user has at least one of the roles, directly or through departments, groups
         * and other roles.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<HasAnyRoleRespDto> hasAnyRole(HasAnyRoleReqDto request) {
            return core.response(
                    ManagementClientOperations.HasAnyRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>hasAnyRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<HasAnyRoleRespDto> hasAnyRole(HasAnyRoleReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.HasAnyRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get sign-ins of a user.
         *
         * <p>Returns when, where and with what a user signed in, page by page. <code>appId</code>,
         * <code>clientIp</code>, <code>start</code> and <code>end</code> narrow the list.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserLoginHistoryPaginatedRespDto> getUserLoginHistory(GetUserLoginHistoryDto request) {
            return core.response(
                    ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserLoginHistory</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserLoginHistoryPaginatedRespDto> getUserLoginHistory(
            GetUserLoginHistoryDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserLoginHistoryRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get applications a user has signed in to.
         *
         * <p>Returns every application that a user has ever signed in to.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserLoggedInAppsListRespDto> getUserLoggedinApps(GetUserLoggedinAppsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserLoggedinAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserLoggedinApps</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserLoggedInAppsListRespDto> getUserLoggedinApps(
            GetUserLoggedinAppsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserLoggedinAppsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get identity sources a user has signed in with.
         *
         * <p>Returns every outside identity source that a user has ever signed in with.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserLoggedInIdentitiesRespDto> getUserLoggedinIdentities(
            GetUserLoggedinIdentitiesDto request) {
            return core.response(
                    ManagementClientOperations.GetUserLoggedinIdentitiesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserLoggedinIdentities</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserLoggedInIdentitiesRespDto> getUserLoggedinIdentities(
            GetUserLoggedinIdentitiesDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserLoggedinIdentitiesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Mark a user as having left.
         *
         * <p>Marks a user as having left the company: the status becomes <code>Resigned</code>, and the
         * user can no longer sign in. Nothing is deleted.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<ResignUserRespDto> resignUser(ResignUserReqDto request) {
            return core.response(
                    ManagementClientOperations.ResignUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>resignUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<ResignUserRespDto> resignUser(ResignUserReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ResignUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Mark users as having left in batch.
         *
         * <p>Marks 1 to 50 users as having left the company: their status becomes <code>Resigned</code>,
         * and they can no longer sign in. Nothing is deleted.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<ResignUserRespDto> resignUserBatch(ResignUserBatchReqDto request) {
            return core.response(
                    ManagementClientOperations.ResignUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>resignUserBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<ResignUserRespDto> resignUserBatch(
            ResignUserBatchReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ResignUserBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get resources a user is authorized for.
         *
         * <p>Returns every resource that a user may use or is refused, directly or through groups, roles
         * and departments, in one answer. <code>namespace</code> and <code>resourceType</code> narrow
         * it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<AuthorizedResourcePaginatedRespDto> getUserAuthorizedResources(
            GetUserAuthorizedResourcesDto request) {
            return core.response(
                    ManagementClientOperations.GetUserAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserAuthorizedResources</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<AuthorizedResourcePaginatedRespDto> getUserAuthorizedResources(
            GetUserAuthorizedResourcesDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check whether a user is signed in.
         *
         * <p>Tells whether a user has a session in an application.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<CheckSessionStatusRespDto> checkSessionStatus(CheckSessionStatusDto request) {
            return core.response(
                    ManagementClientOperations.CheckSessionStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkSessionStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<CheckSessionStatusRespDto> checkSessionStatus(
            CheckSessionStatusDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CheckSessionStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Import one-time password secrets.
         *
         * <p>Takes over the one-time password apps that users have set up in another system, so that they
         * need not set them up again. What a user had here before is replaced.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<CommonResponseDto> importOtp(ImportOtpReqDto request) {
            return core.response(
                    ManagementClientOperations.ImportOtpRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>importOtp</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<CommonResponseDto> importOtp(ImportOtpReqDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ImportOtpRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the one-time password secret of a user.
         *
         * <p>Returns the secret of the user's one-time password app. Whoever has it can make valid codes:
         * never log it, and never hand it on.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GetOtpSecretRespDto> getOtpSecretByUser(GetOtpSecretByUserDto request) {
            return core.response(
                    ManagementClientOperations.GetOtpSecretByUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getOtpSecretByUser</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GetOtpSecretRespDto> getOtpSecretByUser(
            GetOtpSecretByUserDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetOtpSecretByUserRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the encrypted password of a user.
         *
         * <p>Returns the password of a user as encrypted with a key of your own, for user pools where
         * this is switched on. Made for moving users to another system.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GetUserPasswordCiphertextRespDto> getUserPasswordCiphertext(
            GetUserPasswordCiphertextDto request) {
            return core.response(
                    ManagementClientOperations.GetUserPasswordCiphertextRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserPasswordCiphertext</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GetUserPasswordCiphertextRespDto> getUserPasswordCiphertext(
            GetUserPasswordCiphertextDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserPasswordCiphertextRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Link an identity to a user.
         *
         * <p>Lets a user sign in with an account at an outside identity source, as an administrator: the
         * user is not asked.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<LinkIdentityResDto> linkIdentity(LinkIdentityDto request) {
            return core.response(
                    ManagementClientOperations.LinkIdentityRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>linkIdentity</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<LinkIdentityResDto> linkIdentity(LinkIdentityDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.LinkIdentityRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Unlink identities of a user.
         *
         * <p>Removes all of a user's accounts at one identity source, so that the user can no longer sign
         * in with them. The user and the accounts themselves stay.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UnlinkIdentityResDto> unlinkIdentity(UnlinkIdentity request) {
            return core.response(
                    ManagementClientOperations.UnlinkIdentityRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>unlinkIdentity</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UnlinkIdentityResDto> unlinkIdentity(UnlinkIdentity request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UnlinkIdentityRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Set the second factors of a user.
         *
         * <p>Says which second factors (MFA) are asked for when a user signs in. Read them first with
         * <code>getUserMfaStatus</code>, whose answer has the form of <code>mfaTriggerData</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> setUsersMfaStatus(SetMfaStatusDto request) {
            return core.response(
                    ManagementClientOperations.SetUsersMfaStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>setUsersMfaStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> setUsersMfaStatus(SetMfaStatusDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SetUsersMfaStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the second factors asked of a user.
         *
         * <p>Returns which second factors (MFA) a user has set up and which are asked for at sign-in.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<GetMapInfoRespDto> getUserMfaStatus(GetUserMfaStatusDto request) {
            return core.response(
                    ManagementClientOperations.GetUserMfaStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserMfaStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<GetMapInfoRespDto> getUserMfaStatus(GetUserMfaStatusDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserMfaStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get sync relations of a user.
         *
         * <p>Returns the links between a user and the same person in outside directories that the user
         * pool is synchronised with.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<SyncRelationListRespDto> getUserSyncRelations(GetUserSyncRelationsDto request) {
            return core.response(
                    ManagementClientOperations.GetUserSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getUserSyncRelations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<SyncRelationListRespDto> getUserSyncRelations(
            GetUserSyncRelationsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetUserSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete sync relations of a user.
         *
         * <p>Deletes the link between a user and an outside directory. The user stays; the next
         * synchronisation may create the link anew.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteUserSyncRelations(DeleteUserSyncRelationReqDto request) {
            return core.response(
                    ManagementClientOperations.DeleteUserSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteUserSyncRelations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteUserSyncRelations(
            DeleteUserSyncRelationReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteUserSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Assign a role.
         *
         * <p>Gives one role to 1 to 50 users, user groups, departments, or everybody who has another
         * role. With <code>enableTime</code> and <code>endTime</code> the role is theirs for a time
         * only.
         *
         * <p>Use <code>assignRoleBatch</code> to give several roles at once.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> assignRole(AssignRoleDto request) {
            return core.response(
                    ManagementClientOperations.AssignRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>assignRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> assignRole(AssignRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.AssignRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Assign roles in batch.
         *
         * <p>Gives every one of 1 to 10 roles to every one of 1 to 10 targets, so that up to 100
         * assignments are made in one call. The service does not say what happens to the others when
         * one of them is refused.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> assignRoleBatch(AssignRoleBatchDto request) {
            return core.response(
                    ManagementClientOperations.AssignRoleBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>assignRoleBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> assignRoleBatch(AssignRoleBatchDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.AssignRoleBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Revoke a role.
         *
         * <p>Takes one role away from 1 to 50 targets. Somebody who also has the role in another way,
         * such as through a department, keeps it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> revokeRole(RevokeRoleDto request) {
            return core.response(
                    ManagementClientOperations.RevokeRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>revokeRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> revokeRole(RevokeRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.RevokeRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Revoke roles in batch.
         *
         * <p>Takes every one of 1 to 10 roles away from every one of 1 to 50 targets. Somebody who also
         * has one of the roles in another way, such as through a department, keeps it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> revokeRoleBatch(RevokeRoleBatchDto request) {
            return core.response(
                    ManagementClientOperations.RevokeRoleBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>revokeRoleBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> revokeRoleBatch(RevokeRoleBatchDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.RevokeRoleBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get a role.
         *
         * <p>Returns one role by its <code>code</code>. Codes are unique in a permission namespace, so
         * name the namespace too where it is not <code>default</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleSingleRespDto> getRole(GetRoleDto request) {
            return core.response(
                    ManagementClientOperations.GetRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleSingleRespDto> getRole(GetRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List resources a role is authorized for.
         *
         * <p>Returns every resource that a role may use, with the allowed actions.
         * <code>resourceType</code> narrows the answer. All resources are returned in one answer,
         * although it has the form of a page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleAuthorizedResourcePaginatedRespDto> getRoleAuthorizedResources(
            GetRoleAuthorizedResourcesDto request) {
            return core.response(
                    ManagementClientOperations.GetRoleAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getRoleAuthorizedResources</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleAuthorizedResourcePaginatedRespDto> getRoleAuthorizedResources(
            GetRoleAuthorizedResourcesDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetRoleAuthorizedResourcesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List the members of a role.
         *
         * <p>Returns the users who have a role, page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listRoleMembers(ListRoleMembersDto request) {
            return core.response(
                    ManagementClientOperations.ListRoleMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listRoleMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listRoleMembers(
            ListRoleMembersDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListRoleMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List the departments of a role.
         *
         * <p>Returns the departments that a role is assigned to, page by page. Their members have the
         * role without being assigned it one by one.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleDepartmentListPaginatedRespDto> listRoleDepartments(ListRoleDepartmentsDto request) {
            return core.response(
                    ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listRoleDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleDepartmentListPaginatedRespDto> listRoleDepartments(
            ListRoleDepartmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListRoleDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create a role.
         *
         * <p>Adds a role to a permission namespace. The role allows nothing until permissions are granted
         * to it, and nobody has it until it is assigned: see <code>assignRole</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleSingleRespDto> createRole(CreateRoleDto request) {
            return core.response(
                    ManagementClientOperations.CreateRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleSingleRespDto> createRole(CreateRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listRoles</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<RolePaginatedRespDto> listRoles() {
            return core.response(
                    ManagementClientOperations.ListRolesRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List roles.
         *
         * <p>Returns the roles of a permission namespace, page by page. <code>keywords</code> narrows the
         * list.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RolePaginatedRespDto> listRoles(ListRolesDto request) {
            return core.response(
                    ManagementClientOperations.ListRolesRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listRoles</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RolePaginatedRespDto> listRoles(ListRolesDto request, RequestOptions options) {
            return core.response(ManagementClientOperations.ListRolesRow.ROW, request, options);
        }

        /**
         * Delete roles in batch.
         *
         * <p>Deletes 1 to 50 roles of one permission namespace, with their assignments and permissions.
         * Use <code>deleteRoles</code> for roles of several namespaces.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteRolesBatch(DeleteRoleDto request) {
            return core.response(
                    ManagementClientOperations.DeleteRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteRolesBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteRolesBatch(DeleteRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create roles in batch.
         *
         * <p>Adds 1 to 50 roles in one call, of one permission namespace or several. The service does not
         * say whether the others are created when one of them is refused: list the roles before you
         * repeat the call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> createRolesBatch(CreateRolesBatch request) {
            return core.response(
                    ManagementClientOperations.CreateRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createRolesBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> createRolesBatch(CreateRolesBatch request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update a role.
         *
         * <p>Changes the code, name, description or time limit of a role. Code and name are always
         * needed, even when they stay. Assignments and permissions stay with the role when its code
         * changes.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> updateRole(UpdateRoleDto request) {
            return core.response(
                    ManagementClientOperations.UpdateRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> updateRole(UpdateRoleDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete roles of several namespaces.
         *
         * <p>Deletes 1 to 50 roles, each named with its permission namespace, with their assignments and
         * permissions. Where all are of one namespace, <code>deleteRolesBatch</code> takes only their
         * codes.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteRoles(DeleteRoleBatchDto request) {
            return core.response(
                    ManagementClientOperations.DeleteRolesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteRoles</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteRoles(DeleteRoleBatchDto request, RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteRolesRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check a role code or name.
         *
         * <p>Tells whether a role with this code and name could be created: neither may belong to another
         * role of the permission namespace. Changes nothing. Somebody else may take the code before
         * you create the role, so be ready for a conflict there too.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleCheckParamsRespDto> checkParamsNamespace(CheckRoleParamsDto request) {
            return core.response(
                    ManagementClientOperations.CheckParamsNamespaceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>checkParamsNamespace</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleCheckParamsRespDto> checkParamsNamespace(
            CheckRoleParamsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CheckParamsNamespaceRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List role assignments.
         *
         * <p>Returns the assignments of a role, page by page: to users, to departments, or to both as
         * <code>targetType</code> says.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleListPageRespDto> listRoleAssignments(ListRoleAssignmentsDto request) {
            return core.response(
                    ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listRoleAssignments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleListPageRespDto> listRoleAssignments(
            ListRoleAssignmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListRoleAssignmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create an administrator role.
         *
         * <p>Adds a role for administrators of the user pool itself: people who work in the console. What
         * the role may do there is set in the console.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<RoleCheckParamsRespDto> createAdminRole(CreateAdminRoleDto request) {
            return core.response(
                    ManagementClientOperations.CreateAdminRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createAdminRole</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<RoleCheckParamsRespDto> createAdminRole(
            CreateAdminRoleDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateAdminRoleRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete administrator roles.
         *
         * <p>Deletes 1 to 50 administrator roles that were made with <code>createAdminRole</code>. The
         * roles that come with GenAuth cannot be deleted.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteAdminRolesBatch(DeleteAdminRoleDto request) {
            return core.response(
                    ManagementClientOperations.DeleteAdminRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteAdminRolesBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteAdminRolesBatch(
            DeleteAdminRoleDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteAdminRolesBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get an organization.
         *
         * <p>Returns one organization by its code. Its departments are read with
         * <code>listChildrenDepartments</code> or <code>getAllDepartments</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> getOrganization(GetOrganizationDto request) {
            return core.response(
                    ManagementClientOperations.GetOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getOrganization</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> getOrganization(
            GetOrganizationDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get organizations in batch.
         *
         * <p>Returns several organizations by their codes in one call.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationListRespDto> getOrganizationsBatch(GetOrganizationsBatchDto request) {
            return core.response(
                    ManagementClientOperations.GetOrganizationsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getOrganizationsBatch</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationListRespDto> getOrganizationsBatch(
            GetOrganizationsBatchDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetOrganizationsBatchRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>listOrganizations</code>, with nothing but what the service
         * assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<OrganizationPaginatedRespDto> listOrganizations() {
            return core.response(
                    ManagementClientOperations.ListOrganizationsRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * List organizations.
         *
         * <p>Returns the organizations of the user pool, or of one tenant, page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationPaginatedRespDto> listOrganizations(ListOrganizationsDto request) {
            return core.response(
                    ManagementClientOperations.ListOrganizationsRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listOrganizations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationPaginatedRespDto> listOrganizations(
            ListOrganizationsDto request,
            RequestOptions options) {
            return core.response(ManagementClientOperations.ListOrganizationsRow.ROW, request, options);
        }

        /**
         * Create an organization.
         *
         * <p>Adds an organization to the user pool, with one department at its top that has the same
         * name. Departments are added below it with <code>createDepartment</code>, users with
         * <code>addDepartmentMembers</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> createOrganization(CreateOrganizationReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createOrganization</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> createOrganization(
            CreateOrganizationReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update an organization.
         *
         * <p>Changes an organization. Fields that the request leaves out stay as they are. After
         * <code>organizationNewCode</code>, only the new code finds the organization.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> updateOrganization(UpdateOrganizationReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateOrganization</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationSingleRespDto> updateOrganization(
            UpdateOrganizationReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete an organization.
         *
         * <p>Deletes an organization with all its departments. Its users stay in the user pool, without
         * the departments. This cannot be undone.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteOrganization(DeleteOrganizationReqDto request) {
            return core.response(
                    ManagementClientOperations.DeleteOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteOrganization</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteOrganization(
            DeleteOrganizationReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteOrganizationRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Search organizations.
         *
         * <p>Finds organizations by a part of their name, page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<OrganizationPaginatedRespDto> searchOrganizations(SearchOrganizationsDto request) {
            return core.response(
                    ManagementClientOperations.SearchOrganizationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>searchOrganizations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<OrganizationPaginatedRespDto> searchOrganizations(
            SearchOrganizationsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SearchOrganizationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update the status of an organization.
         *
         * <p>Puts an organization into use or out of use. Nothing is deleted: users and departments stay.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> updateOrganizationStatus(UpdateOrganizationStatusReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateOrganizationStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateOrganizationStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> updateOrganizationStatus(
            UpdateOrganizationStatusReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateOrganizationStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * The same as the other <code>getDepartment</code>, with nothing but what the service assumes.
         *
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getDepartment() {
            return core.response(
                    ManagementClientOperations.GetDepartmentRow.ROW,
                    null,
                    RequestOptions.none());
        }

        /**
         * Get a department.
         *
         * <p>Returns one department, by its ID or its code. Name the organization where codes or outside
         * IDs may repeat in several organizations.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getDepartment(GetDepartmentDto request) {
            return core.response(
                    ManagementClientOperations.GetDepartmentRow.ROW,
                    request,
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getDepartment(GetDepartmentDto request, RequestOptions options) {
            return core.response(ManagementClientOperations.GetDepartmentRow.ROW, request, options);
        }

        /**
         * Create a department.
         *
         * <p>Adds a department below another one, or below the top of the organization
         * (<code>root</code>). It starts without members: add them with
         * <code>addDepartmentMembers</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> createDepartment(CreateDepartmentReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> createDepartment(
            CreateDepartmentReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update a department.
         *
         * <p>Changes a department, or moves it with everything below it to another place of the tree.
         * Fields that the request leaves out stay as they are.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> updateDepartment(UpdateDepartmentReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> updateDepartment(
            UpdateDepartmentReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete a department.
         *
         * <p>Deletes a department and everything below it. Its users stay in the user pool, without these
         * departments. This cannot be undone.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteDepartment(DeleteDepartmentReqDto request) {
            return core.response(
                    ManagementClientOperations.DeleteDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteDepartment(
            DeleteDepartmentReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Search departments.
         *
         * <p>Finds the departments of an organization by a part of their name. Use
         * <code>searchDepartmentsList</code> instead, which filters, sorts and returns pages.
         *
         * @param request what is sent
         * @return what the service answers
         * @deprecated The service wants it no more.
         */
        @Deprecated
        public ApiResponse<DepartmentListRespDto> searchDepartments(SearchDepartmentsReqDto request) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>searchDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         * @deprecated The service wants it no more.
         */
        @Deprecated
        public ApiResponse<DepartmentListRespDto> searchDepartments(
            SearchDepartmentsReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Search departments with filters.
         *
         * <p>Finds the departments of an organization that meet all of the given conditions, sorted, a
         * page at a time. The answer does not tell how many there are on all pages: the last page is
         * the one with fewer items than <code>limit</code>.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentListRespDto> searchDepartmentsList(SearchDepartmentsListReqDto request) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentsListRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>searchDepartmentsList</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentListRespDto> searchDepartmentsList(
            SearchDepartmentsListReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentsListRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List child departments.
         *
         * <p>Returns the departments directly below a department, all in one answer. Use
         * <code>getAllDepartments</code> for the whole tree.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentPaginatedRespDto> listChildrenDepartments(ListChildrenDepartmentsDto request) {
            return core.response(
                    ManagementClientOperations.ListChildrenDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listChildrenDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentPaginatedRespDto> listChildrenDepartments(
            ListChildrenDepartmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListChildrenDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get all departments.
         *
         * <p>Returns every department below a department in one answer, at any depth; without
         * <code>departmentId</code>, the whole organization.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentPaginatedRespDto> getAllDepartments(GetAllDepartmentsDto request) {
            return core.response(
                    ManagementClientOperations.GetAllDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getAllDepartments</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentPaginatedRespDto> getAllDepartments(
            GetAllDepartmentsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetAllDepartmentsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List department members.
         *
         * <p>Returns the users who belong to a department, page by page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listDepartmentMembers(ListDepartmentMembersDto request) {
            return core.response(
                    ManagementClientOperations.ListDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listDepartmentMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> listDepartmentMembers(
            ListDepartmentMembersDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * List IDs of department members.
         *
         * <p>Returns the IDs of all users who belong directly to a department, in one answer.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserIdListRespDto> listDepartmentMemberIds(ListDepartmentMemberIdsDto request) {
            return core.response(
                    ManagementClientOperations.ListDepartmentMemberIdsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>listDepartmentMemberIds</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserIdListRespDto> listDepartmentMemberIds(
            ListDepartmentMemberIdsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.ListDepartmentMemberIdsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Search the members of a department.
         *
         * <p>Finds users of a department by a part of their name, email address or phone number, page by
         * page.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> searchDepartmentMembers(SearchDepartmentMembersDto request) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>searchDepartmentMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<UserPaginatedRespDto> searchDepartmentMembers(
            SearchDepartmentMembersDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.SearchDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Add members to a department.
         *
         * <p>Puts users into a department. A user can belong to several departments.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> addDepartmentMembers(AddDepartmentMembersReqDto request) {
            return core.response(
                    ManagementClientOperations.AddDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>addDepartmentMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> addDepartmentMembers(
            AddDepartmentMembersReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.AddDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Remove members from a department.
         *
         * <p>Takes users out of a department. The users stay in the user pool and in their other
         * departments.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> removeDepartmentMembers(RemoveDepartmentMembersReqDto request) {
            return core.response(
                    ManagementClientOperations.RemoveDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>removeDepartmentMembers</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> removeDepartmentMembers(
            RemoveDepartmentMembersReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.RemoveDepartmentMembersRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get the parent department.
         *
         * <p>Returns the department directly above a department.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getParentDepartment(GetParentDepartmentDto request) {
            return core.response(
                    ManagementClientOperations.GetParentDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getParentDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getParentDepartment(
            GetParentDepartmentDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetParentDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Check whether a user is in a department.
         *
         * <p>Tells whether a user belongs to a department; with <code>includeChildrenDepartments</code>,
         * to it or anything below it.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsUserInDepartmentRespDto> isUserInDepartment(IsUserInDepartmentDto request) {
            return core.response(
                    ManagementClientOperations.IsUserInDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>isUserInDepartment</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsUserInDepartmentRespDto> isUserInDepartment(
            IsUserInDepartmentDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.IsUserInDepartmentRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get a department by ID.
         *
         * <p>Returns one department by the ID that GenAuth assigned to it, whatever organization it
         * belongs to.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getDepartmentById(GetDepartmentByIdDto request) {
            return core.response(
                    ManagementClientOperations.GetDepartmentByIdRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getDepartmentById</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<DepartmentSingleRespDto> getDepartmentById(
            GetDepartmentByIdDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetDepartmentByIdRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Create departments from a tree.
         *
         * <p>Creates a department with its members in one call, and updates what is already there. The
         * form of <code>children</code> is not documented: try it before you rely on it, or use
         * <code>createDepartment</code> for each.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<CreateDepartmentTreeRespDto> createDepartmentTree(CreateDepartmentTreeReqDto request) {
            return core.response(
                    ManagementClientOperations.CreateDepartmentTreeRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>createDepartmentTree</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<CreateDepartmentTreeRespDto> createDepartmentTree(
            CreateDepartmentTreeReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.CreateDepartmentTreeRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Get sync relations of a department.
         *
         * <p>Returns the links between a department and the same department in outside directories that
         * it is synchronised with.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<SyncRelationListRespDto> getDepartmentSyncRelations(
            GetDepartmentSyncRelationsDto request) {
            return core.response(
                    ManagementClientOperations.GetDepartmentSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>getDepartmentSyncRelations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<SyncRelationListRespDto> getDepartmentSyncRelations(
            GetDepartmentSyncRelationsDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.GetDepartmentSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Delete sync relations of a department.
         *
         * <p>Deletes the link between a department and an outside directory. The department stays; the
         * next synchronisation may create it anew.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteDepartmentSyncRelations(
            DeleteDepartmentSyncRelationReqDto request) {
            return core.response(
                    ManagementClientOperations.DeleteDepartmentSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>deleteDepartmentSyncRelations</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<IsSuccessRespDto> deleteDepartmentSyncRelations(
            DeleteDepartmentSyncRelationReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.DeleteDepartmentSyncRelationsRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }

        /**
         * Update the status of a department.
         *
         * <p>Puts a department into use or out of use. Nothing is deleted: users and departments below it
         * stay.
         *
         * @param request what is sent
         * @return what the service answers
         */
        public ApiResponse<Map<String, Object>> updateNodeStatus(UpdateDepartmentStatusReqDto request) {
            return core.response(
                    ManagementClientOperations.UpdateNodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    RequestOptions.none());
        }

        /**
         * The same as the other <code>updateNodeStatus</code>, with options of its own.
         *
         * @param request what is sent
         * @param options of this call
         * @return what the service answers
         */
        public ApiResponse<Map<String, Object>> updateNodeStatus(
            UpdateDepartmentStatusReqDto request,
            RequestOptions options) {
            return core.response(
                    ManagementClientOperations.UpdateNodeStatusRow.ROW,
                    Objects.requireNonNull(request, "request"),
                    options);
        }
    }
}
