/**
 * A house rule about operations that texts mention.
 *
 * Decides: when a name between backticks was meant to be an operation: it begins as the name of an operation does
 * (`get`, `create`), and is nothing else that the descriptions know. Such a name has to be one, in this description or
 * another of the product, or readers look for a method that is not there.
 * Leaves to others: what pages make of a mention (`docs/`).
 */
import { didYouMean } from "../../nearest.js";
import { referenceOf, type SpecDocument } from "../document.js";
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import { operationsOf } from "../operations.js";
import { type HouseContext, type Names, wordsOf } from "./rule.js";

export function checkMentions(_: ObjectName, node: SpecNode, context: HouseContext): void {
  const texts = ["summary", "description"].flatMap((key) => node.get(key) ?? []);
  for (const text of [...texts, ...(node.get("x-enum-descriptions")?.items() ?? [])]) {
    const said = text.asString();
    if (said === undefined || !said.includes("`")) continue;
    for (const [, name = ""] of said.matchAll(/`([A-Za-z]\w*)`/g)) {
      const { operations, verbs, others } = context.names;
      if (operations.has(name) || others.has(name)) continue;
      const words = wordsOf(name);
      if (words.length < 2 || !verbs.has(words[0] ?? "")) continue;
      context.diagnostics.warning("unknown-mention", `there is no operation \`${name}\``, {
        span: text.span(),
        hint: didYouMean(name, operations) ?? "name an operation by its `operationId`",
      });
    }
  }
}

/** All names of some descriptions. */
export function namesOf(documents: readonly SpecDocument[]): Names {
  const operations = new Set<string>();
  const others = new Set<string>();
  for (const document of documents) {
    for (const { node } of operationsOf(document)) {
      for (const id of [node.get("operationId"), ...(node.get("x-sdk-aliases")?.items() ?? [])]) {
        const name = id?.asString();
        if (name !== undefined) operations.add(name);
      }
    }
    for (const file of document.files) collectNames(file.root, others);
  }
  const verbs = new Set([...operations].flatMap((name) => wordsOf(name)[0] ?? []));
  return { operations, verbs, others };
}

/** Keys of all maps, and all texts that are names: of parameters, values and components. */
function collectNames(root: SpecNode, into: Set<string>): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [key, child] of node.entries()) {
      into.add(key);
      open.push(child);
    }
    open.push(...node.items());
    const text = node.asString();
    if (text !== undefined && node.key !== "operationId" && /^\w+$/.test(text)) into.add(text);
    const reference = referenceOf(node);
    const name = reference && /([\w-]+)(?:\.\w+)?$/.exec(reference)?.[1];
    if (name) into.add(name);
  }
}
