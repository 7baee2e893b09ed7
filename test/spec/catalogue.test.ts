import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../generator/spec/catalogue.js";

const GENERATOR = new URL("../../generator/", import.meta.url);

/** Codes that stand as literals where findings are reported. */
function reportedCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const name of readdirSync(GENERATOR, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || /catalogue|grammar-table/.test(name)) continue;
    const text = readFileSync(new URL(name, GENERATOR), "utf8");
    const patterns = [
      /\.(?:error|warning)\(\s*"([a-z0-9-]+)"/g,
      /\bcode: "([a-z]+(?:-[a-z0-9]+)*)"/g,
    ];
    for (const pattern of patterns) {
      for (const [, code = ""] of text.matchAll(pattern)) codes.set(code, name);
    }
  }
  return codes;
}

describe("the catalogue", () => {
  it("has a page for every code that is reported", () => {
    const codes = reportedCodes();
    expect(codes.size).toBeGreaterThan(40);
    const missing = [...codes].filter(([code]) => !CATALOGUE.has(code));
    expect(missing).toEqual([]);
  });

  it("has the codes that are agreed with other stages", () => {
    const agreed = [
      "unsupported-schema",
      "unsupported-parameter",
      "name-collision",
      "paging-target",
      "output-edited",
    ];
    expect(agreed.filter((code) => !CATALOGUE.has(code))).toEqual([]);
  });

  it.each([...CATALOGUE.values()].map((page) => [page.code, page] as const))(
    "explains %s",
    (code, page) => {
      expect(page.code).toBe(code);
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(page.title).toMatch(/^[A-Zx].*[^.]$/);
      expect(page.explanation.length).toBeGreaterThan(120);
      const [, wrong, right] =
        /Wrong:\n\n```\w+\n([^]+?)\n```\n\nRight:\n\n```\w+\n([^]+?)\n```\n$/.exec(
          page.explanation,
        ) ?? [];
      expect(wrong?.trim()).toBeTruthy();
      expect(right?.trim()).toBeTruthy();
      expect(wrong).not.toBe(right);
    },
  );

  it("lists each code once, in order", () => {
    const codes = [...CATALOGUE.keys()];
    expect(codes).toEqual([...codes].sort());
  });
});
