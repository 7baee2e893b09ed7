/**
 * Small descriptions that ask for endless work: types that mention each other twice, forty times over; texts that make a
 * pattern go back and forth. All of them together get a few seconds of the processor and half a gigabyte.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TARGET_KINDS } from "../../generator/config.js";
import { ROOT, run, scratchFolder } from "../harness/project.js";
import type { Json } from "../sandbox/json.js";
import { confined } from "./languages/typescript.js";

/** Schemas of which each is made from the one before; the last one is sent and received. */
function chain(schema: (reference: Json, index: number) => Json): Json {
  const last = 40;
  const names = Array.from({ length: last + 1 }, (_, index) => `S${index}`);
  const schemas = names.map((name, index): [string, Json] => [
    name,
    index === 0
      ? { type: "object", properties: { x: { type: "string" } } }
      : schema({ $ref: `#/components/schemas/S${index - 1}` }, index),
  ]);
  return document(Object.fromEntries(schemas), `S${last}`);
}

function document(schemas: Json, used: string): Json {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${used}` } } };
  return {
    openapi: "3.1.0",
    info: { title: "Bomb", version: "1.0.0" },
    paths: {
      "/a": {
        post: {
          operationId: "send",
          requestBody: { content },
          responses: { "200": { description: "ok", content } },
        },
      },
    },
    components: { schemas },
  };
}

const described = (description: string): Json =>
  document({ Told: { type: "object", description, properties: {} } }, "Told");

const ANY: Json = { type: "string" };
const nested = Array.from({ length: 100 }).reduce<Json>(
  (inner) => ({ type: "object", required: ["p"], properties: { p: inner, q: ANY } }),
  ANY,
);

const BOMBS: ReadonlyMap<string, Json> = new Map([
  ["allOf", chain((ref) => ({ allOf: [ref, ref] }))],
  ["oneOf", chain((ref) => ({ oneOf: [ref, ref] }))],
  ["anyOf and null", chain((ref) => ({ anyOf: [ref, { type: "null" }, { not: ref }, ref] }))],
  [
    "properties",
    chain((ref) => ({ type: "object", required: ["a", "b"], properties: { a: ref, b: ref } })),
  ],
  ["optional properties", chain((ref) => ({ type: "object", properties: { a: ref, b: ref } }))],
  ["tuples", chain((ref) => ({ type: "array", prefixItems: [ref, ref], items: false }))],
  ["arrays", chain((ref) => ({ type: "array", minItems: 2, items: ref }))],
  ["maps", chain((ref) => ({ type: "object", additionalProperties: ref, properties: { a: ref } }))],
  [
    "lists or maps",
    chain((ref) => ({
      oneOf: [
        { type: "array", items: ref },
        { type: "object", additionalProperties: ref },
        { type: "array", prefixItems: [ref, ANY], items: false },
      ],
    })),
  ],
  [
    "allOf of oneOf",
    chain((ref, index) => ({
      allOf: [
        { oneOf: [ref, { type: "object", properties: { [`a${index}`]: ANY } }] },
        { oneOf: [ref, { type: "object", properties: { [`b${index}`]: ANY } }] },
      ],
    })),
  ],
  [
    "a circle of all",
    document(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `S${index}`,
          {
            type: "object",
            required: ["p0"],
            properties: Object.fromEntries(
              Array.from({ length: 60 }, (_, other) => [
                `p${other}`,
                { $ref: `#/components/schemas/S${other}` },
              ]),
            ),
          },
        ]),
      ),
      "S0",
    ),
  ],
  ["nested", document({ Deep: { type: "object", properties: { nested } } }, "Deep")],
  ["blanks inside a line", described(`a${" ".repeat(100_000)}b${"\t".repeat(100_000)}c`)],
  ["empty lines", described(`a${"\n".repeat(100_000)}b${" \n".repeat(100_000)}c`)],
  ["runs of backticks", described(Array.from({ length: 600 }, (_, n) => "`".repeat(n)).join("x"))],
  ["single backticks", described("` ".repeat(50_000))],
  ["open brackets", described("[".repeat(50_000) + "![".repeat(50_000) + "](".repeat(50_000))],
  ["open emphasis", described("*a _b**".repeat(20_000))],
  ["quotes", described("> ".repeat(50_000))],
  ["lists", described("- ".repeat(50_000) + "\n1. ".repeat(20_000))],
  ["open tags", described("<a ".repeat(50_000) + "</".repeat(50_000) + "&#".repeat(50_000))],
  ["pipes", described(`${"|".repeat(20_000)}\n${"|-".repeat(20_000)}|\n${"|".repeat(20_000)}`)],
  ["signs", described("@".repeat(100_000) + "/".repeat(100_000) + "*/".repeat(50_000))],
  [
    "a long name",
    document({ ["A".repeat(100_000)]: { type: "object", properties: {} }, B: ANY }, "B"),
  ],
  [
    "names that are spelled alike",
    document(
      {
        B: {
          type: "string",
          enum: Array.from({ length: 500 }, (_, n) => `a${"-_ ./:"[n % 6]}`.repeat(1 + n / 6)),
        },
      },
      "B",
    ),
  ],
]);

const targets = TARGET_KINDS.filter((one) => one !== "docs");

test("bombs do not go off", async () => {
  const scratch = scratchFolder("bombs");
  const inputs = join(scratch, "in");
  mkdirSync(inputs);
  const jobs = [...BOMBS].map(([name, bomb], index) => {
    const input = join(inputs, `${index}.json`);
    writeFileSync(input, JSON.stringify(bomb));
    return { id: name, input, output: null, cwd: inputs, targets: [...targets, "docs"] };
  });
  const list = join(scratch, "jobs.json");
  const results = join(scratch, "results.json");
  writeFileSync(list, JSON.stringify(jobs));
  // Seconds of the processor: those spent waiting for a busy machine do not count.
  const limit = String(20 + 10 * targets.length);
  const program = [
    ...["-c", 'ulimit -t "$0" && exec "$@"', limit, process.execPath, "--max-old-space-size=512"],
    ...["--require", join(ROOT, "test", "harness", "trap.cjs")],
    ...confined([ROOT, scratch], [scratch]),
    ...[join(ROOT, "test", "hostile", "generate.mjs"), list, results],
  ];
  const outcome = await run("sh", program, { cwd: inputs });
  const begun = readFileSync(`${results}.log`, "utf8").trim().split("\n");
  expect(outcome, `it ended in ${begun.at(-1)}`).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(begun).toEqual([...BOMBS.keys()]);
  const { found } = JSON.parse(readFileSync(results, "utf8")) as {
    readonly found: Readonly<
      Record<
        string,
        {
          ok: boolean;
          crash: string | null;
          seconds: number;
          diagnostics: { code: string; severity: string }[];
        }
      >
    >;
  };
  for (const [name, { ok, crash, diagnostics }] of Object.entries(found)) {
    expect(crash, name).toBeNull();
    // A refusal is an answer as well; a hang or a crash is none.
    expect(ok || diagnostics.some((one) => one.severity === "error"), name).toBe(true);
  }
});
