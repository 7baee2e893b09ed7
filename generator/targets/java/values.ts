/**
 * Values of JSON as expressions of Java.
 *
 * Decides: how a value of a type is written in a program (builders, constants, lists), what is written where a value does
 * not fit its type, and how a long expression is broken into lines.
 * Leaves to others: scalars (`syntax.ts`), names (`names.ts`), the program around it (`samples.ts`).
 */
import { Code, code, join } from "../../code/code.js";
import type {
  Declaration,
  RecordDeclaration,
  Type,
  TypeId,
  UnionDeclaration,
} from "../../model/api.js";
import { isJsonObject, type Json, member } from "../../model/json.js";
import type { Packages } from "./layout.js";
import type { Names } from "./names.js";
import { double, identifier, long, reference, text, whole } from "./syntax.js";

/** An expression, as a tree whose leaves are printed already. */
export type Expression =
  | Code
  | { readonly kind: "call"; readonly callee: Code; readonly values: readonly Expression[] }
  | {
      readonly kind: "chain";
      readonly start: Code;
      readonly calls: readonly { readonly name: Code; readonly values: readonly Expression[] }[];
    };

export interface ValueContext {
  readonly packages: Packages;
  readonly names: Names;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** Property of a field of a record, by its name on the wire. */
  readonly properties: ReadonlyMap<TypeId, ReadonlyMap<string, string>>;
  /** Constant of each value of an enum, in their order. */
  readonly constants: ReadonlyMap<TypeId, readonly string[]>;
}

/** `null`: the value does not fit the type. */
export function valueExpression(
  context: ValueContext,
  value: Json,
  type: Type,
  parts = false,
): Expression | null {
  if (value === null) return code`null`;
  switch (type.kind) {
    case "string":
      if (typeof value !== "string") return null;
      return type.format === "date-time" ? dateExpression(value) : text(value);
    case "integer":
      if (!isWhole(value)) return null;
      if (type.bits === 32) return fitsInt(value) ? whole(value) : null;
      return long(value);
    case "number":
      return typeof value === "number" ? double(value) : null;
    case "boolean":
      return typeof value === "boolean" ? (value ? code`true` : code`false`) : null;
    case "bytes":
      if (typeof value !== "string") return null;
      if (type.encoding === "base64") {
        return code`${reference("Base64", "java.util")}.getDecoder().decode(${text(value)})`;
      }
      return parts
        ? code`${text(value)}.getBytes(${reference("StandardCharsets", "java.nio.charset")}.UTF_8)`
        : text(value);
    case "literal":
      return typeof type.value === "object"
        ? anyExpression(context, value)
        : literal(value, type.value);
    case "list":
      if (!Array.isArray(value)) return null;
      return listExpression(
        value.map((one: Json) => valueExpression(context, one, type.items, parts)),
      );
    case "tuple":
      return Array.isArray(value) ? anyExpression(context, value) : null;
    case "map":
      if (!isJsonObject(value)) return null;
      return mapExpression(
        Object.entries(value).map(([key, one]) => [
          key,
          valueExpression(context, one, type.values, parts),
        ]),
      );
    case "nullable":
      return valueExpression(context, value, type.of, parts);
    case "ref":
      return referenceExpression(context, value, type.id, parts);
    case "unknown":
    case "never":
      return anyExpression(context, value);
  }
}

function isWhole(value: Json): value is number {
  return typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value));
}

function fitsInt(value: number): boolean {
  return value >= -(2 ** 31) && value < 2 ** 31;
}

function literal(value: Json, constant: Json): Expression | null {
  if (typeof value === "string" && typeof constant === "string") return text(value);
  if (typeof value === "boolean" && typeof constant === "boolean") {
    return value ? code`true` : code`false`;
  }
  if (typeof value !== "number" || typeof constant !== "number") return null;
  return Number.isInteger(constant) ? (isWhole(value) ? long(value) : null) : double(value);
}

function dateExpression(value: string): Expression | null {
  const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(value);
  return isDate && !Number.isNaN(Date.parse(value))
    ? code`${reference("OffsetDateTime", "java.time")}.parse(${text(value)})`
    : null;
}

function referenceExpression(
  context: ValueContext,
  value: Json,
  id: TypeId,
  parts: boolean,
): Expression | null {
  const target = context.declarations.get(id);
  const name = context.names.types.get(id);
  if (target?.kind === "alias") return valueExpression(context, value, target.type, parts);
  if (target === undefined || name === undefined) return anyExpression(context, value);
  const type = reference(name, context.packages.dto);
  switch (target.kind) {
    case "enum": {
      const index = target.members.findIndex((one) => one.value === value);
      const constant = context.constants.get(id)?.[index];
      if (constant !== undefined) return code`${type}.${identifier(constant)}`;
      if (target.base === "string") {
        return typeof value === "string" ? code`${type}.of(${text(value)})` : null;
      }
      if (typeof value !== "number") return null;
      return code`${type}.of(${target.base === "integer" ? long(value) : double(value)})`;
    }
    case "union":
      return unionExpression(context, value, target, type);
    case "record":
      return isJsonObject(value) ? builderExpression(context, value, target, type, parts) : null;
  }
}

function unionExpression(
  context: ValueContext,
  value: Json,
  union: UnionDeclaration,
  type: Code,
): Expression {
  const tag =
    union.discriminator !== null && isJsonObject(value) ? member(value, union.discriminator) : null;
  const tagged = union.variants.filter((one) => typeof tag === "string" && one.tags.includes(tag));
  for (const variant of [...tagged, ...union.variants]) {
    const one = valueExpression(context, value, variant.type);
    if (one !== null) return { kind: "call", callee: code`${type}.of`, values: [one] };
  }
  return { kind: "call", callee: code`${type}.of`, values: [anyExpression(context, value)] };
}

function builderExpression(
  context: ValueContext,
  value: { readonly [key: string]: Json },
  record: RecordDeclaration,
  type: Code,
  parts: boolean,
): Expression {
  const properties = context.properties.get(record.id);
  const calls = Object.entries(value).map(([key, one]) => {
    const field = record.fields.find((each) => each.name === key);
    const property = properties?.get(key);
    const own = field && valueExpression(context, one, field.type, parts);
    return own && property !== undefined
      ? { name: identifier(property), values: [own] }
      : { name: code`put`, values: [text(key), anyExpression(context, one)] };
  });
  return {
    kind: "chain",
    start: code`${type}.builder()`,
    calls: [...calls, { name: code`build`, values: [] }],
  };
}

/** A value of no particular type. */
export function anyExpression(context: ValueContext, value: Json): Expression {
  if (value === null) return code`null`;
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return value ? code`true` : code`false`;
  if (isWhole(value)) return fitsInt(value) ? whole(value) : long(value);
  if (typeof value === "number") return double(value);
  if (Array.isArray(value)) {
    const list = listExpression(value.map((one: Json) => anyExpression(context, one)));
    return list ?? code`null`;
  }
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  const map = mapExpression(entries.map(([key, one]) => [key, anyExpression(context, one)]));
  return map ?? code`null`;
}

function isNull(one: Expression): boolean {
  return one instanceof Code && one.text === "null";
}

function listExpression(items: readonly (Expression | null)[]): Expression | null {
  const known = items.filter((one) => one !== null);
  if (known.length < items.length) return null;
  const callee = known.some(isNull)
    ? code`${reference("Arrays", "java.util")}.asList`
    : code`${reference("List", "java.util")}.of`;
  return { kind: "call", callee, values: known };
}

/** `Map.of` takes ten entries at most, and no `null`, which free members of an example can do without. */
function mapExpression(
  entries: readonly (readonly [string, Expression | null])[],
): Expression | null {
  const known = entries.flatMap(([key, one]) => (one === null ? [] : [[key, one] as const]));
  if (known.length < entries.length) return null;
  const map = reference("Map", "java.util");
  const plain = known.filter(([, one]) => !isNull(one));
  if (plain.length <= 10) {
    const values = plain.flatMap(([key, one]) => [text(key), one]);
    return { kind: "call", callee: code`${map}.of`, values };
  }
  const values = plain.map(([key, one]): Expression => ({
    kind: "call",
    callee: code`${map}.entry`,
    values: [text(key), one],
  }));
  return { kind: "call", callee: code`${map}.ofEntries`, values };
}

// ---------------------------------------------------------------------------------------------- printing

const WIDTH = 100;

/** The expression behind `column` characters of a line that is indented by `depth` blanks. */
export function printed(value: Expression, depth: number, column: number): Code {
  const one = flat(value);
  if (column + one.text.length <= WIDTH || value instanceof Code) return one;
  const inner = depth + 8;
  const line = newLine(inner);
  if (value.kind === "chain") {
    const calls = value.calls.map(
      (call) =>
        code`${line}.${call.name}(${argumentsOf(call.values, inner, inner + call.name.text.length + 2)})`,
    );
    return code`${value.start}${join(calls)}`;
  }
  return code`${value.callee}(${argumentsOf(value.values, depth, column + value.callee.text.length + 1)})`;
}

/** A lone argument stays behind its parenthesis; several stand on lines of their own. */
function argumentsOf(values: readonly Expression[], depth: number, column: number): Code {
  const all = join(values.map(flat), code`, `);
  const [first] = values;
  if (first === undefined || column + all.text.length + 1 <= WIDTH) return all;
  if (values.length === 1) return printed(first, depth, column);
  const inner = depth + 8;
  const lines = values.map((one) => code`${newLine(inner)}${printed(one, inner, inner)}`);
  return join(lines, code`,`);
}

function flat(value: Expression): Code {
  if (value instanceof Code) return value;
  if (value.kind === "call")
    return code`${value.callee}(${join(value.values.map(flat), code`, `)})`;
  const calls = value.calls.map(
    (one) => code`.${one.name}(${join(one.values.map(flat), code`, `)})`,
  );
  return code`${value.start}${join(calls)}`;
}

export function newLine(depth: number): Code {
  return code`\n${spaces(depth)}`;
}

export function spaces(depth: number): Code {
  return join(Array.from({ length: depth }, () => code` `));
}
