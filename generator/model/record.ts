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
  const values = freeMembers(builder, task);
  if (properties.size === 0 && required.size === 0 && values?.kind !== "never") {
    return {
      kind: "map",
      values: values ?? UNKNOWN,
      constraints: constraintsOf(nodes, "object"),
    };
  }
  const base = builder.declarationBase(document, nodes, id, owner);
  reportHierarchy(builder, nodes[0], base.id);
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

/** A discriminator without a union says that other schemas extend this one; no type of ours says it. */
function reportHierarchy(builder: SchemaBuilder, node: SpecNode | undefined, id: TypeId): void {
  const discriminator = node?.get("discriminator");
  if (node === undefined || discriminator === undefined) return;
  if (node.get("oneOf") !== undefined || node.get("anyOf") !== undefined) return;
  builder.diagnostics.warning(
    "lossy-schema",
    `${id}: \`discriminator\` without a union is not told by a type; a value is read as ${id}, never as a schema that extends it`,
    {
      span: discriminator.keySpan(),
      hint: "list the schemas that extend it in a `oneOf`, and refer to that",
    },
  );
}

/** Type of members that `properties` does not name; `null` when nothing is said, `never` when there are none. */
function freeMembers(builder: SchemaBuilder, task: SchemaTask): Type | null {
  const { document, nodes, id } = task;
  const said: SpecNode[] = [];
  for (const node of nodes) {
    const patterns = node.get("patternProperties")?.entries() ?? [];
    const additional = node.get("additionalProperties");
    said.push(...patterns.map(([, schema]) => schema));
    // Where patterns are given, `additionalProperties: false` forbids only what no pattern matches.
    if (additional !== undefined && !(patterns.length > 0 && additional.value === false))
      said.push(additional);
  }
  const distinct = [...new Set(said)];
  const only = distinct[0];
  if (only === undefined) return null;
  if (distinct.length === 1) return builder.type(document, only, `${id}.value`);
  if (distinct.every((node) => node.value === false)) return { kind: "never" };
  return UNKNOWN;
}

function fieldOf(
  builder: SchemaBuilder,
  document: SpecDocument,
  name: string,
  places: readonly SpecNode[],
  required: boolean,
  id: TypeId,
): Field {
  const behind = [...new Set(places.flatMap((node) => flatten(document, node)))];
  const top = places.at(-1) ?? places[0];
  if (top === undefined) throw new TypeError(`a field needs a schema: ${id}`);
  const flag = (keyword: string): boolean =>
    behind.some((node) => node.get(keyword)?.asBoolean() === true);
  const read = flag("readOnly");
  const write = flag("writeOnly");
  const home = places.length === 1 ? builder.declarations.homeOf(top) : null;
  const type = builder.typeOfAll(document, places, home ?? id);
  return {
    name,
    givenName: givenNameOf(top),
    type,
    required,
    documentation: documentationOf(top, behind),
    default: first([top, ...behind], "default")?.value,
    example: firstExample([top, ...behind]) ?? (type.kind === "literal" ? type.value : undefined),
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
