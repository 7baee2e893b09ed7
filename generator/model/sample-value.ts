/**
 * Values for what the description gives no example of.
 *
 * Decides: a value that is valid against a type, as small as can be (`required` members only) or with everything in it.
 * Examples and defaults of the description always come first; what is made up is plain and the same every time.
 * Leaves to others: how a value is printed (`targets/`, `docs/`).
 */
import type { Api, Declaration, Field, Type, TypeId } from "./api.js";
import { isJsonObject, type Json } from "./json.js";

export interface SampleOptions {
  /** `required`: members that must be there. `all`: every member. */
  readonly members: "required" | "all";
  /** Leaves out what this side never sends: `readOnly` members of a request, `writeOnly` ones of an answer. */
  readonly direction: "request" | "response";
}

/** Looks declarations up by id; build it once for many samples. */
export function declarationIndex(api: Api): ReadonlyMap<TypeId, Declaration> {
  return new Map(api.declarations.map((declaration) => [declaration.id, declaration]));
}

export function sampleValue(
  declarations: ReadonlyMap<TypeId, Declaration>,
  type: Type,
  options: SampleOptions,
): Json {
  return valueOf({ declarations, options, open: new Set() }, type);
}

interface Task {
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  readonly options: SampleOptions;
  /** Declarations that are being filled: meeting one again is a cycle, and ends there. */
  readonly open: ReadonlySet<TypeId>;
}

function valueOf(task: Task, type: Type): Json {
  switch (type.kind) {
    case "string":
      return text(type.format, limit(type, "minLength") ?? 0, limit(type, "maxLength"));
    case "integer":
    case "number":
      return numeric(type);
    case "boolean":
      return true;
    case "bytes":
      return "c2FtcGxl";
    case "literal":
      return type.value;
    case "list": {
      // A list of something that is being filled already would never end; an empty one is valid unless limited.
      const least = limit(type, "minItems") ?? 0;
      if (least === 0 && (task.options.members === "required" || isOpen(task, type.items)))
        return [];
      return Array.from({ length: Math.max(1, least) }, () => valueOf(task, type.items));
    }
    case "tuple":
      return type.items.map((item) => valueOf(task, item));
    case "map":
      return {};
    case "nullable":
      return isOpen(task, type.of) ? null : valueOf(task, type.of);
    case "ref":
      return declared(task, type.id);
    case "unknown":
      return {};
    case "never":
      return null;
  }
}

function isOpen(task: Task, type: Type): boolean {
  if (type.kind === "nullable") return isOpen(task, type.of);
  return type.kind === "ref" && task.open.has(type.id);
}

function declared(task: Task, id: TypeId): Json {
  const declaration = task.declarations.get(id);
  if (declaration === undefined) throw new TypeError(`no declaration has the id ${id}`);
  const example = declaration.examples[0];
  if (example !== undefined) return example;
  const inner: Task = { ...task, open: new Set([...task.open, id]) };
  switch (declaration.kind) {
    case "record":
      return Object.fromEntries(
        declaration.fields
          .filter((field) => isShown(inner, field))
          .map((field) => [field.name, valueOfField(inner, field)]),
      );
    case "enum":
      return declaration.members[0]?.value ?? "";
    case "alias":
      return task.open.has(id) ? null : valueOf(inner, declaration.type);
    case "union": {
      const variant = declaration.variants.find((one) => !isOpen(inner, one.type));
      if (variant === undefined) return null;
      const value = valueOf(inner, variant.type);
      const tag = variant.tags[0];
      const name = declaration.discriminator;
      return name !== null && tag !== undefined && isJsonObject(value)
        ? { ...value, [name]: tag }
        : value;
    }
  }
}

function isShown(task: Task, field: Field): boolean {
  if (field.access === "read" && task.options.direction === "request") return false;
  if (field.access === "write" && task.options.direction === "response") return false;
  if (field.required) return true;
  return (
    task.options.members === "all" &&
    !isOpen(task, field.type) &&
    field.documentation.deprecated === null
  );
}

function valueOfField(task: Task, field: Field): Json {
  if (field.example !== undefined) return field.example;
  if (field.default !== undefined && field.default !== null) return field.default;
  return valueOf(task, field.type);
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  "date-time": "2026-01-15T09:30:00.000Z",
  date: "2026-01-15",
  time: "09:30:00Z",
  duration: "PT15M",
  email: "jane@example.com",
  "idn-email": "jane@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/example",
  uuid: "3f2b8c1e-5d4a-4e6f-9a7b-1c2d3e4f5a6b",
  password: "correct horse battery staple",
};

function text(format: string, least: number, most: number | undefined): string {
  const sample = Object.hasOwn(BY_FORMAT, format) ? (BY_FORMAT[format] ?? "text") : "text";
  const long = sample.length < least ? sample.padEnd(least, "x") : sample;
  return most !== undefined && long.length > most ? long.slice(0, most) : long;
}

type Limited = Extract<Type, { readonly constraints: readonly unknown[] }>;

function limit(type: Limited, kind: string): number | undefined {
  const found = type.constraints.find((one) => one.kind === kind);
  return found !== undefined && "value" in found && typeof found.value === "number"
    ? found.value
    : undefined;
}

function numeric(type: Extract<Type, { readonly kind: "integer" | "number" }>): number {
  const step = limit(type, "multipleOf") ?? (type.kind === "integer" ? 1 : undefined);
  const above = limit(type, "exclusiveMinimum");
  const below = limit(type, "exclusiveMaximum");
  const least = limit(type, "minimum") ?? (above === undefined ? undefined : above + (step ?? 0.5));
  const most = limit(type, "maximum") ?? (below === undefined ? undefined : below - (step ?? 0.5));
  const wanted = Math.min(Math.max(1, least ?? 1), most ?? Number.MAX_SAFE_INTEGER);
  if (step === undefined || step === 0) return wanted;
  const rounded = Math.ceil(wanted / step) * step;
  return most !== undefined && rounded > most ? Math.floor(most / step) * step : rounded;
}
