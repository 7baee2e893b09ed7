/** What an operation of the description is in the model. */
import { describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/api.js";
import { build, outline, typeText } from "./support.js";

async function operation(paths: string, rest?: string): Promise<Operation> {
  const built = await build("3.1", { paths, ...(rest === undefined ? {} : { rest }) });
  const found = built.api.clients[0]?.operations[0];
  if (found === undefined) throw new Error("the description has no operation");
  return found;
}

const OK = `responses: {"200": {description: fine}}`;

describe("parameters", () => {
  it("fill in the defaults of OpenAPI and let the operation replace those of its path", async () => {
    const { parameters } = await operation(`
      /things/{id}:
        parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: limit, in: query, schema: {type: string}}
        get:
          operationId: listThings
          parameters:
            - {name: limit, in: query, schema: {type: integer, maximum: 50, default: 0}, example: 10}
            - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
            - {name: filter, in: query, style: deepObject, schema: {type: object}}
            - {name: X-Note, in: header, schema: {type: string}}
            - {name: json, in: query, content: {application/json: {schema: {type: object}}}}
          ${OK}`);
    expect(
      parameters.map((one) =>
        [
          one.in,
          one.name,
          one.required,
          one.style,
          one.explode,
          one.contentType,
          typeText(one.type),
        ].join(" "),
      ),
    ).toEqual([
      "path id true simple false  string",
      "query limit false form true  integer(53)",
      "query ids false form false  [string]",
      "query filter false deepObject true  {*: unknown}",
      "header X-Note false simple false  string",
      "query json false form true application/json {*: unknown}",
    ]);
    expect(parameters[1]).toMatchObject({ default: 0, example: 10 });
  });

  it("name their inline types by the operation, and by place where one name stands in two", async () => {
    const { api } = await build("3.1", {
      paths: `
      /t/{kind}:
        get:
          operationId: find
          parameters:
            - {name: kind, in: path, required: true, schema: {type: string, enum: [a, b]}}
            - {name: kind, in: query, schema: {type: string, enum: [c, d]}}
            - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
          ${OK}`,
    });
    expect(outline(api)).toEqual([
      'enum find.path.kind string "a" | "b"',
      'enum find.query.kind string "c" | "d"',
      'enum find.order string "asc" | "desc"',
    ]);
  });
});

describe("bodies and responses", () => {
  it("put JSON first, sort responses and name inline schemas", async () => {
    const built = await build("3.1", {
      paths: `
      /t:
        post:
          operationId: make
          requestBody:
            required: true
            content:
              text/plain: {schema: {type: string}}
              application/json: {schema: {type: object, properties: {a: {type: string}}}}
          responses:
            default: {description: other}
            4XX: {description: bad, content: {application/json: {schema: {type: object, properties: {m: {type: string}}}}}}
            "404": {description: none}
            "201": {description: made, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}`,
    });
    const make = built.api.clients[0]?.operations[0];
    expect(
      make?.body?.contents.map((one) => `${one.mediaType} ${one.kind} ${typeText(one.type)}`),
    ).toEqual(["application/json json @make.body", "text/plain text string"]);
    expect(make?.responses.map((one) => one.status)).toEqual(["201", "404", "4XX", "default"]);
    expect(outline(built.api)).toEqual([
      "record make.body { a?: string }",
      "record make.response { id?: string }",
      "record make.response.4XX { m?: string }",
    ]);
    expect(built.findings).toContainEqual(
      expect.stringMatching(/^warning\[unsupported-media-type\]/),
    );
  });
});

describe("what one result cannot tell", () => {
  const warning = expect.stringMatching(/^warning\[several-successes\] api\.yaml:\d+:\d+$/);
  it("is said, and only that", async () => {
    const paths = (responses: string) => `/t: {get: {operationId: o, responses: {${responses}}}}`;
    const json = (type: string) =>
      `{description: d, content: {application/json: {schema: {type: ${type}}}}}`;
    const findings = async (responses: string) =>
      (await build("3.1", { paths: paths(responses) })).findings;
    expect(await findings(`"200": ${json("string")}, "202": ${json("integer")}`)).toEqual([
      warning,
    ]);
    expect(await findings(`"200": ${json("string")}, "204": {description: none}`)).toEqual([
      warning,
    ]);
    expect(
      await findings(
        `"200": ${json("string")}, "201": ${json("string")}, "404": ${json("integer")}`,
      ),
    ).toEqual([]);
    const two =
      "{description: d, content: {application/json: {schema: {}}, text/csv: {schema: {type: string}}}}";
    expect(await findings(`"200": ${two}`)).toEqual([warning]);
  });
});

describe("calls worth knowing about", () => {
  it("is idempotent by method or by word", async () => {
    const paths = (method: string, extra = "") =>
      `/t: {${method}: {operationId: o, ${extra} ${OK}}}`;
    expect((await operation(paths("put"))).idempotent).toBe(true);
    expect((await operation(paths("post"))).idempotent).toBe(false);
    expect((await operation(paths("post", "x-sdk-idempotent: true,"))).idempotent).toBe(true);
  });

  it("inherits the document's security, and an empty list takes it away", async () => {
    const rest = "security: [{a: [], b: []}, {}]";
    const schemes = `
components: {securitySchemes: {a: {type: http, scheme: bearer}, b: {type: apiKey, in: header, name: X-B}}}`;
    const inherited = await operation(`/t: {get: {operationId: o, ${OK}}}`, rest + schemes);
    expect(inherited.security.map((uses) => uses.map((use) => use.scheme))).toEqual([
      ["a", "b"],
      [],
    ]);
    const open = await operation(
      `/t: {get: {operationId: o, security: [], ${OK}}}`,
      rest + schemes,
    );
    expect(open.security).toEqual([]);
  });

  it("finds the item type of a paged list, and says when there is none", async () => {
    const paths = (items: string) => `
      /t:
        get:
          operationId: list
          x-sdk-paging: {page: page, size: limit, items: ${items}, total: /data/total}
          parameters:
            - {name: page, in: query, schema: {type: integer}}
            - {name: limit, in: query, schema: {type: integer}}
          responses:
            "200":
              description: a page
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      data:
                        type: object
                        properties: {total: {type: integer}, list: {type: array, items: {type: string}}}`;
    const good = await operation(paths("/data/list"));
    expect(good.paging).toMatchObject({
      page: { in: "query", at: "page" },
      items: "/data/list",
      total: "/data/total",
      itemType: { kind: "string" },
    });
    const bad = await build("3.1", { paths: paths("/data/lost") });
    expect(bad.findings).toEqual([
      expect.stringMatching(/^error\[paging-target\] api\.yaml:\d+:\d+$/),
    ]);
  });
});

describe("examples of whole calls", () => {
  it("join examples of one name, and a minimal call has only what is required", async () => {
    const { examples } = await operation(`
      /t:
        get:
          operationId: o
          parameters:
            - {name: id, in: query, required: true, schema: {type: string}, example: "7"}
            - {name: flag, in: query, schema: {type: boolean}, example: false}
            - {name: none, in: query, schema: {type: boolean}}
          ${OK}`);
    expect(
      examples.map((one) => [
        one.name,
        ...one.parameters.map((p) => `${p.parameter.name}=${JSON.stringify(p.value)}`),
      ]),
    ).toEqual([
      ["minimal", 'id="7"'],
      ["full", 'id="7"', "flag=false"],
    ]);
  });

  it("are made up, validly, where the description has none", async () => {
    const { examples } = await operation(`
      /t/{id}:
        post:
          operationId: o
          parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [when, names]
                  properties:
                    when: {type: string, format: date-time}
                    names: {type: array, minItems: 2, items: {type: string, minLength: 6}}
                    age: {type: integer, minimum: 18}
                    kind: {type: string, enum: [x, y]}
          ${OK}`);
    expect(examples.map((one) => one.name)).toEqual(["minimal", "full"]);
    expect(examples[0]?.body).toEqual({
      when: "2026-01-15T09:30:00.000Z",
      names: ["textxx", "textxx"],
    });
    expect(examples[1]?.body).toMatchObject({ age: 18, kind: "x" });
  });
});
