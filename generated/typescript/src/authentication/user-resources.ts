/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthorizedResourcePaginatedRespDto } from "../models/authorized-resource-paginated-resp-dto.js";
import type { GetAccessibleAppsRespDto } from "../models/get-accessible-apps-resp-dto.js";
import type { GetLoggedInAppsRespDto } from "../models/get-logged-in-apps-resp-dto.js";
import type { GetLoginHistoryRespDto } from "../models/get-login-history-resp-dto.js";
import type { GetTenantListRespDto } from "../models/get-tenant-list-resp-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { LoginHistoryDto } from "../models/login-history-dto.js";
import type { OrderBy } from "../models/order-by.js";
import type { ResourceType } from "../models/resource-type.js";
import type { RoleListRespDto } from "../models/role-list-resp-dto.js";
import type { UserDepartmentPaginatedRespDto } from "../models/user-department-paginated-resp-dto.js";
import type { UserDepartmentRespDto } from "../models/user-department-resp-dto.js";
import type { UserDepartmentSortBy } from "../models/user-department-sort-by.js";
import {
  call,
  callPaged,
  inQuery,
  type ApiPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

/** What `getLoginHistory` takes. */
export interface GetLoginHistoryRequest {
  /**
   * ID of the application. Without it, sign-ins to all applications are listed.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId?: string | undefined;
  /**
   * IP address that the user signed in from.
   *
   * @example "192.0.2.10"
   */
  clientIp?: string | undefined;
  /**
   * Whether to list the sign-ins that succeeded, or those that failed. Without it, both are listed.
   *
   * @example true
   */
  success?: boolean | undefined;
  /**
   * Lists sign-ins at this time or later, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1656806400000
   */
  start?: number | undefined;
  /**
   * Lists sign-ins at this time or earlier, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1656892800000
   */
  end?: number | undefined;
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

const getLoginHistoryOperation: Operation<GetLoginHistoryRequest, GetLoginHistoryRespDto> = {
  id: "getLoginHistory",
  method: "GET",
  path: "/api/v3/get-my-login-history",
  parameters: [
    { name: "appId", in: inQuery },
    { name: "clientIp", in: inQuery },
    { name: "success", in: inQuery },
    { name: "start", in: inQuery },
    { name: "end", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
  ],
  security: [["accessToken", "appId"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List my sign-ins.
 *
 * Returns when, where and with what the signed-in user signed in, or tried to, page by page. Show
 * it to users, so that they notice a stranger. `appId`, `clientIp`, `success`, `start` and `end`
 * narrow the list.
 */
export function getLoginHistory(
  core: AuthenticationCore,
  request: GetLoginHistoryRequest = {},
  options?: RequestOptions,
): PagePromise<GetLoginHistoryRespDto, LoginHistoryDto> {
  return callPaged(core, getLoginHistoryOperation, request, options);
}

const getLoggedInAppsOperation: Operation<undefined, GetLoggedInAppsRespDto> = {
  id: "getLoggedInApps",
  method: "GET",
  path: "/api/v3/get-my-logged-in-apps",
  security: [["accessToken", "appId"]],
};

/**
 * List applications I have signed in to.
 *
 * Returns the applications of the user pool that the signed-in user has signed in to. The list is
 * complete; there are no pages. `getAccessibleApps` returns those that the user may sign in to.
 */
export function getLoggedInApps(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetLoggedInAppsRespDto> {
  return call(core, getLoggedInAppsOperation, undefined, options);
}

const getAccessibleAppsOperation: Operation<undefined, GetAccessibleAppsRespDto> = {
  id: "getAccessibleApps",
  method: "GET",
  path: "/api/v3/get-my-accessible-apps",
  security: [["accessToken", "appId"]],
};

/**
 * List applications I may sign in to.
 *
 * Returns the applications of the user pool that the signed-in user may sign in to, whether or not
 * that has happened yet: what a page with links to all applications shows. The list is complete;
 * there are no pages.
 */
export function getAccessibleApps(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetAccessibleAppsRespDto> {
  return call(core, getAccessibleAppsOperation, undefined, options);
}

const getTenantListOperation: Operation<undefined, GetTenantListRespDto> = {
  id: "getTenantList",
  method: "GET",
  path: "/api/v3/get-my-tenant-list",
  security: [["accessToken", "appId"]],
};

/**
 * List my tenants.
 *
 * Returns the tenants that the signed-in user belongs to, such as the companies that use an
 * application together. Let the user choose one, and pass its ID when signing in. The list is
 * complete; there are no pages.
 */
export function getTenantList(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetTenantListRespDto> {
  return call(core, getTenantListOperation, undefined, options);
}

const getGroupListOperation: Operation<undefined, GroupListRespDto> = {
  id: "getGroupList",
  method: "GET",
  path: "/api/v3/get-my-group-list",
  security: [["accessToken", "appId"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List my groups.
 *
 * Returns the user groups that the signed-in user belongs to. The access token says who that is, so
 * the call takes no parameters. Set the user's access token on the client beforehand, or pass it
 * with the call.
 *
 * The call goes to the host of the application, not to that of the management API. The list is
 * complete; there are no pages.
 */
export function getGroupList(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GroupListRespDto> {
  return call(core, getGroupListOperation, undefined, options);
}

/** What `getRoleList` takes. */
export interface GetRoleListRequest {
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
}

const getRoleListOperation: Operation<GetRoleListRequest, RoleListRespDto> = {
  id: "getRoleList",
  method: "GET",
  path: "/api/v3/get-my-role-list",
  parameters: [{ name: "namespace", in: inQuery }],
  security: [["accessToken", "appId"]],
};

/**
 * List my roles.
 *
 * Returns the roles that the signed-in user has, so that an application can show what the user may
 * do. What a program guards must be checked where it is guarded, never in the browser alone. The
 * list is complete; there are no pages.
 */
export function getRoleList(
  core: AuthenticationCore,
  request: GetRoleListRequest = {},
  options?: RequestOptions,
): ApiPromise<RoleListRespDto> {
  return call(core, getRoleListOperation, request, options);
}

/** What `getDepartmentList` takes. */
export interface GetDepartmentListRequest {
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
   * What the departments are sorted by.
   *
   * @defaultValue `"JoinDepartmentAt"`
   * @example "JoinDepartmentAt"
   */
  sortBy?: UserDepartmentSortBy | undefined;
  /**
   * In which direction.
   *
   * @defaultValue `"Desc"`
   * @example "Desc"
   */
  orderBy?: OrderBy | undefined;
}

const getDepartmentListOperation: Operation<
  GetDepartmentListRequest,
  UserDepartmentPaginatedRespDto
> = {
  id: "getDepartmentList",
  method: "GET",
  path: "/api/v3/get-my-department-list",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "sortBy", in: inQuery },
    { name: "orderBy", in: inQuery },
  ],
  security: [["accessToken", "appId"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List my departments.
 *
 * Returns the departments that the signed-in user belongs to, page by page, with whether the user
 * leads them and which is the main one.
 */
export function getDepartmentList(
  core: AuthenticationCore,
  request: GetDepartmentListRequest = {},
  options?: RequestOptions,
): PagePromise<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> {
  return callPaged(core, getDepartmentListOperation, request, options);
}

/** What `getAuthorizedResources` takes. */
export interface GetAuthorizedResourcesRequest {
  /**
   * Code of the permission namespace that the codes of roles and resources belong to. Without it,
   * the service looks in the namespace `default`.
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

const getAuthorizedResourcesOperation: Operation<
  GetAuthorizedResourcesRequest,
  AuthorizedResourcePaginatedRespDto
> = {
  id: "getAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-my-authorized-resources",
  parameters: [
    { name: "namespace", in: inQuery },
    { name: "resourceType", in: inQuery },
  ],
  security: [["accessToken", "appId"]],
};

/**
 * List resources I am authorized for.
 *
 * Returns every resource that the signed-in user may use or is refused, directly or through groups,
 * roles and departments, in one answer. `namespace` and `resourceType` narrow it.
 */
export function getAuthorizedResources(
  core: AuthenticationCore,
  request: GetAuthorizedResourcesRequest = {},
  options?: RequestOptions,
): ApiPromise<AuthorizedResourcePaginatedRespDto> {
  return call(core, getAuthorizedResourcesOperation, request, options);
}
