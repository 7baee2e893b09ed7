/**
 * What a house rule is, and what all of them have at hand.
 *
 * Decides: the two shapes of a rule: about one object of the description, or about one operation with all it uses.
 * Leaves to others: which rules there are and which hold (`house.ts`).
 */
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import type { OperationEntry } from "../operations.js";
import { meant, type RuleContext } from "../rules/context.js";

export interface HouseContext extends RuleContext {
  /** Names in all descriptions of the product. */
  readonly names: Names;
}

/** Names that a text may mention. */
export interface Names {
  readonly operations: ReadonlySet<string>;
  /** First words of the operations' names. */
  readonly verbs: ReadonlySet<string>;
  /** Names of everything else: keys, values, components. */
  readonly others: ReadonlySet<string>;
}

export interface HouseRule {
  readonly object?: (name: ObjectName, node: SpecNode, context: HouseContext) => void;
  readonly operation?: (operation: OperationEntry, context: HouseContext) => void;
}

/** Words of a name, in lower case: `phoneCountryCode`, `token_type` and `X-App-ID` alike. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The text that describes a node: its own, or that of what it refers to. */
export function descriptionOf(node: SpecNode, context: RuleContext): SpecNode | undefined {
  const own = node.get("description");
  return own?.asString()?.trim() ? own : meant(node, context)?.get("description");
}

/** The operation as findings name it: its `operationId`, or its method and path. */
export function nameOf({ node, method, path }: OperationEntry): string {
  return node.get("operationId")?.asString() ?? `${method.toUpperCase()} ${path ?? "of a webhook"}`;
}

/** A member of a schema that a request carries. */
export interface Sent {
  /** Its key where it is a property, `null` for the body itself and for items of a list. */
  readonly name: string | null;
  /** As written, `$ref` not followed. */
  readonly node: SpecNode;
  /** References followed. */
  readonly schema: SpecNode;
  readonly isRequired: boolean;
  /** Of the members around it. */
  readonly depth: number;
}

/** All that the bodies of an operation are made of, the body first. What is inside a schema is told once. */
export function sentBy({ node }: OperationEntry, context: RuleContext): readonly Sent[] {
  const found: Sent[] = [];
  const seen = new Set<SpecNode>();
  const add = (one: SpecNode | undefined, rest: Omit<Sent, "node" | "schema">): void => {
    const schema = meant(one, context);
    if (one && schema?.kind === "map") found.push({ node: one, schema, ...rest });
  };
  const body = meant(node.get("requestBody"), context);
  for (const [, media] of body?.get("content")?.entries() ?? []) {
    add(media.get("schema"), { name: null, isRequired: true, depth: 0 });
  }
  // The list grows while it is walked.
  for (const { schema, depth } of found) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      for (const part of schema.get(key)?.items() ?? []) {
        add(part, { name: null, isRequired: true, depth });
      }
    }
    const required = new Set(
      schema
        .get("required")
        ?.items()
        .map((item) => item.asString()),
    );
    for (const [name, property] of schema.get("properties")?.entries() ?? []) {
      add(property, { name, isRequired: required.has(name), depth: depth + 1 });
    }
    add(schema.get("items"), { name: null, isRequired: true, depth: depth + 1 });
  }
  return found;
}
