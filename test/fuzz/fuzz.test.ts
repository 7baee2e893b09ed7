/**
 * Whatever a description says, the program reports and never throws, and says the same every time.
 *
 * `FUZZ=5000 FUZZ_SEED=1 npx vitest run test/fuzz` looks further than every run of the tests does. A failure prints the
 * seed of the one description that shows it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { configFromInputs } from "../../generator/config.js";
import { runStages, type StageResult } from "../../generator/generate.js";
import type { Json } from "../../generator/model/json.js";
import { templateFolders } from "../../generator/output/disk.js";
import { ROOT } from "../harness/project.js";
import { memoryReader } from "../spec/support.js";
import { mutated, randomNumbers, textOf } from "./mutate.js";

const RUNS = Number(process.env["FUZZ"] ?? 120);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20261121);

/** Descriptions to start from: as many constructs as possible in as little text as possible. */
const HOSTILE = join(ROOT, "..", "shared", "hostile-specs");
const SOURCES: readonly { readonly name: string; readonly value: Json }[] = [
  ...["every-30.yaml", "every-32.yaml"].map((name) => join(ROOT, "test/census", name)),
  ...["plain.yaml", "enveloped.yaml", "security.yaml"].map((name) =>
    join(ROOT, "test/conformance/services", name),
  ),
  ...(existsSync(HOSTILE) ? readdirSync(HOSTILE) : [])
    .filter((name) => /^[nrc].*\.yaml$/.test(name))
    .map((name) => join(HOSTILE, name)),
].map((file) => ({ name: file, value: load(readFileSync(file, "utf8")) as Json }));

const TEMPLATES = templateFolders([join(ROOT, "templates")]);

function run(text: string, until: "plan" | "render"): Promise<StageResult> {
  return runStages(
    {
      config: configFromInputs(["/api.json"], "/out"),
      only: null,
      until,
      strict: false,
      proofread: false,
      warnings: true,
      census: until === "plan",
      reportTranslations: false,
    },
    {
      reader: memoryReader({ "/api.json": text }),
      listFolder: () => Promise.resolve(null),
      templates: TEMPLATES,
      display: (path) => path.slice(1),
      allowedFolders: [],
      onStage: () => undefined,
    },
  );
}

test(
  `${RUNS} descriptions with mistakes`,
  async () => {
    let sound = 0;
    for (let index = 0; index < RUNS; index++) {
      const seed = SEED + index;
      const random = randomNumbers(seed);
      const source = SOURCES[Math.floor(random() * SOURCES.length)];
      if (source === undefined) throw new Error("there is nothing to start from");
      const text = textOf(mutated(source.value, random));
      const place = `FUZZ=1 FUZZ_SEED=${seed} (${source.name})`;
      // Every fifth one is printed to the end, which takes longest.
      const until = index % 5 === 0 ? "render" : "plan";
      const result = await run(text, until).catch((error: unknown) => {
        throw new Error(place, { cause: error });
      });
      if (result.ok) sound += 1;
      for (const { span, message } of result.diagnostics) {
        expect(message, place).not.toMatch(/undefined|\[object|NaN/);
        if (span) expect(span.line, place).toBeGreaterThan(0);
      }
      expect(result.census?.unaccounted ?? [], place).toEqual([]);
      if (index % 10 !== 0) continue;
      const again = await run(text, until);
      expect(JSON.stringify(again.diagnostics), place).toBe(JSON.stringify(result.diagnostics));
      expect(again.folders, place).toEqual(result.folders);
    }
    // Most mistakes are found; some are none.
    expect(sound).toBeGreaterThan(0);
  },
  60_000 + RUNS * 1500,
);
