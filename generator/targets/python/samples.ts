/**
 * Samples: complete programs, printed by what prints the SDK.
 *
 * Decides: what a reader can copy and run as it stands. Credentials and host come from the environment, so a sample
 * holds no secret and needs no editing. The values are those of the description's examples, as models where they are
 * some.
 * Leaves to others: which examples there are (`model/`), and running every sample (`test/`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type {
  Declaration,
  Envelope,
  OperationExample,
  RecordDeclaration,
  Type,
  TypeId,
} from "../../model/api.js";
import { isJsonObject, type Json } from "../../model/json.js";
import type { SurfaceSample, SurfaceSteps } from "../../surface.js";
import { parameterKey } from "./client-names.js";
import { compareNames } from "./imports.js";
import {
  argument,
  call,
  type Expression,
  type Item,
  jsonExpression,
  keyword,
  layOut,
  listOf,
  dictOf,
  LINE_WIDTH,
  spaces,
} from "./layout.js";
import type { Names } from "./names.js";
import type { PlannedOperation } from "./operations.js";
import { isStream } from "./results.js";
import { identifier, literal, modulePath, reference } from "./syntax.js";

export interface SampleContext {
  readonly importName: string;
  readonly className: string;
  readonly asyncName: string;
  readonly envelope: Envelope | null;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  readonly names: Names;
  /** Names of the fields of a record, by their names on the wire. */
  readonly fieldsOf: (declaration: RecordDeclaration) => ReadonlyMap<string, string>;
}

/** `minimal`, `full` where it says more, the other examples by name, `paged` for lists, and `async`. Never empty. */
export function operationSamples(
  context: SampleContext,
  planned: PlannedOperation,
): readonly SurfaceSample[] {
  const { examples } = planned.operation;
  const minimal = firstExample(planned);
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
  samples.push(asyncSample(context, planned, minimal));
  return samples;
}

function firstExample({ operation: { examples } }: PlannedOperation): OperationExample | null {
  return examples.find((one) => one.name === "minimal") ?? examples[0] ?? null;
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
  const text = program(context, context.className, [code`print(client)`]);
  return { kind: "quick-start", example: "", code: text };
}

/** The first call in the forms that guides need. */
function stepsOf(context: SampleContext, planned: PlannedOperation): SurfaceSteps {
  const example = firstExample(planned);
  const items = callItems(context, planned, example);
  const options = (members: Code): Code =>
    statement(context, planned, [...items, keyword(code`request_options`, members)]);
  const method = argument(code`client.${identifier(planned.names.method)}`);
  const raw = call(code`client.with_raw_response`, [method, ...items]);
  const silent = planned.result.answer === "none";
  const shown = silent ? EMPTY : code`, response.data`;
  const head = code`response = `;
  return {
    plain: statement(context, planned, items),
    nested: statement(context, planned, items, 1),
    token: options(code`{"token": token}`),
    limits: options(code`{"timeout": 5, "max_retries": 0}`),
    response: code`${head}${layOut(raw, 0, head.text.length)}\nprint(response.http_status, response.request_id${shown})`,
  };
}

/** Imports, the client, and what is done with it. `names` are imported besides the client. */
export function program(
  context: Pick<SampleContext, "importName">,
  className: string,
  steps: readonly Code[],
  options: Code = EMPTY,
): Code {
  const made = code`client = ${identifier(className)}(${options})`;
  return code`${importLine(context.importName, [className], steps)}\n\n${made}\n\n${join(steps, code`\n`)}`;
}

/** The line that imports a client, and what the code mentions besides it. */
export function importLine(
  importName: string,
  own: readonly string[],
  pieces: readonly Code[],
): Code {
  const mentioned = pieces.flatMap((one) => one.refs.map((symbol) => symbol.name));
  const names = [...new Set([...own, ...mentioned])].sort(compareNames);
  const from = code`from ${modulePath("", [importName])} import `;
  const flat = code`${from}${join(names.map(identifier), code`, `)}`;
  if (flat.text.length <= LINE_WIDTH) return flat;
  return code`${from}(${join(names.map((name) => code`\n    ${identifier(name)},`))}\n)`;
}

function sample(
  context: SampleContext,
  planned: PlannedOperation,
  kind: string,
  example: OperationExample | null,
): SurfaceSample {
  const paged = kind === "paged";
  const items = callItems(context, planned, paged ? withoutPage(planned, example) : example);
  const step = paged ? loop(planned, items, code`for`, 0) : statement(context, planned, items);
  const name = context.className;
  return { kind, example: example?.name ?? "", code: program(context, name, [step]) };
}

function asyncSample(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): SurfaceSample {
  const paged = planned.result.item !== null;
  const items = callItems(context, planned, paged ? withoutPage(planned, example) : example);
  const step = paged
    ? loop(planned, items, code`async for`, 2)
    : statement(context, planned, items, 2, code`await `);
  const name = identifier(context.asyncName);
  const text = code`import asyncio

${importLine(context.importName, [context.asyncName], [step])}


async def main() -> None:
    async with ${name}() as client:
${step}


asyncio.run(main())`;
  return { kind: "async", example: example?.name ?? "", code: text };
}

function statement(
  context: SampleContext,
  planned: PlannedOperation,
  items: readonly Item[],
  depth = 0,
  waits: Code = EMPTY,
): Code {
  const silent = planned.result.answer === "none";
  const paged = planned.result.item !== null;
  const method = code`client.${identifier(planned.names.method)}`;
  // One page of a list is asked for by name; awaiting the list does the same.
  const tail = paged && waits.isEmpty ? code`.page()` : EMPTY;
  const head = silent ? waits : code`result = ${waits}`;
  const column = depth * 4 + head.text.length;
  const made = layOut(call(method, items), depth, column, tail.text.length);
  if (isStream(planned.result)) return streamed(planned, items, depth, waits);
  const first = code`${spaces(depth)}${head}${made}${tail}`;
  if (silent) return first;
  return code`${first}\n${spaces(depth)}print(result${interesting(context, planned)})`;
}

/** A stream is read item by item, and closed however that ends. */
function streamed(
  planned: PlannedOperation,
  items: readonly Item[],
  depth: number,
  waits: Code,
): Code {
  const method = code`client.${identifier(planned.names.method)}`;
  const keywords = waits.isEmpty ? EMPTY : code`async `;
  const head = code`${keywords}with ${waits}`;
  const tail = code` as stream:`;
  const made = layOut(call(method, items), depth, depth * 4 + head.text.length, tail.text.length);
  return code`${spaces(depth)}${head}${made}${tail}
${spaces(depth + 1)}${keywords}for item in stream:
${spaces(depth + 2)}print(item)`;
}

function loop(
  planned: PlannedOperation,
  items: readonly Item[],
  keywords: Code,
  depth: number,
): Code {
  const item = itemName(planned);
  const head = code`${keywords} ${item} in `;
  const method = code`client.${identifier(planned.names.method)}`;
  const made = layOut(call(method, items), depth, depth * 4 + head.text.length, 1);
  return code`${spaces(depth)}${head}${made}:\n${spaces(depth + 1)}print(${item})`;
}

/** `list_groups` gives a `group`. */
function itemName(planned: PlannedOperation): Code {
  const plural = /^(?:list|get|query|search|find|fetch)_(?:\w+_)?([a-z]{3,})s$/.exec(
    planned.names.method,
  );
  const name = plural?.[1] ?? "item";
  return identifier(UNFIT.has(name) ? "item" : name);
}

const UNFIT: ReadonlySet<string> = new Set([
  "client",
  "clas",
  "proces",
  "addres",
  "acces",
  "statu",
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

// ---------------------------------------------------------------------------------------------- values

function callItems(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): readonly Item[] {
  const items: Item[] = [];
  planned.operation.parameters.forEach((parameter, index) => {
    const found = example?.parameters.find(
      (one) => parameterKey(one.parameter) === parameterKey(parameter),
    );
    const name = planned.arguments[index]?.name;
    if (found && name !== undefined) {
      items.push(keyword(identifier(name), valueOf(context, found.value, parameter.type)));
    }
  });
  const body = example?.body;
  if (body === undefined) return items;
  for (const one of planned.arguments.filter((each) => each.in === "body")) {
    const value = one.whole ? body : isJsonObject(body) ? own(body, one.wireName) : undefined;
    if (value !== undefined) {
      items.push(keyword(identifier(one.name), valueOf(context, value, one.type)));
    }
  }
  return items;
}

function own(object: Readonly<Record<string, Json>>, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value as an expression of its type: a model where it is one, bytes where it is no text in a program. */
function valueOf(context: SampleContext, value: Json, type: Type): Expression {
  switch (type.kind) {
    case "bytes":
      return type.encoding === "raw" && typeof value === "string"
        ? code`${literal(value)}.encode()`
        : jsonExpression(value);
    case "nullable":
      return value === null ? jsonExpression(value) : valueOf(context, value, type.of);
    case "list":
      return Array.isArray(value)
        ? listOf(value.map((item: Json) => valueOf(context, item, type.items)))
        : jsonExpression(value);
    case "map":
      return isJsonObject(value)
        ? dictOf(
            Object.entries(value).map(([name, item]) => ({
              key: literal(name),
              value: valueOf(context, item, type.values),
            })),
          )
        : jsonExpression(value);
    case "ref": {
      const target = context.declarations.get(type.id);
      if (target?.kind === "alias") return valueOf(context, value, target.type);
      if (target?.kind !== "record" || !isJsonObject(value)) return jsonExpression(value);
      return modelOf(context, value, target);
    }
    default:
      return jsonExpression(value);
  }
}

/** Where the example leaves out what a model needs, or has more than it knows, a dict does as well. */
function modelOf(
  context: SampleContext,
  value: Readonly<Record<string, Json>>,
  declaration: RecordDeclaration,
): Expression {
  const { fields } = declaration;
  const isWhole =
    fields.every((field) => !field.required || Object.hasOwn(value, field.name)) &&
    Object.keys(value).every((name) => fields.some((field) => field.name === name));
  const name = context.names.types.get(declaration.id);
  const file = context.names.modelFiles.get(declaration.id);
  if (!isWhole || name === undefined || file === undefined) return jsonExpression(value);
  const keys = context.fieldsOf(declaration);
  const items = Object.entries(value).map(([wire, item]) => {
    const field = fields.find((one) => one.name === wire);
    const made = field ? valueOf(context, item, field.type) : jsonExpression(item);
    return keyword(identifier(keys.get(wire) ?? wire), made);
  });
  return call(reference({ name, file, typeOnly: false }), items);
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
    if (target?.kind !== "record") return EMPTY;
    const field = target.fields.find((one) => one.name === name);
    if (field === undefined || (steps.length < names.length - 1 && !field.required)) return EMPTY;
    steps.push(code`.${identifier(context.fieldsOf(target).get(name) ?? name)}`);
    type = field.type;
  }
  return join(steps);
}
