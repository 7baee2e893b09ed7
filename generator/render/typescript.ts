/**
 * The TypeScript package, as files.
 *
 * Decides: how a plan becomes text: classes as ts-morph structures, one `printStructure` per file (adding nodes one by
 * one is quadratic); all else, which is laid out already, as it is. ts-morph looks at every character that it prints, and
 * a thousand models have millions.
 * Leaves to others: every decision and every piece of text (`targets/typescript/`); the runtime and the build, which
 * are ordinary files below `templates/typescript/` and copied byte for byte; the README's template.
 *
 * Pieces of a class are laid out too. Where ts-morph would move their lines once more (it indents continuation lines of
 * types), the piece travels in a place that it prints as it is: a broken parameter list as the name of one parameter.
 */
import { createRequire } from "node:module";
import type {
  ClassDeclarationStructure,
  JSDocStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
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
  const printer = new Printer();
  const files = [
    ...plan.files.map((file) => ({ path: file.path, text: printer.source(file) })),
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

/** Loaded when the first file needs it: it brings a compiler, which costs a third of a second. */
class Printer {
  #loaded: TsMorph | null = null;

  get morph(): TsMorph {
    // Not `import()`: that reads all nine megabytes of the compiler inside once more, to find the names it exports.
    return (this.#loaded ??= createRequire(import.meta.url)("ts-morph") as TsMorph);
  }

  /** A file with a class is printed as one structure. Any other is one text, laid out already. */
  source(file: SourceFile): string {
    const parts: (string | ClassStatement)[] = [];
    let text = file.imports.map((one) => `${importText(one)}\n`).join("");
    let before: Statement | null = null;
    for (const one of file.statements) {
      if (one.kind === "class" && !isEmptyClass(one)) {
        if (text !== "") parts.push(text.trimEnd());
        parts.push(one);
        text = "";
      } else {
        const together = before?.kind === "export" && one.kind === "export";
        text += `${text === "" || together ? "" : "\n"}${statementText(one)}\n`;
      }
      before = one;
    }
    if (parts.length === 0) return banner(file.banner) + (text === "" ? "export {};\n" : text);
    if (text !== "") parts.push(text.trimEnd());
    const { morph } = this;
    const statements = parts.map((one) =>
      typeof one === "string" ? one : classStructure(morph, one),
    );
    const body = morph.printStructure(
      { kind: morph.StructureKind.SourceFile, statements },
      { indentNumberOfSpaces: 2 },
    );
    return banner(file.banner) + body.replace(/(?<!\n)\n+$/, "\n");
  }
}

function banner(text: Code): string {
  return `/*\n${starred(text.text)}\n */\n\n`;
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

type ClassStatement = Statement & { readonly kind: "class" };

function statementText(one: Statement): string {
  switch (one.kind) {
    case "interface":
      return `${commentBlock(one.comment, 0)}export interface ${one.name.text}${heritage(one.extends)} ${membersText(one)}`;
    case "text":
      return `${commentBlock(one.comment, 0)}${one.exported ? "export " : ""}${one.text.text}`;
    case "function":
      return functionText(one);
    case "class":
      return `${commentBlock(one.comment, 0)}export class ${one.name.text}${heritage(one.extends)} {}`;
    case "export":
      return exportText(one);
  }
}

/** ts-morph would put the closing brace of nothing on a line of its own. */
function isEmptyClass(one: ClassStatement): boolean {
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

function membersText(one: Statement & { kind: "interface" }): string {
  if (one.members.length === 0 && one.index === null) return "{}";
  let text = "{\n";
  for (const { comment, text: member } of one.members) {
    text += `${commentBlock(comment, 1)}  ${inner(member.text)};\n`;
  }
  if (one.index !== null) text += `  [key: string]: ${inner(one.index.text)};\n`;
  return `${text}}`;
}

function functionText(one: Callable): string {
  const parameters = one.parameters.text.replace(/\n(?=.)/g, "\n  ");
  const head = `export function ${one.name.text}(${parameters}): ${one.returns.text}`;
  return `${commentBlock(one.comment, 0)}${head} {\n  ${inner(one.body.text)}\n}`;
}

/** Lines after the first moved in by one level; blank ones stay bare. */
function inner(text: string): string {
  return text.includes("\n") ? text.replace(/\n(?!\n)/g, "\n  ") : text;
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

function classStructure(morph: TsMorph, one: ClassStatement): ClassDeclarationStructure {
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

function commentBlock(comment: Code | null, depth: number): string {
  if (comment === null) return "";
  const { text } = comment;
  const start = "  ".repeat(depth);
  return fitsOneLine(text, depth)
    ? `${start}/** ${text} */\n`
    : `${start}/**\n${starred(text, start)}\n${start} */\n`;
}

/** Lines of a comment with its marks; a blank line has the mark alone. */
function starred(text: string, start = ""): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? `${start} *` : `${start} * ${line}`))
    .join("\n");
}

function fitsOneLine(text: string, depth: number): boolean {
  return depth * 2 + text.length + 7 <= WIDTH && !text.startsWith("@") && !text.includes("\n");
}
