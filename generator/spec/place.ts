/**
 * Where the values of a file stand in its text.
 *
 * Decides: the shape of that knowledge (a tree of offsets beside the tree of values), how offsets become lines and
 * columns, and that both are worked out only when somebody reads a line or a column. A run without findings never
 * pays for positions.
 * Leaves to others: making the tree (`json-places.ts`, `yaml-text.ts`).
 */
import type { Span } from "../diagnostic.js";
import type { SpecFile, SpecNode } from "./node.js";

/** A value's offsets in the text, and those of what it holds. Offsets count UTF-16 code units; ends are exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Offsets of the key that leads here; equal to `start` and `end` where there is none. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Members of a map in document order, items of a list, or `null` for a scalar. */
  readonly children: Map<string, Place> | Place[] | null;
  /** Whose text the offsets count in, where it is not the text of the place around it: see `draft.ts`. */
  readonly file?: SpecFile;
}

/** A key that stands twice in one map. */
export interface DuplicateKey {
  readonly key: string;
  readonly first: Range;
  readonly second: Range;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets of one text into lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** Line and column, both from 1. */
  locate(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset of a line and column. */
  offsetOf(line: number, column: number): number {
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }
}

/** A span of two known offsets. */
export function spanOf(file: string, lines: LineIndex, range: Range): Span {
  const from = lines.locate(range.start);
  const to = lines.locate(range.end);
  return {
    file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A span that is looked up when its first line or column is read, and never before. */
export class LazySpan implements Span {
  readonly #file: string | null;
  readonly #of: Pick<SpecNode, "findSpan">;
  readonly #isOfKey: boolean;
  #found: Span | undefined;

  /** @param file `null` when only the search can tell. */
  constructor(file: string | null, of: Pick<SpecNode, "findSpan">, isOfKey: boolean) {
    this.#file = file;
    this.#of = of;
    this.#isOfKey = isOfKey;
  }

  get file(): string {
    return this.#file ?? this.#span.file;
  }

  get #span(): Span {
    return (this.#found ??= this.#of.findSpan(this.#isOfKey));
  }

  get line(): number {
    return this.#span.line;
  }

  get column(): number {
    return this.#span.column;
  }

  get endLine(): number {
    return this.#span.endLine;
  }

  get endColumn(): number {
    return this.#span.endColumn;
  }

  /** As plain data, so that a dump or a key made of a span is complete. */
  toJSON(): Span {
    return this.#span;
  }
}
