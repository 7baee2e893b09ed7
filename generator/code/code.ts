/**
 * Text of the output, as a type.
 *
 * Decides: that nothing becomes output unless it is `Code`. Pieces the generator's authors wrote enter as the fixed
 * parts of a `code` template; text from the description enters only through a door (`code/door.ts`), of which each
 * language has three: identifier, literal, comment.
 * Leaves to others: what a door must escape (the `syntax.ts` of each target and `docs/markdown.ts`), and where text is
 * put (`render/`).
 */

/** Something that another file of the same output declares. Code that mentions it remembers it, and imports follow. */
export interface SymbolRef {
  /** The exported name. */
  readonly name: string;
  /** Path of the declaring file below the output's root, such as `src/models/user-dto.ts`. */
  readonly file: string;
  /** Whether only the type is used, so that the import may vanish at run time. */
  readonly typeOnly: boolean;
}

const KEY = Symbol("code");

/** A piece of output. Can be made only by the `code` tag, by `join`, or by a door. */
export class Code {
  readonly text: string;
  readonly refs: readonly SymbolRef[];

  constructor(key: typeof KEY, text: string, refs: readonly SymbolRef[]) {
    if (key !== KEY) throw new TypeError("Code is made by `code`, `join` or a door");
    this.text = text;
    this.refs = refs;
  }

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** The text alone, so that a dump of a plan can be read. */
  toJSON(): string {
    return this.text;
  }
}

/** Joins fixed text of ours with pieces that are already `Code`. Anything else is refused by the compiler. */
export function code(strings: TemplateStringsArray, ...values: readonly Code[]): Code {
  let text = strings[0] ?? "";
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (!(value instanceof Code)) throw new TypeError("only Code can be put into code");
    text += value.text + (strings[index + 1] ?? "");
  }
  return new Code(KEY, text, refsOf(values, NO_REFS));
}

const NO_REFS: readonly SymbolRef[] = [];

export const EMPTY: Code = new Code(KEY, "", NO_REFS);

/** Pieces with a separator between them. */
export function join(pieces: readonly Code[], separator: Code = EMPTY): Code {
  let text = "";
  for (let index = 0; index < pieces.length; index++) {
    if (index > 0) text += separator.text;
    text += pieces[index]?.text ?? "";
  }
  return new Code(KEY, text, refsOf(pieces, pieces.length > 1 ? separator.refs : NO_REFS));
}

/** References of all pieces. Most pieces have none, so lists are shared as far as can be. */
function refsOf(pieces: readonly Code[], more: readonly SymbolRef[]): readonly SymbolRef[] {
  let shared = more;
  let own: SymbolRef[] | null = null;
  for (const { refs } of pieces) {
    if (refs.length === 0) continue;
    if (own === null && shared.length === 0) shared = refs;
    else {
      own ??= [...shared];
      for (const ref of refs) own.push(ref);
    }
  }
  return own ?? shared;
}

/** Every line after the first moved right by `by` (white space); blank lines stay bare. */
export function indent(piece: Code, by: Code): Code {
  return new Code(KEY, piece.text.replace(/\n(?!\n|$)/g, "\n" + by.text), piece.refs);
}

/** @internal Only `code/door.ts` calls this. */
export function trusted(text: string, refs: readonly SymbolRef[] = []): Code {
  return new Code(KEY, text, refs);
}
