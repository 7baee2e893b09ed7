/**
 * Objects: records with named fields, and maps with free keys.
 *
 * Decides: when an object is the one or the other, which members it has when several schemas describe it together, and
 * what is known of each member.
 * Leaves to others: the types of the members (`schema.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { Field, Type, TypeId } from "./api.js";
import { first, flatten } from "./conjunction.js";
import { constraintsOf } from "./constraints.js";
import { documentationOf, exampleOf, givenNameOf, isSensitive } from "./documentation.js";
import type { Json } from "./json.js";
import type { SchemaBuilder, SchemaTask } from "./schema.js";

const UNKNOWN: Type = { kind: "unknown" };

export function objectType(builder: SchemaBuilder, task: SchemaTask): Type {
  const { document, nodes, id, owner } = task;
  const properties = new Map<string, SpecNode[]>();
  const required = new Map<string, SpecNode>();
  for (const node of nodes) {
    for (const [name, property] of node.get("properties")?.entries() ?? []) {
      properties.set(name, [...(properties.get(name) ?? []), property]);
    }
    for (const name of node.get("required")?.items() ?? []) {
      const text = name.asString();
      if (text !== undefined) required.set(text, name);
    }
  }
  // A condition may name members that are there in some cases only.
  const conditional = nodes.flatMap(conditionsOf).flatMap((node) => flatten(document, node));
  for (const node of conditional) {
    for (const [name, property] of node.get("properties")?.entries() ?? []) {
      if (!properties.has(name)) properties.set(name, [property]);
    }
  }
  const values = freeMembers(builder, task);
  if (properties.size === 0 && required.size === 0 && values?.kind !== "never") {
    return {
      kind: "map",
      values: values ?? UNKNOWN,
      constraints: constraintsOf(nodes, "object"),
    };
  }
  const base = builder.declarationBase(document, nodes, id, owner);
  const fields = [...properties].map(([name, places]) =>
    fieldOf(builder, document, name, places, required.has(name), `${base.id}.${name}`),
  );
  for (const [name, place] of required) {
    if (!properties.has(name)) fields.push(undeclaredField(name, place));
  }
  const additional = values === null || values.kind === "never" ? null : values;
  builder.declarations.put({ ...base, kind: "record", fields, additional });
  return { kind: "ref", id: base.id };
}

/** Type of members that `properties` does not name; `null` when nothing is said, `never` when there are none. */
function freeMembers(builder: SchemaBuilder, task: SchemaTask): Type | null {
  const { document, nodes, id } = task;
  const said: SpecNode[] = [];
  for (const node of nodes) {
    const patterns = node.get("patternProperties")?.entries() ?? [];
    // The one speaks of this schema's members, the other of all that hold together; here they are one.
    const additional = node.get("additionalProperties") ?? node.get("unevaluatedProperties");
    said.push(...patterns.map(([, schema]) => schema));
    // Where patterns are given, `additionalProperties: false` forbids only what no pattern matches.
    if (additional !== undefined && !(patterns.length > 0 && additional.value === false))
      said.push(additional);
  }
  const distinct = [...new Set(said)];
  const only = distinct[0];
  if (only === undefined) return null;
  if (distinct.length === 1) return builder.type(document, only, `${id}.value`);
  const possible = distinct.filter((node) => node.value !== false);
  if (possible.length === 0) return { kind: "never" };
  // Which pattern a key matches cannot be told by a type: its value is one of all.
  const types = possible.map((node, index) =>
    builder.type(document, node, `${id}.value${index === 0 ? "" : `.${patternOf(node)}`}`),
  );
  return builder.unionOf(document, nodes, `${id}.values`, types);
}

/** Schemas that hold only under a condition. */
function conditionsOf(node: SpecNode): readonly SpecNode[] {
  const found = [node.get("then"), node.get("else")].filter((one) => one !== undefined);
  return [...found, ...(node.get("dependentSchemas")?.entries() ?? []).map(([, one]) => one)];
}

/** What names the values of a pattern apart from those of another. */
function patternOf(node: SpecNode): string {
  return String(node.key ?? "");
}

function fieldOf(
  builder: SchemaBuilder,
  document: SpecDocument,
  name: string,
  places: readonly SpecNode[],
  required: boolean,
  id: TypeId,
): Field {
  const top = places.at(-1) ?? places[0];
  if (top === undefined) throw new TypeError(`a field needs a schema: ${id}`);
  const behind =
    places.length === 1
      ? flatten(document, top)
      : [...new Set(places.flatMap((node) => flatten(document, node)))];
  const flag = (keyword: string): boolean =>
    behind.some((node) => node.get(keyword)?.asBoolean() === true);
  const read = flag("readOnly");
  const write = flag("writeOnly");
  const chain = behind[0] === top ? behind : [top, ...behind];
  const home = places.length === 1 ? builder.declarations.homeOf(top) : null;
  const type = builder.typeOfAll(document, places, home ?? id);
  if (type.kind === "never") builder.demands.nothing(top, id);
  return {
    name,
    givenName: givenNameOf(top),
    type,
    required,
    documentation: documentationOf(top, behind),
    default: first(chain, "default")?.value,
    example: firstExample(chain) ?? (type.kind === "literal" ? type.value : undefined),
    access: read === write ? "both" : read ? "read" : "write",
    sensitive: behind.some(isSensitive),
    span: top.keySpan(),
  };
}

/** `required` may name a member that `properties` does not: it is there, and nothing else is known of it. */
function undeclaredField(name: string, place: SpecNode): Field {
  return {
    name,
    givenName: null,
    type: UNKNOWN,
    required: true,
    documentation: { summary: "", description: "", deprecated: null, externalDocs: null },
    default: undefined,
    example: undefined,
    access: "both",
    sensitive: false,
    span: place.span(),
  };
}

function firstExample(nodes: readonly SpecNode[]): Json | undefined {
  for (const node of nodes) {
    const example = exampleOf(node);
    if (example !== undefined) return example;
  }
  return undefined;
}
