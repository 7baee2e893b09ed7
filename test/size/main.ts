/**
 * `npm run size`: prints the table, where the bytes of one operation are, and what the other two SDKs cost. Ends with 1 when
 * a budget is broken.
 */
import { resolve } from "node:path";
import { measureAll } from "./measure.js";
import { importCost, jarSize } from "./others.js";

const measured = await measureAll(resolve("generated/typescript/src"));
const row = (name: string, ...columns: readonly (string | number)[]): void => {
  process.stdout.write(
    `${name.padEnd(44)}${columns.map((one) => String(one).padStart(10)).join("")}\n`,
  );
};

row("bundle, in bytes", "minified", "gzip", "budget", "");
for (const { name, minified, gzip, budget } of measured) {
  row(name, minified, gzip, budget, gzip > budget ? "TOO LARGE" : "");
}
row("\nof one operation, in bytes", "minified");
for (const [file, bytes] of measured[0]?.files ?? []) row(`  ${file}`, bytes);
if (measured.some(({ gzip, budget }) => gzip > budget)) process.exitCode = 1;

const cost = importCost(resolve("."));
row("\nPython: importing a client, in milliseconds");
row("  httpx2", cost?.library ?? "absent");
row("  what comes on top (at most 80)", cost?.own ?? "absent");
const jar = jarSize(resolve("."));
row("\nJava: the jar, in bytes (at most 4194304)", jar ?? "absent");
