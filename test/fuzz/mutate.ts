/**
 * Changes a description at random, the same way for the same seed.
 *
 * Decides: what a mistake of a person, a program or an attacker may look like: a value of another kind, a value from
 * somewhere else, a key that is misspelt or gone, a reference to anywhere, a keyword where none belongs.
 */
import type { Json, JsonObject } from "../../generator/model/json.js";

/** Numbers from 0 to below 1 that look random (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Path = readonly (string | number)[];
type Holder = Record<string | number, Json>;

const STRANGE: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    2n ** 70n,
    "",
    "text",
    "*/ ${x} `",
    "\u0000\u202e",
    "../../x",
  ],
  ...[[], {}, [[]], [null], { $ref: "#/" }, { $ref: "" }, { $ref: "#" }, { $ref: "no.yaml#/a" }],
  ...[{ $ref: "#/components/schemas/Thing" }, { allOf: [] }, { oneOf: [{}, false] }, { type: [] }],
  ...[{ type: "object", properties: { __proto__x: {}, constructor: {}, "": {} } }, { enum: [] }],
  ...[
    { enum: [1, "1", null, {}, []] },
    { const: { a: [1] } },
    { items: { $ref: "#" } },
    { not: {} },
  ],
  ...[{ discriminator: { propertyName: "a", mapping: { a: "#/nowhere" } }, oneOf: [] }],
];

const KEYS = [
  ...[
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "const",
    "required",
    "format",
  ],
  ...["nullable", "additionalProperties", "discriminator", "parameters", "responses", "content"],
  ...["schema", "$ref", "$dynamicRef", "$defs", "x-sdk-name", "x-sdk-paging", "x-sdk-hidden"],
  ...[
    "security",
    "servers",
    "default",
    "example",
    "examples",
    "deprecated",
    "__proto__",
    "name",
    "in",
  ],
];

/** The value with some of its places changed. */
export function mutated(value: Json, random: () => number): Json {
  const copy = cloned(value);
  const places = [...placesOf(copy, [])];
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const path = pick(places);
    const holder = at(copy, path.slice(0, -1)) as Holder | undefined;
    const key = path.at(-1);
    if (holder === null || typeof holder !== "object" || key === undefined) continue;
    const foreign = cloned(at(copy, pick(places)) ?? null);
    const own = holder[key];
    const change = Math.floor(random() * 7);
    if (change === 0) put(holder, key, pick(STRANGE));
    else if (change === 1) put(holder, key, foreign);
    else if (change === 2) remove(holder, key);
    else if (change === 3) put(holder, Array.isArray(holder) ? holder.length : pick(KEYS), foreign);
    else if (change === 4)
      put(holder, Array.isArray(holder) ? holder.length : pick(KEYS), pick(STRANGE));
    else if (change === 5 && own !== undefined) {
      remove(holder, key);
      put(holder, typeof key === "number" ? key : `${key}${pick(["", "x", "~1", "é", " "])}`, own);
    } else
      put(
        holder,
        key,
        typeof own === "string" ? pick([own + "x", own.slice(1), "#/" + own, pick(KEYS)]) : foreign,
      );
  }
  return copy;
}

function* placesOf(value: Json, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (value === null || typeof value !== "object") return;
  for (const [key, item] of Object.entries(value as JsonObject)) {
    yield* placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function at(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path) {
    if (found === null || typeof found !== "object") return undefined;
    found = (found as unknown as Holder)[key];
  }
  return found;
}

function put(holder: Holder, key: string | number, value: Json): void {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function cloned(value: Json): Json {
  return structuredClone(value);
}

/** As text, digits of long integers kept. */
export function textOf(value: Json): string {
  const marked = JSON.stringify(
    value,
    (_key, one: unknown) => (typeof one === "bigint" ? `${one}n` : one),
    1,
  );
  return marked.replace(/"(-?\d+)n"/g, "$1");
}
