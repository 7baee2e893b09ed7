/**
 * Guides of the product: where they are listed, how they are shown, and what is refused, at its line.
 */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { planDocs } from "../../generator/docs/plan.js";
import { type ProductGuide, readGuides } from "../../generator/docs/product-guides.js";
import { renderDocs } from "../../generator/render/docs.js";
import { sampleApi } from "./api.js";
import { templates } from "./site.js";
import { surfaceOf } from "./surface.js";

const FOLDER = {
  path: "/p/guides",
  span: { file: "sdk-factory.yaml", line: 3, column: 9, endLine: 3, endColumn: 15 },
};
const PLACES = { locales: ["en", "zh-CN"], languages: ["typescript", "python"] };
const GOOD = `# Moving > 1 & more

See [Errors](errors.md#fields), [how](#how) and <code>.

<a id="how"></a>

## 步骤

\`\`\`text
<b>{{ as it is }}</b>


# no title
\`\`\`
`.replace("<code>", "`<b>`");

async function read(
  files: Readonly<Record<string, string | Uint8Array>> | null,
): Promise<{ readonly guides: readonly ProductGuide[]; readonly diagnostics: Diagnostics }> {
  const diagnostics = new Diagnostics();
  const guides = await readGuides(FOLDER, PLACES, {
    list: () => Promise.resolve(files === null ? null : Object.keys(files)),
    read: (path) => {
      const text = files?.[path.replace("/p/guides/", "")];
      return Promise.resolve(text === undefined ? null : Buffer.from(text));
    },
    diagnostics,
    display: (path) => path.replace("/p/", ""),
    remember: () => undefined,
  });
  return { guides, diagnostics };
}

function told(diagnostics: Diagnostics): readonly string[] {
  return diagnostics.sorted().map(({ code, message, span, hint }) => {
    expect(hint).toBeTruthy();
    return `${span?.file ?? ""}:${String(span?.line)}:${String(span?.column)} ${code} ${message}`;
  });
}

async function pagesOf(
  guides: readonly ProductGuide[],
): Promise<{ readonly pages: ReadonlyMap<string, string>; readonly diagnostics: Diagnostics }> {
  const api = sampleApi();
  const diagnostics = new Diagnostics();
  const options = { product: "Example", languages: PLACES.locales, guides };
  const plan = planDocs(api, [surfaceOf(api), surfaceOf(api, "python")], options, diagnostics);
  const files = await renderDocs(plan, templates, diagnostics);
  return { pages: new Map(files.map((one) => [one.path, one.text])), diagnostics };
}

describe("a guide", () => {
  test("is a page under our breadcrumb, and is listed wherever guides are", async () => {
    const { guides, diagnostics } = await read({ "en/typescript/moving.md": GOOD });
    expect(told(diagnostics)).toEqual([]);
    const made = await pagesOf(guides);
    expect(told(made.diagnostics)).toEqual([]);
    const page = (path: string): string => made.pages.get(path) ?? "";

    const title = "Moving &gt; 1 & more";
    const body = GOOD.slice(GOOD.indexOf("See"));
    expect(page("en/typescript/moving.md")).toBe(
      `[TypeScript](index.md) / ${title}\n\n# ${title}\n\n${body}`,
    );
    expect(page("en/typescript/index.md")).toContain(` · [${title}](moving.md) · `);
    expect(page("en/typescript/llms.txt")).toContain(`\n- [${title}](moving.md)\n`);
    const [top] = JSON.parse(page("en/typescript/sidebar.json")) as [
      { readonly children: readonly { readonly title: string; readonly path?: string }[] },
    ];
    expect(top.children).toContainEqual({
      title: "Moving 1 & more",
      path: "/en/typescript/moving.md",
    });

    for (const place of ["en/python", "zh-CN/typescript"]) {
      expect(made.pages.has(`${place}/moving.md`)).toBe(false);
      for (const list of ["index.md", "llms.txt", "sidebar.json"]) {
        expect(page(`${place}/${list}`)).not.toBe("");
        expect(page(`${place}/${list}`)).not.toContain("moving.md");
      }
    }
  });

  test("that links to a page which is not there is refused at the link", async () => {
    const text = "# A\n\n`[x](y.md)` [web](https://example.com) [E](errors.md) [F](error.md#a)\n";
    const { guides } = await read({ "en/python/a.md": text });
    const { diagnostics } = await pagesOf(guides);
    expect(told(diagnostics)).toEqual([
      "guides/en/python/a.md:3:59 guide-link there is no page en/python/error.md",
    ]);
  });
});

describe("refused", () => {
  test.each([
    ["no title", "Text\n", "1:1", "a guide does not begin with its title"],
    ["nothing", "", "1:1", "a guide does not begin with its title"],
    ["a section first", "\n## A\n", "2:1", "a guide does not begin with its title"],
    ["a second title", "# A\n\n# B\n", "3:1", "a guide has a second title"],
    ["an underlined one", "# A\n\nB\n===\n", "4:1", "a guide has a second title"],
    ["markup in the title", "# The `x`\n", "1:1", "the title of a guide has markup"],
    ["HTML", "# A\n\nx <b>y</b>\n", "3:3", "a guide holds HTML"],
    ["HTML in the title", "# A <b>\n", "1:5", "a guide holds HTML"],
    ["a file of VitePress", "# A\n\n<<< @/x.ts\n", "3:1", "a guide holds HTML"],
    ["braces", "# A\n\n`{{ x }}`\n", "3:2", "a site would evaluate two braces"],
    [
      "a comment in a fence",
      "# A\n\n```text\n <!--@include: x-->\n```\n",
      "4:2",
      "a guide holds a comment of HTML",
    ],
    ["an open fence", "# A\n\n```text\n", "4:1", "a fence is not closed"],
    ["tildes", "# A\n\n~~~\n~~~\n", "3:1", "a fence is made of tildes"],
    ["another encoding", Uint8Array.of(0x23, 0x20, 0xff), "1:1", "a guide is not UTF-8"],
  ])("%s", async (_, text, place, message) => {
    const { guides, diagnostics } = await read({ "en/python/a.md": text });
    expect(guides).toEqual([]);
    expect(told(diagnostics)).toEqual([`guides/en/python/a.md:${place} guide-invalid ${message}`]);
  });

  test.each([
    ["en/a.md", "a guide lies at <human language>/<programming language>/<slug>.md"],
    ["en/python/A b.md", "a guide lies at <human language>/<programming language>/<slug>.md"],
    ["en/python/a.txt", "a guide lies at <human language>/<programming language>/<slug>.md"],
    ["de/python/a.md", 'no pages are made in the human language "de"'],
    ["en/java/a.md", 'no pages are made for the programming language "java"'],
    ["en/python/errors.md", "errors.md is a page that is made already"],
    ["en/python/webhooks.md", "webhooks.md is a page that is made already"],
  ])("a file at %s", async (path, message) => {
    const { guides, diagnostics } = await read({ [path]: "# A\n" });
    expect(guides).toEqual([]);
    expect(told(diagnostics)).toEqual([`guides/${path}:1:1 guide-place ${message}`]);
  });

  test("a folder that is not there, at the line that names it", async () => {
    const { diagnostics } = await read(null);
    expect(told(diagnostics)).toEqual([
      "sdk-factory.yaml:3:9 config-invalid there is no folder guides",
    ]);
  });
});

test("files that begin with a dot are nobody's pages", async () => {
  const { guides, diagnostics } = await read({ "en/.DS_Store": "", ".keep": "" });
  expect(guides).toEqual([]);
  expect(diagnostics.count).toBe(0);
});
