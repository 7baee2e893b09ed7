/**
 * Line breaks: the one algorithm by which everything that may be too long for a line is laid out.
 *
 * Decides: which groups of a document fit on their line and which are broken. It is the classical pretty printer
 * (Oppen; Wadler), with the rules of the formatter that TypeScript is usually formatted with, so that a user's
 * formatter has nothing to change. Tests let that formatter be the judge; no user waits for it.
 * Leaves to others: what the groups are (`values.ts`, `signature.ts`), and every character that is printed.
 */
import { code, Code, EMPTY, join } from "../../code/code.js";

/** Columns of a line. */
export const LINE_WIDTH = 100;

export type Doc =
  | Code
  | readonly Doc[]
  | { readonly kind: "group"; readonly content: Doc; readonly broken: boolean }
  | { readonly kind: "indent"; readonly content: Doc }
  /** A space where its group fits and a new line where it does not; `soft`: nothing in place of the space. */
  | { readonly kind: "line"; readonly soft: boolean }
  /** Stands there only when its group is broken. */
  | { readonly kind: "ifBroken"; readonly content: Code }
  /** Items and separators in turn; each line takes as many as fit. */
  | { readonly kind: "fill"; readonly items: readonly Doc[]; readonly separator: Code };

export const LINE: Doc = { kind: "line", soft: false };
export const SOFT_LINE: Doc = { kind: "line", soft: true };

export function group(content: Doc, broken = false): Doc {
  return { kind: "group", content, broken: broken || holdsBroken(content) };
}

export function indented(content: Doc): Doc {
  return { kind: "indent", content };
}

export function ifBroken(content: Code): Doc {
  return { kind: "ifBroken", content };
}

/** Items separated by a comma and a possible line break, between two brackets; `padding` is a line within them. */
export function bracketed(
  open: Code,
  items: readonly Doc[],
  close: Code,
  padding: Doc,
  broken = false,
): Doc {
  if (items.length === 0) return [open, close];
  const separated = items.flatMap((item, index) => (index === 0 ? [item] : [code`,`, LINE, item]));
  return group([open, indented([padding, separated]), ifBroken(code`,`), padding, close], broken);
}

/** A broken group breaks everything around it. */
function holdsBroken(doc: Doc): boolean {
  if (doc instanceof Code) return false;
  if (isList(doc)) return doc.some(holdsBroken);
  switch (doc.kind) {
    case "group":
      return doc.broken;
    case "indent":
      return holdsBroken(doc.content);
    case "fill":
      return doc.items.some(holdsBroken);
    case "line":
    case "ifBroken":
      return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Frame {
  readonly doc: Doc;
  readonly depth: number;
  readonly flat: boolean;
}

/** The document as text. `depth` is the level of indentation of its first line, `column` where it begins there. */
export function layOut(doc: Doc, depth: number, column: number): Code {
  const out: Code[] = [];
  let position = column;
  const stack: Frame[] = [{ doc, depth, flat: false }];
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { doc: current, flat } = frame;
    if (current instanceof Code) {
      out.push(current);
      position += current.text.length;
    } else if (isList(current)) {
      pushParts(stack, frame, current);
    } else if (current.kind === "indent") {
      stack.push({ ...frame, doc: current.content, depth: frame.depth + 1 });
    } else if (current.kind === "ifBroken") {
      if (!flat) stack.push({ ...frame, doc: current.content });
    } else if (current.kind === "line") {
      if (!flat) {
        out.push(code`\n`, spaces(frame.depth));
        position = frame.depth * 2;
      } else if (!current.soft) {
        out.push(code` `);
        position += 1;
      }
    } else if (current.kind === "group") {
      const next = { ...frame, doc: current.content };
      const fitting =
        flat || (!current.broken && fits({ ...next, flat: true }, stack, LINE_WIDTH - position));
      stack.push({ ...next, flat: fitting });
    } else {
      stack.push(...fillFrames(current.items, current.separator, frame, position));
    }
  }
  return join(out);
}

/** A fill is laid out at once: its items are flat, so their widths are known. */
function fillFrames(
  items: readonly Doc[],
  separator: Code,
  frame: Frame,
  position: number,
): readonly Frame[] {
  const frames: Frame[] = [];
  let column = position;
  items.forEach((item, index) => {
    const text = layOut(item, 0, 0).text;
    const width = text.length + (index < items.length - 1 ? separator.text.length : 1);
    if (index > 0) {
      const stays = column + 1 + width <= LINE_WIDTH;
      frames.push({ ...frame, doc: LINE, flat: stays });
      column = stays ? column + 1 : frame.depth * 2;
    }
    frames.push({ ...frame, doc: index < items.length - 1 ? [item, separator] : item });
    column += width;
  });
  return frames.reverse();
}

/** Whether `first`, and what follows it up to the next line break, stays within `width` columns. */
function fits(first: Frame, following: readonly Frame[], width: number): boolean {
  let left = width;
  let waiting = following.length;
  const stack: Frame[] = [first];
  while (left >= 0) {
    const frame = stack.pop() ?? following[--waiting];
    if (frame === undefined) return true;
    const { doc, flat } = frame;
    if (doc instanceof Code) {
      const newline = doc.text.indexOf("\n");
      if (newline >= 0) return newline <= left;
      left -= doc.text.length;
    } else if (isList(doc)) {
      pushParts(stack, frame, doc);
    } else if (doc.kind === "line") {
      if (!flat) return true;
      if (!doc.soft) left -= 1;
    } else if (doc.kind === "ifBroken") {
      if (!flat) stack.push({ ...frame, doc: doc.content });
    } else if (doc.kind === "group") {
      stack.push({ ...frame, doc: doc.content, flat: flat && !doc.broken });
    } else if (doc.kind === "indent") {
      stack.push({ ...frame, doc: doc.content });
    } else {
      const { items, separator } = doc;
      const parts = items.flatMap((item, index) =>
        index === 0 ? [item] : [separator, LINE, item],
      );
      stack.push({ ...frame, doc: parts });
    }
  }
  return false;
}

function pushParts(stack: Frame[], frame: Frame, parts: readonly Doc[]): void {
  for (let index = parts.length - 1; index >= 0; index--) {
    stack.push({ doc: parts[index] ?? EMPTY, depth: frame.depth, flat: frame.flat });
  }
}

/** Indentation of a level. */
export function spaces(depth: number): Code {
  return INDENTS[depth] ?? join(Array.from({ length: depth }, () => code`  `));
}

const INDENTS: readonly Code[] = Array.from({ length: 40 }, (_, depth) =>
  join(Array.from({ length: depth }, () => code`  `)),
);
