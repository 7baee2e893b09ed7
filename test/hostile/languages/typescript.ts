/**
 * TypeScript, as the tests with hostile descriptions ask for it.
 *
 * Decides: how its tokens are told apart (by the scanner of the compiler), that all packages are compiled in one run
 * over one copy of the runtime, and that what comes out is loaded as modules of Node.js.
 * Leaves to others: what is concluded (`../shape.ts`).
 */
import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { ROOT, filesBelow, node, tsc } from "../../harness/project.js";
import type { Language, Package, Token } from "./language.js";

export const language: Language = {
  target: "typescript",
  isSource: (path) => /\.ts$/.test(path) && !path.startsWith("src/runtime/"),
  tokens,
  commands,
  compile,
  load,
  door: async () => (await import("./typescript-door.js")).DOOR,
  checks: async () => (await import("./typescript-checks.js")).CHECKS,
};

/** No expression of ours divides, matches or fills in a template, so the bare scanner sees what the compiler sees. */
function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const scanner = ts.createScanner(
    ts.ScriptTarget.ES2022,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  scanner.setOnError((message) => {
    throw new Error(`${message.key} at ${scanner.getTokenStart()}`);
  });
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const written = scanner.getTokenText();
    switch (kind) {
      case ts.SyntaxKind.WhitespaceTrivia:
      case ts.SyntaxKind.NewLineTrivia:
        break;
      case ts.SyntaxKind.SingleLineCommentTrivia:
      case ts.SyntaxKind.MultiLineCommentTrivia:
        found.push({ kind: "comment", text: written });
        break;
      case ts.SyntaxKind.StringLiteral:
        found.push({ kind: "text", text: written, value: scanner.getTokenValue() });
        break;
      case ts.SyntaxKind.NumericLiteral:
        found.push({ kind: "number", text: written });
        break;
      case ts.SyntaxKind.Identifier:
        found.push({ kind: "name", text: written });
        break;
      default:
        found.push({ kind: isContextual(kind) ? "name" : "mark", text: written });
    }
  }
  return found.flatMap((one, index) => {
    const next = found.slice(index + 1).find(({ kind }) => kind !== "comment")?.text ?? "";
    const before = found[index - 1]?.text ?? "";
    // Whether a list ends in a comma, or a union begins with a bar, is a matter of line breaks.
    if (one.text === "," && /^[)\]}>]$/.test(next)) return [];
    if (one.text === "|" && /^[:=<(,]$/.test(before)) return [];
    return [one.kind === "mark" && namesMember(one.text, next) ? { ...one, kind: "name" } : one];
  });
}

/** `type`, `readonly`, `string`: as often a name as not. */
function isContextual(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.AbstractKeyword && kind <= ts.SyntaxKind.LastKeyword;
}

/** Whether a keyword stands where it is only the name of a member. */
function namesMember(word: string, next: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  return /^(:|\?)$/.test(next) || (next === "(" && !/^(super|this|function|if|import)$/.test(word));
}

/** They stand where a value is worth it, and only show it. */
const HARMLESS: ReadonlySet<string> = new Set(["@defaultValue", "@example"]);

/**
 * Tags of JSDoc and TSDoc wherever an extractor looks for one; what a comment can say to a compiler, a linter, a
 * bundler, a coverage tool or a debugger.
 */
function commands(comment: string): readonly string[] {
  const tags = comment.matchAll(/(?<![\p{L}\p{N}_.+-])@\p{L}[\p{L}\p{N}_-]*/gu);
  const lines = comment.matchAll(
    /(?:\/\/|\/\*)[#@]\s*source\w*=|^\s*\/\/\/\s*<(?:reference|amd)/gm,
  );
  const first = /^(?:\/\/|\/\*)\s*(?:eslint|tslint|jshint|istanbul|c8|v8|prettier|webpack|#__)\w*/i;
  return [...tags, ...lines, ...(first.exec(comment) ?? [])]
    .map((one) => `${one}`.trim())
    .filter((one) => !HARMLESS.has(one));
}

/** Where the JavaScript of a package is. */
export function built(one: Package, scratch: string): string {
  return join(scratch, "built", one.id, "src");
}

async function compile(packages: readonly Package[], scratch: string): Promise<string> {
  // The runtime is the same in every package; it is compiled once, and the others find it through `rootDirs`.
  const runtimes = packages.map(({ files }) =>
    JSON.stringify([...files].filter(([path]) => path.startsWith("src/runtime/"))),
  );
  if (new Set(runtimes).size !== 1) return "the packages have different runtimes";
  packages.forEach(({ id, files }, index) => {
    for (const [path, text] of files) {
      if (!path.endsWith(".ts") || (index > 0 && path.startsWith("src/runtime/"))) continue;
      mkdirSync(dirname(join(scratch, id, path)), { recursive: true });
      writeFileSync(join(scratch, id, path), text);
    }
  });
  const roots = packages.map(({ id }) => join(scratch, id, "src"));
  const config = join(scratch, "tsconfig.json");
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    declaration: true,
    stripInternal: true,
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    rootDir: scratch,
    outDir: join(scratch, "built"),
    rootDirs: roots,
  };
  const include = roots.map((path) => `${path}/**/*.ts`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
  const { stdout, stderr } = await tsc("typescript-7", ["-p", config, "--pretty", "false"], {
    cwd: scratch,
  });
  const [home, ...guests] = packages.map((one) => join(built(one, scratch), "runtime"));
  for (const guest of guests) {
    mkdirSync(dirname(guest), { recursive: true });
    if (home !== undefined && !existsSync(guest)) symlinkSync(home, guest, "dir");
  }
  return stdout + stderr;
}

async function load(packages: readonly Package[], scratch: string): Promise<readonly string[]> {
  const list = join(scratch, "load.json");
  const modules = packages.flatMap((one) => {
    const folder = built(one, scratch);
    return filesBelow(folder, (path) => path.endsWith(".js")).map((path) => join(folder, path));
  });
  if (modules.length < packages.length) return ["some packages have no module"];
  writeFileSync(list, JSON.stringify(modules));
  const { status, stdout, stderr } = await node([
    "--require",
    join(ROOT, "test", "harness", "trap.cjs"),
    ...confined([scratch, ROOT], []),
    join(ROOT, "test", "hostile", "load.mjs"),
    list,
  ]);
  if (status !== 0) return [`loading ended with ${status}: ${stdout}${stderr}`];
  return JSON.parse(stdout) as string[];
}

/** Flags that let a program of Node.js read and write below these folders only, and start nothing. */
export function confined(read: readonly string[], write: readonly string[]): readonly string[] {
  const known = process.allowedNodeEnvironmentFlags;
  const flag = known.has("--permission") ? "--permission" : "--experimental-permission";
  return [
    flag,
    "--disable-warning=ExperimentalWarning",
    "--disable-warning=SecurityWarning",
    // The packages of the program may stand elsewhere.
    ...[...read, realpathSync(join(ROOT, "node_modules"))].map((one) => `--allow-fs-read=${one}/*`),
    ...write.map((folder) => `--allow-fs-write=${folder}/*`),
  ];
}
