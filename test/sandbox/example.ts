/**
 * A value that a schema allows, for answers that the description gives no example for.
 *
 * Decides: which value; always the same one for the same schema. Examples, defaults and enum values come first.
 * Leaves to others: when such a value is needed (`answers.ts`).
 */
import type { Node } from "./description.js";
import { type Json, type JsonObject, define, isObject } from "./json.js";
import { typesOf } from "./schema.js";

/** Below this depth only required members are made, so that recursive schemas end. */
const DEPTH = 3;

export function exampleOf(schema: Node | undefined, depth = 0): Json {
  const node = schema?.target();
  if (!node || !isObject(node.value) || depth > 32) return null;
  for (const key of ["example", "const", "default"]) {
    const value = node.get(key)?.value;
    if (value !== undefined) return value;
  }
  const listed = node.get("examples")?.value ?? node.get("enum")?.value;
  if (Array.isArray(listed) && listed[0] !== undefined) return listed[0];

  const parts = node.get("allOf")?.items() ?? [];
  const choice = (node.get("oneOf") ?? node.get("anyOf"))?.items()[0];
  const types = typesOf(node);
  if (parts.length > 0 || types.has("object")) {
    const result: JsonObject = {};
    for (const part of [...parts, ...(choice ? [choice] : [])]) {
      const value = exampleOf(part, depth);
      if (isObject(value))
        for (const key of Object.keys(value)) define(result, key, value[key] ?? null);
    }
    const required = node.get("required")?.value;
    for (const [name, child] of node.get("properties")?.entries() ?? [])
      if (depth < DEPTH || (Array.isArray(required) && required.includes(name)))
        define(result, name, exampleOf(child, depth + 1));
    return result;
  }
  if (choice) return exampleOf(choice, depth + 1);
  if (types.has("array")) {
    const least = Number(node.get("minItems")?.value ?? 1);
    return depth > DEPTH && least === 0
      ? []
      : Array.from({ length: Math.max(least, 1) }, () => exampleOf(node.get("items"), depth + 1));
  }
  if (types.has("string")) return text(node);
  if (types.has("integer") || types.has("number")) return Number(node.get("minimum")?.value ?? 0);
  return types.has("boolean") ? true : null;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T08:30:00Z",
  date: "2026-01-31",
  email: "user@example.com",
  uri: "https://example.com/",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  ipv4: "192.0.2.1",
  byte: "ZXhhbXBsZQ==",
};

function text(node: Node): string {
  const format = node.text("format") ?? "";
  const value = Object.hasOwn(BY_FORMAT, format) ? BY_FORMAT[format] : undefined;
  return value ?? "example".padEnd(Number(node.get("minLength")?.value ?? 0), "x");
}
