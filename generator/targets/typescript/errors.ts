/**
 * Error classes of the service.
 *
 * Decides: which statuses have a class, their names and guards, and which class stands for the statuses that have none.
 * With an envelope the description names them; without one they are the usual ones of HTTP.
 * Leaves to others: what an error carries and when it is raised (`runtime/errors.ts`, `runtime/response.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Client, EnvelopeError } from "../../model/api.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { comment } from "./comments.js";
import { pascalName } from "./spelling.js";
import type { ErrorPlan, SourceFile, Statement } from "./plan.js";
import { GLOBALS } from "./reserved.js";
import { retriedOn, RUNTIME_ERRORS, RUNTIME_NAMES, runtimeValue } from "./runtime.js";
import { argumentList } from "./signature.js";
import { identifier, literal, moduleSpecifier, reference } from "./syntax.js";

export const ERRORS_FILE = "src/errors.ts";

/** A class that `errors.ts` declares. */
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
  /** Every name that `errors.ts` exports. */
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
    "Wait; `retryAfter` tells how long where it is known.",
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
  const base = RUNTIME_NAMES.has(wanted) || GLOBALS.has(wanted) ? null : wanted;
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
      isReserved: (name) => name === base || RUNTIME_NAMES.has(name) || GLOBALS.has(name),
      escape: (name) => name.replace(/Error$/, "StatusError"),
    },
    diagnostics,
  );
  const classes = [...found].map(([name, { entry, statuses }]): ErrorClassPlan => {
    const className = names.get(name) ?? name;
    const { description, action } = entry;
    return { className, guard: `is${className}`, statuses: [...statuses], description, action };
  });
  const tables = new Map(
    api.clients.map((client) => [client.id, tableOf(client, (name) => names.get(name) ?? name)]),
  );
  return {
    base,
    classes,
    tables,
    all: [...(base === null ? [] : [base]), ...classes.map((one) => one.className)],
  };
}

function errorClaim(name: string): Claim {
  const className = pascalName(/error$/i.test(name) ? name : `${name} error`, "Status");
  return { id: name, text: name, given: null, candidates: [className], derived: true };
}

function errorsOf(client: Client): readonly EnvelopeError[] {
  return client.envelope === null ? HTTP_ERRORS : client.envelope.errors;
}

function tableOf(
  client: Client,
  nameOf: (name: string) => string,
): readonly { readonly key: string; readonly className: string }[] {
  const general = { 4: CLIENT.name, 5: SERVER.name };
  const own = errorsOf(client)
    .map(({ status, name }) => ({ status, name }))
    // Of the general class already.
    .filter(({ status, name }) => general[Math.trunc(status / 100) as 4 | 5] !== name);
  return [
    ...Object.entries(general).map(([key, name]) => ({ key, className: nameOf(name) })),
    ...own.map(({ status, name }) => ({ key: String(status), className: nameOf(name) })),
  ];
}

/** A class of `errors.ts`, for the table of a service. */
export function errorReference(className: string): Code {
  return reference({ name: className, file: ERRORS_FILE, typeOnly: false });
}

export function planErrorsFile(
  errors: ErrorNames,
  product: string,
  banner: Code,
): Omit<SourceFile, "imports"> {
  const aliases = errors.base === null ? [] : [code`SdkError as ${identifier(errors.base)}`];
  const statements: Statement[] = [
    {
      kind: "export",
      from: moduleSpecifier("./runtime/index.js"),
      typeOnly: false,
      names: [...RUNTIME_ERRORS.map(identifier), identifier("orError"), ...aliases],
    },
  ];
  for (const one of RUNTIME_ERRORS) {
    // The base class is known by the product's name, and so is its guard.
    const shown = one === "SdkError" ? (errors.base ?? one) : one;
    statements.push(guardStatement(runtimeValue(one), shown, `is${shown}`, null));
  }
  for (const one of errors.classes) statements.push(...classStatements(one, product));
  return { path: ERRORS_FILE, banner, statements };
}

/** `product`: what the SDK calls itself, before its version; another SDK may have a class of the same name. */
function classStatements(one: ErrorClassPlan, product: string): readonly Statement[] {
  const name = identifier(one.className);
  const statuses = one.statuses.length === 0 ? [] : [`Status ${one.statuses.join(", ")}.`];
  return [
    {
      kind: "class",
      comment: comment({ lead: [one.description], notes: [one.action, ...statuses] }, 0),
      name,
      extends: runtimeValue("ApiError"),
      construct: null,
      getters: [
        {
          name: code`name`,
          // The literal type tells the classes apart for the compiler: they have the same members otherwise, and
          // after `if (isConflictError(error)) … else …` the rest would count as impossible.
          type: literal(one.className),
          body: code`return ${literal(one.className)};`,
        },
      ],
      methods: [],
    },
    guardStatement(name, one.className, one.guard, literal(`${product}/`)),
  ];
}

/** `product` tells the class from another SDK's of the same name; the runtime's own classes are the same in all. */
function guardStatement(
  type: Code,
  className: string,
  guard: string,
  product: Code | null,
): Statement {
  const head = code`return ${runtimeValue("isErrorOf")}`;
  const values = [code`error`, type, ...(product === null ? [] : [product])];
  return {
    kind: "function",
    comment: comment({ lead: [`Whether an error is ${article(className)} \`${className}\`.`] }, 0),
    name: identifier(guard),
    parameters: code`error: unknown`,
    returns: code`error is ${type}`,
    body: code`${head}(${argumentList(values, `  ${head.text}`.length, 1)});`,
  };
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? "an" : "a";
}

/** What the documentation shows: the service's errors by status, then those of the runtime. */
export function surfaceErrors(errors: ErrorNames): readonly ErrorPlan[] {
  const own = errors.classes.flatMap(({ statuses, className, guard, description, action }) =>
    (statuses.length > 0 ? statuses : [null]).map((status): ErrorPlan => ({
      status,
      className,
      guard,
      retried: status === null ? "never" : retriedOn(status),
      description,
      action,
    })),
  );
  const byStatus = own.sort((a, b) => (a.status ?? Infinity) - (b.status ?? Infinity));
  return [...byStatus, ...RUNTIME_ERROR_PLANS];
}

const RUNTIME_ERROR_PLANS: readonly ErrorPlan[] = [
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
  runtime("AbortError", "never", "Your signal ended the call.", "Nothing."),
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
  retried: ErrorPlan["retried"],
  description: string,
  action: string,
): ErrorPlan {
  return { status: null, className, guard: `is${className}`, retried, description, action };
}
