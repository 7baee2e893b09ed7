/**
 * Operations that are somewhere else than the rest of their service.
 *
 * Decides: that whoever names a host for the client, such as that of a sandbox, means it for all that is sent.
 * Leaves to others: which address an operation has (`operation.ts`).
 */
import { RequestError } from "./errors.js";
import type { Operation } from "./operation.js";

/** The address of an operation that has one of its own. */
export const ownServer: NonNullable<Operation<never, unknown>["base"]> = (
  { host: { option } },
  { given },
  { id, server },
) => {
  if (given[option]) return undefined;
  if (server) return server;
  throw new RequestError(`${id} is not where the rest of the service is: set ${option}`);
};
