/**
 * Schemas that extend another one, told apart by its `discriminator`.
 *
 * `Pet` with a discriminator and no `oneOf` is a base: `Cat` and `Dog` name it in their `allOf`. Wherever a `Pet` is
 * referred to, one of them is meant, so `Pet` is declared as the union of those that extend it; what they take over from
 * it is in each of them.
 *
 * Decides: which schemas are bases, who extends them (at any depth, among the components of the document), and which
 * values mean which. A base that is meant by a value itself is one of the variants.
 * Leaves to others: unions that the description lists (`union.ts`), and records (`record.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import { constantsOf, mappedTo } from "./discriminator.js";

/** A schema that extends a base. */
export interface Child {
  readonly node: SpecNode;
  readonly tags: readonly string[];
}

/** The bases of one document. */
export class Hierarchies {
  readonly #document: SpecDocument;
  readonly #children = new Map<SpecNode, { readonly name: string; readonly node: SpecNode }[]>();

  constructor(document: SpecDocument) {
    this.#document = document;
    for (const [name, item] of document.root.get("components")?.get("schemas")?.entries() ?? []) {
      // A mere reference is a second name, and no schema of its own.
      if (item.get("$ref") !== undefined) continue;
      for (const base of this.#basesOf(item)) {
        const known = this.#children.get(base);
        if (known === undefined) this.#children.set(base, [{ name, node: item }]);
        else known.push({ name, node: item });
      }
    }
  }

  /** Whether a component extends a base: then it is a schema of its own, even where it adds nothing. */
  extendsBase(node: SpecNode): boolean {
    return this.#basesOf(node).length > 0;
  }

  /** Those that extend a base, and the values that mean them; empty for any other schema. */
  childrenOf(base: SpecNode): readonly Child[] {
    const discriminator = base.get("discriminator");
    const property = discriminator?.get("propertyName")?.asString();
    if (discriminator === undefined || property === undefined || !isBase(base)) return [];
    return (this.#children.get(base) ?? []).map(({ name, node }) => {
      const mapped = mappedTo(this.#document, discriminator, node);
      const own = mapped.length > 0 ? mapped : constantsOf(this.#document, node, property, base);
      return { node, tags: own.length > 0 ? own : [name] };
    });
  }

  /** Values that mean the base itself. */
  ownTags(base: SpecNode): readonly string[] {
    const discriminator = base.get("discriminator");
    return discriminator === undefined ? [] : mappedTo(this.#document, discriminator, base);
  }

  /** Bases that a schema names in its `allOf`, or that those name. */
  #basesOf(node: SpecNode): readonly SpecNode[] {
    const found = new Set<SpecNode>();
    const visit = (one: SpecNode): void => {
      for (const part of one.get("allOf")?.items() ?? []) {
        const target = this.#document.resolve(part);
        if (found.has(target) || target === node) continue;
        if (part.get("$ref") !== undefined) found.add(target);
        visit(target);
      }
    };
    visit(node);
    return [...found].filter(isBase);
  }
}

function isBase(node: SpecNode): boolean {
  return (
    node.get("discriminator") !== undefined &&
    node.get("oneOf") === undefined &&
    node.get("anyOf") === undefined
  );
}
