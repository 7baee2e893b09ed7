/**
 * `npm run coverage`: prints the table, writes `spec/COVERAGE.md`, and lists every difference from the facts that
 * `spec/coverage.yaml` gives no reason for. Ends with 1 when there is one, or a reason without a difference.
 */
import { access, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { cover, coverageText } from "./coverage.js";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const facts = resolve("../shared/reference");

try {
  await access(facts);
} catch {
  print("coverage needs the tables of facts in ../shared/reference, which are not here");
  process.exit(2);
}

const found = await cover({ spec: resolve("spec"), facts });
await writeFile("spec/COVERAGE.md", coverageText(found));

for (const { client, tag, described, known } of found.families) {
  const share = `${described} of ${known}`.padStart(10);
  print(`${client.padEnd(16)}${tag.padEnd(36)}${share}${described === known ? "  all" : ""}`);
}
print(`${"".padEnd(52)}${`${found.described} of ${found.known}`.padStart(10)}`);
print(`\n${found.explained.length} differences from the facts have a reason`);
for (const { where, what, facts: fact, ours } of found.unexplained) {
  print(`unexplained: ${where}: ${what}: the facts say "${fact}", we say "${ours}"`);
}
for (const { where, what, why } of found.idle) {
  print(`without a difference: ${String(where)}: ${String(what ?? "")}: ${why}`);
}
if (found.unexplained.length + found.idle.length > 0) process.exitCode = 1;
