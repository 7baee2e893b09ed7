/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A link between something here and the same thing in an outside directory. */
export interface UserSyncRelationDto {
  /**
   * The outside directory, such as `lark`.
   *
   * @example "lark"
   */
  provider: string;
  /**
   * ID in the outside directory.
   *
   * @example "od_e1f2"
   */
  userIdInIdp: string;
  /**
   * What the outside directory says about it. The keys are those of the directory.
   *
   * @example { name: "Engineering" }
   */
  userInfoInIdp: Record<string, unknown>;
}
