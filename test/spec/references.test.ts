import { describe, expect, it } from "vitest";
import { InternalError } from "../../generator/diagnostic.js";
import { checkFiles, checkText, documentText } from "./support.js";

const schemas = (text: string) =>
  documentText(`paths: {}\ncomponents:\n  schemas:\n    ${text.split("\n").join("\n    ")}`);

describe("references", () => {
  it("by the document's own address lead into it, from any file (3.2)", async () => {
    const { document, lines } = await checkFiles({
      "/d/a.yaml":
        "openapi: 3.2.0\n$self: https://example.com/api\ninfo: {title: t, version: '1'}\npaths: {}\n" +
        "components: {schemas: {A: {$ref: 'https://example.com/api#/components/schemas/B'}, B: {$ref: b.yaml}, C: {type: string}}}\n",
      "/d/b.yaml": "properties: {c: {$ref: 'https://example.com/api#/components/schemas/C'}}\n",
    });
    expect(lines).toEqual([]);
    const at = (pointer: string) => {
      const node = document?.root.file.at(pointer);
      if (!document || !node) throw new Error(pointer);
      return document.resolve(node);
    };
    const b = at("/components/schemas/A");
    expect(b.file.path).toBe("d/b.yaml");
    const c = b.get("properties")?.get("c");
    expect(c && document?.resolve(c)).toBe(at("/components/schemas/C"));
  });

  it("lead through files, whatever their spelling, to one node", async () => {
    const { document, lines } = await checkFiles({
      "/d/a.yaml": documentText(`
        paths:
          /u: { $ref: "paths/u.yaml" }
          /m: { $ref: "./paths/u.yaml#/x-me" }
        components:
          schemas:
            User: { $ref: "./s/common.yaml#/User" }
            Local: { properties: { u: { $ref: "s/../s/common.yaml#/User" } } }
            Whole: { $ref: ./s/Whole.yaml }`),
      "/d/paths/u.yaml":
        "get: { operationId: u, responses: { default: { $ref: '../s/common.yaml#/Problem' } } }\nx-me: { get: { operationId: me, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '../a.yaml#/components/schemas/User' } } } } } } }\n",
      "/d/s/common.yaml":
        "User: { type: object, properties: { team: { $ref: '#/Team' } } }\nTeam: { properties: { lead: { $ref: 'common.yaml#/User' } } }\nProblem: { description: p }\n",
      "/d/s/Whole.yaml": "type: string\n",
    });
    expect(lines).toEqual([]);
    expect(document?.files.map((file) => file.path)).toEqual([
      "d/a.yaml",
      "d/paths/u.yaml",
      "d/s/common.yaml",
      "d/s/Whole.yaml",
    ]);
    const at = (pointer: string) => {
      const node = document?.root.file.at(pointer);
      if (!document || !node) throw new Error(pointer);
      return document.resolve(node);
    };
    const user = at("/components/schemas/User");
    expect(user.file.path).toBe("d/s/common.yaml");
    expect(at("/components/schemas/Local/properties/u")).toBe(user);
    expect(at("/components/schemas/Whole").value).toEqual({ type: "string" });
    const team = user.get("properties")?.get("team");
    expect(
      team && document?.resolve(team).get("properties")?.get("lead")?.parent?.parent?.key,
    ).toBe("Team");
    expect(document?.lookup(user, "common.yaml#/Team")?.pointer).toBe("/Team");
    expect(document?.lookup(user, "#/Nobody")).toBeUndefined();
    expect(at("/paths/~1m").get("get")?.get("operationId")?.value).toBe("me");
  });

  it("decode pointers", async () => {
    const { document, lines } = await checkFiles({
      "/a.yaml": schemas(
        `Odd: { properties: { a/b: { title: slash }, m~n: { title: tilde }, sp ace: { title: space }, per%cent: { title: percent }, ~1: { title: one }, "": { title: empty }, 中: { title: middle } }, allOf: [{ title: first }] }\nUses:\n  allOf:\n${["a~1b", "m~0n", "sp%20ace", "per%25cent", "~01", "", "%E4%B8%AD"].map((token) => `    - $ref: "#/components/schemas/Odd/properties/${token}"`).join("\n")}\n    - $ref: "#/components/schemas/Odd/allOf/0"`,
      ),
    });
    expect(lines).toEqual([]);
    const titles = document?.root.file
      .at("/components/schemas/Uses/allOf")
      ?.items()
      .map((node) => document.resolve(node).get("title")?.value);
    expect(titles).toEqual([
      "slash",
      "tilde",
      "space",
      "percent",
      "one",
      "empty",
      "middle",
      "first",
    ]);
  });

  it("pass through references on their way, and find anchors and ids", async () => {
    const { document, lines } = await checkFiles({
      "/a.yaml": schemas(
        `A: { $ref: "#/components/schemas/B" }\nB: { $anchor: bee, properties: { x: { title: x } } }\nC: { $ref: "#/components/schemas/A/properties/x" }\nD: { $ref: "#bee" }\nE: { $id: "https://x.example/e", title: e }\nF: { $ref: "https://x.example/e" }`,
      ),
    });
    expect(lines).toEqual([]);
    const title = (name: string) => {
      const node = document?.root.file.at(`/components/schemas/${name}`);
      return node && document?.resolve(node).pointer;
    };
    expect([title("C"), title("D"), title("F")]).toEqual([
      "/components/schemas/B/properties/x",
      "/components/schemas/B",
      "/components/schemas/E",
    ]);
  });

  it.each([
    ["#/components/schemas/Usr", 'has no "Usr" (did you mean "#/components/schemas/User"?)'],
    ["#/componets/schemas/User", 'has no "componets" (did you mean "#/components/schemas/User"?)'],
    ["#/components/schemas/User/properties/toString", 'has no "toString"'],
    ["#/components/schemas/constructor", 'has no "constructor"'],
    ["#User", "nothing has the $anchor"],
    ["none.yaml", "there is no file none.yaml"],
    ["%zz", "cannot be decoded"],
    ["b%00.yaml", "cannot be decoded"],
  ])("that lead nowhere: %s", async (reference, message) => {
    const { lines, told } = await checkFiles({
      "/a.yaml": schemas(`User: { properties: {} }\nX: { $ref: "${reference}" }`),
    });
    expect(lines).toEqual(["error[unresolved-reference] a.yaml:7:16"]);
    expect(told[0]).toContain(message);
  });

  it.each([
    "http://h.example/x.yaml",
    "HTTPS://user:secret@h.example/x",
    "//h.example/x",
    "\\\\\\\\h\\\\x",
    "file:///etc/passwd",
    "data:application/json,{}",
    "ftp://h.example",
    "C:/x.yaml",
  ])("to the network are refused untouched: %s", async (reference) => {
    const { lines, told, touched } = await checkFiles({
      "/a.yaml": schemas(`X: { $ref: "${reference}" }`),
    });
    expect(lines).toEqual(["error[remote-reference] a.yaml:6:16"]);
    expect(told.join()).toContain("remote");
    expect(told.join()).not.toContain("secret");
    expect(touched.filter((path) => path !== "/a.yaml" && path !== "/")).toEqual([]);
  });

  it("stay in the folder of the description, and in folders that were allowed", async () => {
    const files = {
      "/d/a.yaml": schemas(
        `A: { $ref: ../o/x.yaml }\nB: { $ref: /o/x.yaml }\nC: { $ref: link.yaml }\nD: { $ref: "%2e%2e/o/x.yaml" }`,
      ),
      "/o/x.yaml": "type: string\n",
    };
    const links = { "/d/link.yaml": "/o/x.yaml" };
    const refused = await checkFiles(files, { links });
    expect(refused.lines).toEqual(
      [6, 7, 8, 9].map((line) => `error[reference-outside] d/a.yaml:${line}:16`),
    );
    expect(refused.touched.filter((path) => path.startsWith("/o"))).toEqual([]);
    expect((await checkFiles(files, { links, allowedFolders: ["/o"] })).lines).toEqual([]);
    const sibling = { "/d/a.yaml": schemas("A: { $ref: ../dd/x.yaml }"), "/dd/x.yaml": "{}" };
    expect((await checkFiles(sibling)).lines).toEqual(["error[reference-outside] d/a.yaml:6:16"]);
  });

  it("that go in a circle are told once, with all members", async () => {
    const { lines, told } = await checkText(`
      paths: { /p: { get: { operationId: p, parameters: [{ $ref: "#/components/parameters/P" }], responses: { "200": { $ref: "#/components/responses/R2" } } } } }
      components:
        parameters: { P: { $ref: "#/components/parameters/P" } }
        responses:
          R1: { $ref: "#/components/responses/R2" }
          R2: { $ref: "#/components/responses/R1" }
        schemas:
          A: { properties: { x: { $ref: "#/components/schemas/A/properties/x" } } }
          B: { properties: { b: { $ref: "#/components/schemas/B" } } }`);
    expect(lines).toEqual([
      "error[reference-loop] a.yaml:5:28",
      "error[reference-loop] a.yaml:7:17 ← a.yaml:8:17",
      "error[reference-loop] a.yaml:10:35",
    ]);
    expect(told[1]).toContain(
      "#/components/responses/R1 → #/components/responses/R2 → #/components/responses/R1",
    );
  });

  it("in examples, defaults and extensions are data, and names are not keywords", async () => {
    const { lines, touched } = await checkFiles({
      "/a.yaml": documentText(`
        paths: {}
        x-note: { $ref: no.yaml }
        components:
          examples: { E: { value: { $ref: no1.yaml } }, F: { $ref: e.yaml } }
          schemas:
            A: { example: { $ref: no2.yaml }, default: { $ref: no3.yaml }, properties: { default: { $ref: b.yaml }, example: { $ref: b.yaml }, $ref: { type: string } } }`),
      "/b.yaml": "type: string\n",
      "/e.yaml": "value: 1\n",
    });
    expect(lines).toEqual([]);
    expect(touched).toContain("/b.yaml");
    expect(touched).toContain("/e.yaml");
  });

  it("of two documents of one run share nodes, and findings", async () => {
    const root = schemas("U: { $ref: s.yaml }");
    const { store } = await checkFiles({
      "/a.yaml": root,
      "/b.yaml": root,
      "/s.yaml": "type: string\n",
    });
    const [one, other] = [await store.load("/a.yaml"), await store.load("/b.yaml")];
    const user = (document: typeof one) => {
      const node = document?.root.file.at("/components/schemas/U");
      return node && document?.resolve(node);
    };
    expect(user(one)).toBeDefined();
    expect(user(one)).toBe(user(other));
  });

  it("of two paths to one file give one name twice", async () => {
    const { lines } = await checkFiles({
      "/a.yaml": documentText("paths:\n  /x: { $ref: p.yaml }\n  /y: { $ref: p.yaml }"),
      "/p.yaml": "get: { operationId: a }\n",
    });
    expect(lines).toEqual(["error[duplicate-operation-id] a.yaml:5:3 ← a.yaml:4:3"]);
  });

  it("that pass through thousands of others are refused, and nothing breaks", async () => {
    const chain = Array.from(
      { length: 3000 },
      (_, index) => `S${index}: { $ref: "#/components/schemas/S${index + 1}/properties/x" }`,
    );
    const { told } = await checkFiles({ "/a.yaml": schemas([...chain, "S3000: {}"].join("\n")) });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((line) => /leads nowhere/.test(line))).toBe(true);
  });

  it("that lead nowhere are a bug when they are followed after the check", async () => {
    const { document } = await checkFiles({ "/a.yaml": schemas("U: { $ref: none.yaml }") });
    const node = document?.root.file.at("/components/schemas/U");
    expect(() => node && document?.resolve(node)).toThrow(InternalError);
  });
});
