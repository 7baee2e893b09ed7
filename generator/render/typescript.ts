/**
 * The TypeScript package, as files.
 *
 * Decides: how a plan becomes ts-morph structures, one `printStructure` per file (adding nodes one by one is quadratic).
 * Leaves to others: every decision and every piece of text (`targets/typescript/`); the runtime and the build, which
 * are ordinary files below `templates/typescript/` and copied byte for byte; the README's template.
 *
 * Pieces of a plan are laid out already. Where ts-morph would move the lines of a type or value once more (it indents
 * continuation lines of those), the piece travels in a place that it prints as it is: all members of an interface as
 * the name of one, a broken parameter list as the name of one parameter.
 *
 * ts-morph costs a third of a second to load, so it is loaded here and only when something is rendered.
 */
import { createRequire } from "node:module";
import type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  JSDocStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  StatementStructures,
} from "ts-morph";
import type { Code } from "../code/code.js";
import { compareText, Diagnostics, InternalError } from "../diagnostic.js";
import type { OutputFile } from "../output/file.js";
import type {
  Callable,
  Import,
  SourceFile,
  Statement,
  TypeScriptPlan,
} from "../targets/typescript/plan.js";
import { loadTemplates } from "./handlebars.js";
import type { TemplateSource } from "./templates.js";

type TsMorph = typeof import("ts-morph");

const WIDTH = 100;
const RUNTIME = "typescript/runtime";
const PACKAGE = "typescript/package";
const PAGES = "typescript/pages";

/** Everything the TypeScript package consists of, sorted by path. Findings are about templates. */
export async function renderTypeScript(
  plan: TypeScriptPlan,
  templates: TemplateSource,
  diagnostics: Diagnostics,
): Promise<OutputFile[]> {
  // Not `import()`: that reads all nine megabytes of the compiler inside once more, to find the names it exports.
  const morph = createRequire(import.meta.url)("ts-morph") as TsMorph;
  const files = [
    ...plan.files.map((file) => ({ path: file.path, text: sourceText(morph, file) })),
    { path: "package.json", text: plan.package.manifest.text },
    ...(await renderPages(plan, templates, diagnostics)),
    ...(await copied(templates, RUNTIME, "src/runtime/", (path) => path.endsWith(".ts"))),
    ...(await copied(templates, PACKAGE, "", () => true)),
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}

async function copied(
  templates: TemplateSource,
  folder: string,
  to: string,
  wanted: (path: string) => boolean,
): Promise<readonly OutputFile[]> {
  const paths = (await templates.list(folder)).filter(wanted);
  return Promise.all(
    paths.map(async (path) => ({
      path: to + path.slice(folder.length + 1),
      text: await templates.read(path),
    })),
  );
}

/** `README.md` and `LICENSE`. */
async function renderPages(
  plan: TypeScriptPlan,
  templates: TemplateSource,
  diagnostics: Diagnostics,
): Promise<readonly OutputFile[]> {
  const pages = await loadTemplates(templates, PAGES, diagnostics);
  if (pages === null) {
    const [first] = diagnostics.sorted();
    throw new InternalError(`a template of the package is not valid: ${first?.message ?? ""}`);
  }
  const license = `LICENSE.${plan.package.license}`;
  return [
    { path: "README.md", text: pages.render("README.md", plan.package.readme) },
    {
      path: "LICENSE",
      text: pages.render(pages.names.includes(license) ? license : "LICENSE", plan.package.readme),
    },
  ];
}

// ---------------------------------------------------------------------------------------------- sources

function sourceText(morph: TsMorph, file: SourceFile): string {
  const statements: (string | StatementStructures)[] = [
    ...file.imports.map(importText),
    ...spaced(
      file,
      file.statements.map((one) => statementStructure(morph, one)),
    ),
  ];
  if (statements.length === 0) statements.push("export {};");
  const body = morph.printStructure(
    { kind: morph.StructureKind.SourceFile, statements },
    { indentNumberOfSpaces: 2 },
  );
  return `${banner(file.banner)}${body.replace(/(?<!\n)\n+$/, "\n")}`;
}

function banner(text: Code): string {
  return `/*\n${text.text.replace(/^/gm, " * ").replace(/(?<! ) +$/gm, "")}\n */\n\n`;
}

/** ts-morph sets structures apart, but not texts; lines that only export stand together. */
function spaced(
  file: SourceFile,
  statements: readonly (string | StatementStructures)[],
): (string | StatementStructures)[] {
  return statements.map((one, index) => {
    const before = file.statements[index - 1];
    const follows = before === undefined ? file.imports.length > 0 : isText(before);
    const together = before?.kind === "export" && file.statements[index]?.kind === "export";
    return typeof one === "string" && follows && !together ? `\n${one}` : one;
  });
}

function isText(one: Statement): boolean {
  if (one.kind === "interface") return one.members.length === 0 && one.index === null;
  return (
    one.kind === "text" || one.kind === "export" || (one.kind === "class" && isEmptyClass(one))
  );
}

function importText(one: Import): string {
  if (one.namespace !== null) return `import * as ${one.namespace.text} from ${one.from.text};`;
  return listed(one.typeOnly ? "import type" : "import", one.names, one.from);
}

/** `import { A, B } from "…";`, or a name per line where that is too long. */
function listed(word: string, list: readonly Code[], from: Code): string {
  const names = list.map((name) => name.text);
  const flat = `${word} { ${names.join(", ")} } from ${from.text};`;
  return flat.length <= WIDTH || names.length === 1
    ? flat
    : `${word} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${from.text};`;
}

function statementStructure(morph: TsMorph, one: Statement): string | StatementStructures {
  switch (one.kind) {
    case "interface":
      return one.members.length === 0 && one.index === null
        ? `${commentBlock(one.comment)}export interface ${one.name.text}${heritage(one.extends)} {}`
        : interfaceStructure(morph, one);
    case "text":
      return `${commentBlock(one.comment)}${one.exported ? "export " : ""}${one.text.text}`;
    case "function":
      return functionStructure(morph, one);
    case "class":
      return isEmptyClass(one)
        ? `${commentBlock(one.comment)}export class ${one.name.text}${heritage(one.extends)} {}`
        : classStructure(morph, one);
    case "export":
      return exportText(one);
  }
}

/** ts-morph would put the closing brace of nothing on a line of its own. */
function isEmptyClass(one: Statement & { kind: "class" }): boolean {
  return one.construct === null && one.getters.length === 0 && one.methods.length === 0;
}

function heritage(base: Code | null): string {
  return base === null ? "" : ` extends ${base.text}`;
}

function exportText(one: Statement & { kind: "export" }): string {
  const word = one.typeOnly ? "export type" : "export";
  if (one.names.length === 0) return `${word} * from ${one.from.text};`;
  return listed(word, one.names, one.from);
}

function interfaceStructure(
  morph: TsMorph,
  one: Statement & { kind: "interface" },
): InterfaceDeclarationStructure {
  const members = one.members.map(({ comment, text }) => commentBlock(comment, 1) + text.text);
  if (one.index !== null) members.push(`[key: string]: ${one.index.text}`);
  return {
    kind: morph.StructureKind.Interface,
    name: one.name.text,
    isExported: true,
    extends: one.extends === null ? [] : [one.extends.text],
    docs: docs(one.comment, 0),
    // As one piece: a structure for each of ten thousand members costs more than planning them.
    properties: [{ name: members.join(";\n") }],
  };
}

function functionStructure(morph: TsMorph, one: Callable): FunctionDeclarationStructure {
  return {
    kind: morph.StructureKind.Function,
    isExported: true,
    name: one.name.text,
    docs: docs(one.comment, 0),
    parameters: parameters(one.parameters),
    returnType: one.returns.text,
    statements: [one.body.text],
  };
}

function methodStructure(one: Callable): OptionalKind<MethodDeclarationStructure> {
  return {
    name: one.name.text,
    docs: docs(one.comment, 1),
    parameters: parameters(one.parameters),
    returnType: one.returns.text,
    statements: [one.body.text],
  };
}

/** The whole list travels as the name of one parameter. */
function parameters(list: Code): OptionalKind<ParameterDeclarationStructure>[] {
  return list.isEmpty ? [] : [{ name: list.text }];
}

function classStructure(
  morph: TsMorph,
  one: Statement & { kind: "class" },
): ClassDeclarationStructure {
  const { construct } = one;
  return {
    kind: morph.StructureKind.Class,
    name: one.name.text,
    isExported: true,
    extends: one.extends.text,
    docs: docs(one.comment, 0),
    ctors:
      construct === null
        ? []
        : [{ parameters: parameters(construct.parameters), statements: [construct.body.text] }],
    getAccessors: one.getters.map((getter) => ({
      name: getter.name.text,
      hasOverrideKeyword: true,
      returnType: getter.type.text,
      statements: [getter.body.text],
    })),
    methods: one.methods.map(methodStructure),
  };
}

// --------------------------------------------------------------------------------------------- comments

/** A comment on one line when it fits there with its marks. */
function docs(comment: Code | null, depth: number): OptionalKind<JSDocStructure>[] {
  if (comment === null) return [];
  const { text } = comment;
  return [{ description: fitsOneLine(text, depth) ? text : `\n${text}` }];
}

function commentBlock(comment: Code | null, depth = 0): string {
  if (comment === null) return "";
  const { text } = comment;
  return fitsOneLine(text, depth)
    ? `/** ${text} */\n`
    : `/**\n${text.replace(/^/gm, " * ").replace(/(?<! ) +$/gm, "")}\n */\n`;
}

function fitsOneLine(text: string, depth: number): boolean {
  return !text.includes("\n") && !text.startsWith("@") && depth * 2 + text.length + 7 <= WIDTH;
}
