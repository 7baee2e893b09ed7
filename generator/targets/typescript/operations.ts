/**
 * Operations: a row of the operation table, a standalone function and a method for each.
 *
 * Decides: what a method takes and gives back.
 *
 * | the operation has        | the method takes                                        |
 * | ------------------------ | ------------------------------------------------------- |
 * | nothing                  | `(options?)`                                            |
 * | a body only              | `(request: Body, options?)`                             |
 * | parameters only          | `(request: ListGroupsRequest, options?)`                |
 * | parameters and a body    | the same, with the body as member `body`                |
 *
 * A request in which nothing is required may be left out.
 * Leaves to others: names (`names.ts`), types (`types.ts`), what the runtime does with a row (`runtime/operation.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import {
  type Client,
  type Content,
  type ContentStream,
  type Declaration,
  type Operation,
  type Response,
  successResponses,
  type Type,
  type TypeId,
} from "../../model/api.js";
import { comment, constraintNotes } from "./comments.js";
import { memberText } from "./declarations.js";
import { BODY_MEMBER, type ClientNames, type OperationNames } from "./client-names.js";
import { OPENID_MODULE } from "./openid-names.js";
import type { Callable, Statement } from "./plan.js";
import { memberOf } from "./rows.js";
import { runtimeType, runtimeValue } from "./runtime.js";
import { argumentList, parameterList } from "./signature.js";
import { identifier, literal, reference } from "./syntax.js";
import { distinct, type TypeTexts, unionText, withoutBytes } from "./types.js";
import { holdsParts } from "./views.js";

/** What a method takes as its first argument. */
export interface RequestPlan {
  readonly kind: "none" | "body" | "parameters";
  /** Its type; empty for `none`. */
  readonly type: Code;
  readonly optional: boolean;
  /** Whether leaving it out means an empty object. */
  readonly defaultsToEmpty: boolean;
}

export interface OperationContext {
  readonly client: Client;
  readonly names: ClientNames;
  readonly texts: TypeTexts;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** Whether any field or parameter of the model is sensitive: if none is, nobody looks for them. */
  readonly anySensitive: boolean;
  /** Declarations that hold an integer that a `number` may not hold exactly, in a part of their own. */
  readonly longIntegers: ReadonlySet<TypeId>;
  /** Operations that another file refers to by their row, because a scheme buys its token with them. */
  readonly sellers: ReadonlySet<string>;
  /** Operations that the functions of OpenID Connect call. */
  readonly endpoints: ReadonlySet<string>;
}

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly request: RequestPlan;
  readonly result: ResultPlan;
  /** `ApiPromise<T>` or `PagePromise<T, Item>`. */
  readonly returns: Code;
}

export interface ResultPlan {
  readonly type: Code;
  /** The model's type, where there is one answer to show. */
  readonly content: Type | null;
  readonly answer: AnswerName;
  /** Where the statuses of success are read in several ways: each of them. Else empty. */
  readonly answers: readonly { readonly status: string; readonly answer: AnswerName }[];
  /** Of a list that comes in pages. */
  readonly item: Code | null;
}

export type AnswerName =
  | "json"
  | "text"
  | "bytes"
  | "location"
  | "none"
  | "events"
  | "textEvents"
  | "jsonLines"
  | "jsonSequence";

/** Whether the result is read piece by piece. */
export function isStream({ answer }: Pick<ResultPlan, "answer">): boolean {
  return ["events", "textEvents", "jsonLines", "jsonSequence"].includes(answer);
}

export function planOperation(context: OperationContext, operation: Operation): PlannedOperation {
  const names = operationNames(context, operation);
  const result = planResult(context, operation);
  const returns =
    result.item === null
      ? code`${runtimeType("ApiPromise")}<${result.type}>`
      : code`${runtimeType("PagePromise")}<${result.type}, ${result.item}>`;
  return { operation, names, request: planRequest(context, operation, names), result, returns };
}

function operationNames(context: OperationContext, operation: Operation): OperationNames {
  const names = context.names.operations.get(operation.id);
  if (names === undefined) throw new RangeError(`operation ${operation.id} has no names`);
  return names;
}

function planRequest(
  context: OperationContext,
  operation: Operation,
  names: OperationNames,
): RequestPlan {
  const { parameters, body } = operation;
  if (parameters.length > 0) {
    const optional = !parameters.some((one) => one.required) && body?.required !== true;
    const file = fileOf(context, operation);
    const type = reference({ name: names.requestType, file, typeOnly: true });
    return { kind: "parameters", type, optional, defaultsToEmpty: optional };
  }
  if (body === null) return { kind: "none", type: EMPTY, optional: true, defaultsToEmpty: false };
  const type = bodyType(context, body.contents[0]);
  return { kind: "body", type, optional: !body.required, defaultsToEmpty: false };
}

function bodyType(context: OperationContext, content: Content | undefined): Code {
  return unionText(bodyMembers(context, content));
}

function bodyMembers(context: OperationContext, content: Content | undefined): readonly Code[] {
  if (content === undefined) return [code`unknown`];
  if (takesLines(content)) {
    return [code`Iterable<${context.texts.text(content.stream?.item ?? content.type, "request")}>`];
  }
  const type = holdsParts(content) ? content.type : withoutBytes(content.type);
  return context.texts.members(type, "request");
}

/** Whether a body is a line of JSON for each item. */
export function takesLines({ stream }: Content): boolean {
  return stream?.format === "jsonLines";
}

/** File that holds an operation: that of its tag; where it is hidden, the one that uses it. */
export function fileOf(context: OperationContext, operation: Operation): string {
  const { names, client } = context;
  const shown = client.operations.includes(operation);
  const tag = shown ? names.tags.get(operation.tag) : undefined;
  const user = context.endpoints.has(operation.id) ? OPENID_MODULE : "core";
  return tag?.file ?? `${names.folder}/${user}.ts`;
}

function planResult(context: OperationContext, operation: Operation): ResultPlan {
  if (isRedirect(operation)) {
    return { type: code`string`, content: null, answer: "location", answers: [], item: null };
  }
  const found = successResponses(operation).map((response) => ({
    status: response.status,
    ...planAnswer(context, operation, response),
  }));
  const [first] = found;
  if (first === undefined || found.every((one) => one.answer === "none")) {
    return { type: code`void`, content: null, answer: "none", answers: [], item: null };
  }
  const members = distinct(found.flatMap((one) => one.members));
  // A status without content is empty as a rule: only where it could be read otherwise is it named.
  const others = found.filter((one) => one.answer !== first.answer && one.status !== "204");
  const answers = others.length === 0 ? [] : found;
  const { paging } = operation;
  return {
    type: unionText(members),
    content: members.length === first.members.length ? first.content : null,
    answer: first.answer,
    answers: answers.map(({ status, answer }) => ({ status, answer })),
    item: paging === null ? null : context.texts.text(paging.itemType, "answer"),
  };
}

/** What one response of success gives. */
interface AnswerPlan {
  readonly members: readonly Code[];
  readonly content: Type | null;
  readonly answer: AnswerName;
}

function planAnswer(
  { texts }: OperationContext,
  operation: Operation,
  response: Response,
): AnswerPlan {
  const content = response.contents[0];
  if (content === undefined || operation.method === "HEAD" || /^20[45]$/.test(response.status)) {
    return { members: [code`undefined`], content: null, answer: "none" };
  }
  if (content.stream !== null) return planStream(texts, content.stream);
  if (content.kind === "bytes" || content.kind === "multipart") {
    return { members: [code`Uint8Array`], content: null, answer: "bytes" };
  }
  if (content.kind === "text" || content.kind === "form") {
    return { members: [code`string`], content: null, answer: "text" };
  }
  return { members: texts.members(content.type, "answer"), content: content.type, answer: "json" };
}

function planStream(texts: TypeTexts, stream: ContentStream): AnswerPlan {
  const item = texts.text(stream.item, "answer");
  const of = (text: Code, answer: AnswerName): AnswerPlan => ({
    members: [code`${runtimeType("ResponseStream")}<${text}>`],
    content: null,
    answer,
  });
  if (stream.format !== "serverSentEvents") return of(item, stream.format);
  const event = runtimeType("ServerSentEvent");
  const named = stream.events.map(
    ({ name, data }) => code`${event}<${texts.text(data, "answer")}, ${literal(name)}>`,
  );
  const plain = item.text === "string" ? event : code`${event}<${item}>`;
  return of(
    named.length > 0 ? unionText(distinct(named)) : plain,
    stream.json ? "events" : "textEvents",
  );
}

/** Whether the description knows no other success than being sent somewhere else. */
function isRedirect({ responses }: Operation): boolean {
  if (responses.some((one) => /^2(\d\d|XX)$/.test(one.status))) return false;
  return responses.some(
    ({ status, headers }) =>
      /^3(\d\d|XX)$/.test(status) && headers.some(({ name }) => name.toLowerCase() === "location"),
  );
}

// --------------------------------------------------------------------------------- request interfaces

/** The interface of an operation's parameters, where it has any. */
export function requestStatement(
  context: OperationContext,
  planned: PlannedOperation,
): Statement | null {
  const { operation, names, request } = planned;
  if (request.kind !== "parameters") return null;
  const members = operation.parameters.map((parameter) => {
    const member = memberOf(context, operation, parameter);
    const notes = [...constraintNotes(parameter.type)];
    if (member !== parameter.name) notes.push(`Sent as \`${parameter.name}\` (${parameter.in}).`);
    return {
      comment: comment(
        {
          documentation: parameter.documentation,
          notes,
          default: parameter.default,
          example: parameter.example,
        },
        1,
      ),
      text: memberText(member, parameter.required, context.texts.readonlyMembers(parameter.type)),
    };
  });
  const { body } = operation;
  if (body !== null) {
    const types = bodyMembers(context, body.contents[0]);
    members.push({
      comment: comment({ documentation: body.documentation, lead: [] }, 1),
      text: memberText(BODY_MEMBER, body.required, types),
    });
  }
  const lead = [`What \`${names.functionName}\` takes.`];
  return {
    kind: "interface",
    comment: comment({ lead }, 0),
    name: identifier(names.requestType),
    extends: null,
    members,
    index: null,
  };
}

// --------------------------------------------------------------------------- functions and methods

export function functionStatement(context: OperationContext, planned: PlannedOperation): Statement {
  const { operation, names, request, returns, result } = planned;
  const name = identifier(names.functionName);
  const core = reference({
    name: context.names.coreName,
    file: `${context.names.folder}/core.ts`,
    typeOnly: true,
  });
  const parameters = [code`core: ${core}`, ...requestParameters(request)];
  const first = request.kind === "none" ? code`undefined` : code`request`;
  const caller = runtimeValue(result.item === null ? "call" : "callPaged");
  const values = [code`core`, identifier(names.row), first, code`options`];
  const before = "export function ".length + name.text.length;
  return {
    kind: "function",
    comment: operationComment(operation, null, 0),
    name,
    parameters: parameterList(parameters, before, `: ${returns.text} {`.length),
    returns,
    body: code`return ${caller}(${argumentList(values, `  return ${caller.text}`.length, 1)});`,
  };
}

/** The method, and one more for each former name. */
export function methods(context: OperationContext, planned: PlannedOperation): readonly Callable[] {
  const { operation, names, request, returns } = planned;
  const namespace = context.names.tags.get(operation.tag)?.namespace ?? "operations";
  const target = code`${identifier(namespace)}.${identifier(names.functionName)}`;
  const first = request.kind === "none" ? [] : [code`request`];
  const values = [code`this`, ...first, code`options`];
  const body = code`return ${target}(${argumentList(values, `    return ${target.text}`.length, 1)});`;
  return [names.method, ...names.aliases].map((method, index) => ({
    comment: operationComment(operation, index === 0 ? null : names.method, 1),
    name: identifier(method),
    parameters: parameterList(
      requestParameters(request),
      2 + method.length,
      `: ${returns.text} {`.length,
    ),
    returns,
    body,
  }));
}

function requestParameters(request: RequestPlan): readonly Code[] {
  const options = code`options?: ${runtimeType("RequestOptions")}`;
  if (request.kind === "none") return [options];
  if (request.defaultsToEmpty) return [code`request: ${request.type} = {}`, options];
  return [code`request${request.optional ? code`?` : EMPTY}: ${request.type}`, options];
}

/** The method as a reader sees it: what has a default may be left out. */
export function signatureOf(planned: PlannedOperation): Code {
  const { names, request, returns } = planned;
  const name = identifier(names.method);
  const mark = request.optional ? code`?` : EMPTY;
  const first = request.kind === "none" ? [] : [code`request${mark}: ${request.type}`];
  const parameters = [...first, code`options?: ${runtimeType("RequestOptions")}`];
  const flat = parameterList(parameters, name.text.length, `: ${returns.text}`.length);
  const list = flat.text.startsWith("\n") ? brokenList(parameters) : flat;
  return code`${name}(${list}): ${returns}`;
}

function brokenList(parameters: readonly Code[]): Code {
  return code`${join(parameters.map((one) => code`\n  ${one},`))}\n`;
}

function operationComment(operation: Operation, alias: string | null, depth: number): Code | null {
  if (alias !== null) {
    return comment(
      { lead: [`Former name of \`${alias}\`.`], deprecated: `Use \`${alias}\`.` },
      depth,
    );
  }
  const { documentation } = operation;
  const silent = documentation.summary === "" && documentation.description === "";
  const lead = silent ? [`\`${operation.method} ${operation.path}\``] : [];
  return comment({ lead, documentation }, depth);
}
