/**
 * Answers that are not JSON.
 *
 * Decides: how each kind of answer is read, and which statuses are a success for it; which kind a status has, where
 * they differ.
 * Leaves to others: failures, and the usual case, JSON (`response.ts`).
 */
import { DecodeError } from "./errors.js";
import type { AnswerKind, Operation } from "./operation.js";

export const textAnswer: AnswerKind = { read: ({ bytes }) => new TextDecoder().decode(bytes) };

export const bytesAnswer: AnswerKind = { read: ({ bytes }) => bytes };

/** The body is ignored. */
export const noAnswer: AnswerKind = { read: () => undefined };

/** The place that a redirect leads to, which nobody follows. It may be relative to the URL of the call. */
export const locationAnswer: AnswerKind = {
  accepts: (httpStatus) => httpStatus >= 200 && httpStatus < 400,
  read: ({ httpStatus, headers }) => {
    const location = headers.get("location");
    if (location !== null) return location;
    throw new DecodeError(
      `HTTP ${httpStatus} came without a location`,
      {},
      { httpStatus, contentType: undefined },
      { bodyStart: "" },
    );
  },
};

/** The kind of answer that the row has for a status, or for its range. */
export const answerOfStatus: NonNullable<Operation<never, unknown>["choose"]> = (
  { answers = {}, answer },
  httpStatus,
) => {
  const range = answers[`${String(httpStatus)[0]}XX`];
  const own = httpStatus in answers ? answers[httpStatus] : range;
  return own === undefined ? answer : (own ?? undefined);
};
