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
  "unevaluatedProperties",
  "contentSchema",
  "$dynamicRef",
] as const;

/** Warns once per place, however many types are made from it (an `allOf` member may be part of many). */
export class LossReport {
  readonly #diagnostics: Diagnostics;
  readonly #told = new Set<SpecNode>();

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  tell(nodes: readonly SpecNode[], what: string): void {
    for (const node of nodes) {
      if (this.#told.has(node)) continue;
      this.#told.add(node);
      const keywords: string[] = GIVEN_UP.filter((keyword) => node.get(keyword) !== undefined);
      // Patterns beside named members cannot be told from any other key.
      if (node.get("properties") && node.get("patternProperties"))
        keywords.push("patternProperties");
      const [first] = keywords;
      if (first !== undefined) this.#warn(node.get(first), keywords, what);
    }
  }

  #warn(place: SpecNode | undefined, keywords: readonly string[], what: string): void {
    this.#diagnostics.warning(
      "lossy-schema",
      `${what}: \`${keywords.join("`, `")}\` cannot be told by a type; the SDKs accept more than the schema does`,
      {
        span: place?.keySpan(),
        hint: "the service still checks it; say it in the description as well",
      },
    );
  }
}
