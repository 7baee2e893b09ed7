/**
 * Whether a page stayed the page it was meant to be.
 *
 * Decides: what of a page a description can never bring: headings, raw HTML, pictures, addresses other than http, https
 * and mailto, two braces where Vue looks for them, front matter, inclusions. The page is read by markdown-it, as the
 * sites do that print these pages.
 * Leaves to others: what the doors of Markdown keep of a description (`test/docs/markdown.test.ts`).
 */
import MarkdownIt from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** All that the pages print themselves. */
const OWN_HTML = /^(<!-- -->|<br>|<\/?code>|<a id="[a-z0-9-]+">|<\/a>)+$/;
const OWN_BLOCK = /^(<a id="[a-z0-9-]+"><\/a>|<pre v-pre><code>[^<]*<\/code><\/pre>)$/;
const OWN_LINK = /^(?:(?:\.\.\/)*[a-z0-9-]+(?:\/[a-z0-9-]+)*\.md)?(?:#[a-z0-9-]+)?$/;

/** As VitePress sets it up. */
const parser = new MarkdownIt({ html: true, linkify: true });

/** Faults of a page; `base` is the page of a harmless description of the same form, where there is one. */
export function pageProblems(page: string, base?: string): readonly string[] {
  const tokens = flat(parser.parse(page, {}));
  const problems: string[] = [];
  for (const one of tokens) {
    const { type, content } = one;
    const url = one.attrGet("href");
    if (type === "html_inline" && !OWN_HTML.test(content)) problems.push(`HTML: ${content}`);
    if (type === "html_block" && !ownBlock(content)) problems.push(`HTML: ${content}`);
    if (type === "image") problems.push(`a picture: ${content}`);
    if (url !== null && !OWN_LINK.test(url) && !/^(https?:\/\/|mailto:)/.test(url))
      problems.push(`a link to ${url}`);
    // Vue looks at text and code in a line, not at fences.
    if (/^(text|code_inline)$/.test(type) && content.includes("{{"))
      problems.push("two braces meet");
    if (type === "text" && /^(<<<|:::|\[\[toc)/.test(content))
      problems.push("it commands VitePress");
  }
  if (/<!--\s*@include/.test(page)) problems.push("it includes a file");
  if (/^---\s*$/m.test(page.slice(0, 4))) problems.push("it has front matter");
  if (base !== undefined && outline(tokens) !== outline(flat(parser.parse(base, {}))))
    problems.push(`its headings are ${outline(tokens)}`);
  return problems;
}

function ownBlock(html: string): boolean {
  return html.trim() === "" || OWN_BLOCK.test(html.trim()) || OWN_HTML.test(html.trim());
}

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((one) => [one, ...flat(one.children ?? [])]);
}

/** Levels of the headings, in order: their words may come from the description, their number may not. */
function outline(tokens: readonly Token[]): string {
  const headings = tokens.filter((one) => one.type === "heading_open");
  return headings.map((one) => one.tag).join(" ");
}
