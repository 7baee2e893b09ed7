/**
 * Limits on values.
 *
 * Decides: which keywords are limits of which type, and the two spellings of exclusive bounds (3.0 and 3.1).
 * Leaves to others: how they are told (`docs/`, comments of an SDK). No SDK enforces them: the service does.
 */
import type { SpecNode } from "../spec/node.js";
import type { Constraint } from "./api.js";

const NUMERIC = {
  string: ["minLength", "maxLength"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
} as const;

export function constraintsOf(
  nodes: readonly SpecNode[],
  of: keyof typeof NUMERIC,
): readonly Constraint[] {
  const found: Constraint[] = [];
  for (const kind of NUMERIC[of]) {
    for (const node of nodes) {
      const limit = numericLimit(node, kind);
      if (limit === undefined) continue;
      found.push(limit);
      break;
    }
  }
  for (const node of nodes) {
    const pattern = node.get("pattern")?.asString();
    if (of === "string" && pattern !== undefined && isPattern(pattern))
      found.push({ kind: "pattern", value: pattern });
    const unique = node.get("uniqueItems")?.asBoolean() === true;
    if (of === "array" && unique && !found.some((one) => one.kind === "uniqueItems")) {
      found.push({ kind: "uniqueItems" });
    }
  }
  return found;
}

/** What is no regular expression was warned of when the description was checked. It is never run here. */
function isPattern(text: string): boolean {
  return ["u", ""].some((flags) => {
    try {
      return new RegExp(text, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

type NumericKind = (typeof NUMERIC)[keyof typeof NUMERIC][number];

/** Nothing for `1e400`: a limit that no number reaches limits nothing. */
function exactNumber(node: SpecNode | undefined): number | bigint | undefined {
  const value = node?.value;
  const isLimit =
    (typeof value === "bigint" || typeof value === "number") && isFinite(Number(value));
  return isLimit ? value : undefined;
}

function numericLimit(node: SpecNode, kind: NumericKind): Constraint | undefined {
  const value = exactNumber(node.get(kind));
  // 3.0 writes `minimum: 1, exclusiveMinimum: true` where 3.1 writes `exclusiveMinimum: 1`.
  if (kind === "minimum" && node.get("exclusiveMinimum")?.asBoolean() === true) return undefined;
  if (kind === "maximum" && node.get("exclusiveMaximum")?.asBoolean() === true) return undefined;
  if (kind === "exclusiveMinimum" && node.get(kind)?.asBoolean() === true) {
    const bound = exactNumber(node.get("minimum"));
    return bound === undefined ? undefined : { kind, value: bound };
  }
  if (kind === "exclusiveMaximum" && node.get(kind)?.asBoolean() === true) {
    const bound = exactNumber(node.get("maximum"));
    return bound === undefined ? undefined : { kind, value: bound };
  }
  return value === undefined ? undefined : { kind, value };
}
