/**
 * The way around the description, for what it does not know yet.
 *
 * Decides: that such a call carries all credentials of the client and speaks JSON.
 * Leaves to others: everything else, as with any call (`call.ts`).
 */
import { usableSchemes } from "./auth.js";
import { jsonBody } from "./bodies.js";
import { call } from "./call.js";
import type { Core } from "./core.js";
import { RequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { inQuery } from "./parameters.js";
import { ApiPromise } from "./promise.js";
import { stateOf } from "./state.js";
import { formStyle } from "./styles.js";

/** What {@link callPath} sends. */
export interface RawRequest extends RequestOptions {
  /** Parameters of the query. A list repeats its name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Sends a request to `path`, which begins with a slash and stands below the host. Gives back the JSON that comes. */
export function callPath<Result = unknown>(
  core: Core,
  method: string,
  path: string,
  request: RawRequest = {},
): ApiPromise<Result> {
  const { query = {}, body, ...options } = request;
  // What stands there may be a secret, so it is not repeated.
  if (/[?#]/.test(path)) {
    return new ApiPromise(
      Promise.reject(new RequestError("the path cannot be sent: its query belongs into `query`")),
    );
  }
  const names = Object.keys(query);
  const operation: Operation<unknown, Result> = {
    id: `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: names.map((name) => ({
      name,
      key: `query ${name}`,
      in: inQuery,
      style: formStyle,
    })),
    body: { kind: jsonBody, key: "body" },
    security: [usableSchemes(stateOf(core), options.token)],
  };
  const values = names.map((name): [string, unknown] => [`query ${name}`, query[name]]);
  return call(core, operation, { ...Object.fromEntries(values), body }, options);
}
