/**
 * What an answer means.
 *
 * Decides: success or failure (the envelope's word where the body has one, else the HTTP status), the result of a
 * success, and the error of a failure.
 * Leaves to others: which classes and envelope there are (`service.ts`), answers that are not JSON (`answers.ts`), and
 * what to do about a failure (`retry.ts`).
 *
 * A body is never checked against its schema: members and values that the description does not know are kept.
 */
import { ApiError, DecodeError } from "./errors.js";
import { decodeJson } from "./json.js";
import type { Operation } from "./operation.js";
import { get } from "./pointer.js";
import { scrub } from "./redact.js";
import { retryAfter } from "./retry.js";
import type { Service } from "./service.js";
import type { RawAnswer } from "./transport.js";

/** An answer, judged. */
export interface Judgement {
  /** What the call gives back: the result of a success, or the body of a failure. */
  readonly body: unknown;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Whether the body is an envelope. */
  readonly enveloped: boolean;
  /** `undefined`: the call succeeded. */
  readonly error: ApiError | undefined;
}

/** Longest message of a service that is repeated in an error, in characters. */
const LONGEST_MESSAGE = 500;
/** How much of a body that cannot be read is kept, in characters. */
const START = 200;

/** Where services put their words for what went wrong, and its code, when no envelope says so. */
const MESSAGES = [
  "/message",
  "/error/message",
  "/detail",
  "/error_description",
  "/title",
  "/error",
];
const CODES = ["/code", "/error/code", "/error"];

export function judge(
  { envelope, errors, agent }: Service,
  { method, path, answer: usual, answers }: Operation<never, unknown>,
  raw: RawAnswer,
  attempts: number,
  secrets: readonly string[],
): Judgement {
  const { httpStatus, headers, bytes } = raw;
  const type = headers.get("content-type") ?? undefined;
  const own = answers?.[httpStatus] ?? answers?.[`${String(httpStatus)[0]}XX`];
  const answer = own === undefined ? usual : (own ?? undefined);
  const is2xx = httpStatus >= 200 && httpStatus < 300;
  const accepted = answer?.accepts?.(httpStatus) ?? is2xx;
  // What is not for reading as text, such as a picture, is not decoded.
  const isText = !answer || !accepted || /[/+]json\b/i.test(type ?? "");
  const text = isText ? new TextDecoder().decode(bytes) : "";
  const json = isText ? decodeJson(text) : undefined;

  const verdict = get(json, envelope?.success);
  const enveloped = verdict !== undefined;
  const status = typeof verdict === "number" ? verdict : httpStatus;
  const id = get(json, envelope?.requestId) ?? headers.get("x-request-id");
  const requestId = typeof id === "string" && id !== "" ? scrub(id, secrets) : undefined;
  const judged = { status, requestId, enveloped };

  if (enveloped ? envelope?.values.includes(verdict as string | number) : accepted) {
    const isEmpty = httpStatus === 204 || httpStatus === 205 || method === "HEAD";
    const body = isEmpty ? undefined : answer ? answer.read(raw) : json;
    if (body === undefined && !isEmpty && !answer) {
      const shown = type && scrub(type, secrets);
      throw new DecodeError(
        `${method} ${path} was answered with HTTP ${httpStatus} and ` +
          (bytes.length > 0 ? `${shown ?? "a body of no type"}, not JSON` : "an empty body"),
        httpStatus,
        shown,
        text.slice(0, START),
      );
    }
    return { ...judged, body, error: undefined };
  }

  /** The first that is there, without its secrets. */
  const find = (places: readonly (string | undefined)[]): string | number | undefined => {
    for (const place of places) {
      const found = get(json, place);
      if (typeof found === "number") return found;
      if (typeof found === "string" && found !== "") return scrub(found, secrets);
    }
    return undefined;
  };
  const words =
    find([envelope?.message, ...MESSAGES]) ??
    (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400)
      ? "a redirect, which is not followed"
      : "the service gave no reason");
  const body = json === undefined ? text : json;
  const group = status < 400 || status > 599 ? undefined : status < 500 ? "client" : "server";
  const Failure =
    (Object.hasOwn(errors, status) ? errors[status] : group && errors[group]) ?? ApiError;
  const error = new Failure({
    message:
      `${status} ${String(words).slice(0, LONGEST_MESSAGE)} (${method} ${path}` +
      (requestId === undefined ? ")" : `, request id ${requestId})`),
    status,
    httpStatus,
    apiCode: find([envelope?.code, ...(enveloped ? [] : CODES)]),
    requestId,
    headers,
    body,
    data: get(json, envelope?.data),
    method,
    path,
    attempts,
    retryAfter: retryAfter(headers),
    agent,
  });
  return { ...judged, body, error };
}
