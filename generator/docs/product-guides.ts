/**
 * Guides of the product: pages that people write, shown among those that are made.
 *
 * Decides: where they lie, `<human language>/<programming language>/<slug>.md` in one folder; what the text of one has to
 * be, so that every site shows it: one title that comes first, no HTML but anchors of our own form, no two braces that a
 * site would evaluate. The text is trusted as a template is: this finds mistakes, and does not make hostile text harmless.
 * Leaves to others: reading (handed in), which pages its links may lead to (`plan.ts`), and where it is listed.
 */
import { posix } from "node:path";
import type { Diagnostics, Span } from "../diagnostic.js";
import { PAGES } from "./book.js";

/** A page of the product's own. */
export interface ProductGuide {
  /** Human language, such as `en`. */
  readonly locale: string;
  /** Programming language, such as `typescript`. */
  readonly language: string;
  /** `<slug>.md`, below the folder of the programming language. */
  readonly path: string;
  /** Its first heading: words without markup. */
  readonly title: string;
  /** Markdown that follows the title. */
  readonly body: string;
  /** Links to other pages, as they are written. */
  readonly links: readonly { readonly target: string; readonly span: Span }[];
}

/** What reading guides needs of the world. */
export interface GuideTools {
  /** All files below a folder, as paths with forward slashes, sorted; `null` when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[] | null>;
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly diagnostics: Diagnostics;
  /** Turns an absolute path into the one shown to people. */
  readonly display: (path: string) => string;
  /** Told the text of each guide, by its shown path, so that findings can show their line. */
  readonly remember: (file: string, text: string) => void;
}

/** For what pages are made. */
export interface GuidePlaces {
  readonly locales: readonly string[];
  readonly languages: readonly string[];
}

const PLACE = /^([^/]+)\/([^/]+)\/([a-z0-9]+(?:-[a-z0-9]+)*\.md)$/;
const TAKEN: ReadonlySet<string> = new Set(Object.values(PAGES));
const FENCE = /^\s*(`{3,}|~{3,})/;
const ANCHOR = /^<a id="[a-z0-9]+(?:-[a-z0-9]+)*"><\/a>$/;
const CODE_SPAN = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;
const LINK = /\]\(\s*([^)\s]+)/g;
/** Addresses elsewhere, and anchors of the same page. */
const NO_PAGE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Reads all guides below a folder. Those with findings are left out.
 *
 * @param folder Absolute path, and where it is named.
 */
export async function readGuides(
  folder: { readonly path: string; readonly span: Span },
  places: GuidePlaces,
  tools: GuideTools,
): Promise<readonly ProductGuide[]> {
  const { diagnostics, display } = tools;
  const files = await tools.list(folder.path);
  if (files === null) {
    diagnostics.error("config-invalid", `there is no folder ${display(folder.path)}`, {
      span: folder.span,
      hint: "the path is taken from the folder of the product file",
    });
    return [];
  }
  const found: ProductGuide[] = [];
  for (const path of files) {
    // Editors and systems leave files of their own.
    if (posix.basename(path).startsWith(".")) continue;
    const whole = `${folder.path}/${path}`;
    const file = display(whole);
    const [, locale = "", language = "", slug = ""] = PLACE.exec(path) ?? [];
    const wrong = misplaced(locale, language, slug, places);
    if (wrong !== null) {
      diagnostics.error("guide-place", wrong.message, { span: at(file, 1, 1), hint: wrong.hint });
      continue;
    }
    const bytes = await tools.read(whole);
    if (bytes === null) continue;
    const guide = readGuide(bytes, file, tools);
    if (guide !== null) found.push({ locale, language, path: slug, ...guide });
  }
  return found;
}

function misplaced(
  locale: string,
  language: string,
  slug: string,
  { locales, languages }: GuidePlaces,
): { readonly message: string; readonly hint: string } | null {
  if (slug === "") {
    const message = "a guide lies at <human language>/<programming language>/<slug>.md";
    return { message, hint: "for example en/typescript/migration.md, in lower case" };
  }
  if (!locales.includes(locale)) {
    const message = `no pages are made in the human language "${locale}"`;
    return { message, hint: `languages of the pages: ${locales.join(", ")}` };
  }
  if (!languages.includes(language)) {
    const message = `no pages are made for the programming language "${language}"`;
    return { message, hint: `languages of the product: ${languages.join(", ")}` };
  }
  if (TAKEN.has(slug)) {
    return {
      message: `${slug} is a page that is made already`,
      hint: "give the guide another name",
    };
  }
  return null;
}

function readGuide(
  bytes: Uint8Array,
  file: string,
  { diagnostics, remember }: GuideTools,
): Pick<ProductGuide, "title" | "body" | "links"> | null {
  const before = diagnostics.errorCount;
  const refuse = (line: number, column: number, message: string, hint: string): void =>
    diagnostics.error("guide-invalid", message, { span: at(file, line, column), hint });
  const text = decode(bytes);
  if (text === null) {
    refuse(1, 1, "a guide is not UTF-8", "save it as UTF-8");
    return null;
  }
  remember(file, text);
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  const title = /^# +(\S.*?)\s*$/.exec(lines[first] ?? "")?.[1];
  if (title === undefined) {
    refuse(Math.max(first, 0) + 1, 1, "a guide does not begin with its title", "write `# Title`");
  } else if (/[`*[\]]/.test(title)) {
    refuse(
      first + 1,
      1,
      "the title of a guide has markup",
      "sidebars show words only: leave it out",
    );
  }

  const links: { target: string; span: Span }[] = [];
  let closing: RegExp | null = null;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const comment = line.indexOf("<!--");
    if (comment >= 0) {
      refuse(
        number,
        comment + 1,
        "a guide holds a comment of HTML",
        "sites act on some: leave it out",
      );
      continue;
    }
    if (closing !== null) {
      if (closing.test(line)) closing = null;
      continue;
    }
    const marks = FENCE.exec(line)?.[1];
    if (marks !== undefined) {
      if (marks.startsWith("~")) refuse(number, 1, "a fence is made of tildes", "use backticks");
      closing = new RegExp(`^\\s*${marks}${marks.charAt(0)}*\\s*$`);
      continue;
    }
    const braces = line.indexOf("{{");
    if (braces >= 0) {
      refuse(number, braces + 1, "a site would evaluate two braces", "move them into a fence");
    }
    const words = line.replace(CODE_SPAN, (span) => " ".repeat(span.length));
    const html = ANCHOR.test(line) ? -1 : words.search(/<[A-Za-z/!?<]/);
    if (html >= 0) {
      const hint =
        'use Markdown, or code markup; only `<a id="name"></a>` on a line of its own is HTML';
      refuse(number, html + 1, "a guide holds HTML", hint);
    }
    const isSecond = index > first && /^ {0,3}#(?:\s|$)/.test(line);
    if (isSecond || (/^ {0,3}=+\s*$/.test(line) && (lines[index - 1] ?? "").trim() !== "")) {
      refuse(number, 1, "a guide has a second title", "write `##` for a section");
    }
    for (const { 1: target = "", index: start } of words.matchAll(LINK)) {
      if (NO_PAGE.test(target)) continue;
      links.push({ target, span: at(file, number, start + 3, target.length) });
    }
  }
  if (closing !== null) refuse(lines.length, 1, "a fence is not closed", "end it as it began");
  if (title === undefined || diagnostics.errorCount > before) return null;
  const body = lines
    .slice(first + 1)
    .join("\n")
    .trim();
  return { title, body, links };
}

/** Reports links to pages that are not there. `root` is the folder of the guide, and `pages` are all there are. */
export function checkLinks(
  guide: ProductGuide,
  root: string,
  pages: ReadonlySet<string>,
  diagnostics: Diagnostics,
): void {
  for (const { target, span } of guide.links) {
    const page = posix.join(root, target.replace(/#.*$/, ""));
    if (pages.has(page)) continue;
    diagnostics.error("guide-link", `there is no page ${page}`, {
      span,
      hint: "links are relative to the page, such as errors.md",
    });
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function at(file: string, line: number, column: number, length = 0): Span {
  return { file, line, column, endLine: line, endColumn: column + length };
}
