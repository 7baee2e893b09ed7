/**
 * Doors with one rule taken out.
 *
 * Decides: which mistakes are made. In the program that was built, each `replace` of a door is left out, and each `case`
 * of a `switch`; each character that a pattern looks for is forgotten; each pattern that is asked whether a text is
 * harmless says yes to everything. A rule that is added to a door is mutated as well, without a line changed here.
 * Leaves to others: noticing (`mutation.test.ts`).
 */
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

export interface Mutant {
  /** What was taken out, as it stood. */
  readonly rule: string;
  /** The whole module without it. */
  readonly text: string;
}

export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile("door.js", source, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const without = (rule: string, from: number, to: number, instead = ""): void => {
    found.push({ rule, text: source.slice(0, from) + instead + source.slice(to) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (name.text === "replace") {
        without(source.slice(expression.end, node.end).trim(), expression.end, node.end);
      }
    }
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) {
      without(node.getText().replace(/\s+/g, " "), node.getStart(), node.end);
    }
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const pattern = node.getText();
      const start = node.getStart();
      if (/^\/\^.*\$\/\w*$/s.test(pattern))
        without(`limits of ${pattern}`, start, node.end, "/(?:)/");
      else if (!isAsked(node)) {
        for (const { from, to, member } of classMembers(pattern))
          without(`${member} of ${pattern}`, start + from, start + to);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `/[0-9]/.test(before)`: says what stands beside a character, and escapes nothing by itself. */
function isAsked({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "test";
}

interface Member {
  readonly from: number;
  readonly to: number;
  readonly member: string;
}

/** Members of the classes of a regular expression that hold more than one; not of those that only look around. */
function classMembers(literal: string): readonly Member[] {
  const members: Member[] = [];
  for (const one of literal.matchAll(/(?<!\\)\[\^?((?:\\.|[^\]\\])+)\]/gu)) {
    const [whole, body = ""] = one;
    if (/\(\?<?[=!]$/.test(literal.slice(0, one.index)) || whole.startsWith("[^")) continue;
    const start = one.index + whole.length - 1 - body.length;
    const unit = String.raw`(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|.)`;
    const units = [...body.matchAll(new RegExp(`${unit}(?:-${unit})?`, "gsu"))];
    if (units.length < 2) continue;
    for (const { 0: member, index } of units) {
      members.push({ member, from: start + index, to: start + index + member.length });
    }
  }
  return members;
}

/**
 * Loads a door whose text was changed. `around` are the modules between it and what is asked, which have to import the
 * changed one; all others are those of the program.
 */
export async function loadChanged(
  door: { readonly file: string; readonly text: string },
  around: readonly { readonly file: string; readonly text: string }[],
  folder: string,
  id: string,
): Promise<Readonly<Record<string, unknown>>> {
  const files = [door, ...around];
  const nameOf = (file: string): string =>
    `${id}-${file
      .replace(/[^a-z]+/gi, "-")
      .replace(/^-/, "")
      .slice(-60)}.mjs`;
  for (const { file, text } of files) {
    const changed = text.replace(/from "(\.[^"]*)"/g, (_, specifier: string) => {
      const target = resolve(dirname(file), specifier);
      const own = files.some((one) => one.file === target);
      return `from ${JSON.stringify(own ? `./${nameOf(target)}` : pathToFileURL(target).href)}`;
    });
    writeFileSync(join(folder, nameOf(file)), changed);
  }
  const entry = files.at(-1)?.file ?? door.file;
  const url = pathToFileURL(join(folder, nameOf(entry))).href;
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
}
