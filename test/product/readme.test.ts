/**
 * The README's table of three languages says nothing that its programs do not show. The programs themselves are samples
 * like those of any page: compiled and run by `samples/`.
 */
import { describe, expect, test } from "vitest";
import { pages } from "../harness/pages.js";

/** What a table says of code that no short program shows, because it is another kind of program. */
const WORDS = new Set([
  "new ManagementClient()",
  "ManagementClient()",
  "AsyncManagementClient()",
  "UNSET",
  "None",
  "null",
  "client.async()",
  "console",
  "logging",
  "System.Logger",
]);

const LANGUAGES = ["typescript", "python", "java"] as const;
const readme = pages().find(({ path }) => path === "README.md");
const start = readme?.text.indexOf("## Three languages, one behaviour") ?? -1;
const section = readme?.text.slice(start, readme.text.indexOf("\n## ", start + 1)) ?? "";

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("the README's three languages", () => {
  const table = section.slice(section.indexOf("| | TypeScript |")).split("\n");
  const rows = table
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").slice(1, -1));

  test("have a row for everything that a reader asks first", () => {
    expect(rows.length).toBeGreaterThanOrEqual(11);
    expect(rows.every((cells) => cells.length === 4)).toBe(true);
  });

  test.each(LANGUAGES.map((language, index) => [language, index + 1] as const))(
    "the code of the column of %s stands in its program",
    (language, column) => {
      const programs = readme?.fences.filter((one) => one.language === language) ?? [];
      const shown = squeezed(programs.map(({ code }) => code).join("\n"));
      const code = rows.flatMap((cells) => [...(cells[column] ?? "").matchAll(/`([^`]+)`/g)]);
      expect(code.length).toBeGreaterThan(5);
      const unknown = code
        .map(([, text = ""]) => text)
        .filter((text) => !WORDS.has(text) && !shown.includes(squeezed(text)));
      expect(unknown).toEqual([]);
    },
  );
});
