/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import { call, type ApiPromise, type Operation, type RequestOptions } from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

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
