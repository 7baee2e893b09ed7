/**
 * What every client has, whatever the service is, as the documentation shows it.
 *
 * Decides: the words about options, exceptions and answers of the runtime.
 * Leaves to others: what an option does (`templates/java/runtime/`), where the words stand (`docs/`).
 */
import type { SurfaceFact, SurfaceRuntime, SurfaceSetting } from "../../surface.js";
import { retriedOn } from "./errors.js";
import type { JavaPlan } from "./plan.js";

const SETTINGS: readonly SurfaceSetting[] = [
  setting("both", "timeout", "Duration", "30 s", "Time limit of one attempt, body included."),
  setting(
    "both",
    "deadline",
    "Duration",
    "",
    "Time limit of the whole call with all its attempts, waits and streams.",
  ),
  setting(
    "both",
    "maxRetries",
    "Integer",
    "2",
    "How often a failed attempt is repeated where repeating is safe; `0` switches it off.",
  ),
  setting(
    "both",
    "maxResponseBytes",
    "Long",
    "67_108_864",
    "Largest answer that is read, in bytes after decompression.",
  ),
  setting(
    "both",
    "errorHandling",
    "ErrorHandling",
    "THROW",
    "`RETURN`: a failure that the service reports in its body becomes the result of the call instead of an exception. Look first at the field that decides.",
  ),
  setting(
    "both",
    "headers",
    "Map<String, String>",
    "",
    "Headers to send besides those of the client. They win over headers of the same name.",
  ),
  setting(
    "call",
    "token",
    "String",
    "",
    "A bearer token for this call, in place of the client's own.",
  ),
  setting("client", "connectTimeout", "Duration", "5 s", "Time limit to open a connection."),
  setting(
    "client",
    "httpClient",
    "java.net.http.HttpClient",
    "",
    "What sends requests: for a proxy, for client certificates. It must not follow redirects.",
  ),
  setting(
    "client",
    "middleware",
    "List<Middleware>",
    "",
    "Steps around every attempt, the outermost first.",
  ),
  setting("client", "logger", "System.Logger", "", "Where log lines go."),
  setting(
    "client",
    "logLevel",
    "LogLevel",
    "OFF",
    "How much is logged: `OFF`, `ERROR` (calls that failed), `WARN` (and retries), `INFO` (and every call), `DEBUG` (and bodies).",
  ),
  setting(
    "client",
    "environment",
    "Map<String, String>",
    "",
    "Variables that are read in place of those of the process.",
  ),
  setting(
    "client",
    "ticker",
    "LongSupplier",
    "System::nanoTime",
    "Nanoseconds on a clock that never jumps: for tests.",
  ),
];

const STATUS =
  "What the service judged: the status in the body where the service puts one there, else that of HTTP.";

const ERROR_FIELDS: readonly SurfaceFact[] = [
  fact("getStatus()", "int", STATUS),
  fact("getHttpStatus()", "int", "Status of the HTTP answer."),
  fact("getApiCode()", "Object", "The service's own, finer code: a text, a number, or `null`."),
  fact("getRequestId()", "String", "Names this call in the logs of the service; may be `null`."),
  fact("getMethod()", "String", "Method of the request, such as `GET`."),
  fact(
    "getPath()",
    "String",
    "Path of the operation, with the names of its parameters in place of their values.",
  ),
  fact("getAttempts()", "int", "How often the call was sent."),
  fact(
    "getRetryAfter()",
    "Duration",
    "How long to wait before the next try; `null` where the service did not tell.",
  ),
  fact("getHeaders()", "java.net.http.HttpHeaders", "Headers of the answer. Not printed."),
  fact(
    "getBody()",
    "Object",
    "The whole body as it was read: maps, lists and values where it is JSON, else text. Not printed.",
  ),
  fact(
    "getData()",
    "Object",
    "What the service sent along, such as the next step of a sign-in; `getData(Class)` gives it as a type. Not printed.",
  ),
];

const RESPONSE_FIELDS: readonly SurfaceFact[] = [
  fact("getData()", "T", "The result of the call, as it is without `withRawResponse()`."),
  fact("getStatus()", "int", STATUS),
  fact("getHttpStatus()", "int", "Status of the HTTP answer."),
  fact("getHeaders()", "java.net.http.HttpHeaders", "Headers of the answer."),
  fact("getRequestId()", "String", "Names this call in the logs of the service; may be `null`."),
  fact("getAttempts()", "int", "How often the call was sent."),
];

const RETRIES = `A connection that failed before anything was sent, and status \`429\`, are tried again for every operation.
Status \`408\`, \`500\`, \`502\`, \`503\` and \`504\`, an attempt that took too long and a connection that broke are tried again
only where the operation is idempotent, because the first attempt may have done its work. Nothing else is tried again,
but for one replay after a rejected token that the client fetched itself.

The wait before a retry is a random part of half a second, doubled with each retry up to 8 seconds. A \`Retry-After\`
of the service is obeyed; one above 60 seconds ends the call at once, with \`getRetryAfter()\` of the exception filled. A
client whose calls keep failing stops repeating them after a while, and starts again when calls succeed.`;

const STATUSES: readonly number[] = Array.from({ length: 300 }, (_, index) => 400 + index);

export function surfaceRuntime(plan: JavaPlan): SurfaceRuntime {
  // A class that stands for a range may have had to give way to another name.
  const settled = (name: string): string =>
    [`${name}Exception`, `${name}StatusException`].find((wanted) =>
      plan.errors.some((one) => one.className === wanted),
    ) ?? "ApiException";
  return {
    baseError: { className: plan.package.baseError, guard: null },
    apiError: { className: "ApiException", guard: null, fields: ERROR_FIELDS },
    fallback: { client: settled("Client"), server: settled("Server"), other: "ApiException" },
    retried: STATUSES.flatMap((status) => {
      const retried = retriedOn(status);
      return retried === "never" ? [] : [{ status, retried }];
    }),
    logVariable: "LOG",
    settings: SETTINGS,
    callOptions: "RequestOptions",
    callToken: "token",
    response: { method: "withRawResponse", className: "ApiResponse", fields: RESPONSE_FIELDS },
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
