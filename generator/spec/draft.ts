/**
 * A file's tree while it is being changed, by an overlay or a filter.
 *
 * Decides: what a change is (a member or item put, added or taken away), and that a changed value still knows its place:
 * what came from another file stands there, everything else where it stood. Places are carried over only when somebody
 * asks for one, like all places.
 * Leaves to others: what is changed (`overlay-apply.ts`, `filter.ts`).
 */
import { isJsonObject, member, type Json, type JsonObject } from "../model/json.js";
import { setOwn } from "./json-text.js";
import { SpecFile, type LocatedPlace, type SpecNode } from "./node.js";
import type { Place } from "./place.js";

export type Keys = readonly (string | number)[];

interface Change {
  /** Leads to the map or list that is changed. */
  readonly path: Keys;
  /** `null`: a new item at the end of the list. */
  readonly key: string | number | null;
  /** Where the new value stands; `null`: the old one is taken away. */
  readonly origin: (() => LocatedPlace) | null;
}

export type MutableMap = Record<string, Json>;

export class Draft {
  readonly original: SpecFile;
  /** Belongs to the draft alone: no part of it is shared, not even by aliases of YAML. */
  readonly value: Json;
  readonly #changes: Change[] = [];

  constructor(original: SpecFile) {
    this.original = original;
    this.value = copyOf(original.root.value);
  }

  get isChanged(): boolean {
    return this.#changes.length > 0;
  }

  /** Puts a value under a key of `holder`, which stands at `path`. */
  put(
    holder: MutableMap | Json[],
    path: Keys,
    key: string | number,
    value: Json,
    origin: SpecNode,
  ): void {
    if (Array.isArray(holder)) holder[Number(key)] = value;
    else setOwn(holder, String(key), value);
    this.#changes.push({ path, key, origin: () => origin.file.locate(origin) });
  }

  /** Adds an item to the list `holder`, which stands at `path`. */
  append(holder: Json[], path: Keys, value: Json, origin: SpecNode): void {
    holder.push(value);
    this.#changes.push({ path, key: null, origin: () => origin.file.locate(origin) });
  }

  /** Takes a member or an item away. */
  remove(holder: MutableMap | Json[], path: Keys, key: string | number): void {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    this.#changes.push({ path, key, origin: null });
  }

  /** Takes away what stands at `path`; nothing when there is nothing. */
  removeAt(path: Keys): void {
    const last = path.at(-1);
    let holder: Json | undefined = this.value;
    for (const key of path.slice(0, -1))
      holder = holder === undefined ? holder : childOf(holder, key);
    if (last === undefined || holder === undefined || childOf(holder, last) === undefined) return;
    this.remove(holder as MutableMap | Json[], path.slice(0, -1), last);
  }

  /** The file as it is now. */
  finished(): SpecFile {
    const { original, value } = this;
    const changes = [...this.#changes];
    return new SpecFile({
      path: original.path,
      absolutePath: original.absolutePath,
      text: original.text,
      value,
      findPlaces: () => movedPlaces(original, changes),
      isEdited: true,
    });
  }
}

/** What a map or a list has under a key; own members only. */
export function childOf(value: Json, key: string | number): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
  return isJsonObject(value) ? member(value, String(key)) : undefined;
}

/** A copy that shares nothing. */
export function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => copyOf(item));
  if (value === null || typeof value !== "object") return value;
  const copy: MutableMap = {};
  for (const [key, item] of Object.entries(value as JsonObject)) setOwn(copy, key, copyOf(item));
  return copy;
}

type Children = Map<string, Place> | Place[] | null;

/** Carries the places of a file through its changes, in their order. */
function movedPlaces(original: SpecFile, changes: readonly Change[]): Place {
  const owned = new Set<Place>();
  const own = (place: Place): Place => {
    if (owned.has(place)) return place;
    const { start, end, keyStart, keyEnd, children, file } = place;
    const copied: Children =
      children instanceof Map ? new Map(children) : (children?.slice() ?? null);
    const copy = { start, end, keyStart, keyEnd, children: copied, ...(file && { file }) };
    owned.add(copy);
    return copy;
  };
  const root = own(original.places);
  for (const { path, key, origin } of changes) {
    let at: Place | undefined = root;
    for (const step of path) {
      const inner = child(at.children, step);
      // Nothing is known of places in there: whoever asks is given the nearest place around.
      if (inner === undefined) {
        at = undefined;
        break;
      }
      const next = own(inner);
      setChild(at.children, step, next);
      at = next;
    }
    const children = at?.children;
    if (!children) continue;
    if (origin !== null) {
      const { file, place } = origin();
      setChild(children, key, { ...own(place), file });
    } else if (children instanceof Map) children.delete(String(key));
    else children.splice(Number(key), 1);
  }
  return root;
}

function child(children: Children, key: string | number): Place | undefined {
  return children instanceof Map ? children.get(String(key)) : children?.[Number(key)];
}

function setChild(children: Children, key: string | number | null, place: Place): void {
  if (children instanceof Map) children.set(String(key), place);
  else if (key === null) children?.push(place);
  else if (children) children[Number(key)] = place;
}
