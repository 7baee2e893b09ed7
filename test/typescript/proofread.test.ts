/**
 * ts-morph as the judge of what was printed: it passes what is as planned, and nothing else.
 */
import { expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { proofread } from "../../generator/render/proofread.js";
import { renderTypeScript } from "../../generator/render/typescript.js";
import { planTypeScript } from "../../generator/targets/typescript/index.js";
import { api, client, field, operation, options, record, STRING } from "./api.js";
import { templates } from "./printed.js";

const plan = planTypeScript(
  api(
    [record("Pet", [field("name", STRING, { required: true }), field("age")])],
    client({ operations: [operation("listPets")] }),
  ),
  options({}),
  new Diagnostics(),
);
const printed = await renderTypeScript(plan, templates, new Diagnostics());

/** The sources with one piece of text exchanged, which must be there. */
function exchanged(from: string | RegExp, to: string) {
  let found = 0;
  const sources = plan.files.map(({ path }) => {
    const text = printed.find((one) => one.path === path)?.text ?? "";
    const other = text.replace(from, to);
    if (other !== text) found += 1;
    return { path, text: other };
  });
  if (found === 0 && from !== "") throw new Error(`no file holds ${String(from)}`);
  return sources;
}

test("what was printed is what ts-morph prints", () => {
  expect(() => {
    proofread(plan.files, exchanged("", ""));
  }).not.toThrow();
});

test.each([
  ["a method at another column", /\n {2}listPets\(/, "\n   listPets(", /prints the class/],
  ["a member too many", "  name: string;", "  name: string;\n  more: string;", /Pet/],
  ["a member that a comment swallowed", "  name: string;", "  // name: string;", /Pet/],
  [
    "a statement that does something",
    "export interface Pet",
    "alert(1);\nexport interface Pet",
    /ExpressionStatement/,
  ],
  ["an import", "export interface Pet", 'import "node:fs";\nexport interface Pet', /imports/],
  [
    "a text without its end",
    "export interface Pet",
    'const a = "\nexport interface Pet',
    /not TypeScript/,
  ],
])("%s is found", (_, from, to, message) => {
  expect(() => {
    proofread(plan.files, exchanged(from, to));
  }).toThrow(message);
});
