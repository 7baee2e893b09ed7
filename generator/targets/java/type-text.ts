/**
 * Types as the documentation shows them.
 *
 * Decides: which words of a type are links: the classes of declarations.
 */
import type { Code } from "../../code/code.js";
import type { TypeId } from "../../model/api.js";
import type { SurfaceTypeText } from "../../surface.js";
import type { Names } from "./names.js";

export class TypeTextParts {
  readonly #ids: ReadonlyMap<string, TypeId>;

  constructor(names: Names) {
    this.#ids = new Map([...names.types].map(([id, name]) => [name, id]));
  }

  of(type: Code): SurfaceTypeText {
    const parts = type.text
      .split(/([\p{ID_Start}_][\p{ID_Continue}]*)/u)
      .filter((one) => one !== "")
      .map((text) => ({ text, id: this.#ids.get(text) ?? null }));
    return { parts };
  }
}
