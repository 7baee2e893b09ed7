/**
 * JSON text: values and repeated keys.
 *
 * Decides: that `JSON.parse` reads what is in order, because nothing of ours is as fast, and that the scanner below
 * reads again only when something must be known that `JSON.parse` swallows: which key is written twice, which digits
 * a long number has, or what is wrong.
 * Leaves to others: when that is the case (`read.ts`), where values stand (`json-places.ts`).
 */
import type { Json } from "../model/json.js";
import { exactNumber } from "./number.js";
import type { Range } from "./place.js";
import { duplicateKeyProblem, numberProblem, type Problem } from "./problem.js";

export interface JsonScan {
  /** With exact numbers; of a repeated key the last value. */
  readonly value: Json;
  readonly problems: readonly Problem[];
}

/** How many keys the text of a valid JSON document holds, repeated ones included. */
export function countJsonKeys(text: string): number {
  let keys = 0;
  let at = text.indexOf('"');
  while (at !== -1) {
    const end = endOfString(text, at);
    if (end === -1) break;
    let next = end;
    while (isSpace(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) === COLON) keys++;
    at = text.indexOf('"', next);
  }
  return keys;
}

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}

/** Offset behind the closing quote of the text that opens at `start`; -1 when it never closes. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

interface Frame {
  readonly map: Record<string, Json> | null;
  readonly list: Json[] | null;
  /** Where each key stands first. */
  readonly keys: Map<string, Range>;
}

/** Reads the whole text. A syntax error is the only problem then, and the value is null. */
export function scanJson(text: string): JsonScan {
  const problems: Problem[] = [];
  try {
    return { value: new Scanner(text, problems).document(), problems };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const start = Math.min(error.offset, text.length);
    const range = { start, end: Math.min(start + 1, text.length) };
    const fault: Problem = { code: "syntax", message: error.message, range, hint: error.hint };
    return { value: null, problems: [fault] };
  }
}

class SyntaxFault extends Error {
  readonly offset: number;
  readonly hint: string | undefined;

  constructor(offset: number, message: string, hint?: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** Keeps its own stack, so that no nesting can exhaust the one of the machine. */
class Scanner {
  readonly #text: string;
  readonly #problems: Problem[];
  #at = 0;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  document(): Json {
    const frames: Frame[] = [];
    let key: string | null = null;
    for (;;) {
      this.#skipSpace();
      const c = this.#text.charCodeAt(this.#at);
      let value: Json;
      if (c === OPEN_MAP || c === OPEN_LIST) {
        const isMap = c === OPEN_MAP;
        this.#at++;
        const frame: Frame = { map: isMap ? {} : null, list: isMap ? null : [], keys: new Map() };
        value = frame.map ?? frame.list ?? null;
        put(frames.at(-1), key, value);
        frames.push(frame);
        this.#skipSpace();
        if (this.#text.charCodeAt(this.#at) !== (isMap ? CLOSE_MAP : CLOSE_LIST)) {
          key = isMap ? this.#key(frame) : null;
          continue;
        }
      } else {
        value = this.#scalar(c);
        put(frames.at(-1), key, value);
      }
      // A value is complete: close what ends here, then find the next one.
      for (;;) {
        const frame = frames.at(-1);
        this.#skipSpace();
        if (!frame) {
          if (this.#at < this.#text.length) {
            throw new SyntaxFault(this.#at, "there is more text after the end of the document");
          }
          return value;
        }
        const next = this.#text.charCodeAt(this.#at);
        if (next === (frame.map ? CLOSE_MAP : CLOSE_LIST)) {
          this.#at++;
          frames.pop();
          value = frame.map ?? frame.list ?? null;
          continue;
        }
        if (next !== COMMA) throw this.#unexpected(frame.map ? '"," or "}"' : '"," or "]"');
        const comma = this.#at++;
        this.#skipSpace();
        const after = this.#text.charCodeAt(this.#at);
        if (after === CLOSE_MAP || after === CLOSE_LIST) {
          throw new SyntaxFault(comma, "a comma stands before a closing bracket", "remove it");
        }
        key = frame.map ? this.#key(frame) : null;
        break;
      }
    }
  }

  #key(frame: Frame): string {
    this.#skipSpace();
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== QUOTE) throw this.#unexpected("a key in double quotes");
    const key = this.#string();
    const range = { start, end: this.#at };
    const first = frame.keys.get(key);
    if (first) this.#problems.push(duplicateKeyProblem(key, first, range));
    else frame.keys.set(key, range);
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#at) !== COLON) throw this.#unexpected('":" after the key');
    this.#at++;
    return key;
  }

  #scalar(c: number): Json {
    if (c === QUOTE) return this.#string();
    const word = /[^\s,:"{}[\]]*/y;
    word.lastIndex = this.#at;
    const source = word.exec(this.#text)?.[0] ?? "";
    const start = this.#at;
    if (source === "true" || source === "false") {
      this.#at += source.length;
      return source === "true";
    }
    if (source === "null") {
      this.#at += source.length;
      return null;
    }
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(source)) {
      this.#at += source.length;
      const value = exactNumber(source);
      if (value === undefined) {
        this.#problems.push(numberProblem(source, { start, end: this.#at }));
      }
      return value ?? 0;
    }
    if (source.startsWith("//") || source.startsWith("/*")) {
      throw new SyntaxFault(start, "JSON has no comments", "remove it, or use YAML");
    }
    if (source.startsWith("'")) {
      throw new SyntaxFault(start, "JSON text stands in double quotes", "write \" in place of '");
    }
    throw this.#unexpected("a value");
  }

  #string(): string {
    const start = this.#at;
    const end = endOfString(this.#text, start);
    if (end === -1) throw new SyntaxFault(start, "this text is never closed", 'add the missing "');
    const source = this.#text.slice(start, end);
    // A raw line break is the most common fault of text, usually a quote that was forgotten.
    const control = /[\u0000-\u001f]/.exec(source);
    if (control) {
      throw new SyntaxFault(
        start + control.index,
        "a line break or control character stands inside a text",
        "write it as an escape such as \\n, or close the text before it",
      );
    }
    this.#at = end;
    if (!source.includes("\\")) return source.slice(1, -1);
    try {
      return JSON.parse(source) as string;
    } catch {
      const bad = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(source.replace(/\\\\/g, "  "));
      throw new SyntaxFault(
        start + (bad?.index ?? 0),
        "this escape is not one of JSON's",
        'JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits',
      );
    }
  }

  #skipSpace(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #unexpected(wanted: string): SyntaxFault {
    if (this.#at >= this.#text.length) {
      return new SyntaxFault(this.#at, `the document ends where ${wanted} should stand`);
    }
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    const found = JSON.stringify(character);
    return new SyntaxFault(this.#at, `${found} stands where ${wanted} should stand`);
  }
}

function put(frame: Frame | undefined, key: string | null, value: Json): void {
  if (frame?.list) frame.list.push(value);
  else if (frame?.map && key !== null) setOwn(frame.map, key, value);
}

/** An own member, whatever its key is called: assigning `__proto__` would change the object's ancestry instead. */
export function setOwn(object: Record<string, Json>, key: string, value: Json): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else {
    object[key] = value;
  }
}
