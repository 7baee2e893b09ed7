/**
 * What the site costs, on the pages of a large description: GitHub's, with more than 2,000 pages.
 *
 * Budgets: 1,500 pages within 20 s and 500 MB, no page over 200 kB, an index of the search below 500 kB.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { filesBelow, node, ROOT, scratchFolder } from "../harness/project.js";
import { brokenLinks, strangeTags } from "./tags.js";

test("the site of GitHub's description", async () => {
  const input = createRequire(import.meta.url).resolve(
    "@octokit/openapi/generated/api.github.com.json",
  );
  const made = await generate({ input, targets: ["typescript", "docs"] });
  const pages = made.folders.find((one) => one.name === "docs")?.files ?? [];
  expect(pages.length).toBeGreaterThan(1500);
  const folder = scratchFolder("github");
  for (const { path, text } of pages) {
    await mkdir(dirname(join(folder, "docs", path)), { recursive: true });
    await writeFile(join(folder, "docs", path), text);
  }

  const peak = 'process.on("exit",()=>console.log(process.resourceUsage().maxRSS))';
  const started = performance.now();
  const built = await node([
    ...["--import", `data:text/javascript,${encodeURIComponent(peak)}`],
    ...[join(ROOT, "dist/site/main.js"), "--build"],
    ...["--input", join(folder, "docs"), "--output", join(folder, "site")],
  ]);
  const seconds = (performance.now() - started) / 1000;
  expect(built.status, built.stderr).toBe(0);
  const megabytes = Number(built.stdout) / 1024;
  const site = new Map(
    filesBelow(join(folder, "site")).map((path) => [
      path,
      readFileSync(join(folder, "site", path), "utf8"),
    ]),
  );
  const html = [...site].filter(([path]) => path.endsWith(".html"));
  console.log(
    `${html.length} pages of GitHub's description in ${seconds.toFixed(1)} s and ${megabytes.toFixed(0)} MB`,
  );
  expect((seconds / html.length) * 1500).toBeLessThan(20);
  expect(megabytes).toBeLessThan(500);
  expect(
    html.filter(([, text]) => Buffer.byteLength(text) > 200_000).map(([path]) => path),
  ).toEqual([]);
  expect(
    [...site].filter(([path, text]) => path.endsWith(".md") && Buffer.byteLength(text) > 200_000),
  ).toEqual([]);
  const index = Buffer.byteLength(site.get("en/typescript/search.js") ?? "");
  console.log(`${Math.round(index / 1000)} kB: the index of its search`);
  expect(index).toBeGreaterThan(100_000);
  expect(index).toBeLessThan(500_000);
  expect(html.flatMap(([path, text]) => strangeTags(text).map((tag) => `${path}: ${tag}`))).toEqual(
    [],
  );
  expect(brokenLinks(site)).toEqual([]);
});
