/**
 * YAML text: values, places, and what OpenAPI does not allow of YAML.
 *
 * Decides: which YAML is a description. OpenAPI means the JSON-like part of YAML 1.2: the core schema, no tags that
 * build anything else, keys that are text, one document. Values are made here from the parser's events and not by
 * the parser's own loader, because the events know offsets: a repeated key is told with both places, long integers
 * keep their digits, an unquoted key `1.10` stays `1.10`, and an alias is counted before it is expanded.
 * Aliases share one value; what they would come to when written out is limited. Merge keys (`<<`) belong to YAML 1.1:
 * they are carried out, since many descriptions use them, but with a warning.
 * Leaves to others: bytes and encodings (`read.ts`), what the values mean.
 */
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import type { Json } from "../model/json.js";
import { isJsonObject } from "../model/json.js";
import { setOwn } from "./json-text.js";
import { MAX_DEPTH, tooDeep } from "./limits.js";
import type { Place, Range } from "./place.js";
import { duplicateKeyProblem, numberProblem, shorten, type Problem } from "./problem.js";
import {
  endlessAlias,
  expandedAliases,
  foreignTag,
  mergeKey,
  notFinite,
  secondDocument,
  structuredKey,
  unknownAlias,
  unmergeable,
} from "./yaml-problems.js";
import { resolvePlain } from "./yaml-scalar.js";
import { yamlSyntaxProblem } from "./yaml-syntax.js";

/** What is needed of js-yaml; handed in, because it is loaded only when there is YAML to read. */
export type YamlParser = Pick<typeof import("js-yaml"), "parseEvents" | "getScalarValue">;

export interface YamlReading {
  readonly value: Json;
  readonly problems: readonly Problem[];
  /** Works out the places of the values, from what the parser said the first time. */
  readonly findPlaces: () => Place;
}

/** Written out in full, aliases may make a document at most this many times larger, … */
const MOST_EXPANSION = 100;
/** … and never larger than this many values. */
const MOST_VALUES = 5_000_000;

/** Reads the text. */
export function readYaml(text: string, parser: YamlParser): YamlReading {
  const problems: Problem[] = [];
  const events = parse(text, parser, problems) ?? [];
  const { value } = new Composer(text, parser, events, problems, false).compose();
  const whole = { start: 0, end: text.length, keyStart: 0, keyEnd: 0, children: null };
  const findPlaces = (): Place =>
    new Composer(text, parser, events, [], true).compose().place ?? whole;
  return { value, problems, findPlaces };
}

function parse(text: string, parser: YamlParser, problems: Problem[]): readonly Event[] | null {
  try {
    return parser.parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    problems.push(yamlSyntaxProblem(text, error));
    return null;
  }
}

interface Composed {
  readonly value: Json;
  /** How many values this is when every alias is written out. */
  readonly size: number;
  /** How many levels of maps and lists it has. */
  readonly height: number;
  readonly place: Place | null;
}

interface Frame {
  readonly map: Record<string, Json> | null;
  readonly list: Json[] | null;
  readonly start: number;
  readonly flow: boolean;
  readonly anchor: string | null;
  readonly keys: Map<string, Range>;
  readonly merged: Set<string>;
  readonly places: Map<string, Place> | Place[] | null;
  size: number;
  height: number;
  end: number;
  key: { readonly text: string; readonly range: Range; readonly merge: boolean } | null;
  /** The range that the key of this value's parent has, kept until the value is complete. */
  readonly keyRange: Range | null;
}

/** Ids of js-yaml's events; they are constants of its public interface, but only of the loaded module. */
const EVENT = { document: 1, sequence: 2, mapping: 3, scalar: 4, alias: 5, pop: 6 } as const;
const PLAIN = 1;
const FLOW = 2;

class Composer {
  readonly #text: string;
  readonly #parser: YamlParser;
  readonly #events: readonly Event[];
  readonly #problems: Problem[];
  readonly #withPlaces: boolean;
  readonly #frames: Frame[] = [];
  /** `null` while the anchored value is still open. */
  readonly #anchors = new Map<string, Composed | null>();
  #root: Composed | null = null;
  #documents = 0;
  #expanded = 0;
  /** Where the last event ended: an empty value stands there. */
  #last = 0;

  constructor(
    text: string,
    parser: YamlParser,
    events: readonly Event[],
    problems: Problem[],
    withPlaces: boolean,
  ) {
    this.#text = text;
    this.#parser = parser;
    this.#events = events;
    this.#problems = problems;
    this.#withPlaces = withPlaces;
  }

  compose(): { readonly value: Json; readonly place: Place | null } {
    for (const event of this.#events) {
      if (!this.#take(event)) break;
    }
    return { value: this.#root?.value ?? null, place: this.#root?.place ?? null };
  }

  /** False when reading on makes no sense. */
  #take(event: Event): boolean {
    switch (event.type) {
      case EVENT.document:
        this.#documents++;
        return true;
      case EVENT.pop:
        this.#close();
        return true;
      case EVENT.scalar:
        if (this.#isSecondDocument(event.valueStart)) return false;
        this.#scalar(event);
        return true;
      case EVENT.alias:
        return this.#alias(event);
      case EVENT.sequence:
      case EVENT.mapping:
        if (this.#isSecondDocument(event.start)) return false;
        this.#open(event);
        return true;
    }
  }

  #isSecondDocument(start: number): boolean {
    if (this.#documents < 2) return false;
    const offset = Math.max(start, 0);
    this.#problems.push(secondDocument({ start: offset, end: offset }));
    return true;
  }

  #scalar(event: ScalarEvent): void {
    const empty = event.valueStart < 0;
    const quoted = event.style === 2 || event.style === 3;
    const frame = this.#frames.at(-1);
    // An empty value stands nowhere; its key is the next best place to point at.
    const range = empty
      ? (frame?.key?.range ?? { start: this.#last, end: this.#last })
      : { start: event.valueStart - (quoted ? 1 : 0), end: event.valueEnd + (quoted ? 1 : 0) };
    this.#last = Math.max(this.#last, range.end);
    const text = empty ? "" : this.#parser.getScalarValue(this.#text, event);
    const tag = event.tagStart < 0 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
    if (frame?.map && frame.key === null) {
      this.#checkTag(tag, ["str"], event);
      const merge = text === "<<" && event.style === PLAIN && tag === "";
      this.#rememberAnchor(event, { value: text, size: 1, height: 0, place: null });
      this.#key(frame, text, range, merge);
      return;
    }
    const value = this.#scalarValue(event, text, tag, range);
    this.#expanded++;
    const composed: Composed = { value, size: 1, height: 0, place: this.#place(range, null) };
    this.#rememberAnchor(event, composed);
    this.#add(composed, range);
  }

  #scalarValue(event: ScalarEvent, text: string, tag: string, range: Range): Json {
    if (tag === "!" || tag === "!!str" || tag === "!<tag:yaml.org,2002:str>") return text;
    if (tag === "" && event.style !== PLAIN) return text;
    const value = resolvePlain(text);
    if (value === undefined) {
      this.#problems.push(numberProblem(shorten(text), range));
      return 0;
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      this.#problems.push(notFinite(text, range));
      return 0;
    }
    if (tag === "") return value;
    const type = value === null ? "null" : typeof value === "boolean" ? "bool" : typeof value;
    const names = type === "number" || type === "bigint" ? ["int", "float"] : [type];
    this.#checkTag(tag, names, event);
    return value;
  }

  #checkTag(
    tag: string,
    allowed: readonly string[],
    event: { readonly tagStart: number; readonly tagEnd: number },
  ): void {
    if (tag === "") return;
    const known = allowed.some(
      (one) => tag === `!!${one}` || tag === `!<tag:yaml.org,2002:${one}>`,
    );
    if (known) return;
    this.#problems.push(foreignTag(tag, { start: event.tagStart, end: event.tagEnd }));
  }

  #open(event: SequenceEvent | MappingEvent): void {
    const isMap = event.type === EVENT.mapping;
    const tag = event.tagStart < 0 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
    this.#checkTag(tag, [isMap ? "map" : "seq"], event);
    const anchor =
      event.anchorStart < 0 ? null : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== null) this.#anchors.set(anchor, null);
    this.#expanded++;
    this.#last = Math.max(this.#last, event.start);
    this.#frames.push({
      map: isMap ? {} : null,
      list: isMap ? null : [],
      start: event.start,
      flow: event.style === FLOW,
      anchor,
      keys: new Map(),
      merged: new Set(),
      places: this.#withPlaces ? (isMap ? new Map<string, Place>() : []) : null,
      size: 1,
      height: 1,
      end: event.start + 1,
      key: null,
      keyRange: this.#frames.at(-1)?.key?.range ?? null,
    });
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    let { end } = frame;
    if (frame.flow) {
      const bracket = this.#text.indexOf(frame.map ? "}" : "]", Math.max(this.#last, end - 1));
      if (bracket !== -1) end = bracket + 1;
    }
    this.#last = end;
    const range = { start: frame.start, end };
    const composed: Composed = {
      value: frame.map ?? frame.list ?? null,
      size: frame.size,
      height: frame.height,
      place: this.#place(range, frame.places, frame.keyRange),
    };
    if (frame.anchor !== null) this.#anchors.set(frame.anchor, composed);
    this.#add(composed, range);
  }

  #alias(event: AliasEvent): boolean {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.#last = range.end;
    const target = this.#anchors.get(name);
    if (target === undefined) {
      this.#problems.push(unknownAlias(name, range));
      this.#add({ value: null, size: 1, height: 0, place: this.#place(range, null) }, range);
      return true;
    }
    if (target === null) {
      this.#problems.push(endlessAlias(name, range));
      return false;
    }
    const frame = this.#frames.at(-1);
    if (frame?.map && frame.key === null) {
      this.#key(frame, typeof target.value === "string" ? target.value : null, range, false);
      return true;
    }
    this.#expanded += target.size;
    const most = Math.min(MOST_EXPANSION * this.#events.length, MOST_VALUES);
    if (this.#expanded > Math.max(most, this.#events.length)) {
      this.#problems.push(expandedAliases(most, range));
      return false;
    }
    if (this.#frames.length + target.height > MAX_DEPTH) {
      this.#problems.push(tooDeep(range));
      return false;
    }
    // What stands inside is found where it is written, at the anchor.
    this.#add({ ...target, place: this.#place(range, target.place?.children ?? null) }, range);
    return true;
  }

  #rememberAnchor(event: ScalarEvent, composed: Composed): void {
    if (event.anchorStart < 0) return;
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), composed);
  }

  #place(
    range: Range,
    children: Map<string, Place> | Place[] | null,
    keyRange: Range | null = this.#frames.at(-1)?.key?.range ?? null,
  ): Place | null {
    if (!this.#withPlaces) return null;
    const key = keyRange ?? range;
    return { start: range.start, end: range.end, keyStart: key.start, keyEnd: key.end, children };
  }

  #key(frame: Frame, text: string | null, range: Range, merge: boolean): void {
    if (text === null) {
      this.#problems.push(structuredKey(range));
    }
    frame.key = { text: text ?? "", range, merge: merge };
    if (text === null || merge) return;
    const first = frame.keys.get(text);
    if (first) this.#problems.push(duplicateKeyProblem(text, first, range));
    else frame.keys.set(text, range);
  }

  #add(composed: Composed, range: Range): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root = composed;
      return;
    }
    frame.size += composed.size;
    frame.height = Math.max(frame.height, composed.height + 1);
    frame.end = Math.max(frame.end, range.end);
    if (frame.list) {
      frame.list.push(composed.value);
      if (Array.isArray(frame.places) && composed.place) frame.places.push(composed.place);
      return;
    }
    if (!frame.map) return;
    const { key } = frame;
    if (key === null) {
      this.#key(frame, null, range, false);
      return;
    }
    frame.key = null;
    if (key.merge) {
      this.#merge(frame, composed, key.range);
      return;
    }
    frame.merged.delete(key.text);
    setOwn(frame.map, key.text, composed.value);
    if (frame.places instanceof Map && composed.place) frame.places.set(key.text, composed.place);
  }

  /** `<<: *base` and `<<: [*a, *b]`: members that are not written in the map itself come from there. */
  #merge(frame: Frame, composed: Composed, range: Range): void {
    const sources = Array.isArray(composed.value) ? composed.value : [composed.value];
    if (!sources.every((one: Json) => isJsonObject(one))) {
      this.#problems.push(unmergeable(range));
      return;
    }
    this.#problems.push(mergeKey(range));
    sources.forEach((source: Json, index) => {
      if (!isJsonObject(source) || !frame.map) return;
      const places = Array.isArray(composed.place?.children)
        ? composed.place.children[index]?.children
        : composed.place?.children;
      for (const [key, value] of Object.entries(source)) {
        if (frame.keys.has(key) || frame.merged.has(key)) continue;
        frame.merged.add(key);
        setOwn(frame.map, key, value);
        const place = places instanceof Map ? places.get(key) : undefined;
        if (frame.places instanceof Map && place) frame.places.set(key, place);
      }
    });
  }
}
