/**
 * Makes an example fit its type.
 *
 * Descriptions give examples that their own schemas refuse, or that have members no schema knows; a sample that held them
 * would not compile. So much of the example is kept as fits.
 *
 * Decides: what fits the type that an SDK has (which is wider than the schema: limits and sets of values are not asked),
 * and the smallest change of what does not: a scalar is read as the other kind it is the text of, a lone value becomes a
 * list of one, a member that is not declared or may not be sent is left out, one that is missing is added, anything else
 * is made anew. Of a union, the variant that keeps most.
 * Leaves to others: making values (`sample-value.ts`), whose examples these are and who is told (`complete-examples.ts`),
 * and judging examples by their schemas (`spec/rules/examples.ts`).
 */
import type {
  Declaration,
  Field,
  RecordDeclaration,
  Type,
  TypeId,
  UnionDeclaration,
  UnionVariant,
} from "./api.js";
import { isJsonObject, type Json, type JsonObject, jsonText, member } from "./json.js";
import { sampleValue } from "./sample-value.js";

/** What was done at a place of an example. `converted`: the same words as a value of the right kind. */
export interface Change {
  readonly pointer: string;
  readonly what: "left out" | "replaced" | "added" | "converted";
}

export interface Fit {
  /** `undefined`: nothing of the type can stand here. */
  readonly value: Json | undefined;
  readonly changes: readonly Change[];
  /** How many values were lost or made. */
  readonly cost: number;
}

type Index = ReadonlyMap<TypeId, Declaration>;

/**
 * Of a request: what only an answer has is left out of it, which is no change worth telling. Where nothing is required,
 * `null` that is no value of the type is nothing.
 */
export function fitExample(declarations: Index, type: Type, value: Json, isRequired: boolean): Fit {
  const trial: Task = { declarations, known: new Map(), trial: null };
  return fitMember({ declarations, known: new Map(), trial }, type, value, isRequired);
}

interface Task {
  readonly declarations: Index;
  /** By value and declaration, so that unions inside of unions are not tried over and over. */
  readonly known: Map<Json, Map<TypeId, Fit>>;
  /** For asking what a fit would cost; in it, nothing is made. `null`: this is one. */
  readonly trial: Task | null;
}

function costOf(task: Task, type: Type, value: Json): number {
  return fit(task.trial ?? task, type, value).cost;
}

function fit(task: Task, type: Type, value: Json): Fit {
  switch (type.kind) {
    case "unknown":
      return kept(value);
    case "never":
      return { value: undefined, changes: [change("left out")], cost: sizeOf(value) };
    case "nullable":
      return value === null ? kept(value) : fit(task, type.of, value);
    case "string":
    case "bytes":
      return scalar(task, type, value, asText);
    case "integer":
      return scalar(task, type, value, (one) => asNumber(one, true));
    case "number":
      return scalar(task, type, value, (one) => asNumber(one, false));
    case "boolean":
      return scalar(task, type, value, asBoolean);
    case "literal":
      if (jsonText(type.value) === jsonText(value)) return kept(value);
      return {
        value: type.value,
        changes: [change(String(type.value) === String(value) ? "converted" : "replaced")],
        cost: sizeOf(value),
      };
    case "list": {
      if (Array.isArray(value))
        return listOf(value.map((item: Json) => fit(task, type.items, item)));
      const isLone = value !== null && !isListText(value) && costOf(task, type.items, value) === 0;
      return isLone
        ? { value: [value], changes: [change("converted")], cost: 1 }
        : fromText(task, type, value);
    }
    case "tuple": {
      if (!Array.isArray(value)) return fromText(task, type, value);
      const items = value.slice(0, type.rest === null ? type.items.length : undefined);
      const rest = type.rest ?? { kind: "never" };
      const own = items.map((item: Json, at) => fit(task, type.items[at] ?? rest, item));
      const missing = type.items.slice(items.length).map((item) => added(task, item));
      const lost = value.slice(items.length).map(leftOut);
      return listOf([...own, ...missing, ...lost]);
    }
    case "map":
      if (!isJsonObject(value)) return fromText(task, type, value);
      return objectOf(
        Object.entries(value).map(([key, one]) => [key, fit(task, type.values, one)]),
      );
    case "ref":
      return declared(task, type, value);
  }
}

function declared(task: Task, type: Type & { kind: "ref" }, value: Json): Fit {
  const declaration = task.declarations.get(type.id);
  if (declaration === undefined) throw new TypeError(`no declaration has the id ${type.id}`);
  const ofValue = task.known.get(value) ?? new Map<TypeId, Fit>();
  const known = ofValue.get(type.id);
  if (known !== undefined) return known;
  task.known.set(value, ofValue);
  ofValue.set(type.id, { ...leftOut(value), cost: Infinity });
  const found = fitDeclared(task, type, declaration, value);
  ofValue.set(type.id, found);
  return found;
}

function fitDeclared(task: Task, type: Type, declaration: Declaration, value: Json): Fit {
  switch (declaration.kind) {
    case "alias":
      return fit(task, declaration.type, value);
    case "enum":
      return scalar(task, type, value, (one) =>
        declaration.base === "string" ? asText(one) : asNumber(one, declaration.base === "integer"),
      );
    case "record":
      if (!isJsonObject(value)) return fromText(task, type, value);
      return fitRecord(task, declaration, value, () => null);
    case "union":
      return fitUnion(task, type, declaration, value);
  }
}

// ---------------------------------------------------------------------------------------------- objects

/** `undeclared`: what becomes of a member that the record does not know; `null`: it is left out. */
function fitRecord(
  task: Task,
  declaration: RecordDeclaration,
  value: JsonObject,
  undeclared: (name: string, one: Json) => Fit | null,
): Fit {
  const { additional, fields } = declaration;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const members = Object.entries(value).flatMap(([name, one]): [string, Fit][] => {
    const field = byName.get(name);
    if (field?.access === "read") return [];
    if (field !== undefined) return [[name, fitField(task, field, one)]];
    const other = additional === null ? undeclared(name, one) : fit(task, additional, one);
    return [[name, other ?? leftOut(one)]];
  });
  const missing = fields
    .filter(({ name, required, access }) => required && access !== "read" && !has(value, name))
    .map(({ name, type, example }): [string, Fit] => [name, added(task, type, example)]);
  return objectOf([...members, ...missing]);
}

/** Of what may be absent, leaving it out says what `null` was meant to say. */
function fitMember(task: Task, type: Type, value: Json, isRequired: boolean): Fit {
  return value === null && !isRequired && costOf(task, type, null) > 0
    ? leftOut(value)
    : fit(task, type, value);
}

function fitField(task: Task, { type, required }: Field, value: Json): Fit {
  return fitMember(task, type, value, required);
}

function has(object: JsonObject, name: string): boolean {
  return Object.hasOwn(object, name);
}

// ---------------------------------------------------------------------------------------------- unions

function fitUnion(task: Task, type: Type, union: UnionDeclaration, value: Json): Fit {
  let best: UnionVariant | null = null;
  let least = Infinity;
  for (const variant of candidates(union, value)) {
    if (isOpen(task, variant, value)) continue;
    const { cost } = fitVariant(task.trial ?? task, union, variant, value);
    if (cost < least) [best, least] = [variant, cost];
    if (least === 0) break;
  }
  const found = best === null ? null : fitVariant(task, union, best, value);
  // A value of the union has the tag of its variant.
  const isMade =
    found === null ||
    found.changes.some(({ pointer, what }) => pointer === "" && what === "replaced");
  return isMade ? replaced(task, type, value) : found;
}

/** A union that is one of its own variants, by whatever way, gains nothing by it. */
function isOpen({ known }: Task, { type }: UnionVariant, value: Json): boolean {
  return type.kind === "ref" && known.get(value)?.get(type.id)?.cost === Infinity;
}

/** Those that the tag of the value means, if any; else all. */
function candidates(union: UnionDeclaration, value: Json): readonly UnionVariant[] {
  const { discriminator, variants } = union;
  const tag =
    discriminator !== null && isJsonObject(value) ? member(value, discriminator) : undefined;
  const meant = variants.filter((one) => typeof tag === "string" && one.tags.includes(tag));
  return meant.length > 0 ? meant : variants;
}

/** The value with a tag of the variant; a wrong one is no example of it. */
function tagged({ tags }: UnionVariant, discriminator: string | null, value: Json): Json {
  const [tag] = tags;
  if (discriminator === null || tag === undefined || !isJsonObject(value)) return value;
  const own = member(value, discriminator);
  return typeof own === "string" && tags.includes(own) ? value : { ...value, [discriminator]: tag };
}

/** Where nothing tells the variants of a union apart, a value may have members of several. */
function fitVariant(task: Task, union: UnionDeclaration, variant: UnionVariant, given: Json): Fit {
  const value = tagged(variant, union.discriminator, given);
  const record = recordOf(task, variant.type);
  if (record === null || !isJsonObject(value)) return fit(task, variant.type, value);
  const records = union.variants.flatMap((one) => recordOf(task, one.type) ?? []);
  const isTold =
    union.discriminator !== null ||
    records.some(({ fields }) => fields.some((field) => field.type.kind === "literal"));
  if (isTold) return fit(task, variant.type, value);
  return fitRecord(task, record, value, (name, one) => {
    const fields = records.flatMap((each) => each.fields.filter((field) => field.name === name));
    const fits = fields.map((field) => fitField(task, field, one));
    return fits.find(({ cost }) => cost === 0) ?? null;
  });
}

function recordOf(task: Task, type: Type): RecordDeclaration | null {
  const declaration = type.kind === "ref" ? task.declarations.get(type.id) : undefined;
  if (declaration?.kind === "alias") return recordOf(task, declaration.type);
  return declaration?.kind === "record" ? declaration : null;
}

// ---------------------------------------------------------------------------------------------- scalars

/** `read` gives the value as one of the type; `undefined` where it is none. */
function scalar(task: Task, type: Type, value: Json, read: (value: Json) => Json | undefined): Fit {
  const own = read(value);
  if (own === undefined) return replaced(task, type, value);
  return own === value ? kept(value) : { value: own, changes: [change("converted")], cost: 1 };
}

function asText(value: Json): Json | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" ? undefined : String(value);
}

function asNumber(value: Json, whole: boolean): Json | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return !whole || Number.isInteger(value) ? value : undefined;
  if (typeof value !== "string" || !/^-?\d{1,15}(\.\d+)?$/.test(value)) return undefined;
  return asNumber(Number(value), whole);
}

function asBoolean(value: Json): Json | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** OpenAPI 3.0 lets an example be written as the text that would be sent. */
function fromText(task: Task, type: Type, value: Json): Fit {
  const parsed = typeof value === "string" ? parseJson(value) : null;
  if (typeof parsed !== "object" || parsed === null) return replaced(task, type, value);
  const { value: own, changes, cost } = fit(task, type, parsed);
  return { value: own, changes: [change("converted"), ...changes], cost: cost + 1 };
}

function isListText(value: Json): boolean {
  return typeof value === "string" && Array.isArray(parseJson(value));
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

// ---------------------------------------------------------------------------------------------- results

function kept(value: Json): Fit {
  return { value, changes: [], cost: 0 };
}

function change(what: Change["what"]): Change {
  return { pointer: "", what };
}

function leftOut(value: Json): Fit {
  return { value: undefined, changes: [change("left out")], cost: sizeOf(value) };
}

function replaced(task: Task, type: Type, value: Json): Fit {
  return { value: make(task, type), changes: [change("replaced")], cost: sizeOf(value) + 1 };
}

function added(task: Task, type: Type, example?: Json): Fit {
  const isGood = example !== undefined && costOf(task, type, example) === 0;
  return { value: isGood ? example : make(task, type), changes: [change("added")], cost: 1 };
}

/** Examples inside of the type may be as wrong as the one that is replaced. */
function make({ declarations, trial }: Task, type: Type): Json | undefined {
  if (trial === null) return undefined;
  const options = { members: "required", direction: "request", anyway: true } as const;
  const value = sampleValue(declarations, type, options);
  const fits = value !== undefined && costOf(trial, type, value) === 0;
  return fits ? value : sampleValue(declarations, type, { ...options, examples: false });
}

function listOf(items: readonly Fit[]): Fit {
  return {
    value: items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    ...joined(items.map((one, at) => [String(at), one])),
  };
}

function objectOf(members: readonly (readonly [string, Fit])[]): Fit {
  const own = members.flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { value: Object.fromEntries(own), ...joined(members) };
}

function joined(parts: readonly (readonly [string, Fit])[]): Omit<Fit, "value"> {
  const changes = parts.flatMap(([name, one]) => {
    const token = `/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    return one.changes.map(({ pointer, what }) => ({ pointer: `${token}${pointer}`, what }));
  });
  return { changes, cost: parts.reduce((sum, [, one]) => sum + one.cost, 0) };
}

function sizeOf(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one: Json) => sum + sizeOf(one), 1);
  return isJsonObject(value) ? sizeOf(Object.values(value)) : 1;
}
