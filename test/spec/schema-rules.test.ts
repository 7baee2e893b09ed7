import { describe, it } from "vitest";
import { expectFindings, schemas, type Case } from "./case.js";

const SCHEMAS: readonly Case[] = [
  {
    name: "text where numbers and booleans belong",
    version: "3.0.3",
    text: schemas(
      `N: { type: integer, enum: [1, "2); x()"], default: "0;x", minimum: "0;x" }\nS: { type: string, maxLength: "1;x", nullable: "true;x" }`,
    ),
    lines: [
      "error[value-type] a.yaml:6:35",
      "error[value-type] a.yaml:6:56",
      "error[wrong-kind] a.yaml:6:72",
      "error[wrong-kind] a.yaml:7:35",
      "error[wrong-kind] a.yaml:7:52",
    ],
  },
  {
    name: "words where numbers and booleans belong",
    version: "3.0.3",
    text: schemas(
      `N: { type: integer, enum: [1, "101 (East)"], default: inf }\nB: { type: boolean, default: "" }`,
    ),
    lines: [
      "warning[value-type] a.yaml:6:35",
      "warning[value-type] a.yaml:6:59",
      "warning[value-type] a.yaml:7:34",
    ],
  },
  {
    name: "text that reads like what is meant",
    version: "3.0.3",
    text: schemas(
      `N: { type: integer, enum: [1, "2"], default: "0", minimum: "0", nullable: "true" }`,
    ),
    lines: [
      "warning[value-type] a.yaml:6:35",
      "warning[value-type] a.yaml:6:50",
      "warning[wrong-kind] a.yaml:6:64",
      "warning[wrong-kind] a.yaml:6:79",
    ],
    says: [
      "write 2 without quotes",
      "write 0 without quotes",
      "write 0 without quotes",
      "write true without quotes",
    ],
  },
  {
    name: "other values of another type",
    text: schemas(
      `A: { type: string, enum: [a, 2, null] }\nB: { type: object, const: 1 }\nC: { type: [string, "null"], enum: [a, null] }`,
    ),
    lines: [
      "warning[value-type] a.yaml:6:34",
      "warning[value-type] a.yaml:6:37",
      "warning[value-type] a.yaml:7:31",
    ],
  },
  {
    name: "values that are listed twice",
    text: schemas(`A: { enum: [a, 1, "1", 1.0, a, { x: 1, y: 2 }, { y: 2, x: 1 }] }`),
    lines: [
      "warning[duplicate-enum-value] a.yaml:6:28 ← a.yaml:6:20",
      "warning[duplicate-enum-value] a.yaml:6:33 ← a.yaml:6:17",
      "warning[duplicate-enum-value] a.yaml:6:52 ← a.yaml:6:36",
    ],
  },
  {
    name: "names that do not fit their values",
    text: schemas(`A: { enum: [a, b], x-enum-varnames: [A], x-enum-descriptions: [A, B] }`),
    lines: ["warning[enum-names] a.yaml:6:24"],
  },
  {
    name: "unknown types",
    text: schemas(
      `A: { type: strin }\nB: { type: int64 }\nC: { type: [object, nul] }\nD: { type: file }`,
    ),
    lines: [
      "error[unknown-type] a.yaml:6:16",
      "error[unknown-type] a.yaml:7:16",
      "error[unknown-type] a.yaml:8:25",
      "error[unknown-type] a.yaml:9:16",
    ],
    says: [
      'did you mean "string"?',
      "write type: integer, format: int64",
      "write string",
      "format: binary",
    ],
  },
  {
    name: "null as a type in 3.0",
    version: "3.0.3",
    text: schemas(`A: { type: "null" }\nB: { type: [string, "null"] }`),
    lines: ["error[unknown-type] a.yaml:6:16", "warning[newer-keyword] a.yaml:7:16"],
  },
  {
    name: "nullable in 3.1",
    text: schemas(`A: { type: string, nullable: true }`),
    lines: ["warning[outdated-keyword] a.yaml:6:24"],
    says: ['type: [string, "null"]'],
  },
  {
    name: "members of 3.1 in 3.0",
    version: "3.0.3",
    text: schemas(`A: { const: 1 }`),
    lines: ["warning[newer-keyword] a.yaml:6:10"],
  },
  {
    name: "exclusive limits of the other version",
    text: schemas(`A: { minimum: 1, exclusiveMinimum: true }`),
    lines: ["warning[wrong-kind] a.yaml:6:40"],
  },
  {
    name: "misspelt members",
    text: schemas(`A: { tpye: string, maxLenght: 1, properties: { tpye: {} }, x-note: 1 }`),
    lines: ["warning[unknown-keyword] a.yaml:6:10", "warning[unknown-keyword] a.yaml:6:24"],
    says: ['did you mean "type"?', 'did you mean "maxLength"?'],
  },
  {
    name: "schemas that are no maps",
    text: schemas(`A: true\nB: { items: text, not: false }\nC: []`),
    lines: ["error[wrong-kind] a.yaml:7:17", "error[wrong-kind] a.yaml:8:8"],
  },
  {
    name: "patterns that do not compile",
    text: schemas(
      `A: { pattern: "(a" }\nB: { pattern: "^\\\\p{L}[\\\\w-.]$", patternProperties: { "a++": {}, "^x-": {} } }`,
    ),
    lines: ["warning[invalid-pattern] a.yaml:6:19", "warning[invalid-pattern] a.yaml:7:59"],
  },
  {
    name: "a hostile pattern is never run",
    text: schemas(`A: { type: string, pattern: "^(a+)+$", example: "${"a".repeat(60)}!" }`),
    lines: [],
  },
  {
    name: "a mapping to nothing",
    text: schemas(
      `A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: t, mapping: { b: B, c: C, d: "#/components/schemas/Bb", e: "http://x.example/" } } }\nB: {}`,
    ),
    lines: [
      "warning[discriminator-mapping] a.yaml:6:109",
      "warning[discriminator-mapping] a.yaml:6:115",
      "error[remote-reference] a.yaml:6:145",
    ],
  },
  {
    name: "examples and defaults",
    text: schemas(
      `A:\n  type: object\n  required: [a]\n  properties: { a: { type: integer, minimum: 1, default: 0 }, b: { $ref: "#/components/schemas/B" } }\n  example: { a: 1, b: [x, y] }\nB: { type: array, maxItems: 1, items: { type: string }, examples: [[x], [1], []] }`,
    ),
    lines: [
      "warning[invalid-default] a.yaml:9:62",
      "warning[invalid-example] a.yaml:10:27 ← a.yaml:7:7",
      "warning[invalid-example] a.yaml:11:78 ← a.yaml:11:8",
    ],
    says: [
      "the default is 0, and must be at least 1",
      "the example at /b has 2 items, at most 1 are allowed",
      "the example at /0 is 1, where string is expected",
    ],
  },
];

describe("rules for schemas", () => {
  it.each(SCHEMAS)("$name", expectFindings);
});
