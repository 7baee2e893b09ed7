/**
 * Exception classes of the service.
 *
 * Decides: which statuses have a class, their names, and which class stands for the statuses that have none. With an
 * envelope the description names them; without one they are the usual ones of HTTP.
 * Leaves to others: what an exception carries and when it is thrown (`ApiException`, `Judgement` of the runtime).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Client, EnvelopeError } from "../../model/api.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import type { ErrorPlan } from "./plan.js";
import { pascalName } from "./spelling.js";

/** A class of the service's own. */
export interface ErrorClassPlan {
  readonly className: string;
  readonly statuses: readonly number[];
  readonly description: string;
  readonly action: string;
}

export interface ErrorTable {
  readonly statuses: readonly { readonly status: number; readonly className: string }[];
  /** Of 4xx and of 5xx without a class of their own. */
  readonly client: string;
  readonly server: string;
}

export interface ErrorNames {
  /** Class that every exception extends. */
  readonly base: string;
  readonly classes: readonly ErrorClassPlan[];
  /** By `Client.id`. */
  readonly tables: ReadonlyMap<string, ErrorTable>;
  /** All classes of the package of exceptions. */
  readonly all: readonly string[];
}

/** What the runtime calls the class that every exception extends. */
export const RUNTIME_BASE = "SdkException";

export const RUNTIME_EXCEPTIONS = [
  "ApiException",
  "AbortException",
  "ConfigurationException",
  "ConnectionException",
  "DecodeException",
  "OAuthException",
  "RequestException",
  "TimeoutException",
] as const;

const TAKEN: ReadonlySet<string> = new Set([
  ...RUNTIME_EXCEPTIONS,
  ...["Errors", "RuntimeException", "Exception", "CompletionException", "ExecutionException"],
]);

const HTTP_ERRORS: readonly EnvelopeError[] = [
  http(400, "BadRequest", "The request is not what the operation takes.", "Correct the request."),
  http(
    401,
    "Unauthorized",
    "The credentials are missing, wrong or no longer valid.",
    "Check the credentials.",
  ),
  http(403, "Forbidden", "The credentials do not allow this.", "Ask for the permission."),
  http(
    404,
    "NotFound",
    "What the request names does not exist.",
    "Check the names and ids in the request.",
  ),
  http(
    409,
    "Conflict",
    "The request contradicts the present state.",
    "Read the present state, then decide again.",
  ),
  http(
    422,
    "UnprocessableEntity",
    "The request is well formed, but its values cannot be accepted.",
    "Correct the values.",
  ),
  http(
    429,
    "TooManyRequests",
    "Too many requests in a short time.",
    "Wait; `getRetryAfter()` tells how long where it is known.",
  ),
  http(500, "InternalServer", "The service failed.", "Try again later."),
];

const CLIENT = http(
  499,
  "Client",
  "The request was refused.",
  "Look at the message, and correct the request.",
);
const SERVER = http(500, "Server", "The service failed.", "Try again later.");

function http(status: number, name: string, description: string, action: string): EnvelopeError {
  return { status, name, description, action };
}

export function nameErrors(api: Api, product: string, diagnostics: Diagnostics): ErrorNames {
  const wanted = pascalName(`${product} exception`, "Api");
  const base = TAKEN.has(wanted) ? RUNTIME_BASE : wanted;
  const found = new Map<string, { entry: EnvelopeError; statuses: Set<number> }>();
  const add = (entry: EnvelopeError, status: number | null): void => {
    const known = found.get(entry.name) ?? { entry, statuses: new Set<number>() };
    if (status !== null) known.statuses.add(status);
    found.set(entry.name, known);
  };
  for (const client of api.clients) {
    for (const entry of errorsOf(client)) add(entry, entry.status);
  }
  for (const entry of [CLIENT, SERVER]) add(entry, null);
  const names = settleNames(
    [...found.keys()].map(errorClaim),
    {
      what: "exception classes",
      isReserved: (name) => name === base || name === RUNTIME_BASE || TAKEN.has(name),
      escape: (name) => name.replace(/Exception$/, "StatusException"),
      key: (name) => name.toLowerCase(),
    },
    diagnostics,
  );
  const nameOf = (name: string): string => names.get(name) ?? name;
  const classes = [...found].map(([name, { entry, statuses }]): ErrorClassPlan => ({
    className: nameOf(name),
    statuses: [...statuses],
    description: entry.description,
    action: entry.action,
  }));
  return {
    base,
    classes,
    tables: new Map(api.clients.map((client) => [client.id, tableOf(client, nameOf)])),
    all: [base, ...RUNTIME_EXCEPTIONS, ...classes.map((one) => one.className)],
  };
}

function errorClaim(name: string): Claim {
  const bare = name.replace(/(error|exception)$/i, "") || name;
  const className = pascalName(`${bare} exception`, "Status");
  return { id: name, text: name, given: null, candidates: [className], derived: true };
}

function errorsOf(client: Client): readonly EnvelopeError[] {
  return client.envelope === null ? HTTP_ERRORS : client.envelope.errors;
}

function tableOf(client: Client, nameOf: (name: string) => string): ErrorTable {
  return {
    statuses: errorsOf(client).map(({ status, name }) => ({ status, className: nameOf(name) })),
    client: nameOf(CLIENT.name),
    server: nameOf(SERVER.name),
  };
}

/** How the runtime treats a failure with this status, as `Retry` and the replay of a rejected token do it. */
export function retriedOn(status: number): ErrorPlan["retried"] {
  if (status === 401) return "renewed";
  if (status === 429) return "always";
  return [408, 500, 502, 503, 504].includes(status) ? "idempotent" : "never";
}

/** What the documentation shows: the service's exceptions by status, then those of the runtime. */
export function surfaceErrors(errors: ErrorNames): readonly ErrorPlan[] {
  const own = errors.classes.flatMap(({ statuses, className, description, action }) =>
    (statuses.length > 0 ? statuses : [null]).map((status): ErrorPlan => ({
      status,
      className,
      retried: status === null ? "never" : retriedOn(status),
      description,
      action,
    })),
  );
  const byStatus = own.sort((a, b) => (a.status ?? Infinity) - (b.status ?? Infinity));
  return [...byStatus, ...RUNTIME_PLANS];
}

const RUNTIME_PLANS: readonly ErrorPlan[] = [
  runtime(
    "ConfigurationException",
    "never",
    "Options of the client are missing or wrong.",
    "Complete the options or the environment.",
  ),
  runtime(
    "RequestException",
    "never",
    "A value cannot be put where it belongs; nothing was sent.",
    "Correct the value.",
  ),
  runtime(
    "ConnectionException",
    "idempotent",
    "No answer came: the connection could not be opened, or it broke. Where nothing was sent yet, every operation is tried again.",
    "Check network and host. `isSent()` tells whether the request may have arrived.",
  ),
  runtime(
    "TimeoutException",
    "idempotent",
    "An attempt took longer than `timeout`, or the whole call longer than `deadline`.",
    "Raise the limit, or try again later.",
  ),
  runtime(
    "AbortException",
    "never",
    "The thread that waited was interrupted. A call whose future is cancelled ends with a `CancellationException`.",
    "Nothing.",
  ),
  runtime(
    "DecodeException",
    "never",
    "The answer is not what it should be, such as HTML in place of JSON.",
    "Check the host, and whatever stands between you and it.",
  ),
  runtime(
    "OAuthException",
    "never",
    "OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. `getError()` tells which, such as `invalid_grant`.",
    "Send the user to sign in again, or check ID and secret of the application.",
  ),
];

function runtime(
  className: (typeof RUNTIME_EXCEPTIONS)[number],
  retried: ErrorPlan["retried"],
  description: string,
  action: string,
): ErrorPlan {
  return { status: null, className, retried, description, action };
}
