/**
 * Documentation comments.
 *
 * Decides: what of the description stands in the source, in which order, how CommonMark becomes the little HTML that
 * documentation comments may hold (paragraphs, lists, code), and where lines are broken.
 * Leaves to others: making the words harmless (`syntax.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { Constraint, Documentation, Type } from "../../model/api.js";
import { type Json, jsonText } from "../../model/json.js";
import { commentLines, commentText } from "./syntax.js";

export interface CommentParts {
  /** Paragraphs in front of the documentation, of ours or of the description. */
  readonly lead?: readonly string[];
  readonly documentation?: Documentation;
  /** Sentences behind it. */
  readonly notes?: readonly string[];
  readonly default?: Json | undefined;
  readonly example?: Json | undefined;
  /** `@param name …` and the like, of ours: tag, name or empty, words. */
  readonly tags?: readonly (readonly [Tag, string, string])[];
  /** What to use instead; `null`: nothing is said. Overrides the documentation. */
  readonly deprecated?: string | null;
}

const WIDTH = 96;
const LONGEST_VALUE = 80;

/** A whole comment, marks included, for a place indented by `depth` blanks. */
export function javadoc(parts: CommentParts, depth = 0): Code {
  const width = WIDTH - depth;
  const { documentation } = parts;
  const { summary = "", description = "" } = documentation ?? {};
  const texts = [...(parts.lead ?? [])];
  if (summary.trim() !== "" && !description.trim().startsWith(summary.trim())) {
    texts.push(sentence(summary.trim()));
  }
  texts.push(description, ...(parts.notes ?? []), ...valueNotes(parts));
  const links = documentation?.externalDocs;
  if (links) texts.push([links.description, links.url].filter((one) => one !== "").join(": "));
  const blocks = texts.flatMap((one) => blocksOf(one, width));
  const lines: Code[] = [];
  blocks.forEach((block, index) => {
    if (index > 0) lines.push(code``);
    const paragraph = index > 0 && block.kind === "words" ? code`<p>` : code``;
    lines.push(...block.lines.map((line, at) => (at === 0 ? code`${paragraph}${line}` : line)));
  });
  if (lines.length === 0) lines.push(code`Not described.`);
  const deprecated =
    parts.deprecated === undefined ? (documentation?.deprecated ?? null) : parts.deprecated;
  const tags = (parts.tags ?? []).map(([tag, name, words]) => tagLines(tag, name, words, width));
  if (deprecated !== null) {
    tags.push(
      tagLines("deprecated", "", deprecated.trim() || "The service wants it no more.", width),
    );
  }
  if (tags.length > 0) lines.push(code``, ...tags.flat());
  const [only, another] = lines;
  if (only !== undefined && another === undefined && only.text.length + depth < WIDTH) {
    return code`/** ${only} */`;
  }
  const body = lines.map((line) => (line.isEmpty ? code` *` : code` * ${line}`));
  return join([code`/**`, ...body, code` */`], code`\n`);
}

function tagLines(tag: Tag, name: string, words: string, width: number): readonly Code[] {
  const label = name === "" ? TAGS[tag] : code`${TAGS[tag]} ${commentText(name)}`;
  const [first = code``, ...rest] = commentLines(words, width - label.text.length);
  return [code`${label} ${first}`, ...rest.map((line) => code`    ${line}`)];
}

const TAGS = {
  param: code`@param`,
  return: code`@return`,
  throws: code`@throws`,
  deprecated: code`@deprecated`,
} as const;
type Tag = keyof typeof TAGS;

interface Block {
  readonly kind: "words" | "markup";
  readonly lines: readonly Code[];
}

/** Paragraphs, lists and code of CommonMark. Whatever else it has stays readable as text. */
function blocksOf(text: string, width: number): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let items: string[] = [];
  let fence: string[] | null = null;
  const close = (): void => {
    if (words.length > 0) {
      blocks.push({ kind: "words", lines: commentLines(words.join(" "), width) });
    }
    if (items.length > 0) {
      const lines = items.flatMap((item) =>
        commentLines(item, width - 6).map((line, at) =>
          at === 0 ? code`  <li>${line}` : code`      ${line}`,
        ),
      );
      blocks.push({ kind: "markup", lines: [code`<ul>`, ...lines, code`</ul>`] });
    }
    words = [];
    items = [];
  };
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    if (/^\s*(```|~~~)/.test(line)) {
      if (fence === null) {
        close();
        fence = [];
      } else {
        if (fence.some((one) => one.trim() !== "")) blocks.push(preformatted(fence));
        fence = null;
      }
    } else if (fence !== null) fence.push(line);
    else if (line.trim() === "") close();
    else {
      const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line)?.[1];
      if (item !== undefined && item.trim() !== "") {
        if (words.length > 0) close();
        items.push(item);
      } else if (items.length > 0) items.push(`${items.pop() ?? ""} ${line.trim()}`);
      else words.push(line.trim());
    }
  }
  if (fence !== null && fence.some((one) => one.trim() !== "")) blocks.push(preformatted(fence));
  close();
  return blocks;
}

function preformatted(lines: readonly string[]): Block {
  const kept = lines.map((line) => {
    const blanks = /^ */.exec(line)?.[0].length ?? 0;
    return code`${BLANKS[Math.min(blanks, BLANKS.length - 1)] ?? code``}${commentText(line.slice(blanks))}`;
  });
  return { kind: "markup", lines: [code`<pre>`, ...kept, code`</pre>`] };
}

const BLANKS: readonly Code[] = Array.from({ length: 17 }, (_, size) =>
  join(Array.from({ length: size }, () => code` `)),
);

function sentence(text: string): string {
  return /[\p{L}\p{N})`]$/u.test(text) ? `${text}.` : text;
}

function valueNotes(parts: CommentParts): readonly string[] {
  const notes: string[] = [];
  const short = (value: Json | undefined): string | null => {
    if (value === undefined) return null;
    const text = jsonText(value);
    return text.length > LONGEST_VALUE || text.includes("`") ? null : text;
  };
  const usual = short(parts.default);
  if (usual !== null) notes.push(`The service assumes \`${usual}\` where it is absent.`);
  const example = short(parts.example);
  if (example !== null) notes.push(`For example \`${example}\`.`);
  return notes.length > 0 ? [notes.join(" ")] : [];
}

/** Limits of a type, as one sentence each. */
export function constraintNotes(type: Type): readonly string[] {
  const bare = type.kind === "nullable" ? type.of : type;
  if (!("constraints" in bare)) return [];
  const value = (kind: Constraint["kind"]): number | undefined => {
    const found = bare.constraints.find((one) => one.kind === kind);
    return found !== undefined && "value" in found && typeof found.value === "number"
      ? found.value
      : undefined;
  };
  const notes: string[] = [];
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
  for (const one of bare.constraints) {
    if (one.kind === "uniqueItems") notes.push("No two items alike.");
    if (one.kind === "pattern" && !one.value.includes("`")) notes.push(`Matches \`${one.value}\`.`);
  }
  if (bare.kind === "string" && bare.format !== "") notes.push(`Format: ${bare.format}.`);
  return notes.length === 0 ? [] : [notes.join(" ")];
}
