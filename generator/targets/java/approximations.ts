/**
 * What Java has no type for.
 *
 * Decides: what is told with a warning at its place because the language says less than the description: tuples, values
 * that are always one object or list, what can never be, and lists and maps of themselves. A constant text, number or
 * truth value is what an enum of one value would be: open, and told by its documentation.
 * Leaves to others: the types that stand for them (`types.ts`), and results of several types (`results.ts`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { AliasDeclaration, Api, Declaration, Demand, Type, TypeId } from "../../model/api.js";

export function reportApproximations(
  api: Api,
  declarations: ReadonlyMap<TypeId, Declaration>,
  diagnostics: Diagnostics,
): void {
  for (const demand of api.demands) {
    const words = instead(demand);
    if (words === null) continue;
    diagnostics.warning("no-such-type", `${demand.what}: in Java, ${words}`, {
      span: demand.span,
      hint: "say it in the description as well; what arrives and what is sent is not changed",
    });
  }
  for (const one of api.declarations) {
    if (one.kind !== "alias" || !holdsItself(one, declarations)) continue;
    diagnostics.warning("no-such-type", `${one.id}: in Java, what it holds is an \`Object\``, {
      span: one.span,
      hint: "a list or map of itself has no type there; an object with a member that holds the others has",
    });
  }
}

function instead(demand: Demand): string | null {
  switch (demand.kind) {
    case "tuple":
      return "a list whose items have types of their own is a `List<Object>`";
    case "constant":
      return typeof demand.value === "object" && demand.value !== null
        ? "a value that is always the same object or list is an `Object`"
        : null;
    case "nothing":
      return "a value that can never be is an `Object`";
  }
}

/** Whether an alias leads back to itself, with no class on the way. */
function holdsItself(
  alias: AliasDeclaration,
  declarations: ReadonlyMap<TypeId, Declaration>,
): boolean {
  const seen = new Set<TypeId>();
  const leadsBack = (type: Type): boolean => {
    if (type.kind === "nullable") return leadsBack(type.of);
    if (type.kind === "list") return leadsBack(type.items);
    if (type.kind === "map") return leadsBack(type.values);
    if (type.kind !== "ref") return false;
    if (type.id === alias.id) return true;
    if (seen.has(type.id)) return false;
    seen.add(type.id);
    const target = declarations.get(type.id);
    return target?.kind === "alias" && leadsBack(target.type);
  };
  return leadsBack(alias.type);
}
