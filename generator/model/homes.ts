/**
 * What an inline type is part of.
 *
 * Decides: its home: the component or operation that its path begins with. `User.address.city` is part of `User`, and
 * `listUsers.response.item` of `listUsers`; the nearest component wins. What belongs to neither (a schema of another
 * file, or below `$defs`) is part of the outermost type of its path, and so is at home with itself.
 * Leaves to others: what follows from it: files (`targets/`) and pages (`docs/`).
 */
import type { Api, TypeId } from "./api.js";

export type Home =
  /** A declaration: the type itself, or the one it is part of. */
  | { readonly kind: "type"; readonly id: TypeId }
  /** A parameter, body or answer of an operation. */
  | { readonly kind: "operation"; readonly client: string; readonly id: string };

/** Homes of all declarations. */
export function homesOf(api: Api): ReadonlyMap<TypeId, Home> {
  const declared = new Map(api.declarations.map((one) => [one.id, one]));
  const operations = new Map<string, Home>();
  for (const client of api.clients) {
    for (const { id } of [...client.operations, ...client.hiddenOperations]) {
      if (!operations.has(id)) operations.set(id, { kind: "operation", client: client.id, id });
    }
  }
  const homeOf = (id: TypeId): Home => {
    let outermost = id;
    let operation: Home | undefined;
    for (let prefix = id; ;) {
      const found = declared.get(prefix);
      if (found?.origin === "component") return { kind: "type", id: prefix };
      if (found !== undefined) outermost = prefix;
      operation ??= operations.get(prefix);
      const end = prefix.lastIndexOf(".");
      if (end <= 0) return operation ?? { kind: "type", id: outermost };
      prefix = prefix.slice(0, end);
    }
  };
  return new Map(api.declarations.map(({ id }) => [id, homeOf(id)]));
}
