/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GetUserAuthResourceStructDataDto } from "./get-user-auth-resource-struct-data-dto.js";

/** The answer to a call that reads a data resource as the signed-in user may see it. */
export interface GetUserAuthResourceStructRespDto {
  /** The data resource. */
  data: GetUserAuthResourceStructDataDto;
  /**
   * The outcome of the call, 200 when it succeeded. This is the status in the body, not the HTTP
   * status.
   *
   * An integer.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * The outcome in a sentence, for people. The text is localised: do not compare it in a program.
   *
   * @example "Success"
   */
  message: string;
  /**
   * A more specific error number. Absent when the call succeeded.
   *
   * An integer.
   */
  apiCode?: number | undefined;
  /**
   * Identifies the call in the service's logs. Present when the call failed.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string | undefined;
}
