/**
 * Reads declarations out of TypeScript text.
 *
 * Decides: how a declaration is asked for (`interface User`, `const UserStatus`, `method Client.createUser`) and that
 * its documentation belongs to it.
 * Leaves to others: what it is compared with.
 */
import ts from "typescript";

export function exportedNames(text: string): string[] {
  return parse(text).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier?.getText() ?? "";
      if (!statement.exportClause) return [`* ${from}`];
      if (ts.isNamespaceExport(statement.exportClause))
        return [`* as ${statement.exportClause.name.text}`];
      return statement.exportClause.elements.map((one) => one.name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? declared(statement).map(([kind, name]) => `${kind} ${name}`) : [];
  });
}

/**
 * The text of one declaration with its documentation; `null` when the file has none of that kind and name.
 * @param query kind and name: `interface User`, `type Pet`, `const A`, `function f`, `class C`, `method C.m`, or `*` for
 *   the whole text
 */
export function excerpt(text: string, query: string): string | null {
  if (query === "*") return text;
  const [kind = "", name = ""] = query.split(" ");
  const file = parse(text);
  for (const statement of file.statements) {
    if (kind === "method" || kind === "property") {
      const [owner, memberName] = name.split(".");
      const holds = ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement);
      if (!holds || statement.name?.text !== owner) continue;
      const found = [...statement.members].find(
        (one) => one.name !== undefined && plainName(one.name) === memberName,
      );
      if (found) return dedent(withDocumentation(found, file));
    } else if (declared(statement).some(([k, n]) => k === kind && n === name))
      return dedent(withDocumentation(statement, file));
  }
  return null;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022, true);
}

function declared(statement: ts.Statement): (readonly [string, string])[] {
  if (ts.isInterfaceDeclaration(statement)) return [["interface", statement.name.text]];
  if (ts.isTypeAliasDeclaration(statement)) return [["type", statement.name.text]];
  if (ts.isEnumDeclaration(statement)) return [["enum", statement.name.text]];
  if (ts.isFunctionDeclaration(statement)) return [["function", statement.name?.text ?? ""]];
  if (ts.isClassDeclaration(statement)) return [["class", statement.name?.text ?? ""]];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => ["const", one.name.getText()]);
  return [];
}

function plainName(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText();
}

function withDocumentation(node: ts.Node, file: ts.SourceFile): string {
  const start = node.getStart(file, true);
  const lineStart = file.text.lastIndexOf("\n", start - 1) + 1;
  const blank = file.text.slice(lineStart, start).trim() === "";
  return file.text.slice(blank ? lineStart : start, node.getEnd());
}

function dedent(text: string): string {
  const lines = text.split("\n");
  const depth = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => line.replace(new RegExp(`^ {0,${depth}}`), "")).join("\n") + "\n";
}
