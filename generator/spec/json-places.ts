/**
 * Places of the values of a JSON text, found only as deep as somebody looks.
 *
 * Decides: that one scan notes where the large containers end, and that a container is opened when one of its members
 * is asked for, hopping over what the others hold. A finding in thirteen megabytes costs little more than that one
 * scan, and not a tree of a million places; and no nesting makes it cost more.
 * The text is known to be valid JSON.
 * Leaves to others: reading and judging the text (`json-text.ts`).
 */
import type { Place } from "./place.js";
import { endOfString } from "./json-text.js";

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Containers longer than this are noted by the first scan; shorter ones are scanned when they are met. */
const LARGE = 1024;

/** A text, and where its large containers end. */
interface Source {
  readonly text: string;
  readonly ends: ReadonlyMap<number, number>;
}

/** The place of the whole document. */
export function jsonPlaces(text: string): Place {
  const source = { text, ends: endsOfLargeContainers(text) };
  const start = skipSpace(text, 0);
  const end = endOfValue(source, start);
  return new JsonPlace(source, start, end, start, end);
}

class JsonPlace implements Place {
  readonly start: number;
  readonly end: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly #source: Source;
  #children: Map<string, Place> | Place[] | null | undefined;

  constructor(source: Source, start: number, end: number, keyStart: number, keyEnd: number) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
  }

  get children(): Map<string, Place> | Place[] | null {
    return (this.#children ??= this.#open());
  }

  #open(): Map<string, Place> | Place[] | null {
    const { text } = this.#source;
    const first = text[this.start];
    if (first !== "{" && first !== "[") return null;
    const map = first === "{" ? new Map<string, Place>() : null;
    const list: Place[] = [];
    let at = skipSpace(text, this.start + 1);
    while (at < this.end - 1) {
      let keyStart = at;
      let keyEnd = at;
      let key = "";
      if (map) {
        keyEnd = endOfString(text, at);
        key = JSON.parse(text.slice(keyStart, keyEnd)) as string;
        at = skipSpace(text, keyEnd);
        if (text.charCodeAt(at) === COLON) at = skipSpace(text, at + 1);
      }
      const end = endOfValue(this.#source, at);
      if (!map) [keyStart, keyEnd] = [at, end];
      const place = new JsonPlace(this.#source, at, end, keyStart, keyEnd);
      if (map) map.set(key, place);
      else list.push(place);
      at = skipSpace(text, end);
      if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
    }
    return map ?? list;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); c === 0x20 || (c >= 0x09 && c <= 0x0d);) {
    c = text.charCodeAt(++at);
  }
  return at;
}

/** Offset behind the value that starts at `start`, nesting counted and texts hopped over. */
function endOfValue({ text, ends }: Source, start: number): number {
  const noted = ends.get(start);
  if (noted !== undefined) return noted;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) {
      at = endOfString(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (isOpening(c)) {
      depth++;
    } else if (isClosing(c)) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (c === COMMA || c <= 0x20)) {
      return at;
    }
  }
  return text.length;
}

function endsOfLargeContainers(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) {
      at = endOfString(text, at) - 1;
    } else if (isOpening(c)) {
      open.push(at);
    } else if (isClosing(c)) {
      const start = open.pop();
      if (start !== undefined && at - start > LARGE) ends.set(start, at + 1);
    }
  }
  return ends;
}

function isOpening(c: number): boolean {
  return c === 0x7b || c === 0x5b;
}

function isClosing(c: number): boolean {
  return c === 0x7d || c === 0x5d;
}
