/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether an organization is in use. */
export interface UpdateOrganizationStatusReqDto {
  /**
   * `true` to use the organization, `false` to put it out of use. As text.
   *
   * @example "false"
   */
  status?: string | undefined;
  /**
   * ID of the department at the top of the organization: `departmentId` of the organization.
   *
   * @example "60b49eb83fd80adb96f26e70"
   */
  rootNodeId: string;
}
