/**
 * The three doors by which text of the description becomes Python: identifier, literal, comment.
 *
 * Decides: what each of them must escape so that any text at all stays one token, and is spelled the way the usual
 * formatter spells it. Comments are docstrings only: no line of the output begins with a hash, so no text can command a
 * tool or name an encoding. Everything else in this folder puts pieces of `Code` together.
 * Leaves to others: which names are free (`names.ts`), how values and docstrings are laid out (`layout.ts`,
 * `comments.ts`).
 */
import type { Code, SymbolRef } from "../../code/code.js";
import { pass } from "../../code/door.js";
import { InternalError } from "../../diagnostic.js";

// ------------------------------------------------------------------------------------------ identifiers

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/**
 * Whether a text has the shape of an identifier that Python reads as it is written: two spellings of one letter are the
 * same name, and what begins with two underscores means something else inside a class. A keyword has the shape too.
 */
export function isIdentifier(text: string): boolean {
  return (
    IDENTIFIER.test(text) &&
    !text.startsWith("__") &&
    text.normalize("NFKC") === text &&
    !/\p{Default_Ignorable_Code_Point}/u.test(text)
  );
}

/** A name of our choosing. That it is one is decided in `names.ts`; here it is only made sure of. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new InternalError(`${JSON.stringify(name)} is not an identifier`);
  return pass(name);
}

/** A name that another module declares: whoever prints it imports it. */
export function reference(symbol: SymbolRef): Code {
  if (!isIdentifier(symbol.name)) {
    throw new InternalError(`${JSON.stringify(symbol.name)} is not an identifier`);
  }
  return pass(symbol.name, [symbol]);
}

/** `.models.user_dto`, `typing`: a module, by the parts of its path. */
export function modulePath(dots: string, parts: readonly string[]): Code {
  for (const part of parts) {
    if (!IDENTIFIER.test(part)) throw new InternalError(`${JSON.stringify(part)} is no module`);
  }
  return pass(dots + parts.join("."));
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
      return pass(value.toString());
    case "boolean":
      return pass(value ? "True" : "False");
    default:
      return pass("None");
  }
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new InternalError(`${String(value)} is not a JSON number`);
  return Object.is(value, -0) ? "-0.0" : String(value).replace("e+", "e");
}

/** In double quotes, unless single ones save escapes. */
function quoted(text: string): string {
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  return quote + text.replace(UNSAFE, (one) => escaped(one, quote)) + quote;
}

/**
 * Quotes and backslashes; control characters and line ends; what changes the direction of text or cannot be seen;
 * halves of surrogate pairs, which UTF-8 cannot hold.
 */
const UNSAFE =
  /["'\\]|[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|\p{Cs}|\u{FEFF}/gu;

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
  const code = one.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}

// ------------------------------------------------------------------------------------------- docstrings

/** Text inside a docstring, without the quotes at its ends. No text ends it, hides itself or turns around. */
export function docText(text: string): Code {
  const harmless = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, "  ")
    .replace(/\\/g, "\\\\")
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u{FEFF}]/gu, unicodeEscape)
    .replace(/"""/g, '\\"\\"\\"')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|(?<!\n)\n+$/g, "");
  return pass(harmless);
}

/** A whole docstring around text that has been through `docText`, which stands where the quotes begin. */
export function docstring(text: Code): Code {
  const ending = /["\\]$/.test(text.text) ? " " : "";
  const closing = text.text.includes("\n") ? "\n" : ending;
  const opening = text.text.startsWith('"') ? " " : "";
  return pass(`"""${opening}${text.text}${closing}"""`, text.refs);
}

// --------------------------------------------------------------------------------- texts that are not Python

/** A text in TOML. */
export function tomlString(text: string): Code {
  const json = JSON.stringify(text.replace(/\p{Cs}/gu, "\ufffd"));
  return pass(json.replace(/[\u007f\p{Bidi_Control}\u{FEFF}\u2028\u2029]/gu, unicodeEscape));
}

/** One line of a text file. */
export function plainLine(text: string): Code {
  return pass(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu, " ").trim());
}

/** Text in a line or table cell of Markdown. Nothing in it is markup but pairs of backticks. */
export function markdownText(text: string): Code {
  const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|&~]/g, "\\$&");
  const pieces = plainLine(text).text.replace(/\s+/g, " ").split("`");
  const paired = pieces.length % 2 === 1;
  const printed = pieces.map((piece, index) => {
    if (!paired || index % 2 === 0 || /[{|]/.test(piece) || piece.trim() === "")
      return plain(piece);
    return `\`${piece}\``;
  });
  return pass(printed.join(paired ? "" : "\\`"));
}
