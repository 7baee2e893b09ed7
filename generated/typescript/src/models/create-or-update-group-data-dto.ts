/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GroupDto } from "./group-dto.js";

/** A user group that was created or updated. */
export interface CreateOrUpdateGroupDataDto {
  /**
   * Whether the group is new. `false` when it existed and was updated.
   *
   * @example true
   */
  created: boolean;
  /** The group as it is now. */
  data: GroupDto;
}
