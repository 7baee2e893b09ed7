/**
 * Reads one written page: what stands in it, and as HTML.
 *
 * Decides: how each construct of our Markdown looks in HTML, and where the parts of a page are: the trail above the
 * title, the badges below it, and at the end the links to its neighbours and the day of its last change. They are found by their place, never by words.
 *
 * HTML of a page is text, since descriptions are written by strangers. Exceptions are the few forms that our pages use
 * where Markdown has none (`docs/escape.ts`, `docs/markdown.ts`): an anchor, a line break, an empty comment, and code that
 * Markdown could not hold, and words of another language. Each is recognised whole and made anew; no tag is ever copied.
 * Leaves to others: tables (`tables.ts`), colours (`highlight.ts`), and where a link leads (`addresses.ts`).
 */
import MarkdownIt, { type StateBlock, type StateInline, type Token } from "markdown-it";
import { type Code, EMPTY } from "../code/code.js";
import { pass } from "../code/door.js";
import type { Highlighter } from "./highlight.js";
import { escapeHtml } from "./html.js";
import { type FieldNames, readTable, type Row, TableWriter } from "./tables.js";
import type { SiteWords } from "./words.js";

export interface OutlineEntry {
  readonly id: string;
  readonly level: 2 | 3;
  readonly label: string;
}

/** A piece of the page between which it may be cut. */
export interface Block {
  readonly html: Code;
  /** Anchors in it. */
  readonly ids: readonly string[];
}

export interface ReadPage {
  readonly title: string;
  readonly titleHtml: Code;
  readonly breadcrumb: Code;
  readonly badges: readonly Code[];
  readonly blocks: readonly Block[];
  readonly neighbours: readonly Code[];
  /** When it changed last; may be empty. */
  readonly changed: Code;
  readonly outline: readonly OutlineEntry[];
  /** First words of the page, without markup. */
  readonly summary: string;
  /** Parameters and fields, by the heading below which they are listed. */
  readonly fields: readonly FieldNames[];
  /** Tables whose rows begin with a link: lists of operations and types. */
  readonly rows: readonly Row[];
}

/** Where a link of the page leads in the site; `null` when it may not be followed. */
export type LinkResolver = (href: string) => string | null;

interface Environment {
  readonly resolve: LinkResolver;
}

export class PageReader {
  readonly #markdown: MarkdownIt;

  constructor(highlight: Highlighter) {
    this.#markdown = makeMarkdown(highlight);
  }

  /** `hasBadges`: whether the line below the title tells what kind of page it is. */
  read(source: string, words: SiteWords, hasBadges: boolean, resolve: LinkResolver): ReadPage {
    const markdown = this.#markdown;
    const env: Environment = { resolve };
    const tokens = markdown.parse(source, env);
    const inline = (token: Token | undefined): string =>
      token?.children ? markdown.renderer.renderInline(token.children, markdown.options, env) : "";

    const at = tokens.findIndex((one) => one.type === "heading_open" && one.tag === "h1");
    const titleToken = tokens[at + 1];
    const breadcrumb = at > 0 ? inline(tokens[1]) : "";
    let start = at < 0 ? 0 : at + 3;
    let badges: readonly string[] = [];
    if (hasBadges && tokens[start]?.type === "paragraph_open") {
      badges = inline(tokens[start + 1]).split(" · ");
      start += 3;
    }
    const { end, lines } = footerOf(tokens);
    const isNeighbours = (line: Token): boolean =>
      line.children?.some((one) => one.type === "link_open") ?? false;
    const neighbours = lines.filter(isNeighbours).flatMap((line) => inline(line).split(" · "));
    const changed = lines.filter((line) => !isNeighbours(line)).map(inline);

    const writer = new BodyWriter(markdown, env, words, inline);
    writer.write(tokens.slice(start, end));
    const first = tokens.slice(start, end).find((one) => one.type === "inline");
    return {
      title: plain(titleToken),
      titleHtml: pass(inline(titleToken)),
      breadcrumb: breadcrumb === "" ? EMPTY : pass(breadcrumb),
      badges: badges.map((one) => pass(one)),
      blocks: writer.blocks,
      neighbours: neighbours.map((one) => pass(one)),
      changed: pass(changed.join(" ")),
      outline: writer.outline,
      summary: plain(first).slice(0, 300),
      fields: writer.tables.fields,
      rows: writer.tables.rows,
    };
  }
}

/** Writes the blocks of a page one after another. */
class BodyWriter {
  readonly blocks: Block[] = [];
  readonly outline: OutlineEntry[] = [];
  readonly tables: TableWriter;
  readonly #markdown: MarkdownIt;
  readonly #env: Environment;
  readonly #inline: (token: Token) => string;
  readonly #taken = new Set<string>(["content", "menu"]);

  constructor(
    markdown: MarkdownIt,
    env: Environment,
    words: SiteWords,
    inline: (token: Token) => string,
  ) {
    this.#markdown = markdown;
    this.#env = env;
    this.#inline = inline;
    this.tables = new TableWriter(words, inline, this.#taken, (children) =>
      markdown.renderer.renderInline(children, markdown.options, env),
    );
  }

  write(tokens: readonly Token[]): void {
    let anchor: string | null = null;
    for (let at = 0; at < tokens.length;) {
      const end = endOf(tokens, at);
      const [token, content] = [tokens[at], tokens[at + 1]];
      if (token?.type === "paragraph_open" && content && anchorAlone(content) !== null) {
        anchor = anchorAlone(content);
      } else if (token?.type === "heading_open" && content) {
        this.#heading(token.tag, content, anchor);
        anchor = null;
      } else if (token?.type === "table_open") {
        for (const { html, ids } of this.tables.write(readTable(tokens.slice(at, end)))) {
          this.#add(html, ids);
        }
      } else {
        const { renderer, options } = this.#markdown;
        this.#add(renderer.render(tokens.slice(at, end), options, this.#env));
      }
      at = end;
    }
  }

  #heading(tag: string, content: Token, anchor: string | null): void {
    const id = anchor ?? naturalId(plain(content));
    const label = this.#inline(content);
    if (id === "" || this.#taken.has(id)) {
      this.#add(`<${tag}>${label}</${tag}>\n`);
      return;
    }
    this.#taken.add(id);
    this.tables.section = id;
    if (tag === "h2" || tag === "h3") {
      this.outline.push({ id, level: tag === "h2" ? 2 : 3, label: plain(content) });
    }
    const linked = label.includes("<a ") ? label : `<a href="#${id}">${label}</a>`;
    this.#add(`<${tag} id="${id}">${linked}</${tag}>\n`, [id]);
  }

  #add(html: string, ids: readonly string[] = []): void {
    this.blocks.push({ html: pass(html), ids });
  }
}

/** The lines behind the last rule of a page, one or two of them, and where the content ends. */
function footerOf(tokens: readonly Token[]): {
  readonly end: number;
  readonly lines: readonly Token[];
} {
  const end = tokens.findLastIndex((one) => one.type === "hr" && one.level === 0);
  const rest = tokens.slice(end + 1);
  const lines = rest.filter((one) => one.type === "inline");
  const isFooter =
    end >= 0 &&
    (lines.length === 1 || lines.length === 2) &&
    rest.every((one) => one.type === "inline" || one.type.startsWith("paragraph_"));
  return isFooter ? { end, lines } : { end: tokens.length, lines: [] };
}

/** Where the block that starts at `start` is over. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth <= 0) return at + 1;
  }
  return tokens.length;
}

function anchorAlone(content: Token): string | null {
  const [only, ...more] = content.children ?? [];
  return only?.type === "anchor" && more.length === 0 ? only.content : null;
}

/** The id that sites make from a heading of letters and digits; other headings bring their own. */
function naturalId(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .trim()
    .replace(/ /g, "-");
}

/** Words of a line, without markup. */
export function plain(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((one) => (one.type === "softbreak" || one.type === "hardbreak" ? " " : one.content))
    .join("");
}

function makeMarkdown(highlight: Highlighter): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.disable("image");
  markdown.validateLink = isSafe;
  markdown.inline.ruler.before("html_inline", "own_html", ownInline);
  markdown.block.ruler.before("fence", "own_pre", ownPre, { alt: ["paragraph"] });
  markdown.block.ruler.before("fence", "own_div", ownDiv, { alt: ["paragraph"] });
  const { rules } = markdown.renderer;
  rules["anchor"] = (tokens, at) => `<a id="${escapeHtml(tokens[at]?.content ?? "")}"></a>`;
  rules["link_open"] = (tokens, at, _options, env: Environment) => {
    const href = tokens[at]?.attrGet("href") ?? "";
    const target = env.resolve(href);
    if (target === null) return "<a>";
    const away = /^[a-z][a-z0-9+.-]*:/i.test(target) ? ' rel="noreferrer"' : "";
    return `<a href="${escapeHtml(target)}"${away}>`;
  };
  rules.fence = (tokens, at) => {
    const { info = "", content = "" } = tokens[at] ?? {};
    const [language = ""] = info.trim().split(/\s+/);
    const code = highlight(language, content.replace(/\n$/, ""));
    const label = /^[a-z]+$/i.test(language) ? ` data-language="${language}"` : "";
    return `<div class="code"${label}><pre tabindex="0"><code>${code}</code></pre></div>\n`;
  };
  rules.code_block = rules.fence;
  return markdown;
}

/** What a link may say: nothing with a scheme but these, and nothing that leaves the site by its first slash. */
function isSafe(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ["http", "https", "mailto"].includes(scheme);
  return !/^[/\\]/.test(href);
}

const OWN =
  /<br>|<!-- -->|<span lang="([A-Za-z0-9-]+)">(?=.*<\/span>)|<\/span>|<a id="([a-z0-9-]+)"><\/a>|<code>((?:[^<]|<!-- -->)*)<\/code>/y;

function ownInline(state: StateInline, silent: boolean): boolean {
  OWN.lastIndex = state.pos;
  const found = state.src.charCodeAt(state.pos) === 0x3c ? OWN.exec(state.src) : null;
  if (!found || (found[0] === "</span>" && !isInSpan(state))) return false;
  if (!silent) {
    const [whole, language, anchor, code] = found;
    if (language !== undefined) {
      state.push("span_open", "span", 1).attrSet("lang", language);
    } else if (whole === "</span>") {
      state.push("span_close", "span", -1);
    } else if (anchor !== undefined) state.push("anchor", "", 0).content = anchor;
    else if (code !== undefined) state.push("code_inline", "code", 0).content = decoded(code);
    else if (whole === "<br>") state.push("hardbreak", "br", 0);
  }
  state.pos += found[0].length;
  return true;
}

function isInSpan({ tokens }: StateInline): boolean {
  return tokens.findLast((one) => one.type.startsWith("span_"))?.type === "span_open";
}

/** Blocks of another language, between lines of their own. */
function ownDiv(state: StateBlock, line: number, last: number, silent: boolean): boolean {
  const lineAt = (at: number): string =>
    state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at]);
  const language = /^<div lang="([A-Za-z0-9-]+)">$/.exec(lineAt(line))?.[1];
  if (language === undefined) return false;
  let end = line + 1;
  while (end < last && lineAt(end) !== "</div>") end += 1;
  if (end === last) return false;
  if (silent) return true;
  state.push("div_open", "div", 1).attrSet("lang", language);
  state.md.block.tokenize(state, line + 1, end);
  state.push("div_close", "div", -1);
  state.line = end + 1;
  return true;
}

const PRE_START = "<pre v-pre><code>";
const PRE_END = "</code></pre>";

/** A block that its page could not print as a fence. */
function ownPre(state: StateBlock, line: number, last: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith(PRE_START, start)) return false;
  let end = line;
  while (end < last && !state.src.slice(0, state.eMarks[end]).endsWith(PRE_END)) end += 1;
  if (end === last) return false;
  if (silent) return true;
  const token = state.push("fence", "code", 0);
  const text = state.src.slice(start + PRE_START.length, state.eMarks[end]);
  token.content = withoutEntities(text.slice(0, -PRE_END.length));
  token.map = [line, end + 1];
  state.line = end + 1;
  return true;
}

/** The text of a line that was escaped (`docs/escape.ts`) so that it could stand between tags. */
function decoded(text: string): string {
  return withoutEntities(text.replace(/<!-- -->/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1"));
}

function withoutEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&#124;/g, "|")
    .replace(/&amp;/g, "&");
}
