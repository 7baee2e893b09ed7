/**
 * Carries overlays out.
 *
 * Decides: what a target means where a description has many files: they count as one document. A target passes through a
 * reference to another file as if that file were written in its place, once, at the reference that is nearest to the
 * root; the change is made in that file. Two maps are merged, a list is appended to, anything else is replaced.
 * Leaves to others: reading overlays (`overlay.ts`), places (`draft.ts`), and references that a change brings in
 * (`load.ts`): they start from the folder of the file they end up in.
 */
import { didYouMean } from "../nearest.js";
import type { Diagnostics } from "../diagnostic.js";
import { isJsonObject, member, type Json, type JsonObject } from "../model/json.js";
import type { LoadedDocument } from "./document.js";
import { childOf, copyOf, Draft, type Keys, type MutableMap } from "./draft.js";
import { setOwn } from "./json-text.js";
import { MAX_OVERLAID } from "./limits.js";
import type { SpecFile, SpecNode } from "./node.js";
import type { Overlay, OverlayAction, Selector } from "./overlay.js";
import { pointerTokens } from "./pointer.js";
import { parseReference } from "./reference.js";

/** A value in a draft, and the way to it from the root of its file. */
interface Spot {
  readonly draft: Draft;
  readonly path: Keys;
  readonly value: Json;
}

/** A reference to another file that is replaced by what it means while actions run. */
interface Mount {
  readonly holder: MutableMap | Json[];
  readonly key: string;
  readonly reference: Json;
  readonly spot: Spot;
}

/** Overlays, each with the descriptions it is for; the files that they change, as they are afterwards. */
export function applyOverlays(
  overlays: readonly { readonly overlay: Overlay; readonly documents: readonly LoadedDocument[] }[],
  documents: readonly LoadedDocument[],
  diagnostics: Diagnostics,
): ReadonlyMap<SpecFile, SpecFile> {
  const workshop = new Workshop(documents, diagnostics);
  for (const { overlay, documents: its } of overlays) {
    for (const action of overlay.actions) workshop.apply(action, its);
  }
  return workshop.finished();
}

class Workshop {
  readonly #diagnostics: Diagnostics;
  readonly #drafts = new Map<SpecFile, Draft>();
  readonly #links = new Map<SpecFile, LoadedDocument["links"]>();
  /** By the value that stands in place of a reference. */
  readonly #mounts = new Map<Json, Mount>();
  #written = 0;

  constructor(documents: readonly LoadedDocument[], diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    for (const document of documents) {
      for (const file of document.files) this.#links.set(file, document.links);
    }
    this.#mountAll(documents.map(({ root }) => root.file));
  }

  apply(action: OverlayAction, documents: readonly LoadedDocument[]): void {
    // What was given up half way is no ground to judge later actions on.
    if (this.#written > MAX_OVERLAID) return;
    let matches = 0;
    for (const { root } of documents) {
      const start: Spot = {
        draft: this.#draft(root.file),
        path: [],
        value: this.#draft(root.file).value,
      };
      const found = this.#select(start, action.target);
      matches += found.length;
      // From the last to the first: what is taken out of a list then moves nothing that is still to be taken out.
      if (action.kind === "remove")
        for (const keys of [...found].reverse()) this.#remove(start, keys, action.target);
      if (action.kind === "update") {
        for (const keys of found) this.#update(start, keys, action.update, action.update);
      }
      if (action.kind === "copy") this.#copy(start, found, action.source);
    }
    if (matches === 0) this.#reportUnmatched(action.target, documents);
  }

  finished(): ReadonlyMap<SpecFile, SpecFile> {
    for (const [value, { holder, key, reference }] of this.#mounts) {
      // An item may have moved; what was put in its place stays.
      const at = Array.isArray(holder) ? String(holder.indexOf(value)) : key;
      if (childOf(holder, at) === value) assign(holder, at, reference);
    }
    const changed = [...this.#drafts.values()].filter((draft) => draft.isChanged);
    return new Map(changed.map((draft) => [draft.original, draft.finished()]));
  }

  // -------------------------------------------------------------------------------------------- finding

  #draft(file: SpecFile): Draft {
    let draft = this.#drafts.get(file);
    if (!draft) this.#drafts.set(file, (draft = new Draft(file)));
    return draft;
  }

  /** Puts what references to other files mean in their places: breadth first, no part of a file twice. */
  #mountAll(roots: readonly SpecFile[]): void {
    const taken = new Map<SpecFile, Keys[]>(roots.map((file) => [file, [[]]]));
    const queue: Spot[] = roots.map((file) => ({
      draft: this.#draft(file),
      path: [],
      value: this.#draft(file).value,
    }));
    for (let at = 0; at < queue.length; at++) {
      const spot = queue[at];
      if (spot === undefined || spot.value === null || typeof spot.value !== "object") continue;
      const holder = spot.value as MutableMap | Json[];
      for (const [key, value] of Object.entries(holder)) {
        const target = this.#mountable(spot.draft.original, value, taken);
        if (target === null) {
          queue.push({ draft: spot.draft, path: [...spot.path, key], value });
          continue;
        }
        assign(holder, key, target.value);
        this.#mounts.set(target.value, { holder, key, reference: value, spot: target });
        queue.push(target);
      }
    }
  }

  #mountable(from: SpecFile, value: Json, taken: Map<SpecFile, Keys[]>): Spot | null {
    // What has members beside the reference would lose them.
    if (!isJsonObject(value) || Object.keys(value).length !== 1) return null;
    const text = member(value, "$ref");
    const reference = typeof text === "string" ? parseReference(text) : null;
    if (reference?.kind !== "local" || reference.path === "") return null;
    if (reference.fragment !== "" && !reference.fragment.startsWith("/")) return null;
    const file = this.#links.get(from)?.get(from)?.get(reference.path);
    if (file === undefined || file === "outside" || "missing" in file) return null;
    const path = pointerTokens(reference.fragment);
    const parts = taken.get(file) ?? [];
    if (parts.some((other) => isWithin(path, other) || isWithin(other, path))) return null;
    const draft = this.#draft(file);
    const target = path.reduce<Json | undefined>(
      (at, token) => (at === undefined ? undefined : childOf(at, token)),
      draft.value,
    );
    if (target === undefined || target === null || typeof target !== "object") return null;
    taken.set(file, [...parts, path]);
    return { draft, path, value: target };
  }

  #select(start: Spot, { query, node }: Selector): readonly Keys[] {
    try {
      return query
        .query(start.value as Parameters<typeof query.query>[0])
        .nodes.map((one) => one.location);
    } catch (error) {
      // The library's own limits: nesting, or an expression that cannot be evaluated.
      const words = error instanceof Error ? error.message.replace(/ \('.*$/s, "") : String(error);
      this.#diagnostics.error("overlay-path", `this JSONPath cannot be followed: ${words}`, {
        span: node.span(),
        hint: "name the places more exactly",
      });
      return [];
    }
  }

  /** Goes down from a spot; `null` when an earlier change has taken the way away. */
  #walk(start: Spot, keys: Keys): Spot | null {
    let spot: Spot = start;
    for (const key of keys) {
      const value = childOf(spot.value, key);
      if (value === undefined) return null;
      spot = this.#mounts.get(value)?.spot ?? {
        draft: spot.draft,
        path: [...spot.path, key],
        value,
      };
    }
    return spot;
  }

  // -------------------------------------------------------------------------------------------- changing

  #remove(start: Spot, keys: Keys, target: Selector): void {
    const last = keys.at(-1);
    if (last === undefined) {
      this.#diagnostics.error("overlay-invalid", "the whole description cannot be removed", {
        span: target.node.span(),
        hint: "name what is to be removed, such as $.paths['/users']",
      });
      return;
    }
    const holder = this.#walk(start, keys.slice(0, -1));
    if (holder === null || childOf(holder.value, last) === undefined) return;
    holder.draft.remove(holder.value as MutableMap | Json[], holder.path, last);
  }

  /** Merges the value of `update` into the place; `origin` is where what is put there stands. */
  #update(start: Spot, keys: Keys, update: SpecNode, origin: SpecNode): void {
    const spot = this.#walk(start, keys);
    if (spot === null) return;
    if (isJsonObject(spot.value) && update.kind === "map") return this.#merge(spot, update);
    if (Array.isArray(spot.value)) {
      const items = update.kind === "list" ? update.items() : [update];
      for (const item of items) this.#append(spot, item);
      return;
    }
    this.#replace(start, keys, update.value, origin);
  }

  #replace(start: Spot, keys: Keys, value: Json, origin: SpecNode): void {
    const last = keys.at(-1);
    const holder = this.#walk(start, keys.slice(0, -1));
    if (last === undefined || holder === null) {
      this.#diagnostics.error("overlay-invalid", "the root can be merged with a map only", {
        span: origin.span(),
        hint: "write `update:` as a map of the members that change",
      });
      return;
    }
    this.#put(holder, last, value, origin);
  }

  #merge(spot: Spot, update: SpecNode): void {
    for (const [key, child] of update.entries()) {
      const next = this.#walk(spot, [key]);
      const isMount = next !== null && next.draft !== spot.draft;
      // A reference beside what another file says would change that file for everybody.
      const replaces = isMount && child.get("$ref") !== undefined;
      if (next !== null && isJsonObject(next.value) && child.kind === "map" && !replaces) {
        this.#merge(next, child);
      } else if (next !== null && Array.isArray(next.value) && child.kind === "list") {
        for (const item of child.items()) this.#append(next, item);
      } else this.#put(spot, key, child.value, child);
    }
  }

  #append(spot: Spot, item: SpecNode): void {
    if (!this.#isAffordable(item.value, item)) return;
    spot.draft.append(spot.value as Json[], spot.path, copyOf(item.value), item);
  }

  #put(spot: Spot, key: string | number, value: Json, origin: SpecNode): void {
    if (!this.#isAffordable(value, origin)) return;
    spot.draft.put(spot.value as MutableMap | Json[], spot.path, key, copyOf(value), origin);
  }

  #copy(start: Spot, targets: readonly Keys[], source: Selector): void {
    const found = this.#select(start, source);
    const [only] = found;
    if (only === undefined || found.length > 1) {
      if (targets.length === 0) return;
      this.#diagnostics.error(
        "overlay-path",
        `\`copy\` must select one place, and this selects ${found.length === 0 ? "none" : String(found.length)}`,
        {
          span: source.node.span(),
          hint: "name the place exactly, such as $.components.schemas.User",
        },
      );
      return;
    }
    // Taken before the first change, so that a target inside the source does not grow while it is copied.
    const value = this.#unmounted(this.#walk(start, only)?.value ?? null);
    for (const keys of targets) {
      const spot = this.#walk(start, keys);
      if (spot === null) continue;
      if (isJsonObject(spot.value) && isJsonObject(value))
        this.#mergeCopy(spot, value, source.node);
      else if (Array.isArray(spot.value)) {
        for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
          if (this.#isAffordable(item, source.node)) {
            spot.draft.append(spot.value as Json[], spot.path, copyOf(item), source.node);
          }
        }
      } else this.#replace(start, keys, value, source.node);
    }
  }

  #mergeCopy(spot: Spot, value: JsonObject, origin: SpecNode): void {
    for (const [key, item] of Object.entries(value)) {
      const next = this.#walk(spot, [key]);
      if (next !== null && isJsonObject(next.value) && isJsonObject(item))
        this.#mergeCopy(next, item, origin);
      else this.#put(spot, key, item, origin);
    }
  }

  /** A copy in which references to other files are references again. */
  #unmounted(value: Json): Json {
    const inner = (one: Json): Json => this.#mounts.get(one)?.reference ?? this.#unmounted(one);
    if (Array.isArray(value)) return value.map(inner);
    if (!isJsonObject(value)) return value;
    const copy: MutableMap = {};
    for (const [key, item] of Object.entries(value)) setOwn(copy, key, inner(item));
    return copy;
  }

  /** An overlay that copies a thing into itself doubles it each time; somewhere that has to end. */
  #isAffordable(value: Json, origin: SpecNode): boolean {
    if (this.#written > MAX_OVERLAID) return false;
    this.#written += sizeOf(value);
    if (this.#written <= MAX_OVERLAID) return true;
    this.#diagnostics.error(
      "too-large",
      `the overlays write more than ${MAX_OVERLAID} values into the description`,
      { span: origin.span(), hint: "name fewer places, or write the parts once and use `$ref`" },
    );
    return false;
  }

  /** Says where the way of a simple target ends. */
  #reportUnmatched(target: Selector, documents: readonly LoadedDocument[]): void {
    let hint: string | undefined;
    const { query, node } = target;
    for (const { root } of documents) {
      if (!query.singularQuery()) break;
      const names = query.segments.map(
        ({ selectors }) => (selectors[0] as { readonly name?: string }).name,
      );
      let at: Json = this.#draft(root.file).value;
      for (const name of names) {
        const next = name === undefined ? undefined : childOf(at, name);
        if (next === undefined) {
          hint =
            name === undefined || !isJsonObject(at)
              ? hint
              : (hint ?? didYouMean(name, Object.keys(at)));
          break;
        }
        at = next;
      }
    }
    this.#diagnostics.warning(
      "overlay-unmatched",
      `nothing in the description is at ${node.asString() ?? ""}; the action changes nothing`,
      { span: node.span(), hint: hint ?? "correct the path, or remove the action" },
    );
  }
}

function assign(holder: MutableMap | Json[], key: string, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else setOwn(holder, key, value);
}

function isWithin(inner: Keys, outer: Keys): boolean {
  return outer.every((key, index) => inner[index] === key);
}

function sizeOf(value: Json): number {
  if (value === null || typeof value !== "object") return 1;
  return Object.values(value).reduce((sum: number, one: Json) => sum + sizeOf(one), 1);
}
