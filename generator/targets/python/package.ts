/**
 * The package around the modules: what can be imported from where, `pyproject.toml`, and what the README says.
 *
 * Decides: that the package loads a client, a model or an error when a program asks for it (PEP 562), so that importing
 * it costs next to nothing; that type checkers see all of it at once.
 * Leaves to others: how such a module is printed (`templates/python/files/package.hbs`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { Api } from "../../model/api.js";
import type { ErrorNames } from "./errors.js";
import { compareNames } from "./imports.js";
import { LINE_WIDTH } from "./layout.js";
import type { Names } from "./names.js";
import type { PythonOptions } from "./options.js";
import type { ClientPlan, FilePlan, LazyPlan, ReadmePlan, TypePlan } from "./plan.js";
import { RUNTIME_EXPORTS, runtimeFile, type RuntimeName } from "./runtime.js";
import { importName } from "./spelling.js";
import {
  docText,
  identifier,
  literal,
  markdownText,
  modulePath,
  plainLine,
  tomlString,
} from "./syntax.js";

/** A name that a lazy module exports, and the file below its folder that declares it. */
interface Export {
  readonly name: string;
  readonly file: string;
}

function lazyModule(path: string, banner: Code, exports: readonly Export[]): FilePlan {
  const sorted = [...exports].sort((a, b) => compareNames(a.name, b.name));
  const byModule = new Map<string, string[]>();
  for (const { name, file } of sorted) byModule.set(file, [...(byModule.get(file) ?? []), name]);
  const modules = [...byModule].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const data: LazyPlan = {
    banner,
    hasExports: exports.length > 0,
    lines: modules.map(([file, names]) => importLine(moduleOf(file), names)),
    exported: sorted.map(({ name }) => literal(name)),
    homes: sorted.map(({ name, file }) => ({
      name: literal(name),
      module: literal(moduleOf(file).text),
    })),
  };
  return { path, template: "package", data };
}

function moduleOf(file: string): Code {
  return modulePath(".", file.replace(/\.py$/, "").split("/"));
}

function importLine(module: Code, names: readonly string[]): Code {
  const all = names.map(identifier);
  const flat = code`from ${module} import ${join(all, code`, `)}`;
  if (flat.text.length + 4 <= LINE_WIDTH) return flat;
  return code`from ${module} import (${join(all.map((one) => code`\n    ${one},`))}\n)`;
}

/** `models/__init__.py` */
export function modelsModule(types: readonly TypePlan[], names: Names, banner: Code): FilePlan {
  const exports = types.map((type) => ({
    name: type.name,
    file: (names.modelFiles.get(type.id) ?? "").replace(/^models\//, ""),
  }));
  return lazyModule("models/__init__.py", banner, exports);
}

/** `__init__.py`: clients, options, errors, models, and what signatures mention. */
export function rootModule(
  names: Names,
  types: readonly TypePlan[],
  errors: ErrorNames,
  more: readonly RuntimeName[],
  banner: Code,
): FilePlan {
  const exports: Export[] = [];
  for (const client of names.clients.values()) {
    const { folder } = client;
    exports.push(
      { name: client.className, file: `${folder}/client.py` },
      { name: client.asyncName, file: `${folder}/async_client.py` },
      { name: client.optionsName, file: `${folder}/options.py` },
      { name: client.asyncOptionsName, file: `${folder}/options.py` },
    );
  }
  for (const name of errors.all) exports.push({ name, file: "errors.py" });
  for (const type of types) {
    exports.push({ name: type.name, file: names.modelFiles.get(type.id) ?? "" });
  }
  for (const name of [...RUNTIME_EXPORTS, ...more]) {
    exports.push({ name, file: runtimeFile(name) });
  }
  const unique = new Map(exports.map((one) => [one.name, one]));
  return lazyModule("__init__.py", banner, [...unique.values()]);
}

// ------------------------------------------------------------------------------------------ around them

export function projectFile(options: PythonOptions): FilePlan {
  return {
    path: "pyproject.toml",
    template: "pyproject",
    data: {
      name: tomlString(options.package),
      version: tomlString(options.version),
      description: tomlString(`${options.product} for Python.`),
      license: tomlString(
        options.license === "UNLICENSED" ? "LicenseRef-Proprietary" : options.license,
      ),
      folder: tomlString(`src/${importName(options.package)}`),
    },
  };
}

export function licenseFile(options: PythonOptions): FilePlan {
  const known = options.license === "MIT";
  return {
    path: "LICENSE",
    template: known ? "license-mit" : "license",
    data: { license: plainLine(options.license), holder: plainLine(options.product) },
  };
}

export function readmeFile(
  api: Api,
  options: PythonOptions,
  clients: readonly ClientPlan[],
  errors: ErrorNames,
): FilePlan {
  const data: ReadmePlan = {
    title: markdownText(`${options.product} for Python`),
    install: plainLine(`pip install ${options.package}`),
    license: plainLine(options.license),
    baseError: identifier(errors.base ?? "SdkError"),
    importName: identifier(importName(options.package)),
    clients: clients.map((plan, index) => {
      const client = api.clients[index];
      return {
        className: identifier(plan.className),
        asyncName: identifier(plan.asyncName),
        title: markdownText(client?.title ?? plan.className),
        sample: plan.construct.code,
        hasEnvironment: plan.options.some((one) => one.environment.length > 0),
        // What no variable can hold, such as another scheme, is told on the pages.
        environment: plan.options
          .filter((one) => one.environment.length > 0)
          .map((option) => ({
            variables: join(
              option.environment.map((one) => code`\`${docText(one)}\``),
              code`, `,
            ),
            meaning: markdownText(option.description),
          })),
        operations: plan.operations.map((operation) => ({
          name: identifier(operation.name),
          summary: markdownText(
            client?.operations.find((one) => one.id === operation.id)?.documentation.summary ?? "",
          ),
        })),
      };
    }),
  };
  return { path: "README.md", template: "readme", data };
}
