/**
 * The operations of a description as a flat list, for rules and examples.
 *
 * Decides: which operations there are (paths, and webhooks apart from them) and which parameters each has, those of
 * its path included. Leaves to others: what is right about them (`rules/`).
 */
import type { SpecDocument } from "./document.js";
import type { SpecNode } from "./node.js";

export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;

export interface OperationEntry {
  /** `null` for a webhook. */
  readonly path: string | null;
  readonly method: string;
  /** The place under `paths` that names the path. */
  readonly pathNode: SpecNode;
  readonly node: SpecNode;
  /** References followed; parameters of the operation override those of the path. Broken references are left out. */
  readonly parameters: readonly SpecNode[];
}

/** Every operation of `paths` and `webhooks`, in document order. */
export function operationsOf(document: SpecDocument): readonly OperationEntry[] {
  const entries: OperationEntry[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    for (const [path, pathNode] of document.root.get(section)?.entries() ?? []) {
      if (path.startsWith("x-")) continue;
      const item = follow(document, pathNode);
      for (const method of METHODS) {
        const node = item?.get(method);
        if (!item || node?.kind !== "map") continue;
        entries.push({
          path: section === "paths" ? path : null,
          method,
          pathNode,
          node,
          parameters: mergedParameters(document, item, node),
        });
      }
    }
  }
  return entries;
}

function follow(document: SpecDocument, node: SpecNode): SpecNode | undefined {
  const target = document.target(node);
  return target.kind === "node" ? target.node : undefined;
}

function mergedParameters(
  document: SpecDocument,
  item: SpecNode,
  operation: SpecNode,
): readonly SpecNode[] {
  const merged = new Map<string, SpecNode>();
  for (const holder of [item, operation]) {
    for (const one of holder.get("parameters")?.items() ?? []) {
      const parameter = follow(document, one);
      const identity = parameter && parameterIdentity(parameter);
      if (identity !== undefined) merged.set(identity, parameter as SpecNode);
    }
  }
  return [...merged.values()];
}

/** What makes two parameters the same one: place and name, where names of headers have no case. */
export function parameterIdentity(parameter: SpecNode): string | undefined {
  const name = parameter.get("name")?.asString();
  const place = parameter.get("in")?.asString();
  if (name === undefined || place === undefined) return undefined;
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
