/**
 * Makes the TypeScript SDK of the conformance services.
 *
 * Decides: that it comes from the command line program, and that one of its module formats is enough here.
 * Leaves to others: where the product file says it goes.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tsc } from "../../harness/project.js";
import { generateSdk, OUTPUT } from "../suite.js";
import type { Sdk } from "./runner.js";

/** Built in a copy of its own, so that two runs at a time do not meet. */
export async function buildSdk(): Promise<Sdk> {
  await generateSdk("--strict", "--target", "typescript");
  const folder = mkdtempSync(join(OUTPUT, "run-"));
  const output = join(folder, "dist", "esm");
  try {
    cpSync(join(OUTPUT, "generated", "typescript"), folder, { recursive: true });
    const compiled = await tsc("typescript", [
      "-p",
      folder,
      "--noEmit",
      "false",
      "--outDir",
      output,
    ]);
    if (compiled.status !== 0) throw new Error(compiled.stdout);
    const load = async (...path: string[]): Promise<Sdk> =>
      (await import(pathToFileURL(join(output, ...path)).href)) as Sdk;
    // A scheme that stands beside its client is no part of the main entry.
    return { ...(await load("enveloped", "index.js")), ...(await load("index.js")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
