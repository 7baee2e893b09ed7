/**
 * Rows of the operation table.
 *
 * Decides: what of an operation the runtime must know, in the words of `runtime/operation.py`. What OpenAPI takes for
 * granted is left out.
 * Leaves to others: what the runtime does with a row.
 */
import { code, type Code } from "../../code/code.js";
import type { Content, Operation, Parameter } from "../../model/api.js";
import { reachable } from "../../model/mentions.js";
import { argument, call, type Expression, type Item, keyword, layOut, tupleOf } from "./layout.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import { runtimeValue } from "./runtime.js";
import { identifier, literal } from "./syntax.js";

/** `NAME = Operation(…)` at the start of a line. */
export function row(
  context: OperationContext,
  planned: PlannedOperation,
): { readonly name: Code; readonly value: Code } {
  const name = identifier(planned.names.row);
  const head = code`${name} = `;
  return { name, value: layOut(rowExpression(context, planned), 0, head.text.length) };
}

function rowExpression(context: OperationContext, planned: PlannedOperation): Expression {
  const { operation, names, result } = planned;
  const items: Item[] = [
    keyword(code`id`, literal(names.method)),
    keyword(code`method`, literal(operation.method)),
    keyword(code`path`, literal(operation.path)),
  ];
  const add = (name: Code, value: Expression | null): void => {
    if (value !== null) items.push(keyword(name, value));
  };
  const parameters = operation.parameters.map((parameter, index) =>
    parameterRow(parameter, planned.arguments[index]?.name ?? parameter.name),
  );
  add(code`parameters`, parameters.length === 0 ? null : tupleOf(parameters));
  add(code`body`, bodyRow(operation));
  add(code`answer`, result.answer === "json" ? null : literal(result.answer));
  add(code`result`, result.codec);
  add(code`security`, securityRow(operation));
  const always = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"].includes(operation.method);
  add(code`idempotent`, operation.idempotent && !always ? literal(true) : null);
  add(code`paging`, pagingRow(planned));
  const hidden = sensitiveNames(context, planned);
  add(code`sensitive`, hidden.length === 0 ? null : tupleOf(hidden.map(literal)));
  return call(runtimeValue("Operation"), items, true);
}

function parameterRow(parameter: Parameter, key: string): Expression {
  const items: Item[] = [argument(literal(parameter.name)), argument(literal(parameter.in))];
  if (key !== parameter.name) items.push(keyword(code`key`, literal(key)));
  const style = styleOf(parameter);
  if (style !== null) items.push(keyword(code`style`, literal(style)));
  if (parameter.allowReserved && (parameter.in === "query" || parameter.in === "cookie")) {
    items.push(keyword(code`reserved`, literal(true)));
  }
  return call(runtimeValue("Parameter"), items);
}

/** `null`: the usual one of the place. */
function styleOf({ contentType, style, explode }: Parameter): string | null {
  if (contentType !== null) return "json";
  switch (style) {
    case "form":
      return explode ? null : "comma";
    case "simple":
      return explode ? "simpleExploded" : null;
    case "label":
      return explode ? "labelExploded" : "label";
    case "matrix":
      return explode ? "matrixExploded" : "matrix";
    // With a piece for each item there is nothing left to separate.
    case "spaceDelimited":
      return explode ? null : "space";
    case "pipeDelimited":
      return explode ? null : "pipe";
    // OpenAPI gives `deepObject` one meaning only, whatever `explode` says.
    case "deepObject":
      return "deep";
    case "cookie":
      return explode ? null : "comma";
  }
}

const MEDIA_TYPES = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  // Always its own media type, with the boundary in it.
  multipart: null,
  text: "text/plain",
  bytes: "application/octet-stream",
} as const satisfies Record<Content["kind"], string | null>;

function bodyRow(operation: Operation): Expression | null {
  const content = operation.body?.contents[0];
  if (content === undefined) return null;
  const usual = MEDIA_TYPES[content.kind];
  const items: Item[] = content.kind === "json" ? [] : [argument(literal(content.kind))];
  if (usual !== null && content.mediaType !== usual) {
    items.push(keyword(code`media_type`, literal(content.mediaType)));
  }
  return call(runtimeValue("Body"), items);
}

function securityRow(operation: Operation): Expression | null {
  if (operation.security.length === 0) return null;
  return tupleOf(operation.security.map((all) => tupleOf(all.map((use) => literal(use.scheme)))));
}

function pagingRow({ operation, arguments: all }: PlannedOperation): Expression | null {
  const { paging } = operation;
  if (paging === null) return null;
  const target = (place: { readonly in: "query" | "body"; readonly at: string }): Expression => {
    if (place.in === "body") {
      return call(runtimeValue("Target"), [keyword(code`body`, literal(place.at))]);
    }
    const found = all.find((one) => one.in === "query" && one.wireName === place.at);
    return call(runtimeValue("Target"), [argument(literal(found?.name ?? place.at))]);
  };
  const items: Item[] = [
    keyword(code`page`, target(paging.page)),
    keyword(code`items`, literal(paging.items)),
  ];
  if (paging.size) items.push(keyword(code`size`, target(paging.size)));
  if (paging.total !== null) items.push(keyword(code`total`, literal(paging.total)));
  if (paging.first !== 1) items.push(keyword(code`first`, literal(paging.first)));
  return call(runtimeValue("Paging"), items);
}

/** Names of sensitive members, at any depth of request and answer. */
function sensitiveNames(context: OperationContext, planned: PlannedOperation): readonly string[] {
  if (!context.anySensitive) return [];
  const { operation } = planned;
  const types = [
    ...operation.parameters.map((parameter) => parameter.type),
    ...(operation.body?.contents ?? []).map((content) => content.type),
    ...operation.responses.flatMap((response) => response.contents.map((one) => one.type)),
  ];
  const found = new Set<string>();
  operation.parameters.forEach((parameter, index) => {
    if (parameter.sensitive) found.add(planned.arguments[index]?.name ?? parameter.name);
  });
  for (const id of reachable(types, (one) => context.declarations.get(one))) {
    const declaration = context.declarations.get(id);
    if (declaration?.kind !== "record") continue;
    for (const field of declaration.fields) if (field.sensitive) found.add(field.name);
  }
  return [...found].sort();
}
