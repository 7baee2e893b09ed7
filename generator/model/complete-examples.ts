/**
 * Sees to it that every operation has an example that could be sent, and that every example fits the types.
 *
 * Decides: what is filled in where the description's own examples are silent: values for required parameters and
 * bodies, and a `minimal` call cut from the `full` one by leaving out what may be left out at its top level (deeper
 * members are kept: they are what makes an example believable). That an example which had to be changed is told, once,
 * where it stands.
 * Leaves to others: which examples the description itself has (`operation-example.ts`), values (`sample-value.ts`),
 * what fits and what is done where it does not (`fit.ts`).
 */
import type { Diagnostics, Span } from "../diagnostic.js";
import {
  type Api,
  type Client,
  type Declaration,
  givenType,
  type Operation,
  type OperationExample,
  type Parameter,
  type Type,
  type TypeId,
} from "./api.js";
import { type Change, fitExample } from "./fit.js";
import { isJsonObject, type Json, jsonText } from "./json.js";
import { sampleValue } from "./sample-value.js";

type Index = ReadonlyMap<TypeId, Declaration>;

export function completeExamples(api: Api, diagnostics: Diagnostics): Api {
  const index: Index = new Map(api.declarations.map((one) => [one.id, one]));
  const complete = (operation: Operation): Operation => ({
    ...operation,
    examples: examplesFor(index, operation, diagnostics),
  });
  const clients = api.clients.map((client): Client => ({
    ...client,
    operations: client.operations.map(complete),
    hiddenOperations: client.hiddenOperations.map(complete),
  }));
  return { ...api, clients };
}

function examplesFor(
  index: Index,
  operation: Operation,
  diagnostics: Diagnostics,
): readonly OperationExample[] {
  const given = operation.examples.map((example) =>
    fitted(index, operation, sendable(index, operation, example), diagnostics),
  );
  const full =
    given.find((example) => example.name === "full") ??
    given[0] ??
    fitted(index, operation, made(index, operation), diagnostics);
  const all = given.length > 0 ? given : [full];
  if (all.some((example) => example.name === "minimal")) return all;
  const minimal = cut(index, operation, full);
  return minimal === null ? all : [minimal, ...all];
}

/** The example with what fits of it. */
function fitted(
  index: Index,
  { body, span }: Operation,
  example: OperationExample,
  diagnostics: Diagnostics,
): OperationExample {
  const content = body?.contents[0];
  const fit = (
    type: Type,
    value: Json,
    isRequired: boolean,
    place: Span | undefined,
  ): Json | undefined => {
    const { changes, value: own } = fitExample(index, type, value, isRequired);
    if (changes.length > 0) tell(diagnostics, changes, place, span);
    return own;
  };
  const own = example.body;
  return {
    ...example,
    parameters: example.parameters.flatMap(({ parameter, value }) => {
      const { type, required } = parameter;
      const one = fit(type, asGiven(index, parameter, value), required, parameter.span);
      return one === undefined ? [] : [{ parameter, value: one }];
    }),
    body:
      own === undefined || content === undefined
        ? own
        : fit(
            givenType(content),
            own,
            body?.required === true,
            content.examples.find((one) => one.value === own)?.span,
          ),
  };
}

/** `place`: of the example; `undefined` where it was made of what its schema gives for single members. */
function tell(
  diagnostics: Diagnostics,
  changes: readonly Change[],
  place: Span | undefined,
  operation: Span,
): void {
  const WORDS = {
    "left out": "leave out",
    replaced: "replace",
    added: "add",
    converted: "convert",
  };
  const said = Object.entries(WORDS).flatMap(([what, verb]) => {
    const places = changes.filter((one) => one.what === what).map((one) => one.pointer);
    const named = places.slice(0, 3).map((one) => (one === "" ? "it" : `\`${one}\``));
    const others = places.length - named.length;
    if (others > 0) named.push(`${String(others)} more`);
    return named.length === 0 ? [] : [`${verb} ${named.join(", ")}`];
  });
  diagnostics.warning(
    "unfit-example",
    `${place ? "the example does" : "examples inside of the schema do"} not fit the types of the SDKs; samples ${said.join(", ")}`,
    { span: place ?? operation, hint: "correct the example, or let its schema say what it has" },
  );
}

/** A list is often shown as the text that is sent. */
function asGiven(index: Index, { type, style, explode }: Parameter, value: Json): Json {
  if (explode || typeof value !== "string" || /^\[/.test(value)) return value;
  const target = type.kind === "ref" ? index.get(type.id) : undefined;
  const bare = target?.kind === "alias" ? target.type : type;
  if (bare.kind !== "list") return value;
  return value.split(style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : ",");
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
