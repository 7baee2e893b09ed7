/**
 * The end of every page.
 */
import { expect, test } from "vitest";
import { sampleApi } from "./api.js";
import { render } from "./site.js";
import { surfaceOf } from "./surface.js";

test("with a day of the release, every page ends with it, below its neighbours", async () => {
  const api = sampleApi();
  const day = await render(api, [surfaceOf(api)], { date: "2026-11-21" });
  const pages = [...day].filter(([path]) => path.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(10);
  for (const [path, text] of pages) {
    expect(text, path).toMatch(
      /\n\n---\n\n(Previous: .*|Next: .*\n\n)?Last changed: 2026-11-21\n$/s,
    );
  }
  expect(day.get("en/typescript/management/users/search-users.md")).toMatch(
    /\n---\n\nPrevious: .*\n\nLast changed: 2026-11-21\n$/,
  );
  for (const [path, text] of await render(api, [surfaceOf(api)])) {
    expect(text, path).not.toContain("Last changed");
  }
});
