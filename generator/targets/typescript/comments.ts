/**
 * Documentation comments.
 *
 * Decides: what of the description stands in the source, in which order, and how long lines are broken. Words are
 * broken between lines, never joined: lists, tables and code blocks of the description stay as they are.
 * Leaves to others: making the words harmless (`syntax.ts`), the marks around them (`render/typescript.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { Constraint, Documentation, Type } from "../../model/api.js";
import { isJsonObject, type Json, member } from "../../model/json.js";
import { LINE_WIDTH, spaces } from "./layout.js";
import { commentLines, commentTag, commentText, commentValue, literal } from "./syntax.js";
import { jsonText } from "./values.js";

export interface CommentParts {
  readonly documentation?: Documentation;
  /** Paragraphs in front of the documentation, of ours or of the description. */
  readonly lead?: readonly string[];
  /** Sentences of ours behind it, which may hold texts of the description. */
  readonly notes?: readonly string[];
  readonly default?: Json | undefined;
  readonly example?: Json | undefined;
  /** Overrides what the documentation says. */
  readonly deprecated?: string | null;
}

/** Longest example that is worth a line. */
const LONGEST_VALUE = 80;

/** Text of a comment at a level of indentation, or `null` when there is nothing to say. */
export function comment(content: CommentParts, depth: number): Code | null {
  const width = LINE_WIDTH - depth * 2 - " * ".length;
  const { documentation } = content;
  const blocks: Code[] = [];
  const lead = (content.lead ?? []).map((text) => text.trim());
  const { summary = "", description = "" } = documentation ?? {};
  if (summary.trim() !== "" && !description.trim().startsWith(summary.trim())) {
    lead.push(sentence(summary.trim()));
  }
  for (const text of [...lead, description, ...(content.notes ?? [])]) {
    const words = commentText(text);
    if (!words.isEmpty) blocks.push(wrapped(words, width));
  }
  const links = documentation?.externalDocs;
  if (links) {
    const words = [links.description, links.url].filter((text) => text !== "").join(": ");
    blocks.push(wrapped(commentText(words), width));
  }
  const tags = tagLines(content, width);
  if (tags.length > 0) blocks.push(join(tags, code`\n`));
  return blocks.length === 0 ? null : join(blocks, code`\n\n`);
}

function tagLines(content: CommentParts, width: number): readonly Code[] {
  const tags: Code[] = [];
  const preset = content.default === undefined ? null : shortValue(content.default);
  if (preset) tags.push(code`${commentTag("defaultValue")} ${commentValue(preset)}`);
  const example = content.example === undefined ? null : shortValue(content.example);
  if (example) tags.push(code`${commentTag("example")} ${commentText(example.text)}`);
  const deprecated = content.deprecated ?? content.documentation?.deprecated ?? null;
  if (deprecated !== null) {
    const reason = commentText(oneLine(deprecated));
    const tag = commentTag("deprecated");
    tags.push(wrapped(reason.isEmpty ? tag : code`${tag} ${reason}`, width));
  }
  return tags;
}

function shortValue(value: Json): Code | null {
  if (!mayBeShorter(value, LONGEST_VALUE)) return null;
  const printed = jsonText(value);
  return printed.text.length <= LONGEST_VALUE && !printed.text.includes("\n") ? printed : null;
}

/** Whether a value may be printed in `most` characters. Looks at no more of it than that takes. */
function mayBeShorter(value: Json, most: number): boolean {
  let left = most;
  const open: Json[] = [value];
  for (let one = open.pop(); one !== undefined && left >= 0; one = open.pop()) {
    left -= 1;
    if (typeof one === "string") left -= one.length;
    else if (Array.isArray(one)) open.push(...one.slice(0, most));
    else if (isJsonObject(one)) {
      for (const key in one) {
        left -= key.length;
        const inner = member(one, key);
        if (inner !== undefined) open.push(inner);
        if (left < 0) return false;
      }
    }
  }
  return left >= 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
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
  return commentLines(lines) ?? join(lines.map(throughDoor), code`\n`);
}

/** A line that has been through the door goes through it once more, which changes nothing but a tag of ours. */
function throughDoor(line: string): Code {
  const [, tag, rest] = /^@(deprecated|defaultValue|example)(.*)$/.exec(line) ?? [];
  if (tag === "deprecated" || tag === "defaultValue" || tag === "example") {
    return code`${commentTag(tag)}${indentedText(rest ?? "")}`;
  }
  return indentedText(line);
}

/** The door trims ends; the indentation of a list is kept. */
function indentedText(line: string): Code {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  const words = commentText(line.slice(blanks));
  if (blanks === 0) return words;
  return code`${spaces(blanks >> 1)}${blanks % 2 === 1 ? code` ` : EMPTY}${words}`;
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
  return /^([-*+>|=]|#+|\d+[.)])$|^(```|~~~|@)/.test(word);
}

/** Limits of a type, as a sentence each. */
export function constraintNotes(type: Type): readonly string[] {
  const bare = type.kind === "nullable" ? type.of : type;
  const notes: string[] = [];
  if (!("constraints" in bare)) return notes;
  if (bare.constraints.length > 0) notes.push(...limitNotes(bare.constraints));
  if (bare.kind === "string" && bare.format !== "") notes.push(`Format: ${bare.format}.`);
  if (bare.kind === "integer") notes.push(bare.bits === 64 ? "A 64-bit integer." : "An integer.");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

function limitNotes(constraints: readonly Constraint[]): readonly string[] {
  const notes: string[] = [];
  type Limit = number | bigint | undefined;
  const value = (kind: Constraint["kind"]): Limit => {
    const found = constraints.find((one) => one.kind === kind);
    return found !== undefined && "value" in found && typeof found.value !== "string"
      ? found.value
      : undefined;
  };
  const range = (least: Limit, most: Limit, unit: string): void => {
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
  if (constraints.some((one) => one.kind === "uniqueItems")) notes.push("No two items alike.");
  for (const one of constraints) {
    if (one.kind === "pattern") notes.push(`Matches ${commentValue(literal(one.value)).text}.`);
  }
  return notes;
}
