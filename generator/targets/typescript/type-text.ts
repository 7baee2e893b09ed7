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

/** Strings are passed over; a word before a colon is a member's name. */
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\p{ID_Start}$_][\p{ID_Continue}$]*(?!\??:)/gu;

export class TypeTextParts {
  readonly #ids = new Map<string, TypeId>();

  constructor(names: Names) {
    for (const [id, name] of names.types) this.#ids.set(name, id);
    for (const [id, name] of names.requestViews) this.#ids.set(name, id);
  }

  /** The parts of a type; only what the code itself refers to becomes a link. */
  of(type: Code): SurfaceTypeText {
    if (type.refs.length === 0)
      return { parts: type.isEmpty ? [] : [{ text: type.text, id: null }] };
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
