/**
 * Operations: a row of the operation table, and methods that name it.
 *
 * Decides: what a method takes and gives back.
 *
 * | the operation has        | the method takes                                        |
 * | ------------------------ | ------------------------------------------------------- |
 * | nothing                  | `()`                                                    |
 * | a body only              | `(Body request)`                                        |
 * | parameters only          | `(ListGroupsRequest request)`                           |
 * | parameters and a body    | the same, with the body as property `body`              |
 *
 * Each of them also with `RequestOptions` behind. A request in which nothing is required may be left out.
 * Leaves to others: names (`names.ts`), types (`types.ts`), what the runtime does with a row (`OperationRow`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import {
  type Client,
  type Content,
  type Declaration,
  type Documentation,
  givenType,
  type Operation,
  type Parameter,
  type ParameterStyle,
  type PartEncoding,
  successResponse,
  type Type,
  type TypeId,
} from "../../model/api.js";
import { reachable } from "../../model/mentions.js";
import { constraintNotes } from "./comments.js";
import type { Property } from "./declarations.js";
import { operationServer } from "./host.js";
import type { Packages } from "./layout.js";
import { BODY_MEMBER, type ClientNames, type OperationNames, parameterKey } from "./names.js";
import { answerCalls, planResult, type ResultPlan } from "./results.js";
import { reference, text, whole } from "./syntax.js";
import type { JavaType, JavaTypes } from "./types.js";

export interface OperationContext {
  readonly client: Client;
  readonly names: ClientNames;
  readonly types: JavaTypes;
  readonly packages: Packages;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
}

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly request: {
    readonly kind: "none" | "body" | "parameters";
    /** Empty for `none`. */
    readonly type: Code;
    readonly optional: boolean;
  };
  readonly result: ResultPlan;
}

export function planOperation(context: OperationContext, operation: Operation): PlannedOperation {
  const names = context.names.operations.get(operation.id);
  if (names === undefined) throw new RangeError(`operation ${operation.id} has no names`);
  return {
    operation,
    names,
    request: planRequest(context, operation, names),
    result: planResult(context, operation),
  };
}

/** Type of what a caller gives. */
function givenOf(content: Content): Type {
  return content.kind === "bytes" ? { kind: "bytes", encoding: "raw" } : givenType(content);
}

/** Whether bytes are bytes in it, and not text. */
function holdsParts({ kind }: Content): boolean {
  return kind === "bytes" || kind === "multipart";
}

function planRequest(
  context: OperationContext,
  operation: Operation,
  names: OperationNames,
): PlannedOperation["request"] {
  const { parameters, body } = operation;
  if (parameters.length > 0) {
    const optional = !parameters.some((one) => one.required) && body?.required !== true;
    const type = reference(names.requestType, context.packages.dto);
    return { kind: "parameters", type, optional };
  }
  if (body === null) return { kind: "none", type: EMPTY, optional: true };
  const type = bodyType(context, body.contents[0]).text;
  return { kind: "body", type, optional: !body.required };
}

export function bodyType(context: OperationContext, content: Content | undefined): JavaType {
  if (content === undefined) return context.types.of({ kind: "unknown" });
  return context.types.of(givenOf(content), holdsParts(content));
}

// ------------------------------------------------------------------------------------ request beans

const NO_WORDS: Documentation = {
  summary: "",
  description: "",
  deprecated: null,
  externalDocs: null,
};

/** Properties of the class of an operation's parameters. */
export function requestProperties(planned: PlannedOperation): readonly Property[] {
  const { operation, names } = planned;
  const properties = operation.parameters.map((parameter): Property => {
    const name = names.members.get(parameterKey(parameter)) ?? parameter.name;
    const notes = [...constraintNotes(parameter.type)];
    if (name !== parameter.name) notes.push(`Sent as \`${parameter.name}\` (${parameter.in}).`);
    return {
      key: name,
      name,
      type: parameter.type,
      parts: false,
      secret: parameter.sensitive,
      documentation: parameter.documentation,
      notes,
      default: parameter.default,
      example: parameter.example,
      required: parameter.required,
    };
  });
  const { body } = operation;
  const content = body?.contents[0];
  if (body === null || content === undefined) return properties;
  return [
    ...properties,
    {
      key: BODY_MEMBER,
      name: BODY_MEMBER,
      type: givenOf(content),
      parts: holdsParts(content),
      secret: false,
      documentation: { ...NO_WORDS, description: body.documentation.description || "The body." },
      notes: [],
      default: undefined,
      example: undefined,
      required: body.required,
    },
  ];
}

// -------------------------------------------------------------------------------------------------- rows

/** The expression that is the row of an operation, one call to a line. */
export function rowExpression(context: OperationContext, planned: PlannedOperation): Code {
  const { operation, names, result } = planned;
  const row = reference("OperationRow", context.packages.internal);
  const calls: Code[] = [
    code`${row}.of(${text(names.method)}, ${text(operation.method)}, ${text(operation.path)})`,
    ...operation.parameters.map((one) => parameterCall(context, names, one)),
    ...bodyCall(context, operation),
    ...operation.security.map(
      (all) =>
        code`.security(${join(
          all.map((use) => text(use.scheme)),
          code`, `,
        )})`,
    ),
    ...pagingCall(operation, names),
  ];
  const always = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(operation.method);
  if (operation.idempotent && !always) calls.push(code`.idempotent()`);
  const accept = operation.accept ?? streamType(operation);
  if (accept !== null && accept !== "application/json") calls.push(code`.accept(${text(accept)})`);
  const server = operationServer(context.client, operation);
  if (server !== null) calls.push(code`.server(${text(server)})`);
  const hidden = sensitiveNames(context, planned);
  if (hidden.length > 0) calls.push(code`.sensitive(${join(hidden.map(text), code`, `)})`);
  calls.push(...answerCalls(context.packages, result));
  return join(calls, code`\n            `);
}

/** Media type of a stream: many services send one only to those who ask for it. */
function streamType(operation: Operation): string | null {
  const content = successResponse(operation)?.contents[0];
  return content === undefined || content.stream === null ? null : content.mediaType;
}

const PLACES = {
  path: code`.path`,
  query: code`.query`,
  header: code`.header`,
  cookie: code`.cookie`,
} as const;

function parameterCall(
  context: OperationContext,
  names: OperationNames,
  parameter: Parameter,
): Code {
  const key = names.members.get(parameterKey(parameter)) ?? parameter.name;
  const style = code`${reference("ParameterStyle", context.packages.internal)}.${styleOf(parameter)}`;
  const named = parameter.in === "query" || parameter.in === "cookie";
  const reserved = parameter.allowReserved && named ? code`Reserved` : EMPTY;
  const kept = parameter.style === "cookie" ? code`Raw` : reserved;
  return code`${PLACES[parameter.in]}${kept}(${text(parameter.name)}, ${text(key)}, ${style})`;
}

function styleOf({ contentType, whole, style, explode, in: place }: Parameter): Code {
  const named = place === "query" || place === "cookie";
  const isJson = contentType !== null && JSON_TYPE.test(contentType);
  if (whole) {
    if (isJson) return code`SIMPLE_JSON`;
    return contentType === "application/x-www-form-urlencoded" ? code`WHOLE` : code`SIMPLE`;
  }
  if (isJson) return named ? code`JSON` : code`SIMPLE_JSON`;
  // What is text already is sent as it is.
  if (contentType !== null) return named ? code`FORM` : code`SIMPLE`;
  return writtenAs(style, explode);
}

const JSON_TYPE = /[/+]json\b/i;

function writtenAs(style: ParameterStyle, explode: boolean): Code {
  switch (style) {
    case "form":
      return explode ? code`FORM` : code`COMMA`;
    case "simple":
      return explode ? code`SIMPLE_EXPLODED` : code`SIMPLE`;
    case "label":
      return explode ? code`LABEL_EXPLODED` : code`LABEL`;
    case "matrix":
      return explode ? code`MATRIX_EXPLODED` : code`MATRIX`;
    // With a piece for each item there is nothing left to separate.
    case "spaceDelimited":
      return explode ? code`FORM` : code`SPACE`;
    case "pipeDelimited":
      return explode ? code`FORM` : code`PIPE`;
    case "deepObject":
      return code`DEEP_OBJECT`;
    case "cookie":
      return explode ? code`FORM` : code`COMMA`;
  }
}

const BODIES = {
  json: { kind: code`JSON`, mediaType: "application/json" },
  form: { kind: code`FORM`, mediaType: "application/x-www-form-urlencoded" },
  // Always its own media type, with the boundary in it.
  multipart: { kind: code`MULTIPART`, mediaType: null },
  text: { kind: code`TEXT`, mediaType: "text/plain" },
  bytes: { kind: code`BYTES`, mediaType: "application/octet-stream" },
} as const satisfies Record<Content["kind"], { kind: Code; mediaType: string | null }>;

function bodyCall(context: OperationContext, operation: Operation): readonly Code[] {
  const content = operation.body?.contents[0];
  if (content === undefined) return [];
  const lines = content.stream?.format === "jsonLines";
  const { kind, mediaType } = lines
    ? { kind: code`JSON_LINES`, mediaType: "application/jsonl" }
    : BODIES[content.kind];
  const value = code`${reference("BodyKind", context.packages.internal)}.${kind}`;
  const isUsual =
    mediaType === null
      ? /^multipart\/form-data\b/i.test(content.mediaType)
      : content.mediaType === mediaType;
  const type = isUsual ? code`null` : text(content.mediaType);
  const key = operation.parameters.length > 0 ? text(BODY_MEMBER) : code`null`;
  const plain = isUsual && operation.parameters.length === 0;
  return [
    plain ? code`.body(${value})` : code`.body(${value}, ${type}, ${key})`,
    ...content.encoding.flatMap((one) => partCall(context, one, content.kind)),
  ];
}

/** None where the usual way says the same. */
function partCall(
  { packages }: OperationContext,
  part: PartEncoding,
  kind: Content["kind"],
): readonly Code[] {
  const calls: Code[] = [];
  const style = (name: Code): void => {
    calls.push(code`.style(${reference("ParameterStyle", packages.internal)}.${name})`);
  };
  if (kind === "multipart" && part.contentType !== null) {
    calls.push(code`.type(${text(part.contentType)})`);
  }
  if (part.style !== null) style(writtenAs(part.style.style, part.style.explode));
  // A form has no media types: what is JSON is JSON in one value, lists too.
  else if (kind === "form" && JSON_TYPE.test(part.contentType ?? "")) style(code`JSON`);
  if (part.allowReserved) calls.push(code`.reserved()`);
  for (const { name, value } of part.headers) {
    calls.push(code`.header(${text(name)}, ${text(value)})`);
  }
  if (calls.length === 0) return [];
  return [
    code`.part(${text(part.name)}, ${reference("Part", packages.internal)}.of()${join(calls)})`,
  ];
}

function pagingCall(operation: Operation, names: OperationNames): readonly Code[] {
  const { paging } = operation;
  if (paging === null) return [];
  const place = (target: { readonly in: "query" | "body"; readonly at: string }): Code => {
    if (target.in === "body") {
      return text(operation.parameters.length > 0 ? `/${BODY_MEMBER}${target.at}` : target.at);
    }
    const member = names.members.get(`query/${target.at}`) ?? target.at;
    return text(`/${member.replace(/~/g, "~0").replace(/\//g, "~1")}`);
  };
  const size = paging.size === null ? code`null` : place(paging.size);
  const total = paging.total === null ? code`null` : text(paging.total);
  const first = whole(paging.first);
  return [code`.paging(${place(paging.page)}, ${size}, ${first}, ${text(paging.items)}, ${total})`];
}

/** Names of sensitive members, at any depth of request and answer. */
function sensitiveNames(context: OperationContext, planned: PlannedOperation): readonly string[] {
  const { operation, names } = planned;
  const types = [
    ...operation.parameters.map((parameter) => parameter.type),
    ...(operation.body?.contents ?? []).map((content) => content.type),
    ...operation.responses.flatMap((response) => response.contents.map((one) => one.type)),
  ];
  const found = new Set<string>();
  for (const parameter of operation.parameters) {
    if (parameter.sensitive) {
      found.add(names.members.get(parameterKey(parameter)) ?? parameter.name);
    }
  }
  for (const id of reachable(types, (one) => context.declarations.get(one))) {
    const declaration = context.declarations.get(id);
    if (declaration?.kind !== "record") continue;
    for (const field of declaration.fields) if (field.sensitive) found.add(field.name);
  }
  return [...found].sort();
}
