/**
 * Values in cases: JSON, and what JSON cannot say.
 *
 * Decides: the notation (`{"$int": "…"}`, `{"$bytes": "…"}`, `{"$date": "…"}`), the one way an SDK writes JSON, and when two
 * values are the same.
 * Leaves to others: making a language's own values from the notation and back (the runners).
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of `{"$int": "…"}`. */
function integerText(value: Json): string | undefined {
  if (!isObject(value)) return undefined;
  const text = value["$int"];
  return typeof text === "string" && Object.keys(value).length === 1 ? text : undefined;
}

/** JSON as every SDK writes it: no white space, members in the order given, integers in full. */
export function writeJson(value: Json): string {
  const integer = integerText(value);
  if (integer !== undefined) return integer;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(",")}]`;
  if (isObject(value)) {
    const { $date: date, $bytes: bytes } = value;
    if (typeof date === "string") return JSON.stringify(date);
    if (typeof bytes === "string") return JSON.stringify(bytes);
    const members = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}:${writeJson(one)}`,
    );
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** What two values must agree in. Order of members does not matter; a small `$int` is the number. */
function canonical(value: Json): string {
  const integer = integerText(value);
  if (integer !== undefined) return String(BigInt(integer));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`,
    );
    return `{${members.sort().join(",")}}`;
  }
  return JSON.stringify(value);
}

export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonical(one) === canonical(other);
}

/** A value in a message, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
