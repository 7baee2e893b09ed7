/**
 * Compiles the program before tests that start it, and makes the folder in which they work.
 *
 * Decides: that it is compiled when it is older than its source; that all scratch folders of a run are below one,
 * which is removed at its end. Several projects of one run name this file; the first does the work.
 * Leaves to others: what is made with the program.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { CLI, ROOT, SCRATCH_VARIABLE, filesBelow, mustRun } from "./project.js";

export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env[SCRATCH_VARIABLE] !== undefined) return undefined;
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  const scratch = mkdtempSync(join(ROOT, ".tmp", "test-"));
  process.env[SCRATCH_VARIABLE] = scratch;
  await compileProgram();
  return () => {
    // KEEP=1 leaves what a failed test worked on, to be looked at.
    if (process.env["KEEP"] !== "1") rmSync(scratch, { recursive: true, force: true });
  };
}

async function compileProgram(): Promise<void> {
  const sources = filesBelow(join(ROOT, "generator"), (path) => path.endsWith(".ts"));
  const newest = Math.max(
    ...sources.map((path) => statSync(join(ROOT, "generator", path)).mtimeMs),
  );
  if (!existsSync(CLI) || statSync(CLI).mtimeMs < newest)
    await mustRun("npm", ["run", "--silent", "build"]);
}
