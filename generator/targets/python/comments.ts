/**
 * Docstrings.
 *
 * Decides: what of the description stands in the source, in which order, and how long lines are broken. Words are
 * broken between lines, never joined: lists, tables and code blocks of the description stay as they are.
 * Leaves to others: making the words harmless (`syntax.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { Constraint, Documentation, Type } from "../../model/api.js";
import type { Json } from "../../model/json.js";
import { indented, jsonExpression, layOut, LINE_WIDTH, spaces } from "./layout.js";
import { docstring, docText, literal } from "./syntax.js";

export interface CommentParts {
  readonly documentation?: Documentation;
  /** Paragraphs in front of the documentation, of ours or of the description. */
  readonly lead?: readonly string[];
  /** Sentences of ours behind it, which may hold texts of the description. */
  readonly notes?: readonly string[];
  readonly default?: Json | undefined;
  readonly example?: Json | undefined;
}

/** Longest example that is worth a line. */
const LONGEST_VALUE = 80;

/** A docstring of these paragraphs, as wide as it may be at that level of indentation. Its lines begin at 0. */
export function docstringOf(paragraphs: readonly string[], depth: number): Code {
  const width = LINE_WIDTH - depth * 4;
  return docstring(blocks(paragraphs, width));
}

function blocks(paragraphs: readonly string[], width: number): Code {
  const shown = paragraphs.map((text) => docText(text.trim())).filter((one) => !one.isEmpty);
  return join(
    shown.map((one, index) => wrapped(one, index === 0 ? width - 6 : width)),
    code`\n\n`,
  );
}

/** The paragraphs of a comment; none where there is nothing to say. */
export function paragraphs(content: CommentParts): readonly string[] {
  const { documentation } = content;
  const lead = (content.lead ?? []).map((text) => text.trim());
  const { summary = "", description = "" } = documentation ?? {};
  if (summary.trim() !== "" && !description.trim().startsWith(summary.trim())) {
    lead.push(sentence(summary.trim()));
  }
  const links = documentation?.externalDocs;
  const link = links ? [links.description, links.url].filter((one) => one !== "").join(": ") : "";
  const deprecated = documentation?.deprecated ?? null;
  const values = [
    ...valueNote("Default", content.default),
    ...valueNote("Example", content.example),
  ];
  return [
    ...lead,
    description.trim(),
    ...(content.notes ?? []),
    values.join(" "),
    link,
    deprecated === null ? "" : `Deprecated. ${deprecated}`.trim(),
  ].filter((text) => text !== "");
}

/** The docstring of a member, or `null` when there is nothing to say. */
export function memberDocstring(content: CommentParts, depth: number): Code | null {
  const all = paragraphs(content);
  return all.length === 0 ? null : docstringOf(all, depth);
}

/** The docstring of a method: what it does, and what each of its arguments is. */
export function methodDocstringOf(
  about: readonly string[],
  told: readonly { readonly name: string; readonly content: CommentParts }[],
  depth: number,
): Code {
  const width = LINE_WIDTH - depth * 4;
  const lines = told.flatMap(({ name, content }) => {
    const [first, ...rest] = paragraphs(content);
    if (first === undefined) return [];
    const text = blocks([`${name}: ${first}`, ...rest], width - 4);
    return [code`\n${spaces(1)}${indented(hanging(text), 1)}`];
  });
  const words = blocks(about, width);
  const section = lines.length === 0 ? EMPTY : code`\n\nArgs:${join(lines)}`;
  return docstring(code`${words}${section}`);
}

/** Lines after the first stand one level further in. */
function hanging(text: Code): Code {
  return indented(text, 1);
}

function valueNote(what: string, value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  const printed = layOut(jsonExpression(value), 0, 0).text;
  if (printed.length > LONGEST_VALUE || printed.includes("\n")) return [];
  return [`${what}: ${quotedValue(printed)}.`];
}

/** A value in a comment, between backticks that no backtick of the value closes. */
function quotedValue(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + pad + text + pad + fence;
}

function sentence(text: string): string {
  return /[\p{L}\p{N})`]$/u.test(text) ? `${text}.` : text;
}

/** Long lines broken at spaces; what follows a list mark is moved in. Code blocks and tables are left alone. */
function wrapped(text: Code, width: number): Code {
  if (text.text.length <= width) return text;
  let inCode = false;
  const lines = text.text.split("\n").flatMap((line) => {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) inCode = !inCode;
    return fence || inCode || line.length <= width || /^\s*\||^(\s{4}|\t)/.test(line)
      ? [line]
      : wrapLine(line, width);
  });
  return join(lines.map(printedLine), code`\n`);
}

/** A line that has been through the door: its escapes must not be escaped again. */
function printedLine(line: string): Code {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  const words = docText(line.slice(blanks).replace(/\\\\/g, "\\").replace(/\\"/g, '"'));
  return code`${spaces(blanks >> 2)}${join(Array.from({ length: blanks % 4 }, () => code` `))}${words}`;
}

function wrapLine(line: string, width: number): readonly string[] {
  const mark = /^\s*(?:[-*+]|\d+[.)])\s+|^\s*(?:>\s*)?/.exec(line)?.[0] ?? "";
  const hanging = mark.includes(">") ? mark : " ".repeat(mark.length);
  const lines: string[] = [];
  let current = mark;
  for (const word of line.slice(mark.length).split(" ")) {
    const glued = current === mark || current === hanging ? current + word : `${current} ${word}`;
    if (glued.length > width && current.trim() !== "" && current !== mark && !opensBlock(word)) {
      lines.push(current);
      current = hanging + word;
    } else current = glued;
  }
  return [...lines, current];
}

/** A word that would mean something else at the start of a line. */
function opensBlock(word: string): boolean {
  return /^([-*+>|=]|#+|\d+[.)])$|^(```|~~~)/.test(word);
}

/** Limits of a type, as a sentence each. */
export function constraintNotes(type: Type): readonly string[] {
  const bare = type.kind === "nullable" ? type.of : type;
  const notes: string[] = [];
  if (!("constraints" in bare)) return notes;
  const value = (kind: Constraint["kind"]): number | undefined => {
    const found = bare.constraints.find((one) => one.kind === kind);
    return found !== undefined && "value" in found && typeof found.value === "number"
      ? found.value
      : undefined;
  };
  const range = (least: number | undefined, most: number | undefined, unit: string): void => {
    if (least !== undefined && most !== undefined) {
      notes.push(least === most ? `Exactly ${least}${unit}.` : `${least} to ${most}${unit}.`);
    } else if (least !== undefined) notes.push(`At least ${least}${unit}.`);
    else if (most !== undefined) notes.push(`At most ${most}${unit}.`);
  };
  range(value("minLength"), value("maxLength"), " characters");
  range(value("minItems"), value("maxItems"), " items");
  range(value("minProperties"), value("maxProperties"), " members");
  range(value("minimum"), value("maximum"), "");
  const above = value("exclusiveMinimum");
  const below = value("exclusiveMaximum");
  if (above !== undefined) notes.push(`Greater than ${above}.`);
  if (below !== undefined) notes.push(`Less than ${below}.`);
  const step = value("multipleOf");
  if (step !== undefined) notes.push(`A multiple of ${step}.`);
  if (bare.constraints.some((one) => one.kind === "uniqueItems")) notes.push("No two items alike.");
  for (const one of bare.constraints) {
    if (one.kind === "pattern") notes.push(`Matches ${quotedValue(literal(one.value).text)}.`);
  }
  if (bare.kind === "string" && bare.format !== "") notes.push(`Format: ${bare.format}.`);
  return notes.length === 0 ? [] : [notes.join(" ")];
}
