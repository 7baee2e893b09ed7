/**
 * A schema as a list of schemas that must all hold.
 *
 * JSON Schema lets `allOf`, `$ref` with siblings and plain keywords pile conditions on one value. Seen as one flat
 * list of nodes the pile is easy to question: the type is what all allow, the properties are those of all, and so on.
 *
 * Decides: how `allOf` and references inside it flatten, and what a list of nodes says together.
 * Leaves to others: what type comes of it (`schema.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import { referenceOf, type SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";

export type JsonType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

/**
 * Keywords that say something about a value's shape. Others are words, limits or ours; `nullable` is none: it belongs
 * to the place of use (`nullability.ts`), and 3.1 does not know it.
 */
const STRUCTURAL = new Set([
  "$ref",
  "$dynamicRef",
  "type",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
  "allOf",
  "oneOf",
  "anyOf",
  "format",
  "contentEncoding",
]);

/** Whether a node restricts the shape of a value by itself, beyond the one named keyword. */
export function hasStructure(node: SpecNode, besides: readonly string[] = []): boolean {
  return node.keys().some((key) => {
    if (!STRUCTURAL.has(key) || besides.includes(key)) return false;
    // A list of no values is a slip of a tool, and not meant to forbid everything (`enumeration.ts` tells).
    const values = key === "enum" ? node.get(key) : undefined;
    return values?.kind !== "list" || values.items().length > 0;
  });
}

/**
 * The nodes that must all hold for `node`, itself first, without repetition. A reference
 * is looked through, because what matters here is what holds together, not where it was written.
 */
export function flatten(document: SpecDocument, node: SpecNode): readonly SpecNode[] {
  if (referenceOf(node) === undefined && node.get("allOf") === undefined) return [node];
  const found: SpecNode[] = [];
  const visit = (one: SpecNode): void => {
    if (found.includes(one)) return;
    found.push(one);
    if (referenceOf(one) !== undefined) visit(document.resolve(one));
    for (const part of one.get("allOf")?.items() ?? []) visit(part);
  };
  visit(node);
  return found;
}

/**
 * The JSON types one node allows; `null` when it does not say. `nullable` is a keyword of OpenAPI 3.0 only and, as
 * 3.0.3 has it, counts only beside `type`.
 */
export function declaredTypes(
  node: SpecNode,
  document: SpecDocument,
): ReadonlySet<JsonType> | null {
  const type = node.get("type");
  if (type === undefined) return null;
  const types = new Set<JsonType>();
  for (const one of type.kind === "list" ? type.items() : [type]) {
    const name = one.asString();
    if (name !== undefined) types.add(name as JsonType);
  }
  if (document.version === "3.0" && node.get("nullable")?.asBoolean() === true) types.add("null");
  return types;
}

/** The types that every node allows; `null` when none says; an empty set when they contradict each other. */
export function commonTypes(
  nodes: readonly SpecNode[],
  document: SpecDocument,
): Set<JsonType> | null {
  let common: Set<JsonType> | null = null;
  for (const node of nodes) {
    const types = declaredTypes(node, document);
    if (types === null) continue;
    common = common === null ? new Set(types) : intersect(common, types);
  }
  return common;
}

function intersect(a: ReadonlySet<JsonType>, b: ReadonlySet<JsonType>): Set<JsonType> {
  const both = new Set<JsonType>();
  for (const type of a) {
    if (b.has(type)) both.add(type);
    // Every integer is a number, so `integer` and `number` together mean `integer`.
    else if (type === "integer" && b.has("number")) both.add("integer");
    else if (type === "number" && b.has("integer")) both.add("integer");
  }
  return both;
}

/** Value of the first node that has the keyword. */
export function first(nodes: readonly SpecNode[], key: string): SpecNode | undefined {
  for (const node of nodes) {
    const found = node.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reports that members of an `allOf` cannot hold together, with the places that say so. */
export function reportConflict(
  nodes: readonly SpecNode[],
  what: string,
  diagnostics: Diagnostics,
): void {
  const places = nodes.filter((node) => node.get("type") ?? node.get("enum") ?? node.get("const"));
  const last = places.at(-1) ?? nodes[0];
  if (last === undefined) return;
  diagnostics.warning(
    "all-of-conflict",
    `no value can satisfy all that is said about ${what}; any value is accepted`,
    {
      span: (last.get("type") ?? last).span(),
      also: nodes.map((node) => node.span()),
      hint: "make the declarations agree, or remove one of them",
      related: places
        .filter((node) => node !== last)
        .map((node) => ({ message: "contradicts this", span: (node.get("type") ?? node).span() })),
    },
  );
}
