/**
 * Runs programs one after another in one process, each as if it were alone: with an environment and with output of its
 * own. A process for each would spend most of its time on starting.
 *
 * Decides: that a program ends when its module is evaluated and what it left running cannot write into the next one's
 * output; that a failure is told as Node tells it.
 * Leaves to others: which programs (`runner.ts` writes a path on a line, and reads `{ status, stdout, stderr }`).
 */
import { createInterface } from "node:readline";
import { inspect } from "node:util";
import { pathToFileURL } from "node:url";

const own = { ...process.env };
const answer = process.stdout.write.bind(process.stdout);
let output = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"]) {
  process[name].write = (text) => ((output[name] += String(text)), true);
}
process.on("unhandledRejection", (reason) => (output.stderr += `unhandled: ${inspect(reason)}\n`));

for await (const file of createInterface({ input: process.stdin })) {
  for (const name of Object.keys(process.env)) if (!(name in own)) delete process.env[name];
  Object.assign(process.env, own);
  output = { stdout: "", stderr: "" };
  let status = 0;
  try {
    await import(pathToFileURL(file).href);
    // A rejection that nobody handles is told a turn later.
    await new Promise((done) => setImmediate(done));
    if (output.stderr.includes("unhandled: ")) status = 1;
  } catch (error) {
    status = 1;
    output.stderr += `${inspect(error)}\n`;
  }
  answer(`${JSON.stringify({ status, ...output })}\n`);
}
// What a program left open must not keep the process.
process.exit();
