/**
 * The sandbox is a judge; these are the cases in which it must convict and those in which it must not.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "./server.js";

const DOCUMENT = `
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example.com/api }]
x-sdk-envelope:
  success: { pointer: /statusCode, values: [200] }
  message: /message
paths:
  /token:
    post:
      operationId: getToken
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [key], properties: { key: { type: string } } }
      responses:
        "200":
          description: A token.
          content:
            application/json:
              schema: { type: object }
              example: { statusCode: 200, data: { access_token: x, expires_in: 1 } }
  /items:
    get:
      operationId: listItems
      security: [{ token: [], pool: [] }]
      x-sdk-paging: { page: page, size: limit, items: /data/list, total: /data/total }
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 } }
        - { name: limit, in: query, schema: { type: integer, default: 10 } }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { type: object }
              examples:
                failure: { value: { statusCode: 404, message: none } }
                success: { value: { statusCode: 200, data: { total: 3, list: [{ id: a }, { id: b }] } } }
    post:
      operationId: createItem
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/NewItem" } }
      responses: { "200": { description: Made. } }
  /items/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getItem
      parameters:
        - { name: ids, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }
        - { name: tag, in: query, schema: { type: array, items: { type: integer } } }
        - { name: bar, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: deep, in: query, style: deepObject, schema: { type: object, properties: { a: { type: boolean } } } }
        - { name: free, in: query, schema: { type: object, additionalProperties: { type: integer } } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: X-List, in: header, schema: { type: array, items: { type: integer } } }
        - { name: session, in: cookie, schema: { type: string } }
      responses: { "204": { description: Nothing. } }
  /items/mine:
    get: { operationId: myItems, responses: { "204": { description: Nothing. } } }
  /matrix/{list}/{map}:
    get:
      operationId: getMatrix
      parameters:
        - { name: list, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: integer } } }
        - { name: map, in: path, required: true, style: label, explode: true, schema: { type: object, additionalProperties: { type: integer } } }
      responses: { "204": { description: Nothing. } }
  /form:
    post:
      operationId: sendForm
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { n: { type: integer }, l: { type: array, items: { type: string } } } }
          multipart/form-data:
            schema: { type: object, properties: { meta: { type: object, properties: { a: { type: integer } } }, file: { type: string, format: binary } } }
      responses: { "204": { description: Nothing. } }
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      x-sdk-token: { operation: getToken, credentials: { key: key }, token: /data/access_token, expiresIn: /data/expires_in, lifetime: 7200 }
    pool: { type: apiKey, in: header, name: x-pool, x-sdk-token: { claim: pool_id, of: token } }
  schemas:
    Base: { type: object, required: [name], properties: { name: { type: string, minLength: 2 } } }
    NewItem:
      allOf:
        - { $ref: "#/components/schemas/Base" }
        - type: object
          required: [id]
          properties:
            id: { type: string, readOnly: true }
            mail: { type: [string, "null"], format: email }
            child: { $ref: "#/components/schemas/NewItem" }
            free: { type: object, additionalProperties: true }
`;

let folder = "";
let sandbox: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  writeFileSync(join(folder, "shop.yaml"), DOCUMENT);
  sandbox = await startSandbox({ documents: [join(folder, "shop.yaml")] });
});
beforeEach(() => sandbox.forget());
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

async function send(method: string, path: string, init: RequestInit = {}) {
  const response = await fetch(sandbox.url + path, { method, ...init });
  const record = sandbox.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return { response, record };
}

function post(path: string, body: unknown) {
  const headers = { "content-type": "application/json" };
  return send("POST", path, { headers, body: JSON.stringify(body) });
}

describe("bodies", () => {
  test.each([
    ["complete", { name: "ab", mail: null, free: { x: 1 } }, []],
    ["nothing at all", undefined, ["body is required"]],
    ["a required member is missing", {}, ["body must have required property 'name'"]],
    ["too short", { name: "a" }, ["body /name must NOT have fewer than 2 characters"]],
    ["bad format", { name: "ab", mail: "x" }, ['body /mail must match format "email"']],
    ["misspelt", { name: "ab", nmae: 1 }, ["body has a member that is not described: nmae"]],
    [
      "misspelt, further down",
      { name: "ab", child: { name: "cd", nmae: 1 } },
      ["body /child has a member that is not described: nmae"],
    ],
  ])("%s", async (_, body, problems) => {
    const { response, record } = await post("/items", body);
    expect(record.problems).toEqual(problems);
    expect(response.status).toBe(problems.length === 0 ? 200 : 400);
  });

  test("a refusal is a failure in the terms of the envelope", async () => {
    const { response } = await post("/items", {});
    expect(await response.json()).toMatchObject({
      statusCode: 400,
      message:
        "The request does not match the description: body must have required property 'name'",
    });
  });

  test.each([
    ["text/plain", '{"name":"ab"}', 'content-type "text/plain" is not described'],
    ["application/json", "{", "body is not application/json"],
    ["application/json", new Uint8Array([34, 0xff, 34]), "body is not application/json"],
  ])("%s %s", async (type, body, problem) => {
    const { record } = await send("POST", "/items", { headers: { "content-type": type }, body });
    expect(record.problems.join()).toContain(problem);
  });

  test("a body that no one asked for", async () => {
    const { record } = await send("DELETE", "/items/mine", { body: "x" });
    expect(record.problems).toEqual(["/items/mine is described for GET only"]);
  });

  test("forms", async () => {
    const form = await send("POST", "/form", { body: new URLSearchParams("n=1&l=a&l=b") });
    expect([form.record.problems, form.record.json]).toEqual([[], { n: 1, l: ["a", "b"] }]);
    const parts = new FormData();
    parts.set("meta", '{"a":1}');
    parts.set("file", new Blob(["x"]), "x.txt");
    const multipart = await send("POST", "/form", { body: parts });
    expect([multipart.record.problems, multipart.record.json]).toEqual([
      [],
      { meta: { a: 1 }, file: "<file>" },
    ]);
  });
});

describe("parameters", () => {
  test.each([
    ["/items/a%2Fb", { "path.id": "a/b" }],
    ["/api/items/x", { "path.id": "x" }],
    ["/items/x?ids=a,b%2Cc", { "path.id": "x", "query.ids": ["a", "b,c"] }],
    ["/items/x?tag=1&tag=2", { "path.id": "x", "query.tag": [1, 2] }],
    ["/items/x?bar=1%7C2", { "path.id": "x", "query.bar": [1, 2] }],
    ["/items/x?deep%5Ba%5D=true", { "path.id": "x", "query.deep": { a: true } }],
    ["/items/x?r=1&tag=2", { "path.id": "x", "query.tag": [2], "query.free": { r: 1 } }],
    ["/items/x?filter=%7B%22q%22%3A1%7D", { "path.id": "x", "query.filter": { q: 1 } }],
    ["/matrix/;list=1;list=2/.a=1.b=2", { "path.list": [1, 2], "path.map": { a: 1, b: 2 } }],
    ["/items/mine", {}],
  ])("%s", async (path, parameters) => {
    const { response, record } = await send("GET", path);
    expect(record.problems).toEqual([]);
    expect(record.parameters).toEqual(parameters);
    expect(response.status).toBe(204);
  });

  test("headers and cookies", async () => {
    const headers = { "x-list": "1,2", cookie: "a=b; session=s%20t" };
    const { record } = await send("GET", "/items/x", { headers });
    expect(record.parameters).toEqual({
      "path.id": "x",
      "header.X-List": [1, 2],
      "cookie.session": "s t",
    });
  });

  test.each([
    ["/items/x?tag=a", "query parameter tag /0 must be integer"],
    ["/items/x?free=a", "query parameter free /free must be integer"],
    ["/items/mine?x=1", "query parameter x is not described"],
    ["/nowhere", "no path of the description matches /nowhere"],
  ])("%s is refused", async (path, problem) => {
    const { response, record } = await send("GET", path);
    expect(record.problems).toEqual([problem]);
    expect(response.ok).toBe(false);
  });
});

describe("tokens and pages", () => {
  async function credentials() {
    const { response } = await post("/token", { key: "k" });
    const { data } = (await response.json()) as { data: { access_token: string } };
    const payload = data.access_token.split(".")[1] ?? "";
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
      pool_id: string;
      iat: number;
      exp: number;
    };
    expect(claims.exp - claims.iat).toBe(7200);
    return { authorization: `Bearer ${data.access_token}`, "x-pool": claims.pool_id };
  }

  test("only what was sold here is accepted", async () => {
    const good = await credentials();
    expect((await send("GET", "/items", { headers: good })).response.status).toBe(200);
    for (const headers of [
      {},
      { authorization: good.authorization },
      { ...good, "x-pool": "another" },
      { ...good, authorization: "Bearer forged" },
    ])
      expect((await send("GET", "/items", { headers })).response.status).toBe(401);
    sandbox.tokens.revokeAll();
    expect((await send("GET", "/items", { headers: good })).response.status).toBe(401);
  });

  test("pages end where the total says", async () => {
    const headers = await credentials();
    const page = async (query: string) =>
      (
        (await (await send("GET", `/items?${query}`, { headers })).response.json()) as {
          data: { list: { id: string }[] };
        }
      ).data.list.map((one) => one.id);
    expect(await page("page=1&limit=2")).toEqual(["a", "b"]);
    expect(await page("page=2&limit=2")).toEqual(["a"]);
    expect(await page("page=3&limit=2")).toEqual([]);
    expect(await page("")).toEqual(["a", "b", "a"]);
  });
});
