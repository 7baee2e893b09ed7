/**
 * House rules: each finds its fault at its place, is silent about what is right, and is off unless asked for.
 */
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { CATALOGUE } from "../../generator/spec/catalogue.js";
import {
  HOUSE_RULES,
  type RuleSelection,
  selectedRules,
} from "../../generator/spec/house/house.js";
import { checkFiles, documentText, type Files } from "./support.js";

interface Case {
  readonly code: string;
  readonly name: string;
  /** A ▸ stands where a finding is expected; the description is without it. */
  readonly text: string;
  /** A part of message and hint of the first. */
  readonly says?: string;
}

const ask = (code: string): RuleSelection => ({
  include: [{ text: code, span: null }],
  exclude: [],
});

/** The description, and the `line:column` of each mark. */
function unmarked(text: string): { readonly files: Files; readonly places: readonly string[] } {
  const places: string[] = [];
  const lines = documentText(text)
    .split("\n")
    .map((line, index) => {
      const [first = "", ...rest] = line.split("▸");
      return rest.reduce((before, after) => {
        places.push(`${String(index + 1)}:${String(before.length + 1)}`);
        return before + after;
      }, first);
    });
  return { files: { "/a.yaml": lines.join("\n") }, places };
}

/** The findings of one rule, as lines and as told. */
async function findings(
  code: string,
  text: string,
  selection: RuleSelection = ask(code),
): Promise<readonly (readonly [line: string, told: string])[]> {
  const rules = selectedRules(selection, new Diagnostics());
  const { lines, told } = await checkFiles(unmarked(text).files, { rules });
  return lines.flatMap((line, index) =>
    line.includes(`[${code}]`) ? [[line, told[index] ?? ""] as const] : [],
  );
}

const operation = (members: string) => `paths: { /a: { post: { ${members} } } }`;
const schema = (text: string) =>
  `components: { schemas: { A: { description: One of them., ${text} } } }`;
const body = (id: string, text: string, mark = "") =>
  operation(
    `operationId: ${id}, requestBody: { content: { ${mark}application/json: { schema: { ${text} } } } }`,
  );

const CASES: readonly Case[] = [
  {
    code: "body-examples",
    name: "a body without its two examples",
    text: body("addA", "type: object", "▸"),
    says: "has no example `minimal` and `full`",
  },
  {
    code: "body-examples",
    name: "a form without one of them",
    text: operation(
      "operationId: addA, requestBody: { content: { ▸application/x-www-form-urlencoded: { examples: { full: {} } } } }",
    ),
    says: "has no example `minimal` (",
  },
  {
    code: "body-examples",
    name: "both, bytes, and a hidden operation",
    text: `paths:
  /a: { post: { operationId: addA, requestBody: { content: { application/json: { examples: { minimal: {}, full: {} } } } } } }
  /b: { post: { operationId: addB, requestBody: { content: { image/png: {} } } } }
  /c: { post: { operationId: addC, x-sdk-hidden: true, requestBody: { content: { application/json: {} } } } }`,
  },
  {
    code: "default-in-update",
    name: "a default in a change, however deep",
    text: body(
      "updateA",
      "properties: { a: { items: { properties: { b: { type: string, ▸default: x } } } } }",
    ),
    says: '"b" of updateA has a default (remove it',
  },
  {
    code: "default-in-update",
    name: "a default beside a reference, at its second use too",
    text: `${body("updateA", 'properties: { a: { $ref: "#/x-b" }, b: { $ref: "#/x-b", ▸default: x } }')}
x-b: { type: string }`,
  },
  {
    code: "default-in-update",
    name: "a default elsewhere",
    text: body("createA", "properties: { a: { type: string, default: x } }"),
  },
  {
    code: "description-repeats-name",
    name: "descriptions made of the words of the name",
    text: schema(
      "properties: { userId: { description: ▸The user ID. }, token_type: { description: ▸Type of the token }, b: { description: A letter. } }",
    ),
    says: 'the description of the field "userId" only repeats the name',
  },
  {
    code: "enum-meanings",
    name: "values without meanings",
    text: schema("▸enum: [a, b]"),
    says: "add `x-enum-descriptions:`",
  },
  {
    code: "enum-meanings",
    name: "values with meanings, a single value, numbers",
    text: schema(
      'properties: { a: { enum: [a, b], x-enum-descriptions: ["1", "2"] }, b: { enum: [a] }, c: { enum: [1, 2] } }',
    ),
  },
  {
    code: "failure-responses",
    name: "only a success",
    text: operation('operationId: a, ▸responses: { "200": { description: Good. } }'),
    says: "no failure of the caller (4xx) and none of the service (5xx)",
  },
  {
    code: "failure-responses",
    name: "no failure of the service",
    text: operation(
      'operationId: a, ▸responses: { "200": { description: A. }, 4XX: { description: B. } }',
    ),
    says: "no failure of the service (5xx)",
  },
  {
    code: "failure-responses",
    name: "a default, a hidden operation, a webhook",
    text: `paths:
  /a: { get: { operationId: a, responses: { default: { description: A. } } } }
  /b: { get: { operationId: b, x-sdk-hidden: true, responses: { "200": { description: A. } } } }
webhooks:
  c: { post: { operationId: c, responses: { "200": { description: A. } } } }`,
  },
  {
    code: "list-limit",
    name: "a list that a body must have",
    text: body(
      "addA",
      "required: [list], properties: { ▸list: { type: array, items: {} }, more: { type: array } }",
    ),
    says: 'how long the list "list" of addA may be',
  },
  {
    code: "list-limit",
    name: "a body that is a list",
    text: operation(
      "operationId: addA, requestBody: { content: { application/json: { ▸schema: { type: array, items: {} } } } }",
    ),
    says: "the list in the body of addA",
  },
  {
    code: "list-limit",
    name: "lists with a limit, or with a word about it",
    text: body(
      "addA",
      "required: [a, b], properties: { a: { type: array, maxItems: 9 }, b: { type: array, description: No limit is documented. } }",
    ),
  },
  {
    code: "missing-description",
    name: "everything without one",
    text: `paths:
  /a:
    post:
      operationId: a
      parameters: [{ name: ▸b, in: query, schema: {} }]
      ▸requestBody: { content: {} }
      responses: { ▸"200": { description: " " } }
tags: [{ name: ▸T }]
components: { schemas: { ▸A: { properties: { ▸c: {} } } } }`,
    says: 'the parameter "b" has no description',
  },
  {
    code: "missing-description",
    name: "a reference to something described",
    text: schema('properties: { b: { $ref: "#/components/schemas/A" } }'),
  },
  {
    code: "misspelling",
    name: "misspelt words in prose, not in code",
    text: `${operation("operationId: a, description: ▸You will Recieve it, summary: Not `recieve`")}
components: { schemas: { A: { x-enum-descriptions: [▸It is seperate.] } } }`,
    says: '"Recieve" is misspelt (write "receive")',
  },
  {
    code: "operation-tags",
    name: "no tag, and one that nobody declares",
    text: `paths:
  /a: { get: { ▸operationId: a }, post: { operationId: b, tags: [Users, ▸User] } }
tags: [{ name: Users }]`,
    says: "a has no tag",
  },
  {
    code: "operation-texts",
    name: "nothing, and twice the same",
    text: `paths:
  /a: { get: { ▸▸operationId: a }, post: { operationId: b, summary: Add a user, description: ▸Add a user. } }`,
    says: "a has no `description`",
  },
  {
    code: "unknown-mention",
    name: "an operation that is not there",
    text: `paths:
  /a: { get: { operationId: listUsers, description: ▸"See \`listUser\`, \`listUsers\`, \`listOf\`, \`rate\`." } }
components: { schemas: { A: { properties: { listOf: {} } } } }`,
    says: 'there is no operation `listUser` (did you mean "listUsers"?)',
  },
  {
    code: "unmarked-secret",
    name: "secrets by their names",
    text: `${operation("operationId: a, parameters: [{ name: ▸X-Api-Key, in: header, schema: { type: string } }]")}
components: { schemas: { A: { properties: { ▸passCode: { type: string }, ▸newPassword: { type: string }, ▸id_token: { type: string } } } } }`,
    says: '"X-Api-Key" sounds like a secret, and is not marked as one',
  },
  {
    code: "unmarked-secret",
    name: "what is marked, and what only sounds so",
    text: schema(
      "properties: { token: { type: string, x-sdk-sensitive: true }, secret: { type: string, x-sdk-sensitive: false }, " +
        "tokenType: { type: string }, hasPassword: { type: boolean }, nextPageToken: { type: string }, code: { type: string } }",
    ),
  },
  {
    code: "whole-number",
    name: "numbers that count",
    text: schema(
      "properties: { ▸totalCount: { type: number }, ▸expires_in: { type: number, examples: [60] }, size: { type: number, examples: [0.5] }, score: { type: number } }",
    ),
    says: '"totalCount" counts, and is a number that may be broken (write type: integer',
  },
];

describe("house rules", () => {
  it.each(CASES)("$code: $name", async ({ code, text, says }) => {
    const found = await findings(code, text);
    const places = found.map(([line]) => line.replace(/^warning\[[\w-]+\] a\.yaml:| ←.*$/g, ""));
    expect(places).toEqual(unmarked(text).places);
    if (says !== undefined) expect(found[0]?.[1]).toContain(says);
  });

  it("have a case each that fails without them, and a page", () => {
    const tested = CASES.filter(({ text }) => text.includes("▸")).map(({ code }) => code);
    expect([...new Set(tested)].sort()).toEqual(HOUSE_RULES);
    expect(HOUSE_RULES.filter((code) => !CATALOGUE.has(code))).toEqual([]);
  });

  it("are off unless somebody asks, hold all together, and each can be turned off", async () => {
    for (const { code, text } of CASES) {
      expect(await findings(code, text, { include: [], exclude: [] })).toEqual([]);
      const all = ask("house");
      expect(await findings(code, text, all)).toHaveLength(unmarked(text).places.length);
      const without = { ...all, exclude: ask(code).include };
      expect(await findings(code, text, without)).toEqual([]);
    }
  });

  it("are asked for by names that exist", () => {
    const diagnostics = new Diagnostics();
    const span = { file: "p.yaml", line: 2, column: 3, endLine: 2, endColumn: 9 };
    const codes = selectedRules(
      { include: [{ text: "list-limt", span }], exclude: [{ text: "huose", span: null }] },
      diagnostics,
    );
    expect([...codes]).toEqual([]);
    expect(
      diagnostics.sorted().map((one) => [one.code, one.message, one.span?.line, one.hint]),
    ).toEqual([
      ["config-rules", 'there is no house rule "huose"', undefined, 'did you mean "house"?'],
      ["config-rules", 'there is no house rule "list-limt"', 2, 'did you mean "list-limit"?'],
    ]);
  });

  it("know the operations of the product's other descriptions", async () => {
    const rules = selectedRules(ask("unknown-mention"), new Diagnostics());
    const text = 'paths: { /a: { get: { operationId: listA, description: "See `listB`." } } }';
    const other = "paths: { /b: { get: { operationId: listB } } }";
    const files = { "/a.yaml": documentText(text), "/b.yaml": documentText(other) };
    const alone = await checkFiles(files, { rules });
    expect(alone.lines.join()).toContain("unknown-mention");
    const together = await checkFiles(files, { rules, together: ["/b.yaml"] });
    expect(together.lines.join()).not.toContain("unknown-mention");
  });
});
