/**
 * Builds the package: `src/` → `dist/esm/` and `dist/cjs/`, each with declarations of its own.
 *
 * Decides: how one source becomes two module formats. The compiler takes the format of a file from the nearest
 * package.json, so the sources are copied into two scratch folders, each with its own. The same little package.json
 * goes into each output, where Node and bundlers look for it. Source maps and declaration maps name the published
 * sources, so that an editor jumps to them and a debugger shows them.
 * Leaves to others: the flags (`tsconfig.json`), and what is published (`package.json`).
 *
 * Needs the `typescript` package, 5.4 or newer, and nothing else.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = join(root, ".build");
const output = join(root, "dist");

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(file, "utf8"));

async function compiler() {
  const manifest = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const { bin } = await readJson(manifest);
  return join(dirname(manifest), bin.tsc);
}

/**
 * @param {string} tsc
 * @param {"esm" | "cjs"} format
 */
async function build(tsc, format) {
  const folder = join(scratch, format);
  const target = join(output, format);
  const type = format === "esm" ? "module" : "commonjs";
  const manifest = JSON.stringify({ type, sideEffects: false }, undefined, 2) + "\n";
  await mkdir(folder, { recursive: true });
  await cp(join(root, "src"), join(folder, "src"), { recursive: true });
  await cp(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  await writeFile(join(folder, "package.json"), manifest);
  const flags = ["--noEmit", "false", "--outDir", target, "--sourceMap", "--declarationMap"];
  // The sources are written as modules; only the compiler turns them into CommonJS.
  if (format === "cjs") flags.push("--verbatimModuleSyntax", "false");
  await run(process.execPath, [tsc, "-p", folder, ...flags]);
  await writeFile(join(target, "package.json"), manifest);
  const files = await readdir(target, { recursive: true });
  const maps = files.filter((file) => file.endsWith(".map")).map((file) => join(target, file));
  await Promise.all(maps.map((file) => pointToSources(file, join(folder, "src"))));
}

/**
 * The compiler saw copies that are gone; what they were copied from is published.
 *
 * @param {string} file
 * @param {string} copies
 */
async function pointToSources(file, copies) {
  const map = await readJson(file);
  const here = dirname(file);
  map.sources = map.sources.map((source) => {
    const path = relative(copies, resolve(here, map.sourceRoot ?? "", source));
    return relative(here, join(root, "src", path))
      .split(sep)
      .join("/");
  });
  delete map.sourceRoot;
  await writeFile(file, JSON.stringify(map));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { cwd: root, stdio: "inherit" })
      .on("error", reject)
      .on("close", (code) =>
        code === 0 ? resolve(undefined) : reject(new Error(`the compiler ended with code ${code}`)),
      );
  });
}

await rm(output, { recursive: true, force: true });
try {
  const tsc = await compiler();
  const done = await Promise.allSettled([build(tsc, "esm"), build(tsc, "cjs")]);
  for (const one of done) if (one.status === "rejected") throw one.reason;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
