/**
 * Reads parameters back from the wire: path, query, header and cookie, in every style of OpenAPI 3.
 *
 * Decides: how the raw text of a request becomes the value that the caller meant. Delimiters are looked for in the
 * text *before* percent-decoding, as RFC 6570 has it, so that a comma inside a value is told from one between values.
 * Leaves to others: whether the value is a valid one (`schema.ts`).
 */
import type { DescribedParameter, Node } from "./description.js";
import { type Json, type JsonObject, define, isObject, member } from "./json.js";
import { memberSchema, typesOf } from "./schema.js";

/** Everything a parameter may stand in, still as it came. */
export interface RawPlaces {
  /** As it came, for what is signed as a whole. */
  readonly request: { readonly method: string; readonly target: string; readonly body: string };
  /** Text of the path template's placeholders. */
  readonly path: ReadonlyMap<string, string>;
  /** Query pairs in order; neither names nor values are decoded. */
  readonly query: readonly (readonly [string, string])[];
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly cookies: ReadonlyMap<string, string>;
}

export interface Decoded {
  /** `undefined`: the parameter was not sent. */
  readonly value: Json | undefined;
  /** Names of query members that this parameter explains, as they stand in the query. */
  readonly consumed: readonly string[];
}

/** `others`: names of the other query parameters, which a free-form object must not take for its own. */
export function decodeParameter(
  parameter: DescribedParameter,
  raw: RawPlaces,
  others: ReadonlySet<string>,
): Decoded {
  const { name, schema } = parameter;
  switch (parameter.in) {
    case "path": {
      const text = raw.path.get(name);
      return { value: text === undefined ? undefined : fromPath(parameter, text), consumed: [] };
    }
    case "header": {
      const text = raw.headers.get(name.toLowerCase());
      if (text === undefined) return { value: undefined, consumed: [] };
      // Header values are not percent-encoded.
      if (parameter.mediaType !== null) return { value: json(text), consumed: [] };
      return { value: simple(schema, text, parameter.explode, (part) => part), consumed: [] };
    }
    case "cookie": {
      const text = raw.cookies.get(name);
      if (text === undefined) return { value: undefined, consumed: [] };
      if (parameter.mediaType !== null) return { value: json(decode(text)), consumed: [] };
      return { value: simple(schema, text, false, decode), consumed: [] };
    }
    case "query":
      return fromQuery(parameter, raw.query, others);
  }
}

function fromPath(parameter: DescribedParameter, text: string): Json {
  const { name, schema, explode } = parameter;
  if (parameter.mediaType !== null) return json(decode(text));
  if (parameter.style === "label") {
    const inner = text.replace(/^\./, "");
    return simple(schema, explode ? inner.replaceAll(".", ",") : inner, explode, decode);
  }
  if (parameter.style === "matrix") {
    const inner = text.replace(/^;/, "");
    if (explode && typesOf(schema).has("object"))
      return simple(schema, inner.replaceAll(";", ","), true, decode);
    const values = inner.split(";").map((part) => part.replace(`${name}=`, ""));
    return simple(schema, values.join(","), false, decode);
  }
  return simple(schema, text, explode, decode);
}

/** Comma separated values; objects as `key,value,key,value` or, exploded, `key=value,key=value`. */
function simple(
  schema: Node | undefined,
  text: string,
  explode: boolean,
  decodePart: (text: string) => string,
): Json {
  const types = typesOf(schema);
  if (types.has("array")) return list(schema, text, ",", decodePart);
  if (!types.has("object")) return coerce(decodePart(text), schema);
  const parts = text === "" ? [] : text.split(",");
  const pairs: [string, string][] = [];
  if (explode) for (const part of parts) pairs.push(splitPair(part));
  else
    for (let index = 0; index < parts.length; index += 2)
      pairs.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  return object(schema, pairs, decodePart);
}

function fromQuery(
  parameter: DescribedParameter,
  query: RawPlaces["query"],
  others: ReadonlySet<string>,
): Decoded {
  const { name, schema, style, explode } = parameter;
  const types = typesOf(schema);
  const own = query.filter(([key]) => decode(key) === name);
  const first = own[0]?.[1];
  if (parameter.mediaType !== null)
    return { value: first === undefined ? undefined : json(decode(first)), consumed: [name] };

  if (types.has("object") && style === "deepObject") {
    const own = query.filter(([key]) => decode(key).startsWith(`${name}[`));
    return {
      value: own.length === 0 ? undefined : deepObject(name, schema, own),
      consumed: own.map(([key]) => decode(key)),
    };
  }
  if (types.has("object") && style === "form" && explode) {
    // Every member is a query member of its own; a member that the schema does not know belongs to no one.
    const pairs = query.filter(
      ([key]) =>
        !others.has(decode(key).replace(/\[.*/, "")) &&
        memberSchema(schema, decode(key)) !== undefined,
    );
    return {
      value: pairs.length === 0 ? undefined : object(schema, pairs, decode),
      consumed: pairs.map(([key]) => decode(key)),
    };
  }
  if (first === undefined) return { value: undefined, consumed: [] };
  if (types.has("array")) {
    if (style === "form" && explode) {
      const items = schema?.get("items");
      return { value: own.map(([, text]) => coerce(decode(text), items)), consumed: [name] };
    }
    return { value: list(schema, first, delimiter(style), decode), consumed: [name] };
  }
  if (types.has("object")) return { value: simple(schema, first, false, decode), consumed: [name] };
  return { value: coerce(decode(first), schema), consumed: [name] };
}

/** `name[a][b]=c`; OpenAPI defines one level, most services read more. */
function deepObject(
  name: string,
  schema: Node | undefined,
  pairs: readonly (readonly [string, string])[],
): JsonObject {
  const result: JsonObject = {};
  for (const [key, text] of pairs) {
    const path = [
      ...decode(key)
        .slice(name.length)
        .matchAll(/\[([^\]]*)\]/g),
    ].map((one) => one[1] ?? "");
    const leaf = path.reduce<Node | undefined>(memberSchema, schema);
    let here = result;
    for (const step of path.slice(0, -1)) {
      const next = member(here, step);
      const child = isObject(next) ? next : {};
      define(here, step, child);
      here = child;
    }
    define(here, path.at(-1) ?? "", coerce(decode(text), leaf));
  }
  return result;
}

function delimiter(style: string): string | RegExp {
  if (style === "spaceDelimited") return /%20|\+/;
  if (style === "pipeDelimited") return /%7C|\|/i;
  return ",";
}

function list(
  schema: Node | undefined,
  text: string,
  separator: string | RegExp,
  decodePart: (text: string) => string,
): Json {
  const items = schema?.get("items");
  return text === "" ? [] : text.split(separator).map((part) => coerce(decodePart(part), items));
}

function object(
  schema: Node | undefined,
  pairs: readonly (readonly [string, string])[],
  decodePart: (text: string) => string,
): JsonObject {
  const result: JsonObject = {};
  for (const [rawKey, text] of pairs) {
    const key = decodePart(rawKey);
    define(result, key, coerce(decodePart(text), memberSchema(schema, key)));
  }
  return result;
}

/** Text on the wire has no type; the schema says which one was meant. */
export function coerce(text: string, schema: Node | undefined): Json {
  const types = typesOf(schema);
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text))
    return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && !types.has("string") && text === "null") return null;
  return text;
}

/** A value that is one JSON text. What is not JSON stays text, and its schema refuses it. */
export function json(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

export function splitPair(text: string): [string, string] {
  const cut = text.indexOf("=");
  return cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut + 1)];
}

/** Percent-decoding; `+` stays a plus. Text that is not well encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
