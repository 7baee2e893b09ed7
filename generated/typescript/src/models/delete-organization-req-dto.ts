/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An organization to delete. */
export interface DeleteOrganizationReqDto {
  /**
   * Code of the organization to delete.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}
