/**
 * From a row of the operation table and a caller's values to what will be sent.
 *
 * Decides: where each value goes, and that nothing is sent whose path would lead elsewhere or whose header is broken.
 * Leaves to others: how one value is written (`parameters.ts`, `bodies.ts`), and credentials (`auth.ts`), which may
 * differ from attempt to attempt.
 */
import { RequestError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { RequestBody } from "./middleware.js";
import type { Draft, Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { runtimeToken } from "./platform.js";
import { member } from "./pointer.js";
import type { State } from "./state.js";

/** A request without its credentials. */
export interface PreparedRequest extends Draft {
  /** Host and path. */
  readonly url: string;
  readonly body: RequestBody | undefined;
  /** The value that the body was made from, for the log. */
  readonly content: unknown;
}

/** A segment `.` or `..`, in every spelling that a URL parser takes for them. */
const DOTS = /[/\\](?:\.|%2e){1,2}(?:[/\\]|$)/i;

export function prepareRequest(
  { service, places }: State,
  settings: Settings,
  operation: Operation<never, unknown>,
  request: unknown,
): PreparedRequest {
  const headers = new Headers();
  setHeader(headers, "accept", operation.accept ?? (operation.answer ? "*/*" : "application/json"));
  const agent = runtimeToken();
  // In a browser the header is the browser's own, and setting it would cost a preflight request.
  if (agent) setHeader(headers, "user-agent", `${service.agent} ${agent}`);

  const draft: Draft = { path: operation.path, query: [], cookies: [], headers };
  for (const row of operation.parameters ?? []) {
    row.in(row, member(request, row.key ?? row.name), draft);
  }
  // Asked of the finished path: a parameter, two of them side by side, or the caller of `request` may have made it.
  const { path } = draft;
  if (!/^\/[^?#\s]*$/.test(path) || DOTS.test(path)) {
    throw new RequestError(
      `the path of ${operation.id} must begin with a slash, without query and segments "." and ".."`,
    );
  }

  const { body: row } = operation;
  const content = row && (row.key === undefined ? request : member(request, row.key));
  const json = (one: unknown): string => {
    const text = (operation.json ?? places.json).encode(one);
    places.check?.(one);
    return text;
  };
  const body = content === undefined ? undefined : row?.kind.encode(content, row, json);
  const type = row?.mediaType ?? row?.kind.mediaType;
  if (body !== undefined && type) setHeader(headers, "content-type", type);
  for (const [name, value] of Object.entries(settings.headers)) setHeader(headers, name, value);
  // Whoever names a host, such as that of a sandbox, means it for all that is sent.
  const { option } = service.host;
  const server = settings.value(option) === undefined ? operation.server : undefined;
  if (server === "") {
    throw new RequestError(
      `${operation.id} is not where the rest of the service is: set ${option}`,
    );
  }
  const base = server ?? settings.base;
  return { ...draft, url: base + path, body, content };
}
