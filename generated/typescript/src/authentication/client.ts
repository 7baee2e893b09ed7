/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { ApiPromise, RequestOptions } from "../runtime/index.js";
import { AuthenticationCore } from "./core.js";
import * as userResources from "./user-resources.js";

/**
 * GenAuth Authentication API
 *
 * Acts for the signed-in user of an application.
 *
 * What a signed-in user can do and see in an application: every call is made in the name of one
 * user, with that user's access token, at the host of the application.
 */
export class AuthenticationClient extends AuthenticationCore {
  /**
   * List my groups.
   *
   * Gives the user groups that the signed-in user belongs to. Who that is, the access token says,
   * so the call takes no parameters. Set the user's access token on the client, or pass it with the
   * call, before you use it.
   *
   * The call goes to the host of the application, not to the host of the management API. The list
   * is complete; there are no pages.
   */
  getGroupList(options?: RequestOptions): ApiPromise<GroupListRespDto> {
    return userResources.getGroupList(this, options);
  }
}
