/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A tenant that the signed-in user belongs to. */
export interface UserTenantListDto {
  /**
   * ID of the tenant, which signing in to it takes.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId: string;
  /**
   * Name of the tenant, as people see it.
   *
   * @example "Example Inc."
   */
  tenantName: string;
  /**
   * When the user joined it.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  joinAt: string;
}
