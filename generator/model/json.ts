/**
 * JSON as a type: examples, defaults and literal values of a description.
 *
 * Decides: nothing. Leaves to others: everything that gives a value a meaning.
 */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own member, never one inherited from `Object.prototype`. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** JSON text of a value, for comparing. Integers beyond 2^53 are told apart from numbers near them. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "bigint" ? `${one.toString()}n` : one,
  );
}
