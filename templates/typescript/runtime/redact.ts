/**
 * Keeping secrets out of everything that can be printed.
 *
 * Decides: what counts as a secret (members the description marks, and in logs names that say so themselves), and how a text,
 * a body or the cause of an error is cleaned. Cleaning goes by value too, because a service may repeat a token or a
 * password in the message of an error.
 * Leaves to others: where the secrets are (`auth.ts`, `call.ts`), and what is printed at all (`log.ts`, `errors.ts`).
 */
export const MASK = "***";

/** Members that are masked in logs even where the description forgot to mark them. */
const TELLING = /passw|secret|token|credential|authorization|cookie|api[_-]?key|private[_-]?key/i;

/** Anything shorter would tear holes into harmless texts. */
const SHORTEST = 4;

/** How deep a body is followed before it is cut. */
const DEPTH = 32;

/** Whether a member or header of this name is masked whatever the description says. */
export function isTelling(name: string): boolean {
  return TELLING.test(name);
}

/**
 * Cuts every secret out of a text: as it is, and as JSON and URLs write it. There a character that is no letter or digit
 * may stand as it is; in JSON, behind a backslash or as `\u00e9`, of which some need two; in a URL, as its first byte and
 * those that go on with it.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const escaped = "(\\$&|\\\\(u....(\\\\ud[c-f]..)?|.)|%[^89ab].(%[89ab].)*)";
  return (
    secrets
      .filter((one) => one.length >= SHORTEST)
      // The longest first: a secret may be a part of another one.
      .sort((a, b) => b.length - a.length)
      .reduce(
        (rest, one) => rest.replace(new RegExp(one.replace(/\W/gu, escaped), "gi"), MASK),
        text,
      )
  );
}

/** A copy of a JSON value that may be logged. */
export function redact(
  value: unknown,
  names: readonly string[],
  secrets: readonly string[],
): unknown {
  const clean = (key: string, one: unknown): unknown => {
    if (names.includes(key) || isTelling(key)) return MASK;
    if (typeof one === "string") return scrub(one, secrets);
    if (typeof one === "bigint") return String(one);
    return ArrayBuffer.isView(one) || one instanceof ArrayBuffer ? "[bytes]" : one;
  };
  if (value === undefined) return value;
  try {
    return JSON.parse(JSON.stringify(value, clean)) as unknown;
  } catch {
    return "…"; // too deep to be shown
  }
}

/** The texts that stand under one of `names`, or below what stands there, at any depth. */
export function valuesOf(
  value: unknown,
  names: readonly string[],
  depth = DEPTH,
  inside = false,
): string[] {
  if (typeof value === "string") return inside ? [value] : [];
  if (Object(value) !== value || !depth || !names.length) return [];
  return Object.entries(value as object).flatMap(([key, one]) =>
    valuesOf(one, names, depth - 1, inside || names.includes(key)),
  );
}

/**
 * A copy of the cause of an error that holds nothing but name, message, stack, code and its own cause. The original
 * may carry the whole request with its headers, as the errors of many HTTP libraries do.
 */
export function cleanCause(cause: unknown, secrets: readonly string[], depth = 4): unknown {
  if (typeof cause === "string") return scrub(cause, secrets);
  if (typeof cause !== "object" || cause === null) return cause;
  const { name, message, stack, code, cause: inner } = cause as Error & { code?: unknown };
  const text = (value: unknown): string => scrub(String(value), secrets);
  const copy = new Error(
    text(message),
    inner !== undefined && depth > 0 ? { cause: cleanCause(inner, secrets, depth - 1) } : {},
  );
  copy.stack = text(stack ?? `${name}: ${message}`);
  return Object.assign(copy, { name: text(name) }, code === undefined ? {} : { code: text(code) });
}
