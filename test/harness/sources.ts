/**
 * Reads the program's own source files as data.
 *
 * Decides: what an import line is (type imports, re-exports and dynamic imports too), as the compiler sees it.
 * Leaves to others: which imports are allowed (`test/architecture/`).
 */
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { ROOT, filesBelow } from "./project.js";

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the project's root for a file of ours, otherwise `null`. */
  readonly file: string | null;
  readonly isDynamic: boolean;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export function sourcesBelow(folder: string): Source[] {
  return filesBelow(join(ROOT, folder), (path) => path.endsWith(".ts")).map((path) =>
    readSource(`${folder}/${path}`, readFileSync(join(ROOT, folder, path), "utf8")),
  );
}

export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node, isDynamic: boolean, isTypeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text;
    const ours = name.startsWith(".")
      ? posix.join(dirname(path), name).replace(/\.js$/, ".ts")
      : null;
    const line = file.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    imports.push({ specifier: name, file: ours, isDynamic, isTypeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, false, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, false, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier) add(specifier, true, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, text, imports };
}

/** The source without comments and without texts, each token in its place, so that a search finds code only. */
export function codeOnly(text: string): string {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022, true);
  const canvas = text.replace(/[^\n]/g, " ").split("");
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return;
    const children = node.getChildren(file);
    if (children.length > 0) return children.forEach(visit);
    node
      .getText(file)
      .split("")
      .forEach((letter, index) => {
        canvas[node.getStart(file) + index] = letter;
      });
  };
  visit(file);
  return canvas.join("");
}
