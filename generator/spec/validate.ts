/**
 * Whether a value is valid against a schema of the description.
 *
 * Decides: which keywords count: those that say what a value is made of. Patterns are not run, since a hostile one
 * can take for ever, formats are not judged, and a value may match more than one branch of `oneOf`, because two
 * branches that overlap are a fault of the schema and not of the value. Work is bounded for each value.
 * Written for nodes, with references followed on the way, because compiling thousands of schemas for a validator
 * costs more than all the examples of a description; ajv is the judge of our own description in its tests.
 * Leaves to others: which values are judged, and how a fault is told (`rules/examples.ts`).
 */
import { isJsonObject, member, type Json, type JsonObject } from "../model/json.js";
import { referenceOf, type SpecDocument, type SpecVersion } from "./document.js";
import type { SpecNode } from "./node.js";
import { escapeToken } from "./pointer.js";

/** Where a value is used: fields that only travel the other way may be missing. */
export type Direction = "request" | "response" | "either";

export interface Fault {
  /** Into the value. */
  readonly pointer: string;
  /** Goes on after "the value at …". */
  readonly message: string;
}

/** Steps spent on one value before it is taken as valid: alternatives inside alternatives multiply. */
const MOST_STEPS = 20_000;
/** Levels of schemas around each other before the value is taken as valid. */
const MOST_LEVELS = 400;

/** The first fault, or `null`. */
export function validate(
  value: Json,
  schema: SpecNode,
  document: SpecDocument,
  direction: Direction,
): Fault | null {
  return new Validation(document, direction).check(value, schema, "", 0);
}

const TYPES: ReadonlySet<string> = new Set([
  ...["string", "number", "integer", "boolean", "object", "array", "null"],
]);

/** The types a schema declares by itself, `null` when it declares none; `null` is among them where it is allowed. */
export function typesOf(schema: SpecNode, version: SpecVersion): ReadonlySet<string> | null {
  const type = schema.get("type");
  if (!type) return null;
  const types = new Set<string>();
  for (const one of type.kind === "list" ? type.items() : [type]) {
    const word = one.asString();
    if (word === undefined) continue;
    // A misspelt type is told once, and nothing is judged by it.
    if (!TYPES.has(word)) return null;
    types.add(word);
  }
  if (types.size === 0) return null;
  if (version === "3.0" && schema.get("nullable")?.asBoolean() === true) types.add("null");
  return types;
}

export function isOfType(value: Json, types: ReadonlySet<string>): boolean {
  switch (typeof value) {
    case "string":
      return types.has("string");
    case "boolean":
      return types.has("boolean");
    case "bigint":
      return types.has("integer") || types.has("number");
    case "number":
      return types.has("number") || (types.has("integer") && Number.isInteger(value));
    case "object":
      return types.has(value === null ? "null" : Array.isArray(value) ? "array" : "object");
  }
}

class Validation {
  readonly #document: SpecDocument;
  readonly #direction: Direction;
  #steps = 0;

  constructor(document: SpecDocument, direction: Direction) {
    this.#document = document;
    this.#direction = direction;
  }

  check(value: Json, schema: SpecNode, at: string, level: number): Fault | null {
    if (++this.#steps > MOST_STEPS || level > MOST_LEVELS) return null;
    if (schema.kind === "boolean") {
      return schema.value === false ? fault(at, "may not be there at all") : null;
    }
    if (schema.kind !== "map") return null;
    const isOld = this.#document.version === "3.0";
    if (value === null && isOld && schema.get("nullable")?.asBoolean() === true) return null;
    if (referenceOf(schema) !== undefined) {
      const target = this.#document.target(schema);
      if (target.kind !== "node") return null;
      const found = this.check(value, target.node, at, level + 1);
      if (found !== null || isOld) return found;
    }
    return (
      this.#checkType(value, schema, at) ??
      this.#checkListed(value, schema, at) ??
      this.#checkCombined(value, schema, at, level) ??
      this.#checkByKind(value, schema, at, level)
    );
  }

  #checkType(value: Json, schema: SpecNode, at: string): Fault | null {
    const types = typesOf(schema, this.#document.version);
    if (types === null || isOfType(value, types)) return null;
    return fault(at, `is ${describe(value)}, where ${[...types].join(" or ")} is expected`);
  }

  #checkListed(value: Json, schema: SpecNode, at: string): Fault | null {
    const listed = schema.get("enum");
    if (
      listed?.kind === "list" &&
      !(listed.value as readonly Json[]).some((one) => equal(one, value))
    ) {
      return fault(at, `is ${describe(value)}, which is not among the values of \`enum\``);
    }
    const constant = schema.get("const");
    if (constant && !equal(constant.value, value)) {
      return fault(at, `is ${describe(value)}, where only ${describe(constant.value)} is allowed`);
    }
    return null;
  }

  #checkCombined(value: Json, schema: SpecNode, at: string, level: number): Fault | null {
    for (const part of schema.get("allOf")?.items() ?? []) {
      const found = this.check(value, part, at, level + 1);
      if (found) return found;
    }
    for (const key of ["anyOf", "oneOf"]) {
      const branches = schema.get(key)?.items() ?? [];
      if (branches.length === 0) continue;
      const faults: Fault[] = [];
      for (const branch of branches) {
        const found = this.check(value, branch, at, level + 1);
        if (!found) break;
        faults.push(found);
      }
      if (faults.length < branches.length) continue;
      // The branch that fits furthest down is most likely the one that was meant.
      const best = faults.reduce((a, b) => (b.pointer.length > a.pointer.length ? b : a));
      if (branches.length === 1 || best.pointer.length > at.length) return best;
      return fault(at, `fits none of the ${branches.length} schemas of \`${key}\``);
    }
    return null;
  }

  #checkByKind(value: Json, schema: SpecNode, at: string, level: number): Fault | null {
    if (typeof value === "string") return checkSize(codePoints(value), schema, "Length", at);
    if (typeof value === "number" || typeof value === "bigint")
      return checkNumber(value, schema, at);
    if (Array.isArray(value)) return this.#checkList(value as readonly Json[], schema, at, level);
    return isJsonObject(value) ? this.#checkMap(value, schema, at, level) : null;
  }

  #checkList(value: readonly Json[], schema: SpecNode, at: string, level: number): Fault | null {
    const size = checkSize(value.length, schema, "Items", at);
    if (size) return size;
    const prefix = schema.get("prefixItems")?.items() ?? [];
    const rest = schema.get("items");
    for (const [index, item] of value.entries()) {
      const itemSchema = prefix[index] ?? rest;
      const found = itemSchema && this.check(item, itemSchema, `${at}/${index}`, level + 1);
      if (found) return found;
    }
    if (schema.get("uniqueItems")?.asBoolean() === true && value.length <= 1000) {
      const repeated = value.findIndex((one, index) =>
        value.slice(0, index).some((other) => equal(one, other)),
      );
      if (repeated !== -1)
        return fault(`${at}/${repeated}`, "stands twice in a list of unique items");
    }
    return null;
  }

  #checkMap(value: JsonObject, schema: SpecNode, at: string, level: number): Fault | null {
    const keys = Object.keys(value);
    const size = checkSize(keys.length, schema, "Properties", at);
    if (size) return size;
    const properties = schema.get("properties");
    for (const required of schema.get("required")?.items() ?? []) {
      const key = required.asString();
      if (key === undefined || Object.hasOwn(value, key)) continue;
      if (this.#travelsOtherWay(properties?.get(key))) continue;
      return fault(at, `lacks the required member ${JSON.stringify(key)}`);
    }
    const patterns = schema.get("patternProperties");
    const additional = schema.get("additionalProperties");
    for (const key of keys) {
      const inner = member(value, key);
      if (inner === undefined) continue;
      const known = properties?.get(key);
      const pointer = `${at}/${escapeToken(key)}`;
      if (known) {
        const found = this.check(inner, known, pointer, level + 1);
        if (found) return found;
      } else if (additional && !patterns) {
        if (additional.value === false)
          return fault(pointer, "is a member its schema does not know");
        const found = this.check(inner, additional, pointer, level + 1);
        if (found) return found;
      }
    }
    return null;
  }

  #travelsOtherWay(property: SpecNode | undefined): boolean {
    if (!property) return false;
    const target = this.#document.target(property);
    const nodes = target.kind === "node" ? [property, target.node] : [property];
    const isMarked = (key: string) => nodes.some((one) => one.get(key)?.asBoolean() === true);
    return (
      (this.#direction !== "response" && isMarked("readOnly")) ||
      (this.#direction !== "request" && isMarked("writeOnly"))
    );
  }
}

function fault(pointer: string, message: string): Fault {
  return { pointer, message };
}

function checkSize(
  size: number,
  schema: SpecNode,
  what: "Length" | "Items" | "Properties",
  at: string,
): Fault | null {
  const least = schema.get(`min${what}`)?.asNumber();
  const most = schema.get(`max${what}`)?.asNumber();
  const noun = { Length: "characters", Items: "items", Properties: "members" }[what];
  if (least !== undefined && size < least)
    return fault(at, `has ${size} ${noun}, at least ${least} are needed`);
  if (most !== undefined && size > most)
    return fault(at, `has ${size} ${noun}, at most ${most} are allowed`);
  return null;
}

function checkNumber(value: number | bigint, schema: SpecNode, at: string): Fault | null {
  const limit = (key: string): number | bigint | undefined => {
    const node = schema.get(key)?.value;
    return typeof node === "number" || typeof node === "bigint" ? node : undefined;
  };
  const minimum = limit("minimum");
  const maximum = limit("maximum");
  const above =
    schema.get("exclusiveMinimum")?.value === true ? minimum : limit("exclusiveMinimum");
  const below =
    schema.get("exclusiveMaximum")?.value === true ? maximum : limit("exclusiveMaximum");
  if (above !== undefined && value <= above)
    return fault(at, `is ${value}, and must be more than ${above}`);
  if (below !== undefined && value >= below)
    return fault(at, `is ${value}, and must be less than ${below}`);
  if (minimum !== undefined && value < minimum)
    return fault(at, `is ${value}, and must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum)
    return fault(at, `is ${value}, and must be at most ${maximum}`);
  const step = schema.get("multipleOf")?.asNumber();
  if (step !== undefined && step > 0) {
    const times = Number(value) / step;
    // Decimal steps such as 0.01 have no exact double: what is within rounding is a multiple.
    if (Math.abs(times - Math.round(times)) > 1e-9 * Math.max(1, Math.abs(times))) {
      return fault(at, `is ${value}, and must be a multiple of ${step}`);
    }
  }
  return null;
}

/** JSON Schema counts characters, not UTF-16 units. */
function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) at++;
    count++;
  }
  return count;
}

function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one: Json, index) => equal(one, b[index] as Json))
    );
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key] as Json, b[key] as Json))
  );
}

function describe(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "an object";
  const text = typeof value === "bigint" ? value.toString() : JSON.stringify(value);
  return text.length > 40 ? text.slice(0, 39) + "…" : text;
}
