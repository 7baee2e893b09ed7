/**
 * Reads a description: the blocks of CommonMark that descriptions use.
 *
 * Decides: which structure is seen. Paragraphs, headings, lists, quotes, fenced and indented code, and GFM tables are;
 * HTML, link references and everything else are text. Safety does not rest here: whatever is seen, `print.ts` can only
 * print these few kinds, and all text in them is escaped. A construct read differently than CommonMark would costs
 * looks, never safety. Depth is limited, and every step moves forward, so that no text can hang or overflow it.
 * Leaves to others: what stands inside a line (`commonmark-inline.ts`), and how a tree becomes Markdown (`print.ts`).
 */
import { type Inline, parseInline } from "./commonmark-inline.js";

export type Block =
  | { readonly kind: "paragraph" | "heading"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      /** Number of the first item; `null` for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "fence"; readonly language: string; readonly text: string }
  | { readonly kind: "quote"; readonly content: readonly Block[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

const MAX_DEPTH = 12;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^`\s]*)[^`]*$/;
const HEADING = /^ {0,3}#{1,6}(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/;
const QUOTE = /^ {0,3}> ?/;
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/;
const ITEM = /^( {0,3})([-+*]|\d{1,9}[.)])( {1,4}(?=\S)| +|$)/;
const TABLE_RULE = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/;

/** The blocks of a description. */
export function parseDescription(text: string): readonly Block[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n").map(expandTabs);
  return parseBlocks(lines, 0);
}

function expandTabs(line: string): string {
  return line.replace(/^[ \t]+/, (white) => white.replace(/\t/g, "    "));
}

function parseBlocks(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = (kind: "paragraph" | "heading" = "paragraph"): void => {
    const text = paragraph
      .map((line) => line.trimStart())
      .join("\n")
      .trimEnd();
    paragraph = [];
    if (text !== "") blocks.push({ kind, content: parseInline(text) });
  };

  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const fence = FENCE.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === "") {
      flush();
      at += 1;
    } else if (fence) {
      flush();
      at = readFence(lines, at, fence, blocks);
    } else if (paragraph.length === 0 && line.startsWith("    ")) {
      at = readIndentedCode(lines, at, blocks);
    } else if (paragraph.length > 0 && UNDERLINE.test(line)) {
      flush("heading");
      at += 1;
    } else if (RULE.test(line)) {
      flush();
      at += 1;
    } else if (HEADING.test(line)) {
      flush();
      paragraph = [HEADING.exec(line)?.[1] ?? ""];
      flush("heading");
      at += 1;
    } else if (QUOTE.test(line) && depth < MAX_DEPTH) {
      flush();
      const end = extent(lines, at, (next) => QUOTE.test(next));
      const inner = lines.slice(at, end).map((one) => one.replace(QUOTE, ""));
      // An alert, which only GitHub draws: elsewhere its mark would be read as text.
      const alert = ALERT.exec(inner[0] ?? "")?.[1];
      if (alert !== undefined) inner[0] = `**${alert.charAt(0)}${alert.slice(1).toLowerCase()}:**`;
      blocks.push({ kind: "quote", content: parseBlocks(inner, depth + 1) });
      at = end;
    } else if (item && depth < MAX_DEPTH && mayInterrupt(item, line, paragraph.length > 0)) {
      flush();
      at = readList(lines, at, depth, blocks);
    } else if (paragraph.length === 0 && isTable(line, lines[at + 1])) {
      const end = extent(lines, at, (next) => next.trim() !== "");
      const [head = [], ...rows] = [line, ...lines.slice(at + 2, end)].map(tableCells);
      const fitted = rows.map((row) => head.map((_, index) => parseInline(row[index] ?? "")));
      blocks.push({ kind: "table", head: head.map((cell) => parseInline(cell)), rows: fitted });
      at = end;
    } else {
      paragraph.push(line);
      at += 1;
    }
  }
  flush();
  return blocks;
}

/** The first line after `from` that does not belong; at least one line further. */
function extent(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): number {
  let end = from + 1;
  while (end < lines.length && belongs(lines[end] ?? "")) end += 1;
  return end;
}

/** A fence that is never closed ends with the text. */
function readFence(
  lines: readonly string[],
  at: number,
  open: RegExpExecArray,
  blocks: Block[],
): number {
  const marks = open[1] ?? "```";
  const close = new RegExp(`^ {0,3}${marks[0] === "~" ? "~" : "`"}{${marks.length},} *$`);
  const end = extent(lines, at, (line) => !close.test(line));
  const text = lines.slice(at + 1, end).join("\n");
  if (text.trim() !== "") blocks.push({ kind: "fence", language: open[2] ?? "", text });
  return end + 1;
}

function readIndentedCode(lines: readonly string[], at: number, blocks: Block[]): number {
  const end = extent(lines, at, (line) => line.startsWith("    ") || line.trim() === "");
  const text = lines
    .slice(at, end)
    .map((line) => line.slice(4))
    .join("\n");
  blocks.push({ kind: "fence", language: "", text: text.trimEnd() });
  return end;
}

/** Inside a paragraph only a bullet with text, or a list that starts with 1, begins a list. */
function mayInterrupt(item: RegExpExecArray, line: string, inParagraph: boolean): boolean {
  if (!inParagraph) return true;
  const [whole, , marker = ""] = item;
  return line.length > whole.length && (!/^\d/.test(marker) || /^1[.)]$/.test(marker));
}

function readList(lines: readonly string[], from: number, depth: number, blocks: Block[]): number {
  const first = ITEM.exec(lines[from] ?? "");
  const marker = first?.[2] ?? "-";
  const sort = marker.at(-1);
  const items: (readonly Block[])[] = [];
  let at = from;
  while (at < lines.length) {
    const open = ITEM.exec(lines[at] ?? "");
    if (!open || open[2]?.at(-1) !== sort) break;
    const indent =
      open[0].length === (lines[at] ?? "").length ? open[0].trimEnd().length + 1 : open[0].length;
    const content = [(lines[at] ?? "").slice(open[0].length)];
    at += 1;
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? "";
      const afterBlank = content.at(-1)?.trim() === "";
      if (line.trim() === "") content.push("");
      else if (leading(line) >= indent) content.push(line.slice(indent));
      else if (!afterBlank && !ITEM.test(line) && !FENCE.test(line) && !HEADING.test(line)) {
        content.push(line.trimStart());
      } else break;
    }
    items.push(parseBlocks(content, depth + 1));
  }
  const start = /^\d/.test(marker) ? Number.parseInt(marker, 10) : null;
  blocks.push({ kind: "list", start, items });
  return Math.max(at, from + 1);
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

function isTable(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes("|") || !TABLE_RULE.test(next)) return false;
  return tableCells(line).length === tableCells(next).length;
}

function tableCells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, "|"));
}
