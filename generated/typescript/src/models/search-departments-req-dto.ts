/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What to search departments for. */
export interface SearchDepartmentsReqDto {
  /**
   * Code of the organization to search in.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * Text to search for in the names.
   *
   * @example "Engineer"
   */
  keywords: string;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}
