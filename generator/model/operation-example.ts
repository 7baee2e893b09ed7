/**
 * Worked examples of whole calls.
 *
 * Decides: how examples of parameters and of the body, which the description keeps apart, are put together: those with
 * one name belong to one call. Where the description gives none, nothing is made up here.
 * Leaves to others: samples (`targets/`), and values for what has no example (`sample-value.ts`).
 */
import type { SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import type { Body, NamedExample, OperationExample, Parameter } from "./api.js";
import type { Json } from "./json.js";

/** The names that pages show first, in this order; others follow in the order of the description. */
const FIRST = ["minimal", "full"];

/** A parameter with its examples by name; the lone `example` has the empty name. */
export interface ParameterWithExamples {
  readonly parameter: Parameter;
  readonly examples: readonly NamedExample[];
}

export function examplesOfOperation(
  document: SpecDocument,
  parameters: readonly ParameterWithExamples[],
  body: Body | null,
  bodyNode: SpecNode | undefined,
): readonly OperationExample[] {
  const bodyExamples = body?.contents[0]?.examples ?? [];
  const all = [...bodyExamples, ...parameters.flatMap((one) => one.examples)];
  const names = new Set(all.map((example) => example.name).filter((name) => name !== ""));
  const hasLone =
    bodyExamples.some((example) => example.name === "") ||
    parameters.some((one) => one.parameter.example !== undefined);
  if (names.size === 0 && hasLone) names.add("full");
  if (body === null && parameters.some((one) => one.parameter.example !== undefined))
    names.add("minimal");
  const sorted = [
    ...FIRST.filter((name) => names.has(name)),
    ...[...names].filter((name) => !FIRST.includes(name)),
  ];
  return sorted.map((name) => {
    const example = named(bodyExamples, name) ?? named(bodyExamples, "");
    return {
      name,
      summary: example?.summary ?? bodySummary(document, bodyNode),
      parameters: parameters.flatMap((one) => valueFor(one, name)),
      body: body === null ? undefined : example?.value,
    };
  });
}

function named(examples: readonly NamedExample[], name: string): NamedExample | undefined {
  return examples.find((example) => example.name === name);
}

function bodySummary(document: SpecDocument, bodyNode: SpecNode | undefined): string {
  return bodyNode === undefined
    ? ""
    : (document.resolve(bodyNode).get("description")?.asString() ?? "");
}

/** The example of the call's name; else any, but a minimal call names only what must be there. */
function valueFor(
  { parameter, examples }: ParameterWithExamples,
  name: string,
): readonly { readonly parameter: Parameter; readonly value: Json }[] {
  const own = named(examples, name);
  if (own !== undefined) return [{ parameter, value: own.value }];
  if (parameter.example === undefined) return [];
  if (name === "minimal" && !parameter.required) return [];
  return [{ parameter, value: parameter.example }];
}
