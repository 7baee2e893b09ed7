/**
 * The public surfaces of the Python and the Java package as sorted text, read from their sources: no tool of the language
 * is needed, and a change of the API is a change of lines.
 *
 * Decides: what counts. In Python: what the package exports, with the public members of its classes and of the classes
 * that they derive from. In Java: what is public or protected outside the package `internal`; of a bean the getters, which
 * its setters and its builder repeat.
 * Leaves to others: whether a change is wanted (the reader of the diff). It reads the layout that the generator writes, in
 * which a declaration begins on a line of its own; it is no parser of either language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./project.js";

// ----------------------------------------------------------------------------------------------- Python

interface PythonDeclaration {
  readonly head: string;
  readonly bases: readonly string[];
  readonly members: readonly string[];
}

/** @param folder of the package, such as `src/genauth` */
export function pythonSurface(folder: string): string {
  const declarations = new Map<string, PythonDeclaration>();
  for (const path of filesBelow(folder, (one) => one.endsWith(".py"))) {
    for (const [name, one] of pythonDeclarations(readFileSync(join(folder, path), "utf8")))
      if (!declarations.has(name) || !path.startsWith("_")) declarations.set(name, one);
  }
  const root = readFileSync(join(folder, "__init__.py"), "utf8");
  const exported = [...root.matchAll(/^ {4}"(\w+)": "\.[\w.]+",$/gm)].map(([, name = ""]) => name);
  const wanted = new Set(exported);
  // What a class inherits is public with it.
  for (const name of wanted)
    for (const base of declarations.get(name)?.bases ?? [])
      if (declarations.has(base)) wanted.add(base);
  const blocks = [...wanted].sort().map((name) => {
    const one = declarations.get(name);
    return one ? [one.head, ...one.members].join("\n") : `${name} (elsewhere)`;
  });
  return `${[...exported].sort().join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

function pythonDeclarations(source: string): [string, PythonDeclaration][] {
  const found: [string, PythonDeclaration][] = [];
  const lines = statements(source);
  for (const [index, line] of lines.entries()) {
    const declared =
      /^(?:class (\w+)(?:\((.*)\))?:|(?:async )?def (\w+)\(|(\w+)(?:: \S+)? = )/.exec(line);
    const name = declared?.[1] ?? declared?.[3] ?? declared?.[4];
    if (declared === null || name === undefined) continue;
    const isClass = declared[1] !== undefined;
    const end = lines.findIndex((one, at) => at > index && /^\S/.test(one));
    const body = isClass ? lines.slice(index + 1, end < 0 ? undefined : end) : [];
    const bases = (declared[2] ?? "").match(/\w+/g) ?? [];
    found.push([name, { head: line, bases: isClass ? bases : [], members: pythonMembers(body) }]);
  }
  return found;
}

function pythonMembers(body: readonly string[]): string[] {
  return body
    .filter((line) => /^ {4}(?:(?:async )?def (?!_)|def __init__\(|(?!_)\w+(?:: | = ))/.test(line))
    .sort();
}

/** Lines of statements: what stands in brackets over several lines is joined, texts and comments are left out. */
function statements(source: string): string[] {
  const bare = source.replace(/^( *)(?:r?"""[^]*?""")$/gm, "").replace(/^\s*#.*$/gm, "");
  const found: string[] = [];
  let open = "";
  for (const line of bare.split("\n")) {
    const joined = open === "" ? line : `${open} ${line.trim()}`;
    const depth = (joined.match(/[([{]/g) ?? []).length - (joined.match(/[)\]}]/g) ?? []).length;
    open = depth > 0 ? joined : "";
    if (depth <= 0 && joined.trim() !== "")
      found.push(
        joined
          .trimEnd()
          .replace(/([([{]) /g, "$1")
          .replace(/,? ([)\]}])/g, "$1"),
      );
  }
  return found;
}

// ------------------------------------------------------------------------------------------------- Java

/** @param folder of the sources, such as `src/main/java` */
export function javaSurface(folder: string): string {
  const isPublic = (path: string): boolean =>
    path.endsWith(".java") && !/(?:\/internal\/|package-info)/.test(path);
  return filesBelow(folder, isPublic)
    .map((path) => javaDeclarations(readFileSync(join(folder, path), "utf8")))
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

function javaDeclarations(source: string): string[] {
  const javaPackage = /^package ([\w.]+);/m.exec(source)?.[1] ?? "";
  const bare = source.replace(/\/\*[^]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const matching = (pattern: RegExp): string[] =>
    [...bare.matchAll(pattern)].map(
      ([, indent = "", text = ""]) =>
        indent + text.replace(/\s+/g, " ").replace(/\( /g, "(").trim(),
    );
  const [head, ...members] = matching(
    /^( *)((?:public|protected) [^;{}=]*?(?:\([^{};]*\)[^{};]*|))(?:=[^;]*)?[;{]/gm,
  );
  if (head === undefined) return [];
  // What an interface and an enum declare is public without the word.
  if (/\binterface\b/.test(head))
    members.push(...matching(/^( {4})(\w[^;{}=@]*\([^;{}]*\))[;{]/gm));
  if (/\benum\b/.test(head)) members.push(...matching(/^( {4})([A-Z][A-Z_0-9]*)(?=[,;(]|$)/gm));
  const isBean = / extends Dto$/.test(head);
  const shown = members.filter(
    (one) => !isBean || !/ set\w+\(| class Builder| Builder \w+\(|^ {8}/.test(one),
  );
  return [`${javaPackage}: ${head}`, ...shown.sort()];
}
