/**
 * Files of a client: the class with all methods, its asynchronous twin, its options, and the rows.
 *
 * Decides: which methods there are for an operation.
 *
 * | class                            | gives                                     |
 * | -------------------------------- | ----------------------------------------- |
 * | `ManagementClient`               | the result                                |
 * | `ManagementClient.WithRawResponse` | the result in an `ApiResponse`          |
 * | `AsyncManagementClient`          | a `CompletableFuture` of the result       |
 * | its `WithRawResponse`            | a `CompletableFuture` of an `ApiResponse` |
 *
 * Rows stand one to a class, so that the platform loads those that are used and none is too large to load.
 * Leaves to others: rows and results (`operations.ts`), the service (`service.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import { type CommentParts, javadoc } from "./comments.js";
import { javaFile } from "./declarations.js";
import { type OperationContext, type PlannedOperation, rowExpression } from "./operations.js";
import type { OpenIdMethods } from "./openid.js";
import type { FilePlan, OptionPlan } from "./plan.js";
import { mixedWords } from "./results.js";
import { environmentNote, type ServicePlan } from "./service.js";
import { capitalised } from "./spelling.js";
import { identifier, reference, text } from "./syntax.js";
import { printed } from "./values.js";

export interface ClientFilesInput {
  readonly context: OperationContext;
  readonly planned: readonly PlannedOperation[];
  readonly hidden: readonly PlannedOperation[];
  readonly service: ServicePlan;
  readonly openId: OpenIdMethods | null;
  readonly banner: Code;
}

export interface Method {
  readonly comment: Code;
  readonly isDeprecated: boolean;
  /** From the result to the closing parenthesis. */
  readonly head: Code;
  readonly body: Code;
}

export function planClientFiles(input: ClientFilesInput): readonly FilePlan[] {
  return [clientFile(input, false), clientFile(input, true), optionsFile(input), rowsFile(input)];
}

// --------------------------------------------------------------------------------------------- clients

/** How a method gives its result. */
interface Way {
  readonly isAsync: boolean;
  readonly isRaw: boolean;
}

function clientFile(input: ClientFilesInput, isAsync: boolean): FilePlan {
  const { context, planned, openId, banner } = input;
  const { client, names, packages } = context;
  const own = isAsync ? names.asyncName : names.className;
  const methods = (isRaw: boolean): readonly Method[] =>
    planned.flatMap((one) => methodsOf(context, one, { isAsync, isRaw }));
  const about = isAsync
    ? `The same as \`${names.className}\`, without a thread that waits: every method gives a future, and cancelling it ends the call.`
    : "It never changes, so one client can serve the whole program, whatever the thread.";
  const data = {
    comment: javadoc({
      lead: [client.title],
      documentation: { ...client.documentation, summary: "", deprecated: null },
      notes: [about],
    }),
    name: identifier(own),
    syncName: identifier(names.className),
    asyncName: identifier(names.asyncName),
    optionsName: reference(names.optionsName, packages.model),
    rowsName: identifier(names.rowsName),
    core: reference("ClientCore", packages.internal),
    rawRequest: reference("RawRequest", packages.model),
    requestOptions: reference("RequestOptions", packages.model),
    apiResponse: reference("ApiResponse", packages.model),
    consumer: reference("Consumer", "java.util.function"),
    hasOpenId: openId !== null,
    openIdClass: openId === null ? EMPTY : reference("OpenId", packages.internal),
    future: isAsync ? reference("CompletableFuture", "java.util.concurrent") : EMPTY,
    methods: methods(false),
    openIdMethods: openId === null ? [] : isAsync ? openId.async : openId.sync,
    rawMethods: methods(true),
  };
  return javaFile({ banner }, packages.client, own, isAsync ? "AsyncClient" : "Client", data);
}

export function methodsOf(
  context: OperationContext,
  planned: PlannedOperation,
  way: Way,
): readonly Method[] {
  const { operation, names, result, request } = planned;
  const { packages } = context;
  const returns = resultOf(context, planned, way);
  const row = code`${identifier(context.names.rowsName)}.${identifier(names.row)}.ROW`;
  const isVoid = returns.text === "void";
  const caller = way.isRaw
    ? way.isAsync
      ? code`responseAsync`
      : code`response`
    : way.isAsync
      ? code`callAsync`
      : code`call`;
  const call = (values: readonly Code[]): Code =>
    statement(isVoid, code`core.${caller}`, [row, ...values]);
  const methods = overloads(context, planned, identifier(names.method), returns, isVoid, call);
  if (result.item !== null && !way.isRaw) {
    const pages = reference(way.isAsync ? "AsyncPages" : "Pages", packages.model);
    const { shape, text: item } = result.item;
    const walker = way.isAsync ? code`core.asyncPages` : code`core.pages`;
    const walk = (values: readonly Code[]): Code =>
      statement(false, walker, [row, shape, ...values]);
    methods.push(
      ...overloads(
        context,
        planned,
        identifier(names.paginator),
        code`${pages}<${result.type}, ${item}>`,
        false,
        walk,
        ["Every item of this and all later pages, each page fetched when it is asked for."],
      ),
    );
  }
  for (const alias of names.aliases) {
    methods.push(
      ...overloads(context, planned, identifier(alias), returns, isVoid, call, [
        `A former name of \`${names.method}\`.`,
      ]).map((one) => ({ ...one, isDeprecated: true })),
    );
  }
  return operation.documentation.deprecated === null
    ? methods
    : methods.map((one) => ({ ...one, isDeprecated: true }));
}

function statement(isVoid: boolean, callee: Code, values: readonly Code[]): Code {
  const start = isVoid ? EMPTY : code`return `;
  return code`${start}${printed({ kind: "call", callee, values }, 0, 8 + start.text.length)};`;
}

export function resultOf(
  context: OperationContext,
  { result }: PlannedOperation,
  { isAsync, isRaw }: Way,
): Code {
  const whole = isRaw
    ? code`${reference("ApiResponse", context.packages.model)}<${result.type}>`
    : result.type;
  if (isAsync) return code`${reference("CompletableFuture", "java.util.concurrent")}<${whole}>`;
  return whole.text === "Void" ? code`void` : whole;
}

/** Without anything where nothing is required, with the request, and with options behind. */
function overloads(
  context: OperationContext,
  planned: PlannedOperation,
  name: Code,
  returns: Code,
  isVoid: boolean,
  call: (values: readonly Code[]) => Code,
  lead: readonly string[] = [],
): Method[] {
  const { request, operation } = planned;
  const options = reference("RequestOptions", context.packages.model);
  const none = code`${options}.none()`;
  const taken =
    request.kind === "none" || request.optional
      ? code`request`
      : code`${reference("Objects", "java.util")}.requireNonNull(request, "request")`;
  const methods: Method[] = [];
  const add = (parameters: readonly Code[], values: readonly Code[], own: CommentParts): void => {
    const returned: CommentParts["tags"] = isVoid ? [] : [["return", "", whatComes(planned, lead)]];
    methods.push({
      comment: javadoc({ ...own, tags: [...(own.tags ?? []), ...returned] }, 4),
      isDeprecated: false,
      head: head(returns, name, parameters),
      body: call(values),
    });
  };
  const { documentation } = operation;
  const silent = documentation.summary.trim() === "" && documentation.description.trim() === "";
  const full: CommentParts = {
    lead: [...lead, ...(silent ? [`\`${operation.method} ${operation.path}\``] : [])],
    documentation,
  };
  const again: CommentParts = {
    lead: [`The same as the other \`${name.text}\`, with options of its own.`],
    deprecated: documentation.deprecated,
  };
  const fewer: CommentParts = {
    lead: [`The same as the other \`${name.text}\`, with nothing but what the service assumes.`],
    deprecated: documentation.deprecated,
  };
  const requestTag = ["param", "request", "what is sent"] as const;
  const optionsTag = ["param", "options", "of this call"] as const;
  if (request.kind === "none") {
    add([], [code`null`, none], full);
    add([code`${options} options`], [code`null`, code`options`], { ...again, tags: [optionsTag] });
    return methods;
  }
  const parameter = code`${request.type} request`;
  if (request.optional) add([], [code`null`, none], fewer);
  add([parameter], [taken, none], { ...full, tags: [requestTag] });
  add([parameter, code`${options} options`], [taken, code`options`], {
    ...again,
    tags: [requestTag, optionsTag],
  });
  return methods;
}

function whatComes({ result }: PlannedOperation, lead: readonly string[]): string {
  if (lead.length > 0 && result.item !== null) return "can be walked more than once";
  if (result.isMixed) return `what the service answers: ${mixedWords(result)}`;
  return result.answer === "location" ? "where the service sends to" : "what the service answers";
}

/** On one line if it fits, else a parameter to a line. */
export function head(returns: Code, name: Code, parameters: readonly Code[]): Code {
  const flat = code`${returns} ${name}(${join(parameters, code`, `)})`;
  if (flat.text.length <= 100) return flat;
  return code`${returns} ${name}(${join(
    parameters.map((one) => code`\n            ${one}`),
    code`,`,
  )})`;
}

// ---------------------------------------------------------------------------------------------- options

function optionsFile({ context, service, banner }: ClientFilesInput): FilePlan {
  const { names, packages } = context;
  const supplier = reference("Supplier", "java.util.function");
  const options = service.options.map((option) => ({
    name: identifier(option.property),
    key: text(option.name),
    getter: identifier(`get${capitalised(option.property)}`),
    setter: identifier(`set${capitalised(option.property)}`),
    sourceSetter: identifier(`set${capitalised(option.property)}Source`),
    sourceName: identifier(`${option.property}Source`),
    mayBeSupplier: option.mayBeSupplier,
    supplier: option.mayBeSupplier ? supplier : EMPTY,
    getterComment: optionComment(option, 4, [["return", "", "`null` where it is not set"]]),
    setterComment: javadoc(
      {
        lead: [`Sets \`${option.name}\`; see its getter.`],
        tags: [["param", "value", "`null`: as if it were not set"]],
      },
      4,
    ),
    builderComment: optionComment(option, 8, [
      ["param", "value", "`null`: as if it were not set"],
      ["return", "", "this"],
    ]),
  }));
  const data = {
    comment: javadoc({ lead: [`Options of \`${names.className}\`.`] }),
    name: identifier(names.optionsName),
    options,
  };
  return javaFile({ banner }, packages.model, names.optionsName, "Options", data);
}

function optionComment(option: OptionPlan, depth: number, tags: CommentParts["tags"]): Code {
  return javadoc(
    { lead: [option.description], notes: environmentNote(option), tags: tags ?? [] },
    depth,
  );
}

// ------------------------------------------------------------------------------------------------- rows

function rowsFile({
  context,
  planned,
  hidden,
  service,
  openId,
  banner,
}: ClientFilesInput): FilePlan {
  const { names, packages } = context;
  const data = {
    name: identifier(names.rowsName),
    className: identifier(names.className),
    serviceClass: reference("ServiceRow", packages.internal),
    service: service.row,
    rowClass: reference("OperationRow", packages.internal),
    hasOpenId: openId !== null,
    openIdClass: openId === null ? EMPTY : reference("OpenIdRow", packages.internal),
    openId: openId?.row ?? EMPTY,
    rows: [...planned, ...hidden].map((one) => ({
      name: identifier(one.names.row),
      rowClass: reference("OperationRow", packages.internal),
      type: one.result.type,
      row: rowExpression(context, one),
    })),
  };
  return javaFile({ banner }, packages.client, names.rowsName, "Operations", data);
}
