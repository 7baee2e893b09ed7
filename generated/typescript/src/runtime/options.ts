/**
 * What a client can be told when it is made, and for one call.
 *
 * Decides: the options that every client has; that an explicit value wins over the environment and the environment
 * over the default; that all that is missing or wrong is told at once, by the constructor.
 * Leaves to others: names and documentation of credentials and host, which the generator prints as members of
 * `ManagementClientOptions extends ClientOptions`.
 */
import { ConfigurationError } from "./errors.js";
import { LEVELS, makeLog, type Log, type Logger, type LogLevel } from "./log.js";
import type { Fetch, Middleware } from "./middleware.js";
import { environment, isBrowser } from "./platform.js";
import type { HostRow, Service } from "./service.js";

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

/** Options, read and checked. */
export interface Settings {
  /** Where paths begin, without a slash at its end. */
  readonly base: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly errors: "throw" | "return";
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly log: Log;
  /** The options as given, with what the environment added: what a derived client starts from. */
  readonly given: ClientOptions;
  /** Value of an option that the service has of its own: a credential, or one that becomes a header. */
  readonly value: (option: string) => string | TokenSource | undefined;
}

/** `accessKeyId` → `ACCESS_KEY_ID`: what follows the prefix in the name of an environment variable. */
function variable(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

function fromEnvironment(service: Service, option: string): string | undefined {
  for (const prefix of service.environment) {
    const value = environment(`${prefix}_${variable(option)}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Names of the options that say where the service is and who calls. */
export function identityOptions({ host, schemes }: Service): string[] {
  return [host.option, ...Object.values(schemes).flatMap(({ options }) => options)];
}

function baseUrl(text: string, { option, path = "" }: HostRow): string {
  let base = (/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`).replace(/\/+$/, "");
  let valid = !/[\0-\x20?#]/.test(base);
  try {
    const { protocol, username, password, pathname } = new URL(base);
    if (pathname === "/") base += path;
    valid &&= /^https?:$/.test(protocol) && !username && !password;
  } catch {
    valid = false;
  }
  check(valid, option, "an http or https URL without credentials, query and fragment");
  return base;
}

function check(valid: boolean, option: string, what: string): void {
  if (!valid) throw new ConfigurationError(`option ${option} must be ${what}`);
}

/** Reads the options of a client. Raises {@link ConfigurationError}. */
export function readOptions(service: Service, options: ClientOptions): Settings {
  const given = options as Readonly<Record<string, unknown>>;
  if (service.secret && isBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw new ConfigurationError(
      `${service.name} holds secrets, which a browser shows to everyone. ` +
        "Use it on a server, or set `dangerouslyAllowBrowser: true`.",
    );
  }
  const values = new Map<string, string | TokenSource>();
  const value = (option: string): string | TokenSource | undefined => values.get(option);
  const rows = Object.values(service.schemes);
  const others = Object.keys({ ...service.headers, ...service.options });
  for (const option of [...identityOptions(service), ...others]) {
    const one = given[option] ?? fromEnvironment(service, option);
    if (one === undefined) continue;
    const isSource =
      typeof one === "function" &&
      rows.some(({ options: own, replaceable }) => replaceable && own.includes(option));
    check((typeof one === "string" && one !== "") || isSource, option, "a text that is not empty");
    values.set(option, one as string | TokenSource);
  }

  const missing: string[] = [];
  for (const { options: needed, required } of rows) {
    const absent = needed.filter((option) => !values.has(option));
    // One of a pair is a mistake, whether or not the pair is needed.
    if (required || absent.length < needed.length) missing.push(...absent);
  }
  const host = value(service.host.option) ?? service.host.default;
  if (host === undefined) missing.push(service.host.option);
  if (missing.length > 0) {
    throw new ConfigurationError(`${service.name} needs ${missingText(service, missing)}`);
  }

  const headers: Record<string, string> = {};
  for (const [option, header] of Object.entries(service.headers ?? {})) {
    if (values.has(option)) headers[header] = String(value(option));
  }
  const level = options.logLevel ?? fromEnvironment(service, "log") ?? "off";
  check(LEVELS.includes(level as LogLevel), "logLevel", `one of ${LEVELS.join(", ")}`);
  return withCallOptions(
    {
      base: baseUrl(String(host), service.host),
      timeout: 30_000,
      deadline: Infinity,
      maxRetries: 2,
      maxResponseBytes: 2 ** 26,
      errors: "throw",
      headers,
      // Looked up at every call, so that a global `fetch` that is replaced later is used.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      middleware: [...(options.middleware ?? [])],
      log: makeLog(options.logger ?? console, level as LogLevel),
      given: { ...options, ...Object.fromEntries(values) },
      value,
    },
    options,
  );
}

/** The names of `options`, each with the first variable that could hold it. */
export function missingText(service: Service, options: readonly string[]): string {
  return [...new Set(options)]
    .map((option) => {
      const [prefix] = service.environment;
      return prefix === undefined
        ? `option ${option}`
        : `option ${option} or environment variable ${prefix}_${variable(option)}`;
    })
    .join(", and ");
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Settings with the options of one call on top. */
export function withCallOptions(settings: Settings, options: CallOptions): Settings {
  const merged: Mutable<Settings> = {
    ...settings,
    headers: { ...settings.headers, ...options.headers },
  };
  for (const option of ["timeout", "deadline", "maxResponseBytes", "maxRetries"] as const) {
    const value = (merged[option] = options[option] ?? settings[option]);
    const isCount = option === "maxRetries";
    const valid = isCount ? Number.isInteger(value) && value >= 0 : value > 0;
    check(typeof value === "number" && valid, option, isCount ? "0 or more" : "a number above 0");
  }
  merged.errors = options.errors ?? settings.errors;
  return merged;
}
