/**
 * The whole site, made of the pages of `generated/docs` by the program itself: every file of it, and what a reader does
 * with it in Chromium.
 *
 * Longer than 400 lines because the site is built once, and all of these tests look at that one.
 * Without a browser its tests are skipped, and named; with `CI=true` that is a failure.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../generator/site/serve.js";
import { filesBelow, GENERATED, node, ROOT, scratchFolder } from "../harness/project.js";
import { executablePath, openBrowser, type Steps, visitPage } from "./browser.js";
import { english } from "../../generator/docs/dictionary/en.js";
import { simplifiedChinese } from "../../generator/docs/dictionary/zh-CN.js";
import { siteOf, sourceOf, ZOO } from "./shelves.js";
import { brokenLinks, strangeTags } from "./tags.js";

const PROGRAM = join(ROOT, "dist/site/main.js");

let folder = "";
let site: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  folder = join(scratchFolder("site"), "site");
  const made = await node([PROGRAM, "--build", "--output", folder]);
  expect(made).toMatchObject({ status: 0, stdout: "" });
  site = new Map(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
});

describe("every file", () => {
  test("has its page, and its Markdown beside it", () => {
    const pages = filesBelow(join(GENERATED, "docs"), (path) => path.endsWith(".md"));
    expect(pages.length).toBeGreaterThan(100);
    const missing = pages.filter(
      (path) => !site.has(path) || !site.has(path.replace(/md$/, "html")),
    );
    expect(missing).toEqual([]);
  });

  test("is made of known tags alone", () => {
    const strange = [...site].flatMap(([path, html]) =>
      path.endsWith(".html") ? strangeTags(html).map((tag) => `${path}: ${tag}`) : [],
    );
    expect(strange).toEqual([]);
  });

  test("links to places that are there", () => expect(brokenLinks(site)).toEqual([]));

  test("loads nothing from elsewhere, and runs only what is in files", () => {
    const loads = [...site].flatMap(([path, html]) =>
      [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*>[^<]*/g)].map(([tag]) => ({
        path,
        tag,
      })),
    );
    expect(loads.length).toBeGreaterThan(site.size / 2);
    expect(loads.filter(({ tag }) => !/ (href|src)="[^":]*">\s*$/.test(tag))).toEqual([]);
    const pages = [...site].filter(([path]) => path.endsWith(".html"));
    const open = pages.filter(
      ([, html]) => !html.includes("default-src 'none'; script-src 'self'"),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    expect(
      pages.filter(([, html]) => / style="| on[a-z]+="/.test(html)).map(([path]) => path),
    ).toEqual([]);
  });

  test("is small: no page over 200 kB, no script over 15 kB", () => {
    const large = [...site].filter(
      ([path, text]) => path.endsWith(".html") && Buffer.byteLength(text) > 200_000,
    );
    expect(large.map(([path]) => path)).toEqual([]);
    const scripts = [...site].filter(([path]) => /\.js$/.test(path) && !path.endsWith("search.js"));
    expect(scripts.map(([path]) => path)).toEqual(["site.js"]);
    expect(Buffer.byteLength(scripts[0]?.[1] ?? "")).toBeLessThan(15_000);
  });

  test("shows no table of fields as a table of six columns", () => {
    const heads = [english, simplifiedChinese].map((words) =>
      [words.name, words.type, words.required].map((one) => `| ${one.text} `).join(""),
    );
    const lines = [...site].flatMap(([path, text]) =>
      path.endsWith(".md") ? text.split("\n") : [],
    );
    const rows = lines.filter(
      (line) => heads.some((head) => line.startsWith(head)) && line.split("|").length === 8,
    );
    const lists = [...site.values()].flatMap((html) => html.match(/<dl class="fields">/g) ?? []);
    expect(rows.length).toBeGreaterThan(100);
    expect(lists.length).toBeGreaterThanOrEqual(rows.length);
  });
});

describe("the program", () => {
  test("fills only a folder of its own", async () => {
    const foreign = scratchFolder("foreign");
    await writeFile(join(foreign, "mine.txt"), "x");
    const refused = await node([PROGRAM, "--build", "--output", foreign]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("name another folder");
    expect(filesBelow(foreign)).toEqual(["mine.txt"]);
  });

  test("says what is wrong", async () => {
    const absent = await node([PROGRAM, "--build", "--input", "nowhere", "--output", folder]);
    expect(absent).toMatchObject({ status: 1 });
    expect(absent.stderr).toMatch(/^error: .*nowhere is not there: generate the pages first\n$/);
    expect(await node([PROGRAM, "--port", "x"])).toMatchObject({ status: 2 });
    expect(await node([PROGRAM, "--nonsense"])).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, "index.html"))).toBe(true);
  });
});

if (executablePath === undefined) {
  test("a browser", (context) => {
    if (process.env["CI"] === "true") throw new Error("Chromium is not installed");
    context.skip("Chromium is not installed: nothing is known about the site in a browser");
  });
}

describe.skipIf(executablePath === undefined)("in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let address = "";
  let zoo = "";

  beforeAll(async () => {
    zoo = join(scratchFolder("zoo"), "site");
    for (const [path, text] of await siteOf(sourceOf(ZOO))) {
      await mkdir(dirname(join(zoo, path)), { recursive: true });
      await writeFile(join(zoo, path), text);
    }
    ({ server, address } = await serveSite(dirname(folder), 0));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const visit = (path: string, steps: Steps, options: BrowserContextOptions = {}): Promise<void> =>
    visitPage(
      browser,
      { start: path.startsWith("file:") ? path : `${address}site/${path}`, options },
      steps,
    );

  const OPERATION = "en/typescript/management/user-groups/list-groups.html";

  test("search finds operations, parameters and types, by keyboard alone", () =>
    visit("en/typescript/index.html", async (page) => {
      const first = page.locator("dialog li a").first();
      await page.keyboard.press("/");
      await page.keyboard.type("listgroups");
      await expect.poll(() => first.textContent()).toContain("listGroups");
      await page.keyboard.press("ArrowDown");
      expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/${OPERATION}`);

      await page.keyboard.press("Control+k");
      await page.keyboard.type("flat custom listGroups");
      await expect
        .poll(() => first.getAttribute("href"))
        .toContain("#request-parameters.flatCustomData");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/*#request-parameters.flatCustomData");
      expect(await page.locator(":target").textContent()).toContain("flatCustomData");

      await page.keyboard.press("/");
      await page.keyboard.type("UserDto");
      await expect.poll(() => first.getAttribute("href")).toMatch(/types\/user-dto\.html$/);
      await page.keyboard.type(" no such thing");
      await expect
        .poll(() => page.locator("dialog [role=status]").textContent())
        .toBe("Nothing found");
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog").isVisible()).toBe(false);
    }));

  test("every operation is found by its name, its path and its title", () =>
    visit("en/typescript/index.html", async (page) => {
      await page.keyboard.press("/");
      const index = (await readFile(join(folder, "en/typescript/index.md"), "utf8")).matchAll(
        /^\| \[`(\w+)`\]\((.*?)\.md\) \| ([^|]*?) (?:· [^|]*)?\| `\w+ (\S+)` \|$/gm,
      );
      const rows = [...index];
      expect(rows.length).toBeGreaterThan(50);
      const queries = rows.flatMap(([, name = "", path = "", title = "", url = ""]) =>
        [name, url, title.replace(/&[^;]*;|\\/g, " ")].map((query) => [query, `/${path}.html`]),
      );
      await page.locator("dialog li").first().waitFor({ state: "detached" });
      await page.keyboard.type("a");
      await page.locator("dialog li").first().waitFor();
      const lost = await page.evaluate((all) => {
        const input = document.querySelector<HTMLInputElement>("dialog input");
        return all.filter(([query = "", path = ""]) => {
          if (input) input.value = query;
          input?.dispatchEvent(new Event("input"));
          return document.querySelector(`dialog li a[href*="${path}"]`) === null;
        });
      }, queries);
      expect(lost).toEqual([]);
    }));

  test("every type is found by its name, and every parameter by its name and that of its operation", () =>
    visit("en/python/index.html", async (page) => {
      const fields: string[][] = [];
      const types: string[][] = [];
      for (const [path, html] of site) {
        const [, name = ""] = /^en\/python\/(.*)\.html$/.exec(path) ?? [];
        if (name === "") continue;
        if (/^types\/(?!index)/.test(name)) {
          types.push([/<h1>(?:<code>)?([^<]*)/.exec(html)?.[1] ?? "", `/${name}.html`]);
        }
        const [, method = ""] = /def (\w+)\(/.exec(html.replace(/<\/?i\b[^>]*>/g, "")) ?? [];
        for (const [, field = ""] of html.matchAll(/<div id="request-parameters\.(\w+)">/g)) {
          fields.push([`${method} ${field}`, `/${name}.html#request-parameters.${field}`]);
        }
      }
      await page.keyboard.press("/");
      await page.keyboard.type("a");
      await page.locator("dialog li").first().waitFor();
      const lost = (queries: readonly string[][]): Promise<readonly string[][]> =>
        page.evaluate((all) => {
          const input = document.querySelector<HTMLInputElement>("dialog input");
          return all.filter(([query = "", path = ""]) => {
            if (input) input.value = query;
            input?.dispatchEvent(new Event("input"));
            return document.querySelector(`dialog li a[href$="${path}"]`) === null;
          });
        }, queries);
      expect(types.length).toBeGreaterThan(50);
      expect(await lost(types)).toEqual([]);
      expect(fields.length).toBeGreaterThan(100);
      // A parameter whose name stands in the title of its operation is answered by the title.
      const unseen = await lost(fields);
      expect(
        await lost(unseen.map(([query = "", path = ""]) => [query, path.replace(/#.*/, "")])),
      ).toEqual([]);
      expect(unseen.length).toBeLessThan(fields.length / 3);
    }));

  test("search knows the titles of every human language", () =>
    visit(pathToFileURL(join(zoo, "en/typescript/index.html")).href, async (page) => {
      const first = page.locator("dialog li a").first();
      await page.keyboard.press("/");
      await page.keyboard.type("宠物");
      await expect.poll(() => first.textContent()).toContain("listPets");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/typescript/api/pets/list-pets.html");
      await page.getByRole("link", { name: "简体中文" }).click();
      await page.waitForURL("**/zh-CN/typescript/api/pets/list-pets.html");
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
      await page.keyboard.press("/");
      await page.keyboard.type("list pets");
      await expect.poll(() => first.textContent()).toContain("获取宠物列表");
    }));

  test("languages switch in place, and are remembered", () =>
    visit(OPERATION, async (page) => {
      await page.getByRole("link", { name: "Python", exact: true }).first().click();
      await page.waitForURL(`**/${OPERATION.replace("typescript", "python")}`);
      expect(await page.locator(".switch [aria-current]").first().textContent()).toBe("Python");
      await page.goto(`${address}site/index.html`);
      await page.waitForURL("**/site/en/python/index.html");
      await page.goto(`${address}site/${OPERATION}?lang=java`);
      await page.waitForURL(`**/${OPERATION.replace("typescript", "java")}`);
    }));

  test("the first page lets a new reader choose", () =>
    visit("index.html", async (page) => {
      await page.getByRole("link", { name: "Java", exact: true }).first().click();
      await page.waitForURL("**/java/index.html");
    }));

  test("samples are tabs, remembered, and reached by their address", () =>
    visit(OPERATION, async (page) => {
      const chosen = page.locator('[role=tab][aria-selected="true"]');
      expect(await chosen.textContent()).toBe("Minimal");
      await chosen.focus();
      await page.keyboard.press("ArrowLeft");
      expect(await chosen.textContent()).toBe("curl");
      expect(await page.locator("#curl").isVisible()).toBe(true);
      expect(await page.locator("#minimal").isVisible()).toBe(false);
      await page.goto(`${address}site/en/java/management/users/list-users.html`);
      expect(await chosen.textContent()).toBe("curl");
      await page.goto(`${address}site/${OPERATION}#paged`);
      expect(await chosen.textContent()).toBe("All pages");
    }));

  test("code is copied as it is written", () =>
    visit(OPERATION, async (page) => {
      const block = page.locator("#minimal .code");
      await block.hover();
      await block.getByRole("button", { name: "Copy" }).click();
      await block.getByRole("button", { name: "Copied" }).waitFor();
      const source = await readFile(join(folder, OPERATION.replace("html", "md")), "utf8");
      const copied = await page.evaluate("navigator.clipboard.readText()");
      expect(copied).toContain("new ManagementClient()");
      expect(source).toContain(`\`\`\`typescript\n${String(copied)}\n\`\`\``);
    }));

  test("dark colours are chosen and remembered", () =>
    visit(
      OPERATION,
      async (page) => {
        const ground = (): Promise<string> =>
          page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
        const button = page.getByRole("button", { name: "Dark colours" });
        expect(await button.getAttribute("aria-pressed")).toBe("false");
        const light = await ground();
        await button.click();
        const dark = await ground();
        expect(dark).not.toBe(light);
        await page.reload();
        expect(await ground()).toBe(dark);
        expect(await button.getAttribute("aria-pressed")).toBe("true");
      },
      { colorScheme: "light" },
    ));

  test("the keyboard skips to the content", () =>
    visit(OPERATION, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Skip to content");
      expect(await page.locator(":focus").boundingBox()).toMatchObject({ y: 0 });
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("id")).toBe("content");
    }));

  test("nothing needs a script: text, samples, and the menu of a telephone", () =>
    visit(
      OPERATION,
      async (page) => {
        for (const id of ["minimal", "full", "paged", "curl", "request-parameters.limit"]) {
          expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true);
        }
        expect(await page.getByRole("button").allTextContents()).toEqual(["Menu"]);
        expect(await page.locator("#menu").isVisible()).toBe(false);
        await page.getByRole("button", { name: "Menu" }).click();
        await page.locator("#menu").getByRole("link", { name: "Get a group", exact: true }).click();
        await page.waitForURL("**/get-group.html");
      },
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
    ));

  test("opens from a disk", () =>
    visit(pathToFileURL(join(folder, "en/typescript/index.html")).href, async (page) => {
      await page.getByRole("link", { name: "listGroups" }).click();
      await page.waitForURL(`**/${OPERATION}`);
      expect(await page.locator("[role=tab]").count()).toBeGreaterThan(2);
      await page.keyboard.press("/");
      await page.keyboard.type("getUserBatch");
      await expect.poll(() => page.locator("dialog li").count()).toBeGreaterThan(0);
    }));

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const LOOKS: readonly string[] = [
    "index.html",
    "en/typescript/index.html",
    "en/typescript/errors.html",
    OPERATION,
    "en/typescript/types/user-status.html",
  ];
  const KINDS: readonly string[] = [
    ...LOOKS,
    "en/typescript/quick-start.html",
    "en/typescript/types/group-dto.html",
    "en/python/management/users/get-user-batch.html",
    "en/java/management/users/get-user-batch.html",
    "zh-CN/typescript/management/users/get-user-batch.html",
  ];

  // Colours do not depend on the width, and nothing else on the theme.
  test.each([
    ["light", 1440, {}],
    ["dark", 1440, { runOnly: ["color-contrast"] }],
    ["light", 390, { rules: { "color-contrast": { enabled: false } } }],
  ] as const)("axe-core finds nothing: %s, %i wide", (colorScheme, width, options) =>
    visit(
      "index.html",
      async (page) => {
        const check = async (what: string): Promise<void> => {
          await page.evaluate(axe);
          const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
          expect(found.passes.length).toBeGreaterThan(0);
          const told = found.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html}`),
          );
          expect(told, what).toEqual([]);
          const sizes = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
          const [needed = 0, room = 0] = sizes as number[];
          expect(needed, `${what} is wider than its window`).toBeLessThanOrEqual(room);
        };
        for (const path of width === 1440 && colorScheme === "light" ? KINDS : LOOKS) {
          await page.evaluate("localStorage.clear()");
          await page.goto(`${address}site/${path}`);
          await check(path);
        }
        if (width === 390) {
          await page.getByRole("button", { name: "Menu" }).click();
          await check("the menu");
          await page.keyboard.press("Escape");
        }
        await page.keyboard.press("/");
        await page.keyboard.type("user");
        await page.locator("dialog li").first().waitFor();
        await check("the search");
      },
      { colorScheme, viewport: { width, height: 900 } },
    ),
  );
});

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
