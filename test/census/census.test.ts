/**
 * No silent loss: every construct of a description is represented, or something says what became of it.
 *
 * Two descriptions hold every member that the grammar knows, where it counts; real descriptions hold what people write.
 * The first half of the proof watches which members the stages ask for, the second which parts of the model the outputs
 * ask for.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { generate, type GenerateResult } from "../../generator/index.js";
import { coverageReport } from "../../generator/report/coverage.js";
import { GRAMMAR } from "../../generator/spec/grammar.js";
import { MAY_BE_OVERRULED, WITHOUT_EFFECT } from "../../generator/spec/without-effect.js";
import { ROOT } from "../harness/project.js";
import { censusOfModel, memoryFile } from "./memory.js";
import { unreadOfModel } from "./model-reads.js";

const EVERY = ["every-30.yaml", "every-32.yaml"].map((name) => join(ROOT, "test/census", name));

function census(input: string | readonly string[], options: object = {}): Promise<GenerateResult> {
  return generate({ input, output: "/none", until: "plan", census: true, cwd: ROOT, ...options });
}

function report({ census: taken, diagnostics, leftOut }: GenerateResult): Report {
  const text = coverageReport({ version: "1.2.3", census: taken, diagnostics, leftOut });
  const value = JSON.parse(text) as Report;
  const schema = JSON.parse(
    readFileSync(join(ROOT, "generator/report/report.schema.json"), "utf8"),
  ) as object;
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validate(schema, value), ajv.errorsText()).toBe(true);
  return value;
}

interface Report {
  readonly complete: boolean;
  readonly targets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly constructs: readonly {
    readonly construct: string;
    readonly count: number;
    readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }[];
  readonly findings: readonly {
    readonly outcome: string;
    readonly code: string;
    readonly construct?: string;
    readonly pointer?: string;
    readonly targets?: readonly string[];
    readonly span?: { readonly file: string; readonly line: number; readonly column: number };
  }[];
  readonly unaccounted: readonly unknown[];
  readonly filtered: readonly unknown[];
  readonly extensions: readonly unknown[];
}

describe("every member of the grammar", () => {
  const results = Promise.all(EVERY.map((input) => census(input)));

  test("stands in the two descriptions", async () => {
    const rows = (await results).flatMap((one) => one.census?.constructs ?? []);
    const found = new Set(rows.map((one) => one.construct));
    const known = [...GRAMMAR].flatMap(([name, { members }]) =>
      [...members.keys()].map((keyword) => `${name}.${keyword}`),
    );
    // Objects of an overlay are none of a description; the others only hold what is counted.
    const apart =
      /^(overlay|components\.)|^(document\.openapi|schema\.\$defs|schema\.definitions)$/;
    expect(known.filter((one) => !found.has(one) && !apart.test(one))).toEqual([]);
  });

  test("is read, or told by a finding, or listed as without effect", async () => {
    for (const result of await results) {
      expect(result.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
      expect(result.census?.unaccounted).toEqual([]);
    }
  });

  test("is not called overruled where nothing overrules it", async () => {
    const rows = (await results).flatMap((one) => one.census?.constructs ?? []);
    const told = new Set(
      rows.flatMap(({ construct, outcomes }) =>
        outcomes["typescript"]?.represented !== undefined ? [construct] : [],
      ),
    );
    expect([...MAY_BE_OVERRULED.keys()].filter((one) => !told.has(one))).toEqual([
      // Needs a description without `identifier`.
      "license.name",
    ]);
    for (const construct of WITHOUT_EFFECT.keys())
      expect(MAY_BE_OVERRULED.has(construct)).toBe(false);
  });

  test("that a finding names at one place is counted at all places that it is about", async () => {
    const [, result] = await results;
    const approximated = (result?.census?.constructs ?? [])
      .filter(({ outcomes }) => outcomes["docs"]?.approximated !== undefined)
      .map(({ construct }) => construct);
    expect(approximated).toEqual(
      expect.arrayContaining([
        "schema.not",
        "schema.if",
        "schema.then",
        "schema.else",
        "mediaType.itemEncoding",
      ]),
    );
  });
});

test("every part of the model reaches an output, or is known not to", async () => {
  const unread = await unreadOfModel(
    await Promise.all(EVERY.map((input) => generate({ input, output: "/none", until: "plan" }))),
  );
  // Whoever makes an output tell of one of these takes it off the list, and its construct out of `without-effect.ts`.
  expect(unread).toMatchInlineSnapshot(`
    [
      "contents.stream.json",
      "declarations.fields.givenName",
      "declarations.fields.span",
      "demands",
      "operations.callbacks.parameters",
      "operations.servers.description",
      "responses.headers.type",
      "responses.links.parameters",
      "schemes.token.credentials.sensitive",
      "servers.description",
      "servers.variables.description",
      "webhooks.body.documentation",
      "webhooks.body.required",
      "webhooks.parameters",
      "webhooks.span",
    ]
  `);
});

describe("the report", () => {
  const HEAD = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

  test("tells of each approximation where it stands", async () => {
    const input = await memoryFile(
      `${HEAD}paths:\n  /a: { get: { operationId: a, responses: { "200": { description: ok } } } }\ncomponents:\n  schemas:\n    A: { type: object, x-own: 1, not: { required: [b] } }\n`,
    );
    const { complete, targets, findings, extensions, unaccounted } = report(await census(input));
    expect(complete).toBe(true);
    expect(Object.keys(targets)).toContain("docs");
    expect(targets["typescript"]?.["approximated"]).toBe(2);
    expect(unaccounted).toEqual([]);
    expect(findings).toMatchObject([
      {
        outcome: "approximated",
        code: "lossy-schema",
        construct: "schema.not",
        pointer: "/components/schemas/A/not",
        span: { line: 7, column: 34 },
      },
    ]);
    expect(extensions).toEqual([{ name: "x-own", count: 1 }]);
  });

  test("of a run that was stopped counts what is refused and nothing else", async () => {
    const input = await memoryFile(
      `${HEAD}paths: {}\ncomponents: { schemas: { A: { type: strin } } }\n`,
    );
    const { complete, constructs, findings } = report(await census(input));
    expect(complete).toBe(false);
    expect(findings).toMatchObject([
      { outcome: "refused", code: "unknown-type", construct: "schema.type" },
    ]);
    expect(constructs.flatMap((one) => Object.keys(one.outcomes["docs"] ?? {}))).toEqual([
      "refused",
    ]);
    const unread = report(await census(await memoryFile("a: [")));
    expect(unread).toMatchObject({
      complete: false,
      constructs: [],
      findings: [{ code: "syntax" }],
    });
  });

  test("names what filters left out", async () => {
    const input = EVERY[1] ?? "";
    const result = await census(input, { exclude: { operations: ["copy /things"] } });
    expect(report(result).filtered).toMatchObject([
      { kind: "operation", name: "COPY /things (copyThings)" },
    ]);
  });

  test("is kept apart by target", async () => {
    const input = await memoryFile(
      `${HEAD}paths:\n  /a: { get: { operationId: a-b, responses: { "200": { description: ok } } } }\n  /b: { get: { operationId: a_b, responses: { "200": { description: ok } } } }\n`,
    );
    const { findings } = report(await census(input));
    const collision = findings.find((one) => one.code === "name-collision");
    expect(collision).toMatchObject({ outcome: "noted" });
    expect(collision?.targets).toContain("typescript");
    expect(collision?.targets).not.toContain("docs");
  });
});

describe("real descriptions have nothing that is unaccounted for", () => {
  const shared = join(ROOT, "..", "shared", "corpus");
  const corpus = ["box.json", "discord.json", "digitalocean.yaml"].map((name) => ({
    name,
    file: join(shared, `${name}.gz`),
  }));
  const packaged = [
    "@octokit/openapi/generated/api.github.com.json",
    "@figma/rest-api-spec/openapi/openapi.yaml",
  ].map((name) => ({ name, file: join(ROOT, "node_modules", name) }));
  for (const { name, file } of [...corpus, ...packaged]) {
    test.skipIf(!existsSync(file))(
      name,
      async () => {
        const bytes = readFileSync(file);
        const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
        const { unaccounted, isComplete } = await censusOfModel(text, name);
        expect(unaccounted.slice(0, 20)).toEqual([]);
        expect(isComplete).toBe(true);
      },
      180_000,
    );
  }

  test("nor has the project's own", async () => {
    const result = await generate({
      until: "plan",
      census: true,
      config: join(ROOT, "spec/sdk-factory.yaml"),
    });
    expect(result.census?.unaccounted).toEqual([]);
    expect(result.census?.findings).toEqual([]);
  });
});
