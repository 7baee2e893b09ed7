/**
 * Types as text.
 *
 * Decides: how each kind of the model is written in Python, in two uses: what an answer holds (`list`, `dict`, models) and
 * what a caller may pass (any sequence or mapping; a mapping of JSON in place of a model).
 *
 * - A point in time is a `datetime`, or the text that could not be read as one.
 * - An enum takes a plain value as well, since a service adds values.
 * - A union holds a plain dict where a variant is not known.
 * - An alias or union that leads to itself by nothing but aliases and unions cannot be said; it is `Any` there.
 *
 * Leaves to others: names (`names.ts`), fields and docstrings (`declarations.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { Declaration, Type, TypeId } from "../../model/api.js";
import type { Json } from "../../model/json.js";
import type { Names } from "./names.js";
import { BUILTIN_TYPES } from "./reserved.js";
import { runtimeType, standardType } from "./runtime.js";
import { literal, reference } from "./syntax.js";

/** `answer`: what a value is when it was read. `request`: what may be passed. */
export type Use = "answer" | "request";

/** Where a type is written: names that hide builtin ones there. */
export type Shadow = ReadonlySet<string>;

export const NO_SHADOW: Shadow = new Set();

export class TypeTexts {
  readonly #names: Names;
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;

  constructor(names: Names, declarations: ReadonlyMap<TypeId, Declaration>) {
    this.#names = names;
    this.#declarations = declarations;
  }

  /** The type on one line. */
  text(type: Type, use: Use, shadow: Shadow): Code {
    return join(this.members(type, use, shadow), code` | `);
  }

  /** The alternatives of a type, one for most; so that a union can be broken into lines. */
  members(type: Type, use: Use, shadow: Shadow): readonly Code[] {
    return distinct(this.#members(type, use, shadow, new Set()));
  }

  /** The alternatives of a union or alias, as its declaration has them. */
  declared(declaration: Declaration): readonly Code[] {
    const open = new Set([declaration.id]);
    return distinct(this.#unfolded(declaration, "answer", NO_SHADOW, open));
  }

  #members(type: Type, use: Use, shadow: Shadow, open: ReadonlySet<TypeId>): readonly Code[] {
    const text = (inner: Type): Code =>
      join(distinct(this.#members(inner, use, shadow, open)), code` | `);
    const builtin = (name: string): Code => builtinType(name, shadow);
    switch (type.kind) {
      case "string":
        return type.format === "date-time"
          ? [standardType("datetime", "datetime"), builtin("str")]
          : [builtin("str")];
      case "integer":
        return [builtin("int")];
      case "number":
        return [builtin("float")];
      case "boolean":
        return [builtin("bool")];
      case "bytes":
        if (type.encoding === "base64" || use === "answer") return [builtin("str")];
        return [runtimeType("FileContent")];
      case "literal":
        return [literalType(type.value, shadow)];
      case "list":
        return use === "request"
          ? [code`${standardType("collections.abc", "Sequence")}[${text(type.items)}]`]
          : [code`${builtin("list")}[${text(type.items)}]`];
      case "tuple":
        return [this.#tuple(type.items.map(text), type.rest ? text(type.rest) : null, use, shadow)];
      case "map":
        return use === "request"
          ? [
              code`${standardType("collections.abc", "Mapping")}[${builtin("str")}, ${text(type.values)}]`,
            ]
          : [code`${builtin("dict")}[${builtin("str")}, ${text(type.values)}]`];
      case "nullable":
        return [...this.#members(type.of, use, shadow, open), code`None`];
      case "ref":
        return this.#reference(type.id, use, shadow, open);
      case "unknown":
        return [standardType("typing", "Any")];
      case "never":
        return [standardType("typing", "NoReturn")];
    }
  }

  /** A caller may pass a list where an answer holds a tuple. */
  #tuple(items: readonly Code[], rest: Code | null, use: Use, shadow: Shadow): Code {
    const tuple = builtinType("tuple", shadow);
    if (use === "request") {
      const all = distinct(rest === null ? items : [...items, rest]);
      const any = all.length === 0 ? standardType("typing", "Any") : join(all, code` | `);
      return code`${standardType("collections.abc", "Sequence")}[${any}]`;
    }
    if (rest === null)
      return code`${tuple}[${items.length === 0 ? code`()` : join(items, code`, `)}]`;
    if (items.length === 0) return code`${tuple}[${rest}, ...]`;
    const unpack = standardType("typing_extensions", "Unpack");
    return code`${tuple}[${join(items, code`, `)}, ${unpack}[${tuple}[${rest}, ...]]]`;
  }

  #reference(id: TypeId, use: Use, shadow: Shadow, open: ReadonlySet<TypeId>): readonly Code[] {
    const declaration = this.#declarations.get(id);
    const name = this.#names.types.get(id);
    const file = this.#names.modelFiles.get(id);
    if (declaration === undefined || name === undefined || file === undefined) {
      return [standardType("typing", "Any")];
    }
    const own = reference({ name, file, typeOnly: true });
    switch (declaration.kind) {
      case "record":
        return use === "request" ? [own, anyMapping(shadow)] : [own];
      case "enum": {
        const base = { string: "str", integer: "int", number: "float" }[declaration.base];
        return [own, builtinType(base, shadow)];
      }
      case "union":
      case "alias":
        if (open.has(id) || open.size >= DEEPEST) return [standardType("typing", "Any")];
        return use === "request"
          ? this.#unfolded(declaration, use, shadow, new Set([...open, id]))
          : this.#isUnsayable(declaration, open)
            ? [standardType("typing", "Any")]
            : [own];
    }
  }

  #unfolded(
    declaration: Declaration,
    use: Use,
    shadow: Shadow,
    open: ReadonlySet<TypeId>,
  ): readonly Code[] {
    if (declaration.kind === "alias") return this.#members(declaration.type, use, shadow, open);
    if (declaration.kind !== "union") return [standardType("typing", "Any")];
    const members = declaration.variants.flatMap((variant) =>
      this.#members(variant.type, use, shadow, open),
    );
    const hasRecords = declaration.variants.some(({ type }) => this.#isRecord(type, new Set()));
    if (!hasRecords || use === "request") return members;
    const any = standardType("typing", "Any");
    return [
      ...members,
      code`${builtinType("dict", shadow)}[${builtinType("str", shadow)}, ${any}]`,
    ];
  }

  #isRecord(type: Type, seen: Set<TypeId>): boolean {
    if (type.kind === "nullable") return this.#isRecord(type.of, seen);
    if (type.kind !== "ref" || seen.has(type.id)) return false;
    seen.add(type.id);
    const declaration = this.#declarations.get(type.id);
    if (declaration?.kind === "alias") return this.#isRecord(declaration.type, seen);
    return declaration?.kind === "record";
  }

  /** Whether naming this alias inside of `open` would make it mean itself. */
  #isUnsayable(declaration: Declaration, open: ReadonlySet<TypeId>): boolean {
    if (open.size === 0) return false;
    const seen = new Set<TypeId>();
    const reaches = (type: Type): boolean => {
      if (type.kind === "nullable") return reaches(type.of);
      if (type.kind !== "ref") return false;
      if (open.has(type.id)) return true;
      if (seen.has(type.id)) return false;
      seen.add(type.id);
      const target = this.#declarations.get(type.id);
      return target !== undefined && bare(target).some(reaches);
    };
    return bare(declaration).some(reaches);
  }
}

/** So many aliases are unfolded inside of each other. Each may mention the next one twice, and double the text. */
const DEEPEST = 8;

/** What an alias or union is without anything around it. */
function bare(declaration: Declaration): readonly Type[] {
  if (declaration.kind === "alias") return [declaration.type];
  return declaration.kind === "union" ? declaration.variants.map((one) => one.type) : [];
}

export function builtinType(name: string, shadow: Shadow): Code {
  if (!BUILTIN_TYPES.has(name)) throw new RangeError(`${name} is no builtin type`);
  const plain = BUILTIN_CODE.get(name) ?? code`object`;
  if (!shadow.has(name)) return plain;
  return code`${reference({ name: "builtins", file: "", typeOnly: true })}.${plain}`;
}

const BUILTIN_CODE: ReadonlyMap<string, Code> = new Map([
  ["bool", code`bool`],
  ["bytes", code`bytes`],
  ["dict", code`dict`],
  ["float", code`float`],
  ["int", code`int`],
  ["list", code`list`],
  ["object", code`object`],
  ["str", code`str`],
  ["tuple", code`tuple`],
]);

function anyMapping(shadow: Shadow): Code {
  const mapping = standardType("collections.abc", "Mapping");
  return code`${mapping}[${builtinType("str", shadow)}, ${standardType("typing", "Any")}]`;
}

function literalType(value: Json, shadow: Shadow): Code {
  if (value === null) return code`None`;
  if (typeof value === "number" && !Number.isInteger(value)) return builtinType("float", shadow);
  if (typeof value === "object") return standardType("typing", "Any");
  return code`${standardType("typing", "Literal")}[${literal(value)}]`;
}

/** Without repetition, `None` last. `Any` takes in all others. */
export function distinct(members: readonly Code[]): readonly Code[] {
  const found = new Map(members.map((one) => [one.text, one]));
  const any = found.get("Any");
  if (any !== undefined) return [any];
  const none = found.get("None");
  found.delete("None");
  return [...found.values(), ...(none === undefined ? [] : [none])];
}
