/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * The envelope of a call that failed. It has the same shape whatever the HTTP status of the answer:
 * `statusCode` in the body decides.
 */
export interface FailureRespDto {
  /**
   * The outcome of the call; any value but 200 is a failure. The values are the statuses that the
   * service documents, from 400 to 603. This is not the HTTP status, which may well be 200.
   *
   * An integer.
   *
   * @example 409
   */
  statusCode: number;
  /**
   * What went wrong, for people. The text is localised and may change: do not compare it in a
   * program.
   *
   * @example "The email address already belongs to another user"
   */
  message: string;
  /**
   * A more specific error number, which tells apart failures with the same `statusCode`. Not every
   * failure has one.
   *
   * An integer.
   */
  apiCode?: number | undefined;
  /**
   * Identifies this call in the service's logs. Quote it when you ask for support.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string | undefined;
  /**
   * More about the failure, such as the next step of a sign-in. Its shape depends on the operation
   * and on `apiCode`; most failures have no data.
   */
  data?: unknown;
}
