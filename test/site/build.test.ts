/**
 * The site of small pages: what becomes of each construct, and of text that wants to be more than text.
 */
import { describe, expect, test } from "vitest";
import { siteOf, sourceOf, ZOO } from "./shelves.js";
import { addressesIn, brokenLinks, strangeTags } from "./tags.js";

async function pageOf(markdown: string): Promise<string> {
  const site = await siteOf(sourceOf({ ...ZOO, "en/typescript/guide.md": markdown }));
  const html = site.get("en/typescript/guide.html") ?? "";
  return html.slice(html.indexOf("<main"), html.indexOf("<footer>"));
}

describe("text of strangers", () => {
  const payloads = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a id="x" onclick="alert(1)"></a>',
    '<a id="x"onclick=alert(1)></a>',
    "<br onload=alert(1)>",
    "<code><b onclick=alert(1)>x</b></code>",
    "<code>&lt;img src=x onerror=alert(1)&gt;</code>",
    "<pre v-pre><code><img src=x onerror=alert(1)></code></pre>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](\u0001javascript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](vbscript:x)",
    "[a](file:///etc/passwd)",
    "[a](//evil.example/x)",
    "[a](/\\evil.example/x)",
    '[a](guide.md "x\\" onclick=alert(1)")',
    '[a](guide.md#"onclick=alert(1))',
    "<javascript:alert(1)>",
    "![a](http://evil.example/x.png)",
    "![a](x.png)",
    "# <img src=x onerror=alert(1)>",
    "## `<img src=x onerror=alert(1)>`",
    '```js" onclick="alert(1)\n</code><script>alert(1)</script>\n```',
    "```json\n</code></pre><img src=x onerror=alert(1)>\n```",
    '| <b> | "x" |\n| --- | --- |\n| <br onload=x> | `</td><b>` |',
    "| Name | Type | Required | Default | Description | Example |\n| --- | --- | --- | --- | --- | --- |\n" +
      '| `"onclick="x <b>` | `<b>` | <b> | <i> | <u><br><b> | `</dd>` |',
    "\u0000\u001b[31m",
  ];

  test.each(payloads)("stays text: %j", async (payload) => {
    for (const markdown of [payload, `# Title\n\n${payload}\n\n## More\n\ntext ${payload}`]) {
      const html = await pageOf(markdown);
      expect(html).toContain('id="content"');
      expect(strangeTags(html)).toEqual([]);
      expect(addressesIn(html).filter((one) => /^[^h]*(script|data|file|evil)/i.test(one))).toEqual(
        [],
      );
    }
  });

  test("in titles and names of the sidebar", async () => {
    const evil = '"><script>alert(1)</script>';
    const sidebar = (ZOO["en/typescript/sidebar.json"] ?? "").replaceAll(
      "Guide",
      JSON.stringify(evil).slice(1, -1),
    );
    const site = await siteOf(sourceOf({ ...ZOO, "en/typescript/sidebar.json": sidebar }));
    for (const [path, html] of site) {
      if (path.endsWith(".html")) expect(strangeTags(html), path).toEqual([]);
    }
    expect(site.get("en/typescript/guide.html")).toContain("&lt;script&gt;");
  });

  test("the grammar of tags sees what it must", () => {
    for (const bad of [
      "<script src=x>",
      "<b>",
      "< a>",
      '<a onclick="x">',
      '<a href="javascript:x">',
    ])
      expect(strangeTags(bad), bad).not.toEqual([]);
  });
});

describe("our own forms", () => {
  test("words of another language", async () => {
    const html = await pageOf(
      '# <span lang="en">Pets</span> 〔待译〕\n\n<span lang="en">One *pet*, or `two`.</span> 〔待译〕\n\n' +
        '<div lang="en">\n\nA list:\n\n- one\n- two\n\n</div>\n\nAfter.\n',
    );
    expect(html).toContain('<h1><span lang="en">Pets</span> 〔待译〕</h1>');
    expect(html).toContain(
      '<p><span lang="en">One <em>pet</em>, or <code>two</code>.</span> 〔待译〕</p>',
    );
    expect(html).toMatch(/<div lang="en">\s*<p>A list:<\/p>\s*<ul>.*<\/ul>\s*<\/div>\s*<p>After/s);
    expect(strangeTags(html)).toEqual([]);
  });

  test.each([
    '<span lang="en">never closed',
    "closed </span> but never open",
    '<span lang="en" onclick="x">a</span>',
    '<span lang="en>">a</span>',
    '<div lang="en">\n\nnever closed',
    "</div>",
    '<div lang="en"><b>\n\n</div>',
  ])("that are not whole stay text: %j", async (markdown) => {
    const html = await pageOf(`# T\n\n${markdown}\n\nAfter.\n`);
    expect(html).toContain("&lt;");
    expect(html).not.toMatch(/<(span|div) lang/);
    expect(strangeTags(html)).toEqual([]);
  });

  test("anchors, breaks, comments and code", async () => {
    const html = await pageOf(
      '# T\n\n<a id="more"></a>\n\n## About `x`\n\nAn \\_open {<!-- -->{ brace, <code>a &lt;b&gt; {<!-- -->{ \\| &amp;lt;</code> and<br>a break.\n\n' +
        "<pre v-pre><code>&lt;!-- @include --&gt;\n\n{{ x }} \\n</code></pre>\n\nAfter.\n",
    );
    expect(html).toContain('<h2 id="more"><a href="#more">About <code>x</code></a></h2>');
    expect(html).toContain("An _open {{ brace, <code>a &lt;b&gt; {{ | &amp;lt;</code> and<br>");
    expect(html).toContain(
      '<pre tabindex="0"><code>&lt;!-- @include --&gt;\n\n{{ x }} \\n</code></pre>',
    );
    expect(html).toContain("<p>After.</p>");
  });

  test("a table of fields becomes a list, each with an anchor", async () => {
    const site = await siteOf(sourceOf(ZOO));
    const html = site.get("en/typescript/api/pets/list-pets.html") ?? "";
    expect(html).toContain(
      '<div id="request-parameters.breedNames"><dt><a href="#request-parameters.breedNames"><code>breedNames</code></a> ' +
        '<span class="type"><code>string[]</code></span> <strong>Required</strong></dt>' +
        '<dd><p>List pets</p><p>1 to 5</p><p class="fact"><span>Example</span> <code>&quot;a&quot;</code></p></dd></div>',
    );
  });
});

test("the end of a page: its neighbours, and the day of its last change", async () => {
  const both = await pageOf(
    "# T\n\nText.\n\n---\n\n[Pet](types/pet.md)\n\nLast changed: 2026-11-21\n",
  );
  expect(both).toMatch(/<p>Text\.<\/p>\s*<nav class="neighbours"/);
  expect(both).not.toContain("2026-11-21");
  const footer = async (markdown: string): Promise<string> => {
    const site = await siteOf(sourceOf({ ...ZOO, "en/typescript/guide.md": markdown }));
    return /<footer>.*<\/footer>/s.exec(site.get("en/typescript/guide.html") ?? "")?.[0] ?? "";
  };
  const day = "<span>Last changed: 2026-11-21</span>";
  expect(
    await footer("# T\n\nText.\n\n---\n\n[P](types/pet.md)\n\nLast changed: 2026-11-21\n"),
  ).toContain(day);
  expect(await footer("# T\n\nText.\n\n---\n\nLast changed: 2026-11-21\n")).toContain(day);
  expect(await footer("# T\n\nText.\n\n---\n\n[P](types/pet.md)\n")).not.toContain("<span>");
  expect(await pageOf("# T\n\n---\n\n- a list, which is no footer\n")).toContain("<hr>");
});

test("every page, link and anchor is there, and files are as they should be", async () => {
  const site = await siteOf(sourceOf(ZOO));
  expect([...site.keys()].filter((path) => path.startsWith("en/python"))).toEqual([
    ...["index.html", "index.md", "guide.html", "guide.md"].map((one) => `en/python/${one}`),
    ...["api/pets/list-pets.html", "api/pets/list-pets.md", "types/index.html"].map(
      (one) => `en/python/${one}`,
    ),
    ...["types/index.md", "types/pet.html", "types/pet.md", "search.js"].map(
      (one) => `en/python/${one}`,
    ),
  ]);
  expect(brokenLinks(site)).toEqual([]);
});

test("a page that is too long is cut between its sections, and links follow", async () => {
  const section = (name: string): string =>
    `### ${name}\n\n${"Some words of a long section. ".repeat(2000)}\n\n`;
  const names = ["One", "Two", "Three", "Four"];
  const long = `# Guide\n\n[to four](#four)\n\n${names.map(section).join("")}`;
  const site = await siteOf(
    sourceOf({
      ...ZOO,
      "en/typescript/guide.md": long,
      "en/typescript/index.md": "# Zoo\n\n[x](guide.md#three)\n",
    }),
  );
  const parts = [...site.keys()].filter((path) => /^en\/typescript\/guide.*html$/.test(path));
  expect(parts).toEqual(["en/typescript/guide.html", "en/typescript/guide-part-2.html"]);
  expect(site.get("en/typescript/index.html")).toContain('href="guide-part-2.html#three"');
  expect(site.get("en/typescript/guide.html")).toContain('href="guide-part-2.html#four"');
  expect(site.get("en/typescript/guide-part-2.html")).not.toContain('id="two"');
  expect(site.get("en/typescript/search.js")).toContain('"guide-part-2.html#four"');
  expect(brokenLinks(site)).toEqual([]);
});

test.each([
  ["no sidebar", {}, "no pages"],
  ["no JSON", { "en/x/sidebar.json": "{" }, "not a sidebar"],
  ["another shape", { "en/x/sidebar.json": '[{"title":1}]' }, "not a sidebar"],
  [
    "a path of elsewhere",
    { "en/x/sidebar.json": '[{"title":"a","path":"/en/y/i.md"}]' },
    "not a sidebar",
  ],
  ["two tops", { "en/x/sidebar.json": '[{"title":"a"},{"title":"b"}]' }, "one entry"],
])("pages that cannot be read: %s", async (_, files, message) => {
  await expect(siteOf(sourceOf(files as unknown as Record<string, string>))).rejects.toThrow(
    message,
  );
});
