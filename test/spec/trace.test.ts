/** How a finding is told with the references that lead to its place, in YAML and in JSON, in one file and in several. */
import { describe, expect, it } from "vitest";
import { withReferences } from "../../generator/spec/trace.js";
import { checkFiles, type Files } from "./support.js";

async function traced(files: Files): Promise<readonly string[]> {
  const { document, diagnostics } = await checkFiles(files);
  const found = withReferences(diagnostics.sorted(), document ? [document] : []);
  return found.map((one) =>
    [one.span, ...one.related.map((other) => other.span)]
      .map((span) => (span ? `${span.file}:${span.line}:${span.column}` : "-"))
      .join(" ← "),
  );
}

const HEAD = 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\n';
const get = (schema: string) =>
  `get: { operationId: a, responses: { "200": { description: ok, content: { application/json: { schema: ${schema} } } } } }`;

describe("a finding", () => {
  it("in another file has the references that lead there, from the operation on", async () => {
    const files = {
      "/api.yaml": `${HEAD}components: { schemas: { A: { $ref: a.yaml } } }\npaths:\n  /a:\n    $ref: paths/a.yaml\n`,
      "/paths/a.yaml": get("{ $ref: ../a.yaml }"),
      "/a.yaml": "type: object\nproperties:\n  b: { $ref: 'b.yaml#/B' }\n",
      "/b.yaml": "B: { type: strin }\n",
    };
    expect(await traced(files)).toEqual([
      `b.yaml:1:12 ← a.yaml:3:14 ← paths/a.yaml:1:${get("{ $ref: ../a.yaml }").indexOf("../a") + 1} ← api.yaml:6:11`,
    ]);
  });

  it("in a component has them when it is an error", async () => {
    const json = {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {
        "/a": {
          get: { operationId: "a", responses: { "200": { $ref: "#/components/responses/R" } } },
        },
      },
      components: {
        responses: {
          R: {
            description: "ok",
            content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
          },
        },
        schemas: { A: { properties: { b: { $ref: "#/components/schemas/None" } } } },
      },
    };
    const text = JSON.stringify(json, null, 1);
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
    expect(
      (await traced({ "/api.json": text })).map((one) => one.replace(/:\d+(?= |$)/g, "")),
    ).toEqual([
      `api.json:${lineOf("schemas/None")} ← api.json:${lineOf('"#/components/schemas/A')} ← api.json:${lineOf('"#/components/responses/R')}`,
    ]);
  });

  it("in the description itself, or in a recursive schema, comes to an end", async () => {
    const own = `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { properties: { a: { $ref: "#/components/schemas/A" }, b: { type: strin } } }\n`;
    expect(await traced({ "/api.yaml": own })).toEqual(["api.yaml:6:74"]);
  });
});
