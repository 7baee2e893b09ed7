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
import type { RawAnswer } from "./transport.js";

/** Longest message of a service that is repeated in an error, in characters. */
const LONGEST_MESSAGE = 500;
/** How much of a body that cannot be read is kept, in characters. */
const START = 200;

/** What a service says about a failure. */
export type Words = "message" | "code";

/** The answer of a success, or the error of a failure. Raises where it is neither. */
export function judge(call: Call, raw: RawAnswer): ApiResponse<unknown> | ApiError {
  const { service, places, operation, attempt: attempts, secrets } = call;
  const { envelope, errors, agent } = service;
  const { method, path, json: { decode } = places.json } = operation;
  const { httpStatus, headers, bytes } = raw;
  const type = headers.get("content-type") ?? "";
  const answer = operation.choose ? operation.choose(operation, httpStatus) : operation.answer;
  const accepted = answer?.accepts ? answer.accepts(httpStatus) : hundreds(httpStatus) === 2;
  // What is not for reading as text, such as a picture, is not decoded.
  const isText = !answer || !accepted || /[/+]json\b/i.test(type);
  const text = isText ? new TextDecoder().decode(bytes) : "";
  const json = decode(text);

  const at = (key: "success" | Words | "requestId" | "data"): unknown => get(json, envelope?.[key]);
  /** Words of the service, without its secrets. */
  const shown = (one: unknown): string | number | undefined =>
    typeof one === "number"
      ? one
      : one && typeof one === "string"
        ? scrub(one, secrets)
        : undefined;
  const verdict = at("success");
  const status = typeof verdict === "number" ? verdict : httpStatus;
  const requestId = shown(at("requestId") ?? headers.get("x-request-id"))?.toString();
  const judged = { status, httpStatus, requestId, headers, attempts };
  const what = `${method} ${path}`;

  if (verdict === undefined ? accepted : envelope?.values.includes(verdict as string | number)) {
    const isEmpty = [204, 205].includes(httpStatus) || method === "HEAD";
    const data = isEmpty ? undefined : answer ? answer.read(raw) : json;
    if (isEmpty || answer || data !== undefined) return { ...judged, data };
    throw new DecodeError(
      `${what}: HTTP ${httpStatus} holds no JSON`,
      {},
      { httpStatus, contentType: shown(type) },
      { bodyStart: text.slice(0, START) },
    );
  }
  const told = (key: Words): string | number | undefined =>
    shown(at(key)) ?? shown(places.words?.(key, json, verdict !== undefined, httpStatus));
  const Failure = errors[status] ?? errors[hundreds(status)] ?? ApiError;
  const words = String(told("message") ?? "the service gave no reason").slice(0, LONGEST_MESSAGE);
  return new Failure({
    ...judged,
    message: `${status} ${words} (${what}${requestId ? `, request id ${requestId}` : ""})`,
    apiCode: told("code"),
    body: json === undefined ? text : json,
    data: at("data"),
    method,
    path,
    retryAfter: (places.wait ?? seconds)(headers),
    agent,
  });
}

function hundreds(status: number): number {
  return Math.trunc(status / 100);
}

function seconds(headers: Headers): number | undefined {
  const wait = parseFloat(String(headers.get("retry-after")));
  return wait >= 0 ? wait : undefined;
}
