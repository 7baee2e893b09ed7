/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AddDepartmentMembersReqDto } from "../models/add-department-members-req-dto.js";
import type { AllDepartmentsIdType } from "../models/all-departments-id-type.js";
import type { CreateDepartmentReqDto } from "../models/create-department-req-dto.js";
import type { CreateDepartmentTreeReqDto } from "../models/create-department-tree-req-dto.js";
import type { CreateDepartmentTreeRespDto } from "../models/create-department-tree-resp-dto.js";
import type { CreateOrganizationReqDto } from "../models/create-organization-req-dto.js";
import type { DeleteDepartmentReqDto } from "../models/delete-department-req-dto.js";
import type { DeleteDepartmentSyncRelationReqDto } from "../models/delete-department-sync-relation-req-dto.js";
import type { DeleteOrganizationReqDto } from "../models/delete-organization-req-dto.js";
import type { DepartmentDto } from "../models/department-dto.js";
import type { DepartmentIdType } from "../models/department-id-type.js";
import type { DepartmentListRespDto } from "../models/department-list-resp-dto.js";
import type { DepartmentMemberSortBy } from "../models/department-member-sort-by.js";
import type { DepartmentPaginatedRespDto } from "../models/department-paginated-resp-dto.js";
import type { DepartmentSingleRespDto } from "../models/department-single-resp-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { IsUserInDepartmentRespDto } from "../models/is-user-in-department-resp-dto.js";
import type { Node } from "../models/node.js";
import type { OrderBy } from "../models/order-by.js";
import type { OrganizationDto } from "../models/organization-dto.js";
import type { OrganizationListRespDto } from "../models/organization-list-resp-dto.js";
import type { OrganizationPaginatedRespDto } from "../models/organization-paginated-resp-dto.js";
import type { OrganizationSingleRespDto } from "../models/organization-single-resp-dto.js";
import type { RemoveDepartmentMembersReqDto } from "../models/remove-department-members-req-dto.js";
import type { SearchDepartmentsListReqDto } from "../models/search-departments-list-req-dto.js";
import type { SearchDepartmentsReqDto } from "../models/search-departments-req-dto.js";
import type { SyncRelationListRespDto } from "../models/sync-relation-list-resp-dto.js";
import type { UpdateDepartmentReqDto } from "../models/update-department-req-dto.js";
import type { UpdateDepartmentStatusReqDto } from "../models/update-department-status-req-dto.js";
import type { UpdateOrganizationReqDto } from "../models/update-organization-req-dto.js";
import type { UpdateOrganizationStatusReqDto } from "../models/update-organization-status-req-dto.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserIdListRespDto } from "../models/user-id-list-resp-dto.js";
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

/** What `getOrganization` takes. */
export interface GetOrganizationRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions), in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const getOrganizationOperation: Operation<GetOrganizationRequest, OrganizationSingleRespDto> = {
  id: "getOrganization",
  method: "GET",
  path: "/api/v3/get-organization",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withPost", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get an organization.
 *
 * Returns one organization by its code. Its departments are read with `listChildrenDepartments` or
 * `getAllDepartments`.
 */
export function getOrganization(
  core: ManagementCore,
  request: GetOrganizationRequest,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto> {
  return call(core, getOrganizationOperation, request, options);
}

/** What `getOrganizationsBatch` takes. */
export interface GetOrganizationsBatchRequest {
  /**
   * Codes of the organizations.
   *
   * @example ["example", "example-eu"]
   */
  organizationCodeList: readonly string[];
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions), in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const getOrganizationsBatchOperation: Operation<
  GetOrganizationsBatchRequest,
  OrganizationListRespDto
> = {
  id: "getOrganizationsBatch",
  method: "GET",
  path: "/api/v3/get-organization-batch",
  parameters: [
    { name: "organizationCodeList", in: inQuery, style: commaStyle },
    { name: "withCustomData", in: inQuery },
    { name: "withPost", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get organizations in batch.
 *
 * Returns several organizations by their codes in one call.
 */
export function getOrganizationsBatch(
  core: ManagementCore,
  request: GetOrganizationsBatchRequest,
  options?: RequestOptions,
): ApiPromise<OrganizationListRespDto> {
  return call(core, getOrganizationsBatchOperation, request, options);
}

/** What `listOrganizations` takes. */
export interface ListOrganizationsRequest {
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
   * Whether to list the organizations of all tenants too.
   *
   * @defaultValue `false`
   * @example false
   */
  fetchAll?: boolean | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions), in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * `true` lists the organizations in use, `false` those that are not. Without it, both are listed.
   *
   * @example true
   */
  status?: boolean | undefined;
}

const listOrganizationsOperation: Operation<
  ListOrganizationsRequest,
  OrganizationPaginatedRespDto
> = {
  id: "listOrganizations",
  method: "GET",
  path: "/api/v3/list-organizations",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "fetchAll", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withPost", in: inQuery },
    { name: "tenantId", in: inQuery },
    { name: "status", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List organizations.
 *
 * Returns the organizations of the user pool, or of one tenant, page by page.
 */
export function listOrganizations(
  core: ManagementCore,
  request: ListOrganizationsRequest = {},
  options?: RequestOptions,
): PagePromise<OrganizationPaginatedRespDto, OrganizationDto> {
  return callPaged(core, listOrganizationsOperation, request, options);
}

const createOrganizationOperation: Operation<CreateOrganizationReqDto, OrganizationSingleRespDto> =
  {
    id: "createOrganization",
    method: "POST",
    path: "/api/v3/create-organization",
    body: { kind: jsonBody },
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  };

/**
 * Create an organization.
 *
 * Adds an organization to the user pool, with one department at its top that has the same name.
 * Departments are added below it with `createDepartment`, users with `addDepartmentMembers`.
 */
export function createOrganization(
  core: ManagementCore,
  request: CreateOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto> {
  return call(core, createOrganizationOperation, request, options);
}

const updateOrganizationOperation: Operation<UpdateOrganizationReqDto, OrganizationSingleRespDto> =
  {
    id: "updateOrganization",
    method: "POST",
    path: "/api/v3/update-organization",
    body: { kind: jsonBody },
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  };

/**
 * Update an organization.
 *
 * Changes an organization. Fields that the request leaves out stay as they are. After
 * `organizationNewCode`, only the new code finds the organization.
 */
export function updateOrganization(
  core: ManagementCore,
  request: UpdateOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<OrganizationSingleRespDto> {
  return call(core, updateOrganizationOperation, request, options);
}

const deleteOrganizationOperation: Operation<DeleteOrganizationReqDto, IsSuccessRespDto> = {
  id: "deleteOrganization",
  method: "POST",
  path: "/api/v3/delete-organization",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete an organization.
 *
 * Deletes an organization with all its departments. Its users stay in the user pool, without the
 * departments. This cannot be undone.
 */
export function deleteOrganization(
  core: ManagementCore,
  request: DeleteOrganizationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteOrganizationOperation, request, options);
}

/** What `searchOrganizations` takes. */
export interface SearchOrganizationsRequest {
  /**
   * Text to search for in the names.
   *
   * @example "Example"
   */
  keywords: string;
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
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const searchOrganizationsOperation: Operation<
  SearchOrganizationsRequest,
  OrganizationPaginatedRespDto
> = {
  id: "searchOrganizations",
  method: "GET",
  path: "/api/v3/search-organizations",
  parameters: [
    { name: "keywords", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * Search organizations.
 *
 * Finds organizations by a part of their name, page by page.
 */
export function searchOrganizations(
  core: ManagementCore,
  request: SearchOrganizationsRequest,
  options?: RequestOptions,
): PagePromise<OrganizationPaginatedRespDto, OrganizationDto> {
  return callPaged(core, searchOrganizationsOperation, request, options);
}

const updateOrganizationStatusOperation: Operation<
  UpdateOrganizationStatusReqDto,
  IsSuccessRespDto
> = {
  id: "updateOrganizationStatus",
  method: "POST",
  path: "/api/v3/update-organization-status",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Update the status of an organization.
 *
 * Puts an organization into use or out of use. Nothing is deleted: users and departments stay.
 */
export function updateOrganizationStatus(
  core: ManagementCore,
  request: UpdateOrganizationStatusReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, updateOrganizationStatusOperation, request, options);
}

/** What `getDepartment` takes. */
export interface GetDepartmentRequest {
  /**
   * Code of the organization that the department belongs to.
   *
   * @example "example"
   */
  organizationCode?: string | undefined;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization. Either this or `departmentCode` is needed.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId?: string | undefined;
  /**
   * Code of the department. Either this or `departmentId` is needed.
   *
   * @example "engineering"
   */
  departmentCode?: string | undefined;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether custom fields are placed beside the other fields of the department instead of inside
   * `customData`. Clients keep such fields although no type declares them.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const getDepartmentOperation: Operation<GetDepartmentRequest, DepartmentSingleRespDto> = {
  id: "getDepartment",
  method: "GET",
  path: "/api/v3/get-department",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "departmentCode", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "flatCustomData", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get a department.
 *
 * Returns one department, by its ID or its code. Name the organization where codes or outside IDs
 * may repeat in several organizations.
 */
export function getDepartment(
  core: ManagementCore,
  request: GetDepartmentRequest = {},
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto> {
  return call(core, getDepartmentOperation, request, options);
}

const createDepartmentOperation: Operation<CreateDepartmentReqDto, DepartmentSingleRespDto> = {
  id: "createDepartment",
  method: "POST",
  path: "/api/v3/create-department",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Create a department.
 *
 * Adds a department below another one, or below the top of the organization (`root`). It starts
 * without members: add them with `addDepartmentMembers`.
 */
export function createDepartment(
  core: ManagementCore,
  request: CreateDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto> {
  return call(core, createDepartmentOperation, request, options);
}

const updateDepartmentOperation: Operation<UpdateDepartmentReqDto, DepartmentSingleRespDto> = {
  id: "updateDepartment",
  method: "POST",
  path: "/api/v3/update-department",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Update a department.
 *
 * Changes a department, or moves it with everything below it to another place of the tree. Fields
 * that the request leaves out stay as they are.
 */
export function updateDepartment(
  core: ManagementCore,
  request: UpdateDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto> {
  return call(core, updateDepartmentOperation, request, options);
}

const deleteDepartmentOperation: Operation<DeleteDepartmentReqDto, IsSuccessRespDto> = {
  id: "deleteDepartment",
  method: "POST",
  path: "/api/v3/delete-department",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete a department.
 *
 * Deletes a department and everything below it. Its users stay in the user pool, without these
 * departments. This cannot be undone.
 */
export function deleteDepartment(
  core: ManagementCore,
  request: DeleteDepartmentReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteDepartmentOperation, request, options);
}

const searchDepartmentsOperation: Operation<SearchDepartmentsReqDto, DepartmentListRespDto> = {
  id: "searchDepartments",
  method: "POST",
  path: "/api/v3/search-departments",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Search departments.
 *
 * Finds the departments of an organization by a part of their name. Use `searchDepartmentsList`
 * instead, which filters, sorts and returns pages.
 *
 * @deprecated
 */
export function searchDepartments(
  core: ManagementCore,
  request: SearchDepartmentsReqDto,
  options?: RequestOptions,
): ApiPromise<DepartmentListRespDto> {
  return call(core, searchDepartmentsOperation, request, options);
}

const searchDepartmentsListOperation: Operation<
  SearchDepartmentsListReqDto,
  DepartmentListRespDto
> = {
  id: "searchDepartmentsList",
  method: "POST",
  path: "/api/v3/search-departments-list",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  paging: { page: "/page", size: "/limit", items: "/data" },
};

/**
 * Search departments with filters.
 *
 * Finds the departments of an organization that meet all of the given conditions, sorted, a page at
 * a time. The answer does not tell how many there are on all pages: the last page is the one with
 * fewer items than `limit`.
 */
export function searchDepartmentsList(
  core: ManagementCore,
  request: SearchDepartmentsListReqDto,
  options?: RequestOptions,
): PagePromise<DepartmentListRespDto, DepartmentDto> {
  return callPaged(core, searchDepartmentsListOperation, request, options);
}

/** What `listChildrenDepartments` takes. */
export interface ListChildrenDepartmentsRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * `true` lists the departments in use, `false` those that are not. Without it, both are listed.
   *
   * @example true
   */
  status?: boolean | undefined;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether to leave out departments that only group others.
   *
   * @defaultValue `false`
   * @example false
   */
  excludeVirtualNode?: boolean | undefined;
  /**
   * Whether to list nothing but departments that only group others.
   *
   * @defaultValue `false`
   * @example false
   */
  onlyVirtualNode?: boolean | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const listChildrenDepartmentsOperation: Operation<
  ListChildrenDepartmentsRequest,
  DepartmentPaginatedRespDto
> = {
  id: "listChildrenDepartments",
  method: "GET",
  path: "/api/v3/list-children-departments",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "status", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "excludeVirtualNode", in: inQuery },
    { name: "onlyVirtualNode", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * List child departments.
 *
 * Returns the departments directly below a department, all in one answer. Use `getAllDepartments`
 * for the whole tree.
 */
export function listChildrenDepartments(
  core: ManagementCore,
  request: ListChildrenDepartmentsRequest,
  options?: RequestOptions,
): ApiPromise<DepartmentPaginatedRespDto> {
  return call(core, listChildrenDepartmentsOperation, request, options);
}

/** What `getAllDepartments` takes. */
export interface GetAllDepartmentsRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department to start below. `root` is the top of the organization.
   *
   * @defaultValue `"root"`
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId?: string | undefined;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: AllDepartmentsIdType | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
}

const getAllDepartmentsOperation: Operation<GetAllDepartmentsRequest, DepartmentPaginatedRespDto> =
  {
    id: "getAllDepartments",
    method: "GET",
    path: "/api/v3/get-all-departments",
    parameters: [
      { name: "organizationCode", in: inQuery },
      { name: "departmentId", in: inQuery },
      { name: "departmentIdType", in: inQuery },
      { name: "withCustomData", in: inQuery },
    ],
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  };

/**
 * Get all departments.
 *
 * Returns every department below a department in one answer, at any depth; without `departmentId`,
 * the whole organization.
 */
export function getAllDepartments(
  core: ManagementCore,
  request: GetAllDepartmentsRequest,
  options?: RequestOptions,
): ApiPromise<DepartmentPaginatedRespDto> {
  return call(core, getAllDepartmentsOperation, request, options);
}

/** What `listDepartmentMembers` takes. */
export interface ListDepartmentMembersRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * What the members are sorted by.
   *
   * @defaultValue `"JoinDepartmentAt"`
   * @example "JoinDepartmentAt"
   */
  sortBy?: DepartmentMemberSortBy | undefined;
  /**
   * In which direction.
   *
   * @defaultValue `"Desc"`
   * @example "Desc"
   */
  orderBy?: OrderBy | undefined;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether everything below the department counts too.
   *
   * @defaultValue `false`
   * @example false
   */
  includeChildrenDepartments?: boolean | undefined;
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
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const listDepartmentMembersOperation: Operation<
  ListDepartmentMembersRequest,
  UserPaginatedRespDto
> = {
  id: "listDepartmentMembers",
  method: "GET",
  path: "/api/v3/list-department-members",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "sortBy", in: inQuery },
    { name: "orderBy", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "includeChildrenDepartments", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List department members.
 *
 * Returns the users who belong to a department, page by page.
 */
export function listDepartmentMembers(
  core: ManagementCore,
  request: ListDepartmentMembersRequest,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, listDepartmentMembersOperation, request, options);
}

/** What `listDepartmentMemberIds` takes. */
export interface ListDepartmentMemberIdsRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const listDepartmentMemberIdsOperation: Operation<
  ListDepartmentMemberIdsRequest,
  UserIdListRespDto
> = {
  id: "listDepartmentMemberIds",
  method: "GET",
  path: "/api/v3/list-department-member-ids",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * List IDs of department members.
 *
 * Returns the IDs of all users who belong directly to a department, in one answer.
 */
export function listDepartmentMemberIds(
  core: ManagementCore,
  request: ListDepartmentMemberIdsRequest,
  options?: RequestOptions,
): ApiPromise<UserIdListRespDto> {
  return call(core, listDepartmentMemberIdsOperation, request, options);
}

/** What `searchDepartmentMembers` takes. */
export interface SearchDepartmentMembersRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Text to search for.
   *
   * @example "Bob"
   */
  keywords: string;
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
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether everything below the department counts too.
   *
   * @defaultValue `false`
   * @example false
   */
  includeChildrenDepartments?: boolean | undefined;
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
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const searchDepartmentMembersOperation: Operation<
  SearchDepartmentMembersRequest,
  UserPaginatedRespDto
> = {
  id: "searchDepartmentMembers",
  method: "GET",
  path: "/api/v3/search-department-members",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "keywords", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "includeChildrenDepartments", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Search the members of a department.
 *
 * Finds users of a department by a part of their name, email address or phone number, page by page.
 */
export function searchDepartmentMembers(
  core: ManagementCore,
  request: SearchDepartmentMembersRequest,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, searchDepartmentMembersOperation, request, options);
}

const addDepartmentMembersOperation: Operation<AddDepartmentMembersReqDto, IsSuccessRespDto> = {
  id: "addDepartmentMembers",
  method: "POST",
  path: "/api/v3/add-department-members",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Add members to a department.
 *
 * Puts users into a department. A user can belong to several departments.
 */
export function addDepartmentMembers(
  core: ManagementCore,
  request: AddDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, addDepartmentMembersOperation, request, options);
}

const removeDepartmentMembersOperation: Operation<RemoveDepartmentMembersReqDto, IsSuccessRespDto> =
  {
    id: "removeDepartmentMembers",
    method: "POST",
    path: "/api/v3/remove-department-members",
    body: { kind: jsonBody },
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
    idempotent: true,
  };

/**
 * Remove members from a department.
 *
 * Takes users out of a department. The users stay in the user pool and in their other departments.
 */
export function removeDepartmentMembers(
  core: ManagementCore,
  request: RemoveDepartmentMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, removeDepartmentMembersOperation, request, options);
}

/** What `getParentDepartment` takes. */
export interface GetParentDepartmentRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const getParentDepartmentOperation: Operation<GetParentDepartmentRequest, DepartmentSingleRespDto> =
  {
    id: "getParentDepartment",
    method: "GET",
    path: "/api/v3/get-parent-department",
    parameters: [
      { name: "organizationCode", in: inQuery },
      { name: "departmentId", in: inQuery },
      { name: "departmentIdType", in: inQuery },
      { name: "withCustomData", in: inQuery },
      { name: "tenantId", in: inQuery },
    ],
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  };

/**
 * Get the parent department.
 *
 * Returns the department directly above a department.
 */
export function getParentDepartment(
  core: ManagementCore,
  request: GetParentDepartmentRequest,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto> {
  return call(core, getParentDepartmentOperation, request, options);
}

/** What `isUserInDepartment` takes. */
export interface IsUserInDepartmentRequest {
  /**
   * ID of the user, as GenAuth assigned it.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether everything below the department counts too.
   *
   * @defaultValue `false`
   * @example false
   */
  includeChildrenDepartments?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const isUserInDepartmentOperation: Operation<IsUserInDepartmentRequest, IsUserInDepartmentRespDto> =
  {
    id: "isUserInDepartment",
    method: "GET",
    path: "/api/v3/is-user-in-department",
    parameters: [
      { name: "userId", in: inQuery },
      { name: "organizationCode", in: inQuery },
      { name: "departmentId", in: inQuery },
      { name: "departmentIdType", in: inQuery },
      { name: "includeChildrenDepartments", in: inQuery },
      { name: "tenantId", in: inQuery },
    ],
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  };

/**
 * Check whether a user is in a department.
 *
 * Tells whether a user belongs to a department; with `includeChildrenDepartments`, to it or
 * anything below it.
 */
export function isUserInDepartment(
  core: ManagementCore,
  request: IsUserInDepartmentRequest,
  options?: RequestOptions,
): ApiPromise<IsUserInDepartmentRespDto> {
  return call(core, isUserInDepartmentOperation, request, options);
}

/** What `getDepartmentById` takes. */
export interface GetDepartmentByIdRequest {
  /**
   * ID of the department, as GenAuth assigned it.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
}

const getDepartmentByIdOperation: Operation<GetDepartmentByIdRequest, DepartmentSingleRespDto> = {
  id: "getDepartmentById",
  method: "GET",
  path: "/api/v3/get-department-by-id",
  parameters: [
    { name: "departmentId", in: inQuery },
    { name: "tenantId", in: inQuery },
    { name: "withCustomData", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get a department by ID.
 *
 * Returns one department by the ID that GenAuth assigned to it, whatever organization it belongs
 * to.
 */
export function getDepartmentById(
  core: ManagementCore,
  request: GetDepartmentByIdRequest,
  options?: RequestOptions,
): ApiPromise<DepartmentSingleRespDto> {
  return call(core, getDepartmentByIdOperation, request, options);
}

const createDepartmentTreeOperation: Operation<
  CreateDepartmentTreeReqDto,
  CreateDepartmentTreeRespDto
> = {
  id: "createDepartmentTree",
  method: "POST",
  path: "/api/v3/create-department-tree",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Create departments from a tree.
 *
 * Creates a department with its members in one call, and updates what is already there. The form of
 * `children` is not documented: try it before you rely on it, or use `createDepartment` for each.
 */
export function createDepartmentTree(
  core: ManagementCore,
  request: CreateDepartmentTreeReqDto,
  options?: RequestOptions,
): ApiPromise<CreateDepartmentTreeRespDto> {
  return call(core, createDepartmentTreeOperation, request, options);
}

/** What `getDepartmentSyncRelations` takes. */
export interface GetDepartmentSyncRelationsRequest {
  /**
   * Code of the organization, as `listOrganizations` returns it.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId?: string | undefined;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

const getDepartmentSyncRelationsOperation: Operation<
  GetDepartmentSyncRelationsRequest,
  SyncRelationListRespDto
> = {
  id: "getDepartmentSyncRelations",
  method: "GET",
  path: "/api/v3/get-department-sync-relations",
  parameters: [
    { name: "organizationCode", in: inQuery },
    { name: "departmentId", in: inQuery },
    { name: "departmentIdType", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "tenantId", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get sync relations of a department.
 *
 * Returns the links between a department and the same department in outside directories that it is
 * synchronised with.
 */
export function getDepartmentSyncRelations(
  core: ManagementCore,
  request: GetDepartmentSyncRelationsRequest,
  options?: RequestOptions,
): ApiPromise<SyncRelationListRespDto> {
  return call(core, getDepartmentSyncRelationsOperation, request, options);
}

const deleteDepartmentSyncRelationsOperation: Operation<
  DeleteDepartmentSyncRelationReqDto,
  IsSuccessRespDto
> = {
  id: "deleteDepartmentSyncRelations",
  method: "POST",
  path: "/api/v3/delete-department-sync-relations",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete sync relations of a department.
 *
 * Deletes the link between a department and an outside directory. The department stays; the next
 * synchronisation may create it anew.
 */
export function deleteDepartmentSyncRelations(
  core: ManagementCore,
  request: DeleteDepartmentSyncRelationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteDepartmentSyncRelationsOperation, request, options);
}

const updateNodeStatusOperation: Operation<UpdateDepartmentStatusReqDto, Node> = {
  id: "updateNodeStatus",
  method: "POST",
  path: "/api/v3/update-department-status",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Update the status of a department.
 *
 * Puts a department into use or out of use. Nothing is deleted: users and departments below it
 * stay.
 */
export function updateNodeStatus(
  core: ManagementCore,
  request: UpdateDepartmentStatusReqDto,
  options?: RequestOptions,
): ApiPromise<Node> {
  return call(core, updateNodeStatusOperation, request, options);
}
