/**
 * The door of TypeScript, asked by itself.
 *
 * Decides: what each token must be, whatever text it is given.
 * Leaves to others: the texts (`../payloads.ts`), and taking rules away (`../mutants.ts`).
 */
import ts from "typescript";
import { HIDDEN } from "../judge.js";
import { pageProblems, visibleText } from "../pages.js";
import { all, type Door, type Token } from "./language.js";
import { language } from "./typescript.js";

interface Printed {
  readonly text: string;
}

/** The functions of `syntax.ts` that take text of a description. */
interface Syntax {
  readonly isIdentifier: (text: string) => boolean;
  readonly literal: (text: string) => Printed;
  readonly memberName: (text: string) => Printed;
  readonly propertyKey: (text: string) => Printed;
  readonly memberAccess: (text: string) => Printed;
  readonly commentText: (text: string) => Printed;
  readonly commentValue: (value: Printed) => Printed;
  readonly markdownText: (text: string) => Printed;
}

export const DOOR: Door = {
  file: "targets/typescript/syntax.js",
  around: [],
  faults: (door, text) => faults(door as unknown as Syntax, text),
  harmless: {
    ...all(
      "it means something at the start of a line, in pairs, or to a site; a cell of a README is none of these",
      [
        "# of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
        "> of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
        "[ of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
        "\\] of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
        "{ of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
        "} of /[\\\\*_{}[\\]<>#|&~]|:(?=\\/\\/)|(?<=www)\\.|(?<=\\S)@(?=\\w)/gi",
      ],
    ),
    ...all("the value is printed the same way", [
      '.replace("e+", "e")',
      'case "bigint": // JSON has one kind of number, and so have the types we print: no `n` behind it. return pass(value.toString());',
      'case "number": return pass(numeral(value));',
    ]),
    ...all("white space, or an escape more than is needed: what is shown stays the same", [
      '.replace(/(?<![^\\S\\n])[^\\S\\n]+$/gm, "")',
      '.replace(/\\n/g, " ")',
      '.replace(/\\n{3,}/g, "\\n\\n")',
      '.replace(/\\t/g, "  ")',
      '.replace(/^\\n+|(?<!\\n)\\n+$/g, "")',
      "limits of /^\\n+|(?<!\\n)\\n+$/g",
    ]),
    ...all("the next rule takes it for a control character", [
      "\\u0085 of /[\\s\\u0085]+/g",
      "\\u0085 of /\\r\\n?|[\\u2028\\u2029\\u0085]/g",
    ]),
  },
};

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

function faults(door: Syntax, text: string): readonly string[] {
  const found: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  const one = (what: string, printed: string): Token | undefined => {
    const tokens = language.tokens(printed);
    expect(tokens.length === 1, `${what} is ${tokens.length} tokens`);
    expect(!HIDDEN.test(printed) && !UNSEEN.test(printed), `${what} hides something`);
    return tokens[0];
  };
  const said = one("a literal", door.literal(text).text);
  expect(said?.kind === "text" && said.value === text, "a literal is another text");

  for (const print of [door.memberName, door.propertyKey]) {
    const printed = print(text).text;
    const key = text === "__proto__" && print === door.propertyKey ? printed.slice(1, -1) : printed;
    const name = one("a key", key);
    expect((name?.kind === "text" ? name.value : name?.text) === text, "a key is another key");
    expect(print !== door.propertyKey || isOwnKey(printed), "a key sets the prototype");
  }
  const access = language.tokens(`x${door.memberAccess(text).text}`);
  const read = access[2];
  expect(access.length === 3 || access.length === 4, "an access is something else");
  expect(
    (read?.kind === "text" ? read.value : read?.text) === text,
    "an access reads another member",
  );

  const written = door.commentText(text).text;
  expect(letters(written) >= letters(text), "a comment loses words");
  for (const comment of [
    `/** ${written} */`,
    `/**\n${written.replace(/^/gm, " * ")}\n */`,
    `/** ${door.commentValue(door.literal(text)).text} */`,
    `/** ${door.commentValue({ text }).text} */`,
  ]) {
    const tokens = language.tokens(comment);
    expect(tokens.length === 1 && tokens[0]?.kind === "comment", "a comment ends early");
    expect(language.commands(comment).length === 0, "a comment commands a tool");
    expect(!HIDDEN.test(comment), "a comment hides something");
  }

  const cell = door.markdownText(text).text;
  const page = `# x\n\n| a | b |\n| --- | --- |\n| ${cell} | c |\n`;
  const outline = "# x\n\n| a | b |\n| --- | --- |\n| d | c |\n";
  expect(!HIDDEN.test(cell), "a cell hides something");
  for (const problem of pageProblems(page, { base: outline, site: false })) found.push(problem);
  const words = text.replace(/[\s\u0085]+/g, " ").trim();
  const shown = visibleText(page).replace(/^xab/, "").replace(/c$/, "");
  const plain = (some: string): string =>
    some.replace(/[`\s\ufffd]|(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\ufeff]/gu, "");
  expect(plain(shown) === plain(words), `a cell shows ${shown}`);
  return found;
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** Whether the only member of an object literal with this key is the object's own. */
function isOwnKey(printed: string): boolean {
  const file = ts.createSourceFile("a.ts", `({ ${printed}: 1 })`, ts.ScriptTarget.ES2022);
  let own = false;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const { name } = node;
      own = ts.isComputedPropertyName(name) || !("text" in name) || name.text !== "__proto__";
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return own;
}
