import { beforeAll, describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/api.js";
import { typeScriptSurface } from "../../generator/targets/typescript/index.js";
import {
  alias,
  api,
  body,
  client,
  enumeration,
  field,
  INTEGER,
  json,
  list,
  map,
  nullable,
  operation,
  parameter,
  record,
  ref,
  STRING,
  union,
  words,
} from "./api.js";
import { compile, print, type Printed, source, unformatted } from "./printed.js";

const HOSTILE = "ends */ globalThis.PWNED = 1; /* @internal @deprecated\u2028next";

const limit = parameter("limit", { type: INTEGER, default: 10 });
const page = parameter("page", { type: INTEGER });

const OPERATIONS: readonly Operation[] = [
  operation("listThings", {
    parameters: [page, limit, parameter("X-Trace", { in: "header" }), parameter("constructor")],
    responses: [json(ref("ThingPage"))],
    paging: {
      page: { in: "query", at: "page" },
      size: { in: "query", at: "limit" },
      first: 0,
      items: "/data/list",
      total: "/data/total",
      itemType: ref("Thing"),
    },
    examples: [
      {
        name: "full",
        summary: "",
        parameters: [
          { parameter: page, value: 2 },
          { parameter: limit, value: 50 },
        ],
        body: undefined,
      },
    ],
  }),
  operation("createThing", {
    method: "POST",
    path: "/things",
    body: body(ref("Thing")),
    responses: [json(ref("Thing"))],
    aliases: ["createTing"],
    idempotent: true,
    security: [[{ scheme: "key", scopes: [] }]],
    documentation: words(HOSTILE),
    examples: [
      { name: "minimal", summary: "", parameters: [], body: { name: "x", "odd-key": [1, 2] } },
    ],
  }),
  operation("putThingWithAVeryLongNameThatDoesNotFitOnOneLineOfTheFile", {
    method: "PUT",
    path: "/things/{id}",
    parameters: [
      parameter("id", { in: "path" }),
      parameter("id"),
      parameter("body", { required: true }),
    ],
    body: body(ref("Thing"), false),
    responses: [{ status: "204", description: "", contents: [], headers: [], links: [] }],
    examples: [
      {
        name: "minimal",
        summary: "",
        parameters: [
          { parameter: parameter("id", { in: "path" }), value: "a" },
          { parameter: parameter("body", { required: true }), value: "b" },
        ],
        body: undefined,
      },
    ],
  }),
  operation("delete", { method: "DELETE", tag: "client" }),
  operation("request", { tag: null }),
  operation("获取用户", { tag: "用户" }),
];

const API = api(
  [
    record("ThingPage", [field("data", ref("ThingPage.data"), { required: true })]),
    record(
      "ThingPage.data",
      [
        field("list", list(ref("Thing")), { required: true }),
        field("total", { kind: "integer", bits: 64, constraints: [] }, { required: true }),
      ],
      { origin: "inline" },
    ),
    record(
      "Thing",
      [
        field("id", STRING, { required: true, access: "read" }),
        field("name", STRING, {
          required: true,
          documentation: words(HOSTILE, "Use `title`. */"),
          default: "*/",
          example: "@internal",
        }),
        field("odd-key", list({ kind: "nullable", of: INTEGER })),
        field("__proto__", nullable(STRING)),
        field("state", ref("State")),
        field("pet", ref("Pet")),
        field("secret", STRING, { access: "write", sensitive: true }),
        field("error", ref("Error")),
      ],
      { additional: INTEGER, documentation: words(HOSTILE) },
    ),
    enumeration("State", ["on", "off", "__proto__", "", "a-b", "a_b"], {
      documentation: words("State."),
    }),
    enumeration("Level", [0, 1, -1, 2.5]),
    union("Pet", [ref("Dog"), ref("Cat"), STRING], "kind", [["dog"], ["cat", "kitten"], []]),
    record("Dog", [field("kind", STRING, { required: true }), field("bark", { kind: "boolean" })]),
    record("Cat", [field("kind"), field("meow", { kind: "boolean" })]),
    union("LoopA", [ref("LoopB"), STRING]),
    union("LoopB", [ref("LoopA"), INTEGER]),
    alias("Maps", map(ref("Maps"))),
    alias("Lists", list(ref("Lists"))),
    record("Error", [field("message")]),
    record("Promise", [field("then")]),
    record("ApiError", []),
    record("ShopClientOptions", [field("fetch")]),
    alias("Fixed", { kind: "literal", value: { a: [1, "x", null], "b-c": {} } }),
    alias("Pair", { kind: "tuple", items: [STRING, INTEGER], rest: STRING }),
    enumeration(
      "Long",
      Array.from({ length: 12 }, (_, index) => `value number ${index}`),
    ),
  ],
  client({
    operations: OPERATIONS,
    schemes: [
      {
        id: "key",
        kind: "apiKey",
        in: "header",
        parameter: "X-Key",
        claim: null,
        givenName: null,
        documentation: words(HOSTILE),
      },
    ],
  }),
);

let printed: Printed;
beforeAll(async () => {
  printed = await print(API);
});

describe("the package", () => {
  it("compiles under strict flags", () => {
    expect(compile(printed)).toEqual([]);
  });

  it("is laid out so that the formatter changes nothing", async () => {
    expect(await unformatted(printed)).toEqual([]);
  });

  it("is the same when it is printed again", async () => {
    const again = await print(API);
    expect([...again.files]).toEqual([...printed.files]);
  });

  it("keeps text of the description inside comments and strings", () => {
    for (const [path, text] of printed.files) {
      if (!path.endsWith(".ts")) continue;
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"(?:[^"\\]|\\.)*"/g, "");
      expect(bare, path).not.toContain("PWNED");
      expect(path.startsWith("src/runtime/") || !text.includes("@internal"), path).toBe(true);
    }
  });

  it("copies the runtime byte for byte and names every entry", async () => {
    const manifest = JSON.parse(printed.files.get("package.json") ?? "{}") as {
      exports: Record<string, unknown>;
    };
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./shop",
      "./models",
      "./errors",
      "./features",
      "./package.json",
    ]);
    expect(printed.files.has("src/runtime/core.ts")).toBe(true);
    expect(printed.files.get("LICENSE")).toContain("Shop");
    expect(printed.files.get("README.md")).toContain("new ShopClient()");
  });

  it("names everything without words about what was only derived", () => {
    const codes = printed.diagnostics.sorted().map((one) => one.message);
    expect(codes.join("\n")).toContain('"a-b"');
    expect(codes.every((one) => one.includes("values of State"))).toBe(true);
  });
});

describe("models", () => {
  it("demands no readOnly field of a request and shows no writeOnly field of an answer", () => {
    const text = source(printed, "src/models/thing.ts");
    const [answer = "", request = ""] = text.split("export interface ThingRequest");
    expect(answer).toMatch(/^ {2}id: string;$/m);
    expect(answer).not.toContain("secret");
    expect(request).not.toMatch(/^ {2}id: string;$/m);
    expect(request).toContain("secret?: string | undefined;");
    expect(source(printed, "src/models/dog.ts")).not.toContain("DogRequest");
  });

  it("has an index signature that all members satisfy", () => {
    expect(source(printed, "src/models/thing.ts")).toContain(
      "[key: string]: number | string | (number | null)[] | null | State | Pet | ErrorModel | undefined;",
    );
  });

  it("keeps enums open beside a frozen object", () => {
    expect(source(printed, "src/models/level.ts")).toContain("0 | 1 | -1 | 2.5 | (number & {})");
    const state = source(printed, "src/models/state.ts");
    expect(state).toContain('Empty: "",');
    expect(state).toContain('"a-b": "a-b",');
    expect(state).toContain("/* @__PURE__ */ Object.freeze({");
  });

  it("makes discriminators true", () => {
    expect(source(printed, "src/models/pet.ts")).toContain(
      'type Pet =\n  (Dog & { kind: "dog" }) | (Cat & { kind?: "cat" | "kitten" | undefined }) | string;',
    );
  });

  it("breaks circles of aliases", () => {
    expect(source(printed, "src/models/loop-a.ts")).toContain("type LoopA = number | string;");
    expect(source(printed, "src/models/maps.ts")).toContain("{ [key: string]: Maps }");
    expect(source(printed, "src/models/lists.ts")).toContain("type Lists = Lists[];");
  });

  it("moves schemas away from names of the SDK and the platform", () => {
    const names = printed.plan.types.map((one) => one.name);
    expect(names).toEqual(
      expect.arrayContaining([
        "ErrorModel",
        "PromiseModel",
        "ApiErrorModel",
        "ShopClientOptionsModel",
      ]),
    );
  });
});

describe("operations", () => {
  it("prints a row with what OpenAPI does not take for granted", () => {
    const text = source(printed, "src/shop/things.ts");
    expect(text).toContain('{ name: "X-Trace", key: "xTrace", in: inHeader },');
    expect(text).toContain('{ name: "constructor", key: "constructor_", in: inQuery },');
    expect(text).toContain(
      'paging: { page: "/page", size: "/limit", first: 0, items: "/data/list", total: "/data/total" },',
    );
    expect(text).toContain("idempotent: true,");
    expect(text).toContain('sensitive: ["secret"],');
    expect(text).toContain('body: { kind: jsonBody, key: "body" },');
    expect(text).toContain('{ name: "id", key: "idInQuery", in: inQuery },');
    expect(text).toContain('{ name: "body", key: "body_", in: inQuery },');
  });

  it("names methods and functions as each place allows", () => {
    const operations = printed.plan.clients[0]?.operations ?? [];
    const named = (id: string) => operations.find((one) => one.id === id);
    expect(named("delete")).toMatchObject({ name: "delete", functionName: "delete_" });
    expect(named("request")).toMatchObject({ name: "request_", functionName: "request_" });
    expect(named("获取用户")).toMatchObject({ name: "获取用户" });
    expect(printed.files.has("src/shop/client-operations.ts")).toBe(true);
    expect(printed.files.has("src/shop/operations.ts")).toBe(true);
  });

  it("keeps former names as deprecated methods", () => {
    expect(source(printed, "src/shop/client.ts")).toContain(
      "   * @deprecated Use `createThing`.\n   */\n  createTing(request: ThingRequest,",
    );
  });

  it("can be called as its types say", () => {
    const use = `
      import { ShopClient, State, isNotFoundError, ShopError, type Thing } from "./src/index.js";
      import { createThing, ShopCore } from "./src/shop/index.js";
      const client = new ShopClient({ key: "k" });
      const thing: Thing = await client.createThing({ name: "x", state: "new one" });
      await createThing(new ShopCore(), { name: "x", state: State.On, secret: undefined });
      for await (const one of client.listThings({ limit: 1 })) one.id.length;
      (await client.listThings().withResponse()).data.data.list[0]?.name;
      if (typeof thing.pet === "object" && thing.pet.kind === "dog") thing.pet.bark;
      // @ts-expect-error a name is needed
      await client.createThing({});
      // @ts-expect-error no answer has it
      thing.secret.length;
      try { await client.delete(); } catch (error) {
        if (isNotFoundError(error) && error instanceof ShopError) error.status.toFixed();
      }
      export {};
    `;
    expect(compile(printed, { "use.ts": use })).toEqual([]);
  });
});

describe("samples", () => {
  it("compile as they stand", () => {
    const samples = Object.fromEntries(
      printed.plan.clients.flatMap((one) =>
        one.operations.flatMap(({ samples }, index) =>
          samples.map(({ kind, code }): [string, string] => [
            `sample-${index}-${kind}.ts`,
            code.text.replace('"shop"', '"./src/index.js"'),
          ]),
        ),
      ),
    );
    expect(Object.keys(samples)).toHaveLength(OPERATIONS.length + 1);
    expect(compile(printed, samples)).toEqual([]);
  });

  it("walk pages without naming one", () => {
    const [operation] = printed.plan.clients[0]?.operations ?? [];
    const paged = operation?.samples.find((one) => one.kind === "paged");
    expect(paged?.code.text).toBe(
      [
        'import { ShopClient } from "shop";',
        "",
        "const client = new ShopClient();",
        "",
        "for await (const thing of client.listThings({ limit: 50 })) {",
        "  console.log(thing);",
        "}",
      ].join("\n"),
    );
  });
});

describe("the surface", () => {
  it("says what was printed", () => {
    const surface = typeScriptSurface(API, printed.plan);
    const operations = surface.operations.map((one) => one.id);
    expect(operations).toEqual(OPERATIONS.map((one) => one.id));
    for (const one of surface.operations) {
      expect(one.samples.length).toBeGreaterThan(0);
      expect(one.signature.text.startsWith(`${one.name}(`)).toBe(true);
    }
    const create = surface.operations.find((one) => one.id === "createThing");
    expect(create?.signature.text).toBe(
      "createThing(request: ThingRequest, options?: RequestOptions): ApiPromise<Thing>",
    );
    expect(create?.requestType?.parts).toEqual([{ text: "ThingRequest", id: "Thing" }]);
    expect(create?.parameters.map((one) => one.name)).not.toContain("id");
    const state = surface.types.find((one) => one.id === "State");
    expect(state?.members[0]).toEqual({ value: "on", code: "State.On" });
    const thing = surface.types.find((one) => one.id === "Thing");
    expect(thing?.fields.map((one) => one.wireName)).toHaveLength(8);
    expect(surface.clients[0]?.options).toEqual([
      expect.objectContaining({ name: "key", environment: ["SHOP_KEY"] }),
      expect.objectContaining({ name: "host", required: false, environment: ["SHOP_HOST"] }),
    ]);
    const found = surface.errors.find((one) => one.status === 404);
    expect(found).toMatchObject({ className: "NotFoundError", guard: "isNotFoundError" });
  });
});
