/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { IdentityProvider } from "./identity-provider.js";

/** A user's account at an identity source. */
export interface IdentityDto {
  /**
   * ID of this link between user and account, 24 hexadecimal characters, assigned by the service.
   *
   * @example "62299d8b866d2dab79a89dc4"
   */
  identityId: string;
  /**
   * ID of the identity source in GenAuth, 24 hexadecimal characters.
   *
   * @example "6076bac1e5f2a94d80d993b5"
   */
  extIdpId: string;
  /**
   * Kind of identity source that the account belongs to.
   *
   * @example "wechat"
   */
  provider: IdentityProvider;
  /**
   * What `userIdInIdp` is at the identity source: `openid`, `unionid` or `primary`, for example.
   *
   * @example "openid"
   */
  type: string;
  /**
   * ID of the user at the identity source.
   *
   * @example "oj7Nq05R-RRaqak0_YlMLnnIwsvg"
   */
  userIdInIdp: string;
  /**
   * What the identity source says about the user. The identity source decides on the keys.
   *
   * @example { nickname: "Bobby" }
   */
  userInfoInIdp: Record<string, unknown>;
  /**
   * The user's access token at the identity source. Present only when the user asks for it; the
   * management API never returns it.
   *
   * @example "example-access-token"
   */
  accessToken?: string | undefined;
  /**
   * The user's refresh token at the identity source. Present only when the user asks for it; the
   * management API never returns it.
   *
   * @example "example-refresh-token"
   */
  refreshToken?: string | undefined;
  /**
   * IDs of the connections of the identity source that the account comes through.
   *
   * @example ["605492ac41b3d7e0362f0707"]
   */
  originConnIds: string[];
}
