/**
 * Runs the built program many times in one process, because starting one takes longer than most runs.
 *
 * Reads a list of `{ args, cwd }` as JSON from the file that its second argument names, and writes what each run gave
 * as JSON into the file that its third names. The first is the program's `main` module.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [program = "", input = "", output = ""] = process.argv.slice(2);
const { main } = await import(pathToFileURL(program).href);
const outcomes = [];
for (const { args, cwd } of JSON.parse(readFileSync(input, "utf8"))) {
  const outcome = { status: 0, stdout: "", stderr: "" };
  outcome.status = await main(args, {
    out: (text) => (outcome.stdout += text),
    err: (text) => (outcome.stderr += text),
    interactive: false,
    color: false,
    cwd,
    clock: () => 0,
    stop: new AbortController().signal,
  });
  outcomes.push(outcome);
}
writeFileSync(output, JSON.stringify(outcomes));
