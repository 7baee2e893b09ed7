/**
 * The three doors by which text of the description becomes TypeScript: identifier, literal, comment.
 *
 * Decides: what each of them must escape so that any text at all stays one token, and is spelled the way the usual
 * formatter spells it. Everything else in this folder puts pieces of `Code` together.
 * Leaves to others: which names are free (`names.ts`), how values and comments are laid out (`values.ts`,
 * `comments.ts`).
 */
import type { Code, SymbolRef } from "../../code/code.js";
import { pass } from "../../code/door.js";
import { InternalError } from "../../diagnostic.js";

// ------------------------------------------------------------------------------------------ identifiers

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** Whether a text has the shape of an identifier. A reserved word has it too. */
export function isIdentifier(text: string): boolean {
  if (/^[A-Za-z$_][\w$]*$/.test(text)) return true;
  return IDENTIFIER.test(text) && !/\p{Default_Ignorable_Code_Point}/u.test(text);
}

/** A name of our choosing. That it is one is decided in `names.ts`; here it is only made sure of. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new InternalError(`${JSON.stringify(name)} is not an identifier`);
  return pass(name);
}

/** A name that another file declares: whoever prints it imports it. */
export function reference(symbol: SymbolRef): Code {
  if (!isIdentifier(symbol.name)) {
    throw new InternalError(`${JSON.stringify(symbol.name)} is not an identifier`);
  }
  return pass(symbol.name, [symbol]);
}

/** Longest identifier that every tool is known to take. */
const LONGEST_IDENTIFIER = 200;

/** Key of a member of an interface: any text. */
export function memberName(name: string): Code {
  return pass(isIdentifier(name) && name.length <= LONGEST_IDENTIFIER ? name : quoted(name));
}

/** Key of a member of an object literal, where `__proto__` would set the prototype. */
export function propertyKey(name: string): Code {
  return name === "__proto__" ? pass('["__proto__"]') : memberName(name);
}

/** Reading a member: `.data`, `["content-type"]`. */
export function memberAccess(name: string): Code {
  return pass(isIdentifier(name) ? `.${name}` : `[${quoted(name)}]`);
}

// --------------------------------------------------------------------------------------------- literals

/** A value without parts. */
export function literal(value: string | number | bigint | boolean | null): Code {
  switch (typeof value) {
    case "string":
      return pass(quoted(value));
    case "number":
      return pass(numeral(value));
    case "bigint":
      // JSON has one kind of number, and so have the types we print: no `n` behind it.
      return pass(value.toString());
    default:
      return pass(String(value));
  }
}

/** Path of a module, below which nothing of the description stands but names that are already file names. */
export function moduleSpecifier(path: string): Code {
  return pass(quoted(path));
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new InternalError(`${String(value)} is not a JSON number`);
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** In double quotes, unless single ones save escapes. */
function quoted(text: string): string {
  if (/^[ !#-&(-[\]-~]*$/.test(text)) return `"${text}"`;
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  return quote + text.replace(UNSAFE_IN_STRING, (one) => escaped(one, quote)) + quote;
}

/**
 * Quotes and backslashes; control characters and line ends; what cannot be seen, such as marks that turn text around;
 * halves of surrogate pairs, which UTF-8 cannot hold.
 */
const UNSAFE_IN_STRING = /["'\\\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\\", "\\\\"],
]);

function escaped(one: string, quote: string): string {
  if (one === '"' || one === "'") return one === quote ? `\\${one}` : one;
  return SHORT_ESCAPES.get(one) ?? unicodeEscape(one);
}

function unicodeEscape(one: string): string {
  return Array.from({ length: one.length }, (_, index) => {
    return `\\u${one.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

// --------------------------------------------------------------------------------------------- comments

/** Control characters but the line feed, what turns text around, halves of surrogate pairs. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u{FEFF}]/gu;

/**
 * Text inside a documentation comment, without the marks at its ends. No text ends the comment, hides itself, turns
 * around, or commands a tool: compilers, linters and extractors act on `@words`, so an `@` that could begin one is
 * written as a character reference, which editors show as `@`.
 */
export function commentText(text: string): Code {
  if (isPlain(text)) return pass(text.trimEnd());
  const harmless = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, "  ")
    .replace(HIDDEN, (one) => unicodeEscape(one))
    .replace(/\*\//g, "*\\/")
    .replace(/\/\/(?=[#@])/g, "// ")
    .replace(/(?<![\p{L}\p{N}_.+-])@(?=\p{L})/gu, "&#64;")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|(?<!\n)\n+$/g, "");
  return pass(harmless);
}

/** Whether nothing in a line of a comment has to be made harmless. */
function isPlain(text: string): boolean {
  return /^[ -?A-~]*$/.test(text) && !/\*\/|\/\/#/.test(text);
}

/** Lines of a comment that need nothing but their ends trimmed; `null` where there are others. */
export function commentLines(lines: readonly string[]): Code | null {
  return lines.every(isPlain) ? pass(lines.map((line) => line.trimEnd()).join("\n")) : null;
}

/** A tag of our own at the start of a line of a comment: `@deprecated`, `@defaultValue`, `@example`. */
export function commentTag(name: "deprecated" | "defaultValue" | "example"): Code {
  return pass(`@${name}`);
}

/** A value in a comment, between backticks that no backtick of the value closes. */
export function commentValue(value: Code): Code {
  const text = commentText(value.text).text.replace(/\n/g, " ");
  const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return pass(fence + pad + text + pad + fence);
}

// ------------------------------------------------------------------------------- texts that are not TypeScript

/** A whole JSON document, such as `package.json`, as the usual formatter writes one. */
export function jsonDocument(value: object): Code {
  return pass(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Text in a line or table cell of Markdown. Nothing in it is markup but pairs of backticks, and nothing hides or turns
 * around.
 */
export function markdownText(text: string): Code {
  // The last three would make links, which nobody wrote as such.
  const marks = /[\\*_{}[\]<>#|&~]|:(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\w)/gi;
  const plain = (words: string): string => words.replace(marks, "\\$&");
  const visible = text.replace(/[\s\u0085]+/g, " ").replace(HIDDEN, "\uFFFD");
  const pieces = visible.trim().split("`");
  const paired = pieces.length % 2 === 1;
  const printed = pieces.map((piece, index) => {
    if (!paired || index % 2 === 0 || /[{|]/.test(piece) || piece.trim() === "")
      return plain(piece);
    return `\`${piece}\``;
  });
  return pass(printed.join(paired ? "" : "\\`"));
}
