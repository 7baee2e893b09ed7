/**
 * Validates values against schemas of the description, with ajv.
 *
 * Decides: how a schema of OpenAPI 3.0 or 3.1 becomes JSON Schema 2020-12, and that a request is held to more than
 * the letter: a member that no schema declares is refused, because in a request it is a misspelt name far more often
 * than an intended extra. Objects that declare no members at all are free maps and stay open.
 * Leaves to others: where the value comes from (`request.ts`).
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Node } from "./description.js";
import { type Json, type JsonObject, define, isObject, member } from "./json.js";

/** Requests are closed and may leave out what is read-only; answers are open and may leave out what is write-only. */
export type Direction = "request" | "answer";

const SCHEMA = ["items", "additionalProperties", "not", "if", "then", "else", "contains"].concat([
  "propertyNames",
  "unevaluatedProperties",
  "unevaluatedItems",
]);
const SCHEMAS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const NAMED_SCHEMAS = ["properties", "patternProperties", "dependentSchemas"];
/** Keywords whose members are parts of the same object, so that only the whole may be closed. */
const PARTS = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
const KEPT = [
  ...["type", "enum", "const", "required", "dependentRequired", "format", "pattern"],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minContains"],
  ...["maxContains", "minProperties", "maxProperties", "multipleOf", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum"],
];

export class Schemas {
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(private readonly isVersion30: boolean) {}

  /** What is wrong with a value; empty when it is valid. `where` opens each line, such as `body`. */
  problems(schema: Node, value: unknown, direction: Direction, where: string): string[] {
    const key = `${direction} ${schema.id}`;
    let validate = this.#validators.get(key);
    if (!validate) {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      formats.default(ajv);
      validate = ajv.compile(new Conversion(direction, this.isVersion30).whole(schema));
      this.#validators.set(key, validate);
    }
    return validate(value) ? [] : [...new Set((validate.errors ?? []).map(say(where)))];
  }
}

/** One schema with all it refers to, as a JSON Schema that stands alone. */
class Conversion {
  readonly #definitions: JsonObject = {};
  readonly #names = new Map<string, string>();

  constructor(
    private readonly direction: Direction,
    private readonly isVersion30: boolean,
  ) {}

  whole(schema: Node): JsonObject {
    const root = this.#refer(schema.target(), this.direction === "request");
    return { ...root, $defs: this.#definitions };
  }

  #refer(target: Node, closed: boolean): JsonObject {
    const key = `${target.id} ${closed}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `s${this.#names.size}`;
      this.#names.set(key, name);
      this.#definitions[name] = this.#convert(target, closed);
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** A part of an object stays open, since other parts add members to it; everything else is a whole of its own. */
  #closes(key: string): boolean {
    return this.direction === "request" && !PARTS.includes(key);
  }

  #schema(node: Node, closed: boolean): Json {
    const reference = member(node.value, "$ref");
    const lone = isObject(node.value) && Object.keys(node.value).length === 1;
    if (typeof reference === "string" && (lone || this.isVersion30))
      return this.#refer(node.target(), closed);
    return this.#convert(node, closed);
  }

  #convert(node: Node, closed: boolean): Json {
    const source = node.value;
    if (!isObject(source)) return source;
    const result: JsonObject = {};
    for (const key of KEPT) {
      const value = member(source, key);
      if (value !== undefined) result[key] = value;
    }
    for (const key of SCHEMA) {
      const child = node.raw(key);
      if (child) result[key] = this.#schema(child, this.#closes(key));
    }
    for (const key of SCHEMAS) {
      const children = node.raw(key);
      if (Array.isArray(children?.value))
        result[key] = children.value.map((_, index) => {
          const child = children.raw(index);
          return child ? this.#schema(child, this.#closes(key)) : true;
        });
    }
    for (const key of NAMED_SCHEMAS) {
      const children = node.raw(key);
      if (!isObject(children?.value)) continue;
      const named: JsonObject = {};
      for (const name of Object.keys(children.value)) {
        const child = children.raw(name);
        if (child) define(named, name, this.#schema(child, this.#closes(key)));
      }
      result[key] = named;
    }
    const reference = member(source, "$ref");
    if (typeof reference === "string")
      result["allOf"] = [
        ...(Array.isArray(result["allOf"]) ? result["allOf"] : []),
        this.#refer(node.follow(reference).target(), false),
      ];
    if (this.isVersion30) raiseFrom30(source, result);
    this.#forgive(node, result);
    if (closed && declaresMembers(node) && result["additionalProperties"] === undefined)
      result["unevaluatedProperties"] ??= false;
    return result;
  }

  /** A read-only member need not be sent, and a write-only one need not come back. */
  #forgive(node: Node, result: JsonObject): void {
    const required = result["required"];
    if (!Array.isArray(required)) return;
    const mark = this.direction === "request" ? "readOnly" : "writeOnly";
    result["required"] = required.filter(
      (name) => node.get("properties", String(name))?.get(mark)?.value !== true,
    );
  }
}

function raiseFrom30(source: JsonObject, result: JsonObject): void {
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const bound = source[limit];
    if (source[flag] === true && bound !== undefined) {
      result[flag] = bound;
      delete result[limit];
    } else if (typeof source[flag] === "boolean") delete result[flag];
  }
  if (source["nullable"] === true) {
    if (typeof result["type"] === "string") result["type"] = [result["type"], "null"];
    if (Array.isArray(result["enum"])) result["enum"] = [...result["enum"], null];
  }
}

/** Whether the object that this schema describes has members with names, in itself or in a part of it. */
function declaresMembers(schema: Node, seen = new Set<string>()): boolean {
  const node = schema.target();
  if (seen.has(node.id)) return false;
  seen.add(node.id);
  if (node.get("properties")) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    (node.get(key)?.items() ?? []).some((part) => declaresMembers(part, seen)),
  );
}

function say(where: string): (error: ErrorObject) => string {
  return ({ instancePath, keyword, params, message }) => {
    const place = instancePath === "" ? where : `${where} ${instancePath}`;
    if (keyword === "unevaluatedProperties" || keyword === "additionalProperties") {
      const name = String(params["unevaluatedProperty"] ?? params["additionalProperty"]);
      return `${place} has a member that is not described: ${name}`;
    }
    if (keyword === "enum")
      return `${place} must be one of ${(params["allowedValues"] as Json[]).map((value) => JSON.stringify(value)).join(", ")}`;
    return `${place} ${message ?? keyword}`;
  };
}

/** JSON types that a schema allows, as far as its keywords tell; empty when they tell nothing. */
export function typesOf(schema: Node | undefined, seen = new Set<string>()): Set<string> {
  const node = schema?.target();
  const found = new Set<string>();
  if (!node || seen.has(node.id)) return found;
  seen.add(node.id);
  const type = node.get("type")?.value;
  for (const one of Array.isArray(type) ? type : [type])
    if (typeof one === "string") found.add(one);
  if (node.get("properties")) found.add("object");
  if (node.get("items")) found.add("array");
  for (const key of ["allOf", "anyOf", "oneOf"])
    for (const part of node.get(key)?.items() ?? [])
      for (const one of typesOf(part, seen)) found.add(one);
  return found;
}

/** The schema of one member, looked up through `allOf`, `anyOf` and `oneOf`. */
export function memberSchema(schema: Node | undefined, name: string): Node | undefined {
  const node = schema?.target();
  const own = node?.get("properties", name);
  if (own) return own;
  for (const key of ["allOf", "anyOf", "oneOf"])
    for (const part of node?.get(key)?.items() ?? []) {
      const found = memberSchema(part, name);
      if (found) return found;
    }
  const free = node?.get("additionalProperties");
  return isObject(free?.value) ? free : undefined;
}
