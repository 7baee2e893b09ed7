/** A description given as text: as a file that `generate` can read, or counted without any target, which is quick. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { buildApi } from "../../generator/model/build.js";
import { type Census, takeCensus } from "../../generator/spec/census.js";
import type { SpecNode } from "../../generator/spec/node.js";
import { checkFiles } from "../spec/support.js";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Path of a new file with the text, in a folder of its own that is removed after the tests. */
export async function memoryFile(text: string, name = "api.yaml"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sdk-factory-census-"));
  folders.push(folder);
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What became of every construct on the way to the model. */
export async function censusOfModel(text: string, name: string): Promise<Census> {
  const { document, diagnostics } = await checkFiles({ [`/${name}`]: text });
  if (document === null) throw new Error(`${name} could not be read`);
  const reads = new Set<SpecNode>();
  for (const file of document.files) file.recordReads(reads);
  buildApi([{ document, id: "api", className: "Api" }], diagnostics);
  return takeCensus({
    documents: [document],
    targets: ["any"],
    diagnostics: diagnostics.sorted(),
    reads: diagnostics.hasErrors ? null : reads,
  });
}
