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
import { hasStructure } from "./conjunction.js";

const GIVEN_UP = [
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "contains",
  "minContains",
  "maxContains",
  "propertyNames",
  "contentSchema",
] as const;

/** What `tell` asks about. */
const MAY_BE_LOST: ReadonlySet<string> = new Set([
  ...GIVEN_UP,
  ...["oneOf", "anyOf", "patternProperties", "minProperties", "maxProperties"],
]);

const LIMITS = [
  ...(["minLength", "maxLength", "pattern", "format", "minItems", "maxItems"] as const),
  ...(["uniqueItems", "minProperties", "maxProperties", "minimum", "maximum"] as const),
  ...(["exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const),
];

/** Warns once per place, however many types are made from it (an `allOf` member may be part of many). */
export class LossReport {
  readonly #diagnostics: Diagnostics;
  readonly #told = new Set<SpecNode>();
  readonly #endless = new Set<SpecNode>();

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

  tellEndless(node: SpecNode, what: string): void {
    if (this.#endless.has(node)) return;
    this.#endless.add(node);
    this.#diagnostics.warning(
      "lossy-schema",
      `${what}: the schema contains itself and has no name; any value is accepted inside`,
      { span: node.span(), hint: "move it to `components.schemas`, and refer to it" },
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

  /** Limits of a value that may be of any type. */
  tellUntyped(nodes: readonly SpecNode[], what: string): void {
    for (const node of nodes) {
      const keywords = LIMITS.filter((keyword) => node.get(keyword) !== undefined);
      const [first, ...others] = keywords.map((keyword) => node.get(keyword));
      if (first === undefined || this.#told.has(first)) continue;
      this.#told.add(first);
      this.#diagnostics.warning(
        "lossy-schema",
        `${what}: \`${keywords.join("`, `")}\` without a type says nothing to an SDK; any value is accepted`,
        {
          span: first.keySpan(),
          also: others.flatMap((one) => one?.keySpan() ?? []),
          hint: "write the `type` that is meant",
        },
      );
    }
  }

  tell(nodes: readonly SpecNode[], what: string): void {
    for (const node of nodes) {
      if (this.#told.has(node)) continue;
      this.#told.add(node);
      // Nearly every schema has none of them, and has fewer keys than there are keywords.
      if (!node.keys().some((key) => MAY_BE_LOST.has(key))) continue;
      const keywords: string[] = GIVEN_UP.filter((keyword) => node.get(keyword) !== undefined);
      // A choice between conditions is no choice between types.
      for (const keyword of ["oneOf", "anyOf"]) {
        const variants = node.get(keyword)?.items() ?? [];
        if (variants.length > 0 && !choosesShapes(variants)) keywords.push(keyword);
      }
      // Beside named members, patterns cannot be told from any other key, and nobody counts.
      if (node.get("properties")) {
        const limits = ["patternProperties", "minProperties", "maxProperties"];
        keywords.push(...limits.filter((keyword) => node.get(keyword) !== undefined));
      }
      const [first, ...others] = keywords.map((keyword) => node.get(keyword));
      if (first !== undefined) this.#warn(first, others, keywords, what);
    }
  }

  #warn(
    place: SpecNode,
    others: readonly (SpecNode | undefined)[],
    keywords: readonly string[],
    what: string,
  ): void {
    this.#diagnostics.warning(
      "lossy-schema",
      `${what}: \`${keywords.join("`, `")}\` cannot be told by a type; the SDKs accept more than the schema does`,
      {
        span: place.keySpan(),
        also: others.flatMap((one) => one?.keySpan() ?? []),
        hint: "the service still checks it; say it in the description as well",
      },
    );
  }
}

/** `anyOf: [{required: [a]}, {required: [b]}]` beside `properties` is a condition; types are something else. */
export function choosesShapes(variants: readonly SpecNode[]): boolean {
  return variants.some((variant) => hasStructure(variant, ["required"]));
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
