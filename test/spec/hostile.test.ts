/**
 * Documents that nobody here would write, kept beside the project and not in it. Where they are missing, these tests
 * are shown as skipped; the cases in the other files cover the same ground.
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SourceReader } from "../../generator/spec/load.js";
import { checkFiles } from "./support.js";

const HOSTILE = fileURLToPath(new URL("../../../shared/hostile-specs/", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

const disk: SourceReader = {
  read: (path) => orNull(readFile(path)),
  realPath: (path) => orNull(realpath(path)),
};

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return null;
    throw error;
  }
}

const run = (path: string) =>
  checkFiles({}, { entry: path, reader: disk, display: (one) => relative(HOSTILE, one) });

/** Lines that a document marks as faulty, by a comment behind them. */
async function marked(file: string): Promise<readonly number[]> {
  const text = await readFile(HOSTILE + file, "latin1");
  return text.split("\n").flatMap((line, index) => (/#!ERR\s*$/.test(line) ? [index + 1] : []));
}

/** Faults that cannot carry a mark, by the line they stand in; `null` where any line will do. */
const UNMARKED: Readonly<Record<string, number | null>> = {
  "b01-yaml-alias-bomb.yaml": null,
  "b11-invalid-utf8.yaml": 8,
  "b13-deep-nesting.json": 2,
  "b16-empty.yaml": 1,
};

const MARKED = [
  "a05-number-position.yaml",
  "a21-network-refs.yaml",
  "b03-yaml-tags.yaml",
  "b08-duplicate-keys.yaml",
  "b18-version.yaml",
  "c01-ref-loops.yaml",
];

const SOUND = existsSync(HOSTILE)
  ? readdirSync(HOSTILE).filter(
      (file) => /\.(yaml|json)$/.test(file) && !MARKED.includes(file) && !(file in UNMARKED),
    )
  : [];

describe.skipIf(!existsSync(HOSTILE))("hostile documents", () => {
  it.each(MARKED)("%s: every marked line, and no other", async (file) => {
    const { diagnostics } = await run(HOSTILE + file);
    const errors = diagnostics.sorted().filter((one) => one.severity === "error");
    expect([...new Set(errors.map((one) => one.span?.line))]).toEqual(await marked(file));
  });

  it.each(Object.entries(UNMARKED))("%s: refused in line %s", async (file, line) => {
    const { diagnostics } = await run(HOSTILE + file);
    const errors = diagnostics.sorted().filter((one) => one.severity === "error");
    expect(errors).toHaveLength(1);
    if (line !== null) expect(errors[0]?.span?.line).toBe(line);
  });

  it.each([...SOUND, "c06-ext-sibling/openapi.yaml"])("%s: no error", async (file) => {
    const { document, lines } = await run(HOSTILE + file);
    expect(lines.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(document).not.toBeNull();
  });
});

describe.skipIf(!existsSync(CORPUS))("descriptions from the field", () => {
  it.each([
    ["box.json", { "invalid-example": 12, "misplaced-keyword": 8, "path-syntax": 1 }],
    [
      "digitalocean.yaml",
      {
        ...{ "ignored-header": 2, "invalid-default": 1, "invalid-example": 2 },
        ...{ "misplaced-keyword": 15 },
      },
    ],
    ["discord.json", {}],
  ])("%s: no error, and these warnings", async (name, expected) => {
    const text = gunzipSync(await readFile(`${CORPUS}${name}.gz`));
    const { diagnostics } = await checkFiles({ [`/${name}`]: text });
    const counts: Record<string, number> = {};
    for (const one of diagnostics.sorted()) {
      expect(one.severity).toBe("warning");
      counts[one.code] = (counts[one.code] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });
});
