/**
 * The three doors by which text of the description becomes Java: identifier, literal, comment; and those of the texts
 * around the sources (XML, Markdown).
 *
 * Decides: what each of them must escape so that any text at all stays one token. The compiler reads `\u0022` as a quote
 * wherever it stands, in comments too, so no backslash of the description is ever printed as one.
 * Leaves to others: which names are free (`names.ts`), how comments are laid out (`comments.ts`).
 */
import type { Code, SymbolRef } from "../../code/code.js";
import { pass } from "../../code/door.js";
import { InternalError } from "../../diagnostic.js";
import { KEYWORDS } from "./reserved.js";

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Whether a text can stand as a name. Letters outside the basic plane are left out: not every Java knows them. */
export function isIdentifier(text: string): boolean {
  if (/^[A-Za-z_]\w*$/.test(text)) return text !== "_" && !KEYWORDS.has(text);
  return (
    IDENTIFIER.test(text) &&
    !/[\u{10000}-\u{10FFFF}]|\p{Default_Ignorable_Code_Point}/u.test(text) &&
    !/[\u00b7\u0387\u1369-\u1371\u19da\u2118\u212e\u309b\u309c\u30fb\uff65]/u.test(text)
  );
}

/** A name of our choosing. That it is one is decided in `names.ts`; here it is only made sure of. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new InternalError(`${JSON.stringify(name)} is not an identifier`);
  return pass(name);
}

/** A class: whoever prints it imports it. `file` of a symbol is its Java package. */
export function reference(name: string, javaPackage: string): Code {
  if (!isIdentifier(name)) throw new InternalError(`${JSON.stringify(name)} is not an identifier`);
  const symbol: SymbolRef = { name, file: javaPackage, typeOnly: false };
  return pass(name, [symbol]);
}

/** Name of a package of the product file. */
export function packageName(name: string): Code {
  if (!name.split(".").every(isIdentifier)) throw new InternalError(`${name} is not a package`);
  return pass(name);
}

// --------------------------------------------------------------------------------------------- literals

export function text(value: string): Code {
  return pass(`"${value.replace(UNSAFE_IN_STRING, escaped)}"`);
}

/** Quotes and backslashes; all that is not visible, or changes the direction of text; halves of surrogate pairs. */
const UNSAFE_IN_STRING =
  /["\\]|[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|\p{Cs}|\u{FEFF}/gu;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\\", "\\\\"],
  ['"', '\\"'],
]);

function escaped(one: string): string {
  const short = SHORT_ESCAPES.get(one);
  if (short !== undefined) return short;
  // Not \u: the compiler would read it before it sees the quotes, and a line end would end the text.
  return Array.from({ length: one.length }, (_, index) => {
    const unit = one.charCodeAt(index);
    return unit < 0x100
      ? `\\${unit.toString(8).padStart(3, "0")}`
      : `\\u${unit.toString(16).padStart(4, "0")}`;
  }).join("");
}

/** An `int` where it fits, else a `long`. */
export function whole(value: number | bigint): Code {
  const exact = BigInt(value);
  return pass(exact >= -(2n ** 31n) && exact < 2n ** 31n ? String(exact) : `${String(exact)}L`);
}

export function long(value: number | bigint): Code {
  return pass(`${String(BigInt(value))}L`);
}

export function double(value: number): Code {
  const text = String(value);
  return pass(/[.e]/.test(text) ? text.replace("e+", "e") : `${text}.0`);
}

// --------------------------------------------------------------------------------------------- comments

/** Words inside a documentation comment: no markup, no tag, no escape, and never the end of the comment. */
export function commentText(value: string): Code {
  return pass(harmless(value.replace(/\s+/gu, " ")));
}

/** The same in lines of at most `width` characters, where words allow it. Pairs of backticks are code. */
export function commentLines(value: string, width: number): readonly Code[] {
  const pieces = value.replace(/\s+/gu, " ").trim().split("`");
  const paired = pieces.length % 2 === 1;
  const html = pieces.map((piece, index) => {
    const words = harmless(piece);
    const isCode = paired && index % 2 === 1 && words.trim() !== "";
    return isCode ? `<code>${words.trim()}</code>` : words;
  });
  const whole = html.join(paired ? "" : "`");
  if (whole.length <= width) return [pass(whole)];
  const lines: string[] = [];
  let current = "";
  for (const word of whole.split(" ")) {
    const glued = current === "" ? word : `${current} ${word}`;
    if (glued.length > width && current !== "") {
      lines.push(current);
      current = word;
    } else current = glued;
  }
  return [...lines, current].map((line) => pass(line));
}

function harmless(words: string): string {
  // Most words are only words.
  if (/^[\w .,;:()'"?!=+-]*$/.test(words)) return words;
  return words
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u{FEFF}]/gu, "\ufffd")
    .replace(/[&<>@{}\\]/g, (one) => `&#${one.charCodeAt(0)};`)
    .replace(/\*(?=\/)/g, "&#42;")
    .replace(/^\/|(?<=\*)\//g, "&#47;");
}

// ------------------------------------------------------------------------------- texts that are not Java

/** Text or attribute of an XML document. */
export function xmlText(value: string): Code {
  return pass(
    value.replace(/[\p{Cc}\p{Cs}]/gu, " ").replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`),
  );
}

/** Text in a line or table cell of Markdown. Nothing in it is markup but pairs of backticks. */
export function markdownText(value: string): Code {
  const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|&~]/g, "\\$&");
  const pieces = value.replace(/\s+/g, " ").trim().split("`");
  const paired = pieces.length % 2 === 1;
  const printed = pieces.map((piece, index) => {
    if (!paired || index % 2 === 0 || /[{|]/.test(piece) || piece.trim() === "") {
      return plain(piece);
    }
    return `\`${piece}\``;
  });
  return pass(printed.join(paired ? "" : "\\`"));
}
