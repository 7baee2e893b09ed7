/**
 * Operations: what a method takes and gives back, and the method itself.
 *
 * Decides: that every parameter is an argument with a name, and so is every field of a body that must be there and has
 * nothing but named fields. Any other body is the argument `body`.
 *
 * The asynchronous method differs from the other one in `async`, `await` and the kind of pager.
 * Leaves to others: the names of methods (`client-names.ts`), types (`types.ts`), the row (`rows.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import {
  type Client,
  type Content,
  type Declaration,
  type Documentation,
  type Field,
  givenType,
  type Operation,
  type Parameter,
  type RecordDeclaration,
  type Type,
  type TypeId,
} from "../../model/api.js";
import type { Json } from "../../model/json.js";
import { type Claim, settleNames } from "../../naming/scope.js";
import { type ClientNames, type OperationNames, parameterKey } from "./client-names.js";
import type { Codecs } from "./codecs.js";
import { constraintNotes, docstringOf, methodDocstringOf, paragraphs } from "./comments.js";
import {
  annotated,
  argument,
  call,
  dictOf,
  type Expression,
  indented,
  layOut,
  LINE_WIDTH,
} from "./layout.js";
import { memberClaim, memberScope } from "./names.js";
import type { MethodPlan } from "./plan.js";
import { planResult, type ResultPlan } from "./results.js";
import { METHOD_ARGUMENTS, runtimeType, runtimeValue, standard } from "./runtime.js";
import { brokenType, identifier, literal, reference } from "./syntax.js";
import { distinct, type Shadow, type TypeTexts } from "./types.js";

export interface OperationContext {
  readonly client: Client;
  readonly names: ClientNames;
  readonly texts: TypeTexts;
  readonly codecs: Codecs;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** Names of methods that hide builtin types in the classes of the client. */
  readonly shadow: Shadow;
  /** Whether any field or parameter of the model is sensitive: if none is, nobody looks for them. */
  readonly anySensitive: boolean;
  readonly diagnostics: Diagnostics;
}

/** An argument of a method. */
export interface Argument {
  readonly name: string;
  readonly wireName: string;
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  readonly required: boolean;
  readonly type: Type;
  readonly members: readonly Code[];
  readonly documentation: Documentation;
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  /** `body` as a whole. */
  readonly whole: boolean;
}

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly arguments: readonly Argument[];
  /** `fields`: each has an argument of its own. */
  readonly body: "none" | "fields" | "whole";
  readonly result: ResultPlan;
}

/** Whether a body is a line of JSON for each item. */
export function takesLines({ stream }: Content): boolean {
  return stream?.format === "jsonLines";
}

export const BODY_ARGUMENT = "body";

export function planOperation(context: OperationContext, operation: Operation): PlannedOperation {
  const names = context.names.operations.get(operation.id);
  if (names === undefined) throw new RangeError(`operation ${operation.id} has no names`);
  const record = spreadRecord(context, operation);
  return {
    operation,
    names,
    arguments: argumentsOf(context, operation, record),
    body: operation.body === null ? "none" : record === null ? "whole" : "fields",
    result: planResult(context, operation),
  };
}

/** The record whose fields are arguments. */
function spreadRecord(
  { declarations }: OperationContext,
  { body }: Operation,
): RecordDeclaration | null {
  const content = body?.contents[0];
  if (!body?.required || content === undefined || takesLines(content)) return null;
  let type = content.type;
  for (let depth = 0; type.kind === "ref" && depth < 20; depth += 1) {
    const target = declarations.get(type.id);
    if (target?.kind === "record") return target.additional === null ? target : null;
    if (target?.kind !== "alias") return null;
    type = target.type;
  }
  return null;
}

function argumentsOf(
  context: OperationContext,
  operation: Operation,
  record: RecordDeclaration | null,
): readonly Argument[] {
  const fields = (record?.fields ?? []).filter((field) => field.access !== "read");
  const { body, parameters } = operation;
  const names = argumentNames(context, operation, fields);
  const members = (type: Type): readonly Code[] =>
    context.texts.members(type, "request", context.shadow);
  const found: Argument[] = parameters.map((parameter) => ({
    ...pick(parameter),
    name: names.get(parameterKey(parameter)) ?? parameter.name,
    wireName: parameter.name,
    in: parameter.in,
    required: parameter.required,
    members: members(parameter.type),
    whole: false,
  }));
  for (const field of fields) {
    found.push({
      ...pick(field),
      name: names.get(`body/${field.name}`) ?? field.name,
      wireName: field.name,
      in: "body",
      required: field.required,
      members: members(field.type),
      whole: false,
    });
  }
  const content = body?.contents[0];
  if (body !== null && record === null && content !== undefined) {
    const type = givenType(content);
    found.push({
      type,
      documentation: body.documentation,
      default: undefined,
      example: undefined,
      name: BODY_ARGUMENT,
      wireName: BODY_ARGUMENT,
      in: "body",
      required: body.required,
      members: members(type),
      whole: true,
    });
  }
  return found;
}

function pick({
  type,
  documentation,
  default: usual,
  example,
}: Parameter | Field): Pick<Argument, "type" | "documentation" | "default" | "example"> {
  return { type, documentation, default: usual, example };
}

const PLACES = ["path", "query", "header", "cookie"] as const;

function argumentNames(
  context: OperationContext,
  operation: Operation,
  fields: readonly Field[],
): ReadonlyMap<string, string> {
  const { parameters, body } = operation;
  const claims: Claim[] = parameters.map((parameter) => {
    const claim = memberClaim(parameterKey(parameter), parameter.name, parameter.givenName, {
      rank: PLACES.indexOf(parameter.in),
      span: parameter.span,
    });
    const [own = parameter.name, spelled = own] = claim.candidates;
    return { ...claim, candidates: [own, `${own}_in_${parameter.in}`, spelled] };
  });
  for (const field of fields) {
    const claim = memberClaim(`body/${field.name}`, field.name, field.givenName, {
      rank: PLACES.length,
      span: field.span,
    });
    const [own = field.name, spelled = own] = claim.candidates;
    claims.push({ ...claim, candidates: [own, `${own}_in_body`, spelled] });
  }
  const hasWhole = body !== null && fields.length === 0;
  return settleNames(
    claims,
    memberScope(
      `arguments of ${operation.id}`,
      (name) => METHOD_ARGUMENTS.has(name) || (hasWhole && name === BODY_ARGUMENT),
    ),
    context.diagnostics,
  );
}

// ---------------------------------------------------------------------------------------------- methods

/** The method, and one more for each former name. */
export function methods(
  context: OperationContext,
  planned: PlannedOperation,
  isAsync: boolean,
): readonly MethodPlan[] {
  const { names, result } = planned;
  const paged = result.item !== null;
  const shared = {
    keyword: isAsync && !paged ? code`async def` : code`def`,
    parameters: parameterLines(context, planned),
    returns: returnType(returnsOf(planned, isAsync), 1),
  };
  const waits = isAsync && !paged ? code`await ` : EMPTY;
  const own: MethodPlan = {
    ...shared,
    name: identifier(names.method),
    docstring: methodDocstring(planned),
    body: returned(context, planned, waits),
  };
  const former = names.aliases.map((alias): MethodPlan => {
    const words = `\`${alias}\` is a former name of \`${names.method}\`.`;
    const passed = [...planned.arguments.map((one) => one.name), "request_options"].map((name) => ({
      before: code`${identifier(name)}=`,
      value: identifier(name),
    }));
    const target = code`self.${identifier(names.method)}`;
    const head = code`return ${waits}`;
    const warned = call(code`${standard("warnings", "warn")}`, [
      argument(literal(words.replace(/`/g, ""))),
      argument(code`DeprecationWarning`),
      { before: code`stacklevel=`, value: code`2` },
    ]);
    return {
      ...shared,
      name: identifier(alias),
      docstring: docstringOf([`Former name of \`${names.method}\`.`], 2),
      body: code`${layOut(warned, 0, 0, 0, 2)}\n${head}${layOut(call(target, passed), 0, head.text.length, 0, 2)}`,
    };
  });
  return [own, ...former];
}

function returnsOf({ result }: PlannedOperation, isAsync: boolean): Code {
  if (result.item === null) return isAsync ? result.asyncType : result.type;
  const pager = runtimeType(isAsync ? "AsyncPager" : "Pager");
  return code`${pager}[${result.type}, ${result.item}]`;
}

/** The type behind `) -> `, over several lines where it is too long; `depth` is that of the `def`. */
function returnType(type: Code, depth: number): Code {
  const outer = depth * 4;
  const column = outer + ") -> ".length;
  if (column + type.text.length + ":".length <= LINE_WIDTH) return type;
  const isBracketed = /^[\w.]+\[/.test(type.text);
  const depthInside = isBracketed ? outer : outer + 4;
  const place = { width: LINE_WIDTH, outer, depth: depthInside };
  const broken = brokenType(type, place, isBracketed ? column : depthInside, isBracketed ? 1 : 0);
  // A choice has no brackets of its own to break in.
  return indented(isBracketed ? broken : code`(\n    ${broken}\n)`, depth);
}

function parameterLines(context: OperationContext, planned: PlannedOperation): Code {
  const lines = [code`self`, code`*`, ...planned.arguments.map(parameterText)];
  lines.push(code`request_options: ${runtimeType("RequestOptions")} | None = None`);
  const all = lines.map((one) => code`\n        ${indented(one, 2)},`);
  return code`${join(all)}\n    `;
}

function parameterText(one: Argument): Code {
  const members = one.required ? one.members : [...one.members, runtimeType("UnsetType")];
  const end = one.required ? null : runtimeValue("UNSET");
  return annotated(identifier(one.name), distinct(members), end, 2, 1);
}

/** The method as a reader sees it, without `self`. */
export function signatureOf(planned: PlannedOperation): Code {
  const lines = planned.arguments.map((one) => code`\n    ${indented(parameterText(one), 1)},`);
  const options = code`\n    request_options: ${runtimeType("RequestOptions")} | None = None,`;
  const name = identifier(planned.names.method);
  return code`def ${name}(\n    *,${join(lines)}${options}\n) -> ${returnType(returnsOf(planned, false), 0)}`;
}

function returned(context: OperationContext, planned: PlannedOperation, waits: Code): Code {
  const { names, operation, body, result } = planned;
  const values = operation.parameters.map((_, index) => {
    const name = planned.arguments[index]?.name ?? "";
    return { key: literal(name), value: identifier(name) };
  });
  const sent =
    body === "none"
      ? runtimeValue("UNSET")
      : body === "whole"
        ? identifier(BODY_ARGUMENT)
        : dictOf(
            planned.arguments
              .filter((one) => one.in === "body")
              .map((one) => ({ key: literal(one.wireName), value: identifier(one.name) })),
          );
  const caller = result.item === null ? code`self._call` : code`self._list`;
  const head = code`return ${waits}`;
  const expression = call(caller, [
    argument(rowReference(context, names.row)),
    argument(dictOf(values)),
    argument(sent),
    argument(code`request_options`),
  ]);
  return code`${head}${layOut(expression, 0, head.text.length, 0, 2)}`;
}

/** The row of an operation, which another module of the client's package holds. */
export function rowReference({ names }: OperationContext, row: string): Code {
  return reference({ name: row, file: `${names.folder}/operations.py`, typeOnly: false });
}

function methodDocstring(planned: PlannedOperation): Code {
  const { operation, arguments: all } = planned;
  const { documentation } = operation;
  const silent = documentation.summary === "" && documentation.description === "";
  const lead = silent ? [`\`${operation.method} ${operation.path}\``] : [];
  const told = all.map((one) => ({
    name: one.name,
    content: {
      documentation: one.documentation,
      notes: constraintNotes(one.type),
      default: one.default,
      example: one.example,
    },
  }));
  return methodDocstringOf(paragraphs({ lead, documentation }), told, 2);
}
