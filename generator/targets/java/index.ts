/**
 * The Java target: from the model to the plan.
 *
 * Decides: the order of planning. Names come first, because everything else mentions them.
 * Leaves to others: each step (the other files here); rendering (`render/java.ts`).
 */
import { code, type Code } from "../../code/code.js";
import { type Diagnostics, InternalError } from "../../diagnostic.js";
import type { Api, Client, Declaration, Type, TypeId } from "../../model/api.js";
import { reportApproximations } from "./approximations.js";
import { planClientFiles } from "./clients.js";
import { type DeclarationContext, planBean, planDeclaration } from "./declarations.js";
import { nameErrors, surfaceErrors } from "./errors.js";
import { exceptionFiles } from "./exceptions.js";
import { guideSamples } from "./guides.js";
import { packagesOf } from "./layout.js";
import { constantNames, fieldNames, operationsOf, settleAllNames } from "./names.js";
import {
  type OperationContext,
  planOperation,
  type PlannedOperation,
  requestProperties,
} from "./operations.js";
import { planOpenId } from "./openid.js";
import { openIdSamples } from "./openid-samples.js";
import type { JavaClientOptions, JavaOptions } from "./options.js";
import { packageFiles } from "./package.js";
import type { ClientPlan, FilePlan, JavaPlan } from "./plan.js";
import { mixedWords } from "./results.js";
import { operationSamples, quickStart, type SampleContext } from "./samples.js";
import { planService } from "./service.js";
import { planShownOperation, planShownType, type ShownContext } from "./surface-members.js";
import { commentText } from "./syntax.js";
import { TypeTextParts } from "./type-text.js";
import { JavaTypes } from "./types.js";
import type { ValueContext } from "./values.js";

export type { JavaOptions } from "./options.js";
export type { JavaPlan } from "./plan.js";
export { javaSurface } from "./surface.js";

export function planJava(api: Api, options: JavaOptions, diagnostics: Diagnostics): JavaPlan {
  const packages = packagesOf(options.package);
  const declarations = new Map(api.declarations.map((one) => [one.id, one]));
  const errors = nameErrors(api, options.product, diagnostics);
  const names = settleAllNames(api, options.requestSuffix, errors.all, diagnostics);
  const types = new JavaTypes(packages, names, declarations);
  reportApproximations(api, declarations, diagnostics);
  const values = valueContext(api, { packages, names, declarations, diagnostics });
  const shown: ShownContext = { texts: new TypeTextParts(names), types, values, packages };
  const banner = bannerOf(api, options);
  const beans: DeclarationContext = {
    packages,
    names,
    types,
    declarations,
    parts: recordsInParts(api, declarations),
    banner,
    properties: values.properties,
    constants: values.constants,
    diagnostics,
  };

  const files: FilePlan[] = [];
  const shownTypes = api.declarations.map((declaration) => {
    const bean = planDeclaration(beans, declaration);
    if (bean !== null) files.push(bean.file);
    return planShownType(shown, declaration, bean?.shown ?? null);
  });

  const clients = api.clients.map((client): ClientPlan => {
    const context: OperationContext = {
      client,
      names: names.clients.get(client.id) ?? bug(client),
      types,
      packages,
      declarations,
    };
    const all = operationsOf(client).map((one) => planOperation(context, one));
    for (const one of all.filter(({ request }) => request.kind === "parameters")) {
      const { documentation } = one.operation;
      const bean = planBean(beans, one.names.requestType, {
        lead: [`What \`${one.names.method}\` takes.`],
        documentation: { ...documentation, summary: "", description: "", deprecated: null },
        properties: requestProperties(one),
      });
      files.push(bean.file);
    }
    const planned = all.slice(0, client.operations.length);
    reportMixed(planned, diagnostics);
    const hidden = all.slice(client.operations.length);
    const service = planService({
      client,
      settings: settingsOf(options, client),
      options,
      names: context.names,
      packages,
      errors,
      declarations,
      diagnostics,
    });
    const tokenOption = service.options.find((one) => one.mayBeSupplier)?.name ?? null;
    const openId = planOpenId(context, all, tokenOption);
    files.push(...planClientFiles({ context, planned, hidden, service, openId, banner }));
    const sampling: SampleContext = { operation: context, values, envelope: client.envelope };
    const first = firstToShow(planned);
    return {
      id: client.id,
      className: context.names.className,
      optionsName: context.names.optionsName,
      importPath: packages.client,
      options: service.options,
      operations: planned.map((one) =>
        planShownOperation(shown, context, one, operationSamples(sampling, one)),
      ),
      construct: quickStart(sampling, first),
      samples: guideSamples(sampling, first, service.options, errors),
      openId: openId && { methods: openId.shown, samples: openIdSamples(sampling, all) },
    };
  });
  files.push(...exceptionFiles(errors, packages, banner));
  files.push(...packageFiles(api, options, packages, clients, errors));
  return {
    package: {
      group: options.group,
      artifact: options.artifact,
      version: options.version,
      root: options.package,
      product: options.product,
      baseError: errors.base,
    },
    files,
    types: shownTypes,
    clients,
    errors: surfaceErrors(errors),
  };
}

function bug(client: Client): never {
  throw new InternalError(`client ${client.id} has no names`);
}

/** The simplest call: reading, and with as little in its request as can be. */
function firstToShow(
  planned: readonly ReturnType<typeof planOperation>[],
): ReturnType<typeof planOperation> | null {
  const reading = planned.filter((one) => one.operation.method === "GET");
  return reading.find((one) => one.request.optional) ?? reading[0] ?? planned[0] ?? null;
}

/** A client that the product file does not speak of has the usual settings. */
function settingsOf(options: JavaOptions, client: Client): JavaClientOptions {
  const found = options.clients.find((one) => one.id === client.id);
  return found ?? { id: client.id, hostOption: "host", headers: {} };
}

function valueContext(
  api: Api,
  rest: Pick<ValueContext, "packages" | "names" | "declarations"> & {
    readonly diagnostics: Diagnostics;
  },
): ValueContext {
  const properties = new Map<TypeId, ReadonlyMap<string, string>>();
  const constants = new Map<TypeId, readonly string[]>();
  for (const one of api.declarations) {
    if (one.kind === "record") properties.set(one.id, fieldNames(one, rest.diagnostics));
    if (one.kind === "enum") constants.set(one.id, constantNames(one, rest.diagnostics));
  }
  const { packages, names, declarations } = rest;
  return { packages, names, declarations, properties, constants };
}

/** Records that are bodies in parts: bytes among their fields are bytes, and not text as in JSON. */
function recordsInParts(
  api: Api,
  declarations: ReadonlyMap<TypeId, Declaration>,
): ReadonlySet<TypeId> {
  const found = new Set<TypeId>();
  const add = (type: Type): void => {
    if (type.kind === "nullable") add(type.of);
    if (type.kind !== "ref") return;
    const target = declarations.get(type.id);
    if (target?.kind === "alias") add(target.type);
    else found.add(type.id);
  };
  for (const client of api.clients) {
    for (const { body } of client.operations) {
      const content = body?.contents[0];
      if (content?.kind === "multipart") add(content.type);
    }
  }
  return found;
}

function bannerOf(api: Api, options: JavaOptions): Code {
  const sources = api.clients.map((client) => `${client.title} ${client.version}`.trim());
  const from = sources.length > 0 ? ` from ${sources.join(", ")}` : "";
  const words = `${options.product} ${options.version}. Made by sdk-factory${from}.`;
  return code`/*\n * ${commentText(words)}\n * Do not edit: the next run writes this file again.\n */`;
}

/** The language has no type for one of several. */
function reportMixed(planned: readonly PlannedOperation[], diagnostics: Diagnostics): void {
  for (const { operation, names, result } of planned.filter((one) => one.result.isMixed)) {
    diagnostics.warning(
      "several-successes",
      `${operation.id}: in Java, \`${names.method}\` gives an \`Object\`: ${mixedWords(result)}`,
      {
        span: operation.span,
        hint: "give the successes one type, or look at the result with `instanceof`",
      },
    );
  }
}
