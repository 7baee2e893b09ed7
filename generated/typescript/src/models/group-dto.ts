/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserDto } from "./user-dto.js";

/** A user group. */
export interface GroupDto {
  /**
   * ID of the group, 24 hexadecimal characters, assigned by the service.
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Identifies the group wherever it is referred to. Unique in the user pool.
   *
   * @example "developer"
   */
  code: string;
  /**
   * Name of the group, as people see it.
   *
   * @example "Developer"
   */
  name: string;
  /**
   * What the group is for.
   *
   * @example "Everybody who writes code"
   */
  description: string;
  /**
   * Kind of the group, such as `static`.
   *
   * @example "static"
   */
  type: string;
  /**
   * Metadata attached to the group.
   *
   * @example []
   */
  metadataSource?: string[] | undefined;
  /** The users who belong to the group. A new group has none. */
  members?: UserDto[] | undefined;
}
