/** What each construct of JSON Schema means in the model: schemas on the left, the outline of the model on the right. */
import { describe, expect, it } from "vitest";
import { build, buildFiles, outline } from "./support.js";

describe("schemas, 3.1", () => {
  const cases: readonly (readonly [name: string, schemas: string, expected: readonly string[]])[] =
    [
      [
        "a record keeps the order of its fields, and optional and nullable are two facts",
        `
      User:
        type: object
        required: [id, nickname]
        properties:
          id: {type: string}
          nickname: {type: [string, "null"]}
          age: {type: integer, format: int32}
          big: {type: integer, format: int64}
          score: {type: [number, "null"]}`,
        [
          "record User { id: string; nickname: string or null; age?: integer(32); big?: integer(64); score?: number or null }",
        ],
      ],
      [
        "inline objects and enums are named by their path",
        `
      User:
        type: object
        properties:
          address: {type: object, properties: {kind: {type: string, enum: [home, work]}}}
          tags: {type: array, items: {type: object, properties: {name: {type: string}}}}
          extra: {type: object, additionalProperties: {type: object, properties: {v: {type: boolean}}}}`,
        [
          "record User { address?: @User.address; tags?: [@User.tags.item]; extra?: {*: @User.extra.value} }",
          "record User.address { kind?: @User.address.kind }",
          'enum User.address.kind string "home" | "work"',
          "record User.tags.item { name?: string }",
          "record User.extra.value { v?: boolean }",
        ],
      ],
      [
        "a nullable component is declared without null; its uses are nullable",
        `
      Colour: {type: [string, "null"], enum: [red, green, null]}
      Paint: {type: object, properties: {colour: {$ref: "#/components/schemas/Colour"}}}`,
        ['enum Colour string "red" | "green"', "record Paint { colour?: @Colour or null }"],
      ],
      [
        "allOf is flattened, and required may come from another member",
        `
      Base: {type: object, properties: {a: {type: string}, b: {type: integer}}}
      More: {type: object, required: [b], properties: {c: {type: boolean}}}
      All: {required: [a], allOf: [{$ref: "#/components/schemas/Base"}, {$ref: "#/components/schemas/More"}]}
      Same: {description: another word, allOf: [{$ref: "#/components/schemas/Base"}]}`,
        [
          "record Base { a?: string; b?: integer(53) }",
          "record More { c?: boolean; b: unknown }",
          "record All { a: string; b: integer(53); c?: boolean }",
          "alias Same = @Base",
        ],
      ],
      [
        "a property narrowed by a second member takes what both allow",
        `
      P: {type: object, properties: {a: {type: string}}}
      N: {allOf: [{$ref: "#/components/schemas/P"}, {type: object, properties: {a: {enum: [x, y]}}}]}`,
        ["record P { a?: string }", "record N { a?: @N.a }", 'enum N.a string "x" | "y"'],
      ],
      [
        "oneOf with a mapping, without one, and with null",
        `
      Pet:
        oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]
        discriminator: {propertyName: kind, mapping: {dog: Dog, kitty: "#/components/schemas/Cat"}}
      Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
      Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
      Loose: {oneOf: [{$ref: "#/components/schemas/Dog"}, {type: string}, {type: "null"}]}
      Home: {type: object, properties: {pet: {$ref: "#/components/schemas/Loose"}}}`,
        [
          "union Pet by kind @Dog#dog | @Cat#kitty",
          "record Dog { kind: string }",
          "record Cat { kind: string }",
          "union Loose @Dog | string",
          "record Home { pet?: @Loose or null }",
        ],
      ],
      [
        "a variant's own constant counts before its name",
        `
      Shape:
        oneOf: [{$ref: "#/components/schemas/Round"}, {$ref: "#/components/schemas/Square"}]
        discriminator: {propertyName: t}
      Round: {type: object, required: [t], properties: {t: {const: round}}}
      Square: {type: object, required: [t], properties: {t: {type: string}}}`,
        [
          "union Shape by t @Round#round | @Square#Square",
          'record Round { t: ="round" }',
          "record Square { t: string }",
        ],
      ],
      [
        "inline variants are named by what they say, never by order",
        `
      U:
        oneOf:
          - {title: First, type: object, properties: {x: {type: string}}}
          - {type: object, properties: {kind: {const: second}, y: {type: string}}}
          - {type: object, properties: {z: {type: string}}}
          - {type: array, items: {type: string}}`,
        [
          "union U @U.First | @U.second | @U.z | [string]",
          "record U.First { x?: string }",
          'record U.second { kind?: ="second"; y?: string }',
          "record U.z { z?: string }",
        ],
      ],
      [
        "conditions beside a union are shared out among its variants",
        `
      A: {type: object, properties: {a: {type: string}}}
      Both: {type: object, required: [z], properties: {z: {type: string}}, oneOf: [{$ref: "#/components/schemas/A"}, {title: B, properties: {b: {type: string}}}]}`,
        [
          "record A { a?: string }",
          "union Both @Both.A | @Both.B",
          "record Both.A { a?: string; z: string }",
          "record Both.B { b?: string; z: string }",
        ],
      ],
      [
        "anyOf that only asks for members is a condition, not a choice",
        `
      R: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}`,
        ["record R { a?: string; b?: string }"],
      ],
      [
        "recursion of every shape ends",
        `
      Tree: {type: object, properties: {children: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}
      Ping: {type: object, properties: {pong: {$ref: "#/components/schemas/Pong"}}}
      Pong: {type: object, properties: {ping: {$ref: "#/components/schemas/Ping"}}}
      Self: {type: array, items: {$ref: "#/components/schemas/Self"}}`,
        [
          "record Tree { children?: [@Tree] }",
          "record Ping { pong?: @Pong }",
          "record Pong { ping?: @Ping }",
          "alias Self = [@Self]",
        ],
      ],
      [
        "maps, closed objects, patterns",
        `
      Free: {type: object}
      Closed: {type: object, additionalProperties: false}
      Open: {type: object, properties: {a: {type: integer}}, additionalProperties: true}
      Typed: {type: object, additionalProperties: {type: array, items: {type: number}}}
      Pattern: {type: object, patternProperties: {"^x-": {type: string}}, additionalProperties: false}`,
        [
          "alias Free = {*: unknown}",
          "record Closed {  }",
          "record Open { a?: integer(53); [*]: unknown }",
          "alias Typed = {*: [number]}",
          "alias Pattern = {*: string}",
        ],
      ],
      [
        "tuples, constants, anything, nothing, bytes",
        `
      T: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
      Open: {type: array, prefixItems: [{type: string}], items: {type: boolean}}
      C: {const: only}
      Any: {}
      Yes: true
      No: false
      B: {type: string, contentEncoding: base64}
      List: {type: array}
      Two: {type: [string, integer]}`,
        [
          "alias T = (string, integer(53))",
          "alias Open = (string, ...boolean)",
          'alias C = ="only"',
          "alias Any = unknown",
          "alias Yes = unknown",
          "alias No = never",
          "alias B = bytes(base64)",
          "alias List = [unknown]",
          "union Two string | integer(53)",
        ],
      ],
      [
        "enums of other kinds; one inline value is a constant",
        `
      Ints: {type: integer, enum: [0, 1, -1]}
      Mixed: {enum: ["1", 1, true]}
      Huge: {type: integer, enum: [1, 9007199254740993]}
      Flag: {type: boolean, enum: [true]}
      R: {type: object, properties: {object: {type: string, enum: [user]}}}`,
        [
          "enum Ints integer 0 | 1 | -1",
          'union Mixed ="1" | =1 | =true',
          "union Huge =1 | =9007199254740993n",
          "alias Flag = =true",
          'record R { object?: ="user" }',
        ],
      ],
      [
        "a reference with conditions beside it is a schema of its own",
        `
      A: {type: object, properties: {a: {type: string}}}
      Wider: {$ref: "#/components/schemas/A", properties: {b: {type: string}}}
      Other: {$ref: "#/components/schemas/A"}`,
        ["record A { a?: string }", "record Wider { b?: string; a?: string }", "alias Other = @A"],
      ],
    ];
  it.each(cases)("%s", async (_name, schemas, expected) => {
    const { api } = await build("3.1", { schemas });
    expect(outline(api)).toEqual(expected);
  });
});

describe("schemas, 3.0", () => {
  it("reads nullable, also beside allOf, and boolean exclusive bounds", async () => {
    const { api } = await build("3.0", {
      schemas: `
      A: {type: object, properties: {a: {type: string, nullable: true}}}
      B:
        type: object
        properties:
          a: {nullable: true, allOf: [{$ref: "#/components/schemas/A"}]}
          n: {type: number, minimum: 1, exclusiveMinimum: true}`,
    });
    expect(outline(api)).toEqual([
      "record A { a?: string or null }",
      "record B { a?: @A or null; n?: number }",
    ]);
    const b = api.declarations[1];
    const n = b?.kind === "record" ? b.fields[1]?.type : undefined;
    expect(n).toEqual({ kind: "number", constraints: [{ kind: "exclusiveMinimum", value: 1 }] });
  });
});

describe("what a type cannot say", () => {
  it("warns at the place of a contradiction and accepts any value", async () => {
    const { api, findings } = await build("3.1", {
      schemas: `
      C: {allOf: [{type: object, properties: {id: {type: string}}}, {type: object, properties: {id: {type: integer}}}]}`,
    });
    expect(outline(api)).toEqual(["record C { id?: unknown }"]);
    expect(findings).toEqual([
      expect.stringMatching(/^warning\[all-of-conflict\] api\.yaml:6:\d+$/),
    ]);
  });

  it("warns of keywords that only the service can check", async () => {
    const { findings } = await build("3.1", { schemas: `N: {type: string, not: {enum: [admin]}}` });
    expect(findings).toEqual([expect.stringMatching(/^warning\[lossy-schema\] api\.yaml:6:\d+$/)]);
  });
});

describe("what is read and left out", () => {
  it("is said at its place", async () => {
    const { findings } = await build("3.1", {
      schemas: `
      Pet: {type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t}}
      Cat: {allOf: [{$ref: "#/components/schemas/Pet"}]}
      P: {type: object, properties: {a: {type: string}}, patternProperties: {"^x-": {type: string}}, unevaluatedProperties: false}`,
      paths: `
      /a:
        servers: [{url: "https://other.example.com"}]
        trace: {operationId: t, responses: {"200": {description: d}}}
        get:
          operationId: g
          requestBody: {content: {application/json: {schema: {type: string}}}}
          responses: {"200": {description: d, content: {application/xml: {schema: {type: object}}}}}
        post:
          operationId: p
          requestBody: {content: {multipart/mixed: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: text/csv}}}}}
          responses: {"204": {description: d}}`,
      rest: `webhooks: {w: {post: {responses: {"200": {description: d}}}}}`,
    });
    expect(findings.map((one) => one.replace(/ .*/, ""))).toEqual([
      "warning[unsupported-operation]",
      "warning[unsupported-body]",
      "warning[unsupported-media-type]",
      "warning[lossy-schema]",
    ]);
  });
});

describe("several documents and files", () => {
  const schema = "type: object\nproperties: {id: {type: string}}\n";
  const root = (body: string) =>
    `openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n${body}`;

  it("shares one declaration of a schema that both list", async () => {
    const { api } = await buildFiles(
      {
        "/a.yaml": root("    User: {$ref: ./user.yaml}\n"),
        "/b.yaml": root("    User: {$ref: ./user.yaml}\n    Person: {$ref: ./user.yaml}\n"),
        "/user.yaml": schema,
      },
      ["/a.yaml", "/b.yaml"],
    );
    expect(outline(api)).toEqual(["record User { id?: string }", "alias Person = @User"]);
  });

  it("keeps two schemas apart that only share a name", async () => {
    const { api } = await buildFiles(
      {
        "/a.yaml": root("    User: {type: object, properties: {a: {type: string}}}\n"),
        "/b.yaml": root("    User: {type: object, properties: {b: {type: string}}}\n"),
      },
      ["/a.yaml", "/b.yaml"],
    );
    expect(outline(api)).toEqual(["record User { a?: string }", "record b.User { b?: string }"]);
  });

  it("names a schema that no component lists by its file", async () => {
    const { api } = await buildFiles({
      "/api.yaml": root(
        "    Team: {type: object, properties: {lead: {$ref: ./parts/person.yaml}}}\n",
      ),
      "/parts/person.yaml": schema,
    });
    expect(outline(api)).toEqual([
      "record Team { lead?: @person }",
      "record person { id?: string }",
    ]);
  });
});
