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
    ).toEqual(["application/json json @make.body"]);
    expect(built.api.clients[0]?.operations.map((one) => one.id)).toEqual(["make", "make.text"]);
    expect(make?.responses.map((one) => one.status)).toEqual(["201", "404", "4XX", "default"]);
    expect(outline(built.api)).toEqual([
      "record make.body { a?: string }",
      "record make.response { id?: string }",
      "record make.response.4XX { m?: string }",
    ]);
    expect(built.findings).toEqual([]);
  });
});

describe("several media types", () => {
  const json = (type: string) => `application/json: {schema: {type: ${type}}}`;
  const ids = async (responses: string, body = "") => {
    const request = body === "" ? "" : `requestBody: {content: {${body}}},`;
    const paths = `/t: {post: {operationId: o, ${request} responses: {${responses}}}}`;
    const { api, findings } = await build("3.1", { paths });
    expect(findings).toEqual([]);
    return (api.clients[0]?.operations ?? []).map(({ id, accept, body: own, responses: all }) =>
      [
        id,
        accept,
        own?.contents.map((one) => one.mediaType).join() ?? null,
        all.flatMap((one) => one.contents.map((content) => content.mediaType)).join(),
      ].filter((one) => one !== null),
    );
  };

  it("of an answer are an operation each, that asks for it", async () => {
    const csv = "text/csv: {schema: {type: string}}";
    const later = `"202": {description: later, content: {${json("object")}}}`;
    expect(
      await ids(`"200": {description: d, content: {${csv}, ${json("object")}}}, ${later}`),
    ).toEqual([
      ["o", "application/json", "application/json,application/json"],
      ["o.csv", "text/csv", "text/csv,application/json"],
    ]);
    const vendor = [1, 2].map(
      (one) => `application/vnd.x.v${one}+json: {schema: {properties: {v: {const: ${one}}}}}`,
    );
    expect(await ids(`"200": {description: d, content: {${vendor.join()}}}`)).toEqual([
      ["o", "application/vnd.x.v1+json", "application/vnd.x.v1+json"],
      ["o.v2", "application/vnd.x.v2+json", "application/vnd.x.v2+json"],
    ]);
  });

  it("of a body are an operation each, save those that say the same as JSON", async () => {
    const done = '"204": {description: d}';
    const form = "application/x-www-form-urlencoded: {schema: {type: object}}";
    const xml = "application/xml: {schema: {type: object}}";
    const parts = (schema: string) => `multipart/form-data: {schema: ${schema}}`;
    expect(await ids(done, [form, xml, parts("{type: object}"), json("object")].join())).toEqual([
      ["o", [json("object"), form, parts(""), xml].map((one) => one.split(":")[0]).join(), ""],
    ]);
    const upload = "{type: object, properties: {f: {type: string, format: binary}}}";
    expect(await ids(done, `${json("object")}, ${parts(upload)}`)).toEqual([
      ["o", "application/json", ""],
      ["o.multipart", "multipart/form-data", ""],
    ]);
  });

  it("keep their names when they change places", async () => {
    const types = ["text/csv", "text/plain", "image/png"].map((one) => `${one}: {}`);
    const answers = (list: readonly string[]) =>
      `"200": {description: d, content: {${list.join()}}}`;
    expect(await ids(answers(types))).toEqual(await ids(answers([...types].reverse())));
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
