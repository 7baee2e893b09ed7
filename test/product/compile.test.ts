/**
 * The generated TypeScript, before any compiler and the formatter.
 *
 * A file with one known mistake is compiled with it: a run that does not report exactly this mistake did not look.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import {
  COMPILERS,
  GENERATED,
  ROOT,
  filesBelow,
  isGenerated,
  scratchFolder,
  tsc,
} from "../harness/project.js";

const SOURCE = join(GENERATED, "typescript", "src");

/** What a careful user switches on; a package of sources must pass it too. */
const FLAGS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
};

describe("generated TypeScript compiles", () => {
  const runs = [
    ...COMPILERS.map((one) => [one, "NodeNext"] as const),
    ["typescript", "ESNext"] as const,
  ];
  test.each(runs)("%s, %s", async (compiler, module) => {
    const folder = scratchFolder("compile");
    writeFileSync(join(folder, "canary.ts"), "export const wrong: number = 'text';\n");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          ...FLAGS,
          module,
          moduleResolution: module === "NodeNext" ? "NodeNext" : "Bundler",
        },
        include: ["canary.ts", `${SOURCE}/**/*.ts`],
      }),
    );
    const args = ["-p", folder, "--pretty", "false"];
    const { stdout } = await tsc(compiler, args, { cwd: folder });
    expect(stdout.trim().split("\n")).toEqual([
      "canary.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    ]);
  });
});

describe("generated TypeScript is formatted", () => {
  const files = filesBelow(
    join(GENERATED, "typescript"),
    (path) => isGenerated(path) && /\.(ts|mjs|json)$/.test(path),
  );

  test("there is enough of it", () => expect(files.length).toBeGreaterThan(30));

  test("prettier changes nothing", async () => {
    const options = JSON.parse(readFileSync(join(ROOT, ".prettierrc.json"), "utf8")) as object;
    const wrong: string[] = [];
    for (const path of files.filter((one) => !one.startsWith(".sdk-factory"))) {
      const text = readFileSync(join(GENERATED, "typescript", path), "utf8");
      if (!(await check(text, { ...options, filepath: path }))) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});
