/**
 * What the template of a page is given.
 *
 * Decides: the frame around a page: its title in the browser, the switches between languages, the sidebar, the outline.
 * A switch leads to the same page where the other language has it, and to that language's first page where not.
 * Leaves to others: the page itself (`markdown.ts`), and looks (`templates/docs/site/page.hbs`).
 */
import { type Code, join } from "../code/code.js";
import { type Cuts, htmlPath, resolveLink, wayTo } from "./addresses.js";
import { breakable, text } from "./html.js";
import type { Shelf } from "./library.js";
import type { Block, ReadPage } from "./markdown.js";
import { sidebarOf } from "./navigation.js";
import type { SiteWords } from "./words.js";

/** Where a page stands. */
export interface PagePlace {
  readonly shelf: Shelf;
  readonly shelves: readonly Shelf[];
  /** Below the shelf. */
  readonly path: string;
  /** The shelf's first page. */
  readonly home: string;
  readonly product: string;
  readonly part: number;
  readonly parts: number;
}

/** More headings than these, and only the major ones are listed. */
const LONGEST_OUTLINE = 24;

export function pageData(
  page: ReadPage,
  blocks: readonly Block[],
  place: PagePlace,
  cuts: Cuts,
): object {
  const { shelf, path, product, part } = place;
  const file = shelf.root + htmlPath(path, part);
  const toRoot = "../".repeat(file.split("/").length - 1);
  const outline = outlineOf(page, place, cuts);
  const isFirst = part === 1;
  const title = place.parts > 1 ? `${page.title} (${part}/${place.parts})` : page.title;
  return {
    locale: text(shelf.words.locale),
    words: wordsOf(shelf.words),
    title: text(path === place.home ? title : `${title} · ${product} ${shelf.label}`),
    summary: text(page.summary),
    root: text(toRoot),
    shelf: text(shelf.root),
    product: text(product),
    home: text(wayTo(path, htmlPath(place.home))),
    ...switches(place, file),
    sidebar: sidebarOf(shelf.places, path),
    hasBreadcrumb: !page.breadcrumb.isEmpty,
    breadcrumb: page.breadcrumb,
    heading: page.titleHtml,
    hasBadges: page.badges.length > 0,
    badges: page.badges,
    isFirst,
    body: join(blocks.map(({ html }) => html)),
    hasParts: place.parts > 1,
    partLinks: Array.from({ length: place.parts }, (_, index) => ({
      label: text(`${shelf.words.part} ${index + 1}`),
      href: text(wayTo(path, htmlPath(path, index + 1))),
      isCurrent: index + 1 === part,
    })),
    hasNeighbours: page.neighbours.length > 0,
    neighbours: page.neighbours,
    hasChanged: !page.changed.isEmpty,
    changed: page.changed,
    markdown: text(path.split("/").at(-1) ?? ""),
    hasOutline: outline.length > 1,
    outline,
  };
}

function outlineOf(page: ReadPage, { shelf, path }: PagePlace, cuts: Cuts): readonly object[] {
  const major = page.outline.filter((one) => one.level === 2);
  const shown = page.outline.length > LONGEST_OUTLINE ? major : page.outline;
  return shown.map(({ id, level, label }) => ({
    href: text(resolveLink(shelf.root + path, `#${id}`, cuts)),
    label: breakable(label),
    isMinor: level === 3,
  }));
}

/** Links to the same page in the other languages, of programs and of people. */
function switches(
  { shelf, shelves, path, home }: PagePlace,
  file: string,
): {
  readonly languages: readonly object[];
  readonly locales: readonly object[];
  readonly hasLanguages: boolean;
  readonly hasLocales: boolean;
} {
  const linkTo = (other: Shelf, label: string): object => {
    const has = other.pages.some((one) => one.path === path);
    const target = has ? path : (other.pages[0]?.path ?? home);
    return {
      label: text(label),
      href: text(wayTo(file, other.root + htmlPath(target))),
      language: text(other.language),
      locale: text(other.words.locale),
      isCurrent: other === shelf,
    };
  };
  const languages = shelves.filter((one) => one.words.locale === shelf.words.locale);
  // A human language that lacks this programming language is entered by another one.
  const locales = [...new Set(shelves.map((one) => one.words.locale))].flatMap((locale) => {
    const own = shelves.filter((one) => one.words.locale === locale);
    return own.find((one) => one.language === shelf.language) ?? own[0] ?? [];
  });
  return {
    languages: languages.map((one) => linkTo(one, one.label)),
    locales: locales.map((one) => linkTo(one, one.words.name)),
    hasLanguages: languages.length > 1,
    hasLocales: locales.length > 1,
  };
}

/** The words of the frame, ready to be printed. */
export function wordsOf(words: SiteWords): Readonly<Record<string, Code>> {
  const printed: Record<string, Code> = {};
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === "string") printed[key] = text(value);
  }
  return printed;
}
