/**
 * What every client has, whatever the service is, as the documentation shows it.
 *
 * Decides: the words about options, errors and answers of the runtime. They stand here once; a test compares names and
 * retries with the runtime itself.
 * Leaves to others: what an option does (`templates/python/runtime/`), where the words stand (`docs/`).
 */
import type { SurfaceFact, SurfaceRuntime, SurfaceSetting } from "../../surface.js";
import { guardOf } from "./errors.js";
import type { PythonPlan } from "./plan.js";
import { retriedOn } from "./runtime.js";

/** In the order of `CallOptions`, `RequestOptions` and `ClientOptions`. */
export const SETTINGS: readonly SurfaceSetting[] = [
  setting(
    "both",
    "timeout",
    "float",
    "30",
    "Time limit of one attempt, body included, in seconds; `math.inf` for none.",
  ),
  setting(
    "both",
    "deadline",
    "float",
    "math.inf",
    "Time limit of the whole call with all its attempts, waits and streams, in seconds.",
  ),
  setting(
    "both",
    "max_retries",
    "int",
    "2",
    "How often a failed attempt is repeated where repeating is safe; `0` switches it off.",
  ),
  setting(
    "both",
    "max_response_bytes",
    "int",
    "67_108_864",
    "Largest answer that is read, in bytes after decompression.",
  ),
  setting(
    "both",
    "errors",
    'Literal["raise", "return"]',
    '"raise"',
    "`return`: a failure that the service reports in its body becomes the result of the call instead of an error. The type of the result stays that of a success, so look first at the field that decides.",
  ),
  setting(
    "both",
    "headers",
    "Mapping[str, str]",
    "",
    "Headers to send besides those of the client. They win over headers of the same name.",
  ),
  setting(
    "call",
    "token",
    "str",
    "",
    "A bearer token for this call, in place of the client's own.",
  ),
  setting(
    "call",
    "cancel",
    "CancelToken",
    "",
    "Ends the call from any thread or task. With asyncio, ending the task does it too.",
  ),
  setting(
    "call",
    "extra_body",
    "Mapping[str, Any]",
    "",
    "Members of a JSON body that the package does not know, by their names in the HTTP API.",
  ),
  setting(
    "client",
    "http_client",
    "httpx2.Client",
    "",
    "What sends requests: for a proxy, for tests. An `httpx2.AsyncClient` for an asynchronous client. Yours to close.",
  ),
  setting(
    "client",
    "middleware",
    "Sequence[Middleware]",
    "()",
    "Steps around every attempt, the outermost first. They are coroutine functions for an asynchronous client.",
  ),
  setting(
    "client",
    "logger",
    "logging.Logger",
    "",
    "Where log lines go. The logger of the package's name unless told otherwise.",
  ),
  setting(
    "client",
    "log_level",
    "LogLevel",
    '"off"',
    "How much is logged: `off`, `error` (calls that failed), `warn` (and retries), `info` (and every call), `debug` (and bodies).",
  ),
];

/** Fields of `ApiError`, besides those of every error. */
export const ERROR_FIELDS: readonly SurfaceFact[] = [
  fact(
    "status",
    "int",
    "What the service judged: the status in the body where the service puts one there, else that of HTTP.",
  ),
  fact("http_status", "int", "Status of the HTTP answer."),
  fact(
    "api_code",
    "str | int | float | None",
    "The service's own, finer code, where it gives one.",
  ),
  fact("request_id", "str | None", "Names this call in the logs of the service."),
  fact("method", "str", "Method of the request, such as `GET`."),
  fact(
    "path",
    "str",
    "Path of the operation, with the names of its parameters in place of their values.",
  ),
  fact("attempts", "int", "How often the call was sent."),
  fact(
    "retry_after",
    "float | None",
    "Seconds to wait before the next try, where the service told.",
  ),
  fact("headers", "httpx2.Headers", "Headers of the answer. Not printed by loggers."),
  fact(
    "body",
    "Any",
    "The whole body as it was read: JSON where it is JSON, else text. Not printed by loggers.",
  ),
  fact(
    "data",
    "Any",
    "What the service sent along, such as the next step of a sign-in; `None` where nothing. Not printed by loggers.",
  ),
];

/** Fields of `ApiResponse`. */
export const RESPONSE_FIELDS: readonly SurfaceFact[] = [
  fact("data", "T", "The result of the call, as it is without `with_raw_response`."),
  fact(
    "status",
    "int",
    "What the service judged: the status in the body where the service puts one there, else that of HTTP.",
  ),
  fact("http_status", "int", "Status of the HTTP answer."),
  fact("headers", "httpx2.Headers", "Headers of the answer."),
  fact("request_id", "str | None", "Names this call in the logs of the service."),
  fact("attempts", "int", "How often the call was sent."),
];

const RETRIES = `A connection that failed before anything was sent, and status \`429\`, are tried again for every operation.
Status \`408\`, \`500\`, \`502\`, \`503\` and \`504\`, an attempt that took too long and a connection that broke are tried again
only where the operation is idempotent, because the first attempt may have done its work. Nothing else is tried again,
but for one replay after a rejected token that the client fetched itself.

The wait before a retry is a random part of half a second, doubled with each retry up to 8 seconds. A \`Retry-After\`
of the service is obeyed; one above 60 seconds ends the call at once, with \`retry_after\` of the error filled. A client
whose calls keep failing stops repeating them after a while, and starts again when calls succeed.`;

const STATUSES: readonly number[] = Array.from({ length: 300 }, (_, index) => 400 + index);

export function surfaceRuntime(plan: PythonPlan): SurfaceRuntime {
  const { baseError } = plan.package;
  // A class that stands for a range may have had to give way to another name.
  const settled = (name: string): string =>
    [`${name}Error`, `${name}StatusError`].find((wanted) =>
      plan.errors.some((one) => one.className === wanted),
    ) ?? "ApiError";
  return {
    baseError: { className: baseError, guard: guardOf(baseError) },
    apiError: { className: "ApiError", guard: guardOf("ApiError"), fields: ERROR_FIELDS },
    fallback: { client: settled("Client"), server: settled("Server"), other: "ApiError" },
    retried: STATUSES.flatMap((status) => {
      const retried = retriedOn(status);
      return retried === "never" ? [] : [{ status, retried }];
    }),
    logVariable: "LOG",
    settings: SETTINGS,
    callOptions: "RequestOptions",
    callToken: "token",
    response: {
      method: "with_raw_response",
      className: "ApiResponse",
      fields: RESPONSE_FIELDS,
    },
    retries: RETRIES,
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

function fact(name: string, type: string, description: string): SurfaceFact {
  return { name, type, description };
}
