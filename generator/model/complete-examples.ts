/**
 * Sees to it that every operation has an example that could be sent.
 *
 * Decides: what is filled in where the description's own examples are silent: values for required parameters and
 * bodies, and a `minimal` call cut from the `full` one by leaving out what may be left out at its top level (deeper
 * members are kept: they are what makes an example believable).
 * Leaves to others: which examples the description itself has (`operation-example.ts`), values (`sample-value.ts`).
 */
import {
  type Api,
  type Client,
  type Declaration,
  givenType,
  type Operation,
  type OperationExample,
  type Type,
  type TypeId,
} from "./api.js";
import { isJsonObject, type Json, jsonText } from "./json.js";
import { sampleValue } from "./sample-value.js";

type Index = ReadonlyMap<TypeId, Declaration>;

export function completeExamples(api: Api): Api {
  const index: Index = new Map(api.declarations.map((one) => [one.id, one]));
  const complete = (operation: Operation): Operation => ({
    ...operation,
    examples: examplesFor(index, operation),
  });
  const clients = api.clients.map((client): Client => ({
    ...client,
    operations: client.operations.map(complete),
    hiddenOperations: client.hiddenOperations.map(complete),
  }));
  return { ...api, clients };
}

function examplesFor(index: Index, operation: Operation): readonly OperationExample[] {
  const given = operation.examples.map((example) => sendable(index, operation, example));
  const full =
    given.find((example) => example.name === "full") ?? given[0] ?? made(index, operation);
  const all = given.length > 0 ? given : [full];
  if (all.some((example) => example.name === "minimal")) return all;
  const minimal = cut(index, operation, full);
  return minimal === null ? all : [minimal, ...all];
}

/** The example with a value for everything that is required. */
function sendable(index: Index, operation: Operation, example: OperationExample): OperationExample {
  const { body } = operation;
  const content = body?.contents[0];
  return {
    ...example,
    parameters: operation.parameters.flatMap((parameter) => {
      const given = example.parameters.find(
        (one) => one.parameter.name === parameter.name && one.parameter.in === parameter.in,
      );
      if (given !== undefined) return [given];
      return parameter.required
        ? [{ parameter, value: fromType(index, parameter.type, "required") }]
        : [];
    }),
    body:
      example.body === undefined && body?.required === true && content !== undefined
        ? fromType(index, givenType(content), "required")
        : example.body,
  };
}

function made(index: Index, operation: Operation): OperationExample {
  const content = operation.body?.contents[0];
  return {
    name: "full",
    summary: "",
    parameters: operation.parameters.map((parameter) => ({
      parameter,
      value: parameter.example ?? fromType(index, parameter.type, "all"),
    })),
    body: content === undefined ? undefined : fromType(index, givenType(content), "all"),
  };
}

function fromType(index: Index, type: Type, members: "required" | "all"): Json {
  // A call needs every argument, so a value that may not be valid is better than none; `null` is the last resort.
  return sampleValue(index, type, { members, direction: "request", anyway: true }) ?? null;
}

/** `null` when nothing can be left out. */
function cut(index: Index, operation: Operation, full: OperationExample): OperationExample | null {
  const parameters = full.parameters.filter((one) => one.parameter.required);
  const content = operation.body?.contents[0];
  const body =
    full.body === undefined || content === undefined
      ? undefined
      : operation.body?.required === true
        ? withoutOptional(index, givenType(content), full.body)
        : undefined;
  const same =
    parameters.length === full.parameters.length && jsonText(body) === jsonText(full.body);
  return same ? null : { name: "minimal", summary: "", parameters, body };
}

function withoutOptional(index: Index, type: Type, value: Json): Json {
  if (type.kind !== "ref" || !isJsonObject(value)) return value;
  const declaration = index.get(type.id);
  if (declaration?.kind === "alias") return withoutOptional(index, declaration.type, value);
  if (declaration?.kind !== "record") return value;
  const required = new Set(declaration.fields.filter((one) => one.required).map((one) => one.name));
  // With nothing required, cutting would leave an empty object, which shows a reader nothing.
  if (required.size === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => required.has(name)));
}
