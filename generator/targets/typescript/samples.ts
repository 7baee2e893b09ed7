/**
 * Samples: complete programs, printed by what prints the SDK.
 *
 * Decides: what a reader can copy and run as it stands. Credentials and host come from the environment, so a sample
 * holds no secret and needs no editing. The values are those of the description's examples.
 * Leaves to others: which examples there are (`model/`), and running every sample (`test/`).
 */
import { code, type Code, EMPTY, indent, join } from "../../code/code.js";
import type { Declaration, Envelope, OperationExample, Type, TypeId } from "../../model/api.js";
import { isJsonObject, type Json } from "../../model/json.js";
import type { SurfaceSample, SurfaceSteps } from "../../surface.js";
import { bracketed, type Doc, layOut, spaces } from "./layout.js";
import { BODY_MEMBER, parameterKey } from "./client-names.js";
import { isStream, type PlannedOperation } from "./operations.js";
import { identifier, memberAccess, moduleSpecifier } from "./syntax.js";
import { arrayOf, type Expression, expressionDoc, jsonExpression, objectOf } from "./values.js";
import { holdsParts } from "./views.js";

export interface SampleContext {
  readonly package: string;
  readonly className: string;
  readonly envelope: Envelope | null;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
}

/** `minimal`, `full` where it says more, the other examples by name, and `paged` for lists. Never empty. */
export function operationSamples(
  context: SampleContext,
  planned: PlannedOperation,
): readonly SurfaceSample[] {
  const { examples } = planned.operation;
  const minimal = examples.find((one) => one.name === "minimal") ?? examples[0] ?? null;
  const full = examples.find((one) => one.name === "full") ?? examples[1] ?? null;
  const samples: SurfaceSample[] = [sample(context, planned, "minimal", minimal)];
  if (full !== null && full !== minimal) {
    const longer = sample(context, planned, "full", full);
    if (longer.code.text !== samples[0]?.code.text) samples.push(longer);
  }
  for (const other of examples) {
    if (other !== minimal && other !== full)
      samples.push(sample(context, planned, other.name, other));
  }
  if (planned.result.item !== null) samples.push(sample(context, planned, "paged", minimal));
  return samples;
}

/** How a client is made, and its first call. */
export function quickStart(
  context: SampleContext,
  planned: PlannedOperation | null,
): SurfaceSample {
  if (planned !== null) {
    const first = operationSamples(context, planned)[0];
    if (first) return { ...first, kind: "quick-start", steps: stepsOf(context, planned) };
  }
  const text = code`${construction(context)}\nconsole.log(client);`;
  return { kind: "quick-start", example: "", code: text };
}

/** The first call in the forms that guides need. */
function stepsOf(context: SampleContext, planned: PlannedOperation): SurfaceSteps {
  const { examples } = planned.operation;
  const example = examples.find((one) => one.name === "minimal") ?? examples[0] ?? null;
  const call = callDoc(context, planned, example);
  const having = (options: Code): Code =>
    statement(context, planned, callDoc(context, planned, example, options));
  const silent = planned.result.answer === "none";
  const taken = silent ? code`httpStatus, requestId` : code`data, httpStatus, requestId`;
  const shown = silent ? EMPTY : code`, data`;
  const answer = layOut([code`const { ${taken} } = await `, call, code`.withResponse();`], 0, 0);
  return {
    plain: statement(context, planned, call),
    nested: statement(context, planned, call, 1),
    token: having(code`{ token }`),
    limits: having(code`{ timeout: 5_000, maxRetries: 0 }`),
    response: code`${answer}\nconsole.log(httpStatus, requestId${shown});`,
  };
}

function construction(context: SampleContext): Code {
  const name = identifier(context.className);
  return code`import { ${name} } from ${moduleSpecifier(context.package)};\n\nconst client = new ${name}();\n`;
}

/** A call by the standalone function, with a core of a few features. */
export function standaloneSample(
  context: SampleContext,
  planned: PlannedOperation,
  coreName: string,
  importPath: string,
): Code {
  const { examples } = planned.operation;
  const example = examples.find((one) => one.name === "minimal") ?? examples[0] ?? null;
  const core = identifier(coreName);
  const name = identifier(planned.names.functionName);
  const request = requestExpression(context, planned, example);
  const values = [code`core`, ...(request === null ? [] : [expressionDoc(request)])];
  const call = bracketed(code`${name}(`, values, code`)`, { kind: "line", soft: true });
  const silent = planned.result.answer === "none";
  const assigned = silent ? EMPTY : code`const result = `;
  const shown = silent ? EMPTY : code`\nconsole.log(result${interesting(context, planned)});`;
  const features = code`import { environment, retries } from ${moduleSpecifier(`${context.package}/features`)};`;
  const imported = code`import { ${name}, ${core} } from ${moduleSpecifier(importPath)};`;
  const constructed = code`const core = new ${core}({ maxRetries: 3 }, [environment, retries]);`;
  return code`${features}\n${imported}\n\n${constructed}\n${layOut([assigned, code`await `, call, code`;`], 0, 0)}${shown}`;
}

function sample(
  context: SampleContext,
  planned: PlannedOperation,
  kind: string,
  example: OperationExample | null,
): SurfaceSample {
  const values = kind === "paged" ? withoutPage(planned, example) : example;
  const call = callDoc(context, planned, values);
  return {
    kind,
    example: example?.name ?? "",
    code: code`${construction(context)}\n${kind === "paged" ? loop(planned, call) : statement(context, planned, call)}`,
  };
}

function statement(
  context: SampleContext,
  planned: PlannedOperation,
  call: Doc,
  depth: 0 | 1 = 0,
): Code {
  if (isStream(planned.result)) return streamed(call, depth);
  const silent = planned.result.answer === "none";
  const start = silent ? code`await ` : code`const result = await `;
  const first = code`${spaces(depth)}${layOut([start, call, code`;`], depth, depth * 2)}`;
  if (silent) return first;
  return code`${first}\n${spaces(depth)}console.log(result${interesting(context, planned)});`;
}

/** A stream is read item by item. */
function streamed(call: Doc, depth: 0 | 1): Code {
  const start = code`${spaces(depth)}${layOut([code`const stream = await `, call, code`;`], depth, depth * 2)}`;
  const loop = code`for await (const item of stream) {\n  console.log(item);\n}`;
  return code`${start}\n${spaces(depth)}${indent(loop, spaces(depth))}`;
}

function loop(planned: PlannedOperation, call: Doc): Code {
  const item = itemName(planned);
  const head = layOut([code`for await (const ${item} of `, call, code`) {`], 0, 0);
  return code`${head}\n  console.log(${item});\n}`;
}

/** `listGroups` gives a `group`. */
function itemName(planned: PlannedOperation): Code {
  const plural = /^(?:list|get|query|search|find|fetch)([A-Z][A-Za-z]*)s$/.exec(
    planned.names.method,
  );
  const noun = plural?.[1] ?? "Item";
  const name = noun.charAt(0).toLowerCase() + noun.slice(1);
  return identifier(/^[a-z]{3,}$/.test(name) && !UNFIT.has(name) ? name : "item");
}

const UNFIT: ReadonlySet<string> = new Set([
  "client",
  "clas",
  "proces",
  "addres",
  "acces",
  "statu",
  "new",
]);

/** The iterator counts the pages itself. */
function withoutPage(
  planned: PlannedOperation,
  example: OperationExample | null,
): OperationExample | null {
  const { paging } = planned.operation;
  if (example === null || paging?.page.in !== "query") return example;
  const parameters = example.parameters.filter(
    ({ parameter }) => !(parameter.in === "query" && parameter.name === paging.page.at),
  );
  return { ...example, parameters };
}

function callDoc(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
  options: Code | null = null,
): Doc {
  const name = code`client.${identifier(planned.names.method)}`;
  const request = requestExpression(context, planned, example);
  if (options !== null) {
    const empty = planned.request.kind === "none" ? [] : [code`{}`];
    const values = request === null ? [...empty, options] : [expressionDoc(request), options];
    return values.length === 1
      ? code`${name}(${options})`
      : bracketed(code`${name}(`, values, code`)`, { kind: "line", soft: true });
  }
  if (request === null) return code`${name}()`;
  const argument = expressionDoc(request);
  // A lone object hugs its parentheses; anything else that is too long moves between them.
  const hugs = "kind" in request;
  return hugs
    ? [name, code`(`, argument, code`)`]
    : bracketed(code`${name}(`, [argument], code`)`, { kind: "line", soft: true });
}

function requestExpression(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): Expression | null {
  const { operation, request, names } = planned;
  const content = operation.body?.contents[0];
  const body = (): Expression | null =>
    example?.body === undefined || content === undefined
      ? null
      : holdsParts(content)
        ? valueOf(context, example.body, content.type)
        : jsonExpression(example.body);
  if (request.kind === "none") return null;
  if (request.kind === "body") return body();
  const members = (example?.parameters ?? []).map(({ parameter, value }) => ({
    name: names.members.get(parameterKey(parameter)) ?? parameter.name,
    value: jsonExpression(value),
  }));
  const own = body();
  if (own !== null) members.push({ name: BODY_MEMBER, value: own });
  return members.length === 0 && request.optional ? null : objectOf(members);
}

/** A value as an expression of its type: bytes are not text in a program, though they are in an example. */
function valueOf(context: SampleContext, value: Json, type: Type): Expression {
  switch (type.kind) {
    case "bytes":
      return type.encoding === "raw" && typeof value === "string"
        ? code`new Blob([${jsonLeaf(value)}])`
        : jsonExpression(value);
    case "nullable":
      return value === null ? jsonExpression(value) : valueOf(context, value, type.of);
    case "list":
      return Array.isArray(value)
        ? arrayOf(value.map((item: Json) => valueOf(context, item, type.items)))
        : jsonExpression(value);
    case "ref": {
      const target = context.declarations.get(type.id);
      if (target?.kind === "alias") return valueOf(context, value, target.type);
      if (target?.kind !== "record" || !isJsonObject(value)) return jsonExpression(value);
      return objectOf(
        Object.entries(value).map(([name, item]) => {
          const field = target.fields.find((one) => one.name === name);
          return {
            name,
            value: field ? valueOf(context, item, field.type) : jsonExpression(item),
          };
        }),
      );
    }
    default:
      return jsonExpression(value);
  }
}

function jsonLeaf(value: string): Code {
  const printed = jsonExpression(value);
  return "text" in printed ? printed : EMPTY;
}

/** `.data`, where the envelope keeps what was asked for and the result's type declares it as always there. */
function interesting(context: SampleContext, planned: PlannedOperation): Code {
  const pointer = context.envelope?.data;
  if (!pointer) return EMPTY;
  const names = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
  let type = planned.result.content;
  const steps: Code[] = [];
  for (const name of names) {
    const target = type?.kind === "ref" ? context.declarations.get(type.id) : undefined;
    const field =
      target?.kind === "record" ? target.fields.find((one) => one.name === name) : undefined;
    if (field === undefined || (steps.length < names.length - 1 && !field.required)) return EMPTY;
    steps.push(memberAccess(name));
    type = field.type;
  }
  return join(steps);
}
