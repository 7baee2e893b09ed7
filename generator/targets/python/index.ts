/**
 * The Python target: from the model to the plan.
 *
 * Decides: the order of planning. Names come first, because everything else mentions them.
 * Leaves to others: each step (the other files here); rendering (`render/python.ts`).
 */
import { code, type Code, join } from "../../code/code.js";
import { Diagnostics, InternalError } from "../../diagnostic.js";
import {
  type Api,
  type Client,
  type Declaration,
  type Operation,
  type RecordDeclaration,
  successResponses,
} from "../../model/api.js";
import { reportApproximations } from "./approximations.js";
import { planClientFiles } from "./clients.js";
import { Codecs } from "./codecs.js";
import { docstringOf } from "./comments.js";
import { findRoles, planDeclaration } from "./declarations.js";
import {
  ERRORS_FILE,
  type ErrorNames,
  nameErrors,
  planErrorsFile,
  surfaceErrors,
} from "./errors.js";
import { inOwnWords } from "./mentions.js";
import { fieldNames, type Names, settleAllNames } from "./names.js";
import { planOpenId } from "./openid.js";
import {
  type OperationContext,
  planOperation,
  type PlannedOperation,
  rowReference,
  signatureOf,
} from "./operations.js";
import type { ClientSettings, PythonOptions } from "./options.js";
import { licenseFile, modelsModule, projectFile, readmeFile, rootModule } from "./package.js";
import type { ClientPlan, FilePlan, OperationPlan, PythonPlan } from "./plan.js";
import { BUILTIN_TYPES } from "./reserved.js";
import { OAUTH_EXPORTS, STREAM_EXPORTS } from "./runtime.js";
import { operationSamples, quickStart, type SampleContext } from "./samples.js";
import { planService } from "./service.js";
import { importName } from "./spelling.js";
import { TypeTextParts } from "./type-text.js";
import { TypeTexts } from "./types.js";

export type { PythonOptions } from "./options.js";
export type { PythonPlan } from "./plan.js";
export { pythonSurface } from "./surface.js";

export function planPython(
  described: Api,
  options: PythonOptions,
  diagnostics: Diagnostics,
): PythonPlan {
  const errors = nameErrors(described, options.product, diagnostics);
  const names = settleAllNames(described, errors, diagnostics);
  const api = inOwnWords(described, names);
  const declarations = new Map(api.declarations.map((one) => [one.id, one]));
  const texts = new TypeTexts(names, declarations);
  reportApproximations(api, diagnostics);
  const codecs = new Codecs(names, declarations);
  const surface = new TypeTextParts(names);
  const banner = bannerOf(api, options);
  const imported = importName(options.package);
  const roles = findRoles(api, declarations);

  const context = { names, roles, texts, codecs, surface, importName: imported, diagnostics };
  const models = api.declarations.map((one) => planDeclaration(context, one, banner));
  const types = models.map((one) => one.type);
  const shared: Shared = {
    api,
    options,
    names,
    errors,
    texts,
    codecs,
    surface,
    declarations,
    banner,
    diagnostics,
  };
  const clients = api.clients.map((client) => planClient(shared, client));
  const plans = clients.map((one) => one.plan);
  const more = [
    ...(plans.some((one) => one.openId !== null) ? OAUTH_EXPORTS : []),
    ...(api.clients.some(hasStreams) ? STREAM_EXPORTS : []),
  ];
  const below = (file: FilePlan): FilePlan => ({ ...file, path: `src/${imported}/${file.path}` });
  const modules: readonly FilePlan[] = [
    rootModule(names, types, errors, more, banner),
    { path: ERRORS_FILE, template: "errors", data: planErrorsFile(errors, banner) },
    modelsModule(types, names, banner),
    ...models.map((one) => one.file),
    ...clients.flatMap((one) => one.files),
  ];
  return {
    package: {
      name: options.package,
      importName: imported,
      version: options.version,
      product: options.product,
      baseError: errors.base ?? "SdkError",
      license: options.license,
    },
    files: [
      projectFile(options),
      licenseFile(options),
      readmeFile(api, options, plans, errors),
      ...modules.map(below),
    ],
    types,
    clients: plans,
    errors: surfaceErrors(errors),
  };
}

/** What planning a client needs besides the client. */
interface Shared {
  readonly api: Api;
  readonly options: PythonOptions;
  readonly names: Names;
  readonly errors: ErrorNames;
  readonly texts: TypeTexts;
  readonly codecs: Codecs;
  readonly surface: TypeTextParts;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly banner: Code;
  readonly diagnostics: Diagnostics;
}

function planClient(
  shared: Shared,
  client: Client,
): { readonly plan: ClientPlan; readonly files: readonly FilePlan[] } {
  const { options, errors, declarations, diagnostics } = shared;
  const names = shared.names.clients.get(client.id);
  if (names === undefined) throw new InternalError(`client ${client.id} has no names`);
  const methodNames = [...names.operations.values()].flatMap((one) => [one.method, ...one.aliases]);
  const context: OperationContext = {
    client,
    names,
    texts: shared.texts,
    codecs: shared.codecs,
    declarations,
    shadow: new Set(methodNames.filter((name) => BUILTIN_TYPES.has(name))),
    anySensitive: hasSensitive(shared.api, client),
    diagnostics,
  };
  const planned = client.operations.map((one) => planOperation(context, one));
  const hidden = client.hiddenOperations.map((one) => planOperation(context, one));
  const service = planService({
    client,
    settings: settingsOf(options, client),
    options,
    className: names.className,
    errors,
    declarations,
    rowOf: (id) => {
      const row = names.operations.get(id)?.row;
      if (row === undefined) throw new InternalError(`there is no operation ${id}`);
      return rowReference(context, row);
    },
    diagnostics,
  });
  const tokenOption = service.options.find((one) => one.mayBeFunction)?.name ?? null;
  const all = [...planned, ...hidden];
  const openId = planOpenId(context, all, importName(options.package), tokenOption);
  const { typeNames } = shared.names;
  const sampling: SampleContext = {
    importName: importName(options.package),
    className: names.className,
    asyncName: names.asyncName,
    envelope: client.envelope,
    declarations,
    names: shared.names,
    // Names were settled, and their findings told, where the records were declared.
    fieldsOf: (declaration: RecordDeclaration) =>
      fieldNames(declaration, typeNames, new Diagnostics()),
  };
  return {
    files: planClientFiles({
      context,
      planned,
      hidden,
      service,
      openId,
      banner: shared.banner,
      packageName: options.package,
    }),
    plan: {
      id: client.id,
      className: names.className,
      asyncName: names.asyncName,
      importPath: sampling.importName,
      options: service.options,
      operations: planned.map((one) => planShown(shared.surface, one, sampling)),
      construct: quickStart(sampling, firstToShow(planned)),
      openId: openId?.shown ?? null,
    },
  };
}

function planShown(
  surface: TypeTextParts,
  planned: PlannedOperation,
  sampling: SampleContext,
): OperationPlan {
  const { names, result, operation } = planned;
  return {
    id: operation.id,
    name: names.method,
    aliases: names.aliases,
    signature: signatureOf(planned),
    parameters: planned.arguments.map((one) => ({
      name: one.name,
      wireName: one.wireName,
      in: one.in,
      type: surface.of(join(one.members, code` | `)),
      required: one.required,
    })),
    requestType: null,
    resultType: result.answer === "none" ? null : surface.of(result.type),
    itemType: result.item === null ? null : surface.of(result.item),
    samples: operationSamples(sampling, planned),
  };
}

/** Whether an answer of the service is read piece by piece. */
function hasStreams({ operations }: Client): boolean {
  return operations.some((one) =>
    successResponses(one).some(
      ({ contents: [first] }) => first !== undefined && first.stream !== null,
    ),
  );
}

/** The simplest call: reading, and with as little in its request as can be. */
function firstToShow(planned: readonly PlannedOperation[]): PlannedOperation | null {
  const reading = planned.filter((one) => one.operation.method === "GET");
  const free = reading.find((one) => one.arguments.every((argument) => !argument.required));
  return free ?? reading[0] ?? planned[0] ?? null;
}

/** A client that the product file does not speak of has the usual settings. */
function settingsOf(options: PythonOptions, client: Client): ClientSettings {
  const found = options.clients.find((one) => one.id === client.id);
  return found ?? { id: client.id, hostOption: "host", headers: {} };
}

function bannerOf(api: Api, options: PythonOptions): Code {
  const sources = api.clients.map((client) => `${client.title} ${client.version}`.trim());
  const from = sources.length > 0 ? ` from ${sources.join(", ")}` : "";
  return docstringOf(
    [
      `${options.product} ${options.version}. Made by sdk-factory${from}.`,
      "Do not edit: the next run writes this file again.",
    ],
    0,
  );
}

function hasSensitive(api: Api, client: Client): boolean {
  const operations: readonly Operation[] = [...client.operations, ...client.hiddenOperations];
  return (
    api.declarations.some(
      (one) => one.kind === "record" && one.fields.some((field) => field.sensitive),
    ) || operations.some((one) => one.parameters.some((parameter) => parameter.sensitive))
  );
}
