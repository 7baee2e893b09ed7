/**
 * Filters: which operations of a description are to be there at all.
 *
 * Decides: when a name fits (a tag, an operation by its `operationId` or as `GET /users`, a path; `*` stands for any
 * text), which operations stay, and that an operation takes with it what only it used: components and tags. Operations
 * that `x-sdk-token` or `x-sdk-openid` name stay always, because the client works through them.
 * Leaves to others: where the names come from (`config/`, the command line), and every judgement of what stays.
 */
import type { Diagnostics, Span } from "../diagnostic.js";
import { didYouMean } from "../nearest.js";
import type { LoadedDocument } from "./document.js";
import { Draft } from "./draft.js";
import { SpecFile, type SpecNode } from "./node.js";
import { METHODS } from "./operations.js";
import { reachableNodes } from "./reach.js";

/** A name as somebody wrote it. */
export interface FilterName {
  readonly text: string;
  /** Where in the product file; `null` on the command line. */
  readonly span: Span | null;
}

export const FILTER_KINDS = ["tag", "operation", "path"] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** Operations that are named. */
export type Selection = Readonly<Record<FilterKind, readonly FilterName[]>>;

export interface Filter {
  /** Nothing in it: all operations. */
  readonly include: Selection;
  readonly exclude: Selection;
}

/** Something that a filter left out. */
export interface LeftOut {
  /** `operation`, `tag`, or a section of `components` such as `schemas`. */
  readonly kind: string;
  /** `GET /users (listUsers)`, or the name of a component. */
  readonly name: string;
  readonly span: Span;
}

export interface Filtered {
  readonly files: ReadonlyMap<SpecFile, SpecFile>;
  readonly leftOut: readonly LeftOut[];
}

interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly id: string | null;
  readonly tags: readonly string[];
  readonly pathNode: SpecNode;
  readonly node: SpecNode;
}

/** Applies filters, each to the descriptions it is for. */
export function applyFilters(
  filters: readonly { readonly filter: Filter; readonly documents: readonly LoadedDocument[] }[],
  diagnostics: Diagnostics,
): Filtered {
  const found = new Map<LoadedDocument, readonly FoundOperation[]>();
  for (const document of new Set(filters.flatMap((one) => one.documents))) {
    found.set(document, operationsOf(document));
  }
  const before = diagnostics.errorCount;
  for (const { filter, documents } of filters) {
    const operations = documents.flatMap((document) => found.get(document) ?? []);
    reportUnknown(filter, operations, diagnostics);
  }
  if (diagnostics.errorCount > before) return { files: new Map(), leftOut: [] };

  const drafts = new Map<SpecFile, Draft>();
  const leftOut: LeftOut[] = [];
  let kept = 0;
  for (const [document, operations] of found) {
    const its = filters.filter((one) => one.documents.includes(document)).map((one) => one.filter);
    const needed = neededOperations(document);
    const dropped = operations.filter(
      (one) =>
        !(one.id !== null && needed.has(one.id)) && its.some((filter) => !passes(one, filter)),
    );
    kept += operations.length - dropped.length;
    if (dropped.length > 0) leftOut.push(...leaveOut(document, operations, dropped, drafts));
  }
  if (kept === 0) {
    diagnostics.error("config-filter", "the filters leave no operation", {
      hint: "include more, or exclude less",
    });
  }
  const changed = [...drafts].filter(([, draft]) => draft.isChanged);
  return { files: new Map(changed.map(([file, draft]) => [file, draft.finished()])), leftOut };
}

function operationsOf(document: LoadedDocument): readonly FoundOperation[] {
  const found: FoundOperation[] = [];
  for (const [path, pathNode] of document.root.get("paths")?.entries() ?? []) {
    if (path.startsWith("x-")) continue;
    const target = document.target(pathNode);
    if (target.kind !== "node") continue;
    const item = target.node;
    const known = METHODS.flatMap((method): readonly (readonly [string, SpecNode])[] => {
      const node = item.get(method);
      return node === undefined ? [] : [[method, node]];
    });
    for (const [method, node] of [
      ...known,
      ...(item.get("additionalOperations")?.entries() ?? []),
    ]) {
      found.push({
        method: method.toUpperCase(),
        path,
        id: node.get("operationId")?.asString() ?? null,
        tags: texts(node.get("tags")),
        pathNode,
        node,
      });
    }
  }
  return found;
}

function texts(list: SpecNode | undefined): readonly string[] {
  return (list?.items() ?? []).map((one) => one.asString()).filter((text) => text !== undefined);
}

/** Names of an operation, by what a filter may call it. */
function namesOf({ method, path, id, tags }: FoundOperation, kind: FilterKind): readonly string[] {
  switch (kind) {
    case "tag":
      return tags;
    case "operation":
      return [...(id === null ? [] : [id]), `${method} ${path}`];
    case "path":
      return [path];
  }
}

function fits(operation: FoundOperation, kind: FilterKind, { text }: FilterName): boolean {
  // A method is written small or large: `get /users`.
  const pattern =
    kind === "operation" ? text.replace(/^[a-z]+(?= \/)/, (method) => method.toUpperCase()) : text;
  return namesOf(operation, kind).some((name) => matches(pattern, name));
}

/** Whether the name is the pattern, in which `*` stands for any text. Takes time in proportion to both. */
function matches(pattern: string, name: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === undefined) return name === head;
  if (!name.startsWith(head)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}

function passes(operation: FoundOperation, { include, exclude }: Filter): boolean {
  const isIn = (selection: Selection): boolean =>
    FILTER_KINDS.some((kind) => selection[kind].some((name) => fits(operation, kind, name)));
  const includesAll = FILTER_KINDS.every((kind) => include[kind].length === 0);
  return (includesAll || isIn(include)) && !isIn(exclude);
}

function reportUnknown(
  { include, exclude }: Filter,
  operations: readonly FoundOperation[],
  diagnostics: Diagnostics,
): void {
  for (const [list, selection] of [
    ["include", include],
    ["exclude", exclude],
  ] as const) {
    for (const kind of FILTER_KINDS) {
      for (const name of selection[kind]) {
        if (operations.some((one) => fits(one, kind, name))) continue;
        const candidates = new Set(operations.flatMap((one) => namesOf(one, kind)));
        const place = name.span === null ? ` (--${list}-${kind})` : "";
        diagnostics.error(
          "config-filter",
          `no operation ${WORDS[kind]} ${JSON.stringify(name.text)}${place}`,
          {
            span: name.span ?? undefined,
            hint: didYouMean(name.text, candidates) ?? HINTS[kind](candidates),
          },
        );
      }
    }
  }
}

const WORDS: Readonly<Record<FilterKind, string>> = {
  tag: "has the tag",
  operation: "is called",
  path: "has the path",
};

const HINTS: Readonly<Record<FilterKind, (known: ReadonlySet<string>) => string>> = {
  tag: (known) =>
    known.size === 0
      ? "no operation has a tag"
      : `the tags are ${[...known].slice(0, 20).join(", ")}`,
  operation: () =>
    "write an operationId, or method and path such as `GET /users`; * stands for any text",
  path: () => "write a path as the description does, such as /users/{id}; * stands for any text",
};

/** Ids of operations that a client of the description cannot do without. */
function neededOperations(document: LoadedDocument): ReadonlySet<string> {
  const follow = (node: SpecNode | undefined): SpecNode | undefined => {
    const target = node && document.target(node);
    return target?.kind === "node" ? target.node : undefined;
  };
  const { root } = document;
  const schemes = follow(root.get("components"))?.get("securitySchemes")?.entries() ?? [];
  const sellers = schemes.map(([, scheme]) =>
    follow(scheme)?.get("x-sdk-token")?.get("operation")?.asString(),
  );
  const openId = follow(root.get("x-sdk-openid"))?.entries() ?? [];
  const endpoints = openId.map(([, value]) => value.asString());
  return new Set([...sellers, ...endpoints].filter((id) => id !== undefined));
}

/** Takes operations out, and what only they used. */
function leaveOut(
  document: LoadedDocument,
  operations: readonly FoundOperation[],
  dropped: readonly FoundOperation[],
  drafts: Map<SpecFile, Draft>,
): readonly LeftOut[] {
  const { root } = document;
  const gone = new Set(dropped.map((one) => one.node));
  const remove = (node: SpecNode): void => {
    let draft = drafts.get(node.file);
    if (!draft) drafts.set(node.file, (draft = new Draft(node.file)));
    draft.removeAt(node.path());
  };
  const leftOut: LeftOut[] = dropped.map(({ method, path, id, node }) => ({
    kind: "operation",
    name: id === null ? `${method} ${path}` : `${method} ${path} (${id})`,
    span: node.keySpan(),
  }));
  for (const pathNode of new Set(dropped.map((one) => one.pathNode))) {
    const its = operations.filter((one) => one.pathNode === pathNode);
    const all = its.every((one) => gone.has(one.node));
    for (const node of all
      ? [pathNode]
      : its.map((one) => one.node).filter((one) => gone.has(one))) {
      remove(node);
    }
  }

  const isUsed = (tag: string, by: readonly FoundOperation[]): boolean =>
    by.some((one) => one.tags.includes(tag));
  const kept = operations.filter((one) => !gone.has(one.node));
  for (const tag of [...(root.get("tags")?.items() ?? [])].reverse()) {
    const name = tag.get("name")?.asString() ?? "";
    if (!isUsed(name, dropped) || isUsed(name, kept)) continue;
    remove(tag);
    leftOut.push({ kind: "tag", name, span: tag.span() });
  }

  for (const [section, name, node] of componentsOnlyUsedBy(document, gone)) {
    remove(node);
    leftOut.push({ kind: section, name, span: node.keySpan() });
  }
  return leftOut;
}

type Component = readonly [section: string, name: string, node: SpecNode];

/** Components that nothing but the operations leads to. Those that nothing led to in the first place are not among them. */
function componentsOnlyUsedBy(
  document: LoadedDocument,
  operations: ReadonlySet<SpecNode>,
): readonly Component[] {
  const { root } = document;
  const components = (root.get("components")?.entries() ?? []).flatMap(([section, map]) =>
    section === "securitySchemes"
      ? []
      : map.entries().map(([name, node]): Component => [section, name, node]),
  );
  const roots = root.entries().flatMap(([key, node]) => (key === "components" ? [] : [node]));
  const uses = (reached: ReadonlySet<SpecNode>, node: SpecNode): boolean => {
    const target = document.target(node);
    return reached.has(node) || (target.kind === "node" && reached.has(target.node));
  };
  const before = reachableNodes(document, roots, new Set());
  const spare = components.flatMap(([, , node]) => (uses(before, node) ? [] : [node]));
  const after = reachableNodes(document, [...roots, ...spare], operations);
  return components.filter(([, , node]) => uses(before, node) && !uses(after, node));
}
