/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CheckPermissionArrayResourceDto } from "../models/check-permission-array-resource-dto.js";
import type { CheckPermissionStringResourceDto } from "../models/check-permission-string-resource-dto.js";
import type { CheckPermissionTreeResourceDto } from "../models/check-permission-tree-resource-dto.js";
import type { CheckResourcePermissionsRespDto } from "../models/check-resource-permissions-resp-dto.js";
import type { GetUserAuthResourceListRespDto } from "../models/get-user-auth-resource-list-resp-dto.js";
import type { GetUserAuthResourcePermissionListDto } from "../models/get-user-auth-resource-permission-list-dto.js";
import type { GetUserAuthResourcePermissionListRespDto } from "../models/get-user-auth-resource-permission-list-resp-dto.js";
import type { GetUserAuthResourceStructDto } from "../models/get-user-auth-resource-struct-dto.js";
import type { GetUserAuthResourceStructRespDto } from "../models/get-user-auth-resource-struct-resp-dto.js";
import {
  call,
  jsonBody,
  type ApiPromise,
  type Operation,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

const checkPermissionByStringResourceOperation: Operation<
  CheckPermissionStringResourceDto,
  CheckResourcePermissionsRespDto
> = {
  id: "checkPermissionByStringResource",
  method: "POST",
  path: "/api/v3/check-permission-string-resource",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Check permissions on text resources.
 *
 * Tells for each of several data resources that are one text whether the signed-in user may do
 * something with it. Ask this when a page or a server must decide at once;
 * `getUserAuthorizedResourcesList` returns everything that the user may use.
 */
export function checkPermissionByStringResource(
  core: AuthenticationCore,
  request: CheckPermissionStringResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return call(core, checkPermissionByStringResourceOperation, request, options);
}

const checkPermissionByArrayResourceOperation: Operation<
  CheckPermissionArrayResourceDto,
  CheckResourcePermissionsRespDto
> = {
  id: "checkPermissionByArrayResource",
  method: "POST",
  path: "/api/v3/check-permission-array-resource",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Check permissions on list resources.
 *
 * Tells for each of several data resources that are a list of texts whether the signed-in user may
 * do something with it. Ask this when a page or a server must decide at once;
 * `getUserAuthorizedResourcesList` returns everything that the user may use.
 */
export function checkPermissionByArrayResource(
  core: AuthenticationCore,
  request: CheckPermissionArrayResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return call(core, checkPermissionByArrayResourceOperation, request, options);
}

const checkPermissionByTreeResourceOperation: Operation<
  CheckPermissionTreeResourceDto,
  CheckResourcePermissionsRespDto
> = {
  id: "checkPermissionByTreeResource",
  method: "POST",
  path: "/api/v3/check-permission-tree-resource",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Check permissions on nodes of tree resources.
 *
 * Tells for each of several nodes of data resources that are trees whether the signed-in user may
 * do something with it. Ask this when a page or a server must decide at once;
 * `getUserAuthorizedResourcesList` returns everything that the user may use.
 */
export function checkPermissionByTreeResource(
  core: AuthenticationCore,
  request: CheckPermissionTreeResourceDto,
  options?: RequestOptions,
): ApiPromise<CheckResourcePermissionsRespDto> {
  return call(core, checkPermissionByTreeResourceOperation, request, options);
}

const getUserAuthorizedResourcesListOperation: Operation<
  undefined,
  GetUserAuthResourceListRespDto
> = {
  id: "getUserAuthorizedResourcesList",
  method: "GET",
  path: "/api/v3/get-user-auth-resource-list",
  security: [["accessToken", "appId"]],
};

/**
 * List the data resources I may use.
 *
 * Returns every data resource of the application that the signed-in user may use, with the allowed
 * actions. The list is complete; there are no pages.
 */
export function getUserAuthorizedResourcesList(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourceListRespDto> {
  return call(core, getUserAuthorizedResourcesListOperation, undefined, options);
}

const getUserAuthResourcePermissionListOperation: Operation<
  GetUserAuthResourcePermissionListDto,
  GetUserAuthResourcePermissionListRespDto
> = {
  id: "getUserAuthResourcePermissionList",
  method: "POST",
  path: "/api/v3/get-user-auth-resource-permission-list",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * List what I may do with data resources.
 *
 * Returns all actions that the signed-in user may do with each of the given data resources of the
 * application. The three checks, such as `checkPermissionByStringResource`, ask about one action
 * instead.
 */
export function getUserAuthResourcePermissionList(
  core: AuthenticationCore,
  request: GetUserAuthResourcePermissionListDto,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourcePermissionListRespDto> {
  return call(core, getUserAuthResourcePermissionListOperation, request, options);
}

const getUserAuthResourceStructOperation: Operation<
  GetUserAuthResourceStructDto,
  GetUserAuthResourceStructRespDto
> = {
  id: "getUserAuthResourceStruct",
  method: "POST",
  path: "/api/v3/get-user-auth-resource-struct",
  body: { kind: jsonBody },
  security: [["accessToken", "appId"]],
  idempotent: true,
};

/**
 * Get a data resource as I may see it.
 *
 * Returns one data resource of the application with the actions that the signed-in user may do: a
 * text, a list of texts, or a tree in which every node has its own actions. `resourceType` says
 * which, and so which field to read.
 */
export function getUserAuthResourceStruct(
  core: AuthenticationCore,
  request: GetUserAuthResourceStructDto,
  options?: RequestOptions,
): ApiPromise<GetUserAuthResourceStructRespDto> {
  return call(core, getUserAuthResourceStructOperation, request, options);
}
