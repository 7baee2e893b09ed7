/**
 * Values for what the description gives no example of.
 *
 * Decides: a value that is valid against a type: with what is required, or with everything in it. Examples and defaults
 * of the description come first; what is made up is plain and the same every time. A value that cannot be made with
 * certainty (a pattern without an example, a type that must contain itself) is not made up, unless one is wanted
 * anyway: a page shows nothing rather than something wrong, but a call needs every argument. Nor is one that nobody
 * would read to its end: forty types that each mention the next one twice would fill the disk.
 * Leaves to others: how a value is printed (`targets/`, `docs/`).
 */
import type { Constraint, Declaration, Field, Type, TypeId } from "./api.js";
import { isJsonObject, type Json } from "./json.js";

export interface SampleOptions {
  /** `required`: members that must be there. `all`: every member that is not deprecated. */
  readonly members: "required" | "all";
  /** Leaves out what this side never sends: `readOnly` members of a request, `writeOnly` ones of an answer. */
  readonly direction: "request" | "response";
  /** Gives a value also where it may not be valid. */
  readonly anyway?: true;
  /** Leaves the examples and defaults of the description aside. */
  readonly examples?: false;
}

/** A value of `type`, or `undefined` where none can be made. */
export function sampleValue(
  declarations: ReadonlyMap<TypeId, Declaration>,
  type: Type,
  options: SampleOptions,
): Json | undefined {
  return valueOf({ declarations, options, open: new Set(), left: { values: MOST_VALUES } }, type);
}

/** Values in one sample, those inside of lists and objects counted. */
const MOST_VALUES = 5000;

interface Task {
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  readonly options: SampleOptions;
  /** Declarations that are being filled: meeting one again is a cycle, and ends there. */
  readonly open: ReadonlySet<TypeId>;
  /** How many values may still be made. */
  readonly left: { values: number };
}

function valueOf(task: Task, type: Type): Json | undefined {
  if (task.left.values-- <= 0) return undefined;
  switch (type.kind) {
    case "string":
      return sampleText(task, type.format, type.constraints);
    case "integer":
    case "number": {
      const fallback = task.options.anyway ? 1 : undefined;
      return sampleNumber(type.constraints, type.kind === "integer") ?? fallback;
    }
    case "boolean":
      return true;
    case "bytes":
      return type.encoding === "base64" || task.options.anyway ? "c2FtcGxl" : undefined;
    case "literal":
      return type.value;
    case "list":
      return sampleList(task, type.items, type.constraints);
    case "tuple":
      return allOrNothing(type.items.map((item) => valueOf(task, item)));
    case "map":
      return limit(type.constraints, "minProperties") && !task.options.anyway ? undefined : {};
    case "nullable":
      return valueOf(task, type.of) ?? null;
    case "ref":
      return task.open.has(type.id) ? undefined : declared(task, type.id);
    case "unknown":
      return {};
    case "never":
      return undefined;
  }
}

function sampleList(
  task: Task,
  items: Type,
  constraints: readonly Constraint[],
): readonly Json[] | undefined {
  const least = limit(constraints, "minItems") ?? 0;
  const unique = constraints.some((one) => one.kind === "uniqueItems");
  if (limit(constraints, "maxItems") === 0) return [];
  const before = task.left.values;
  const item = valueOf(task, items);
  const copies = Math.max(least, 1);
  task.left.values -= (before - task.left.values) * (copies - 1);
  if (item === undefined || task.left.values < 0)
    return least === 0 || task.options.anyway ? [] : undefined;
  if ((least > 1 && unique && !task.options.anyway) || least > 20) return undefined;
  return new Array<Json>(copies).fill(item);
}

function allOrNothing(values: readonly (Json | undefined)[]): readonly Json[] | undefined {
  const made = values.filter((value) => value !== undefined);
  return made.length === values.length ? made : undefined;
}

function declared(task: Task, id: TypeId): Json | undefined {
  const declaration = task.declarations.get(id);
  if (declaration === undefined) throw new TypeError(`no declaration has the id ${id}`);
  const [given] = task.options.examples === false ? [] : declaration.examples;
  if (given !== undefined) return spent(task, given);
  const inner: Task = { ...task, open: new Set([...task.open, id]) };
  switch (declaration.kind) {
    case "record":
      return sampleRecord(inner, declaration.fields);
    case "enum":
      return declaration.members[0]?.value;
    case "alias":
      return valueOf(inner, declaration.type);
    case "union":
      for (const { type, tags } of declaration.variants) {
        const value = valueOf(inner, type);
        if (value === undefined) continue;
        const name = declaration.discriminator;
        const [tag] = tags;
        const tagged = name !== null && tag !== undefined && isJsonObject(value);
        return tagged ? { ...value, [name]: tag } : value;
      }
      return undefined;
  }
}

/** A value of the description. It counts with all that is in it, and is never cut: one of any size may be the last. */
function spent({ left }: Task, value: Json): Json | undefined {
  if (left.values <= 0) return undefined;
  left.values -= sizeOf(value);
  return value;
}

function sizeOf(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one: Json) => sum + sizeOf(one), 1);
  return isJsonObject(value) ? sizeOf(Object.values(value)) : 1;
}

function sampleRecord(task: Task, fields: readonly Field[]): Json | undefined {
  const { members, direction } = task.options;
  const otherSide = direction === "request" ? "read" : "write";
  const entries: [string, Json][] = [];
  for (const field of fields) {
    if (field.access === otherSide) continue;
    const current = field.documentation.deprecated === null;
    if (!field.required && (members === "required" || !current)) continue;
    const given = task.options.examples === false ? undefined : (field.example ?? field.default);
    const value = given === undefined ? valueOf(task, field.type) : spent(task, given);
    if (value !== undefined) entries.push([field.name, value]);
    else if (field.required) return undefined;
  }
  return Object.fromEntries(entries);
}

const BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ["date-time", "2026-01-15T09:30:00.000Z"],
  ["date", "2026-01-15"],
  ["time", "09:30:00Z"],
  ["duration", "PT15M"],
  ["email", "jane@example.com"],
  ["idn-email", "jane@example.com"],
  ["hostname", "example.com"],
  ["idn-hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["iri", "https://example.com/"],
  ["uri-reference", "/example"],
  ["json-pointer", "/example"],
  ["uuid", "3f2b8c1e-5d4a-4e6f-9a7b-1c2d3e4f5a6b"],
]);

function sampleText(
  task: Task,
  format: string,
  constraints: readonly Constraint[],
): string | undefined {
  const { anyway } = task.options;
  if (constraints.some((one) => one.kind === "pattern") && !anyway) return undefined;
  const least = limit(constraints, "minLength") ?? 0;
  const most = limit(constraints, "maxLength") ?? Infinity;
  const known = BY_FORMAT.get(format);
  if (known !== undefined && ((known.length >= least && known.length <= most) || anyway))
    return known;
  if ((known !== undefined || least > 200) && !anyway) return undefined;
  return "text".padEnd(least, "x").slice(0, Math.max(least, Math.min(4, most)));
}

function sampleNumber(constraints: readonly Constraint[], whole: boolean): number | undefined {
  const step = limit(constraints, "multipleOf") ?? (whole ? 1 : undefined);
  const above = limit(constraints, "exclusiveMinimum");
  const below = limit(constraints, "exclusiveMaximum");
  const least = limit(constraints, "minimum") ?? above ?? 0;
  const most = limit(constraints, "maximum") ?? below ?? 0;
  const fits = (value: number): boolean =>
    value >= (limit(constraints, "minimum") ?? value) &&
    value <= (limit(constraints, "maximum") ?? value) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (step === undefined || Number.isInteger(value / step)) &&
    (!whole || Number.isSafeInteger(value));
  const unit = step ?? 1;
  const candidates = [
    1,
    0,
    unit,
    Math.ceil(least / unit) * unit,
    (Math.floor(least / unit) + 1) * unit,
    Math.floor(most / unit) * unit,
    (Math.ceil(most / unit) - 1) * unit,
    (least + most) / 2,
  ];
  return candidates.find(fits);
}

function limit(constraints: readonly Constraint[], kind: Constraint["kind"]): number | undefined {
  const found = constraints.find((one) => one.kind === kind);
  return found !== undefined && "value" in found && typeof found.value !== "string"
    ? Number(found.value)
    : undefined;
}
