/** What the harness itself must get right, since tests that find nothing would pass. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Description } from "../sandbox/description.js";
import { bundle } from "./bundle.js";
import { excerpt, exportedNames } from "./declarations.js";
import { fences } from "./fences.js";
import { shuffleMaps } from "./shuffle.js";

describe("fences", () => {
  test("longer fences hold shorter ones", () => {
    const text = "# A\n\n````md title\n```ts\nx\n```\n````\n\n## B #\n~~~js\n```\n~~~\n";
    expect(fences(text)).toEqual([
      { info: "md title", language: "md", code: "```ts\nx\n```\n", line: 3, heading: "A" },
      { info: "js", language: "js", code: "```\n", line: 10, heading: "B" },
    ]);
  });

  test("an indented fence loses its indentation", () => {
    expect(fences("- a\n\n  ```ts\n  if (x)\n    y\n  ```\n")[0]?.code).toBe("if (x)\n  y\n");
  });
});

describe("shuffled maps", () => {
  const source = "a: 1\nb: { c: [3, 1, 2], d: 4, e: 5 }\n__proto__: 6\nf: 7\n";

  test("say the same in another order", () => {
    const shuffled = shuffleMaps(source, 7);
    expect(parse(shuffled)).toEqual(parse(source));
    expect(shuffled).not.toBe(shuffleMaps(source, 8));
    expect(shuffled).toBe(shuffleMaps(source, 7));
  });
});

describe("declarations", () => {
  const source = `/** A. */
export interface A {
  /** M. */
  m(): void;
}
type B = 1;
export const C = 2,
  D = 3;
export { E as F } from "./e.js";
export * from "./g.js";
`;

  test.each([
    ["interface A", "/** A. */\nexport interface A {\n  /** M. */\n  m(): void;\n}\n"],
    ["method A.m", "/** M. */\nm(): void;\n"],
    ["type B", "type B = 1;\n"],
    ["const D", "export const C = 2,\n  D = 3;\n"],
    ["interface B", null],
    ["method A.n", null],
  ])("%s", (query, expected) => expect(excerpt(source, query)).toBe(expected));

  test("exported names", () => {
    const expected = ["interface A", "const C", "const D", "F", '* "./g.js"'];
    expect(exportedNames(source)).toEqual(expected);
  });
});

describe("a bundle", () => {
  test("refers to what the root lists, and holds the rest", () => {
    const folder = mkdtempSync(join(tmpdir(), "bundle-"));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write("a.yaml", "type: object\nproperties: { b: { $ref: ./b.yaml }, c: { $ref: ./c.yaml } }\n");
    write("b.yaml", "type: array\nitems: { $ref: ./a.yaml }\n");
    write("c.yaml", "type: string\n");
    write(
      "api.yaml",
      "openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: ./a.yaml }, B: { $ref: ./b.yaml } } }\n",
    );
    const bundled = bundle(new Description(join(folder, "api.yaml")));
    rmSync(folder, { recursive: true });
    expect(bundled["components"]).toEqual({
      schemas: {
        A: {
          type: "object",
          properties: { b: { $ref: "#/components/schemas/B" }, c: { type: "string" } },
        },
        B: { type: "array", items: { $ref: "#/components/schemas/A" } },
      },
    });
  });
});
