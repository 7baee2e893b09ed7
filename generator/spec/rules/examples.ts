/**
 * Examples and defaults.
 *
 * Decides: which values are held against which schema, and that a wrong one is a warning: documentation that shows
 * it would be wrong, but nothing fails.
 * Leaves to others: judging a value (`validate.ts`).
 */
import type { Json } from "../../model/json.js";
import type { SpecNode } from "../node.js";
import { validate, type Direction, type Fault } from "../validate.js";
import { meant, type Rule, type RuleContext } from "./context.js";
import { reportMismatch } from "./schemas.js";

/** `example` and `examples` of parameters, headers and media types. */
export const checkExamplesBesideSchema: Rule = (node, context) => {
  const schema = node.get("schema");
  if (!schema) return;
  const lone = node.get("example");
  const named = node.get("examples");
  if (!lone && !named) return;
  if (lone && named) {
    context.diagnostics.warning("invalid-example", "`example` and `examples` exclude each other", {
      span: lone.keySpan(),
      hint: "keep `examples`",
    });
  }
  // What is no JSON on the wire (XML, text) is shown as it would be sent, and no schema can judge that.
  const mediaType = typeof node.key === "string" && node.key.includes("/") ? node.key : undefined;
  if (mediaType !== undefined && !/[/+]json\b|form/i.test(mediaType)) return;
  const direction = directionOf(node);
  if (lone) checkExample(lone, schema, direction, context);
  for (const [, one] of named?.entries() ?? []) {
    const value = meant(one, context)?.get("value");
    if (value) checkExample(value, schema, direction, context);
  }
};

/** `example`, `examples` and `default` inside a schema. */
export const checkExamplesInSchema: Rule = (node, context) => {
  const example = node.get("example");
  if (example) checkExample(example, node, "either", context);
  for (const one of node.get("examples")?.items() ?? []) checkExample(one, node, "either", context);

  const value = node.get("default");
  if (!value || reportMismatch(value, "default", node, context)) return;
  const fault = validate(value.value, node, context.document, "either");
  if (!fault) return;
  context.diagnostics.warning("invalid-default", `the default ${placed(fault)}`, {
    span: faultNode(value, fault).span(),
    hint: "correct the default, or what its schema says",
  });
};

function checkExample(
  example: SpecNode,
  schema: SpecNode,
  direction: Direction,
  { document, diagnostics }: RuleContext,
): void {
  const fault = validate(example.value, schema, document, direction);
  if (!fault) return;
  const text = example.asString();
  if (text !== undefined && fault.pointer === "") {
    // OpenAPI 3.0 lets an example be written as the text that would be sent.
    const parsed = parseJson(text);
    if (parsed !== undefined && !validate(parsed, schema, document, direction)) return;
  }
  diagnostics.warning("invalid-example", `the example ${placed(fault)}`, {
    span: faultNode(example, fault).span(),
    hint: "correct the example, or what its schema says",
    related: [{ message: "the schema stands here", span: schema.span() }],
  });
}

function placed({ pointer, message }: Fault): string {
  return pointer === "" ? message : `at ${pointer} ${message}`;
}

function faultNode(value: SpecNode, fault: Fault): SpecNode {
  return value.file.at(value.pointer + fault.pointer) ?? value;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Read off the place: bodies are requests, responses are responses, components of either kind as well. */
function directionOf(node: SpecNode): Direction {
  for (let at: SpecNode | null = node; at; at = at.parent) {
    if (at.key === "requestBody" || at.key === "requestBodies" || at.key === "parameters")
      return "request";
    if (at.key === "responses") return "response";
  }
  return "either";
}
