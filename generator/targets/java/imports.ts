/**
 * Imports of a file, from what its pieces mention.
 *
 * Decides: their order, and that nothing of `java.lang` or of the file's own package is imported.
 */
import { type Code, join } from "../../code/code.js";
import { compareText } from "../../diagnostic.js";
import { packageName, reference } from "./syntax.js";
import { code } from "../../code/code.js";

export function importsOf(own: string, pieces: readonly Code[]): readonly Code[] {
  const wanted = new Map<string, Code>();
  for (const { name, file } of join(pieces).refs) {
    if (file === own || file === "java.lang") continue;
    wanted.set(`${file}.${name}`, code`${packageName(file)}.${reference(name, file)}`);
  }
  return [...wanted].sort(([a], [b]) => compareText(a, b)).map(([, line]) => line);
}

/** Everything of a plan that is `Code`, at any depth. */
export function piecesOf(value: unknown): readonly Code[] {
  const found: Code[] = [];
  const walk = (one: unknown): void => {
    if (isCode(one)) found.push(one);
    else if (Array.isArray(one)) one.forEach(walk);
    else if (typeof one === "object" && one !== null) Object.values(one).forEach(walk);
  };
  walk(value);
  return found;
}

function isCode(value: unknown): value is Code {
  return typeof value === "object" && value !== null && "refs" in value && "toJSON" in value;
}
