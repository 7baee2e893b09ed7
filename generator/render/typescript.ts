/**
 * The TypeScript package, as files.
 *
 * Decides: how a plan becomes text. Types, signatures and comments are laid out already; here they get their place and
 * their column. Plain text, not the structures of ts-morph: those cost every run the load of a compiler, a quarter of a
 * second and fifty megabytes. What ts-morph makes of the same plan is the judge of it (`proofread.ts`, `--proofread`).
 * Leaves to others: every decision and every piece of text (`targets/typescript/`); the runtime and the build, which
 * are ordinary files below `templates/typescript/` and copied byte for byte; the README's template.
 */
import type { Code } from "../code/code.js";
import { compareText, type Diagnostics, InternalError } from "../diagnostic.js";
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

const WIDTH = 100;
const RUNTIME = "typescript/runtime";
const PACKAGE = "typescript/package";
const PAGES = "typescript/pages";

/**
 * Everything the TypeScript package consists of, sorted by path. Findings are about templates.
 *
 * @param proofread Whether ts-morph is to read what was printed before anything is done with it.
 */
export async function renderTypeScript(
  plan: TypeScriptPlan,
  templates: TemplateSource,
  diagnostics: Diagnostics,
  proofread = false,
): Promise<OutputFile[]> {
  const sources = plan.files.map((file) => ({ path: file.path, text: sourceText(file) }));
  if (proofread) {
    const judge = await import("./proofread.js");
    judge.proofread(plan.files, sources);
  }
  const files = [
    ...sources,
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

function sourceText(file: SourceFile): string {
  let text = "";
  for (const one of file.imports) text += `${importText(one)}\n`;
  let before: Statement | null = null;
  for (const one of file.statements) {
    const together = before?.kind === "export" && one.kind === "export";
    text += `${text === "" || together ? "" : "\n"}${statementText(one)}\n`;
    before = one;
  }
  return banner(file.banner) + (text === "" ? "export {};\n" : text);
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
      return classText(one);
    case "export":
      return exportText(one);
  }
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
  const list = parameterList(one.parameters, "");
  const head = `export function ${one.name.text}(${list}): ${one.returns.text}`;
  return `${commentBlock(one.comment, 0)}${head} {\n  ${inner(one.body.text)}\n}`;
}

/** Lines after the first moved in by one level, or by `start`; blank ones stay bare. */
function inner(text: string, start = "  "): string {
  return text.includes("\n") ? text.replace(/\n(?!\n)/g, `\n${start}`) : text;
}

/** Members with a blank line between them. */
function classText(one: ClassStatement): string {
  const members: string[] = [];
  const { construct } = one;
  if (construct !== null) {
    members.push(
      `  constructor(${parameterList(construct.parameters, "  ")}) ${body(construct.body)}`,
    );
  }
  for (const { name, type, body: own } of one.getters) {
    members.push(`  override get ${name.text}(): ${inner(type.text)} ${body(own)}`);
  }
  for (const { comment, name, parameters, returns, body: own } of one.methods) {
    const head = `  ${name.text}(${parameterList(parameters, "  ")}): ${inner(returns.text)}`;
    members.push(`${commentBlock(comment, 1)}${head} ${body(own)}`);
  }
  const rest = members.length === 0 ? "{}" : `{\n${members.join("\n\n")}\n}`;
  return `${commentBlock(one.comment, 0)}export class ${one.name.text}${heritage(one.extends)} ${rest}`;
}

/** A broken list has a parameter per line, one level below `start`, and ends on a line of its own. */
function parameterList({ text }: Code, start: string): string {
  return text.includes("\n")
    ? text.replace(/\n(?=.)/g, `\n${start}  `).replace(/\n$/, `\n${start}`)
    : text;
}

/** The statements of a member. */
function body(statements: Code): string {
  return `{\n    ${inner(statements.text, "    ")}\n  }`;
}

// --------------------------------------------------------------------------------------------- comments

/** A comment on one line when it fits there with its marks. */
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

export function fitsOneLine(text: string, depth: number): boolean {
  return depth * 2 + text.length + 7 <= WIDTH && !text.startsWith("@") && !text.includes("\n");
}
