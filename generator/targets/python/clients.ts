/**
 * Modules of a client: its operations, its options, the class with all methods, and the asynchronous one.
 *
 * Decides: what stands in which module.
 *
 * - `operations.py`: the rows of all operations, and the service.
 * - `options.py`: what the constructors take.
 * - `client.py` and `async_client.py`: a class each, with a method of one statement per operation.
 *
 * Leaves to others: rows (`rows.ts`), methods (`operations.ts`), the service (`service.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import { docstringOf, paragraphs } from "./comments.js";
import { importsOf } from "./imports.js";
import { annotated, layOut } from "./layout.js";
import type { OpenIdMethods } from "./openid.js";
import { methods, type OperationContext, type PlannedOperation } from "./operations.js";
import type {
  ClientFilePlan,
  FilePlan,
  MethodPlan,
  OperationsPlan,
  OptionPlan,
  OptionsPlan,
} from "./plan.js";
import { row } from "./rows.js";
import { runtimeType, runtimeValue, standardType } from "./runtime.js";
import { environmentNote, type ServicePlan } from "./service.js";
import { identifier, literal, reference } from "./syntax.js";

export interface ClientFilesInput {
  readonly context: OperationContext;
  readonly planned: readonly PlannedOperation[];
  readonly hidden: readonly PlannedOperation[];
  readonly service: ServicePlan;
  readonly openId: OpenIdMethods | null;
  readonly banner: Code;
  /** Name of the package on the index: the logger's. */
  readonly packageName: string;
}

export function planClientFiles(input: ClientFilesInput): readonly FilePlan[] {
  const { folder } = input.context.names;
  return [
    { path: `${folder}/__init__.py`, template: "empty", data: { banner: input.banner } },
    operationsFile(input, `${folder}/operations.py`),
    optionsFile(input, `${folder}/options.py`),
    clientFile(input, `${folder}/client.py`, false),
    clientFile(input, `${folder}/async_client.py`, true),
  ];
}

function operationsFile(input: ClientFilesInput, path: string): FilePlan {
  const { context, planned, hidden, service, banner, openId } = input;
  // Hidden ones first: the service names those that sell tokens.
  const rows = [...hidden, ...planned].map((one) => row(context, one));
  if (openId !== null) rows.push(openId.row);
  const own = code`SERVICE = ${layOut(service.row, 0, 0)}`;
  const data: OperationsPlan = {
    banner,
    rows,
    service: own,
    ...importsOf(path, [...rows.map((one) => one.value), own]),
  };
  return { path, template: "operations", data };
}

// ---------------------------------------------------------------------------------------------- options

function optionsFile(input: ClientFilesInput, path: string): FilePlan {
  const { names } = input.context;
  const classes = [false, true].map((isAsync) => {
    const name = isAsync ? names.asyncOptionsName : names.optionsName;
    const className = isAsync ? names.asyncName : names.className;
    return {
      name: identifier(name),
      base: runtimeValue(isAsync ? "AsyncClientOptions" : "ClientOptions"),
      docstring: docstringOf([`Options of \`${className}\`.`], 1),
      members: input.service.options.map((option) => ({
        text: annotated(identifier(option.name), optionType(option, isAsync), null, 1),
        docstring: docstringOf([option.description, environmentNote(option)], 1),
      })),
    };
  });
  const pieces = classes.flatMap((one) => [one.base, ...one.members.map((member) => member.text)]);
  const data: OptionsPlan = { banner: input.banner, classes, ...importsOf(path, pieces) };
  return { path, template: "options", data };
}

function optionType(option: OptionPlan, isAsync: boolean): readonly Code[] {
  if (option.values.length > 0) {
    const values = join(option.values.map(literal), code`, `);
    return [code`${standardType("typing", "Literal")}[${values}]`, code`None`];
  }
  const source = runtimeType(isAsync ? "AsyncTokenSource" : "TokenSource");
  return [code`str`, ...(option.mayBeFunction ? [source] : []), code`None`];
}

// --------------------------------------------------------------------------------------------- classes

function clientFile(input: ClientFilesInput, path: string, isAsync: boolean): FilePlan {
  const { context, planned, openId } = input;
  const { names, client } = context;
  const { documentation } = client;
  const lead = client.title === "" ? [] : [client.title];
  const about = paragraphs({ lead, documentation });
  const kind = isAsync ? [`Asynchronous: \`${names.className}\` has the same methods.`] : [];
  const optionsName = isAsync ? names.asyncOptionsName : names.optionsName;
  const options = reference({
    name: optionsName,
    file: `${names.folder}/options.py`,
    typeOnly: true,
  });
  const all: readonly MethodPlan[] = [
    ...(openId === null ? [] : isAsync ? openId.asyncMethods : openId.methods),
    ...planned.flatMap((one) => methods(context, one, isAsync)),
  ];
  const service = reference({
    name: "SERVICE",
    file: `${names.folder}/operations.py`,
    typeOnly: false,
  });
  const base = runtimeValue(isAsync ? "AsyncClient" : "SyncClient");
  const pieces = [
    base,
    service,
    options,
    standardType("typing_extensions", "Unpack"),
    ...all.flatMap((one) => [one.parameters, one.returns, one.body]),
  ];
  const data: ClientFilePlan = {
    banner: input.banner,
    name: identifier(isAsync ? names.asyncName : names.className),
    base,
    options,
    docstring: docstringOf([...(about.length > 0 ? about : [names.className]), ...kind], 1),
    package: literal(input.packageName),
    methods: all,
    ...importsOf(path, pieces),
  };
  return { path, template: "client", data };
}
