/**
 * What the runtime must know about a service as a whole.
 *
 * Decides: the shape of that knowledge. The generator prints one `Service` per client class, from the description's
 * security schemes and extensions; the runtime has no word of any particular service in it.
 * Leaves to others: `auth.ts` (schemes), `response.ts` (envelope), `errors.ts` (classes), `options.ts` (construction).
 */
import type { ApiError, ApiErrorDetails } from "./errors.js";
import type { Operation, Pointer } from "./operation.js";

export interface Service {
  /** Name of the client class, for messages. */
  readonly name: string;
  /** Product token of the user agent, such as `acme-typescript/1.2.0`. */
  readonly agent: string;
  /** Prefixes of environment variables, first one first: `ACME`, then its alias `OLDACME`. */
  readonly environment: readonly string[];
  readonly host: HostRow;
  /** By key of `components.securitySchemes`. */
  readonly schemes: Readonly<Record<string, SchemeRow>>;
  /** Options of the client that become a header of every call, when given: option → header. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly envelope?: EnvelopeRow;
  /** Error class by status. The nearest one is used for others: 4xx → `client`, 5xx → `server`. */
  readonly errors: Readonly<Record<number | "client" | "server", ErrorClass>>;
  /** The credentials must not reach a browser: the constructor refuses there unless told otherwise. */
  readonly secret?: true;
}

export interface HostRow {
  /** Name of the client option: `host`, `appHost`. Its variable is a prefix and the name in capitals: `…_APP_HOST`. */
  readonly option: string;
  /** Absent: the option is required. */
  readonly default?: string;
}

export type SchemeRow =
  /** A token that another operation sells. */
  | {
      readonly kind: "token";
      readonly operation: Operation<never, unknown>;
      /** Member of that operation's request → option of the client. All required. */
      readonly credentials: Readonly<Record<string, string>>;
      readonly token: Pointer;
      readonly expiresIn?: Pointer;
      /** Seconds, when the answer does not tell. */
      readonly lifetime: number;
    }
  /** A token that the caller brings. */
  | { readonly kind: "bearer"; readonly option: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly option: string;
      /** The constructor fails without it. */
      readonly required?: true;
    }
  /** A value that stands in the token of another scheme. */
  | {
      readonly kind: "claim";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly claim: string;
      readonly of: string;
    }
  | {
      readonly kind: "clientCredentials";
      /** Absolute, or a path on the client's host. */
      readonly tokenUrl: string;
      readonly scopes: readonly string[];
      readonly clientId: string;
      readonly clientSecret: string;
    }
  /** Nothing the runtime can do; the caller sets headers. */
  | { readonly kind: "external" };

export interface EnvelopeRow {
  readonly success: Pointer;
  readonly values: readonly (string | number)[];
  readonly message?: Pointer;
  readonly code?: Pointer;
  readonly requestId?: Pointer;
  readonly data?: Pointer;
}

export type ErrorClass = new (details: ApiErrorDetails) => ApiError;
