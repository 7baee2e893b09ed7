/**
 * Whether a page stayed the page it was meant to be.
 *
 * Decides: what of a page a description can never bring: headings, raw HTML, pictures, addresses other than http, https
 * and mailto, addresses nobody marked as such, two braces where Vue looks for them, front matter, inclusions, and marks
 * that plugins act on. The page is read by markdown-it, as the sites do that print these pages.
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
/** Tells a sign that stands there as it is from one that was escaped. */
const exact = new MarkdownIt({ html: true, linkify: true }).disable("text_join");

export interface PageOptions {
  /** The page of a harmless description of the same form: it has the same headings. */
  readonly base?: string | undefined;
  /** Whether a site compiles the page, or only a repository shows it. Absent: a site. */
  readonly site?: boolean;
}

/** Faults of a page. */
export function pageProblems(page: string, options: PageOptions = {}): readonly string[] {
  const { base, site = true } = options;
  const tokens = flat(parser.parse(page, {}));
  const problems: string[] = [];
  for (const one of tokens) {
    const { type, content } = one;
    const url = one.attrGet("href");
    if (type === "html_inline" && !OWN_HTML.test(content)) problems.push(`HTML: ${content}`);
    if (type === "html_block" && !ownBlock(content)) problems.push(`HTML: ${content}`);
    if (type === "image" || type === "s_open") problems.push(`${type}: ${content}`);
    if (url !== null && !OWN_LINK.test(url) && !/^(https?:\/\/|mailto:)/.test(url))
      problems.push(`a link to ${url}`);
    if (url !== null && one.markup === "linkify") problems.push(`a link made of text: ${url}`);
    // Vue looks at text and code in a line, not at fences.
    if (site && /^(text|code_inline)$/.test(type) && content.includes("{{"))
      problems.push("two braces meet");
    if (type === "text" && /^(<<<|:::|\[\[toc)/.test(content))
      problems.push("it commands VitePress");
    if (type === "fence" && /[^A-Za-z0-9+#-]/.test(one.info))
      problems.push(`a fence of ${one.info}`);
  }
  for (const { type, content } of site ? flat(exact.parse(page, {})) : []) {
    // A formula, a picture by its name, a person.
    const sign = type === "text" ? /\$|:[a-z+-]\S*:|(?<=\S)@\w/i.exec(content) : null;
    if (sign !== null) problems.push(`a plugin may act on ${sign[0]}`);
  }
  if (site && /<!--\s*@include/.test(page)) problems.push("it includes a file");
  if (/^\s*---\s*$/m.test(page.slice(0, 4))) problems.push("it has front matter");
  if (base !== undefined && outline(tokens) !== outline(flat(parser.parse(base, {}))))
    problems.push(`its headings are ${outline(tokens)}`);
  return problems;
}

/** What a reader sees: the words without any markup. */
export function visibleText(page: string): string {
  return flat(parser.parse(page, {}))
    .filter((one) => /^(text|code_inline|code_block|fence|softbreak)$/.test(one.type))
    .map((one) => (one.type === "softbreak" ? "\n" : one.content))
    .join("");
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
