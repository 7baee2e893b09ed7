/**
 * Codecs: how values of JSON become values of Python.
 *
 * Decides: which types need one at all. Texts, numbers, booleans and what is made of them are the same on both sides.
 * Leaves to others: what a codec does (`runtime/codecs.py`), types as text (`types.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Declaration, Type, TypeId, UnionDeclaration } from "../../model/api.js";
import { argument, call, dictOf, type Expression, keyword } from "./layout.js";
import type { Names } from "./names.js";
import { runtimeValue } from "./runtime.js";
import { literal } from "./syntax.js";

export class Codecs {
  readonly #names: Names;
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;

  constructor(names: Names, declarations: ReadonlyMap<TypeId, Declaration>) {
    this.#names = names;
    this.#declarations = declarations;
  }

  /** The codec of a type, or `null` where its values need none. */
  of(type: Type): Expression | null {
    switch (type.kind) {
      case "string":
        return type.format === "date-time" ? runtimeValue("INSTANT") : null;
      case "list": {
        const items = this.of(type.items);
        return items && call(runtimeValue("ListOf"), [argument(items)]);
      }
      case "map": {
        const values = this.of(type.values);
        return values && call(runtimeValue("MapOf"), [argument(values)]);
      }
      case "tuple": {
        const items = type.items.map((one) => argument(this.of(one) ?? code`None`));
        const rest = type.rest && this.of(type.rest);
        return call(runtimeValue("TupleOf"), [
          ...items,
          ...(rest ? [keyword(code`rest`, rest)] : []),
        ]);
      }
      case "nullable":
        return this.of(type.of);
      case "ref":
        return this.#isPlain(type.id, new Set()) ? null : this.reference(type.id);
      case "integer":
      case "number":
      case "boolean":
      case "bytes":
      case "literal":
      case "unknown":
      case "never":
        return null;
    }
  }

  /** A declaration, by module and name, so that it is loaded when the first value of it comes. */
  reference(id: TypeId): Expression {
    const name = this.#names.types.get(id) ?? id;
    const module = (this.#names.modelFiles.get(id) ?? "").replace(/^models\/|\.py$/g, "");
    return call(runtimeValue("Ref"), [argument(literal(module)), argument(literal(name))]);
  }

  /** The codec that the module of an alias or union holds. */
  declared(declaration: Declaration): Expression {
    const own =
      declaration.kind === "alias"
        ? this.of(declaration.type)
        : declaration.kind === "union"
          ? this.#union(declaration)
          : null;
    return own ?? runtimeValue("AS_IT_IS");
  }

  #union(declaration: UnionDeclaration): Expression | null {
    const codecs = declaration.variants.map((variant) => this.of(variant.type));
    const variants = codecs.flatMap((one) => (one === null ? [] : [argument(one)]));
    if (variants.length === 0) return null;
    const { discriminator } = declaration;
    if (discriminator === null) return call(runtimeValue("OneOf"), variants);
    const tags = declaration.variants.flatMap((variant, index) =>
      variant.tags.map((tag) => ({ key: literal(tag), value: codecs[index] ?? code`None` })),
    );
    const known = tags.filter(({ value }) => !("text" in value) || value.text !== "None");
    return call(runtimeValue("OneOf"), [
      ...variants,
      keyword(code`tag`, literal(discriminator)),
      keyword(code`tags`, dictOf(known)),
    ]);
  }

  /** Whether an alias or union is made of nothing that needs a codec. */
  #isPlain(id: TypeId, seen: ReadonlySet<TypeId>): boolean {
    const declaration = this.#declarations.get(id);
    if (declaration === undefined) return true;
    if (seen.has(id)) return true;
    const within = new Set([...seen, id]);
    const isPlain = (type: Type): boolean => {
      switch (type.kind) {
        case "ref":
          return this.#isPlain(type.id, within);
        case "list":
          return isPlain(type.items);
        case "map":
          return isPlain(type.values);
        case "nullable":
          return isPlain(type.of);
        case "tuple":
          return false;
        default:
          return this.of(type) === null;
      }
    };
    if (declaration.kind === "alias") return isPlain(declaration.type);
    if (declaration.kind === "union") return declaration.variants.every((one) => isPlain(one.type));
    return false;
  }
}
