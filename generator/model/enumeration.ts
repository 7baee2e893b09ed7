/**
 * `enum`: sets of known values.
 *
 * Decides: when a set of values is an enum, a union of literals, a boolean or a single literal.
 * Leaves to others: names of members (`targets/`), and that an enum stays open to values that are not listed
 * (the runtimes).
 */
import type { SpecNode } from "../spec/node.js";
import type { EnumMember, Type } from "./api.js";
import { hasStructure, type JsonType, reportConflict } from "./conjunction.js";
import { documentationOf, givenNameOf } from "./documentation.js";
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
  const all = nodes.map((node) => node.get("enum")).filter((node) => node !== undefined);
  const lists = all.filter((one) => one.items().length > 0);
  reportEmpty(builder, all);
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

/** Said once for each list: it may be part of many types. */
function reportEmpty(builder: SchemaBuilder, lists: readonly SpecNode[]): void {
  for (const list of lists) {
    if (list.items().length === 0) builder.losses.tellEmptyEnum(list);
  }
}

/** `oneOf: [{ const: a, title: … }, …]`: how JSON Schema gives the values of an enum words of their own. */
export function annotatedEnumeration(
  builder: SchemaBuilder,
  variants: readonly SpecNode[],
  base: () => ReturnType<SchemaBuilder["declarationBase"]>,
): Type | null {
  const values: readonly unknown[] = variants.map((variant) => variant.get("const")?.value);
  const kinds = new Set(values.map((value) => typeof value));
  const texts = kinds.has("string");
  const uniform = kinds.size === 1 && (texts || kinds.has("number"));
  const bare = variants.every((variant) => !hasStructure(variant, ["const", "type"]));
  if (variants.length < 2 || !bare || !uniform) return null;
  const whole = values.every((value) => Number.isInteger(value));
  const members = variants.flatMap((variant, index): readonly EnumMember[] => {
    const value = values[index];
    if (typeof value !== "string" && typeof value !== "number") return [];
    if (values.indexOf(value) !== index) return [];
    const { summary, description } = documentationOf(variant);
    const words = description === "" && summary !== String(value) ? summary : description;
    const title = variant.get("title")?.asString()?.trim() ?? "";
    const givenName = givenNameOf(variant);
    return [{ value, givenName, title, description: words, span: variant.span() }];
  });
  const declared = base();
  builder.declarations.put({
    ...declared,
    kind: "enum",
    base: texts ? "string" : whole ? "integer" : "number",
    members,
  });
  return { kind: "ref", id: declared.id };
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
      title: "",
      description: words[index]?.asString()?.trim() ?? "",
      span: item.span(),
    };
  });
}
