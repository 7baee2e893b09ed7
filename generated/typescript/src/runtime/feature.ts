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
import type { Diagnosis } from "./diagnose.js";
import type { ApiError } from "./errors.js";
import { plainJson, type Json } from "./json.js";
import type { HttpRequest, Next } from "./middleware.js";
import { above0, type ClientOptions, type Settings } from "./options.js";
import type { ApiResponse } from "./promise.js";
import type { Service } from "./service.js";

/** Options that mean something only where the feature that reads them was given. */
export type FeatureOption = keyof typeof WITHOUT;

/** What a core without the feature does. To ask for just that needs no feature. */
export const WITHOUT = {
  authentication: undefined,
  errors: "throw",
  logger: undefined,
  logLevel: "off",
  maxResponseBytes: Infinity,
  maxRetries: 0,
  middleware: undefined,
} as const satisfies Partial<ClientOptions> & { readonly authentication?: undefined };

/**
 * Makes a setting of what an option was given, `undefined` where it was not; raises where it cannot have that value.
 * `find` looks for a value elsewhere, under a name; it is there when a client is made.
 */
export type OptionReader = (
  value: unknown,
  option: string,
  find?: (name: string) => string | undefined,
) => unknown;

/** What happens in a call, with what there is to say about it. */
export interface CallEvents {
  /** An attempt is about to be sent. */
  readonly request: HttpRequest;
  /** Its answer came and was judged. */
  readonly answer: ApiResponse<unknown> | ApiError;
  /** The token was rejected; a new one will be bought for one more attempt. */
  readonly renewed: unknown;
  /** The attempt failed and will be repeated. */
  readonly again: { readonly failure: unknown; readonly delay: number };
  /** The call succeeded. */
  readonly done: ApiResponse<unknown>;
  /** The call failed. */
  readonly failed: unknown;
}

/** The places that features can take. */
export interface Places {
  /** Options that are read, by name. */
  readonly options: Readonly<Record<string, OptionReader>>;
  /** What a client with these options knows about its service. */
  readonly adapt?: (service: Service, options: object) => Service;
  /** Value of an option that was not given. */
  readonly find?: (service: Service, option: string) => string | undefined;
  /** Where else the option could have come from, to complete the sentence that it is missing. */
  readonly hint?: (service: Service, option: string) => string;
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
  /** What an error of `fetch` says. */
  readonly diagnose?: (error: unknown) => Diagnosis;
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
  const options: Places["options"] = {
    timeout: (value = 30_000, option) => above0(value, option),
    deadline: (value = Infinity, option) => above0(value, option),
  };
  const places = Object.assign({ json: plainJson }, ...features) as Places;
  return { ...places, options: Object.assign(options, ...features.map((one) => one.options)) };
}
