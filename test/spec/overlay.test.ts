/** Overlays: what they change, where changed values stand, and what is said about faulty ones. */
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/model/json.js";
import { checkFiles, unindent, type Checked, type Files } from "./support.js";

const HEAD = 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\n';

const ONE: Files = {
  "/api.yaml": `${HEAD}tags: [{ name: A }]
paths:
  /a:
    get:
      operationId: a
      tags: [A]
      parameters:
        - { name: p, in: query, schema: { type: string } }
        - { name: q, in: query, schema: { type: string } }
      responses: { "200": { description: ok } }
  /b: { get: { operationId: b, responses: { "200": { description: ok } } } }
components:
  schemas:
    S: { type: object, properties: { x: { type: string, description: An x. } } }
`,
};

/** One description in several files. */
const MANY: Files = {
  "/api.yaml": `${HEAD}paths:
  /a: { $ref: parts/a.yaml }
components:
  schemas:
    User: { $ref: parts/user.yaml }
    Name: { $ref: "parts/small.yaml#/Name" }
`,
  "/parts/a.yaml": `get:
  operationId: a
  responses:
    "200":
      description: ok
      content: { application/json: { schema: { $ref: user.yaml } } }
`,
  "/parts/user.yaml": `type: object
properties:
  name: { $ref: "small.yaml#/Name" }
  self: { $ref: user.yaml }
`,
  "/parts/small.yaml": "Name: { type: string }\nOther: { type: string }\n",
};

/** Applies an overlay with the given actions; the first of them stands in line 4. */
function overlay(actions: string, files: Files = ONE, head = "1.1.0"): Promise<Checked> {
  const text = `overlay: ${head}\ninfo: { title: o, version: "1" }\nactions:\n${actions.startsWith("\n") ? unindent(actions) : actions}\n`;
  return checkFiles(
    { ...files, "/o.yaml": text },
    { wish: { of: null, overlays: ["/o.yaml"], filters: [] } },
  );
}

function at(checked: Checked, pointer: string, file = "api.yaml"): Json | undefined {
  return checked.document?.files.find((one) => one.path === file)?.at(pointer)?.value;
}

function place(checked: Checked, pointer: string, file = "api.yaml"): string {
  const node = checked.document?.files.find((one) => one.path === file)?.at(pointer);
  const { file: shown, line, column } = node?.span() ?? { file: "none", line: 0, column: 0 };
  return `${shown}:${line}:${column}`;
}

describe("an overlay", () => {
  it("merges maps, adds to lists and replaces everything else", async () => {
    const checked = await overlay(`
      - target: $.paths['/a'].get
        update: { summary: New., operationId: renamed, tags: [B], responses: { "404": { description: no } } }
      - target: $.paths['/a'].get.parameters
        update: { name: r, in: query, schema: { type: integer } }
      - target: $.info.title
        update: T`);
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/paths/~1a/get/operationId")).toBe("renamed");
    expect(at(checked, "/paths/~1a/get/tags")).toEqual(["A", "B"]);
    expect(at(checked, "/paths/~1a/get/parameters/2/name")).toBe("r");
    expect(at(checked, "/info/title")).toBe("T");
    expect(
      checked.document?.root.get("paths")?.get("/a")?.get("get")?.get("responses")?.keys(),
    ).toEqual(["200", "404"]);
  });

  it("takes away members and items, several of a list at once", async () => {
    const checked = await overlay(`
      - { target: "$..parameters[?@.in == 'query']", remove: true }
      - { target: "$.paths['/b']", remove: true }`);
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/paths/~1a/get/parameters")).toEqual([]);
    expect(checked.document?.root.get("paths")?.keys()).toEqual(["/a"]);
  });

  it("applies one action after the other", async () => {
    const checked = await overlay(`
      - { target: $.tags, remove: true }
      - { target: $, update: { tags: [{ name: N }] } }
      - { target: "$.tags[?@.name == 'N']", update: { description: New. } }`);
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/tags")).toEqual([{ name: "N", description: "New." }]);
  });

  it("copies one place to others", async () => {
    const checked = await overlay(`
      - { target: $.components.schemas, update: { C: {}, D: { description: d } } }
      - { target: "$.components.schemas['C', 'D']", copy: $.components.schemas.S }
      - { target: "$.paths['/b'].get", update: { parameters: [] } }
      - { target: "$.paths['/b'].get.parameters", copy: "$.paths['/a'].get.parameters" }`);
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/components/schemas/C")).toEqual(at(checked, "/components/schemas/S"));
    expect(at(checked, "/components/schemas/D/description")).toBe("d");
    expect(at(checked, "/components/schemas/D/type")).toBe("object");
    expect(at(checked, "/paths/~1b/get/parameters")).toEqual(
      at(checked, "/paths/~1a/get/parameters"),
    );
  });

  it("does not take what YAML repeats by an alias for one value", async () => {
    const files = { "/api.yaml": `${HEAD}paths: {}\nx-a: &v { k: 1 }\nx-b: *v\n` };
    const checked = await overlay("- { target: $.x-a, update: { k: 2 } }", files);
    expect([at(checked, "/x-a/k"), at(checked, "/x-b/k")]).toEqual([2, 1]);
  });

  it("changes own members only, whatever they are called", async () => {
    const files = {
      "/api.json": '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"x-m":{}}',
    };
    const text =
      '{"overlay":"1.0.0","info":{"title":"o","version":"1"},"actions":[{"target":"$.x-m","update":{"__proto__":{"polluted":true}}}]}';
    const checked = await checkFiles(
      { ...files, "/o.json": text },
      { wish: { of: null, overlays: ["/o.json"], filters: [] } },
    );
    expect(checked.lines).toEqual([]);
    expect(Object.keys(at(checked, "/x-m", "api.json") as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("places", () => {
  it("of what an overlay brought are in the overlay; all others stay", async () => {
    const checked = await overlay(`
      - target: $.paths['/a'].get
        update:
          summary: New.
          responses:
            "404": { description: no }
      - { target: "$.paths['/a'].get.parameters[0]", remove: true }
      - { target: $.components.schemas.S.properties, update: { x: { type: strng } } }`);
    expect(checked.lines).toEqual(["error[unknown-type] o.yaml:10:69"]);
    expect(place(checked, "/paths/~1a/get/summary")).toBe("o.yaml:6:14");
    expect(place(checked, "/paths/~1a/get/responses/404/description")).toBe("o.yaml:8:29");
    expect(place(checked, "/paths/~1a/get/responses/200/description")).toBe("api.yaml:12:42");
    // The second parameter has moved up, and stands where it stood.
    expect(place(checked, "/paths/~1a/get/parameters/0/name")).toBe("api.yaml:11:19");
    expect(place(checked, "/components/schemas/S/properties/x/description")).toBe("api.yaml:16:70");
  });

  it("of a copy are those of the action", async () => {
    const checked = await overlay(`
      - { target: $.components.schemas, update: { C: {} } }
      - { target: $.components.schemas.C, copy: $.components.schemas.S }`);
    expect(place(checked, "/components/schemas/C/properties/x/type")).toBe("o.yaml:5:43");
  });

  it("are kept through a second overlay", async () => {
    const action = (target: string, update: string) =>
      `overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions: [{ target: ${target}, update: ${update} }]\n`;
    const checked = await checkFiles(
      {
        ...ONE,
        "/o.yaml": action("$.info", "{ x-a: { one: 1, two: 2 } }"),
        "/p.yaml": action("$.info.x-a", "{ two: 3 }"),
      },
      { wish: { of: null, overlays: ["/o.yaml", "/p.yaml"], filters: [] } },
    );
    expect(at(checked, "/info/x-a")).toEqual({ one: 1, two: 3 });
    expect(place(checked, "/info/x-a/one")).toBe("o.yaml:3:51");
    expect(place(checked, "/info/x-a/two")).toBe("p.yaml:3:48");
  });
});

describe("a description of many files", () => {
  it("is one document to a target, which changes the file that holds the place", async () => {
    const checked = await overlay(
      `
      - { target: "$.paths['/a'].get", update: { summary: s } }
      - { target: $.components.schemas.User.properties, update: { age: { type: integer } } }
      - { target: $.components.schemas.Name, update: { maxLength: 5 } }`,
      MANY,
    );
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/get/summary", "parts/a.yaml")).toBe("s");
    expect(at(checked, "/properties/age/type", "parts/user.yaml")).toBe("integer");
    expect(at(checked, "/Name/maxLength", "parts/small.yaml")).toBe(5);
    // References stay references.
    expect(at(checked, "/components/schemas/User")).toEqual({ $ref: "parts/user.yaml" });
    expect(at(checked, "/properties/self", "parts/user.yaml")).toEqual({ $ref: "user.yaml" });
    expect(place(checked, "/properties/age/type", "parts/user.yaml")).toBe("o.yaml:5:74");
  });

  it("is met once by a target that goes everywhere", async () => {
    const checked = await overlay(
      "- { target: \"$..[?@.type == 'string']\", update: { x-n: [1] } }",
      MANY,
    );
    expect(checked.lines).toEqual([]);
    expect(at(checked, "/Name/x-n", "parts/small.yaml")).toEqual([1]);
    // Nothing refers to this one, so it is no part of the document.
    expect(at(checked, "/Other/x-n", "parts/small.yaml")).toBeUndefined();
  });

  it("loses the reference and not the file when a place is removed", async () => {
    const checked = await overlay("- { target: $.components.schemas.Name, remove: true }", MANY);
    expect(checked.lines).toEqual([]);
    expect(checked.document?.root.get("components")?.get("schemas")?.keys()).toEqual(["User"]);
    expect(at(checked, "/Name/type", "parts/small.yaml")).toBe("string");
  });

  it("may get new files by an overlay", async () => {
    const checked = await overlay(
      "- { target: $.components.schemas, update: { New: { $ref: parts/new.yaml } } }",
      { ...MANY, "/parts/new.yaml": "type: array\nitems: { $ref: user.yaml }\n" },
    );
    expect(checked.lines).toEqual([]);
    const node = checked.document?.root.get("components")?.get("schemas")?.get("New");
    expect(node && checked.document?.resolve(node).get("type")?.value).toBe("array");
  });
});

describe("faults of an overlay", () => {
  const cases: readonly [name: string, actions: string, lines: readonly string[], says: string][] =
    [
      [
        "a target that nothing matches",
        "- { target: \"$.paths['/c']\", remove: true }",
        ["warning[overlay-unmatched] o.yaml:4:13"],
        "nothing in the description is at $.paths['/c']",
      ],
      [
        "a misspelt target",
        "- { target: $.componets.schemas, remove: true }",
        ["warning[overlay-unmatched] o.yaml:4:13"],
        'did you mean "components"?',
      ],
      [
        "a target that is no path",
        "- { target: paths./a, remove: true }",
        ["error[overlay-path] o.yaml:4:13"],
        "expected '$', found 'p', at character 1",
      ],
      [
        "an action that does nothing",
        "- { target: $.info }",
        ["error[overlay-invalid] o.yaml:4:3"],
        "this action changes nothing",
      ],
      [
        "an action that is misspelt",
        "- { target: $.info, updates: {} }",
        ["error[overlay-invalid] o.yaml:4:3", "warning[unknown-keyword] o.yaml:4:21"],
        "this action changes nothing",
      ],
      [
        "no target",
        "- { update: {} }",
        ["error[missing-member] o.yaml:4:3"],
        "an action of an overlay needs `target`",
      ],
      [
        "removing everything",
        "- { target: $, remove: true }",
        ["error[overlay-invalid] o.yaml:4:13"],
        "the whole description cannot be removed",
      ],
      [
        "replacing everything",
        "- { target: $, update: [] }",
        ["error[overlay-invalid] o.yaml:4:24"],
        "with a map only",
      ],
      [
        "copying several places",
        "- { target: $.info, copy: $.paths.* }",
        ["error[overlay-path] o.yaml:4:27"],
        "this selects 2",
      ],
      [
        "copying nothing",
        "- { target: $.info, copy: $.none }",
        ["error[overlay-path] o.yaml:4:27"],
        "this selects none",
      ],
      ["no action", "  []", ["error[overlay-invalid] o.yaml:3:1"], "the overlay has no action"],
    ];
  it.each(cases)("%s", async (_, actions, lines, says) => {
    const checked = await overlay(actions);
    expect(checked.lines).toEqual(lines);
    expect(checked.told.join("\n")).toContain(says);
  });

  it("is told of versions that are not known, and of files that are none", async () => {
    expect((await overlay("- { target: $.info, remove: true }", ONE, "2.0.0")).told).toEqual([
      "o.yaml:1:10 version 2.0.0 of Overlay is not known (this program reads Overlay 1.0 and 1.1: write `overlay: 1.0.0`)",
    ]);
    const wish = { of: null, overlays: ["/o.yaml"], filters: [] };
    expect((await checkFiles({ ...ONE, "/o.yaml": HEAD }, { wish })).lines).toEqual([
      "error[overlay-invalid] o.yaml:1:1",
    ]);
    expect((await checkFiles(ONE, { wish })).lines).toEqual(["error[input-not-found] -"]);
    expect((await checkFiles({ ...ONE, "/o.yaml": "overlay: [" }, { wish })).lines).toEqual([
      "error[syntax] o.yaml:1:11",
    ]);
  });

  it("`extends` chooses a description, and is told when it names none", async () => {
    const text = (path: string) =>
      `overlay: 1.0.0\ninfo: { title: o, version: "1" }\nextends: ${path}\nactions: [{ target: $.info, update: { title: N } }]\n`;
    const wish = { of: null, overlays: ["/o.yaml"], filters: [] };
    const named = await checkFiles({ ...ONE, "/o.yaml": text("./api.yaml") }, { wish });
    expect(named.lines).toEqual([]);
    const other = await checkFiles({ ...ONE, "/o.yaml": text("./other.yaml") }, { wish });
    expect(other.lines).toEqual(["warning[overlay-unmatched] o.yaml:3:10"]);
    expect(at(other, "/info/title")).toBe("N");
  });

  it("cannot exhaust memory by copying a thing into itself", async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) =>
        `- { target: $.x-a, update: { k${String(index)}: {} } }\n- { target: $.x-a.k${String(index)}, copy: $.x-a }`,
    ).join("\n");
    const files = { "/api.yaml": `${HEAD}paths: {}\nx-a: { v: 1 }\n` };
    const checked = await overlay(doubling, files);
    expect(checked.lines).toHaveLength(1);
    expect(checked.lines[0]).toMatch(/^error\[too-large\] o\.yaml/);
  });

  it("cannot nest deeper than a description may", async () => {
    const nest = (depth: number) => "{ a: ".repeat(depth) + "1" + " }".repeat(depth);
    const files = { "/api.yaml": `${HEAD}paths: {}\nx-a: ${nest(200)}\n` };
    const deepest = `$.x-a${".a".repeat(199)}`;
    const checked = await overlay(`- { target: ${deepest}, update: { b: ${nest(200)} } }`, files);
    expect(checked.lines).toEqual([expect.stringMatching(/^error\[too-deep\]/)]);
  });
});
