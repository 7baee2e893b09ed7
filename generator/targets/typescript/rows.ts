/**
 * Rows of the operation table.
 *
 * Decides: what of an operation the runtime is told. What OpenAPI takes for granted is left out, so that rows are short.
 * Leaves to others: what the runtime does with a row (`runtime/operation.ts`), and which file it stands in
 * (`clients.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import {
  type Client,
  type Content,
  type Declaration,
  type Operation,
  type Parameter,
  type PartEncoding,
  successResponse,
  type Type,
  type TypeId,
} from "../../model/api.js";
import { partsOf, reachable, typesOf } from "../../model/mentions.js";
import { schemesBeside } from "./authentication.js";
import { BODY_MEMBER, parameterKey } from "./client-names.js";
import { operationServer } from "./host.js";
import { type Doc, layOut, LINE_WIDTH } from "./layout.js";
import {
  type OperationContext,
  type PlannedOperation,
  type RequestPlan,
  type ResultPlan,
  takesLines,
} from "./operations.js";
import { styleOf, writtenAs } from "./parameter-styles.js";
import type { Statement } from "./plan.js";
import { runtimeType, runtimeValue, type RuntimeValue } from "./runtime.js";
import { identifier, literal } from "./syntax.js";
import { isBeyondNumber } from "./types.js";
import {
  arrayOf,
  type Expression,
  expressionDoc,
  jsonExpression,
  objectOf,
  pointerOf,
} from "./values.js";

/** The constant that holds the row of an operation. */
export function rowStatement(context: OperationContext, planned: PlannedOperation): Statement {
  const { operation, names, request, result } = planned;
  const type = requestType(request);
  return {
    kind: "text",
    comment: null,
    exported: isShared(context, operation),
    text: assignment(
      code`const ${identifier(names.row)}: ${runtimeType("Operation")}`,
      [type, result.type],
      expressionDoc(rowExpression(context, operation, result)),
      isShared(context, operation) ? "export ".length : 0,
    ),
  };
}

/** Whether another file names the row: that of the service, or that of OpenID Connect. */
function isShared({ sellers, endpoints, client }: OperationContext, operation: Operation): boolean {
  const sells = sellers.has(operation.id);
  const isEndpoint = endpoints.has(operation.id);
  return client.operations.includes(operation) ? sells || isEndpoint : sells && isEndpoint;
}

/**
 * `head<A, B> = {` on one line if it fits; else the brace on the next line, if the rest fits without it; else an
 * argument per line.
 */
function assignment(head: Code, types: readonly Code[], value: Doc, before: number): Code {
  const flat = code`${head}<${join(types, code`, `)}> =`;
  const width = before + flat.text.length;
  if (width + " {".length <= LINE_WIDTH) return code`${flat} ${layOut(value, 0, 0)};`;
  if (width <= LINE_WIDTH) return code`${flat}\n  ${layOut(value, 1, 2)};`;
  const broken = code`${head}<${join(
    types.map((one) => code`\n  ${one}`),
    code`,`,
  )}\n> =`;
  return code`${broken} ${layOut(value, 0, 0)};`;
}

/** What `request` is inside a function. */
function requestType(request: RequestPlan): Code {
  if (request.kind === "none") return code`undefined`;
  return request.optional && !request.defaultsToEmpty
    ? code`${request.type} | undefined`
    : request.type;
}

function rowExpression(
  context: OperationContext,
  operation: Operation,
  result: ResultPlan,
): Expression {
  const members: { name: string; value: Expression }[] = [
    {
      name: "id",
      value: literal(context.names.operations.get(operation.id)?.method ?? operation.id),
    },
    { name: "method", value: literal(operation.method) },
    { name: "path", value: literal(operation.path) },
  ];
  const add = (name: string, value: Expression | null): void => {
    if (value !== null) members.push({ name, value });
  };
  add("parameters", parameterRows(context, operation));
  add("body", bodyRow(operation));
  const answer = ANSWERS[result.answer];
  add("answer", answer === null ? null : runtimeValue(answer));
  add("answers", answersRow(result));
  add("choose", result.answers.length === 0 ? null : runtimeValue("answerOfStatus"));
  const accept = operation.accept ?? streamType(operation) ?? (answer === null ? null : "*/*");
  add("accept", accept === null || accept === "application/json" ? null : literal(accept));
  const server = operationServer(context.client, operation);
  add("server", server === null ? null : literal(server));
  add("base", server === null ? null : runtimeValue("ownServer"));
  add("security", securityRow(context.client, operation));
  const always = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(operation.method);
  add("idempotent", operation.idempotent && !always ? literal(true) : null);
  add("json", holdsLongIntegers(context, operation) ? runtimeValue("exactJson") : null);
  add("paging", pagingRow(context, operation));
  const hidden = sensitiveNames(context, operation);
  add("sensitive", hidden.length === 0 ? null : arrayOf(hidden.map(literal)));
  return objectOf(members, true);
}

function answersRow({ answers }: ResultPlan): Expression | null {
  if (answers.length === 0) return null;
  return objectOf(
    answers.map(({ status, answer }) => {
      const kind = ANSWERS[answer];
      const value = kind === null ? literal(null) : runtimeValue(kind);
      return {
        name: status,
        value,
        ...(/^\d+$/.test(status) ? { key: literal(Number(status)) } : {}),
      };
    }),
  );
}

/** Media type of a stream: many services send one only to those who ask for it. */
function streamType(operation: Operation): string | null {
  const content = successResponse(operation)?.contents[0];
  return content === undefined || content.stream === null ? null : content.mediaType;
}

export function memberOf(
  context: OperationContext,
  operation: Operation,
  parameter: Parameter,
): string {
  const members = context.names.operations.get(operation.id)?.members;
  return members?.get(parameterKey(parameter)) ?? parameter.name;
}

const PLACES = {
  path: "inPath",
  query: "inQuery",
  header: "inHeader",
  cookie: "inCookie",
} as const satisfies Record<Parameter["in"], RuntimeValue>;

function parameterRows(context: OperationContext, operation: Operation): Expression | null {
  if (operation.parameters.length === 0) return null;
  const rows = operation.parameters.map((parameter) => {
    const { name } = parameter;
    const key = memberOf(context, operation, parameter);
    const row: { name: string; value: Expression }[] = [{ name: "name", value: literal(name) }];
    if (key !== name) row.push({ name: "key", value: literal(key) });
    row.push({ name: "in", value: runtimeValue(PLACES[parameter.in]) });
    const style = styleOf(context, parameter);
    if (style !== null) row.push({ name: "style", value: runtimeValue(style) });
    if (parameter.style === "cookie") {
      row.push({ name: "encode", value: runtimeValue("keepAll") });
    } else if (parameter.allowReserved && (parameter.in === "query" || parameter.in === "cookie")) {
      row.push({ name: "encode", value: runtimeValue("keepReserved") });
    }
    return objectOf(row);
  });
  return arrayOf(rows);
}

const BODIES = {
  json: { kind: "jsonBody", mediaType: "application/json" },
  form: { kind: "formBody", mediaType: "application/x-www-form-urlencoded" },
  // Always its own media type, with the boundary in it.
  multipart: { kind: "multipartBody", mediaType: null },
  text: { kind: "textBody", mediaType: "text/plain" },
  bytes: { kind: "bytesBody", mediaType: "application/octet-stream" },
} as const satisfies Record<Content["kind"], { kind: RuntimeValue; mediaType: string | null }>;

function bodyRow(operation: Operation): Expression | null {
  const content = operation.body?.contents[0];
  if (content === undefined) return null;
  const { kind, mediaType } = bodyKind(content);
  const members: { name: string; value: Expression }[] = [
    { name: "kind", value: runtimeValue(kind) },
  ];
  if (mediaType !== null && content.mediaType !== mediaType) {
    members.push({ name: "mediaType", value: literal(content.mediaType) });
  }
  const parts = content.encoding.flatMap((one) => {
    const row = partRow(one, content.kind);
    return row === null ? [] : [{ name: one.name, value: row }];
  });
  if (parts.length > 0) members.push({ name: "parts", value: objectOf(parts) });
  if (kind === "partsBody" && !isFormData(content)) {
    members.push({ name: "multipart", value: literal(content.mediaType) });
  }
  if (operation.parameters.length > 0) members.push({ name: "key", value: literal(BODY_MEMBER) });
  return objectOf(members);
}

function bodyKind(content: Content): { kind: RuntimeValue; mediaType: string | null } {
  if (takesLines(content)) return { kind: "jsonLinesBody", mediaType: "application/jsonl" };
  const hasParts = content.encoding.some((one) => partRow(one, content.kind) !== null);
  if (content.kind === "form" && hasParts) return { ...BODIES.form, kind: "styledFormBody" };
  if (content.kind === "multipart" && (hasParts || !isFormData(content))) {
    return { kind: "partsBody", mediaType: null };
  }
  return BODIES[content.kind];
}

function isFormData({ mediaType }: Content): boolean {
  return /^multipart\/form-data\b/i.test(mediaType);
}

/** `null`: the usual way says the same. */
function partRow(part: PartEncoding, kind: Content["kind"]): Expression | null {
  const members: { name: string; value: Expression }[] = [];
  if (kind === "multipart" && part.contentType !== null) {
    members.push({ name: "contentType", value: literal(part.contentType) });
  }
  if (part.style !== null) {
    const style = writtenAs(part.style.style, part.style.explode) ?? "formStyle";
    members.push({ name: "style", value: runtimeValue(style) });
  }
  // A form has no media types: what is JSON is JSON in one value, lists too.
  if (kind === "form" && /[/+]json\b/i.test(part.contentType ?? "")) {
    members.push({ name: "style", value: runtimeValue("jsonStyle") });
  }
  if (part.allowReserved) members.push({ name: "encode", value: runtimeValue("keepReserved") });
  if (part.headers.length > 0) {
    const headers = part.headers.map(({ name, value }) => ({ name, value: literal(value) }));
    members.push({ name: "headers", value: objectOf(headers) });
  }
  return members.length === 0 ? null : objectOf(members);
}

const ANSWERS = {
  json: null,
  text: "textAnswer",
  bytes: "bytesAnswer",
  location: "locationAnswer",
  none: "noAnswer",
  events: "eventAnswer",
  textEvents: "textEventAnswer",
  jsonLines: "jsonLinesAnswer",
  jsonSequence: "jsonSequenceAnswer",
} as const satisfies Record<ResultPlan["answer"], RuntimeValue | null>;

/**
 * The first alternative for which a client has all that it needs is used, so those that prove nothing stand behind those
 * that do, and those of a scheme that the client has to be given behind all.
 */
function securityRow(client: Client, operation: Operation): Expression | null {
  if (operation.security.length === 0) return null;
  const beside = new Set(schemesBeside(client).map((one) => one.id));
  const silent = new Set(
    client.schemes.filter((one) => one.kind === "external").map((one) => one.id),
  );
  const rank = (ids: readonly string[]): number =>
    ids.some((id) => beside.has(id)) ? 2 : ids.every((id) => silent.has(id)) ? 1 : 0;
  const rows = operation.security.map((all) => all.map((use) => use.scheme));
  return jsonExpression(rows.sort((a, b) => rank(a) - rank(b)));
}

function pagingRow(context: OperationContext, operation: Operation): Expression | null {
  const { paging } = operation;
  if (paging === null) return null;
  const place = (target: { readonly in: "query" | "body"; readonly at: string }): string => {
    if (target.in === "body") {
      return operation.parameters.length > 0 ? `/${BODY_MEMBER}${target.at}` : target.at;
    }
    const parameter = operation.parameters.find(
      (one) => one.in === "query" && one.name === target.at,
    );
    const member = parameter ? memberOf(context, operation, parameter) : target.at;
    return `/${member.replace(/~/g, "~0").replace(/\//g, "~1")}`;
  };
  const members = [{ name: "page", value: pointerOf(place(paging.page)) }];
  if (paging.size) members.push({ name: "size", value: pointerOf(place(paging.size)) });
  if (paging.first !== 1) members.push({ name: "first", value: literal(paging.first) });
  members.push({ name: "items", value: pointerOf(paging.items) });
  if (paging.total !== null) members.push({ name: "total", value: pointerOf(paging.total) });
  return objectOf(members);
}

/** Types of bodies, in both directions. */
function bodyTypes({ body, responses }: Operation): readonly Type[] {
  return [...(body?.contents ?? []), ...responses.flatMap((one) => one.contents)].flatMap(typesOf);
}

/** Declarations that hold an integer that a `number` may not hold exactly, in a part of their own. */
export function longIntegerTypes(declarations: Iterable<Declaration>): ReadonlySet<TypeId> {
  const found = new Set<TypeId>();
  for (const one of declarations) if (partsOf(one).some(isLongInteger)) found.add(one.id);
  return found;
}

/** Whether a body holds such an integer, at any depth. */
function holdsLongIntegers(context: OperationContext, operation: Operation): boolean {
  const { declarations, longIntegers } = context;
  const types = bodyTypes(operation);
  if (types.some(isLongInteger)) return true;
  if (longIntegers.size === 0) return false;
  for (const id of reachable(types, (one) => declarations.get(one))) {
    if (longIntegers.has(id)) return true;
  }
  return false;
}

function isLongInteger(type: Type): boolean {
  switch (type.kind) {
    case "integer":
      return isBeyondNumber(type);
    case "literal":
      return typeof type.value === "bigint";
    case "list":
      return isLongInteger(type.items);
    case "tuple":
      return [...type.items, ...(type.rest ? [type.rest] : [])].some(isLongInteger);
    case "map":
      return isLongInteger(type.values);
    case "nullable":
      return isLongInteger(type.of);
    default:
      return false;
  }
}

/** Names of sensitive members, at any depth of request and answer. */
function sensitiveNames(context: OperationContext, operation: Operation): readonly string[] {
  if (!context.anySensitive) return [];
  const types = [
    ...operation.parameters.map((parameter) => parameter.type),
    ...bodyTypes(operation),
  ];
  const found = new Set<string>();
  for (const parameter of operation.parameters) {
    if (parameter.sensitive) found.add(memberOf(context, operation, parameter));
  }
  for (const id of reachable(types, (one) => context.declarations.get(one))) {
    const declaration = context.declarations.get(id);
    if (declaration?.kind !== "record") continue;
    for (const field of declaration.fields) if (field.sensitive) found.add(field.name);
  }
  return [...found].sort();
}
