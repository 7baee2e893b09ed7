/**
 * What every client has, whatever the service is, as the documentation shows it.
 *
 * Decides: the words about options, errors and answers of the runtime. They stand here once; a test compares names,
 * types, defaults and retries with the runtime itself.
 * Leaves to others: what an option does (`templates/typescript/runtime/`), where the words stand (`docs/`).
 */
import type { SurfaceFact, SurfaceFeature, SurfaceRuntime, SurfaceSetting } from "../../surface.js";
import type { TypeScriptPlan } from "./plan.js";
import { retriedOn } from "./runtime.js";

/** In the order of `CallOptions`, `RequestOptions` and `ClientOptions`. */
export const SETTINGS: readonly SurfaceSetting[] = [
  setting(
    "both",
    "timeout",
    "number",
    "30_000",
    "Time limit of one attempt, body included, in milliseconds; `Infinity` for none.",
  ),
  setting(
    "both",
    "deadline",
    "number",
    "Infinity",
    "Time limit of the whole call with all its attempts, waits and streams, in milliseconds.",
  ),
  setting(
    "both",
    "maxRetries",
    "number",
    "2",
    "How often a failed attempt is repeated where repeating is safe; `0` switches it off.",
  ),
  setting(
    "both",
    "maxResponseBytes",
    "number",
    "67_108_864",
    "Largest answer that is read, in bytes after decompression.",
  ),
  setting(
    "both",
    "errors",
    '"throw" | "return"',
    '"throw"',
    "`return`: a failure that the service reports in its body becomes the result of the call instead of an error. The type of the result stays that of a success, so look first at the field that decides. Where the compiler shall see to it, use `orError(call)`: its result is that of the call, or the `ApiError`.",
  ),
  setting(
    "both",
    "headers",
    "Readonly<Record<string, string>>",
    "",
    "Headers to send besides those of the client. They win over headers of the same name.",
  ),
  setting("call", "signal", "AbortSignal", "", "Ends the call when it fires."),
  setting(
    "call",
    "token",
    "string",
    "",
    "A bearer token for this call, in place of the client's own.",
  ),
  setting(
    "client",
    "fetch",
    "Fetch",
    "globalThis.fetch",
    "What sends requests: for a proxy, for tests.",
  ),
  setting(
    "client",
    "middleware",
    "readonly Middleware[]",
    "[]",
    "Steps around every attempt, the outermost first.",
  ),
  setting("client", "logger", "Logger", "console", "Where log lines go."),
  setting(
    "client",
    "logLevel",
    "LogLevel",
    '"off"',
    "How much is logged: `off`, `error` (calls that failed), `warn` (and retries), `info` (and every call), `debug` (and bodies).",
  ),
  setting(
    "client",
    "dangerouslyAllowBrowser",
    "boolean",
    "false",
    "A client whose credentials are secret refuses to start in a browser unless this is `true`.",
  ),
];

/** Fields of `ApiError`, besides those of every error. */
export const ERROR_FIELDS: readonly SurfaceFact[] = [
  fact(
    "status",
    "number",
    "What the service judged: the status in the body where the service puts one there, else that of HTTP.",
  ),
  fact("httpStatus", "number", "Status of the HTTP answer."),
  fact(
    "apiCode",
    "string | number | undefined",
    "The service's own, finer code, where it gives one.",
  ),
  fact("requestId", "string | undefined", "Names this call in the logs of the service."),
  fact("method", "string", "Method of the request, such as `GET`."),
  fact(
    "path",
    "string",
    "Path of the operation, with the names of its parameters in place of their values.",
  ),
  fact("attempts", "number", "How often the call was sent."),
  fact(
    "retryAfter",
    "number | undefined",
    "Seconds to wait before the next try, where the service told.",
  ),
  fact("headers", "Headers", "Headers of the answer. Not printed by loggers."),
  fact(
    "body",
    "unknown",
    "The whole body as it was read: JSON where it is JSON, else text. Not printed by loggers.",
  ),
  fact(
    "data",
    "unknown",
    "What the service sent along, such as the next step of a sign-in. Not printed by loggers.",
  ),
];

/** Fields of `ApiResponse`. */
export const RESPONSE_FIELDS: readonly SurfaceFact[] = [
  fact("data", "T", "The result of the call, as it is without `withResponse()`."),
  fact(
    "status",
    "number",
    "What the service judged: the status in the body where it puts one there, else that of HTTP.",
  ),
  fact("httpStatus", "number", "Status of the HTTP answer."),
  fact("headers", "Headers", "Headers of the answer."),
  fact("requestId", "string | undefined", "Names this call in the logs of the service."),
  fact("attempts", "number", "How often the call was sent."),
];

/** Features of a core, in the order of `features.ts`, with the options that they read. */
export const FEATURES: readonly SurfaceFeature[] = [
  feature(
    "authentication",
    ["authentication"],
    "Uses a scheme that is imported for it, such as one that signs requests, in place of the usual credentials.",
  ),
  feature("bodyLimit", ["maxResponseBytes"], "Reads no answer that is larger than a limit."),
  feature(
    "environment",
    [],
    "Reads options that were not given from environment variables, and names the platform in the user agent.",
  ),
  feature(
    "exactIntegers",
    [],
    "Integers beyond 2^53 are exact in every answer and request. Without it they are so in operations whose description has integers of 64 bits.",
  ),
  feature(
    "explanations",
    [],
    "Errors of the connection have the platform's code and error in them, and failures without an envelope the words of the service.",
  ),
  feature("logging", ["logger", "logLevel"], "Writes lines about calls."),
  feature("middleware", ["middleware"], "Puts your steps around every attempt."),
  feature(
    "optionChecks",
    [],
    "Refuses options that are wrong or would be ignored, and says what they must be. Most of it the compiler says as well.",
  ),
  feature(
    "plainBodies",
    [],
    "Refuses values that JSON cannot carry, such as bytes, and says where.",
  ),
  feature(
    "renewals",
    [],
    "Buys the next token while the last one can still be used, so that no call waits for it.",
  ),
  feature(
    "retries",
    ["maxRetries"],
    "Repeats what failed, tells in `sent` of a `ConnectionError` whether anything was sent, and reads dates in `Retry-After`.",
  ),
  feature("returnedErrors", ["errors"], "Gives failures back as results, where asked to."),
];

const STANDALONE = `Every method is a function as well. Import the functions you use and a core, and a bundler drops all
others. A client class has every feature there is. A core has those that you give it, and does without them what every
client does: it buys and renews tokens, keeps to time limits, can be cancelled, raises an error of a class of its own for
each kind of failure, and lets no secret into a message.

An option whose feature is missing does not compile; \`optionChecks\` refuses it also at run time. The methods
\`withOptions\` and \`request\` of a client are the functions \`derive\` and \`callPath\`, beside the features.`;

const RETRIES = `A connection that failed before anything was sent, and status \`429\`, are tried again for every operation.
Status \`408\`, \`500\`, \`502\`, \`503\` and \`504\`, an attempt that took too long and a connection that broke are tried again
only where the operation is idempotent, because the first attempt may have done its work. Nothing else is tried again,
but for one replay after a rejected token that the client fetched itself.

The wait before a retry is a random part of half a second, doubled with each retry up to 8 seconds. A \`Retry-After\`
of the service is obeyed; one above 60 seconds ends the call at once, with \`retryAfter\` of the error filled. A client
whose calls keep failing stops repeating them after a while, and starts again when calls succeed.`;

const STATUSES: readonly number[] = Array.from({ length: 300 }, (_, index) => 400 + index);

export function surfaceRuntime(plan: TypeScriptPlan): SurfaceRuntime {
  const { baseError } = plan.package;
  // A class that stands for a range may have had to give way to another name.
  const settled = (name: string): string =>
    [`${name}Error`, `${name}StatusError`].find((wanted) =>
      plan.errors.some((one) => one.className === wanted),
    ) ?? "ApiError";
  return {
    baseError: { className: baseError, guard: `is${baseError}` },
    apiError: { className: "ApiError", guard: "isApiError", fields: ERROR_FIELDS },
    fallback: { client: settled("Client"), server: settled("Server"), other: "ApiError" },
    retried: STATUSES.flatMap((status) => {
      const retried = retriedOn(status);
      return retried === "never" ? [] : [{ status, retried }];
    }),
    logVariable: "LOG",
    settings: SETTINGS,
    callOptions: "RequestOptions",
    callToken: "token",
    response: { method: "withResponse", className: "ApiResponse", fields: RESPONSE_FIELDS },
    retries: RETRIES,
    standalone: { words: STANDALONE, features: FEATURES },
  };
}

function setting(
  of: SurfaceSetting["of"],
  name: string,
  type: string,
  usual: string,
  description: string,
): SurfaceSetting {
  return { of, name, type, default: usual, description };
}

function feature(name: string, options: readonly string[], description: string): SurfaceFeature {
  return { name, options, description };
}

function fact(name: string, type: string, description: string): SurfaceFact {
  return { name, type, description };
}
