/**
 * Import lines of a file.
 *
 * Decides: that they follow from what the file's code refers to; nobody writes one.
 * Leaves to others: their layout (`render/typescript.ts`).
 */
import { code, type Code } from "../../code/code.js";
import { compareText } from "../../diagnostic.js";
import type { Import, Statement } from "./plan.js";
import { identifier, moduleSpecifier } from "./syntax.js";

/** Everything of other files that the statements of `file` mention, sorted by module. */
export function importsOf(file: string, statements: readonly Statement[]): readonly Import[] {
  /** By file: each name, and whether it is only a type. */
  const groups = new Map<string, Map<string, boolean>>();
  for (const statement of statements) {
    for (const { refs } of codesOf(statement)) {
      for (const symbol of refs) {
        if (symbol.file === file) continue;
        let group = groups.get(symbol.file);
        if (group === undefined) groups.set(symbol.file, (group = new Map<string, boolean>()));
        if (!symbol.typeOnly || !group.has(symbol.name)) group.set(symbol.name, symbol.typeOnly);
      }
    }
  }
  return [...groups]
    .map(([target, names]) => [specifier(file, target), names] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([from, names]) => importLine(from, names));
}

/** `names`: whether each is only a type. Values come first; where there is none, the line as a whole is a type's. */
function importLine(from: string, names: ReadonlyMap<string, boolean>): Import {
  const sorted = [...names].sort(
    ([a, aIsType], [b, bIsType]) => Number(aIsType) - Number(bIsType) || compareText(a, b),
  );
  const typeOnly = sorted.every(([, isType]) => isType);
  return {
    from: moduleSpecifier(from),
    typeOnly,
    namespace: null,
    names: sorted.map(([name, isType]) =>
      isType && !typeOnly ? code`type ${identifier(name)}` : identifier(name),
    ),
  };
}

/** How one file names another: relative, with the ending it has when it runs. */
export function specifier(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.replace(/\.ts$/, ".js").split("/");
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  const up = here.slice(common).map(() => "..");
  const path = [...up, ...there.slice(common)].join("/");
  return up.length > 0 ? path : `./${path}`;
}

function codesOf(statement: Statement): readonly Code[] {
  const present = (pieces: readonly (Code | null)[]): readonly Code[] =>
    pieces.filter((piece) => piece !== null);
  switch (statement.kind) {
    case "interface":
      return present([
        statement.extends,
        statement.index,
        ...statement.members.map((member) => member.text),
      ]);
    case "text":
      return [statement.text];
    case "function":
      return [statement.parameters, statement.returns, statement.body];
    case "class":
      return present([
        statement.name,
        statement.extends,
        statement.construct?.parameters ?? null,
        statement.construct?.body ?? null,
        ...statement.getters.flatMap((getter) => [getter.type, getter.body]),
        ...statement.methods.flatMap((one) => [one.parameters, one.returns, one.body]),
      ]);
    case "export":
      return [];
  }
}
