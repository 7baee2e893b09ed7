/**
 * What an answer means.
 *
 * Decides: success or failure (the envelope's word where the body has one, else the HTTP status), the result of a
 * success, and the error of a failure.
 * Leaves to others: which classes and envelope there are (`service.ts`), and what to do about a failure (`retry.ts`).
 *
 * A body is never checked against its schema: members and values that the description does not know are kept.
 */
import { ApiError, DecodeError } from "./errors.js";
import { decodeJson } from "./json.js";
import type { Operation } from "./operation.js";
import { get, member } from "./pointer.js";
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

export function judge(
  service: Service,
  operation: Operation<never, unknown>,
  { httpStatus, headers, bytes }: RawAnswer,
  attempts: number,
  secrets: readonly string[],
): Judgement {
  const { envelope } = service;
  const { method, path, answer } = operation;
  const contentType = headers.get("content-type") ?? undefined;
  const accepted = httpStatus >= 200 && httpStatus < 300;
  const isJson = /[/+]json\b/i.test(contentType ?? "");
  const text = answer === "bytes" && accepted && !isJson ? "" : new TextDecoder().decode(bytes);
  const json = answer === undefined || !accepted || isJson ? decodeJson(text) : undefined;

  const verdict = get(json, envelope?.success);
  const enveloped = envelope !== undefined && verdict !== undefined;
  const status = enveloped && typeof verdict === "number" ? verdict : httpStatus;
  const id = get(json, envelope?.requestId) ?? headers.get("x-request-id");
  const requestId = typeof id === "string" && id !== "" ? scrub(id, secrets) : undefined;
  const succeeded = enveloped ? envelope.values.includes(verdict as string | number) : accepted;

  if (succeeded) {
    let body = json;
    if (answer === "none" || httpStatus === 204 || httpStatus === 205 || method === "HEAD") {
      body = undefined;
    } else if (answer === "bytes") body = bytes;
    else if (answer === "text") body = text;
    else if (json === undefined) {
      const type = contentType && scrub(contentType, secrets);
      throw new DecodeError(
        `${method} ${path} was answered with HTTP ${httpStatus} and ` +
          (bytes.length === 0
            ? "an empty body"
            : `${type ?? "a body of no type"} that cannot be read as JSON`),
        httpStatus,
        type,
        text.slice(0, START),
      );
    }
    return { body, status, requestId, enveloped, error: undefined };
  }

  const body = json === undefined ? text : json;
  const words = scrub(messageOf(json, envelope?.message, httpStatus), secrets);
  const code = get(json, envelope?.code) ?? (enveloped ? undefined : codeOf(json));
  const details = {
    message:
      `${status} ${words.slice(0, LONGEST_MESSAGE)} (${method} ${path}` +
      (requestId === undefined ? ")" : `, request id ${requestId})`),
    status,
    httpStatus,
    apiCode:
      typeof code === "string" ? scrub(code, secrets) : typeof code === "number" ? code : undefined,
    requestId,
    headers,
    body,
    data: get(json, envelope?.data),
    method,
    path,
    attempts,
    retryAfter: retryAfter(headers),
  };
  const { errors } = service;
  const group =
    status >= 400 && status < 500 ? "client" : status >= 500 && status < 600 ? "server" : undefined;
  const Failure =
    (Object.hasOwn(errors, status) ? errors[status] : group && errors[group]) ?? ApiError;
  return { body, status, requestId, enveloped, error: new Failure(details) };
}

/** The service's words for what went wrong: from the envelope, else from where services usually put them. */
function messageOf(json: unknown, pointer: string | undefined, httpStatus: number): string {
  const places = [pointer, "/message", "/error/message", "/detail", "/error_description", "/title"];
  for (const place of [...places, "/error"]) {
    const text = get(json, place);
    if (typeof text === "string" && text !== "") return text;
  }
  return httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400)
    ? "a redirect, which is not followed"
    : "the service gave no reason";
}

/** The code of an error without an envelope, as OAuth 2.0 and many others place it. */
function codeOf(json: unknown): unknown {
  return member(json, "code") ?? get(json, "/error/code") ?? member(json, "error");
}
