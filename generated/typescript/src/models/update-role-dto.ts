/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A change to a role. */
export interface UpdateRoleDto {
  /**
   * Present code of the role to change.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the role after the change. Repeat `code` to keep it.
   *
   * @example "lead"
   */
  newCode: string;
  /**
   * Name of the role after the change.
   *
   * @example "Team lead"
   */
  name: string;
  /**
   * Code of the permission namespace that the role belongs to. Left out, the namespace `default` is
   * meant.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * What the role is for. Left out, it stays.
   *
   * @example "Leads a team"
   */
  description?: string | undefined;
  /**
   * Whether the role is in force. `enable` is the only value that is documented. Left out, it
   * stays.
   *
   * @example "enable"
   */
  status?: string | undefined;
  /**
   * When the role stops being in force, in milliseconds since 1970, as text. Left out, it stays.
   *
   * @example "1767225600000"
   */
  disableTime?: string | undefined;
}
