/**
 * Keywords of JSON Schema that no type can carry.
 *
 * Decides: which keywords are given up, each with a warning at its place. Giving up always widens a type: a value that
 * the schema forbids may pass, never the reverse.
 * Leaves to others: keywords that are limits (`constraints.ts`), and what `--strict` does with warnings.
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecNode } from "../spec/node.js";

const GIVEN_UP = [
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "contentSchema",
  "$dynamicRef",
] as const;

export function reportWhatIsLost(
  nodes: readonly SpecNode[],
  what: string,
  diagnostics: Diagnostics,
): void {
  for (const node of nodes) {
    const keywords = GIVEN_UP.filter((keyword) => node.get(keyword) !== undefined);
    const first = keywords[0];
    if (first === undefined) continue;
    const place = node.get(first);
    diagnostics.warning(
      "lossy-schema",
      `${what}: \`${keywords.join("`, `")}\` cannot be told by a type; the SDKs accept more than the schema does`,
      {
        span: place?.keySpan(),
        hint: "the service still checks it; say it in the description as well",
      },
    );
  }
}
