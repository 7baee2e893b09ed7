/**
 * Which parts of a description lead to which.
 *
 * Decides: what "leads to" means: a value leads to what it holds, and a reference or a discriminator's mapping to what it
 * names. Whoever uses a part of a component uses the component.
 * Leaves to others: what follows from it (`filter.ts`).
 */
import { referenceOf, type SpecDocument } from "./document.js";
import type { SpecNode } from "./node.js";

/** All maps and lists that the roots lead to, not by way of `except`. */
export function reachableNodes(
  document: SpecDocument,
  roots: readonly SpecNode[],
  except: ReadonlySet<SpecNode>,
): ReadonlySet<SpecNode> {
  const reached = new Set<SpecNode>();
  const open: SpecNode[] = [];
  const add = (node: SpecNode | undefined): void => {
    if (node === undefined || except.has(node) || reached.has(node)) return;
    reached.add(node);
    open.push(node);
  };
  const follow = (from: SpecNode, reference: string): void => {
    const target = document.lookup(from, reference);
    if (target !== undefined) add(componentAround(target) ?? target);
  };
  roots.forEach(add);
  for (let node = open.pop(); node; node = open.pop()) {
    const reference = referenceOf(node);
    if (reference !== undefined) follow(node, reference);
    for (const [key, child] of node.entries()) {
      if (child.kind === "map" || child.kind === "list") add(child);
      else if (node.key === "mapping" && child.kind === "string") {
        const name = child.asString() ?? key;
        add(document.root.get("components")?.get("schemas")?.get(name));
        follow(child, name);
      }
    }
    for (const item of node.items()) {
      if (item.kind === "map" || item.kind === "list") add(item);
    }
  }
  return reached;
}

/** `#/components/schemas/User` for whatever stands inside it. */
function componentAround(node: SpecNode): SpecNode | undefined {
  for (let at: SpecNode | null = node; at !== null; at = at.parent) {
    const section = at.parent;
    if (section?.parent?.key === "components" && section.parent.parent?.parent === null) return at;
  }
  return undefined;
}
