/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An identity source that a user has signed in with. */
export interface UserLoggedInIdentitiesDto {
  /**
   * ID of the user's identity there.
   *
   * @example "62299d8b866d2dab79a89dc4"
   */
  identityId: string;
  /**
   * Name of the identity source, as people see it.
   *
   * @example "WeChat"
   */
  idpName: string;
  /**
   * Name of the identity source in English.
   *
   * @example "WeChat"
   */
  idpNameEn: string;
  /**
   * Address of its logo.
   *
   * @example "https://example.com/wechat.png"
   */
  idpLogo: string;
  /**
   * ID of the identity source.
   *
   * @example "6076bac1e5f2a94d80d993b5"
   */
  idpId: string;
}
