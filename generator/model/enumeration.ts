/**
 * `enum`: sets of known values.
 *
 * Decides: when a set of values is an enum, a union of literals, a boolean or a single literal.
 * Leaves to others: names of members (`targets/`), and that an enum stays open to values that are not listed
 * (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import type { EnumMember, Type } from "./api.js";
import { type JsonType, reportConflict } from "./conjunction.js";
import { jsonText } from "./json.js";
import type { SchemaBuilder, SchemaTask } from "./schema.js";

const UNKNOWN: Type = { kind: "unknown" };

/** `null` when the values do not settle the type (they are then told as limits are: in words). */
export function enumeration(
  builder: SchemaBuilder,
  task: SchemaTask,
  types: ReadonlySet<JsonType> | null,
): Type | null {
  const { document, nodes, id, owner } = task;
  const lists = nodes.map((node) => node.get("enum")).filter((node) => node !== undefined);
  const list = lists.at(-1);
  if (list === undefined) return null;
  const others = lists
    .slice(0, -1)
    .map((one) => new Set(one.items().map((item) => jsonText(item.value))));
  const seen = new Set<string>();
  const values = list.items().filter((item) => {
    const text = jsonText(item.value);
    if (item.kind === "null" || seen.has(text)) return false;
    seen.add(text);
    return others.every((other) => other.has(text));
  });
  const only = values[0];
  if (only === undefined) {
    if (list.items().some((item) => item.kind === "null")) return { kind: "literal", value: null };
    reportConflict(nodes, id, builder.diagnostics);
    return UNKNOWN;
  }
  // An integer that no number can hold exactly is a kind of its own: it becomes a literal, digit by digit.
  const kinds = new Set(
    values.map((item) => (typeof item.value === "bigint" ? "bigint" : item.kind)),
  );
  if (kinds.has("boolean") && kinds.size === 1) {
    return values.length > 1 ? { kind: "boolean" } : { kind: "literal", value: only.value };
  }
  if (values.length === 1 && owner === null) return { kind: "literal", value: only.value };
  const kind = [...kinds][0];
  if (kinds.size === 1 && (kind === "string" || kind === "number")) {
    const base = builder.declarationBase(document, nodes, id, owner);
    const allIntegers = values.every((item) => Number.isInteger(item.asNumber()));
    builder.declarations.put({
      ...base,
      kind: "enum",
      base:
        kind === "string" ? "string" : types?.has("integer") || allIntegers ? "integer" : "number",
      members: enumMembers(list, values),
    });
    return { kind: "ref", id: base.id };
  }
  const base = builder.declarationBase(document, nodes, id, owner);
  builder.declarations.put({
    ...base,
    kind: "union",
    variants: values.map((item) => ({ type: { kind: "literal", value: item.value }, tags: [] })),
    discriminator: null,
  });
  return { kind: "ref", id: base.id };
}
function enumMembers(list: SpecNode, values: readonly SpecNode[]): readonly EnumMember[] {
  const items = list.items();
  const names = list.parent?.get("x-enum-varnames")?.items() ?? [];
  const words = list.parent?.get("x-enum-descriptions")?.items() ?? [];
  return values.map((item) => {
    const index = items.indexOf(item);
    const value = item.value;
    if (typeof value !== "string" && typeof value !== "number") {
      throw new TypeError("members of an enum are texts or numbers here");
    }
    return {
      value,
      givenName: names[index]?.asString() ?? null,
      description: words[index]?.asString()?.trim() ?? "",
    };
  });
}
