/**
 * What Python has no type for.
 *
 * Decides: what is told with a warning at its place because the language says less than the description: a value that is
 * always the same object, list or fraction. `Literal` takes none of these.
 * Leaves to others: the types that stand for them (`types.ts`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { Api, Demand } from "../../model/api.js";

export function reportApproximations(api: Api, diagnostics: Diagnostics): void {
  for (const demand of api.demands) {
    const words = instead(demand);
    if (words === null) continue;
    diagnostics.warning(
      "no-such-type",
      `${demand.what}: in Python, a value that is always ${words}`,
      {
        span: demand.span,
        hint: "say it in the description as well; what arrives and what is sent is not changed",
      },
    );
  }
}

function instead(demand: Demand): string | null {
  if (demand.kind !== "constant" || demand.value === null) return null;
  if (typeof demand.value === "object") return "the same object or list is `Any`";
  return typeof demand.value === "number" && !Number.isInteger(demand.value)
    ? "the same fraction is a `float`"
    : null;
}
