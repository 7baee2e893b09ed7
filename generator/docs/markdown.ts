/**
 * The doors of Markdown: the only way by which text that we did not write reaches a page.
 *
 * Decides: which kinds of token a page knows – text, code span, fenced block, table row, link, heading, description, guide –
 * and that a table row has as many cells as its head. Each door returns `Code` that cannot be more than that token,
 * whatever it was given.
 * Leaves to others: the spelling of each escape (`escape.ts`), reading a description (`commonmark.ts`) and printing its
 * tree (`print.ts`).
 */
import { type Code, code, EMPTY, join } from "../code/code.js";
import { pass } from "../code/door.js";
import { InternalError } from "../diagnostic.js";
import { type Block, parseDescription } from "./commonmark.js";
import { checkedUrl, codeSpanText, escapeLine, fenceText, visible } from "./escape.js";
import { type Mention, withMentions } from "./mentioned-names.js";
import { printBlocks, printOneLine } from "./print.js";

/** Plain words on one line. */
export function text(value: string): Code {
  return pass(escapeLine(value));
}

/** A number as it is written in every language of ours. */
export function number(value: number | bigint): Code {
  return pass(String(value));
}

/** A name or value in code markup. Empty for an empty text. */
export function codeSpan(value: string): Code {
  return pass(codeSpanText(value));
}

/** A block of code or output. `language` is the info string, such as `typescript`. */
export function fence(language: string, value: string): Code {
  return pass(fenceText(language, value));
}

/** A description of any length, as blocks. Empty for an empty description. */
export function description(value: string, mention?: Mention): Code {
  return pass(isSentence(value) ? escapeLine(value) : printBlocks(read(value, mention)));
}

/** Markdown of a guide, which is trusted as a template is, and was checked where it was read. */
export function guideText(value: string): Code {
  return pass(visible(value));
}

/** A description on one line, for a table cell or a sentence. */
export function descriptionLine(value: string, mention?: Mention): Code {
  return pass(isSentence(value) ? escapeLine(value) : printOneLine(read(value, mention)));
}

function read(value: string, mention: Mention | undefined): readonly Block[] {
  const blocks = parseDescription(value);
  return mention && value.includes("`") ? withMentions(blocks, mention) : blocks;
}

/** Whether a description is one line without markup, as most are: then reading it would find nothing. */
function isSentence(value: string): boolean {
  return (
    value === "" ||
    (/^[A-Za-z\u4E00-\u9FFF][^\\`*_[<&\n\r]*$/.test(value) && !value.includes("http"))
  );
}

/** A link to another site; only its label when the address may not be followed. */
export function externalLink(label: Code, url: string): Code {
  const address = checkedUrl(url);
  return address === null ? label : pass(`[${label.text}](${address})`);
}

/** A link to a page or place of ours. `target` is a relative path, an anchor, or both. */
export function link(label: Code, target: string): Code {
  if (
    !/^(?:(?:\.\.\/)*[a-z0-9-]+(?:\/[a-z0-9-]+)*\.md)?(?:#[a-z0-9-]+)?$/.test(target) ||
    target === ""
  ) {
    throw new InternalError(`"${target}" is not a link between pages`);
  }
  return pass(`[${label.text}](${target})`);
}

/**
 * A heading that can be linked to by `id`. Sites make an id from the words by rules of their own; where all of them
 * arrive at `id`, nothing is added, otherwise an anchor stands before the heading.
 */
export function heading(level: 1 | 2 | 3 | 4, label: Code, id: string): Code {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new InternalError(`"${id}" is not an anchor`);
  const line = `${"#".repeat(level)} ${label.text}`;
  return pass(level === 1 || naturalId(label) === id ? line : `<a id="${id}"></a>\n\n${line}`);
}

/** The id that every known site makes from a heading; `null` where they differ. */
function naturalId(label: Code): string | null {
  return /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(label.text)
    ? label.text.toLowerCase().replace(/ /g, "-")
    : null;
}

/** What stands in a cell that has nothing to say, so that no reader drops or shifts it. */
export const NONE: Code = code`–`;

/** A table of GFM. Every row must have as many cells as the head; without rows there is no table. */
export function table(head: readonly Code[], rows: readonly (readonly Code[])[]): Code {
  const wrong = rows.find((row) => row.length !== head.length);
  if (wrong) throw new InternalError(`a row has ${wrong.length} cells, its head ${head.length}`);
  if (rows.length === 0) return EMPTY;
  let lines = `${tableRow(head)}\n|${" --- |".repeat(head.length)}`;
  for (const row of rows) lines += `\n${tableRow(row)}`;
  return pass(lines);
}

function tableRow(cells: readonly Code[]): string {
  let line = "|";
  for (const one of cells) line += ` ${cell(one)} |`;
  return line;
}

/** Text doors leave no pipe behind, so every pipe here stands in a code span, where GFM wants a backslash. */
function cell({ text: whole }: Code): string {
  const line = (whole.includes("\n") ? whole.replace(/\s*\n\s*/g, " ") : whole).trim();
  if (line === "") return NONE.text;
  return line.includes("|") ? line.replace(/\|/g, "\\|") : line;
}

/** Pieces on separate lines of one cell; empty ones are left out. */
export function cellLines(pieces: readonly Code[]): Code {
  return join(
    pieces.filter((piece) => !piece.isEmpty),
    code`<br>`,
  );
}

/** Words, or blocks, of another language than the page's. `language` is a tag such as `en`. */
export function inLanguage(language: string, words: Code): Code {
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new InternalError(`"${language}" is no language`);
  }
  // Blank lines make Markdown of what stands between the tags.
  return words.text.includes("\n")
    ? pass(`<div lang="${language}">\n\n${words.text}\n\n</div>`)
    : pass(`<span lang="${language}">${words.text}</span>`);
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(pieces: readonly Code[]): Code {
  return join(
    pieces.filter((piece) => !piece.isEmpty),
    code`\n\n`,
  );
}

/** Words with a separator between them; empty ones are left out. */
export function sequence(pieces: readonly Code[], separator: Code): Code {
  const rest = pieces.filter((piece) => !piece.isEmpty);
  return rest.length === 0 ? EMPTY : join(rest, separator);
}
