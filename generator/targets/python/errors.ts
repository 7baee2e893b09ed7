/**
 * Error classes of the service.
 *
 * Decides: which statuses have a class, their names and guards, and which class stands for the statuses that have none.
 * With an envelope the description names them; without one they are the usual ones of HTTP.
 * Leaves to others: what an error carries and when it is raised (`runtime/errors.py`, `runtime/response.py`).
 */
import { code, type Code } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Client, EnvelopeError } from "../../model/api.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import type { SurfaceError } from "../../surface.js";
import { docstringOf } from "./comments.js";
import type { ErrorsFilePlan } from "./plan.js";
import { KNOWN_CLASSES } from "./reserved.js";
import { retriedOn, RUNTIME_ERRORS, RUNTIME_NAMES } from "./runtime.js";
import { pascalName, snakeName } from "./spelling.js";
import { identifier, reference } from "./syntax.js";

export const ERRORS_FILE = "errors.py";

/** A class that `errors.py` declares. */
export interface ErrorClassPlan {
  readonly className: string;
  readonly guard: string;
  readonly statuses: readonly number[];
  readonly description: string;
  readonly action: string;
}

export interface ErrorNames {
  /** Second name of the class that all errors extend; `null` where the product's name is the runtime's own. */
  readonly base: string | null;
  readonly classes: readonly ErrorClassPlan[];
  /** By `Client.id`: status, `client` or `server` → class. */
  readonly tables: ReadonlyMap<
    string,
    readonly { readonly key: string; readonly className: string }[]
  >;
  /** Every name that `errors.py` exports. */
  readonly all: readonly string[];
}

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
    "Wait; `retry_after` tells how long where it is known.",
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
  const wanted = pascalName(`${product} error`, "Api");
  const base = RUNTIME_NAMES.has(wanted) || KNOWN_CLASSES.has(wanted) ? null : wanted;
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
      what: "error classes",
      isReserved: (name) => name === base || RUNTIME_NAMES.has(name) || KNOWN_CLASSES.has(name),
      escape: (name) => name.replace(/Error$/, "StatusError"),
    },
    diagnostics,
  );
  const classes = [...found].map(([name, { entry, statuses }]): ErrorClassPlan => {
    const className = names.get(name) ?? name;
    const { description, action } = entry;
    const guard = guardOf(className);
    return { className, guard, statuses: [...statuses], description, action };
  });
  const classOf = (name: string): string => names.get(name) ?? name;
  const tables = new Map(
    api.clients.map((client) => {
      const rows = errorsOf(client).map(({ status, name }) => ({
        key: String(status),
        className: classOf(name),
      }));
      const groups = [
        { key: "client", className: classOf(CLIENT.name) },
        { key: "server", className: classOf(SERVER.name) },
      ];
      return [client.id, [...rows, ...groups]];
    }),
  );
  const own = classes.flatMap(({ className, guard }) => [className, guard]);
  const shared = RUNTIME_ERRORS.flatMap((name) => [name, guardOf(name)]);
  const second = base === null ? [] : [base, guardOf(base)];
  return { base, classes, tables, all: [...second, ...own, ...shared] };
}

function errorsOf(client: Client): readonly EnvelopeError[] {
  const listed = client.envelope?.errors ?? [];
  return listed.length > 0 ? listed : HTTP_ERRORS;
}

function errorClaim(name: string): Claim {
  const wanted = pascalName(name, "Status").replace(/Error$/, "");
  return {
    id: name,
    text: name,
    given: null,
    candidates: [`${wanted}Error`, `${wanted}StatusError`],
    derived: true,
  };
}

export function guardOf(className: string): string {
  return `is_${snakeName(className)}`;
}

export function errorReference(className: string): Code {
  return reference({ name: className, file: ERRORS_FILE, typeOnly: false });
}

/** Data of the template `errors.py.hbs`. */
export function planErrorsFile(errors: ErrorNames, banner: Code): ErrorsFilePlan {
  const base = errors.base ?? "SdkError";
  const shown = [base, ...RUNTIME_ERRORS, ...errors.classes.map((one) => one.className)];
  return {
    banner,
    hasBase: errors.base !== null,
    base: identifier(base),
    runtime: RUNTIME_ERRORS.map(identifier),
    classes: errors.classes.map(({ className, statuses, description, action }) => {
      const which = statuses.length > 0 ? `Status ${statuses.join(", ")}. ` : "";
      return {
        name: identifier(className),
        docstring: docstringOf([`${which}${description}`, action], 1),
      };
    }),
    guards: [...new Set(shown)].map((className) => ({
      name: identifier(guardOf(className)),
      className: identifier(className),
    })),
    exported: errors.all.map((name) => code`${identifier(name)}`).sort((a, b) => byText(a, b)),
  };
}

function byText(a: Code, b: Code): number {
  return a.text < b.text ? -1 : 1;
}

// --------------------------------------------------------------------------------- as pages show them

export function surfaceErrors(errors: ErrorNames): readonly SurfaceError[] {
  const byStatus = errors.classes
    .flatMap(({ className, guard, statuses, description, action }) =>
      statuses.map((status): SurfaceError => ({
        status,
        className,
        guard,
        retried: retriedOn(status),
        description,
        action,
      })),
    )
    .sort((a, b) => (a.status ?? 0) - (b.status ?? 0));
  return [...byStatus, ...RUNTIME_SURFACE];
}

const RUNTIME_SURFACE: readonly SurfaceError[] = [
  runtime(
    "ConfigurationError",
    "never",
    "Options of the client are missing or wrong.",
    "Complete the options or the environment.",
  ),
  runtime(
    "RequestError",
    "never",
    "A value cannot be put where it belongs; nothing was sent.",
    "Correct the value.",
  ),
  runtime(
    "ConnectionError",
    "idempotent",
    "No answer came: the connection could not be opened, or it broke. Where nothing was sent yet, every operation is tried again.",
    "Check network and host. `sent` tells whether the request may have arrived.",
  ),
  runtime(
    "TimeoutError",
    "idempotent",
    "An attempt took longer than `timeout`, or the whole call longer than `deadline`.",
    "Raise the limit, or try again later.",
  ),
  runtime("AbortError", "never", "Your `CancelToken` ended the call.", "Nothing."),
  runtime(
    "DecodeError",
    "never",
    "The answer is not what it should be, such as HTML in place of JSON.",
    "Check the host, and whatever stands between you and it.",
  ),
  runtime(
    "OAuthError",
    "never",
    "OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. `error` tells which, such as `invalid_grant`.",
    "Send the user to sign in again, or check ID and secret of the application.",
  ),
];

function runtime(
  className: (typeof RUNTIME_ERRORS)[number],
  retried: SurfaceError["retried"],
  description: string,
  action: string,
): SurfaceError {
  return { status: null, className, guard: guardOf(className), retried, description, action };
}
