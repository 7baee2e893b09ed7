/**
 * Types as text.
 *
 * Decides: how each kind of the model is written in TypeScript, and how aliases that go round in circles are written so
 * that the compiler accepts them.
 *
 * - 64-bit integers are `number`, as the runtime reads them with `JSON.parse`; exactness beyond 2^53 would begin here
 *   and in the runtime's `json.ts`.
 * - Dates are the ISO text.
 * - A type that mentions itself only through unions and aliases is unfolded: `A = A | string` means `string`.
 *   Inside other circles of aliases a map is written as an object type, because the compiler resolves `Record` at once.
 *
 * Leaves to others: names (`names.ts`), fields and comments (`declarations.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type {
  Constraint,
  Declaration,
  Type,
  TypeId,
  UnionDeclaration,
  UnionVariant,
} from "../../model/api.js";
import { isJsonObject, type Json } from "../../model/json.js";
import { mentioned, partsOf } from "../../model/mentions.js";
import type { Names } from "./names.js";
import { literal, memberName, reference } from "./syntax.js";
import type { View } from "./views.js";

/** What a caller may pass where bytes go. A `File` is a `Blob` with a name, which is sent with it. */
const BYTES: readonly Code[] = [code`Blob`, code`Uint8Array`, code`ArrayBuffer`];

export class TypeTexts {
  readonly #names: Names;
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;
  readonly #cyclic = new Map<TypeId, boolean>();

  constructor(names: Names, declarations: ReadonlyMap<TypeId, Declaration>) {
    this.#names = names;
    this.#declarations = declarations;
  }

  /** The type on one line. `inside` is the declaration that is being written. */
  text(type: Type, view: View, inside: TypeId | null = null): Code {
    return unionText(this.members(type, view, inside));
  }

  /** The alternatives of a type, one for most; so that a union can be broken into lines. */
  members(type: Type, view: View, inside: TypeId | null = null): readonly Code[] {
    if (type.kind === "bytes" && type.encoding === "raw" && view === "request") return BYTES;
    if (type.kind !== "nullable") return [this.#single(type, view, inside)];
    return distinct([...this.members(type.of, view, inside), code`null`]);
  }

  /** As `members`, of a parameter: it is only read, so a list may be one that nobody can change. */
  readonlyMembers(parameter: Type): readonly Code[] {
    const type = withoutBytes(parameter);
    if (type.kind === "nullable") return distinct([...this.readonlyMembers(type.of), code`null`]);
    const text = this.#single(type, "request", null);
    if (type.kind === "list" || type.kind === "tuple") return [code`readonly ${text}`];
    const target = type.kind === "ref" ? this.#resolved(type.id) : undefined;
    const isList =
      target?.kind === "alias" && (target.type.kind === "list" || target.type.kind === "tuple");
    return [isList ? code`Readonly<${text}>` : text];
  }

  /** The alternatives of a union declaration. */
  unionMembers(declaration: UnionDeclaration, view: View): readonly Code[] {
    return printed(this.#unfold(declaration, view, declaration.id, new Set([declaration.id])));
  }

  /** The alternatives of an alias. */
  aliasMembers(declaration: Declaration & { kind: "alias" }, view: View): readonly Code[] {
    const open = new Set([declaration.id]);
    return printed(this.#unfoldType(declaration.type, view, declaration.id, open));
  }

  #single(type: Exclude<Type, { kind: "nullable" }>, view: View, inside: TypeId | null): Code {
    switch (type.kind) {
      case "string":
        return code`string`;
      case "integer":
        return isBeyondNumber(type) ? code`number | bigint` : code`number`;
      case "number":
        return code`number`;
      case "boolean":
        return code`boolean`;
      case "bytes":
        if (type.encoding === "base64") return code`string`;
        // An answer that is bytes as a whole never comes here; inside JSON they can only be text.
        return view === "request" ? unionText(BYTES) : code`string`;
      case "literal":
        return literalType(type.value);
      case "list":
        return code`${grouped(this.members(type.items, view, inside))}[]`;
      case "tuple":
        return this.#tuple(type, view, inside);
      case "map": {
        const values = this.text(type.values, view, inside);
        const circular = inside !== null && this.#isCyclic(inside);
        return circular ? code`{ [key: string]: ${values} }` : code`Record<string, ${values}>`;
      }
      case "ref":
        return this.#reference(type.id, view);
      case "unknown":
        return code`unknown`;
      case "never":
        return code`never`;
    }
  }

  #tuple(type: Type & { kind: "tuple" }, view: View, inside: TypeId | null): Code {
    const items = type.items.map((item) => this.text(item, view, inside));
    if (type.rest) items.push(code`...${grouped(this.members(type.rest, view, inside))}[]`);
    return code`[${join(items, code`, `)}]`;
  }

  #reference(id: TypeId, view: View): Code {
    const second = view === "request" ? this.#names.requestViews.get(id) : undefined;
    const name = second ?? this.#names.types.get(id);
    const file = this.#names.modelFiles.get(id);
    if (name === undefined || file === undefined) return code`unknown`;
    return reference({ name, file, typeOnly: true });
  }

  // ------------------------------------------------------------------------------------------- unions

  #unfold(
    declaration: UnionDeclaration,
    view: View,
    root: TypeId,
    open: Set<TypeId>,
  ): readonly Alternative[] {
    return declaration.variants.flatMap((variant) => {
      const members = this.#unfoldType(variant.type, view, root, open);
      const tag = this.#tag(declaration.discriminator, variant);
      return tag === null ? members : members.map(({ type }) => ({ type, tag }));
    });
  }

  /** Alternatives of a type; what leads straight back to `root` is written out, or left out when it is open already. */
  #unfoldType(type: Type, view: View, root: TypeId, open: Set<TypeId>): readonly Alternative[] {
    if (type.kind === "nullable") {
      return [...this.#unfoldType(type.of, view, root, open), { type: code`null`, tag: null }];
    }
    const target = type.kind === "ref" ? this.#declarations.get(type.id) : undefined;
    if (target === undefined || !this.#leadsStraightTo(target, root, new Set())) {
      return [{ type: this.#single(type, view, root), tag: null }];
    }
    if (open.has(target.id)) return [];
    open.add(target.id);
    return target.kind === "union"
      ? this.#unfold(target, view, root, open)
      : partsOf(target).flatMap((part) => this.#unfoldType(part, view, root, open));
  }

  /** Whether a declaration is `root`, or means it without a list, map or record between them. */
  #leadsStraightTo(declaration: Declaration, root: TypeId, seen: Set<TypeId>): boolean {
    if (declaration.kind !== "union" && declaration.kind !== "alias") return false;
    if (declaration.id === root) return true;
    if (seen.has(declaration.id)) return false;
    seen.add(declaration.id);
    return partsOf(declaration).some((part) => {
      const bare = part.kind === "nullable" ? part.of : part;
      const target = bare.kind === "ref" ? this.#declarations.get(bare.id) : undefined;
      return target !== undefined && this.#leadsStraightTo(target, root, seen);
    });
  }

  /** Whether an alias or union reaches itself without a record between. */
  #isCyclic(id: TypeId): boolean {
    const known = this.#cyclic.get(id);
    if (known !== undefined) return known;
    const seen = new Set<TypeId>();
    const waiting = [id];
    let cyclic = false;
    for (let next = waiting.pop(); next !== undefined && !cyclic; next = waiting.pop()) {
      const declaration = this.#declarations.get(next);
      if (declaration?.kind !== "union" && declaration?.kind !== "alias") continue;
      for (const target of partsOf(declaration).flatMap(mentioned)) {
        if (target === id) cyclic = true;
        if (!seen.has(target)) waiting.push(target);
        seen.add(target);
      }
    }
    this.#cyclic.set(id, cyclic);
    return cyclic;
  }

  /**
   * `{ petType: "dog" }`, where a variant does not say so itself: its field is any text, or it has none. A field that
   * is a literal or a number is left alone, since an intersection could leave nothing of it.
   */
  #tag(discriminator: string | null, variant: UnionVariant): Code | null {
    if (discriminator === null || variant.tags.length === 0 || variant.type.kind !== "ref") {
      return null;
    }
    const record = this.#resolved(variant.type.id);
    if (record?.kind !== "record") return null;
    const field = record.fields.find((one) => one.name === discriminator);
    if (field !== undefined && !this.#isText(field.type)) return null;
    const values = join(variant.tags.map(literal), code` | `);
    const name = memberName(discriminator);
    return field === undefined || field.required
      ? code`{ ${name}: ${values} }`
      : code`{ ${name}?: ${values} | undefined }`;
  }

  #isText(type: Type): boolean {
    if (type.kind === "string") return true;
    if (type.kind === "nullable") return this.#isText(type.of);
    const target = type.kind === "ref" ? this.#resolved(type.id) : undefined;
    if (target?.kind === "enum") return target.base === "string";
    return target?.kind === "alias" && this.#isText(target.type);
  }

  /** The declaration behind plain aliases. */
  #resolved(id: TypeId): Declaration | undefined {
    const seen = new Set<TypeId>();
    let declaration = this.#declarations.get(id);
    while (declaration?.kind === "alias" && declaration.type.kind === "ref") {
      if (seen.has(declaration.id)) return declaration;
      seen.add(declaration.id);
      declaration = this.#declarations.get(declaration.type.id);
    }
    return declaration;
  }
}

/** One type of a union, and what its discriminator adds to it. */
interface Alternative {
  readonly type: Code;
  readonly tag: Code | null;
}

/** An intersection stands in parentheses beside other alternatives, and without them alone. */
function printed(alternatives: readonly Alternative[]): readonly Code[] {
  if (alternatives.length === 0) return [code`unknown`];
  const alone = alternatives.length === 1;
  return distinct(
    alternatives.map(({ type, tag }) => {
      if (tag === null) return type;
      return alone ? code`${type} & ${tag}` : code`(${type} & ${tag})`;
    }),
  );
}

/** The type of what is written as text, as JSON and parameters are: what would be bytes elsewhere is text too. */
export function withoutBytes(type: Type): Type {
  switch (type.kind) {
    case "bytes":
      return { kind: "bytes", encoding: "base64" };
    case "list":
      return { ...type, items: withoutBytes(type.items) };
    case "tuple":
      return {
        ...type,
        items: type.items.map(withoutBytes),
        rest: type.rest && withoutBytes(type.rest),
      };
    case "map":
      return { ...type, values: withoutBytes(type.values) };
    case "nullable":
      return { ...type, of: withoutBytes(type.of) };
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "literal":
    case "ref":
    case "unknown":
    case "never":
      return type;
  }
}

export function unionText(members: readonly Code[]): Code {
  return members.length === 1 ? (members[0] ?? EMPTY) : join(members, code` | `);
}

/** Alternatives without repetition; `unknown` takes in all others. */
export function distinct(members: readonly Code[]): readonly Code[] {
  const unknown = members.find((member) => member.text === "unknown");
  if (unknown !== undefined) return [unknown];
  const seen = new Set<string>();
  return members.filter((member) => !seen.has(member.text) && seen.add(member.text));
}

/**
 * Whether it says 64 bits, and no limit keeps it within what a `number` can hold exactly; or whether a limit lies beyond
 * that.
 */
export function isBeyondNumber({ bits, constraints }: Type & { kind: "integer" }): boolean {
  const isUnsafe = (one: Constraint): boolean =>
    /m(in|ax)imum$/i.test(one.kind) &&
    "value" in one &&
    !Number.isSafeInteger(Math.trunc(Number(one.value)));
  if (constraints.some(isUnsafe)) return true;
  const limited = (...kinds: readonly string[]): boolean =>
    constraints.some(
      (one) => kinds.includes(one.kind) && "value" in one && Number.isSafeInteger(one.value),
    );
  return (
    bits === 64 &&
    !(limited("minimum", "exclusiveMinimum") && limited("maximum", "exclusiveMaximum"))
  );
}

/** In parentheses where a `[]` behind it would bind to the last alternative only. */
function grouped(members: readonly Code[]): Code {
  const text = unionText(members);
  return members.length > 1 || text.text.includes(" | ") ? code`(${text})` : text;
}

/** Exactly this value. What no literal type can say is as narrow as can be. */
export function literalType(value: Json): Code {
  if (Array.isArray(value)) return code`[${join(value.map(literalType), code`, `)}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(
      ([key, item]) => code`${memberName(key)}: ${literalType(item)}`,
    );
    return members.length === 0
      ? code`Record<string, never>`
      : code`{ ${join(members, code`; `)} }`;
  }
  // The runtime reads what a number cannot hold exactly as a bigint, so that is its type.
  if (typeof value === "bigint") return code`${literal(value)}n`;
  return typeof value === "object" ? code`null` : literal(value);
}
