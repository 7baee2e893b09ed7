/**
 * The TypeScript target: from the model to the plan.
 *
 * Decides: the order of planning. Names come first, because everything else mentions them.
 * Leaves to others: each step (the other files here); rendering (`render/typescript.ts`).
 */
import type { Code } from "../../code/code.js";
import { type Diagnostics, InternalError } from "../../diagnostic.js";
import {
  type Api,
  type Client,
  type Declaration,
  openIdOperations,
  type Operation,
} from "../../model/api.js";
import { planClientFiles } from "./clients.js";
import { planDeclaration } from "./declarations.js";
import { nameErrors, planErrorsFile, surfaceErrors } from "./errors.js";
import { hasFailures } from "./failures.js";
import { importsOf } from "./imports.js";
import { type Names, settleAllNames } from "./names.js";
import {
  fileOf,
  type OperationContext,
  planOperation,
  type PlannedOperation,
  signatureOf,
} from "./operations.js";
import type { TypeScriptOptions } from "./options.js";
import { planOpenId } from "./openid.js";
import {
  featuresFile,
  modelsIndex,
  packageManifest,
  planReadme,
  type RequestTypes,
  rootIndex,
} from "./package.js";
import type { ClientPlan, OperationPlan, SourceFile, Statement, TypeScriptPlan } from "./plan.js";
import { longIntegerTypes } from "./rows.js";
import { operationSamples, quickStart, type SampleContext, standaloneSample } from "./samples.js";
import { agentProduct, planService } from "./service.js";
import { planSignIn } from "./sign-in.js";
import { requestMembers } from "./surface-members.js";
import { commentText, reference } from "./syntax.js";
import { TypeTextParts } from "./type-text.js";
import { TypeTexts } from "./types.js";
import { findViews } from "./views.js";
import { WEBHOOKS_MODULE, webhookTypes } from "./webhooks.js";

export type { TypeScriptOptions } from "./options.js";
export type { TypeScriptPlan } from "./plan.js";
export { typeScriptSurface } from "./surface.js";

export function planTypeScript(
  api: Api,
  options: TypeScriptOptions,
  diagnostics: Diagnostics,
): TypeScriptPlan {
  const declarations = new Map(api.declarations.map((one) => [one.id, one]));
  const views = findViews(api, declarations);
  const errors = nameErrors(api, options.product, diagnostics);
  const names = settleAllNames(api, views, errors, diagnostics);
  const texts = new TypeTexts(names, declarations);
  const surface = new TypeTextParts(names);
  const banner = bannerOf(api, options);

  const models = api.declarations.map((declaration) =>
    planDeclaration({ names, views, texts, surface, diagnostics }, declaration, options.package),
  );
  const types = models.map((one) => one.type);
  const byFile = new Map<string, Statement[]>();
  for (const { type, statements } of models) {
    const path = names.modelFiles.get(type.id) ?? `src/models/${type.name}.ts`;
    const own = byFile.get(path);
    if (own === undefined) byFile.set(path, [...statements]);
    else own.push(...statements);
  }
  const modelFiles = [...byFile].map(([path, statements]): SourceFile => {
    return { path, banner, imports: importsOf(path, statements), statements };
  });

  const longIntegers = longIntegerTypes(api.declarations);
  const clients = api.clients.map((client) => {
    const context: OperationContext = {
      client,
      names: namesOf(names, client),
      texts,
      declarations,
      anySensitive: hasSensitive(api, client),
      longIntegers,
      sellers: sellersOf(client),
      endpoints: new Set(openIdOperations(client.openId)),
    };
    return planClient({
      context,
      api,
      options,
      declarations,
      surface,
      errors,
      banner,
      diagnostics,
    });
  });
  const plans = clients.map((one) => one.plan);
  const folders = clients.map((one) => one.folder.replace(/^src\//, ""));
  return {
    package: {
      name: options.package,
      version: options.version,
      product: options.product,
      baseError: errors.base ?? "SdkError",
      license: options.license,
      manifest: packageManifest(options, folders),
      readme: planReadme(api, options, plans, errors),
    },
    files: [
      rootIndex(clients, banner),
      withImports(planErrorsFile(errors, agentProduct(options.package), banner)),
      withImports(featuresFile(options.environment, banner)),
      modelsIndex(types, names, banner),
      ...modelFiles,
      ...clients.flatMap((one) => one.files),
    ],
    types,
    clients: plans,
    errors: surfaceErrors(errors),
  };
}

interface ClientInput {
  readonly context: OperationContext;
  readonly api: Api;
  readonly options: TypeScriptOptions;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly surface: TypeTextParts;
  readonly errors: ReturnType<typeof nameErrors>;
  readonly banner: Code;
  readonly diagnostics: Diagnostics;
}

interface PlannedClient {
  readonly plan: ClientPlan;
  readonly files: readonly SourceFile[];
  readonly folder: string;
  readonly requests: readonly RequestTypes[];
}

function planClient(input: ClientInput): PlannedClient {
  const { context, options, errors, diagnostics } = input;
  const { client, names } = context;
  const planned = client.operations.map((operation) => planOperation(context, operation));
  const hidden = client.hiddenOperations.map((operation) => planOperation(context, operation));
  const service = planService({
    client,
    settings: settingsOf(options, client),
    options,
    className: names.className,
    errors,
    declarations: input.declarations,
    rowOf: (id) => rowReference(context, id),
    diagnostics,
  });
  const tokenOption = service.options.find((one) => one.mayBeFunction)?.name ?? null;
  const openId =
    planOpenId(context, [...planned, ...hidden], options.package, tokenOption) ??
    planSignIn(context, options.package, tokenOption);
  const sampling: SampleContext = {
    package: options.package,
    className: names.className,
    envelope: client.envelope,
    declarations: input.declarations,
  };
  const first = firstToShow(planned);
  const importPath = `${options.package}/${names.folder.replace(/^src\//, "")}`;
  return {
    folder: names.folder,
    requests: requestTypes(context, planned),
    files: planClientFiles({
      ...{ context, planned, hidden, service, openId, banner: input.banner },
      environment: options.environment,
    }),
    plan: {
      id: client.id,
      className: names.className,
      coreName: names.coreName,
      optionsName: names.optionsName,
      importPath: options.package,
      options: service.options,
      operations: planned.map((one) => planShown(input, one, sampling, importPath)),
      construct: quickStart(sampling, first),
      openId,
      authentications: { names: [...names.authentications.values()], importPath },
      standalone:
        first === null ? null : standaloneSample(sampling, first, names.coreName, importPath),
    },
  };
}

function planShown(
  input: ClientInput,
  planned: PlannedOperation,
  sampling: SampleContext,
  importPath: string,
): OperationPlan {
  const { surface, context } = input;
  const { names, request, result, operation } = planned;
  return {
    id: operation.id,
    name: names.method,
    functionName: names.functionName,
    aliases: names.aliases,
    importPath,
    signature: signatureOf(planned),
    parameters: requestMembers(context, surface, planned),
    requestType: request.kind === "none" ? null : surface.of(request.type),
    resultType: result.answer === "none" ? null : surface.of(result.type),
    itemType: result.item === null ? null : surface.of(result.item),
    samples: operationSamples(sampling, planned),
  };
}

/** The simplest call: reading, and with as little in its request as can be. */
function firstToShow(planned: readonly PlannedOperation[]): PlannedOperation | null {
  const reading = planned.filter((one) => one.operation.method === "GET");
  return reading.find((one) => one.request.optional) ?? reading[0] ?? planned[0] ?? null;
}

function namesOf(names: Names, client: Client): OperationContext["names"] {
  const found = names.clients.get(client.id);
  if (found === undefined) throw new InternalError(`client ${client.id} has no names`);
  return found;
}

/** A client that the product file does not speak of has the usual settings. */
function settingsOf(
  options: TypeScriptOptions,
  client: Client,
): TypeScriptOptions["clients"][number] {
  const found = options.clients.find((one) => one.id === client.id);
  return found ?? { id: client.id, secret: false, hostOption: "host", headers: {} };
}

function rowReference(context: OperationContext, id: string): Code {
  const { client, names } = context;
  const all: readonly Operation[] = [...client.operations, ...client.hiddenOperations];
  const operation = all.find((one) => one.id === id);
  const row = names.operations.get(id)?.row;
  if (operation === undefined || row === undefined) {
    throw new InternalError(`there is no operation ${id} to fetch a token with`);
  }
  return reference({ name: row, file: fileOf(context, operation), typeOnly: false });
}

/** Types that a module of operations declares for its users, by module. */
function requestTypes(
  context: OperationContext,
  planned: readonly PlannedOperation[],
): readonly RequestTypes[] {
  const byFile = new Map<string, string[]>();
  const add = (file: string, names: readonly string[]): void => {
    if (names.length > 0) byFile.set(file, [...(byFile.get(file) ?? []), ...names]);
  };
  for (const { operation, names, request } of planned) {
    const own = request.kind === "parameters" ? [names.requestType] : [];
    const failures = hasFailures(context.client, operation) ? [names.errorsType] : [];
    add(fileOf(context, operation), [...own, ...failures]);
  }
  add(`${context.names.folder}/${WEBHOOKS_MODULE}.ts`, webhookTypes(context));
  return [...byFile].map(([file, names]) => ({ file, names }));
}

function withImports(file: Omit<SourceFile, "imports">): SourceFile {
  return { ...file, imports: importsOf(file.path, file.statements) };
}

function bannerOf(api: Api, options: TypeScriptOptions): Code {
  const sources = api.clients.map((client) => `${client.title} ${client.version}`.trim());
  const from = sources.length > 0 ? ` from ${sources.join(", ")}` : "";
  return commentText(
    `${options.product} ${options.version}. Made by sdk-factory${from}.\nDo not edit: the next run writes this file again.`,
  );
}

function hasSensitive(api: Api, client: Client): boolean {
  return (
    api.declarations.some(
      (one) => one.kind === "record" && one.fields.some((field) => field.sensitive),
    ) ||
    [...client.operations, ...client.hiddenOperations].some((one) =>
      one.parameters.some((parameter) => parameter.sensitive),
    )
  );
}

function sellersOf(client: Client): ReadonlySet<string> {
  return new Set(
    client.schemes.flatMap((one) =>
      one.kind === "bearer" && one.token ? [one.token.operation] : [],
    ),
  );
}
