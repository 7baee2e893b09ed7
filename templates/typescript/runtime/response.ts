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
import type { Call } from "./call.js";
import { ApiError, DecodeError } from "./errors.js";
import { get } from "./pointer.js";
import type { ApiResponse } from "./promise.js";
import { scrub } from "./redact.js";
import { retryAfter } from "./retry-after.js";
import type { RawAnswer } from "./transport.js";

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

/** The answer of a success, or the error of a failure. Raises where it is neither. */
export function judge(call: Call, raw: RawAnswer): ApiResponse<unknown> | ApiError {
  const { state, operation, attempt: attempts, secrets } = call;
  const { envelope, errors, agent } = state.service;
  const { method, path, answer: usual, answers, json: { decode } = state.places.json } = operation;
  const { httpStatus, headers, bytes } = raw;
  const clean = (text: string): string => scrub(text, secrets);
  const type = headers.get("content-type") ?? "";
  const own = answers?.[httpStatus];
  const others = own === undefined ? answers?.[`${String(httpStatus)[0]}XX`] : own;
  const answer = others === undefined ? usual : (others ?? undefined);
  const accepted = (answer?.accepts ?? is2xx)(httpStatus);
  // What is not for reading as text, such as a picture, is not decoded.
  const isText = !answer || !accepted || /[/+]json\b/i.test(type);
  const text = isText ? new TextDecoder().decode(bytes) : "";
  const json = isText ? decode(text) : undefined;

  const verdict = get(json, envelope?.success);
  const enveloped = verdict !== undefined;
  const status = typeof verdict === "number" ? verdict : httpStatus;
  const id = get(json, envelope?.requestId) ?? headers.get("x-request-id");
  const requestId = id && typeof id === "string" ? clean(id) : undefined;
  const judged = { status, httpStatus, requestId, headers, attempts };
  const what = `${method} ${path}`;

  if (enveloped ? envelope?.values.includes(verdict as string | number) : accepted) {
    const isEmpty = [204, 205].includes(httpStatus) || method === "HEAD";
    const data = isEmpty ? undefined : answer ? answer.read(raw) : json;
    if (isEmpty || answer || data !== undefined) return { ...judged, data };
    const shown = type && clean(type);
    throw new DecodeError(
      `${what} was answered with HTTP ${httpStatus} and ` +
        (text ? `${shown || "a body of no type"}, not JSON` : "an empty body"),
      httpStatus,
      shown || undefined,
      text.slice(0, START),
    );
  }

  /** The first that is there, without its secrets. */
  const find = (places: readonly (string | undefined)[]): string | number | undefined => {
    const found = places
      .map((place) => get(json, place))
      .find((one) => typeof one === "number" || (one && typeof one === "string"));
    return typeof found === "string" ? clean(found) : (found as number | undefined);
  };
  const kind = Math.trunc(status / 100);
  const words =
    find([envelope?.message, ...MESSAGES]) ??
    // A browser shows a redirect as status 0.
    (httpStatus && Math.trunc(httpStatus / 100) !== 3
      ? "the service gave no reason"
      : "a redirect, which is not followed");
  const general = kind === 4 ? errors.client : kind === 5 ? errors.server : undefined;
  const Failure = errors[status] ?? general ?? ApiError;
  return new Failure({
    ...judged,
    message:
      `${status} ${String(words).slice(0, LONGEST_MESSAGE)} (${what}` +
      (requestId ? `, request id ${requestId})` : ")"),
    apiCode: find([envelope?.code, ...(enveloped ? [] : CODES)]),
    body: json === undefined ? text : json,
    data: get(json, envelope?.data),
    method,
    path,
    retryAfter: retryAfter(headers),
    agent,
  });
}

function is2xx(httpStatus: number): boolean {
  return Math.trunc(httpStatus / 100) === 2;
}
