/**
 * Keywords of JSON Schema that no type can carry.
 *
 * Decides: which keywords are given up, each with a warning at its place. Giving up always widens a type: a value that
 * the schema forbids may pass, never the reverse.
 * Leaves to others: keywords that are limits (`constraints.ts`), and what `--strict` does with warnings.
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "../spec/document.js";
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
  "contentSchema",
] as const;

/** Warns once per place, however many types are made from it (an `allOf` member may be part of many). */
export class LossReport {
  readonly #diagnostics: Diagnostics;
  readonly #told = new Set<SpecNode>();

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  /**
   * `$dynamicRef` means the outermost anchor of its name that is open where a value is read. With one anchor of the name
   * that is a plain reference; with several, the nearest is taken.
   */
  tellDynamic(document: SpecDocument, node: SpecNode): void {
    const reference = node.get("$dynamicRef");
    const name = reference?.asString()?.replace(/^.*#/, "");
    if (reference === undefined || name === undefined || this.#told.has(reference)) return;
    this.#told.add(reference);
    if (anchorsNamed(document, name) < 2) return;
    this.#diagnostics.warning(
      "lossy-schema",
      `several schemas have the $dynamicAnchor ${JSON.stringify(name)}; the one of this file is taken`,
      { span: reference.span(), hint: "refer to the one that is meant by `$ref`" },
    );
  }

  tellEmptyEnum(list: SpecNode): void {
    if (this.#told.has(list)) return;
    this.#told.add(list);
    this.#diagnostics.warning("lossy-schema", "`enum` lists no value, and is passed over", {
      span: list.keySpan(),
      hint: "list the values, or remove it",
    });
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

/** How many schemas of a description have a `$dynamicAnchor` of this name. */
function anchorsNamed(document: SpecDocument, name: string): number {
  let count = 0;
  const open = document.files.map((file) => file.root);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.get("$dynamicAnchor")?.asString() === name) count += 1;
    open.push(...node.entries().map(([, child]) => child), ...node.items());
  }
  return count;
}
