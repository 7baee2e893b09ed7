/**
 * Worked examples of whole calls.
 *
 * Decides: how examples of parameters and of the body, which the description keeps apart, are put together: those with
 * one name belong to one call. Where the description gives none, nothing is made up here.
 * Leaves to others: samples (`targets/`), and values for what has no example (`sample-value.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { NamedExample, Operation, OperationExample, Parameter } from "./api.js";
import type { Json } from "./json.js";

/** The names that pages show first, in this order; others follow in the order of the description. */
const FIRST = ["minimal", "full"];

export function examplesOfOperation(
  document: SpecDocument,
  operation: Pick<Operation, "parameters" | "body">,
  bodyNode: SpecNode | undefined,
): readonly OperationExample[] {
  const bodyExamples = operation.body?.contents[0]?.examples ?? [];
  const named = bodyExamples.filter((example) => example.name !== "");
  const names = new Set(named.map((example) => example.name));
  const hasOwn = operation.parameters.some((parameter) => parameter.example !== undefined);
  if (names.size === 0 && (bodyExamples.length > 0 || hasOwn)) names.add("full");
  if (operation.body === null && hasOwn) names.add("minimal");
  const sorted = [
    ...FIRST.filter((name) => names.has(name)),
    ...[...names].filter((name) => !FIRST.includes(name)),
  ];
  return sorted.map((name) => {
    const body = named.find((example) => example.name === name) ?? loneExample(bodyExamples);
    return {
      name,
      summary: body?.summary ?? bodySummary(document, bodyNode),
      parameters: operation.parameters.flatMap((parameter) => valueFor(parameter, name)),
      body: operation.body === null ? undefined : body?.value,
    };
  });
}

function loneExample(examples: readonly NamedExample[]): NamedExample | undefined {
  return examples.find((example) => example.name === "");
}

function bodySummary(document: SpecDocument, bodyNode: SpecNode | undefined): string {
  return bodyNode === undefined
    ? ""
    : (document.resolve(bodyNode).get("description")?.asString() ?? "");
}

/** A minimal call names only what must be there. */
function valueFor(
  parameter: Parameter,
  name: string,
): readonly { readonly parameter: Parameter; readonly value: Json }[] {
  if (parameter.example === undefined) return [];
  if (name === "minimal" && !parameter.required) return [];
  return [{ parameter, value: parameter.example }];
}
