/**
 * Which types lead to which.
 *
 * Decides: what "leads to" means: a type mentions declarations, and a declaration is made of types.
 * Leaves to others: what follows from it: pages of their own (`docs/`), views of requests and answers (`targets/`).
 */
import type { Content, Declaration, Field, Type, TypeId } from "./api.js";

/** Ids that a type mentions directly. */
export function mentioned(type: Type): readonly TypeId[] {
  const found: TypeId[] = [];
  collect(type, found);
  return found;
}

function collect(type: Type, found: TypeId[]): void {
  switch (type.kind) {
    case "ref":
      found.push(type.id);
      return;
    case "list":
      collect(type.items, found);
      return;
    case "tuple":
      for (const item of type.items) collect(item, found);
      if (type.rest) collect(type.rest, found);
      return;
    case "map":
      collect(type.values, found);
      return;
    case "nullable":
      collect(type.of, found);
      return;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "bytes":
    case "literal":
    case "unknown":
    case "never":
      return;
  }
}

/** Types that a body or an answer of one media type is made of: the whole, or the items of a stream. */
export function typesOf({ type, stream }: Content): readonly Type[] {
  return stream === null ? [type] : [stream.item, ...stream.events.map((one) => one.data)];
}

/** Types that a declaration is made of; fields with an access of `hidden` are passed over. */
export function partsOf(
  declaration: Declaration,
  hidden: Field["access"] | null = null,
): readonly Type[] {
  switch (declaration.kind) {
    case "record": {
      const parts: Type[] = [];
      for (const field of declaration.fields) if (field.access !== hidden) parts.push(field.type);
      if (declaration.additional) parts.push(declaration.additional);
      return parts;
    }
    case "union":
      return declaration.variants.map((variant) => variant.type);
    case "alias":
      return [declaration.type];
    case "enum":
      return [];
  }
}

/**
 * Every declaration that the types lead to, breadth first, each once; not by way of a field with an access of `hidden`.
 * What `find` does not know is passed over.
 */
export function reachable(
  types: readonly Type[],
  find: (id: TypeId) => Declaration | undefined,
  hidden: Field["access"] | null = null,
): ReadonlySet<TypeId> {
  const found = new Set<TypeId>();
  const queue: TypeId[] = [];
  for (const type of types) collect(type, queue);
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at];
    const declaration = id === undefined || found.has(id) ? undefined : find(id);
    if (declaration === undefined) continue;
    found.add(declaration.id);
    for (const part of partsOf(declaration, hidden)) collect(part, queue);
  }
  return found;
}
