/**
 * Which types lead to which.
 *
 * Decides: what "leads to" means: a type mentions declarations, and a declaration is made of types.
 * Leaves to others: what follows from it: pages of their own (`docs/`), views of requests and answers (`targets/`).
 */
import type { Declaration, Field, Type, TypeId } from "./api.js";

/** Ids that a type mentions directly. */
export function mentioned(type: Type): readonly TypeId[] {
  switch (type.kind) {
    case "ref":
      return [type.id];
    case "list":
      return mentioned(type.items);
    case "tuple":
      return [...type.items, ...(type.rest ? [type.rest] : [])].flatMap(mentioned);
    case "map":
      return mentioned(type.values);
    case "nullable":
      return mentioned(type.of);
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "bytes":
    case "literal":
    case "unknown":
    case "never":
      return [];
  }
}

/** Types that a declaration is made of; fields with an access of `hidden` are passed over. */
export function partsOf(
  declaration: Declaration,
  hidden: Field["access"] | null = null,
): readonly Type[] {
  switch (declaration.kind) {
    case "record":
      return [
        ...declaration.fields.filter((field) => field.access !== hidden).map((field) => field.type),
        ...(declaration.additional ? [declaration.additional] : []),
      ];
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
  const queue = types.flatMap(mentioned);
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at];
    const declaration = id === undefined || found.has(id) ? undefined : find(id);
    if (declaration === undefined) continue;
    found.add(declaration.id);
    queue.push(...partsOf(declaration, hidden).flatMap(mentioned));
  }
  return found;
}
