/**
 * The package around the sources: `package.json`, the indexes, and what the README says.
 *
 * Decides: what users can import, and from where.
 *
 * ESM and CommonJS have declaration files of their own, because a declaration file is one or the other as well.
 * `sideEffects: false` lets a bundler drop every module that nothing uses.
 * Leaves to others: how it is built (`templates/typescript/package/`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { Api } from "../../model/api.js";
import { comment } from "./comments.js";
import type { ErrorNames } from "./errors.js";
import { importsOf, specifier } from "./imports.js";
import { layOut } from "./layout.js";
import type { Names } from "./names.js";
import type { TypeScriptOptions } from "./options.js";
import type { ClientPlan, ReadmePlan, SourceFile, Statement, TypePlan } from "./plan.js";
import {
  FEATURE_EXPORTS,
  OAUTH_INDEX,
  OAUTH_TYPES,
  RUNTIME_INDEX,
  RUNTIME_TYPES,
  runtimeType,
  runtimeValue,
} from "./runtime.js";
import { FEATURES } from "./surface-runtime.js";
import {
  commentText,
  identifier,
  jsonDocument,
  literal,
  markdownText,
  moduleSpecifier,
} from "./syntax.js";
import { arrayOf, expressionDoc } from "./values.js";

interface Conditions {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

export function packageManifest(options: TypeScriptOptions, folders: readonly string[]): Code {
  const exports: Record<string, Conditions | string> = { ".": conditions("index") };
  for (const folder of folders) exports[`./${folder}`] = conditions(`${folder}/index`);
  exports["./models"] = conditions("models/index");
  exports["./errors"] = conditions("errors");
  exports["./features"] = conditions("features");
  exports["./package.json"] = "./package.json";
  return jsonDocument({
    name: options.package,
    version: options.version,
    description: `${options.product} for TypeScript and JavaScript.`,
    license: options.license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    main: "./dist/cjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/cjs/index.d.ts",
    exports,
    typesVersions: { "*": typesOfEntries(Object.keys(exports)) },
    files: ["dist", "src"],
    scripts: { build: "node scripts/build.mjs", prepack: "npm run build" },
    devDependencies: { typescript: ">=5.4" },
  });
}

function conditions(path: string): Conditions {
  const at = (kind: "esm" | "cjs"): { types: string; default: string } => ({
    types: `./dist/${kind}/${path}.d.ts`,
    default: `./dist/${kind}/${path}.js`,
  });
  return { import: at("esm"), require: at("cjs") };
}

/** Where the types of `genauth/management` are, for compilers that resolve as Node 10 did and read no `exports`. */
function typesOfEntries(entries: readonly string[]): Record<string, readonly string[]> {
  const folders = entries.map((one) => one.slice("./".length)).filter((one) => /^[^.]+$/.test(one));
  const file = (folder: string): string =>
    ["errors", "features"].includes(folder) ? folder : `${folder}/index`;
  return Object.fromEntries(folders.map((one) => [one, [`./dist/cjs/${file(one)}.d.ts`]]));
}

/** `src/models/index.ts`: types as types, so that importing it loads the value objects and nothing else. */
export function modelsIndex(types: readonly TypePlan[], names: Names, banner: Code): SourceFile {
  const path = "src/models/index.ts";
  const byFile = new Map<string, TypePlan[]>();
  for (const type of types) {
    const file = names.modelFiles.get(type.id) ?? path;
    const own = byFile.get(file);
    if (own === undefined) byFile.set(file, [type]);
    else own.push(type);
  }
  const statements = [...byFile].map(([file, own]): Statement => {
    const typeOnly = own.every((type) => type.kind !== "enum");
    const exported = own.flatMap((type): readonly Code[] => {
      const all = [type.name, ...(type.requestName === null ? [] : [type.requestName])];
      const isType = !typeOnly && type.kind !== "enum";
      return all.map((name) => (isType ? code`type ${identifier(name)}` : identifier(name)));
    });
    const from = moduleSpecifier(specifier(path, file));
    return { kind: "export", from, typeOnly, names: exported };
  });
  return { path, banner, imports: importsOf(path, statements), statements };
}

/** `src/index.ts`: clients, options, errors, models, and the types that signatures mention. */
export function rootIndex(
  clients: readonly {
    readonly plan: ClientPlan;
    readonly folder: string;
    readonly requests: readonly RequestTypes[];
  }[],
  banner: Code,
): SourceFile {
  const path = "src/index.ts";
  const from = (file: string): Code => moduleSpecifier(specifier(path, file));
  const statements: Statement[] = [];
  for (const { plan, folder, requests } of clients) {
    statements.push(
      {
        kind: "export",
        from: from(`${folder}/client.ts`),
        typeOnly: false,
        names: [identifier(plan.className)],
      },
      {
        kind: "export",
        from: from(`${folder}/core.ts`),
        typeOnly: true,
        names: [identifier(plan.optionsName)],
      },
    );
    for (const { file, names } of requests) {
      statements.push({
        kind: "export",
        from: from(file),
        typeOnly: true,
        names: names.map(identifier),
      });
    }
  }
  statements.push(
    { kind: "export", from: from("src/errors.ts"), typeOnly: false, names: [] },
    { kind: "export", from: from("src/models/index.ts"), typeOnly: false, names: [] },
    {
      kind: "export",
      from: from("src/runtime/index.ts"),
      typeOnly: true,
      names: RUNTIME_TYPES.map(identifier),
    },
  );
  if (clients.some(({ plan }) => plan.openId !== null)) {
    statements.push({
      kind: "export",
      from: from(OAUTH_INDEX),
      typeOnly: true,
      names: OAUTH_TYPES.map(identifier),
    });
  }
  return { path, banner, imports: [], statements };
}

/**
 * `src/features.ts`: what a core can be composed of. It has a path of its own, where no name can meet that of an
 * operation or a type.
 */
export function featuresFile(
  environment: readonly string[],
  banner: Code,
): Omit<SourceFile, "imports"> {
  const path = "src/features.ts";
  const from = moduleSpecifier(specifier(path, RUNTIME_INDEX));
  const names = [...FEATURE_EXPORTS.map(identifier), code`type ${identifier("CoreFeature")}`];
  const prefixes = layOut(expressionDoc(arrayOf(environment.map(literal))), 0, 0);
  const made = code`/* @__PURE__ */ ${runtimeValue("environmentOf")}(${prefixes})`;
  const lead = [
    "Reads options that were not given from environment variables, and names the platform in the user agent.",
  ];
  return {
    path,
    banner,
    statements: [
      { kind: "export", from, typeOnly: false, names },
      {
        kind: "text",
        comment: comment({ lead }, 0),
        exported: true,
        text: code`const ${identifier("environment")}: ${runtimeType("CoreFeature")} = ${made};`,
      },
    ],
  };
}

/** Request types that a module of operations declares. */
export interface RequestTypes {
  readonly file: string;
  readonly names: readonly string[];
}

// ----------------------------------------------------------------------------------------------- README

export function planReadme(
  api: Api,
  options: TypeScriptOptions,
  clients: readonly ClientPlan[],
  errors: ErrorNames,
): ReadmePlan {
  const standalone = clients[0]?.standalone ?? null;
  return {
    title: markdownText(`${options.product} for TypeScript`),
    install: commentText(`npm install ${options.package}`),
    license: commentText(options.license),
    holder: commentText(options.product),
    hasStandalone: standalone !== null,
    standalone: standalone ?? EMPTY,
    features: FEATURES.map((one) => ({
      name: identifier(one.name),
      options: join(
        one.options.map((option) => code`\`${identifier(option)}\``),
        code`, `,
      ),
      description: markdownText(one.description),
    })),
    baseError: identifier(errors.base ?? "SdkError"),
    clients: clients.map((plan, index) => {
      const client = api.clients[index];
      const operations = new Map(client?.operations.map((one) => [one.id, one]));
      const fromEnvironment = plan.options.filter((one) => one.environment.length > 0);
      const environment = fromEnvironment.map((option) => ({
        variables: join(
          option.environment.map((one) => code`\`${commentText(one)}\``),
          code`, `,
        ),
        meaning: markdownText(option.description),
      }));
      return {
        className: identifier(plan.className),
        title: markdownText(client?.title ?? plan.className),
        sample: plan.construct.code,
        hasEnvironment: environment.length > 0,
        environment,
        operations: plan.operations.map((operation) => ({
          name: identifier(operation.name),
          summary: markdownText(operations.get(operation.id)?.documentation.summary ?? ""),
        })),
      };
    }),
  };
}
