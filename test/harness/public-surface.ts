/**
 * The public surface of a TypeScript package as sorted text.
 *
 * Decides: what counts (everything that an entry of the package exports, with the members of classes and interfaces)
 * and how it is written: one line each, sorted, without comments, so that a change of the API is a change of lines.
 * Leaves to others: whether a change is wanted (the reader of the diff).
 */
import ts from "typescript";

/** @param entries import path → declaration file */
export function publicSurface(entries: ReadonlyMap<string, string>): string {
  const program = ts.createProgram([...entries.values()], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const names: string[] = [];
  const declarations = new Map<string, Set<string>>();

  for (const [entry, path] of entries) {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${path} exports nothing`);
    for (const exported of checker.getExportsOfModule(module)) {
      names.push(`${entry} ${exported.name}`);
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const declaration of symbol.declarations ?? []) {
        const lines = declarations.get(symbol.name) ?? new Set<string>();
        for (const line of describe(declaration, printer)) lines.add(line);
        declarations.set(symbol.name, lines);
      }
    }
  }
  const blocks = [...declarations.keys()]
    .sort()
    .map((name) => [...(declarations.get(name) ?? [])].join("\n"));
  return `${names.sort().join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

function describe(declaration: ts.Declaration, printer: ts.Printer): string[] {
  const print = (node: ts.Node): string =>
    printer
      .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
      .replace(/\s+/g, " ")
      .replace(/^(export )?(declare )?/, "");
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
    const members = [...declaration.members]
      .filter((one) => !(one.name && ts.isPrivateIdentifier(one.name)))
      .filter((one) => !isPrivate(one))
      .map((one) => `  ${print(one)}`)
      .sort();
    const whole = print(declaration);
    return [whole.slice(0, whole.indexOf("{")).trim(), ...members];
  }
  if (ts.isVariableDeclaration(declaration)) return [`const ${print(declaration)}`];
  return [print(declaration)];
}

function isPrivate(node: ts.ClassElement | ts.TypeElement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.PrivateKeyword) === true
  );
}
