/**
 * What one language cannot tell is a finding of that language alone, at its place.
 *
 * The description says each thing once that some language has no type for, and things that look alike and are told.
 */
import { expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { coverageReport } from "../../generator/report/coverage.js";
import { memoryFile } from "./memory.js";

const DESCRIPTION = `openapi: 3.1.0
info: { title: Shapes, version: "1" }
paths:
  /shapes:
    get:
      operationId: readShapes
      parameters:
        - { name: range, in: query, schema: { type: array, prefixItems: [{ type: integer }, { type: integer }] } }
      responses:
        "200":
          description: All of them.
          content: { application/json: { schema: { $ref: "#/components/schemas/Shapes" } } }
        "202":
          description: Later.
          content: { application/json: { schema: { type: string } } }
components:
  schemas:
    Nested: { type: array, items: { $ref: "#/components/schemas/Nested" } }
    Tree: { type: object, properties: { trees: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
    Shapes:
      type: object
      properties:
        point: { type: array, prefixItems: [{ type: number }, { type: string }], items: false }
        points: { type: array, items: { type: array, prefixItems: [{ type: number }] } }
        fixed: { const: { kind: a } }
        half: { const: 0.5 }
        word: { const: a }
        none: false
        nested: { $ref: "#/components/schemas/Nested" }
        tree: { $ref: "#/components/schemas/Tree" }
`;

test("each language tells what it has no type for", async () => {
  const input = await memoryFile(DESCRIPTION);
  const result = await generate({ input, output: "/none", until: "plan", census: true });
  const told = result.diagnostics.map(({ message, span, targets }) => [
    (targets ?? ["all"]).join(),
    span?.line,
    message,
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "java",
        5,
        "readShapes: in Java, \`readShapes\` gives an \`Object\`: Shapes with 200, String with 202",
      ],
      [
        "java",
        8,
        "readShapes.range: in Java, a list whose items have types of their own is a \`List<Object>\`",
      ],
      [
        "java",
        18,
        "Nested: in Java, what it holds is an \`Object\`",
      ],
      [
        "java",
        23,
        "Shapes.point: in Java, a list whose items have types of their own is a \`List<Object>\`",
      ],
      [
        "java",
        24,
        "Shapes.points.item: in Java, a list whose items have types of their own is a \`List<Object>\`",
      ],
      [
        "java",
        25,
        "Shapes.fixed: in Java, a value that is always the same object or list is an \`Object\`",
      ],
      [
        "python",
        25,
        "Shapes.fixed: in Python, a value that is always the same object or list is \`Any\`",
      ],
      [
        "python",
        26,
        "Shapes.half: in Python, a value that is always the same fraction is a \`float\`",
      ],
      [
        "java",
        28,
        "Shapes.none: in Java, a value that can never be is an \`Object\`",
      ],
    ]
  `);

  const { census, diagnostics, leftOut } = result;
  const report = JSON.parse(coverageReport({ version: "1.2.3", census, diagnostics, leftOut })) as {
    readonly targets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  expect(report.targets["typescript"]?.["approximated"]).toBeUndefined();
  expect(report.targets["java"]?.["approximated"]).toBeGreaterThan(0);
  expect(report.targets["python"]?.["approximated"]).toBeGreaterThan(0);
});
