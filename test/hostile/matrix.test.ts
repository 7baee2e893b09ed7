/**
 * The injection matrix, judged: each pair of place and payload is refused with a place and a known code, or what comes
 * out is the same code, compiles, and does nothing when it is loaded.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../generator/spec/catalogue.js";
import { scratchFolder } from "../harness/project.js";
import { formOf, type Grammar, grammarOf, namesProblems, spoken, wordsProblems } from "./judge.js";
import { languages, type Package } from "./languages/language.js";
import { type Matrix, type Sheet, runMatrix } from "./matrix.js";
import { pageProblems } from "./pages.js";
import { PAYLOADS } from "./payloads.js";
import type { Made } from "./workshop.js";

const all = await languages();
const scratch = scratchFolder("matrix");
let matrix: Matrix;

beforeAll(async () => {
  matrix = await runMatrix(scratch, [...all.map((one) => one.target), "docs"]);
});

/** By sheet, what is wrong with it; sheets without a fault are left out. */
function faults(problemsOf: (sheet: Sheet) => readonly string[]): Record<string, string[]> {
  const found = matrix.sheets.map((sheet): [string, string[]] => [
    `${sheet.id} ${sheet.field?.name ?? sheet.payloads.join()}`,
    [...problemsOf(sheet)].slice(0, 3).map((one) => one.slice(0, 300)),
  ]);
  return Object.fromEntries(found.filter(([, problems]) => problems.length > 0));
}

test("it is large", () => {
  expect(PAYLOADS.size).toBeGreaterThan(80);
  expect(matrix.pairs).toBeGreaterThan(10_000);
  // Most of it has to come through, or nothing would be tested.
  expect(matrix.refusals.length).toBeLessThan(matrix.pairs / 4);
});

test("what is refused is refused by name and place", () => {
  const bad = matrix.refusals.flatMap(({ place, payload, made }) => {
    const errors = made.diagnostics.filter((one) => one.severity === "error");
    const good =
      made.crash === null &&
      errors.length > 0 &&
      errors.every((one) => CATALOGUE.has(one.code) && (one.span?.line ?? 0) > 0);
    return good ? [] : [`${place} × ${payload}: ${made.crash ?? JSON.stringify(errors)}`];
  });
  expect(bad).toEqual([]);
});

test("words are never refused", () => {
  const words = matrix.refusals.filter(({ made }) => made.id.startsWith("words-"));
  expect(words.map(({ place, payload }) => `${place} × ${payload}`)).toEqual([]);
});

test("what is not refused generates", () => {
  expect(
    faults(({ made }) => (made.ok ? [] : [made.crash ?? JSON.stringify(made.diagnostics)])),
  ).toEqual({});
});

describe.each(all)("$target", (language) => {
  const files = (made: Made) => made.files(language.target);
  let grammar: Grammar;

  beforeAll(() => {
    const packages = [...matrix.bases.values()].filter((one) => one.ok).map(files);
    grammar = grammarOf(language, packages);
  });

  test("words change no token", () => {
    const base = matrix.bases.get("words-base");
    if (base === undefined) throw new Error("there is no base");
    const harmless = files(base);
    expect(
      faults(({ made, field }) =>
        field === null ? wordsProblems(language, files(made), harmless) : [],
      ),
    ).toEqual({});
  });

  test("names stay names", () => {
    expect(
      faults(({ made, field }) =>
        field === null ? [] : namesProblems(language, files(made), grammar, field.commands),
      ),
    ).toEqual({});
  });

  test("its own page on a shelf stays a page", () => {
    const path = "README.md";
    const base = matrix.bases.get("words-base")?.files(language.target).get(path);
    const problems = faults(({ made, field }) =>
      pageProblems(files(made).get(path) ?? "", {
        ...(field === null ? { base } : {}),
        site: false,
      }),
    );
    expect(problems).toEqual({});
  });

  test("names of the wire are kept letter by letter", () => {
    const missing = faults(({ made, field, payloads }) => {
      if (field?.kept === undefined) return [];
      const said = spoken(language, files(made));
      return payloads.filter((name) => {
        const given = PAYLOADS.get(name) ?? "";
        // What a path has behind it is a query, and parameters of the operation; or a fragment, which is never sent.
        const payload = field.name === "path" ? (given.split(/[?#]/, 1)[0] ?? "") : given;
        return field.kept === "whole"
          ? !said.has(payload)
          : ![...said].some((one) => one.includes(payload));
      });
    });
    expect(missing).toEqual({});
  });

  test("everything compiles, and does nothing when it is loaded", async () => {
    const work = join(scratch, language.target);
    mkdirSync(work);
    // Of packages that differ in texts only, the first stands for all.
    const packages = new Map<string, Package>();
    for (const made of [...matrix.sheets.map((sheet) => sheet.made), ...matrix.bases.values()]) {
      if (!made.ok) continue;
      const own = files(made);
      const form = formOf(language, own);
      if (!packages.has(form)) packages.set(form, { id: made.id, files: own });
    }
    expect(await language.compile([...packages.values()], work)).toBe("");
    expect(await language.load([...packages.values()], work)).toEqual([]);
  });
});

describe("pages", () => {
  test("stay the pages they were meant to be", () => {
    const base = matrix.bases.get("words-base");
    if (base === undefined) throw new Error("there is no base");
    const harmless = base.files("docs");
    const problems = faults(({ made, field }) => {
      const found = made.files("docs");
      const other = field === null && [...found.keys()].join() !== [...harmless.keys()].join();
      return [
        ...(other ? ["the pages are other pages"] : []),
        ...[...found]
          .filter(([path]) => path.endsWith(".md"))
          .flatMap(([path, page]) =>
            pageProblems(page, { base: field === null ? harmless.get(path) : undefined }).map(
              (one) => `${path}: ${one}`,
            ),
          ),
      ];
    });
    expect(problems).toEqual({});
  });
});
