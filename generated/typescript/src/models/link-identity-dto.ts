/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An account at an identity source, and whom it belongs to. */
export interface LinkIdentityDto {
  /**
   * ID of the identity source.
   *
   * @example "6076bac1e5f2a94d80d993b5"
   */
  extIdpId: string;
  /**
   * ID of the user, as GenAuth assigned it.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID at the identity source, such as `openid` or `unionid`.
   *
   * @example "openid"
   */
  type?: string | undefined;
  /**
   * The user's ID at the identity source.
   *
   * @example "oj7Nq05R-RRaqak0_YlMLnnIwsvg"
   */
  userIdInIdp: string;
  /**
   * Whether the identity source is a social one, such as WeChat, and not a company directory.
   *
   * @example true
   */
  isSocial?: boolean | undefined;
}
