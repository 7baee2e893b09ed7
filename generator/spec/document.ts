/**
 * One description: its root, the files it is made of, and where its references lead.
 *
 * Decides: what a reference means: first a file (the one it stands in when it names none), then a JSON pointer or an
 * `$anchor` in it. A pointer may pass through a `$ref` on its way, as people write it. A reference that equals the
 * `$id` of a schema that was read means that schema; `$id` changes nothing else and fetches nothing.
 * Leaves to others: reading files (`load.ts`), and reporting references that lead nowhere (`rules/references.ts`).
 */
import { InternalError } from "../diagnostic.js";
import { MAX_DEPTH } from "./limits.js";
import type { SpecFile, SpecNode } from "./node.js";
import { pointerTokens } from "./pointer.js";
import { parseReference } from "./reference.js";

export type SpecVersion = "3.0" | "3.1" | "3.2";

/** Where a reference leads, or why it leads nowhere. */
export type Target =
  | { readonly kind: "node"; readonly node: SpecNode }
  | { readonly kind: "remote" | "malformed" }
  /** The file lies in a folder that may not be read. */
  | { readonly kind: "outside" }
  | { readonly kind: "no-file"; readonly path: string }
  /** The file is there and the place is not; `last` is the deepest node on the way, `missing` the token after it. */
  | { readonly kind: "no-node"; readonly last: SpecNode; readonly missing: string }
  | { readonly kind: "no-anchor"; readonly anchor: string }
  /** Following it comes back to itself. */
  | { readonly kind: "loop"; readonly members: readonly SpecNode[] };

export interface SpecDocument {
  readonly root: SpecNode;
  readonly version: SpecVersion;
  readonly files: readonly SpecFile[];
  /**
   * Follows `$ref`, chains too, to the node that is meant; the node itself when it has none.
   * For descriptions that passed `check`: throws `InternalError` when it leads nowhere.
   */
  resolve(node: SpecNode): SpecNode;
  /** The node that a reference means when it is written in `from`; `undefined` when nothing. */
  lookup(from: SpecNode, reference: string): SpecNode | undefined;
  /** Like `resolve`, and says why when it leads nowhere. */
  target(node: SpecNode): Target;
  /** Like `lookup`, and says why when it leads nowhere. */
  locate(from: SpecNode, reference: string): Target;
}

/** What became of the file part of a reference. */
export type FileLink = SpecFile | "outside" | { readonly missing: string };

/**
 * Text of a node's `$ref`, or of its `$dynamicRef`, which leads to the anchor of its name; `undefined` when it has
 * none. A property that is called `$ref` is no reference.
 */
export function referenceOf(node: SpecNode): string | undefined {
  const { value } = node;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  return (node.get("$ref") ?? node.get("$dynamicRef"))?.asString();
}

export class LoadedDocument implements SpecDocument {
  readonly root: SpecNode;
  readonly version: SpecVersion;
  readonly files: readonly SpecFile[];
  /** For every file, what each path in its references stands for. */
  readonly links: ReadonlyMap<SpecFile, ReadonlyMap<string, FileLink>>;
  readonly #located = new Map<SpecFile, Map<string, Target>>();
  readonly #anchors = new Map<SpecFile, ReadonlyMap<string, SpecNode>>();
  readonly #open = new Set<SpecNode>();
  #ids: ReadonlyMap<string, SpecNode> | undefined;

  constructor(parts: {
    readonly root: SpecNode;
    readonly files: readonly SpecFile[];
    readonly links: ReadonlyMap<SpecFile, ReadonlyMap<string, FileLink>>;
  }) {
    this.root = parts.root;
    this.files = parts.files;
    this.links = parts.links;
    this.version = versionOf(parts.root);
  }

  resolve(node: SpecNode): SpecNode {
    if (referenceOf(node) === undefined) return node;
    const target = this.target(node);
    if (target.kind === "node") return target.node;
    throw new InternalError(`reference at ${node.file.path}#${node.pointer} leads nowhere`);
  }

  lookup(from: SpecNode, reference: string): SpecNode | undefined {
    const target = this.locate(from, reference);
    return target.kind === "node" ? target.node : undefined;
  }

  target(node: SpecNode): Target {
    const chain = new Set<SpecNode>();
    let at = node;
    for (;;) {
      const reference = referenceOf(at);
      if (reference === undefined) return { kind: "node", node: at };
      if (chain.has(at)) {
        const members = [...chain];
        return { kind: "loop", members: members.slice(members.indexOf(at)) };
      }
      chain.add(at);
      const next = this.locate(at, reference);
      if (next.kind !== "node") return next;
      at = next.node;
    }
  }

  locate(from: SpecNode, reference: string): Target {
    let known = this.#located.get(from.file);
    if (!known) this.#located.set(from.file, (known = new Map<string, Target>()));
    let target = known.get(reference);
    if (!target) known.set(reference, (target = this.#find(from.file, reference)));
    return target;
  }

  #find(file: SpecFile, text: string): Target {
    const byId = this.#byId(text);
    if (byId) return { kind: "node", node: byId };
    // By the document's own address (`$self`, 3.2), from whatever file.
    const self = this.root.get("$self")?.asString() ?? "";
    const isOwn = self !== "" && text.startsWith(`${self}#`);
    const reference = parseReference(isOwn ? text.slice(self.length) : text);
    if (reference.kind !== "local") return reference;
    const link = isOwn
      ? this.root.file
      : reference.path === ""
        ? file
        : this.links.get(file)?.get(reference.path);
    if (link === undefined) return { kind: "no-file", path: reference.path };
    if (link === "outside") return { kind: "outside" };
    if ("missing" in link) return { kind: "no-file", path: link.missing };
    if (reference.fragment !== "" && !reference.fragment.startsWith("/")) {
      const node = this.#anchorsOf(link).get(reference.fragment);
      return node ? { kind: "node", node } : { kind: "no-anchor", anchor: reference.fragment };
    }
    return this.#walk(link.root, pointerTokens(reference.fragment));
  }

  /** Down a pointer; a `$ref` on the way is followed when the place itself has no such member. */
  #walk(root: SpecNode, tokens: readonly string[]): Target {
    let node = root;
    for (const token of tokens) {
      let next = node.child(token);
      if (!next && referenceOf(node) !== undefined) {
        if (this.#open.has(node)) return { kind: "loop", members: [...this.#open] };
        if (this.#open.size > MAX_DEPTH) return { kind: "no-node", last: node, missing: token };
        this.#open.add(node);
        const target = this.target(node);
        this.#open.delete(node);
        if (target.kind !== "node") return target;
        node = target.node;
        next = node.child(token);
      }
      if (!next) return { kind: "no-node", last: node, missing: token };
      node = next;
    }
    return { kind: "node", node };
  }

  #byId(text: string): SpecNode | undefined {
    // Only texts that could be a URI are looked up: the index costs a walk over everything.
    if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
    this.#ids ??= new Map(this.files.flatMap((file) => collect(file.root, ["$id"])));
    return this.#ids.get(text) ?? this.#ids.get(text.replace(/#$/, ""));
  }

  #anchorsOf(file: SpecFile): ReadonlyMap<string, SpecNode> {
    let anchors = this.#anchors.get(file);
    if (!anchors) {
      anchors = new Map(collect(file.root, ["$anchor", "$dynamicAnchor"]));
      this.#anchors.set(file, anchors);
    }
    return anchors;
  }
}

/** All maps of a tree that have text under one of the keys, with that text. */
function collect(root: SpecNode, keys: readonly string[]): (readonly [string, SpecNode])[] {
  const found: (readonly [string, SpecNode])[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const key of keys) {
      const text = node.get(key)?.asString();
      if (text !== undefined) found.push([text, node]);
    }
    for (const [, child] of node.entries()) open.push(child);
    open.push(...node.items());
  }
  return found;
}

/** The version a description declares; 3.1 for anything else, which `check` refuses. */
function versionOf(root: SpecNode): SpecVersion {
  const version = /^3\.([012])(\.|-|$)/.exec(root.get("openapi")?.asString() ?? "");
  return version?.[1] === "0" ? "3.0" : version?.[1] === "2" ? "3.2" : "3.1";
}
