/**
 * Which operation uses which type.
 *
 * Decides: what "uses" means: reachable from its parameters, its body or any of its responses, through any number of
 * other types.
 * Leaves to others: where a type stands (`book.ts`).
 */
import { InternalError } from "../diagnostic.js";
import {
  type Api,
  type Declaration,
  type Operation,
  successResponses,
  type Type,
  type TypeId,
} from "../model/api.js";

import { reachable as reachableFrom, typesOf } from "../model/mentions.js";

export type Declarations = ReadonlyMap<TypeId, Declaration>;

export function declarationsById(api: Api): Declarations {
  return new Map(api.declarations.map((one) => [one.id, one]));
}

export function declaration(declarations: Declarations, id: TypeId): Declaration {
  const found = declarations.get(id);
  if (!found) throw new InternalError(`no type has the id "${id}"`);
  return found;
}

/** Types that an operation takes, in the order in which a reader meets them. */
export function requestTypes(operation: Operation, declarations: Declarations): readonly TypeId[] {
  const bodies = (operation.body?.contents ?? []).flatMap(typesOf);
  return reachable([...operation.parameters.map((one) => one.type), ...bodies], declarations);
}

/** Types that a successful call gives back. */
export function responseTypes(operation: Operation, declarations: Declarations): readonly TypeId[] {
  const contents = successResponses(operation).flatMap((one) => one.contents);
  return reachable(contents.flatMap(typesOf), declarations);
}

/** By type: the keys of the operations that use it. */
export function usage(
  operations: readonly { readonly key: string; readonly operation: Operation }[],
  declarations: Declarations,
): ReadonlyMap<TypeId, readonly string[]> {
  const users = new Map<TypeId, string[]>();
  for (const { key, operation } of operations) {
    const contents = [operation.body, ...operation.responses].flatMap((one) => one?.contents ?? []);
    const parameters = operation.parameters.map((one) => one.type);
    const types = [...parameters, ...contents.flatMap(typesOf)];
    for (const id of reachable(types, declarations)) {
      const keys = users.get(id);
      if (keys) keys.push(key);
      else users.set(id, [key]);
    }
  }
  return users;
}

/** Breadth first, each once. */
export function reachable(types: readonly Type[], declarations: Declarations): readonly TypeId[] {
  return [...reachableFrom(types, (id) => declaration(declarations, id))];
}

/** What a type means once names and `null` are looked through. Stops at a name that leads back to itself. */
export function resolve(type: Type, declarations: Declarations): Type | Declaration {
  const seen = new Set<TypeId>();
  let current = type;
  for (;;) {
    if (current.kind === "nullable") current = current.of;
    else if (current.kind === "ref") {
      const named = declaration(declarations, current.id);
      if (named.kind !== "alias" || seen.has(named.id)) return named;
      seen.add(named.id);
      current = named.type;
    } else return current;
  }
}
