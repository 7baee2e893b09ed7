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
  if (/^[A-Za-z_]\w*$/.test(text)) return !text.startsWith("__");
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

// ------------------------------------------------------------------------------------------------ types

/**
 * A printed type over several lines, where it is too long for one: broken inside its outermost brackets. Only white space
 * and a comma before a closing bracket are added. `column` is where it begins, `depth` the indentation of its line in
 * columns, `tail` what stands behind it; its own further lines are indented by `depth - outer`.
 */
export function brokenType(
  type: Code,
  place: { readonly width: number; readonly outer: number; readonly depth: number },
  column: number,
  tail: number,
): Code {
  const blanks = (count: number): string => " ".repeat(count);
  const lay = (text: string, depth: number, start: number, behind: number): string => {
    if (start + text.length + behind <= place.width) return text;
    const [, name, inner] = /^([^[\]|,]+)\[(.*)\]$/.exec(text) ?? [];
    if (name === undefined || inner === undefined) {
      const members = splitType(text, " | ");
      return members.join(`\n${blanks(depth - place.outer)}| `);
    }
    const deeper = depth + 4;
    const own = `\n${blanks(deeper - place.outer)}`;
    const end = `\n${blanks(depth - place.outer)}]`;
    const items = splitType(inner, ", ");
    if (items.length > 1) {
      const fits = deeper + inner.length <= place.width;
      const lines = items.map((one) => `${own}${lay(one, deeper, deeper, 1)},`).join("");
      return `${name}[${fits ? own + inner : lines}${end}`;
    }
    const members = splitType(inner, " | ");
    const flat = deeper + inner.length <= place.width ? inner : null;
    const lines = members.map((one, index) => lay(one, deeper, deeper + (index === 0 ? 0 : 2), 0));
    return `${name}[${own}${flat ?? lines.join(`${own}| `)}${end}`;
  };
  return pass(lay(type.text, place.depth, column, tail), type.refs);
}

/** Parts of a type between separators that stand in no bracket and no text. */
function splitType(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let open = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (quote !== "") {
      if (one === "\\") at += 1;
      else if (one === quote) quote = "";
    } else if (one === '"' || one === "'") quote = one;
    else if (one === "[") open += 1;
    else if (one === "]") open -= 1;
    else if (open === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
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
  return pass(dedented(harmless));
}

/** Lines after the first without the indentation that all of them have: it would be taken for that of the code. */
function dedented(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const depths = rest.flatMap((line) => (line === "" ? [] : [/^ */.exec(line)?.[0].length ?? 0]));
  const common = Math.min(...depths);
  return [first, ...rest.map((line) => line.slice(Number.isFinite(common) ? common : 0))].join(
    "\n",
  );
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
