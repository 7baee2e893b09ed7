import { describe, expect, it } from "vitest";
import { expectFindings, get, schemas, type Case } from "./case.js";
import { checkFiles, checkText, documentText } from "./support.js";

const DOCUMENT: readonly Case[] = [
  { name: "a sound document", text: "paths: {}", lines: [] },
  { name: "no openapi", text: "", version: "", lines: ["error[unsupported-version] a.yaml:1:1"] },
  {
    name: "a version of the future",
    text: "paths: {}",
    version: "4.0",
    lines: ["error[unsupported-version] a.yaml:1:10"],
    says: ["version 4.0 of OpenAPI is not known; this program reads OpenAPI 3.0, 3.1 and 3.2"],
  },
  {
    name: "a version that is a number",
    text: "paths: {}",
    version: "3.1",
    lines: ["error[unsupported-version] a.yaml:1:10"],
    says: ["write openapi: 3.1.0"],
  },
  { name: "nothing below info", text: "paths: {}\nx-a: 1", version: "3.0.3", lines: [] },
  {
    name: "no paths in 3.0",
    text: "tags: []",
    version: "3.0.3",
    lines: ["error[missing-member] a.yaml:1:1"],
  },
  { name: "no paths in 3.1", text: "components: {}", lines: [] },
  {
    name: "no responses in 3.0",
    text: "paths: { /a: { get: { operationId: a } } }",
    version: "3.0.3",
    lines: ["error[missing-member] a.yaml:3:16"],
  },
  {
    name: "an unknown member",
    text: "path: {}\npaths: {}",
    lines: ["warning[unknown-keyword] a.yaml:3:1"],
    says: ['did you mean "paths"?'],
  },
  {
    name: "text for a list",
    text: "paths: {}\ntags: users",
    lines: ["error[wrong-kind] a.yaml:4:7"],
    says: ['`tags` is the text "users", where a list is expected'],
  },
  {
    name: "empty members",
    text: "paths:\ntags:\nservers:",
    lines: [
      "error[wrong-kind] a.yaml:3:1",
      "warning[wrong-kind] a.yaml:4:1",
      "warning[wrong-kind] a.yaml:5:1",
    ],
  },
  {
    name: "a number for text",
    text: "paths: {}\ntags: [{ name: 1.10 }]",
    lines: ["warning[wrong-kind] a.yaml:4:16"],
    says: ['write it in quotes: "1.10"'],
  },
  {
    name: "a number for text that nothing can do without",
    text: "paths: { /a: { parameters: [{ name: 1, in: 2, schema: {} }] } }",
    lines: ["error[wrong-kind] a.yaml:3:37", "error[wrong-kind] a.yaml:3:44"],
    says: ['write it in quotes: "1"'],
  },
  {
    name: "members of a later version",
    text: "paths: {}\nwebhooks: {}",
    version: "3.0.3",
    lines: ["warning[newer-keyword] a.yaml:4:1"],
  },
];

const OPERATIONS: readonly Case[] = [
  {
    name: "no operationId",
    text: "paths: { /a: { get: { responses: {} } } }",
    lines: ["warning[missing-operation-id] a.yaml:3:16"],
  },
  {
    name: "one operationId twice",
    text: "paths:\n  /a: { get: { operationId: x } }\n  /b: { get: { operationId: x } }",
    lines: ["error[duplicate-operation-id] a.yaml:5:29 ← a.yaml:4:29"],
  },
  {
    name: "an alias that is a name",
    text: "paths:\n  /a: { get: { operationId: x } }\n  /b: { get: { operationId: y, x-sdk-aliases: [x] } }",
    lines: ["error[duplicate-operation-id] a.yaml:5:48 ← a.yaml:4:29"],
  },
  { name: "a webhook without id", text: "paths: {}\nwebhooks: { a: { post: {} } }", lines: [] },
  {
    name: "paths that are one address",
    text: `paths:\n  /a/{b}: { ${get("parameters: [{ name: b, in: path, required: true, schema: {} }]")} }\n  /a/{c}: { get: { operationId: z, parameters: [{ name: c, in: path, required: true, schema: {} }] } }`,
    lines: ["warning[ambiguous-path] a.yaml:5:3 ← a.yaml:4:3"],
  },
  {
    name: "path parameters that do not meet",
    text: `paths:\n  /a/{user_id}: { ${get("parameters: [{ name: userId, in: path, required: true, schema: {} }]")} }`,
    lines: [
      "warning[path-parameter-undeclared] a.yaml:4:19 ← a.yaml:4:3",
      "warning[path-parameter-unused] a.yaml:4:78 ← a.yaml:4:3",
    ],
    says: ['did you mean "userId"?', 'did you mean "user_id"?'],
  },
  {
    name: "path parameters of the path item",
    text: `paths:\n  /a/{b}:\n    parameters: [{ name: b, in: path, required: true, schema: {} }]\n    ${get("")}`,
    lines: [],
  },
  {
    name: "queries and fragments in paths",
    text: `paths:\n  /a?b={b}: { ${get("parameters: [{ name: b, in: query, schema: {} }]")} }\n  "/c#d": { get: { operationId: z } }`,
    lines: ["warning[path-syntax] a.yaml:4:3", "warning[path-syntax] a.yaml:5:3"],
    says: ["the SDKs take it for such", "a fragment is never sent"],
  },
  {
    name: "a path without slash",
    text: `paths:\n  a: { ${get("")} }`,
    lines: ["error[path-syntax] a.yaml:4:3"],
  },
  {
    name: "braces that do not match",
    text: `paths:\n  "/a/{b": { ${get("")} }`,
    lines: ["error[path-syntax] a.yaml:4:3"],
  },
  {
    name: "one parameter twice, headers without case",
    text: `paths:\n  /a:\n    ${get("parameters: [{ name: q, in: query, schema: {} }, { name: q, in: query, schema: {} }, { name: X-A, in: header, schema: {} }, { name: x-a, in: header, schema: {} }]")}`,
    lines: [
      "error[duplicate-parameter] a.yaml:5:92 ← a.yaml:5:56",
      "error[duplicate-parameter] a.yaml:5:167 ← a.yaml:5:128",
    ],
  },
  {
    name: "words that are not in their lists",
    text: `paths:\n  /a:\n    ${get("parameters: [{ name: q, in: qery, schema: {} }, { name: r, in: query, style: from, schema: {} }, { name: s, in: header, style: form, schema: {} }]")}`,
    lines: [
      "error[unknown-value] a.yaml:5:71",
      "error[unknown-value] a.yaml:5:120",
      "error[parameter-style] a.yaml:5:170",
    ],
    says: ['did you mean "query"?', 'did you mean "form"?', "in: header knows simple"],
  },
  {
    name: "parameters that cannot be sent, or are ignored",
    text: `paths:\n  /a:\n    ${get("parameters: [{ name: q, in: query }, { name: r, in: query, content: { a/b: {}, c/d: {} } }, { name: accept, in: header, schema: {} }]")}`,
    lines: [
      "error[missing-member] a.yaml:5:56",
      "error[parameter-content] a.yaml:5:102",
      "warning[ignored-header] a.yaml:5:143",
    ],
  },
  {
    name: "an optional path parameter",
    text: `paths:\n  /a/{b}: { ${get("parameters: [{ name: b, in: path, schema: {} }]")} }`,
    lines: ["warning[path-parameter-optional] a.yaml:4:72"],
  },
  {
    name: "status codes",
    text: `paths: { /a: { get: { operationId: a, responses: { 200: { description: a }, "4XX": { description: a }, default: { description: a }, x-a: 1, "4xx": { description: a }, "601": { description: a }, ok: { description: a } } } } }`,
    lines: [
      "error[status-code] a.yaml:3:141",
      "warning[status-code] a.yaml:3:168",
      "error[status-code] a.yaml:3:195",
    ],
    says: ["write 4XX", "x-sdk-envelope", "write three digits"],
  },
];

const SECURITY: readonly Case[] = [
  {
    name: "requirements without scheme",
    text: `security: [{ toke: [] }]\npaths: { /a: { ${get("security: [{ none: [] }, {}]")} } }\ncomponents: { securitySchemes: { token: { type: http, scheme: bearer } } }`,
    lines: [
      "error[unknown-security-scheme] a.yaml:3:14",
      "error[unknown-security-scheme] a.yaml:4:67",
    ],
    says: ['did you mean "token"?'],
  },
  {
    name: "schemes that say too little",
    text: "paths: {}\ncomponents:\n  securitySchemes:\n    a: { type: http }\n    b: { type: apiKey, name: x, in: body }\n    c: { type: oauth }\n    d: { type: oauth2, flows: { clientCredentials: {} } }",
    lines: [
      "error[missing-member] a.yaml:6:5",
      "error[unknown-value] a.yaml:7:37",
      "error[unknown-value] a.yaml:8:16",
      "error[missing-member] a.yaml:9:33",
    ],
    says: [
      "needs `scheme`",
      "write header, query or cookie",
      'did you mean "oauth2"?',
      "needs `tokenUrl`",
    ],
  },
];

describe.each([
  ["documents", DOCUMENT],
  ["operations", OPERATIONS],
  ["security", SECURITY],
])("rules for %s", (_, cases) => {
  it.each(cases)("$name", expectFindings);
});

describe("rules", () => {
  it("refuse Swagger 2.0 with a way out", async () => {
    const { lines, told } = await checkFiles({ "/a.yaml": 'swagger: "2.0"\ninfo: {}\n' });
    expect(lines).toEqual(["error[unsupported-version] a.yaml:1:10"]);
    expect(told[0]).toContain("convert it first");
  });

  it("refuse a map that is something else", async () => {
    const { told } = await checkFiles({ "/a.yaml": "name: x\n" });
    expect(told).toEqual([
      "a.yaml:1:1 this is not an OpenAPI document: it has no `openapi` (write `openapi: 3.1.0` at the top)",
    ]);
  });

  it("name what info lacks", async () => {
    const { lines } = await checkFiles({ "/a.yaml": "openapi: 3.1.0\ninfo: {}\npaths: {}\n" });
    expect(lines).toEqual(["error[missing-member] a.yaml:2:1", "error[missing-member] a.yaml:2:1"]);
  });

  it("judge JSON like YAML, at its own places", async () => {
    const { lines } = await checkFiles({
      "/a.json":
        '{\n  "openapi": "3.1.0",\n  "info": { "title": "t", "version": "1" },\n  "paths": {\n    "/a": { "get": { "parameters": 1 } }\n  }\n}',
    });
    expect(lines).toEqual([
      "warning[missing-operation-id] a.json:5:13",
      "error[wrong-kind] a.json:5:36",
    ]);
  });

  it("hold examples of requests and answers against what travels that way", async () => {
    const { lines } = await checkFiles({
      "/a.yaml": documentText(`
        paths:
          /a:
            post:
              operationId: a
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/U" }, example: { name: n, password: p } } } }
              responses:
                "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/U" }, examples: { a: { $ref: "#/components/examples/E" }, b: { value: { name: n } } } }, application/xml: { schema: { type: object }, example: "<a/>" } } }
        components:
          examples: { E: { value: { id: 1, name: n } } }
          schemas:
            U: { type: object, required: [id, name, password], properties: { id: { type: integer, readOnly: true }, name: {}, password: { writeOnly: true } } }`),
    });
    expect(lines).toEqual([`warning[invalid-example] a.yaml:9:174 ← a.yaml:9:74`]);
  });

  it("take an example that is written as text for what the text says", async () => {
    const { lines } = await checkText(
      schemas(`A: { type: object, example: '{ "a": 1 }' }\nB: { type: object, example: "{ a" }`),
    );
    expect(lines).toEqual(["warning[invalid-example] a.yaml:7:33 ← a.yaml:7:8"]);
  });
});
