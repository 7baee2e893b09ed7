/**
 * From a row of the operation table and a caller's values to what will be sent.
 *
 * Decides: where each value goes, and that nothing is sent whose path would lead elsewhere or whose header is broken.
 * Leaves to others: how one value is written (`parameters.ts`, `bodies.ts`), and credentials (`auth.ts`), which may
 * differ from attempt to attempt.
 */
import { isPresent } from "./encoding.js";
import { RequestError } from "./errors.js";
import { offerHeader, setHeader } from "./headers.js";
import type { RequestBody } from "./middleware.js";
import type { Draft, Operation } from "./operation.js";
import type { Settings } from "./options.js";
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

/** A path of which no segment is `.` or `..`, in any spelling that a URL parser takes for them. */
const PATH = /^(?!.*[/\\](\.|%2e){1,2}([/\\]|$))\/[^?#\s{]*$/i;

export function prepareRequest(
  { service, places }: State,
  settings: Settings,
  operation: Operation<never, unknown>,
  request: unknown,
): PreparedRequest {
  const headers = new Headers();
  const { body: row, accept = "application/json" } = operation;
  const draft: Draft = { path: operation.path, query: [], headers };
  for (const one of operation.parameters ?? []) {
    const value = member(request, one.key ?? one.name);
    if (isPresent(value)) one.in(one, value, draft);
  }
  // Asked of the finished path: a parameter, two of them side by side, or the caller of `request` may have made it.
  if (!PATH.test(draft.path)) {
    throw new RequestError(`the path ${operation.path} cannot be sent`);
  }

  offerHeader(headers, "accept", accept);
  const content = row && (row.key ? member(request, row.key) : request);
  const json = (one: unknown): string => {
    places.check?.(one);
    return (operation.json ?? places.json).encode(one);
  };
  const body = row && content !== undefined ? row.kind.encode(content, row, json) : undefined;
  const type = row?.mediaType ?? row?.kind.mediaType;
  if (body !== undefined && type) headers.set("content-type", type);
  for (const [name, value] of Object.entries(settings.headers)) setHeader(headers, name, value);
  const base = operation.base?.(service, settings, operation) ?? settings.base;
  return { ...draft, url: base + draft.path, body, content };
}
