/**
 * What a client can be told when it is made, and for one call.
 *
 * Decides: the options that every client has; that a client without its credentials is told so by the constructor, all of
 * them at once; what a host may look like; that a client whose credentials are secret keeps out of browsers.
 * Leaves to others: names and documentation of credentials and host, which the generator prints as members of
 * `ManagementClientOptions extends ClientOptions`; values found elsewhere (`environment.ts`); what an option of a feature
 * may be (`feature.ts`), and looking closely at all of them (`option-checks.ts`).
 */
import { ConfigurationError } from "./errors.js";
import type { FeatureOption, Places } from "./feature.js";
import type { Logger, LogLevel } from "./log.js";
import type { Fetch, Middleware } from "./middleware.js";
import { isBrowser } from "./platform.js";
import type { HostRow, Service } from "./service.js";

/** Options that a client has as its defaults and that every call can override. */
export interface CallOptions {
  /** Time limit of one attempt, body included, in milliseconds. 30 000 unless told otherwise; `Infinity` for none. */
  readonly timeout?: number | undefined;
  /** Time limit of the whole call with attempts, waits and streams, in milliseconds. None unless told otherwise. */
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

/** Options by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Options, read and checked. Those of features are there where the feature is. */
export interface Settings extends Pick<ClientOptions, FeatureOption & keyof ClientOptions> {
  /** Where paths begin, without a slash at its end. */
  readonly base: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch | undefined;
  /** Values of options that must not be printed. */
  readonly secrets: readonly string[];
  /** The options as given, with what was found elsewhere: what a derived client starts from. */
  readonly given: Given;
}

/** Names of the options that say where the service is and who calls. */
export function identityOptions({ host, schemes }: Service): string[] {
  return [host.option, ...Object.values(schemes).flatMap(({ options }) => options)];
}

/** Raises where an option is not what it must be. */
export function ensure(valid: unknown, option: string, what: string): void {
  if (!valid) throw new ConfigurationError(`option ${option} must be ${what}`);
}

function baseUrl(text: string, { option, path = "" }: HostRow): string {
  // Where no scheme is named, it is the safe one.
  const base = text.replace(/^(?!.*:\/\/)/, "https://").replace(/\/+$/, "");
  const found = /^https?:\/\/[^\0- ?#@/\\]+([/\\][^\0- ?#]*)?$/i.exec(base);
  if (!found) throw new ConfigurationError(`option ${option} must be a plain http or https URL`);
  return found[1] ? base : base + path;
}

/** Reads the options of a client. Raises {@link ConfigurationError}. */
export function readOptions(service: Service, options: ClientOptions, places: Places): Settings {
  const { name, host, needs = [], secrets = [] } = service;
  const given = (places.fill?.(options, service, places) ?? options) as ClientOptions & Given;
  const browser = isBrowser();
  if (service.secret && browser && !given.dangerouslyAllowBrowser) {
    throw new ConfigurationError(`${name} holds secrets: set dangerouslyAllowBrowser`);
  }
  const headers: Record<string, string> = {};
  // In a browser the header is the browser's own, and setting it would cost a preflight request.
  if (!browser) headers["user-agent"] = places.agent?.(service) ?? service.agent;
  for (const [option, header] of Object.entries(service.headers ?? {})) {
    if (given[option]) headers[header] = String(given[option]);
  }
  const settings = withOptions(
    {
      headers,
      secrets: secrets.map((option) => String(given[option] ?? "")),
      fetch: given.fetch,
      given,
    },
    given,
    places,
    service,
  );
  const missing = needs.filter((option) => !given[option]);
  if (missing.length) throw missingError(name, places, missing);
  return { ...settings, base: baseUrl(String(given[host.option] ?? host.default), host) };
}

/** Who needs which options, each with where else it could have come from. */
export function missingError(
  who: string,
  { hint }: Places,
  options: readonly string[],
): ConfigurationError {
  const names = [...new Set(options)].map((one) => `option ${one}${hint?.(one) ?? ""}`);
  return new ConfigurationError(`${who} needs ${names.join(", and ")}`);
}

/** Settings with the options of a client, whose service is told then, or of one call on top. */
export function withOptions(
  settings: Omit<Settings, "base" | "timeout" | "deadline">,
  options: CallOptions,
  places: Places,
  service?: Service,
): Settings {
  places.verify?.(options as Given, places, service);
  const merged: Record<string, unknown> = {
    ...settings,
    headers: { ...settings.headers, ...options.headers },
    secrets: [
      ...settings.secrets,
      // What is named like a secret.
      ...Object.entries(options.headers ?? {}).flatMap(([name, value]) =>
        /auth|cookie|key|secret|token/i.test(name) ? value : [],
      ),
    ],
  };
  for (const [option, read] of Object.entries(places.options)) {
    merged[option] = read((options as Given)[option] ?? merged[option], option);
  }
  return merged as unknown as Settings;
}

/** Settings for another place. The headers of the client are meant for the service, and for nobody else. */
export function elsewhere(settings: Settings, base: string): Settings {
  const { "user-agent": agent } = settings.headers;
  return { ...settings, base, headers: agent === undefined ? {} : { "user-agent": agent } };
}
