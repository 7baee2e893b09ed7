/**
 * Examples that their own schemas refuse, and what a sample takes of them.
 */
import { describe, expect, it } from "vitest";
import { fitExample } from "../../generator/model/fit.js";
import type { Json } from "../../generator/model/json.js";
import { build } from "./support.js";

/** What is kept of an example of component `T`, and what was done to it. */
async function fitted(schemas: string, value: Json, version: "3.0" | "3.1" = "3.1") {
  const { api } = await build(version, { schemas });
  const declarations = new Map(api.declarations.map((one) => [one.id, one]));
  const fit = fitExample(declarations, { kind: "ref", id: "T" }, value, true);
  const changes = fit.changes.map(({ pointer, what }) => `${what} ${pointer}`);
  return { value: fit.value, changes };
}

const PERSON = `
T:
  type: object
  required: [name, age]
  properties:
    id: {type: string, readOnly: true}
    name: {type: string}
    age: {type: integer, example: 40}
    tags: {type: array, items: {type: string}}
    born: {type: [string, "null"]}
    home: {type: object, properties: {zip: {type: string}}}`;

describe("of an object", () => {
  it("keeps what fits", async () => {
    const value = { name: "Ann", age: 3, tags: [], born: null, home: { zip: "1" } };
    expect(await fitted(PERSON, value)).toEqual({ value, changes: [] });
  });

  it("leaves out what is not declared, and what only an answer has", async () => {
    const value = { id: "1", name: "Ann", age: 3, size: 4, home: { zip: "1", "a/b": 1 } };
    expect(await fitted(PERSON, value)).toEqual({
      value: { name: "Ann", age: 3, home: { zip: "1" } },
      changes: ["left out /size", "left out /home/a~1b"],
    });
  });

  it("adds what is required, as the schema shows it", async () => {
    expect(await fitted(PERSON, { name: "Ann" })).toEqual({
      value: { name: "Ann", age: 40 },
      changes: ["added /age"],
    });
  });

  it("takes null for absent where it is no value, and nowhere else", async () => {
    expect(await fitted(PERSON, { name: null, age: 1, tags: null, born: null })).toEqual({
      value: { name: "text", age: 1, born: null },
      changes: ["replaced /name", "left out /tags"],
    });
  });

  it("keeps free members that fit", async () => {
    const schemas =
      "T: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}";
    expect(await fitted(schemas, { a: "x", b: 1, c: "2", d: {} })).toEqual({
      value: { a: "x", b: 1, c: 2, d: 1 },
      changes: ["converted /c", "replaced /d"],
    });
  });

  it("does not take an example of a member that does not fit either", async () => {
    const schemas =
      "T: {type: object, required: [a], properties: {a: {type: integer, example: x}}}";
    expect(await fitted(schemas, {})).toEqual({ value: { a: 1 }, changes: ["added /a"] });
  });

  it("ends where an example of a type is wrong again and again", async () => {
    const schemas = `
T: {type: object, required: [t], properties: {t: {$ref: "#/components/schemas/U"}}}
U: {type: object, required: [n], properties: {n: {type: integer}}, example: {n: []}}`;
    expect(await fitted(schemas, { t: "?" })).toEqual({
      value: { t: { n: 1 } },
      changes: ["replaced /t"],
    });
  });
});

describe("of scalars and lists", () => {
  it.each<[string, Json, Json, string[]]>([
    ["{type: integer}", "12", 12, ["converted "]],
    ["{type: integer}", 1.5, 1, ["replaced "]],
    ["{type: string}", 12, "12", ["converted "]],
    ["{type: boolean}", "false", false, ["converted "]],
    ["{type: string, enum: [a, b]}", "c", "c", []],
    ["{type: integer, enum: [1, 2]}", "2", 2, ["converted "]],
    ["{const: a}", "b", "a", ["replaced "]],
    ["{type: array, items: {type: string}}", "x", ["x"], ["converted "]],
    ["{type: array, items: {type: string}}", '["x", "y"]', ["x", "y"], ["converted "]],
    [
      "{type: array, items: {type: integer}}",
      [1, "2", null],
      [1, 2, 1],
      ["converted /1", "replaced /2"],
    ],
    ["{type: object, properties: {a: {type: string}}}", '{"a": "x"}', { a: "x" }, ["converted "]],
    [
      "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
      ["a"],
      ["a", 1],
      ["added /1"],
    ],
  ])("%s takes %j as %j", async (schema, value, own, changes) => {
    expect(await fitted(`T: ${schema}`, value)).toEqual({ value: own, changes });
  });
});

describe("of a union", () => {
  const PETS = `
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, tail: {type: string}}}`;
  const TOLD = `${PETS}
T:
  oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}`;

  it("keeps to the variant that the tag names", async () => {
    expect(await fitted(TOLD, { kind: "dog", lives: 3 })).toEqual({
      value: { kind: "dog" },
      changes: ["left out /lives"],
    });
  });

  it("takes the variant that keeps most, with its tag", async () => {
    expect((await fitted(TOLD, { lives: 3, tail: "long", size: 1 })).value).toMatchObject({
      kind: "cat",
      lives: 3,
    });
    expect((await fitted(TOLD, "?")).value).toEqual({ kind: "cat" });
  });

  it("keeps members of several variants where nothing tells them apart", async () => {
    const schemas = `${PETS}
T: {anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}`;
    expect(await fitted(schemas, { kind: "?", lives: 3, tail: "long", size: 1 })).toEqual({
      value: { kind: "?", lives: 3, tail: "long" },
      changes: ["left out /size"],
    });
  });

  it("ends where unions lead back to themselves", async () => {
    const schemas = `
T: {anyOf: [{$ref: "#/components/schemas/U"}, {type: string}]}
U: {anyOf: [{$ref: "#/components/schemas/T"}, {type: array, items: {$ref: "#/components/schemas/T"}}]}`;
    expect(await fitted(schemas, ["a", ["b"]])).toEqual({ value: ["a", ["b"]], changes: [] });
  });
});

describe("what is told", () => {
  it("stands at the example, and at the operation where its schemas gave the values", async () => {
    const { findings } = await build("3.1", {
      paths: `
/a:
  post:
    operationId: a
    requestBody:
      content:
        application/json:
          schema: {type: object, properties: {b: {type: string}}}
          example: {b: x, c: y}
    responses: {"204": {description: d}}
/b:
  post:
    operationId: b
    requestBody:
      content:
        application/json:
          schema: {type: object, properties: {b: {type: string, example: [1]}}}
    responses: {"204": {description: d}}`,
    });
    expect(findings.filter((one) => one.includes("unfit"))).toEqual([
      "warning[unfit-example] api.yaml:11:22",
      "warning[unfit-example] api.yaml:14:5",
    ]);
  });

  it("is nothing for a list that is shown as it is sent", async () => {
    const { api, findings } = await build("3.1", {
      paths: `
/a:
  get:
    operationId: a
    parameters:
      - {name: f, in: query, explode: false, schema: {type: array, items: {type: string}}, example: "a,b"}
    responses: {"204": {description: d}}`,
    });
    expect(api.clients[0]?.operations[0]?.examples.at(-1)?.parameters[0]?.value).toEqual([
      "a",
      "b",
    ]);
    expect(findings.filter((one) => one.includes("unfit"))).toEqual([]);
  });
});
