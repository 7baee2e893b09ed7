/**
 * Keeping secrets out of everything that can be printed.
 *
 * Decides: what counts as a secret (members the description marks, and names that say so themselves), and how a text,
 * a body or the cause of an error is cleaned. Cleaning goes by value too, because a service may repeat a token or a
 * password in the message of an error.
 * Leaves to others: where the secrets are (`auth.ts`, `call.ts`), and what is printed at all (`log.ts`, `errors.ts`).
 */
export const MASK = "***";

/** Members that are masked in logs even where the description forgot to mark them. */
const TELLING = /passw|secret|token|credential|authorization|cookie|api_?key|private_?key/i;

/** Anything shorter would tear holes into harmless texts. */
const SHORTEST = 4;

/** How deep a body is followed before it is cut. */
const DEPTH = 32;

/** Whether a member or header of this name is masked whatever the description says. */
export function isTelling(name: string): boolean {
  return TELLING.test(name);
}

/** Cuts every secret, as it is and percent-encoded, out of a text. */
export function scrub(text: string, secrets: readonly string[]): string {
  // The longest first: a secret may be the beginning of another one.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret.length < SHORTEST) continue;
    text = text.replaceAll(secret, MASK);
    text = text.replaceAll(encoded(secret), MASK);
  }
  return text;
}

/** As it stands in a URL. */
function encoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret; // half of a surrogate pair, which no URL can hold
  }
}

/** A copy of a JSON value that may be logged. */
export function redact(
  value: unknown,
  names: readonly string[],
  secrets: readonly string[],
  depth = DEPTH,
): unknown {
  if (typeof value === "string") return scrub(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  const copy = (one: unknown): unknown => redact(one, names, secrets, depth - 1);
  if (Array.isArray(value)) return value.map(copy);
  if (Object.getPrototypeOf(value) !== Object.prototype) return `[${value.constructor?.name}]`;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      names.includes(key) || isTelling(key) ? MASK : copy(one),
    ]),
  );
}

/** The texts that stand under one of `names`, at any depth. */
export function valuesOf(value: unknown, names: readonly string[], depth = DEPTH): string[] {
  if (typeof value !== "object" || value === null || depth === 0 || names.length === 0) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "string" && names.includes(key) ? [one] : valuesOf(one, names, depth - 1),
  );
}

/**
 * A copy of the cause of an error that holds nothing but name, message, stack, code and its own cause. The original
 * may carry the whole request with its headers, as the errors of many HTTP libraries do.
 */
export function cleanCause(cause: unknown, secrets: readonly string[], depth = 4): unknown {
  if (typeof cause !== "object" || cause === null) {
    return typeof cause === "string" ? scrub(cause, secrets) : cause;
  }
  const { name, message, stack, code, cause: inner } = cause as Error & { code?: unknown };
  const copy = new Error(scrub(String(message), secrets));
  const define = (key: string, value: unknown, enumerable = false): void => {
    if (typeof value === "string") value = scrub(value, secrets);
    Object.defineProperty(copy, key, { value, enumerable, configurable: true, writable: true });
  };
  define("name", String(name));
  define("stack", stack ?? `${name}: ${message}`);
  if (typeof code === "string" || typeof code === "number") define("code", code, true);
  if (inner !== undefined && depth > 0) define("cause", cleanCause(inner, secrets, depth - 1));
  return copy;
}
