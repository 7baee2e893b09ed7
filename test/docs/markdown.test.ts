/**
 * The doors of Markdown: what a stranger's text can never do to a page, and what of a description is kept.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { code } from "../../generator/code/code.js";
import {
  codeSpan,
  description,
  descriptionLine,
  externalLink,
  fence,
  heading,
  link,
  table,
  text,
} from "../../generator/docs/markdown.js";
import { all, parse, textOf } from "./site.js";

const HOSTILE: readonly string[] = [
  "{{ 7*7 }} {{constructor}}",
  "`{{ 7*7 }}`",
  "a {onclick=alert(1)} `x`{.y} {#id}",
  "<script>alert(1)</script> <Badge :text='x'/> <a href='javascript:x'>y</a>",
  "[x](javascript:alert(1)) [y](<java&#10;script:1>) ![z](x) [d](data:text/html,x) [r](../../etc)",
  "<javascript:alert(1)> [ref]: javascript:x",
  "---\nlayout: x\n---\n# heading\nunder\n===\n",
  "<!--@include: ./secret.md-->\n<<< ./secret.ts\n[[toc]]\n:::danger\nx\n:::",
  "```\nnever closed {{ 7*7 }} <!--@include: x-->",
  "| a | b |\n|---|---|\n| x",
  "- one\n  - two\n1. three\n> quote",
  "&#123;&#123; 7*7 }} &lt;script&gt; &amp;lt;",
  "\u202Eevil\u0000\u2028x\uD800",
  "`` ` `` ``` ~~~ a|b \\| `c\\|d` `|`",
  "**[**](x) *a **b* c** _ __ ___",
  "# a\n\n    indented {{x}}\n\ttab",
  "$x$ ~~y~~ ==z== ^1^ [^1] @user a@b.co :smile: www.e.com https://e.com/{{x}}",
];

/** Everything a site could act on that the fixed parts of a page do not bring themselves. */
function expectHarmless(markdown: string): void {
  const tree = parse(markdown);
  expect(all(tree, "heading")).toEqual([]);
  expect(all(tree, "image")).toEqual([]);
  expect(all(tree, "definition")).toEqual([]);
  expect(all(tree, "front-matter")).toEqual([]);
  for (const one of all(tree, "link")) expect(one.url).toMatch(/^(https?:\/\/|mailto:)/);
  for (const one of all(tree, "html")) {
    expect(one.value).toMatch(/^(<!-- -->|<br>|<\/?code>|<pre v-pre>[^]*<\/pre>)$/);
  }
  expect(markdown).not.toMatch(/<!--\s*@include/);
  expect(markdown).not.toMatch(/[\u0000\u202A-\u202E\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u);
  // Vue sees text and code spans, but not fences; two braces must never meet there.
  for (const kind of ["text", "inlineCode", "link"]) {
    for (const one of all(tree, kind)) expect(one.value ?? "").not.toContain("{{");
  }
}

describe("text of a stranger", () => {
  test.each(HOSTILE)("is harmless at every door: %j", (value) => {
    for (const made of [text(value), codeSpan(value), fence("ts", value)])
      expectHarmless(made.text);
    expectHarmless(description(value).text);
    expectHarmless(descriptionLine(value).text);
  });

  test.each(HOSTILE)("stays in its cell: %j", (value) => {
    const cells = [text(value), codeSpan(value), descriptionLine(value)];
    const tree = parse(table([code`a`, code`b`, code`c`], [cells, cells]).text);
    const [found] = all(tree, "table");
    expect(tree.children).toHaveLength(1);
    expect(found?.children?.map((row) => row.children?.length)).toEqual([3, 3, 3]);
  });

  test("is harmless in every place of a hostile description", () => {
    const path = new URL("fixtures/markdown-html.yaml", import.meta.url);
    const found: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === "string") found.push(value);
      else if (typeof value === "object" && value !== null) {
        Object.values(value).forEach(walk);
        found.push(...Object.keys(value));
      }
    };
    walk(parseYaml(readFileSync(path, "utf8")));
    expect(found.length).toBeGreaterThan(20);
    for (const value of found) {
      for (const made of [text(value), codeSpan(value), description(value)])
        expectHarmless(made.text);
    }
  });

  test("its words survive", () => {
    const tree = parse(text("a_b *c* [d](e) <f> | `g` # {{h}} \\i &amp; j").text);
    expect(textOf({ type: "x", children: all(tree, "text") })).toBe(
      "a_b *c* [d](e) <f> | `g` # {{h}} \\i &amp; j",
    );
  });

  test("a code span keeps every character", () => {
    for (const value of ["a`b", "``", "`x`", " a ", "a  b", "\\", "x|y", "<T>", "*", "&amp;"]) {
      const [span] = all(parse(codeSpan(value).text), "inlineCode");
      expect(span?.value).toBe(value);
    }
  });

  test("long, deep and unfinished texts take time that grows with their length", () => {
    const started = performance.now();
    for (const piece of [
      "[",
      "*",
      "`",
      "_a",
      "> ",
      "- ",
      "**a",
      "<",
      "![",
      "](",
      "``",
      "&",
      "1. ",
      "|",
    ]) {
      description(piece.repeat(8_000));
      description(`${piece.repeat(50)}\n`.repeat(160));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("a description keeps what it means", () => {
  const kept: readonly [string, string, string][] = [
    ["paragraphs", "one\nstill one\n\ntwo", "one still one\n\ntwo"],
    ["emphasis", "*a* **b** _c_ __d__ snake_case", "*a* **b** *c* **d** snake_case"],
    ["nested emphasis", "**a *b* c**", "**a *b* c**"],
    ["code", "use `x | y` and ``a`b``", "use `x | y` and ``a`b``"],
    ["lists", "- a\n- b\n  1. c\n  2. d", "- a\n- b\n  1. c\n  2. d"],
    ["loose lists", "1. a\n\n   more\n2. b", "1. a\n\n   more\n\n2. b"],
    ["a list after a line", "Values:\n- a\n- b", "Values:\n\n- a\n- b"],
    ["fences", "```json\n{ }\n```", "```json\n{ }\n```"],
    ["fences that hold fences", "~~~~\n```\n~~~~", "````\n```\n````"],
    ["links", "[a](https://e.com/x_y 'T')", "[a](https://e.com/x_y)"],
    ["addresses", "see https://e.com/a.", "see [https\\://e.com/a](https://e.com/a)."],
    ["headings", "# Big\ntext", "**Big**\n\ntext"],
    ["quotes", "> a\n> b", "> a b"],
    ["alerts", "> [!NOTE]\n> a", "> **Note:** a"],
    ["what is no alert", "> [!NONE]\n> a", "> \\[!NONE\\] a"],
    ["hard breaks", "a  \nb\\\nc<br/>d", "a<br>b<br>c<br>d"],
    ["images as text", "![the alt](https://e.com/x.png)", "the alt"],
    ["escapes and entities", "\\*a\\* &copy; &lt;b&gt;", "\\*a\\* © &lt;b&gt;"],
    [
      "tables",
      "| a | b |\n|--|--|\n| `x` | y \\| z |",
      "| a | b |\n| --- | --- |\n| `x` | y &#124; z |",
    ],
    ["times and dates", "at 12:30, 3. May", "at 12:30, 3. May"],
  ];
  test.each(kept)("%s", (_, value, wanted) => {
    expect(description(value).text).toBe(wanted);
  });

  test("on one line", () => {
    expect(descriptionLine("a\n\n- b\n- c\n\n```\nx\ny\n```").text).toBe(
      "a<br>• b<br>• c<br>`x`<br>`y`",
    );
  });
});

describe("our own pieces", () => {
  test("links of ours are relative, those of others are checked", () => {
    expect(link(code`x`, "../types/user.md#a-b").text).toBe("[x](../types/user.md#a-b)");
    for (const wrong of ["", "/etc", "x.html", "javascript:x", "a b.md", "../x.md#A)"]) {
      expect(() => link(code`x`, wrong)).toThrow("is not a link between pages");
    }
    expect(externalLink(code`x`, "https://e.com/a b(c)").text).toBe(
      "[x](https://e.com/a%20b%28c%29)",
    );
    for (const wrong of ["javascript:x", "data:x", "//e.com", "ftp://e.com", "https://u:p@e.com"]) {
      expect(externalLink(code`x`, wrong).text).toBe("x");
    }
  });

  test("a heading has the anchor that was asked for", () => {
    expect(heading(2, code`Request parameters`, "request-parameters").text).toBe(
      "## Request parameters",
    );
    expect(heading(2, code`请求参数`, "request-parameters").text).toBe(
      '<a id="request-parameters"></a>\n\n## 请求参数',
    );
    expect(() => heading(2, code`x`, 'x" onclick="')).toThrow("is not an anchor");
  });

  test("a table is never uneven and never empty", () => {
    expect(() => table([code`a`], [[code`1`, code`2`]])).toThrow("a row has 2 cells, its head 1");
    expect(table([code`a`], []).isEmpty).toBe(true);
    expect(table([code`a`, code`b`], [[code``, codeSpan("x|y")]]).text).toBe(
      "| a | b |\n| --- | --- |\n| – | `x\\|y` |",
    );
  });
});
