/**
 * The files that a model becomes, and what the compiler and the formatter say about them.
 *
 * Decides: that the templates are the real ones, and the compiler's flags the strictest that a user may have.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { Diagnostics } from "../../generator/diagnostic.js";
import type { Api } from "../../generator/model/api.js";
import type { TemplateSource } from "../../generator/render/templates.js";
import { renderTypeScript } from "../../generator/render/typescript.js";
import {
  planTypeScript,
  type TypeScriptOptions,
  type TypeScriptPlan,
} from "../../generator/targets/typescript/index.js";
import { options } from "./api.js";

const TEMPLATES = join(import.meta.dirname, "../../templates");

export const templates: TemplateSource = {
  async list(folder) {
    const entries = await readdir(join(TEMPLATES, folder), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(TEMPLATES, join(entry.parentPath, entry.name)).replace(/\\/g, "/"));
  },
  read: (path) => readFile(join(TEMPLATES, path), "utf8"),
};

export interface Printed {
  readonly plan: TypeScriptPlan;
  readonly diagnostics: Diagnostics;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
}

export async function print(api: Api, more: Partial<TypeScriptOptions> = {}): Promise<Printed> {
  const diagnostics = new Diagnostics();
  const plan = planTypeScript(api, options(more), diagnostics);
  const files = await renderTypeScript(plan, templates, diagnostics);
  return { plan, diagnostics, files: new Map(files.map((file) => [file.path, file.text])) };
}

/** A file without the comment at its head. */
export function source(printed: Printed, path: string): string {
  const text = printed.files.get(path);
  if (text === undefined)
    throw new Error(`${path} is not among ${[...printed.files.keys()].join(", ")}`);
  return text.replace(/^\/\*\n(?: \*.*\n)+\n/, "");
}

/** What the compiler has to say, with further files beside those of the package. */
export function compile(printed: Printed, more: Readonly<Record<string, string>> = {}): string[] {
  const sources = new Map([...printed.files].filter(([path]) => path.endsWith(".ts")));
  for (const [path, text] of Object.entries(more)) sources.set(path, text);
  const at = new Map([...sources].map(([path, text]) => [`/package/${path}`, text]));
  at.set("/package/package.json", printed.files.get("package.json") ?? "{}");
  const flags: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    declaration: true,
    isolatedDeclarations: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(flags);
  const { readFile: read, fileExists, getSourceFile } = host;
  host.readFile = (path) => at.get(path) ?? read(path);
  host.fileExists = (path) => at.has(path) || fileExists(path);
  host.directoryExists = () => true;
  host.getSourceFile = (path, version, ...rest) => {
    const text = at.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const roots = [...sources.keys()].map((path) => `/package/${path}`);
  const program = ts.createProgram(roots, flags, host);
  // The runtime is compiled without this flag where it stands; the generated files keep it as well.
  const isolated = (one: ts.Diagnostic): boolean => one.code >= 9005 && one.code <= 9039;
  const found = ts
    .getPreEmitDiagnostics(program)
    .filter((one) => !(isolated(one) && one.file?.fileName.includes("/src/runtime/")));
  return found.map((one) => {
    const text = ts.flattenDiagnosticMessageText(one.messageText, "\n");
    return `${one.file?.fileName ?? ""}: ${text}`;
  });
}

/** Paths of generated files that the formatter would change. The runtime is formatted where it stands. */
export async function unformatted(printed: Printed): Promise<string[]> {
  const found: string[] = [];
  for (const [path, text] of printed.files) {
    if (!path.endsWith(".ts") || path.startsWith("src/runtime/")) continue;
    if ((await format(text, { parser: "typescript", printWidth: 100 })) !== text) found.push(path);
  }
  const samples = printed.plan.clients.flatMap((one) =>
    one.operations.flatMap(({ samples }) => samples),
  );
  for (const { code } of samples) {
    const text = `${code.text}\n`;
    if ((await format(text, { parser: "typescript", printWidth: 100 })) !== text) found.push(text);
  }
  return found;
}
