/**
 * What the operations of one family of the management API do with a user pool.
 *
 * Decides: the shape of a family: a behaviour for each operation that is played, by `operationId`.
 * Leaves to others: which pool a request opens (`genauth.ts`), and the families (`users.ts` and its neighbours).
 */
import type { Answer, ValidRequest } from "./answers.js";
import type { Pool } from "./state.js";

/** `undefined` leaves the answer to the description. */
export type Family = Readonly<
  Record<string, (pool: Pool, request: ValidRequest) => Answer | undefined>
>;

export function now(): string {
  return new Date().toISOString();
}
