/**
 * Logging.
 *
 * Decides: that nothing is logged unless asked for; the levels; which headers may be shown with their value.
 * Leaves to others: when something is worth a line (`call.ts`), and how it is cleaned (`redact.ts`).
 */
import { MASK } from "./redact.js";

/** From silent to talkative. `error`: calls that failed. `warn`: retries. `info`: every call. `debug`: bodies. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Receives the lines; `console` is one. `fields` is plain data without secrets. */
export interface Logger {
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Writes a line if its level is wanted; `fields` is asked only then. */
export type Log = (
  level: Exclude<LogLevel, "off">,
  message: string,
  fields: () => Record<string, unknown>,
) => void;

export const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

export function makeLog(logger: Logger, wanted: LogLevel): Log {
  return (level, message, fields) => {
    if (LEVELS.indexOf(level) <= LEVELS.indexOf(wanted)) logger[level](message, fields());
  };
}

/** Headers that never hold a secret. The others are logged by name alone. */
const SHOWN =
  /^(?:accept|content-(?:encoding|length|type)|date|retry-after|server|user-agent|x-request-id)$/;

export function shownHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = SHOWN.test(name) ? value : MASK;
  });
  return shown;
}
