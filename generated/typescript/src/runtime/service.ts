/**
 * What the runtime must know about a service as a whole.
 *
 * Decides: the shape of that knowledge. The generator prints one `Service` per client class, from the description's
 * security schemes and extensions; the runtime has no word of any particular service in it.
 * Leaves to others: `auth.ts` and `schemes.ts` (credentials), `response.ts` (envelope), `errors.ts` (classes),
 * `options.ts` (construction).
 */
import type { Call } from "./call.js";
import type { ApiError, ApiErrorDetails } from "./errors.js";
import type { Pointer } from "./operation.js";

export interface Service {
  /** Name of the client class, for messages. */
  readonly name: string;
  /** Product token of the user agent, such as `acme-typescript/1.2.0`. */
  readonly agent: string;
  readonly host: HostRow;
  /** By key of `components.securitySchemes`. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** The scheme that the client was told to use wherever an operation accepts it (`authentication.ts`). */
  readonly preferred?: string;
  /** Options of the client that become a header of every call, when given: option → header. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further options of the client that hold a text, such as those of `oauth-row.ts`. */
  readonly options?: readonly string[];
  /** Options without which there is no client. */
  readonly needs?: readonly string[];
  /** Options whose values are never printed. */
  readonly secrets?: readonly string[];
  readonly envelope?: EnvelopeRow;
  /** Error class by status, and by its hundreds for those that have none of their own: 4 for 4xx. */
  readonly errors: ErrorTable;
  /** The credentials must not reach a browser: the constructor refuses there unless told otherwise. */
  readonly secret?: true;
}

export interface HostRow {
  /** Name of the client option: `host`, `appHost`. Its variable is a prefix and the name in capitals: `…_APP_HOST`. */
  readonly option: string;
  /** Absent: the option is needed. */
  readonly default?: string;
  /** Where the service is below its host, such as `/api/v1`. Put behind a host that has no path of its own. */
  readonly path?: string;
}

/** One kind of proof, filled in: what `bearerScheme({ option: "accessToken" })` and its like give. */
export interface Scheme {
  /** Options of the client that it takes its credentials from. */
  readonly options: readonly string[];
  /** Those of the options that are never printed. For a scheme that stands beside its client. */
  readonly secrets?: readonly string[];
  /** The scheme whose token this one takes a value from: with that one it can be used, without it, it cannot. */
  readonly of?: string;
  /** The `token` of a call stands in for the option, and the option may be a function that gives the token. */
  readonly replaceable?: true;
  /** Puts the credentials into a request. Absent: nothing the runtime can do; the caller sets headers. */
  readonly present?: (call: Call, id: string) => void | Promise<void>;
  /** The token of a scheme that keeps one. */
  readonly token?: (call: Call, id: string) => Promise<string>;
}

export interface EnvelopeRow {
  readonly success: Pointer;
  readonly values: readonly (string | number)[];
  readonly message?: Pointer;
  readonly code?: Pointer;
  readonly requestId?: Pointer;
  readonly data?: Pointer;
}

export type ErrorClass = new (details: ApiErrorDetails) => ApiError;
export type ErrorTable = Readonly<Record<number, ErrorClass>>;
