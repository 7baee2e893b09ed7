/**
 * What every client is.
 *
 * Decides: how a client is made and derived, and the way around the description for what it does not know yet.
 * Leaves to others: the methods of a client, which are generated and only name a row of the operation table.
 *
 * The members declared here are the whole of what a generated method must not be called: `constructor`, `request`,
 * `withOptions`; besides those of `Object.prototype`, and `then`, which would make a client look like a promise.
 */
import { usableSchemes } from "./auth.js";
import { withAuthentication } from "./authentication.js";
import { jsonBody } from "./bodies.js";
import { call } from "./call.js";
import type { Operation } from "./operation.js";
import {
  identityOptions,
  readOptions,
  type ClientOptions,
  type RequestOptions,
} from "./options.js";
import { inQuery } from "./parameters.js";
import type { ApiPromise } from "./promise.js";
import { RetryBudget } from "./retry.js";
import type { Service } from "./service.js";
import { setState, stateOf } from "./state.js";

/** What {@link Core.request} sends. */
export interface RawRequest extends RequestOptions {
  /** Parameters of the query. A list repeats its name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Base of every client. It never changes, so one client can serve the whole program. */
export class Core<Options extends ClientOptions = ClientOptions> {
  constructor(plain: Service, options: Options) {
    const service = withAuthentication(plain, options);
    const settings = readOptions(service, options);
    setState(this, {
      service,
      settings,
      tokens: new Map(),
      memo: new Map(),
      budget: new RetryBudget(),
    });
  }

  /**
   * A client that differs from this one in `options` only. Both share the token that was bought, unless host or
   * credentials differ.
   */
  withOptions(options: Partial<Options>): this {
    const { settings, tokens, memo, budget, ...state } = stateOf(this);
    const given = { ...settings.given, ...options };
    const service = withAuthentication(state.service, given);
    const changed = readOptions(service, given);
    const same = identityOptions(service).every(
      (option) => settings.value(option) === changed.value(option),
    );
    // Not by the constructor: that of a subclass may take something else, or fetch its credentials anew.
    const derived = Object.assign(
      Object.create(Object.getPrototypeOf(this) as object),
      this,
    ) as this;
    const kept = same ? { tokens, memo } : { tokens: new Map(), memo: new Map() };
    setState(derived, { service, settings: changed, ...kept, budget });
    return derived;
  }

  /**
   * Sends what the description does not know yet, with all credentials of this client, and gives back the JSON that
   * comes. `path` begins with a slash and stands below the host.
   */
  request<Result = unknown>(
    method: string,
    path: string,
    request: RawRequest = {},
  ): ApiPromise<Result> {
    const { query = {}, body, ...options } = request;
    const names = Object.keys(query);
    const operation: Operation<unknown, Result> = {
      id: `${method} ${path}`,
      method: method.toUpperCase(),
      path,
      parameters: names.map((name) => ({ name, key: `query ${name}`, in: inQuery })),
      body: { kind: jsonBody, key: "body" },
      security: [usableSchemes(stateOf(this), options.token)],
    };
    const values = names.map((name): [string, unknown] => [`query ${name}`, query[name]]);
    return call(this, operation, { ...Object.fromEntries(values), body }, options);
  }
}
