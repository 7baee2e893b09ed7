/**
 * A value of the description that knows where it stands.
 *
 * Decides: how the tree of a file is walked safely (own members only, document order), and that one place is one
 * object, so that a node can be the key of a map.
 * Leaves to others: reading the text (`read.ts`), following `$ref` (`document.ts`), and every meaning.
 */
import type { Span } from "../diagnostic.js";
import type { Json, JsonObject } from "../model/json.js";
import { LazySpan, LineIndex, spanOf, type Place, type Range } from "./place.js";
import { escapeToken, pointerTokens } from "./pointer.js";

/** RFC 6901; the empty string is the root. */
export type Pointer = string;

export type NodeKind = "map" | "list" | "string" | "number" | "boolean" | "null";

/** Where a value stands: offsets in the text of a file. */
export interface LocatedPlace {
  readonly file: SpecFile;
  readonly place: Place;
}

/** One file of a description: its text, its tree, and the places of the tree in the text. */
export class SpecFile {
  /** As shown to people: relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Where it was read from. */
  readonly absolutePath: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly root: SpecNode;
  /** Whether values of other files were put into the tree. */
  readonly isEdited: boolean;
  readonly #findPlaces: () => Place;
  #reads: Set<SpecNode> | null = null;
  #places: Place | undefined;
  #lines: LineIndex | undefined;

  constructor(parts: {
    readonly path: string;
    readonly absolutePath: string;
    readonly text: string;
    readonly value: Json;
    /** Works out the places of all values; called at most once. */
    readonly findPlaces: () => Place;
    readonly isEdited?: boolean;
  }) {
    this.path = parts.path;
    this.absolutePath = parts.absolutePath;
    this.text = parts.text;
    this.isEdited = parts.isEdited ?? false;
    this.#findPlaces = parts.findPlaces;
    this.root = new SpecNode(this, null, null, parts.value);
  }

  /** From now on, members that are asked for by name are noted. For reports that tell what was read; `null` ends it. */
  recordReads(into: Set<SpecNode> | null): void {
    this.#reads = into;
  }

  /** Called by nodes. */
  noteRead(node: SpecNode): void {
    this.#reads?.add(node);
  }

  /** The node a pointer names; `undefined` when there is none. The same pointer gives the same object. */
  at(pointer: Pointer): SpecNode | undefined {
    let node: SpecNode | undefined = this.root;
    for (const token of pointerTokens(pointer)) node = node?.child(token);
    return node;
  }

  /** Places of the whole tree; found when they are asked for, once. */
  get places(): Place {
    return (this.#places ??= this.#findPlaces());
  }

  /** Where a value stands; where the nearest enclosing value does, when its own place is unknown. */
  locate(node: SpecNode): LocatedPlace {
    let place = this.places;
    let file = place.file ?? this;
    for (const key of node.path()) {
      const { children } = place;
      const inner = children instanceof Map ? children.get(String(key)) : children?.[Number(key)];
      if (inner === undefined) break;
      place = inner;
      file = place.file ?? file;
    }
    return { file, place };
  }

  /** The node that a span of this file's text belongs to: the one that has exactly this span, else the innermost. */
  nodeAt(span: Span): SpecNode {
    const start = this.#lineIndex.offsetOf(span.line, span.column);
    const end = this.#lineIndex.offsetOf(span.endLine, span.endColumn);
    const holds = (from: number, to: number): boolean => from <= start && start < to;
    let node: SpecNode = this.root;
    let { children } = this.places;
    while (children !== null) {
      const entries: Iterable<[string | number, Place]> = children.entries();
      const found = [...entries].find(
        ([, one]) =>
          one.file === undefined && (holds(one.start, one.end) || holds(one.keyStart, one.keyEnd)),
      );
      const next = found && node.child(String(found[0]));
      if (found === undefined || next === undefined) break;
      node = next;
      const [, place] = found;
      const isExact =
        (place.start === start && place.end === end) ||
        (place.keyStart === start && place.keyEnd === end);
      if (isExact) break;
      children = place.children;
    }
    return node;
  }

  span(range: Range): Span {
    return spanOf(this.path, this.#lineIndex, range);
  }

  get #lineIndex(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }
}

/** Looks at the first character first: of the others, only few can be a number. */
function isMoved(key: string): boolean {
  return key <= ":" && key.length !== 3 && /^(0|[1-9]\d*)$/.test(key);
}

/** So many are looked through one by one, which costs less than a table of them. */
const FEW_CHILDREN = 12;

function isMap(value: Json): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export class SpecNode {
  readonly file: SpecFile;
  /** `null` at the root. */
  readonly parent: SpecNode | null;
  /** Its key in the parent; `null` at the root. */
  readonly key: string | number | null;
  /** Plain data. Integers beyond 2^53 are bigint. */
  readonly value: Json;
  /** The value, when it is a map. */
  readonly #map: JsonObject | null;
  /** Children that were asked for, the latest first: nodes are many, and most have few. */
  #latest: SpecNode | undefined;
  #earlier: SpecNode | undefined;
  #made = 0;
  /** The children by key, where they are many. */
  #children: Map<string | number, SpecNode> | undefined;

  /** Only `SpecFile` and `SpecNode` make nodes; all others get them from a file or from another node. */
  constructor(file: SpecFile, parent: SpecNode | null, key: string | number | null, value: Json) {
    this.file = file;
    this.parent = parent;
    this.key = key;
    this.value = value;
    this.#map = isMap(value) ? value : null;
  }

  get pointer(): Pointer {
    return this.path()
      .map((key) => "/" + escapeToken(String(key)))
      .join("");
  }

  get kind(): NodeKind {
    const { value } = this;
    if (value === null) return "null";
    if (Array.isArray(value)) return "list";
    if (typeof value === "object") return "map";
    if (typeof value === "bigint") return "number";
    return typeof value as "string" | "number" | "boolean";
  }

  /** Keys from the root to here. */
  path(): readonly (string | number)[] {
    const keys: (string | number)[] = [];
    let node: SpecNode | null = this as SpecNode;
    while (node?.parent) {
      if (node.key !== null) keys.push(node.key);
      node = node.parent;
    }
    return keys.reverse();
  }

  /** Child of a map. Never follows `$ref`. */
  get(key: string): SpecNode | undefined {
    const child = this.#member(key);
    if (child !== undefined) this.file.noteRead(child);
    return child;
  }

  #member(key: string): SpecNode | undefined {
    const object = this.#map;
    return object !== null && Object.hasOwn(object, key)
      ? this.#child(key, object[key])
      : undefined;
  }

  /** Item of a list. */
  at(index: number): SpecNode | undefined {
    return Array.isArray(this.value) ? this.#child(index, this.value[index]) : undefined;
  }

  /** Child by pointer token: a key of a map, or an index of a list written without leading zeros. */
  child(token: string): SpecNode | undefined {
    if (!Array.isArray(this.value)) return this.#member(token);
    return /^(0|[1-9]\d{0,8})$/.test(token) ? this.at(Number(token)) : undefined;
  }

  /** Members of a map in document order; nothing for other kinds. */
  entries(): readonly (readonly [string, SpecNode])[] {
    const entries: (readonly [string, SpecNode])[] = [];
    for (const key of this.keys()) {
      const child = this.#member(key);
      if (child) entries.push([key, child]);
    }
    return entries;
  }

  /** Keys of a map in document order; nothing for other kinds. */
  keys(): readonly string[] {
    const { value } = this;
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
    const keys = Object.keys(value);
    // JavaScript moves keys that look like array indexes to the front. Where that can have changed an order that
    // means something, the text is asked. Status codes are left ascending: their order means nothing, and nearly
    // every description has them.
    if (keys.length < 2 || !keys.some(isMoved)) {
      return keys;
    }
    const { children } = this.file.locate(this).place;
    if (!(children instanceof Map) || children.size !== keys.length) return keys;
    return [...children.keys()];
  }

  /** Items of a list; nothing for other kinds. */
  items(): readonly SpecNode[] {
    if (!Array.isArray(this.value)) return [];
    const items: SpecNode[] = [];
    for (let index = 0; index < this.value.length; index++) {
      const item = this.#child(index, this.value[index]);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  asString(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** Rounded to a double where it is larger; `value` has it exactly. */
  asNumber(): number | undefined {
    if (typeof this.value === "bigint") return Number(this.value);
    return typeof this.value === "number" ? this.value : undefined;
  }

  asBoolean(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : undefined;
  }

  /** Where the value stands. */
  span(): Span {
    return new LazySpan(this.file.isEdited ? null : this.file.path, this, false);
  }

  /** Where its key stands; the value's span for list items and the root. */
  keySpan(): Span {
    return new LazySpan(this.file.isEdited ? null : this.file.path, this, true);
  }

  /** The value as it is written: `1.10` where the value is the number 1.1. */
  sourceText(): string {
    const { file, place } = this.file.locate(this);
    return file.text.slice(place.start, place.end).trim();
  }

  /** For `LazySpan`: works out what `span` and `keySpan` promise. */
  findSpan(isOfKey: boolean): Span {
    const { file, place } = this.file.locate(this);
    return file.span(isOfKey ? { start: place.keyStart, end: place.keyEnd } : place);
  }

  #madeChild(key: string | number): SpecNode | undefined {
    if (this.#children !== undefined) return this.#children.get(key);
    if (this.#made > FEW_CHILDREN) {
      this.#children = new Map();
      for (let one = this.#latest; one !== undefined; one = one.#earlier) {
        if (one.key !== null) this.#children.set(one.key, one);
      }
      return this.#children.get(key);
    }
    for (let one = this.#latest; one !== undefined; one = one.#earlier) {
      if (one.key === key) return one;
    }
    return undefined;
  }

  #child(key: string | number, value: Json | undefined): SpecNode | undefined {
    if (value === undefined) return undefined;
    const known = this.#madeChild(key);
    if (known !== undefined) return known;
    const child = new SpecNode(this.file, this, key, value);
    child.#earlier = this.#latest;
    this.#latest = child;
    this.#made += 1;
    this.#children?.set(key, child);
    return child;
  }
}
