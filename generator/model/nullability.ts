/**
 * Whether a schema lets `null` through.
 *
 * The model keeps nullability at the place of use: a component that allows `null` is declared without it, and every
 * reference to it is nullable. So a declared type means the same thing in languages that can name `X or null` and in
 * those that cannot.
 *
 * Decides: that question, for 3.0 (`nullable`) and 3.1 (`type`, `enum`, `const`, unions).
 * Leaves to others: the type without `null` (`schema.ts`).
 */
import { referenceOf, type SpecDocument } from "../spec/document.js";
import type { SpecNode } from "../spec/node.js";
import { declaredTypes } from "./conjunction.js";

export function isNullable(document: SpecDocument, node: SpecNode): boolean {
  return statement(document, node, new Map()) === true;
}

type Answer = boolean | undefined;

/**
 * `undefined` when the schema says nothing about `null`, which JSON Schema means as "yes" but authors never do. Each
 * schema is asked once, however many ways lead to it; one that is still being asked says nothing.
 */
function statement(document: SpecDocument, node: SpecNode, answers: Map<SpecNode, Answer>): Answer {
  if (answers.has(node)) return answers.get(node);
  answers.set(node, undefined);
  const answer = ask(document, node, answers);
  answers.set(node, answer);
  return answer;
}

function ask(document: SpecDocument, node: SpecNode, answers: Map<SpecNode, Answer>): Answer {
  // An explicit `nullable: true` beside `allOf: [$ref]` wins over what the target says: that is how 3.0 documents
  // write "X or null", although the letter of 3.0.3 gives it no meaning there.
  if (document.version === "3.0" && node.get("nullable")?.asBoolean() === true) return true;

  const said: Answer[] = [];
  const types = declaredTypes(node, document);
  if (types !== null) said.push(types.has("null"));
  const values = node.get("enum");
  if (values !== undefined) said.push(values.items().some((one) => one.kind === "null"));
  const constant = node.get("const");
  if (constant !== undefined) said.push(constant.kind === "null");
  if (referenceOf(node) !== undefined)
    said.push(statement(document, document.resolve(node), answers));
  for (const part of node.get("allOf")?.items() ?? [])
    said.push(statement(document, part, answers));
  for (const keyword of ["oneOf", "anyOf"]) {
    const variants = node.get(keyword);
    if (variants === undefined) continue;
    const each = variants.items().map((variant) => statement(document, variant, answers));
    said.push(each.includes(true) ? true : each.includes(false) ? false : undefined);
  }
  if (said.includes(false)) return false;
  return said.includes(true) ? true : undefined;
}
