/**
 * What a core can do besides what every core does.
 *
 * Decides: where the runtime can be extended, at places that are empty until something is put there. Every
 * core has credentials and their tokens, safe URLs and headers, typed errors, time limits, and keeps secrets out of
 * texts. The rest are features, each in a file of its own: a bundle holds those that its cores were given.
 * Leaves to others: the features themselves (`features.ts` lists them), and when a place is asked (`call.ts`).
 *
 * A place holds one thing. Where two features want the same one, the one that was given last has it.
 */
import type { Call } from "./call.js";
import type { ApiError, ConnectionError } from "./errors.js";
import { plainJson, type Json } from "./json.js";
import type { HttpRequest, Next } from "./middleware.js";
import type { ClientOptions, Given, Settings } from "./options.js";
import type { ApiResponse } from "./promise.js";
import type { Words } from "./response.js";
import type { Service } from "./service.js";
import type { Kept } from "./token.js";
import type { ConnectionFailure } from "./transport.js";

/** Options that mean something only where the feature that reads them was given. */
export type FeatureOption =
  | "authentication"
  | "errors"
  | "logger"
  | "logLevel"
  | "maxResponseBytes"
  | "maxRetries"
  | "middleware";

/** Makes a setting of what an option was given, `undefined` where it was not; raises where it cannot have that value. */
export type OptionReader = (value: unknown, option: string) => unknown;

/** What happens in a call, with what there is to say about it. */
export interface CallEvents {
  /** An attempt is about to be sent. */
  readonly request: HttpRequest;
  /** Its answer came and was judged. A success ends the call. */
  readonly answer: ApiResponse<unknown> | ApiError;
  /** The token was rejected; a new one will be bought for one more attempt. */
  readonly renewed: unknown;
  /** The attempt failed and will be repeated. */
  readonly again: { readonly failure: unknown; readonly delay: number };
  /** The call failed. */
  readonly failed: unknown;
}

/** The places that features can take. */
export interface Places {
  /** Options that are read, by name. */
  readonly options: Readonly<Record<string, OptionReader>>;
  /** What a client with these options knows about its service. */
  readonly adapt?: (service: Service, options: object) => Service;
  /** The options of a client, with those that were not given and are found elsewhere. */
  readonly fill?: (options: ClientOptions, service: Service, places: Places) => object;
  /** Where else an option could have come from, to complete the sentence that it is missing. */
  readonly hint?: (option: string) => string;
  /** Raises where options are wrong: those of a client, with its service, or of one call. */
  readonly verify?: (given: Given, places: Places, service?: Service) => void;
  /** What the client calls itself in the user agent. */
  readonly agent?: (service: Service) => string;
  readonly json: Json;
  /** Raises where a value that was written as JSON should not have been. */
  readonly check?: (value: unknown) => void;
  /** Stands around the sending of one attempt. */
  readonly send?: (settings: Settings, last: Next) => Next;
  /** Reads the body of an answer. */
  readonly read?: (
    response: Response,
    settings: Settings,
    signal: AbortSignal,
  ) => Promise<Uint8Array>;
  /** What an error of `fetch` means. */
  readonly diagnose?: (
    operation: string,
    failure: ConnectionFailure,
    error: unknown,
    secrets: readonly string[],
  ) => ConnectionError;
  /** Message or code of a failure, where no envelope has it. */
  readonly words?: (key: Words, body: unknown, enveloped: boolean, httpStatus: number) => unknown;
  /** Seconds that an answer asks to wait. */
  readonly wait?: (headers: Headers) => number | undefined;
  /** Alternatives of an operation's security, in the order in which they are tried. */
  readonly prefer?: (
    call: Call,
    security: readonly (readonly string[])[],
  ) => readonly (readonly string[])[];
  /** A token that still lives is about to be used. */
  readonly renew?: (kept: Kept, buy: () => Promise<string>) => void;
  /** A call begins. */
  readonly begin?: (call: Call) => void;
  /** Whether an attempt that failed is repeated; resolves when it is time to. */
  readonly again?: (call: Call, failure: unknown) => Promise<boolean> | boolean;
  /** What a call that failed gives back. `undefined`: it raises. */
  readonly instead?: (call: Call, failure: unknown) => ApiResponse<unknown> | undefined;
  /** Hears what happens. */
  readonly tell?: <Event extends keyof CallEvents>(
    call: Call,
    event: Event,
    about: CallEvents[Event],
  ) => void;
}

/** A feature takes some places, and brings the options of its own that it reads. */
export interface CoreFeature<Option extends FeatureOption = never> extends Partial<
  Omit<Places, "options">
> {
  readonly options?: Readonly<Record<Option, OptionReader>>;
}

/** Options of a core: those of the client that has all features, without those that its own features do not read. */
export type CoreOptions<Options, Features extends readonly CoreFeature[]> = Omit<
  Options,
  Exclude<FeatureOption, OptionOf<Features[number]>>
>;

type OptionOf<One> = One extends { readonly options?: infer Options }
  ? keyof NonNullable<Options>
  : never;

/** The places of a core with these features. */
export function placesOf(features: readonly CoreFeature[]): Places {
  return Object.assign({ json: plainJson }, ...features, {
    options: Object.assign(
      { timeout: (value = 30_000) => value, deadline: (value = Infinity) => value },
      ...features.map((one) => one.options),
    ),
  });
}
