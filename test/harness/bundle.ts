/**
 * A description of many files as one document.
 *
 * Decides: that a reference to something that the root lists under `components` becomes a reference to that entry,
 * whichever file it was written in, and that every other reference into another file is replaced by what it means.
 * Leaves to others: what the document is for (a second opinion on types).
 */
import type { Description, Node } from "../sandbox/description.js";
import { type Json, type JsonObject, define, isObject, member } from "../sandbox/json.js";

export function bundle(description: Description): JsonObject {
  const components = new Map<string, string>();
  for (const [kind, entries] of description.root.get("components")?.entries() ?? [])
    for (const [name, target] of entries.entries())
      components.set(target.id, `#/components/${kind}/${name}`);

  const copy = (node: Node, isEntry: boolean): Json => {
    const reference = member(node.value, "$ref");
    if (typeof reference === "string") {
      const known = components.get(node.target().id);
      if (known === undefined || isEntry) return copy(node.target(), isEntry);
      const siblings = Object.entries(node.value as JsonObject).filter(([key]) => key !== "$ref");
      return { $ref: known, ...Object.fromEntries(siblings) };
    }
    if (Array.isArray(node.value))
      return node.value.map((value, index) => {
        const child = node.raw(index);
        return child ? copy(child, false) : value;
      });
    if (!isObject(node.value)) return node.value;
    const result: JsonObject = {};
    for (const key of Object.keys(node.value)) {
      const child = node.raw(key);
      const entry = /^\/components\/[^/]+$/.test(node.pointer);
      if (child) define(result, key, copy(child, entry && node.file === description.root.file));
    }
    return result;
  };
  return copy(description.root, false) as JsonObject;
}
