/**
 * What every rule has at hand.
 *
 * Decides: the signature of a rule. A rule looks at one object of the description, reports what is wrong, and never
 * throws: whatever it needs may be missing or of the wrong kind, and then another rule says so.
 * Leaves to others: which objects there are (`structure.ts`).
 */
import type { Diagnostics } from "../../diagnostic.js";
import type { SpecDocument } from "../document.js";
import type { SpecNode } from "../node.js";

export interface RuleContext {
  readonly document: SpecDocument;
  readonly diagnostics: Diagnostics;
}

export type Rule = (node: SpecNode, context: RuleContext) => void;

/** The node that is meant, or `undefined` when its reference leads nowhere. */
export function meant(node: SpecNode | undefined, { document }: RuleContext): SpecNode | undefined {
  if (!node) return undefined;
  const target = document.target(node);
  return target.kind === "node" ? target.node : undefined;
}

/** A value as a sentence shows it. */
export function shown(node: SpecNode): string {
  const text = node.kind === "number" ? node.sourceText() : JSON.stringify(node.value);
  return text.length > 60 ? text.slice(0, 59) + "…" : text;
}

/** "a, b or c". */
export function anyOfWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
