/**
 * Samples: complete programs, printed by what prints the SDK.
 *
 * Decides: what a reader can copy and run as it stands. Credentials and host come from the environment, so a sample
 * holds no secret and needs no editing. The values are those of the description's examples.
 * Leaves to others: which examples there are (`model/`), values (`values.ts`), and running every sample (`test/`).
 */
import { code, type Code, EMPTY, indent, join } from "../../code/code.js";
import type { Envelope, OperationExample } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import { importsOf } from "./imports.js";
import type { OperationContext, PlannedOperation } from "./operations.js";
import { BODY_MEMBER, parameterKey } from "./names.js";
import { isVoid, streamedBy } from "./results.js";
import { capitalised } from "./spelling.js";
import { identifier, reference } from "./syntax.js";
import {
  type Expression,
  newLine,
  printed,
  spaces,
  type ValueContext,
  valueExpression,
} from "./values.js";
import { fieldAt } from "./walk.js";

export interface SampleContext {
  readonly operation: OperationContext;
  readonly values: ValueContext;
  readonly envelope: Envelope | null;
}

/** `minimal`, `full` where it says more, the other examples by name, `async`, and `paged` for lists. Never empty. */
export function operationSamples(
  context: SampleContext,
  planned: PlannedOperation,
): readonly SurfaceSample[] {
  const { examples } = planned.operation;
  const minimal = exampleOf(planned);
  const full = examples.find((one) => one.name === "full") ?? examples[1] ?? null;
  const samples: SurfaceSample[] = [sample(context, planned, "minimal", minimal)];
  if (full !== null && full !== minimal) {
    const longer = sample(context, planned, "full", full);
    if (longer.code.text !== samples[0]?.code.text) samples.push(longer);
  }
  for (const other of examples) {
    if (other !== minimal && other !== full) {
      samples.push(sample(context, planned, other.name, other));
    }
  }
  if (planned.result.item !== null) samples.push(sample(context, planned, "paged", minimal));
  samples.push(sample(context, planned, "async", minimal));
  return samples;
}

export function exampleOf({ operation }: PlannedOperation): OperationExample | null {
  const { examples } = operation;
  return examples.find((one) => one.name === "minimal") ?? examples[0] ?? null;
}

function sample(
  context: SampleContext,
  planned: PlannedOperation,
  kind: string,
  example: OperationExample | null,
): SurfaceSample {
  const { operation } = context;
  const client = reference(operation.names.className, operation.packages.client);
  const made = code`${client} client = new ${client}();`;
  const body =
    kind === "paged"
      ? loop(context, planned, withoutPage(planned, example))
      : kind === "async"
        ? future(context, planned, example)
        : statement(context, planned, example);
  return {
    kind,
    example: example?.name ?? "",
    code: program(
      className(planned.names.method, kind),
      code`${made}\n\n${body}`,
      isDeprecated(planned),
    ),
  };
}

function className(method: string, kind: string): string {
  const suffix = kind === "paged" ? "Paged" : kind === "async" ? "Async" : "";
  return `${capitalised(method).replace(/_$/, "")}${suffix}Sample`;
}

function isDeprecated({ operation }: PlannedOperation): boolean {
  return operation.documentation.deprecated !== null;
}

/** Imports, a class, a method. Lines of the body begin without indentation. */
export function program(name: string, body: Code, deprecated = false, members: Code = EMPTY): Code {
  const imports = importsOf("", [body, members]).map((one) => code`import ${one};\n`);
  const allowed = deprecated ? code`    @SuppressWarnings("deprecation")\n` : EMPTY;
  return code`${join(imports)}
public class ${identifier(name)} {
${members}${allowed}    public static void main(String[] args) {
${spaces(8)}${indent(body, spaces(8))}
    }
}`;
}

/** The call, and the line that shows its result. */
export function statement(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
  options: Code | null = null,
): Code {
  const { result } = planned;
  if (isVoid(result)) return code`${call(context, planned, example, 0, 0, options)};`;
  const item = streamedBy(result);
  if (item !== null) {
    const head = code`try (${result.type} stream = `;
    const value = call(context, planned, example, 0, head.text.length, options);
    return code`${head}${value}) {
    for (${item} item : stream) {
        System.out.println(${shownItem(context, planned)});
    }
}`;
  }
  const start = code`${result.type} result = `;
  const value = call(context, planned, example, 0, start.text.length, options);
  return code`${start}${value};\n${shown(context, planned)};`;
}

/** Without the semicolon. */
function shown(context: SampleContext, planned: PlannedOperation): Code {
  const { result } = planned;
  if (result.isMixed) return code`System.out.println(result)`;
  if (result.answer === "bytes") return code`System.out.println(result.length)`;
  if (result.answer !== "json") return code`System.out.println(result)`;
  const json = reference("JsonUtils", context.operation.packages.util);
  return code`System.out.println(${json}.serialize(result${interesting(context, planned)}))`;
}

/** An item of a stream. */
function shownItem({ operation }: SampleContext, { result }: PlannedOperation): Code {
  if (result.answer === "textEvents") return code`item.getData()`;
  const data = result.answer === "events" ? code`item.getData()` : code`item`;
  return code`${reference("JsonUtils", operation.packages.util)}.serialize(${data})`;
}

/** `.getData()`, where the envelope keeps what was asked for. */
function interesting(context: SampleContext, planned: PlannedOperation): Code {
  const pointer = context.envelope?.data ?? null;
  const { content } = planned.result;
  return pointer === null || content === null
    ? EMPTY
    : (fieldAt(context.values, content, pointer) ?? EMPTY);
}

export function call(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
  depth: number,
  column: number,
  options: Code | null = null,
  receiver: Code = code`client`,
): Code {
  const request = requestExpression(context, planned, example);
  const values: Expression[] = [];
  if (request !== null) values.push(request);
  else if (options !== null && planned.request.kind !== "none") values.push(emptyRequest(planned));
  if (options !== null) values.push(options);
  const callee = code`${receiver}.${identifier(planned.names.method)}`;
  return printed({ kind: "call", callee, values }, depth, column);
}

function emptyRequest(planned: PlannedOperation): Code {
  return planned.request.kind === "parameters" ? code`new ${planned.request.type}()` : code`null`;
}

function loop(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): Code {
  const { result, names } = planned;
  const item = itemName(names.method);
  const type = result.item?.text ?? code`Object`;
  const request = requestExpression(context, planned, example);
  const start = code`for (${type} ${item} : `;
  const walk = printed(
    {
      kind: "call",
      callee: code`client.${identifier(names.paginator)}`,
      values: request === null ? [] : [request],
    },
    0,
    start.text.length,
  );
  const json = reference("JsonUtils", context.operation.packages.util);
  return code`${start}${walk}) {\n    System.out.println(${json}.serialize(${item}));\n}`;
}

function future(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): Code {
  const { result } = planned;
  const type = reference("CompletableFuture", "java.util.concurrent");
  const start = code`${type}<${result.type}> future = `;
  const value = call(context, planned, example, 0, start.text.length, null, code`client.async()`);
  if (streamedBy(result) !== null) {
    return code`${start}${value};
future.thenCompose(stream -> stream.forEachAsync(item -> {
    System.out.println(${shownItem(context, planned)});
    return true;
})).join();`;
  }
  const after = isVoid(result)
    ? code`future.thenRun(() -> System.out.println("done")).join();`
    : code`future.thenAccept(result -> ${shown(context, planned)}).join();`;
  return code`${start}${value};\n${after}`;
}

/** `listGroups` gives a `group`. */
function itemName(method: string): Code {
  const plural = /^(?:list|get|query|search|find|fetch)([A-Z][A-Za-z]*)s$/.exec(method);
  const noun = plural?.[1] ?? "Item";
  const name = noun.charAt(0).toLowerCase() + noun.slice(1);
  return identifier(/^[a-z]{3,}$/.test(name) && !UNFIT.has(name) ? name : "item");
}

const UNFIT: ReadonlySet<string> = new Set(
  "client clas proces addres acces statu new args for int try".split(" "),
);

/** The walk counts the pages itself. */
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

function requestExpression(
  context: SampleContext,
  planned: PlannedOperation,
  example: OperationExample | null,
): Expression | null {
  const { operation, request, names } = planned;
  const content = operation.body?.contents[0];
  const isBytes = content?.kind === "bytes";
  const body =
    example?.body === undefined || content === undefined
      ? null
      : valueExpression(
          context.values,
          example.body,
          isBytes ? { kind: "bytes", encoding: "raw" } : content.type,
          isBytes || content.kind === "multipart",
        );
  if (request.kind === "none") return null;
  if (request.kind === "body")
    return body ?? (request.optional ? null : emptyBody(context, planned));
  const calls = (example?.parameters ?? []).flatMap(({ parameter, value }) => {
    const own = valueExpression(context.values, value, parameter.type);
    const name = names.members.get(parameterKey(parameter)) ?? parameter.name;
    return own === null ? [] : [{ name: identifier(name), values: [own] }];
  });
  if (body !== null) calls.push({ name: identifier(BODY_MEMBER), values: [body] });
  if (calls.length === 0 && request.optional) return null;
  const build = { name: code`build`, values: [] };
  return { kind: "chain", start: code`${request.type}.builder()`, calls: [...calls, build] };
}

/** A required body of which no example is known. */
function emptyBody(context: SampleContext, planned: PlannedOperation): Expression {
  const type = planned.operation.body?.contents[0]?.type;
  const target = type?.kind === "ref" ? context.values.declarations.get(type.id) : undefined;
  if (target?.kind === "record") return code`new ${planned.request.type}()`;
  return code`null`;
}

/** How a client is made, and its first call. */
export function quickStart(
  context: SampleContext,
  planned: PlannedOperation | null,
): SurfaceSample {
  const first = planned === null ? undefined : operationSamples(context, planned)[0];
  if (first) return { ...first, kind: "quick-start" };
  const { operation } = context;
  const client = reference(operation.names.className, operation.packages.client);
  const body = code`${client} client = new ${client}();${newLine(0)}System.out.println(client);`;
  return {
    kind: "quick-start",
    example: "",
    code: program("QuickStartSample", body),
  };
}
