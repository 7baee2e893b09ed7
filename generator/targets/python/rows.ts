/**
 * Rows of the operation table.
 *
 * Decides: what of an operation the runtime must know, in the words of `runtime/operation.py`. What OpenAPI takes for
 * granted is left out.
 * Leaves to others: what the runtime does with a row.
 */
import { code, type Code } from "../../code/code.js";
import {
  type Content,
  type Operation,
  type Parameter,
  type ParameterStyle,
  type PartEncoding,
  successResponse,
} from "../../model/api.js";
import { reachable } from "../../model/mentions.js";
import { operationServer } from "./host.js";
import {
  argument,
  call,
  dictOf,
  type Expression,
  type Item,
  keyword,
  layOut,
  tupleOf,
} from "./layout.js";
import { type OperationContext, type PlannedOperation, takesLines } from "./operations.js";
import type { AnswerPlan } from "./results.js";
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
  for (const item of answerItems(result)) items.push(item);
  add(code`answers`, answersRow(result.answers));
  const accept = operation.accept ?? streamType(operation);
  add(code`accept`, accept === null || accept === "application/json" ? null : literal(accept));
  const server = operationServer(context.client, operation);
  add(code`server`, server === null ? null : literal(server));
  add(code`security`, securityRow(operation));
  const always = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"].includes(operation.method);
  add(code`idempotent`, operation.idempotent && !always ? literal(true) : null);
  add(code`paging`, pagingRow(planned));
  const hidden = sensitiveNames(context, planned);
  add(code`sensitive`, hidden.length === 0 ? null : tupleOf(hidden.map(literal)));
  return call(runtimeValue("Operation"), items, true);
}

function answerItems({ answer, codec, events }: AnswerPlan): readonly Item[] {
  const items: Item[] = [];
  if (answer !== "json") items.push(keyword(code`answer`, literal(answer)));
  if (codec !== null) items.push(keyword(code`result`, codec));
  const named = events.map(({ name, codec: own }) => ({ key: literal(name), value: own }));
  if (named.length > 0) items.push(keyword(code`events`, dictOf(named)));
  return items;
}

function answersRow(answers: PlannedOperation["result"]["answers"]): Expression | null {
  if (answers.length === 0) return null;
  const rows = answers.map((one) => {
    const [kind, ...others] = answerItems(one);
    const isNamed = one.answer !== "json" && kind !== undefined;
    const items = isNamed ? [argument(literal(one.answer)), ...others] : answerItems(one);
    return { key: literal(one.status), value: call(runtimeValue("Answer"), items) };
  });
  return dictOf(rows, true);
}

/** Media type of a stream: many services send one only to those who ask for it. */
function streamType(operation: Operation): string | null {
  const content = successResponse(operation)?.contents[0];
  return content === undefined || content.stream === null ? null : content.mediaType;
}

function parameterRow(parameter: Parameter, key: string): Expression {
  const items: Item[] = [argument(literal(parameter.name)), argument(literal(parameter.in))];
  if (key !== parameter.name) items.push(keyword(code`key`, literal(key)));
  const style = styleOf(parameter);
  if (style !== null) items.push(keyword(code`style`, literal(style)));
  if (parameter.style === "cookie") {
    items.push(keyword(code`raw`, literal(true)));
  } else if (parameter.allowReserved && (parameter.in === "query" || parameter.in === "cookie")) {
    items.push(keyword(code`reserved`, literal(true)));
  }
  return call(runtimeValue("Parameter"), items);
}

/** `null`: the usual one of the place. */
function styleOf({ contentType, whole, style, explode, in: place }: Parameter): string | null {
  const isJson = contentType !== null && JSON_TYPE.test(contentType);
  if (whole) {
    if (isJson) return "simpleJson";
    return contentType === "application/x-www-form-urlencoded" ? "whole" : "simple";
  }
  if (isJson) return place === "query" || place === "cookie" ? "json" : "simpleJson";
  // What is text already is sent as it is.
  return contentType !== null ? null : writtenAs(style, explode);
}

const JSON_TYPE = /[/+]json\b/i;

function writtenAs(style: ParameterStyle, explode: boolean): string | null {
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
  const lines = takesLines(content);
  const kind = lines ? "jsonLines" : content.kind;
  const usual = lines ? "application/jsonl" : MEDIA_TYPES[content.kind];
  const items: Item[] = kind === "json" ? [] : [argument(literal(kind))];
  // A form of parts has its own type, unless it is of another kind than browsers send.
  const isUsual = usual === null ? /^multipart\/form-data\b/i.test(content.mediaType) : false;
  if (content.mediaType !== usual && !isUsual) {
    items.push(keyword(code`media_type`, literal(content.mediaType)));
  }
  const parts = content.encoding.flatMap((one) => {
    const value = partRow(one, content.kind);
    return value === null ? [] : [{ key: literal(one.name), value }];
  });
  if (parts.length > 0) items.push(keyword(code`parts`, dictOf(parts, true)));
  return call(runtimeValue("Body"), items);
}

/** `null`: the usual way says the same. */
function partRow(part: PartEncoding, kind: Content["kind"]): Expression | null {
  const items: Item[] = [];
  const add = (name: Code, value: Expression): void => void items.push(keyword(name, value));
  if (kind === "multipart" && part.contentType !== null) {
    add(code`content_type`, literal(part.contentType));
  }
  if (part.style !== null) {
    add(code`style`, literal(writtenAs(part.style.style, part.style.explode) ?? "form"));
  } else if (kind === "form" && JSON_TYPE.test(part.contentType ?? "")) {
    // A form has no media types: what is JSON is JSON in one value, lists too.
    add(code`style`, literal("json"));
  }
  if (part.allowReserved) add(code`reserved`, literal(true));
  if (part.headers.length > 0) {
    const headers = part.headers.map(({ name, value }) => ({
      key: literal(name),
      value: literal(value),
    }));
    add(code`headers`, dictOf(headers));
  }
  return items.length === 0 ? null : call(runtimeValue("Part"), items);
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
