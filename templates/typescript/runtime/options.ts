/**
 * What a client can be told when it is made, and for one call.
 *
 * Decides: the options that every client has; that an explicit value wins over one that is found elsewhere, such as in
 * the environment, and that one over the default; that all that is missing or wrong is told at once, by the
 * constructor; that no option is ignored because the feature that reads it was not given.
 * Leaves to others: names and documentation of credentials and host, which the generator prints as members of
 * `ManagementClientOptions extends ClientOptions`; what an option of a feature may be (`feature.ts`).
 */
import { ConfigurationError } from "./errors.js";
import { WITHOUT, type FeatureOption, type Places } from "./feature.js";
import type { Logger, LogLevel } from "./log.js";
import type { Fetch, Middleware } from "./middleware.js";
import { isBrowser } from "./platform.js";
import type { HostRow, Scheme, Service } from "./service.js";

/** Options that a client has as its defaults and that every call can override. */
export interface CallOptions {
  /** Time limit of one attempt, body included, in milliseconds. 30 000 unless told otherwise; `Infinity` for none. */
  readonly timeout?: number | undefined;
  /** Time limit of the whole call with all its attempts and waits, in milliseconds. None unless told otherwise. */
  readonly deadline?: number | undefined;
  /** How often a failed attempt is repeated where repeating is safe. 2 unless told otherwise; 0 switches it off. */
  readonly maxRetries?: number | undefined;
  /** Largest answer that is read, in bytes after decompression. 64 MiB unless told otherwise. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * `return`: a failure that the service reports in its body becomes the result of the call instead of an error.
   *
   * The type of a result is that of a success, whatever stands here, because it can be said of a whole client too. Look
   * at the member that tells success from failure first: what the type promises beside it, such as `data`, is not in a
   * failure. Where the compiler shall see to it, leave this alone and use `orError(call)`.
   */
  readonly errors?: "throw" | "return" | undefined;
  /** Headers to send besides those of the client. They win over headers of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options that every client has. */
export interface ClientOptions extends CallOptions {
  /** Used in place of the global `fetch`: for a proxy, for tests. */
  readonly fetch?: Fetch | undefined;
  /** Steps around every attempt, the outermost first. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Where log lines go. `console` unless told otherwise. */
  readonly logger?: Logger | undefined;
  /** How much is logged. `off` unless told otherwise, here or by the environment. */
  readonly logLevel?: LogLevel | undefined;
  /** A client whose credentials are secret refuses to start in a browser unless this is `true`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options of one call. */
export interface RequestOptions extends CallOptions {
  /** Ends the call when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** A bearer token for this call, in place of the client's own. */
  readonly token?: string | undefined;
}

/** Gives a token whenever a call needs one. */
export type TokenSource = () => string | Promise<string>;

/** Options, read and checked. Those of features are there where the feature is. */
export interface Settings extends Pick<ClientOptions, FeatureOption & keyof ClientOptions> {
  /** Where paths begin, without a slash at its end. */
  readonly base: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  /** Values of options that must not be printed. */
  readonly secrets: readonly string[];
  /** The options as given, with what was found elsewhere: what a derived client starts from. */
  readonly given: ClientOptions;
  /** Value of an option that the service has of its own: a credential, or one that becomes a header. */
  readonly value: (option: string) => string | TokenSource | undefined;
}

/** Names of the options that say where the service is and who calls. */
export function identityOptions({ host, schemes }: Service): string[] {
  return [host.option, ...Object.values(schemes).flatMap(({ options }) => options)];
}

/** Raises where an option is not what it must be. */
export function ensure(valid: unknown, option: string, what: string): void {
  if (!valid) throw new ConfigurationError(`option ${option} must be ${what}`);
}

/** Reads a limit. */
export function above0(value: unknown, option: string): unknown {
  ensure(typeof value === "number" && value > 0, option, "a number above 0");
  return value;
}

function baseUrl(text: string, { option, path = "" }: HostRow): string {
  const base = (text.includes("://") ? text : `https://${text}`).replace(/\/+$/, "");
  const [valid = "", below] =
    /^https?:\/\/[^\0-\x20?#@/\\]+([/\\][^\0-\x20?#]*)?$/i.exec(base) ?? [];
  try {
    new URL(valid);
  } catch {
    ensure(false, option, "an http or https URL without credentials, query and fragment");
  }
  return below ? base : base + path;
}

/** Options that belong together. */
type Group = Pick<Scheme, "options" | "open" | "required" | "replaceable">;

/** Reads the options of a client. Raises {@link ConfigurationError}. */
export function readOptions(service: Service, options: ClientOptions, places: Places): Settings {
  const given = options as Readonly<Record<string, unknown>>;
  const { name, host } = service;
  if (service.secret && isBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw new ConfigurationError(
      `${name} holds secrets: use it on a server, or set dangerouslyAllowBrowser`,
    );
  }
  const find = (option: string): string | undefined => places.find?.(service, option);
  const values: Record<string, string | TokenSource> = {};
  const secrets: string[] = [];
  const groups: readonly Group[] = [
    ...Object.values(service.schemes),
    ...Object.keys({ ...service.headers, ...service.options }).map((one) => ({
      options: [one],
      open: service.options?.[one] === "secret" ? [] : [one],
    })),
    { options: [host.option], open: [host.option], required: host.default === undefined },
  ];
  const missing = groups.flatMap(({ options: group, open, required, replaceable }) => {
    const absent = group.filter((option) => {
      const one = given[option] ?? find(option);
      if (one === undefined) return true;
      const isSource = replaceable && typeof one === "function";
      ensure(isSource || (one && typeof one === "string"), option, "a text that is not empty");
      values[option] = one as string | TokenSource;
      if (!isSource && !open?.includes(option)) secrets.push(String(one));
      return false;
    });
    // One of a pair is a mistake, whether or not the pair is needed.
    return required || absent.length < group.length ? absent : [];
  });
  if (missing.length) throw missingError(name, { service, places }, missing);

  const headers: Record<string, string> = {};
  for (const [option, header] of Object.entries(service.headers ?? {})) {
    if (values[option]) headers[header] = String(values[option]);
  }
  return withOptions(
    {
      base: baseUrl(String(values[host.option] ?? host.default), host),
      headers,
      secrets,
      // Looked up at every call, so that a global `fetch` that is replaced later is used.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      given: { ...options, ...values },
      value: (option) => values[option],
    },
    options,
    places,
    find,
  );
}

/** Who needs which options, each with where else it could have come from. */
export function missingError(
  who: string,
  { service, places }: { readonly service: Service; readonly places: Places },
  options: readonly string[],
): ConfigurationError {
  const names = new Set(options.map((one) => `option ${one}${places.hint?.(service, one) ?? ""}`));
  return new ConfigurationError(`${who} needs ${[...names].join(", and ")}`);
}

/** Settings with the options of a client or of one call on top. */
export function withOptions(
  settings: Partial<Settings>,
  options: CallOptions,
  places: Places,
  find?: (name: string) => string | undefined,
): Settings {
  const given = options as Readonly<Record<string, unknown>>;
  const merged: Record<string, unknown> = {
    ...settings,
    headers: { ...settings.headers, ...options.headers },
  };
  for (const [option, read] of Object.entries(places.options)) {
    merged[option] = read(given[option] ?? merged[option], option, find);
  }
  for (const [option, without] of Object.entries(WITHOUT)) {
    const isRead = places.options[option] ?? [undefined, without].includes(given[option] as never);
    if (!isRead)
      throw new ConfigurationError(`option ${option} needs a feature that was not given`);
  }
  return merged as unknown as Settings;
}
