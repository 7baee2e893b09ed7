/**
 * The worked examples of an operation, as requests.
 *
 * Decides: how the examples of parameters and body make a whole call. A named example (`minimal`, `full`) has the
 * values of that name; a parameter that has one unnamed `example` has it in `full` and in every other name, but in
 * `minimal` only where it is required.
 * Leaves to others: comparing them with what arrived.
 */
import type { DescribedOperation, Node } from "../sandbox/description.js";
import { type Json, type JsonObject, define } from "../sandbox/json.js";

export interface DescribedExample {
  readonly name: string;
  /** By place and name, as the sandbox records them: `query.page`. */
  readonly parameters: JsonObject;
  readonly json: Json | undefined;
}

export function describedExamples(operation: DescribedOperation): DescribedExample[] {
  const content = operation.body?.get("content")?.entries()[0]?.[1];
  const holders = [...operation.parameters.map((one) => one.node), ...(content ? [content] : [])];
  const names = new Set(
    holders.flatMap((one) => (one.get("examples")?.entries() ?? []).map(([name]) => name)),
  );
  if (operation.parameters.some((one) => one.node.get("example"))) names.add("minimal").add("full");
  if (names.size === 0) names.add("minimal");
  return [...names].map((name) => {
    const parameters: JsonObject = {};
    for (const one of operation.parameters) {
      const value = valueOf(one.node, name, one.required || name !== "minimal");
      if (value !== undefined) define(parameters, `${one.in}.${one.name}`, value);
    }
    return { name, parameters, json: content ? valueOf(content, name, true) : undefined };
  });
}

function valueOf(holder: Node, name: string, alsoUnnamed: boolean): Json | undefined {
  const named = holder.get("examples", name, "value");
  if (named) return named.value;
  return alsoUnnamed ? holder.get("example")?.value : undefined;
}
