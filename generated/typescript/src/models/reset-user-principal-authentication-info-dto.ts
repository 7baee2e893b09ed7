/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ResetUserPrincipalAuthenticationInfoOptionsDto } from "./reset-user-principal-authentication-info-options-dto.js";

/** Whose real-name check to delete. */
export interface ResetUserPrincipalAuthenticationInfoDto {
  /**
   * ID of the user, of the kind that `options` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /** How to read the ID. */
  options?: ResetUserPrincipalAuthenticationInfoOptionsDto | undefined;
}
