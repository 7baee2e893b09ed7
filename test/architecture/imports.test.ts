/**
 * The shape of the program, held against its import lines and its words.
 *
 * Every rule is first tried on a text that breaks it, so that a rule that has gone blind is seen.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, filesBelow } from "../harness/project.js";
import { type Source, codeOnly, readSource, sourcesBelow } from "../harness/sources.js";
import {
  DISK_KEEPERS,
  DOOR_KEEPERS,
  FORBIDDEN_CODE,
  FORBIDDEN_MODULES,
  LAZY,
  ROWS,
  type Row,
} from "./rules.js";

const sources = sourcesBelow("generator");
/** Path below `generator/`. */
const inside = (path: string): string => path.replace(/^generator\//, "");
const fits = (path: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => (prefix.endsWith("/") ? path.startsWith(prefix) : path === prefix));
const rowOf = (path: string): Row | undefined => ROWS.find((row) => fits(path, row.files));
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function wrongImports(source: Source): string[] {
  const path = inside(source.path);
  const row = rowOf(path);
  if (!row) return [`${path} has no row in test/architecture/rules.ts`];
  return source.imports.flatMap(({ specifier, file, line }) => {
    const place = `${path}:${line} imports ${specifier}`;
    if (file !== null) return fits(inside(file), row.may) ? [] : [place];
    if (specifier.startsWith("node:")) return [];
    return row.packages?.includes(packageOf(specifier)) ? [] : [`${place}, a package of others`];
  });
}

function diskAndNetwork(source: Source): string[] {
  if (fits(inside(source.path), DISK_KEEPERS)) return [];
  return source.imports.flatMap(({ specifier, line }) =>
    FORBIDDEN_MODULES.test(specifier) ? [`${source.path}:${line} imports ${specifier}`] : [],
  );
}

function doors(source: Source): string[] {
  const path = inside(source.path);
  const isKeeper = DOOR_KEEPERS.some((keeper) => keeper.test(path)) || path === "code/door.ts";
  const text = codeOnly(source.text);
  const found = source.imports.flatMap(({ file, line }) =>
    file === "generator/code/door.ts" ? [`${source.path}:${line} imports the door`] : [],
  );
  if (path !== "code/code.ts" && /\btrusted\b/.test(text)) found.push(`${path} mentions trusted`);
  return isKeeper ? [] : found;
}

function eager(source: Source): string[] {
  return source.imports.flatMap(({ specifier, isDynamic, isTypeOnly, line }) =>
    LAZY.includes(packageOf(specifier)) && !isDynamic && !isTypeOnly
      ? [`${source.path}:${line} loads ${specifier} at once; use import() where it is needed`]
      : [],
  );
}

function impure(source: Source): string[] {
  if (fits(inside(source.path), DISK_KEEPERS)) return [];
  return codeOnly(source.text)
    .split("\n")
    .flatMap((line, index) =>
      FORBIDDEN_CODE.flatMap(([what, pattern]) =>
        pattern.test(line) ? [`${source.path}:${index + 1} ${what}: ${line.trim()}`] : [],
      ),
    );
}

describe("the rules see what they must", () => {
  const bad = (path: string, text: string) => readSource(`generator/${path}`, text);

  test.each([
    ["naming/words.ts", 'import type { Api } from "../model/api.js";'],
    ["docs/plan.ts", 'export { plan } from "../targets/typescript/plan.js";'],
    ["targets/typescript/types.ts", 'type A = import("../../spec/node.js").SpecNode;'],
    ["model/build.ts", 'const a = await import("../spec/load.js");'],
    ["docs/plan.ts", 'import Handlebars from "handlebars";'],
    ["targets/typescript/types.ts", 'import { x } from "../python/types.js";'],
    ["unknown/room.ts", ""],
  ])("imports: %s %s", (path, text) => expect(wrongImports(bad(path, text))).toHaveLength(1));

  test("others", () => {
    expect(diskAndNetwork(bad("spec/a.ts", 'import fs from "node:fs/promises";'))).toHaveLength(1);
    expect(diskAndNetwork(bad("output/a.ts", 'import fs from "node:fs";'))).toHaveLength(0);
    expect(doors(bad("docs/plan.ts", 'import { pass } from "../code/door.js";'))).toHaveLength(1);
    expect(doors(bad("docs/plan.ts", "trusted(x)"))).toHaveLength(1);
    expect(eager(bad("render/a.ts", 'import { Project } from "ts-morph";'))).toHaveLength(1);
    expect(eager(bad("render/a.ts", 'import type { Project } from "ts-morph";'))).toHaveLength(0);
    const clock = 'const a = `${Date.now()} Date.now()`; /* Date.now() */ const b = /"/;';
    expect(impure(bad("docs/a.ts", clock))).toHaveLength(1);
    expect(impure(bad("docs/a.ts", "// Date.now()\nconst a = 'Date.now()';"))).toEqual([]);
  });
});

describe("the program", () => {
  test("is there", () => expect(sources.length).toBeGreaterThan(40));
  test("imports only what its rooms may", () => expect(sources.flatMap(wrongImports)).toEqual([]));
  test("touches the disk, the network and processes in one place", () =>
    expect(sources.flatMap(diskAndNetwork)).toEqual([]));
  test("lets text of strangers in through the doors only", () =>
    expect(sources.flatMap(doors)).toEqual([]));
  test("loads slow packages when they are needed", () =>
    expect(sources.flatMap(eager)).toEqual([]));
  test("says the same everywhere and always", () => expect(sources.flatMap(impure)).toEqual([]));
});

describe("files", () => {
  const all = ["generator", "templates", "test"].flatMap((folder) => sourcesBelow(folder));

  test("open with a comment that says what they decide", () => {
    const silent = sources.filter(
      ({ text }) => !/^\/\*\*[^]*?\bDecides:[^]*?\*\//.test(text.replace(/^#!.*\n/, "")),
    );
    expect(silent.map((one) => one.path)).toEqual([]);
  });

  test("have at most 400 lines, or say at their head why: `Longer than 400 lines because …`", () => {
    const long = all.flatMap(({ path, text }) => {
      const head = /^\/\*\*[^]*?\*\//.exec(text)?.[0].replace(/\s*\n \*\s*/g, " ") ?? "";
      const lines = text.split("\n").length - 1;
      return lines > 400 && !head.includes("Longer than 400 lines because")
        ? [`${path}: ${lines}`]
        : [];
    });
    expect(long).toEqual([]);
  });
});

describe("templates", () => {
  const templates = filesBelow(join(ROOT, "templates"), (path) => path.endsWith(".hbs")).map(
    (path) => ({ path, text: readFileSync(join(ROOT, "templates", path), "utf8") }),
  );

  test("are there", () => expect(templates.length).toBeGreaterThan(0));

  test("hold no triple-stash and no helper", () => {
    const wrong = templates.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          /\{\{\{|\{\{&|\{\{[^}!]*\.\.\/|\{\{#(?!each |if )/.test(line)
            ? [`${path}:${index + 1} ${line}`]
            : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("of two languages share nothing", () => {
    const folders = new Set(templates.map(({ path }) => path.split("/")[0] ?? ""));
    const wrong = templates.flatMap(({ path, text }) =>
      [...text.matchAll(/\{\{>\s*([^\s}]+)/g)].flatMap(([, name = ""]) => {
        const [folder = ""] = name.split("/");
        const isForeign = folders.has(folder) && folder !== path.split("/")[0];
        return name.includes("/") && isForeign ? [`${path} uses ${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
