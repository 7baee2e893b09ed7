/**
 * A kilobyte that asks for gigabytes is refused with little: the largest memory that the whole process ever had, as the
 * system counts it.
 */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLI, node, scratchFolder } from "../harness/project.js";

/** Each line is nine times the one before it. */
function laughs(): string {
  const names = [..."abcdefghijkl"];
  const lines = names.map((name, index) => {
    const before = names[index - 1];
    const items = Array.from({ length: 9 }, () => (before ? `*${before}` : '"lol"'));
    return `  ${name}: &${name} [${items.join(", ")}]`;
  });
  return `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\nx-laughs:\n${lines.join("\n")}\n`;
}

const merged = [..."abcdefghijkl"].map((name, index, all) => {
  const before = all[index - 1];
  const keys = before
    ? `<<: [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`
    : "k: 1";
  return `  ${name}: &${name} { ${keys}, ${name}: 1 }`;
});

const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["aliases", laughs()],
  [
    "merge keys",
    `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\nx-m:\n${merged.join("\n")}\n`,
  ],
  ["lists in lists", `openapi: 3.1.0\npaths: {}\nx-deep: ${"[".repeat(900)}`],
  ["maps in maps", `openapi: 3.1.0\npaths: {}\nx-deep: ${"{a: ".repeat(300)}`],
]);

const PEAK_KILOBYTES = 256 * 1024;

const COUNTED = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS));',
)}`;

test.each([...DOCUMENTS])("%s", async (name, text) => {
  const folder = join(scratchFolder("peak"), name.replace(/\W/g, "-"));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "openapi.yaml");
  writeFileSync(file, text);
  expect(statSync(file).size).toBeLessThan(1400);
  const { status, stderr } = await node(["--import", COUNTED, CLI, "validate", "--input", file]);
  const peak = Number(stderr.split("\n").at(-1));
  expect(status).toBe(1);
  expect(peak).toBeGreaterThan(10 * 1024);
  expect(peak).toBeLessThan(PEAK_KILOBYTES);
});
