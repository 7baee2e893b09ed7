/**
 * Words and flags that any node of a description may carry.
 *
 * Decides: which keyword wins when a reference and the thing it refers to both speak: the nearer one.
 * Leaves to others: everything structural.
 */
import type { SpecNode } from "../spec/node.js";
import type { Documentation } from "./api.js";
import type { Json } from "./json.js";

/**
 * Documentation of a node. `behind` are the nodes it stands for (the target of a reference, the members of an
 * `allOf`), asked in order when the node itself is silent; first those that are written inside it, because
 * `allOf: [{$ref: …}, {description: …}]` is how 3.0 says something about one use of a schema.
 */
export function documentationOf(node: SpecNode, behind: readonly SpecNode[] = []): Documentation {
  const isWithin = (one: SpecNode): boolean => {
    for (let at = one.parent; at !== null; at = at.parent) if (at === node) return true;
    return false;
  };
  const isAlone = behind.length === 0 || (behind.length === 1 && behind[0] === node);
  const within = isAlone ? [node] : [node, ...behind.filter(isWithin)];
  const chain = isAlone ? within : [...within, ...behind];
  return {
    summary: firstText(chain, "summary") || firstText(chain, "title"),
    description: firstText(chain, "description"),
    deprecated: firstDeprecation(within),
    externalDocs: externalDocsOf(node),
  };
}

function firstText(chain: readonly SpecNode[], key: string): string {
  for (const node of chain) {
    const text = node.get(key)?.asString();
    if (text !== undefined && text.trim() !== "") return text.trim();
  }
  return "";
}

function firstDeprecation(nodes: readonly SpecNode[]): string | null {
  for (const node of nodes) {
    const words = deprecation(node);
    if (words !== null) return words;
  }
  return null;
}

/** `deprecated: true`, with `x-sdk-deprecated` for the words that say what replaces it. */
function deprecation(node: SpecNode): string | null {
  const words = node.get("x-sdk-deprecated")?.asString();
  if (words !== undefined) return words.trim();
  return node.get("deprecated")?.asBoolean() === true ? "" : null;
}

function externalDocsOf(node: SpecNode): Documentation["externalDocs"] {
  const docs = node.get("externalDocs");
  const url = docs?.get("url")?.asString();
  if (docs === undefined || url === undefined) return null;
  return { url, description: docs.get("description")?.asString() ?? "" };
}

/** `x-sdk-name`, exactly as written. */
export function givenNameOf(node: SpecNode): string | null {
  const name = node.get("x-sdk-name")?.asString();
  return name === undefined || name === "" ? null : name;
}

/** The first example of a schema or parameter: `example`, then `examples` (a list in schemas, a map elsewhere). */
export function exampleOf(node: SpecNode): Json | undefined {
  const single = node.get("example");
  if (single !== undefined) return single.value;
  const several = node.get("examples");
  if (several === undefined) return undefined;
  if (several.kind === "list") return several.at(0)?.value;
  return several.entries()[0]?.[1].get("value")?.value;
}

/** All examples of a schema. */
export function examplesOf(node: SpecNode): readonly Json[] {
  const single = node.get("example");
  const several = node.get("examples");
  const list = several?.kind === "list" ? several.items().map((one) => one.value) : [];
  return single === undefined ? list : [single.value, ...list];
}

export function isSensitive(node: SpecNode): boolean {
  return node.get("x-sdk-sensitive")?.asBoolean() ?? node.get("format")?.asString() === "password";
}
