/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { HasAnyRoleOptionsDto } from "./has-any-role-options-dto.js";
import type { HasRoleRolesDto } from "./has-role-roles-dto.js";

/** The user and the roles to ask about. */
export interface HasAnyRoleReqDto {
  /**
   * ID of the user, of the kind that `options` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /** Roles to look for; one of them is enough. No limit on their number is documented. */
  roles: HasRoleRolesDto[];
  /** How to read the ID. */
  options?: HasAnyRoleOptionsDto | undefined;
}
