/** The sources compile where they stand, and the package's own build makes both module formats from them. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const runtime = fileURLToPath(new URL("../../templates/typescript/runtime", import.meta.url));
const packageFiles = fileURLToPath(new URL("../../templates/typescript/package", import.meta.url));
/** The oldest and the newest; those between them compile the generated package, which holds the same files. */
const COMPILERS = ["typescript-5.4", "typescript-7"];
const compilerFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

test.each(COMPILERS)("the runtime compiles where it stands, with %s", async (name) => {
  const tsc = join(compilerFolder(name), "bin", "tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", runtime]);
  expect(stdout).toBe("");
});

test("the runtime imports nothing from outside", async () => {
  const files = (await readdir(runtime)).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const text = await readFile(join(runtime, name), "utf8");
    for (const [, from] of text.matchAll(/from "([^"]*)"|import\("([^"]*)"\)/g)) {
      expect(from, name).toMatch(/^\.\/[a-z-]+\.js$/);
    }
  }
});

describe.each(COMPILERS)("npm run build with %s", (name) => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "sdk-build-"));
    await cp(packageFiles, root, { recursive: true });
    await cp(runtime, join(root, "src"), { recursive: true });
    await rm(join(root, "src", "tsconfig.json"));
    await writeFile(
      join(root, "package.json"),
      JSON.stringify({
        name: "built",
        type: "module",
        exports: {
          ".": {
            import: { types: "./dist/esm/index.d.ts", default: "./dist/esm/index.js" },
            require: { types: "./dist/cjs/index.d.ts", default: "./dist/cjs/index.js" },
          },
        },
      }),
    );
    await mkdir(join(root, "node_modules"));
    await symlink(compilerFolder(name), join(root, "node_modules", "typescript"));
    await run(process.execPath, [join(root, "scripts", "build.mjs")]);
  }, 60_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  test("leaves dist/esm and dist/cjs and no scratch", async () => {
    expect((await readdir(root)).sort()).toEqual([
      "dist",
      "node_modules",
      "package.json",
      "scripts",
      "src",
      "tsconfig.json",
    ]);
    for (const [format, type] of [
      ["esm", "module"],
      ["cjs", "commonjs"],
    ] as const) {
      const files = await readdir(join(root, "dist", format));
      for (const file of ["index.js", "index.d.ts", "core.js", "core.d.ts"]) {
        expect(files).toContain(file);
      }
      const manifest: unknown = JSON.parse(
        await readFile(join(root, "dist", format, "package.json"), "utf8"),
      );
      expect(manifest).toEqual({ type, sideEffects: false });
    }
  });

  test("import and require get the same names, and one copy knows the errors of the other", async () => {
    await writeFile(
      join(root, "use.mjs"),
      `import { createRequire } from "node:module";
       import * as esm from "built";
       const cjs = createRequire(import.meta.url)("built");
       const error = new cjs.AbortError("x");
       console.log(JSON.stringify([
         Object.keys(esm).sort(), Object.keys(cjs).sort(),
         error instanceof esm.AbortError, esm.isErrorOf(error, esm.AbortError),
       ]));`,
    );
    const { stdout } = await run(process.execPath, [join(root, "use.mjs")]);
    const [esm, cjs, same, known] = JSON.parse(stdout) as [string[], string[], boolean, boolean];
    expect(esm).toContain("ApiPromise");
    expect(cjs).toEqual(esm);
    expect([same, known]).toEqual([false, true]);
    await rm(join(root, "use.mjs"));
  });

  // The compiler makes no difference here, so only the fast one is asked.
  if (name !== "typescript-7") return;

  test("a mistake in the sources ends the build with an error", async () => {
    const file = join(root, "src", "index.ts");
    const before = await readFile(file, "utf8");
    await writeFile(file, `${before}\nexport const wrong: number = "text";\n`);
    await expect(run(process.execPath, [join(root, "scripts", "build.mjs")])).rejects.toMatchObject(
      { code: 1 },
    );
    await writeFile(file, before);
    expect(await readdir(root)).not.toContain(".build");
  });
});
