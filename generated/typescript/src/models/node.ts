/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * A department as the service returns it after a change of its status. No field is documented; the
 * keys are those of the service.
 *
 * @example { statusCode: 200, message: "Success" }
 */
export type Node = Record<string, unknown>;
