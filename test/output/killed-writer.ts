/**
 * A process that writes two outputs in turn for as long as it lives; `kill.test.ts` kills it.
 *
 * Run as `node killed-writer.js OUTPUT`, from a copy that has been turned into JavaScript.
 */
import { Diagnostics } from "../../generator/diagnostic.js";
import { writeOutput } from "../../generator/output/write.js";
import { TREES } from "./kill-trees.js";

const output = process.argv[2] ?? "";
for (let turn = 0; ; turn++) {
  const diagnostics = new Diagnostics();
  const folders = TREES[turn % 2] ?? [];
  const result = await writeOutput({ output, folders, diagnostics, display: (path) => path });
  if (result === null) {
    process.stdout.write(`refused ${JSON.stringify(diagnostics.sorted())}\n`);
    process.exit(1);
  }
  process.stdout.write("turn\n");
}
