/**
 * Types of Java, and how their values are read.
 *
 * Decides: which Java type stands for a type of the model, and the expression that reads it (`JsonShape`).
 *
 * | the model has            | Java has                                                      |
 * | ------------------------ | ------------------------------------------------------------- |
 * | integer                  | `Integer` for 32 bits, else `Long`                             |
 * | string of `date-time`    | `OffsetDateTime`; every other string `String`                  |
 * | list, map                | `List`, `Map<String, …>`                                       |
 * | tuple                    | `List<Object>`                                                 |
 * | enum, union              | a final class that keeps what it does not know                 |
 * | alias                    | what it stands for; one that holds itself is `Object`          |
 *
 * Null is a value of every type, so nullable types are their own.
 * Leaves to others: names (`names.ts`), and how classes are declared (`declarations.ts`).
 */
import { code, type Code } from "../../code/code.js";
import type { Declaration, Type, TypeId } from "../../model/api.js";
import type { Packages } from "./layout.js";
import type { Names } from "./names.js";
import { reference } from "./syntax.js";

export interface JavaType {
  readonly text: Code;
  readonly shape: Code;
  /** How it is read where it is a whole answer. */
  readonly answer: Code;
  /** A list or an object: read when it comes, held, and changed in place. */
  readonly held: boolean;
}

export class JavaTypes {
  readonly #packages: Packages;
  readonly #names: Names;
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;

  constructor(packages: Packages, names: Names, declarations: ReadonlyMap<TypeId, Declaration>) {
    this.#packages = packages;
    this.#names = names;
    this.#declarations = declarations;
  }

  /** `parts`: bytes are bytes here, and not text as everywhere else in JSON. */
  of(type: Type, parts = false): JavaType {
    return this.#of(type, parts, new Set());
  }

  #of(type: Type, parts: boolean, open: ReadonlySet<TypeId>): JavaType {
    switch (type.kind) {
      case "string":
        return type.format === "date-time"
          ? this.#plain(reference("OffsetDateTime", "java.time"), code`DATE_TIME`)
          : this.#plain(code`String`, code`TEXT`);
      case "integer":
        return type.bits === 32
          ? this.#plain(code`Integer`, code`INTEGER`)
          : this.#plain(code`Long`, code`LONG`);
      case "number":
        return this.#plain(code`Double`, code`DOUBLE`);
      case "boolean":
        return this.#plain(code`Boolean`, code`BOOLEAN`);
      case "bytes":
        return type.encoding === "base64" || parts
          ? this.#plain(code`byte[]`, code`BYTES`)
          : this.#plain(code`String`, code`TEXT`);
      case "literal":
        return this.#literal(type.value);
      case "list":
        return this.#list(this.#of(type.items, parts, open));
      case "tuple":
        return this.#list(this.#any());
      case "map": {
        const values = this.#of(type.values, parts, open);
        const map = reference("Map", "java.util");
        const shape = code`${this.#shape()}.map(${values.shape})`;
        return { text: code`${map}<String, ${values.text}>`, shape, answer: shape, held: true };
      }
      case "nullable":
        return this.#of(type.of, parts, open);
      case "ref":
        return this.#reference(type.id, parts, open);
      case "unknown":
      case "never":
        return this.#any();
    }
  }

  #reference(id: TypeId, parts: boolean, open: ReadonlySet<TypeId>): JavaType {
    const target = this.#declarations.get(id);
    const name = this.#names.types.get(id);
    if (target?.kind === "alias") {
      return open.has(id) ? this.#any() : this.#of(target.type, parts, new Set([...open, id]));
    }
    if (target === undefined || name === undefined) return this.#any();
    const text = reference(name, this.#packages.dto);
    const shape = this.#shape();
    switch (target.kind) {
      case "record":
        return {
          text,
          shape: code`${shape}.dto(${text}::new)`,
          answer: code`${shape}.answer(${text}::new)`,
          held: true,
        };
      case "enum": {
        const base = enumBase(target.base);
        const open = code`${shape}.open(${text}.class, ${shape}.${base.shape}, ${text}::of)`;
        return { text, shape: open, answer: open, held: false };
      }
      case "union": {
        const union = code`${shape}.union(${text}.class, ${text}::of)`;
        return { text, shape: union, answer: union, held: true };
      }
    }
  }

  #literal(value: unknown): JavaType {
    switch (typeof value) {
      case "string":
        return this.#plain(code`String`, code`TEXT`);
      case "boolean":
        return this.#plain(code`Boolean`, code`BOOLEAN`);
      case "number":
        return Number.isInteger(value)
          ? this.#plain(code`Long`, code`LONG`)
          : this.#plain(code`Double`, code`DOUBLE`);
      case "bigint":
        return this.#plain(code`Long`, code`LONG`);
      default:
        return this.#any();
    }
  }

  #list(items: JavaType): JavaType {
    const shape = code`${this.#shape()}.list(${items.shape})`;
    const text = code`${reference("List", "java.util")}<${items.text}>`;
    return { text, shape, answer: shape, held: true };
  }

  #any(): JavaType {
    return this.#plain(code`Object`, code`ANY`);
  }

  #plain(text: Code, constant: Code): JavaType {
    const shape = code`${this.#shape()}.${constant}`;
    return { text, shape, answer: shape, held: false };
  }

  #shape(): Code {
    return reference("JsonShape", this.#packages.internal);
  }
}

export function enumBase(base: "string" | "integer" | "number"): { type: Code; shape: Code } {
  switch (base) {
    case "string":
      return { type: code`String`, shape: code`TEXT` };
    case "integer":
      return { type: code`Long`, shape: code`LONG` };
    case "number":
      return { type: code`Double`, shape: code`DOUBLE` };
  }
}
