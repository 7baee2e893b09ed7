/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AssignRoleBatchDto } from "../models/assign-role-batch-dto.js";
import type { AssignRoleDto } from "../models/assign-role-dto.js";
import type { CheckRoleParamsDto } from "../models/check-role-params-dto.js";
import type { CreateAdminRoleDto } from "../models/create-admin-role-dto.js";
import type { CreateRoleDto } from "../models/create-role-dto.js";
import type { CreateRolesBatch } from "../models/create-roles-batch.js";
import type { DeleteAdminRoleDto } from "../models/delete-admin-role-dto.js";
import type { DeleteRoleBatchDto } from "../models/delete-role-batch-dto.js";
import type { DeleteRoleDto } from "../models/delete-role-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { ResourceType } from "../models/resource-type.js";
import type { RevokeRoleBatchDto } from "../models/revoke-role-batch-dto.js";
import type { RevokeRoleDto } from "../models/revoke-role-dto.js";
import type { RoleAssignmentTargetType } from "../models/role-assignment-target-type.js";
import type { RoleAuthorizedResourcePaginatedRespDto } from "../models/role-authorized-resource-paginated-resp-dto.js";
import type { RoleCheckParamsRespDto } from "../models/role-check-params-resp-dto.js";
import type { RoleDepartmentListPaginatedRespDto } from "../models/role-department-list-paginated-resp-dto.js";
import type { RoleDepartmentRespDto } from "../models/role-department-resp-dto.js";
import type { RoleDto } from "../models/role-dto.js";
import type { RoleListPageRespDto } from "../models/role-list-page-resp-dto.js";
import type { RolePaginatedRespDto } from "../models/role-paginated-resp-dto.js";
import type { RolePermissionListDto } from "../models/role-permission-list-dto.js";
import type { RoleSingleRespDto } from "../models/role-single-resp-dto.js";
import type { UpdateRoleDto } from "../models/update-role-dto.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserPaginatedRespDto } from "../models/user-paginated-resp-dto.js";
import {
  call,
  callPaged,
  commaStyle,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
} from "../runtime/index.js";
import type { ManagementCore } from "./core.js";

const assignRoleOperation: Operation<AssignRoleDto, IsSuccessRespDto> = {
  id: "assignRole",
  method: "POST",
  path: "/api/v3/assign-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Assign a role.
 *
 * Gives one role to 1 to 50 users, user groups, departments, or everybody who has another role.
 * With `enableTime` and `endTime` the role is theirs for a time only.
 *
 * Use `assignRoleBatch` to give several roles at once.
 */
export function assignRole(
  core: ManagementCore,
  request: AssignRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, assignRoleOperation, request, options);
}

const assignRoleBatchOperation: Operation<AssignRoleBatchDto, IsSuccessRespDto> = {
  id: "assignRoleBatch",
  method: "POST",
  path: "/api/v3/assign-role-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Assign roles in batch.
 *
 * Gives every one of 1 to 10 roles to every one of 1 to 10 targets, so that up to 100 assignments
 * are made in one call. The service does not say what happens to the others when one of them is
 * refused.
 */
export function assignRoleBatch(
  core: ManagementCore,
  request: AssignRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, assignRoleBatchOperation, request, options);
}

const revokeRoleOperation: Operation<RevokeRoleDto, IsSuccessRespDto> = {
  id: "revokeRole",
  method: "POST",
  path: "/api/v3/revoke-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Revoke a role.
 *
 * Takes one role away from 1 to 50 targets. Somebody who also has the role in another way, such as
 * through a department, keeps it.
 */
export function revokeRole(
  core: ManagementCore,
  request: RevokeRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, revokeRoleOperation, request, options);
}

const revokeRoleBatchOperation: Operation<RevokeRoleBatchDto, IsSuccessRespDto> = {
  id: "revokeRoleBatch",
  method: "POST",
  path: "/api/v3/revoke-role-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Revoke roles in batch.
 *
 * Takes every one of 1 to 10 roles away from every one of 1 to 50 targets. Somebody who also has
 * one of the roles in another way, such as through a department, keeps it.
 */
export function revokeRoleBatch(
  core: ManagementCore,
  request: RevokeRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, revokeRoleBatchOperation, request, options);
}

/** What `getRole` takes. */
export interface GetRoleRequest {
  /**
   * The `code` of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
}

const getRoleOperation: Operation<GetRoleRequest, RoleSingleRespDto> = {
  id: "getRole",
  method: "GET",
  path: "/api/v3/get-role",
  parameters: [
    { name: "code", in: inQuery },
    { name: "namespace", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get a role.
 *
 * Returns one role by its `code`. Codes are unique in a permission namespace, so name the namespace
 * too where it is not `default`.
 */
export function getRole(
  core: ManagementCore,
  request: GetRoleRequest,
  options?: RequestOptions,
): ApiPromise<RoleSingleRespDto> {
  return call(core, getRoleOperation, request, options);
}

/** What `getRoleAuthorizedResources` takes. */
export interface GetRoleAuthorizedResourcesRequest {
  /**
   * The `code` of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Kind of the resources to list. Without it, all kinds are listed.
   *
   * @example "API"
   */
  resourceType?: ResourceType | undefined;
}

const getRoleAuthorizedResourcesOperation: Operation<
  GetRoleAuthorizedResourcesRequest,
  RoleAuthorizedResourcePaginatedRespDto
> = {
  id: "getRoleAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-role-authorized-resources",
  parameters: [
    { name: "code", in: inQuery },
    { name: "namespace", in: inQuery },
    { name: "resourceType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * List resources a role is authorized for.
 *
 * Returns every resource that a role may use, with the allowed actions. `resourceType` narrows the
 * answer. All resources are returned in one answer, although it has the form of a page.
 */
export function getRoleAuthorizedResources(
  core: ManagementCore,
  request: GetRoleAuthorizedResourcesRequest,
  options?: RequestOptions,
): ApiPromise<RoleAuthorizedResourcePaginatedRespDto> {
  return call(core, getRoleAuthorizedResourcesOperation, request, options);
}

/** What `listRoleMembers` takes. */
export interface ListRoleMembersRequest {
  /**
   * The `code` of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
}

const listRoleMembersOperation: Operation<ListRoleMembersRequest, UserPaginatedRespDto> = {
  id: "listRoleMembers",
  method: "GET",
  path: "/api/v3/list-role-members",
  parameters: [
    { name: "code", in: inQuery },
    { name: "namespace", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List the members of a role.
 *
 * Returns the users who have a role, page by page.
 */
export function listRoleMembers(
  core: ManagementCore,
  request: ListRoleMembersRequest,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, listRoleMembersOperation, request, options);
}

/** What `listRoleDepartments` takes. */
export interface ListRoleDepartmentsRequest {
  /**
   * The `code` of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
}

const listRoleDepartmentsOperation: Operation<
  ListRoleDepartmentsRequest,
  RoleDepartmentListPaginatedRespDto
> = {
  id: "listRoleDepartments",
  method: "GET",
  path: "/api/v3/list-role-departments",
  parameters: [
    { name: "code", in: inQuery },
    { name: "namespace", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List the departments of a role.
 *
 * Returns the departments that a role is assigned to, page by page. Their members have the role
 * without being assigned it one by one.
 */
export function listRoleDepartments(
  core: ManagementCore,
  request: ListRoleDepartmentsRequest,
  options?: RequestOptions,
): PagePromise<RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto> {
  return callPaged(core, listRoleDepartmentsOperation, request, options);
}

const createRoleOperation: Operation<CreateRoleDto, RoleSingleRespDto> = {
  id: "createRole",
  method: "POST",
  path: "/api/v3/create-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Create a role.
 *
 * Adds a role to a permission namespace. The role allows nothing until permissions are granted to
 * it, and nobody has it until it is assigned: see `assignRole`.
 */
export function createRole(
  core: ManagementCore,
  request: CreateRoleDto,
  options?: RequestOptions,
): ApiPromise<RoleSingleRespDto> {
  return call(core, createRoleOperation, request, options);
}

/** What `listRoles` takes. */
export interface ListRolesRequest {
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Text to search for in codes and names. Without it, all roles are listed.
   *
   * @example "manager"
   */
  keywords?: string | undefined;
  /**
   * Code of the permission namespace whose roles are listed.
   *
   * @defaultValue `"default"`
   * @example "default"
   */
  namespace?: string | undefined;
}

const listRolesOperation: Operation<ListRolesRequest, RolePaginatedRespDto> = {
  id: "listRoles",
  method: "GET",
  path: "/api/v3/list-roles",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "keywords", in: inQuery },
    { name: "namespace", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List roles.
 *
 * Returns the roles of a permission namespace, page by page. `keywords` narrows the list.
 */
export function listRoles(
  core: ManagementCore,
  request: ListRolesRequest = {},
  options?: RequestOptions,
): PagePromise<RolePaginatedRespDto, RoleDto> {
  return callPaged(core, listRolesOperation, request, options);
}

const deleteRolesBatchOperation: Operation<DeleteRoleDto, IsSuccessRespDto> = {
  id: "deleteRolesBatch",
  method: "POST",
  path: "/api/v3/delete-roles-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete roles in batch.
 *
 * Deletes 1 to 50 roles of one permission namespace, with their assignments and permissions. Use
 * `deleteRoles` for roles of several namespaces.
 */
export function deleteRolesBatch(
  core: ManagementCore,
  request: DeleteRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteRolesBatchOperation, request, options);
}

const createRolesBatchOperation: Operation<CreateRolesBatch, IsSuccessRespDto> = {
  id: "createRolesBatch",
  method: "POST",
  path: "/api/v3/create-roles-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Create roles in batch.
 *
 * Adds 1 to 50 roles in one call, of one permission namespace or several. The service does not say
 * whether the others are created when one of them is refused: list the roles before you repeat the
 * call.
 */
export function createRolesBatch(
  core: ManagementCore,
  request: CreateRolesBatch,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, createRolesBatchOperation, request, options);
}

const updateRoleOperation: Operation<UpdateRoleDto, IsSuccessRespDto> = {
  id: "updateRole",
  method: "POST",
  path: "/api/v3/update-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Update a role.
 *
 * Changes the code, name, description or time limit of a role. Code and name are always needed,
 * even when they stay. Assignments and permissions stay with the role when its code changes.
 */
export function updateRole(
  core: ManagementCore,
  request: UpdateRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, updateRoleOperation, request, options);
}

const deleteRolesOperation: Operation<DeleteRoleBatchDto, IsSuccessRespDto> = {
  id: "deleteRoles",
  method: "POST",
  path: "/api/v3/multiple-namespace-delete-roles-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete roles of several namespaces.
 *
 * Deletes 1 to 50 roles, each named with its permission namespace, with their assignments and
 * permissions. Where all are of one namespace, `deleteRolesBatch` takes only their codes.
 */
export function deleteRoles(
  core: ManagementCore,
  request: DeleteRoleBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteRolesOperation, request, options);
}

const checkParamsNamespaceOperation: Operation<CheckRoleParamsDto, RoleCheckParamsRespDto> = {
  id: "checkParamsNamespace",
  method: "POST",
  path: "/api/v3/check-role-params",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Check a role code or name.
 *
 * Tells whether a role with this code and name could be created: neither may belong to another role
 * of the permission namespace. Changes nothing. Somebody else may take the code before you create
 * the role, so be ready for a conflict there too.
 */
export function checkParamsNamespace(
  core: ManagementCore,
  request: CheckRoleParamsDto,
  options?: RequestOptions,
): ApiPromise<RoleCheckParamsRespDto> {
  return call(core, checkParamsNamespaceOperation, request, options);
}

/** What `listRoleAssignments` takes. */
export interface ListRoleAssignmentsRequest {
  /**
   * Code of the role whose assignments are listed.
   *
   * @example "manager"
   */
  roleCode: string;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Text to search for in the names of the targets. Without it, all assignments are listed.
   *
   * @example "Bob"
   */
  query?: string | undefined;
  /**
   * Code of the permission namespace that the role belongs to.
   *
   * @example "default"
   */
  namespaceCode?: string | undefined;
  /**
   * Kinds of targets to list. Without it, all kinds are listed.
   *
   * @example ["USER", "ORG"]
   */
  targetType?: readonly RoleAssignmentTargetType[] | undefined;
}

const listRoleAssignmentsOperation: Operation<ListRoleAssignmentsRequest, RoleListPageRespDto> = {
  id: "listRoleAssignments",
  method: "GET",
  path: "/api/v3/list-role-assignments",
  parameters: [
    { name: "roleCode", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "query", in: inQuery },
    { name: "namespaceCode", in: inQuery },
    { name: "targetType", in: inQuery, style: commaStyle },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/data", total: "/data/totalCount" },
};

/**
 * List role assignments.
 *
 * Returns the assignments of a role, page by page: to users, to departments, or to both as
 * `targetType` says.
 */
export function listRoleAssignments(
  core: ManagementCore,
  request: ListRoleAssignmentsRequest,
  options?: RequestOptions,
): PagePromise<RoleListPageRespDto, RolePermissionListDto> {
  return callPaged(core, listRoleAssignmentsOperation, request, options);
}

const createAdminRoleOperation: Operation<CreateAdminRoleDto, RoleCheckParamsRespDto> = {
  id: "createAdminRole",
  method: "POST",
  path: "/api/v3/create-admin-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Create an administrator role.
 *
 * Adds a role for administrators of the user pool itself: people who work in the console. What the
 * role may do there is set in the console.
 */
export function createAdminRole(
  core: ManagementCore,
  request: CreateAdminRoleDto,
  options?: RequestOptions,
): ApiPromise<RoleCheckParamsRespDto> {
  return call(core, createAdminRoleOperation, request, options);
}

const deleteAdminRolesBatchOperation: Operation<DeleteAdminRoleDto, IsSuccessRespDto> = {
  id: "deleteAdminRolesBatch",
  method: "POST",
  path: "/api/v3/delete-admin-roles",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete administrator roles.
 *
 * Deletes 1 to 50 administrator roles that were made with `createAdminRole`. The roles that come
 * with GenAuth cannot be deleted.
 */
export function deleteAdminRolesBatch(
  core: ManagementCore,
  request: DeleteAdminRoleDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteAdminRolesBatchOperation, request, options);
}
