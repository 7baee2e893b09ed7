/**
 * Types as the documentation shows them: text with places that can be links.
 *
 * Decides: which words of a printed type are names of declarations.
 * Leaves to others: what a link looks like (`docs/`).
 */
import type { Code } from "../../code/code.js";
import type { TypeId } from "../../model/api.js";
import type { SurfaceTypeText } from "../../surface.js";
import type { Names } from "./names.js";

/** Strings are passed over. */
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\p{XID_Start}_]\p{XID_Continue}*/gu;

export class TypeTextParts {
  readonly #ids: ReadonlyMap<string, TypeId>;

  constructor(names: Names) {
    this.#ids = new Map([...names.types].map(([id, name]) => [name, id]));
  }

  /** The parts of a type; only what the code itself refers to becomes a link. */
  of(type: Code): SurfaceTypeText {
    const names = new Set(type.refs.map((symbol) => symbol.name));
    const parts: { text: string; id: TypeId | null }[] = [];
    let end = 0;
    for (const token of type.text.matchAll(TOKENS)) {
      const id = names.has(token[0]) ? this.#ids.get(token[0]) : undefined;
      if (id === undefined) continue;
      if (token.index > end) parts.push({ text: type.text.slice(end, token.index), id: null });
      parts.push({ text: token[0], id });
      end = token.index + token[0].length;
    }
    if (end < type.text.length) parts.push({ text: type.text.slice(end), id: null });
    return { parts };
  }
}
