/**
 * Logging.
 *
 * Decides: that nothing is logged unless asked for; the levels; what is worth a line, and what of it may be shown:
 * headers that never hold a secret with their value, names of the query, bodies without their secrets.
 * Leaves to others: when things happen (`call.ts`), and how a body is cleaned (`redact.ts`).
 */
import type { Call } from "./call.js";
import { ApiError } from "./errors.js";
import type { CallEvents, CoreFeature } from "./feature.js";
import { ensure } from "./options.js";
import { now } from "./platform.js";
import { MASK, redact, scrub } from "./redact.js";

/** From silent to talkative. `error`: calls that failed. `warn`: retries. `info`: every call. `debug`: bodies. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Receives the lines; `console` is one. `fields` is plain data without secrets. */
export interface Logger {
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
}

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Headers that never hold a secret. The others are logged by name alone. */
const SHOWN =
  /^(?:accept|content-(?:encoding|length|type)|date|retry-after|server|user-agent|x-request-id)$/;

function shownHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = SHOWN.test(name) ? value : MASK;
  });
  return shown;
}

function shownFailure(failure: unknown, { secrets }: Call): string {
  return scrub(String(failure), secrets);
}

function shownBody(value: unknown, { operation, secrets }: Call): unknown {
  return redact(value, operation.sensitive ?? [], secrets);
}

/** By what happens: the level of its line, what is told besides, and its words where they are others. */
type Lines = {
  readonly [Event in keyof CallEvents]: readonly [
    level: Exclude<LogLevel, "off">,
    fields: (call: Call, about: CallEvents[Event]) => Record<string, unknown>,
    words?: string,
  ];
};

const LINES: Lines = {
  request: [
    "debug",
    (call, { url, headers }) => ({
      query: (url.split("?")[1] ?? "").split("&").flatMap((one) => one.split("=", 1)),
      headers: shownHeaders(headers),
      body: shownBody(call.prepared.content, call),
    }),
  ],
  answer: [
    "debug",
    (call, answer) => ({
      status: answer.status,
      httpStatus: answer.httpStatus,
      requestId: answer.requestId,
      headers: shownHeaders(answer.headers),
      body: shownBody(answer instanceof ApiError ? answer.body : answer.data, call),
    }),
  ],
  renewed: ["warn", () => ({}), "the token was rejected, trying again with a new one"],
  again: [
    "warn",
    (call, { failure, delay }) => ({ delay, error: shownFailure(failure, call) }),
    "trying again",
  ],
  failed: ["error", (call, failure) => ({ error: shownFailure(failure, call) })],
};

function write(
  { settings, operation, attempt, start }: Call,
  level: Exclude<LogLevel, "off">,
  words: string,
  fields: () => Record<string, unknown>,
): void {
  const { logger = console, logLevel = "off" } = settings;
  if (LEVELS.indexOf(level) > LEVELS.indexOf(logLevel)) return;
  const { id, method, path } = operation;
  const milliseconds = Math.round(now() - start);
  logger[level](`${id}: ${words}`, { method, path, milliseconds, attempt, ...fields() });
}

/** Writes lines to the option `logger`, as many as the option `logLevel` wants. */
export const logging: CoreFeature<"logger" | "logLevel"> = {
  options: {
    logger: (value = console) => value,
    logLevel: (value = "off", option) => {
      ensure(LEVELS.includes(value as LogLevel), option, `one of ${LEVELS.join(", ")}`);
      return value;
    },
  },
  tell: (call, event, about) => {
    const [level, fields, words = event] = LINES[event];
    write(call, level, words, () => fields(call, about));
    if (event !== "answer" || about instanceof ApiError) return;
    const { status, requestId } = about as CallEvents["answer"];
    write(call, "info", "done", () => ({ status, requestId }));
  },
};
