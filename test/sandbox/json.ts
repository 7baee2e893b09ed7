/**
 * JSON as a type, and the two questions that are asked of it everywhere.
 *
 * Decides: that only own members count, so that a field called `constructor` is an ordinary field.
 * Leaves to others: everything that gives a value a meaning.
 */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at a JSON Pointer (RFC 6901), or `undefined` when there is none. */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  return tokens(pointer).reduce<Json | undefined>(
    (here, token) => (Array.isArray(here) ? here[Number(token)] : member(here, token)),
    value,
  );
}

/** Puts a value at a JSON Pointer. Objects that are missing on the way are made; lists are only walked. */
export function put(value: Json, pointer: string, what: Json): void {
  const path = tokens(pointer);
  const last = path.pop();
  if (last === undefined) throw new Error("a pointer to the root cannot be written");
  let here: Json | undefined = value;
  for (const token of path) {
    if (isObject(here) && !Object.hasOwn(here, token)) define(here, token, {});
    here = Array.isArray(here) ? here[Number(token)] : member(here, token);
  }
  if (Array.isArray(here)) here[Number(last)] = what;
  else if (isObject(here)) define(here, last, what);
}

/** Sets a member whatever its name is, `__proto__` included. */
export function define(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function tokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
}
