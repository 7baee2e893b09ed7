/**
 * Descriptions that their makers publish, as they are: no overlay, no filter, nothing mended.
 *
 * Of each: nothing is refused, the SDK and all samples of its pages compile under the strictest flags, and shuffling the
 * maps of the description renames nothing. Two of them come from npm, three from a folder beside the project; where that
 * is absent, they are skipped by name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { fences } from "../harness/fences.js";
import { cli, type COMPILERS, filesBelow, ROOT, scratchFolder, tsc } from "../harness/project.js";
import { shuffled } from "../harness/shuffle.js";
import type { Json } from "../sandbox/json.js";

const MODULES = join(ROOT, "node_modules");
const CORPUS = join(ROOT, "../shared/corpus");

interface Description {
  readonly name: string;
  readonly file: string;
  /** At least so many operations, so that an empty SDK does not pass. */
  readonly operations: number;
  readonly compilers: readonly (typeof COMPILERS)[number][];
}

const DESCRIPTIONS: readonly Description[] = [
  {
    name: "Figma",
    file: join(MODULES, "@figma/rest-api-spec/openapi/openapi.yaml"),
    operations: 45,
    compilers: ["typescript", "typescript-7"],
  },
  {
    name: "GitHub",
    file: join(MODULES, "@octokit/openapi/generated/api.github.com.json"),
    operations: 1200,
    compilers: ["typescript-7"],
  },
  {
    name: "Box",
    file: join(CORPUS, "box.json.gz"),
    operations: 290,
    compilers: ["typescript-7"],
  },
  {
    name: "Discord",
    file: join(CORPUS, "discord.json.gz"),
    operations: 240,
    compilers: ["typescript-7"],
  },
  {
    name: "DigitalOcean",
    file: join(CORPUS, "digitalocean.yaml.gz"),
    operations: 650,
    compilers: ["typescript-7"],
  },
];

/** As `design.md` has them; unused names are no fault of a sample. */
const STRICT = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: ["node"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noEmit: true,
};

describe.each(DESCRIPTIONS)("$name", ({ file, operations, compilers }) => {
  const isHere = existsSync(file);

  test.skipIf(!isHere)("the SDK and all samples of its pages compile", async () => {
    const home = scratchFolder("real");
    await generate(
      describedIn(home, file, (text) => text),
      home,
      "typescript,docs",
      "--proofread",
    );
    const sdk = join(home, "typescript");
    const samples = writeSamples(join(home, "docs"), join(sdk, "samples"));
    expect(samples).toBeGreaterThan(operations);
    const config = join(sdk, "tsconfig.real.json");
    const paths = {
      sdk: ["./src/index.ts"],
      "sdk/*": ["./src/*", "./src/*/index.ts", "./src/*.ts"],
    };
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: { ...STRICT, paths },
        include: ["src", "samples"],
      }),
    );
    for (const compiler of compilers) {
      const { status, stdout } = await tsc(compiler, ["--pretty", "false", "-p", config]);
      expect(stdout.split("\n").slice(0, 5).join("\n"), compiler).toBe("");
      expect(status, compiler).toBe(0);
    }
  });

  test.skipIf(!isHere)("shuffled maps rename nothing", async () => {
    const [plain, other] = [scratchFolder("plain"), scratchFolder("shuffled")];
    await generate(
      describedIn(plain, file, (text) => text),
      plain,
      "typescript",
    );
    await generate(describedIn(other, file, shuffledText), other, "typescript");
    const [files, shuffledFiles] = [plain, other].map((home) =>
      filesBelow(join(home, "typescript")),
    );
    expect(shuffledFiles).toEqual(files);
    const [before = {}, after = {}] = [plain, other].map((home) =>
      wordsBelow(join(home, "typescript/src/models")),
    );
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed).toEqual([]);
  });
});

/** The description as a file of its own, changed on the way. */
function describedIn(home: string, file: string, change: (text: string) => string): string {
  const isPacked = extname(file) === ".gz";
  const bytes = readFileSync(file);
  const name = `description${extname(isPacked ? file.slice(0, -".gz".length) : file)}`;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
  const path = join(home, name);
  writeFileSync(path, change(text));
  return path;
}

/** As JSON, which every file of YAML may hold. */
function shuffledText(text: string): string {
  const value = (text.startsWith("{") ? JSON.parse(text) : parse(text)) as Json;
  return JSON.stringify(shuffled(value, 7));
}

async function generate(
  description: string,
  home: string,
  targets: string,
  ...more: readonly string[]
): Promise<void> {
  const args = ["--input", description, "--output", home, "--target", targets, "--silent", ...more];
  const { status, stderr } = await cli(["generate", ...args]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

/** Each program on a page as a file; how many there are. */
function writeSamples(docs: string, folder: string): number {
  mkdirSync(folder);
  let count = 0;
  for (const path of filesBelow(docs, (one) => one.endsWith(".md"))) {
    for (const { language, code } of fences(readFileSync(join(docs, path), "utf8"))) {
      if (language !== "typescript" || !/^import\b/m.test(code)) continue;
      count += 1;
      writeFileSync(join(folder, `${path.replace(/\W/g, "-")}-${String(count)}.mts`), code);
    }
  }
  return count;
}

/** The words of each file, whatever their order: members, and those of examples, follow the description. */
function wordsBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => {
      const words = readFileSync(join(folder, path), "utf8").split(/[^A-Za-z_$]+/);
      return [path, words.sort().join(" ")];
    }),
  );
}
