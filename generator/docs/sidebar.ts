/**
 * `sidebar.json`: the tree of pages for a documentation site.
 *
 * Decides: its shape – an array of `{ title, path, children }` – and that a title is the title of its page. Paths start
 * at the root of the documentation, with a slash, and end in `.md`. Sites print titles as HTML, so a title holds no
 * angle bracket.
 * Leaves to others: which pages there are (`book.ts`).
 */
import type { Json, JsonObject } from "../model/json.js";
import {
  type Book,
  type Chapter,
  chapterPage,
  clientTitle,
  PAGES,
  typesWithPages,
} from "./book.js";
import { visible } from "./escape.js";
import { jsonLine } from "./json-text.js";
import { ownGuides } from "./shared-pages.js";
import { hasWebhooks } from "./webhooks-page.js";

export function sidebar(book: Book): string {
  const { words } = book;
  const root = `/${words.locale}/${book.surface.language}/`;
  const leaf = (title: string, path: string): JsonObject => ({
    title: plainTitle(title),
    path: root + path,
  });
  const place = (title: string, path: string | null): JsonObject =>
    path === null ? { title: plainTitle(title) } : leaf(title, path);
  const guides = [
    ...ownGuides(book).map((one) => leaf(one.title.text, one.path)),
    ...(hasWebhooks(book) ? [leaf(words.webhooks.text, PAGES.webhooks)] : []),
    ...book.guides.map((one) => leaf(one.title, one.path)),
  ];
  const clients = book.api.clients.flatMap((client): readonly Json[] => {
    const chapters = book.chapters.filter((one) => one.client === client);
    if (chapters.length === 0) return [];
    // A tag stands below its parent, where that has operations too and does not stand below the tag.
    const isBelow = (chapter: Chapter, above: Chapter): boolean =>
      chapter !== above && chapter.tag !== null && chapter.tag.parent === above.tag?.name;
    const branch = (chapter: Chapter, over: readonly Chapter[]): JsonObject => ({
      ...place(chapter.title || words.otherOperations.text, chapterPage(book, chapter)),
      children: [
        ...chapter.entries.map((one) => leaf(one.title, one.path)),
        ...chapters
          .filter((one) => isBelow(one, chapter) && !over.includes(one))
          .map((one) => branch(one, [...over, chapter])),
      ],
    });
    const roots = chapters.filter((one) => !isRooted(one, chapters));
    const children = roots.map((chapter) => branch(chapter, [chapter]));
    return [{ title: plainTitle(clientTitle(client)), children }];
  });
  const types = {
    ...leaf(words.types.text, PAGES.types),
    children: typesWithPages(book).map((one) => leaf(one.surface.name, one.path)),
  };
  const tree = {
    ...leaf(book.surface.label, PAGES.index),
    children: [...guides, ...clients, types],
  };
  return `[\n${printed(tree, "  ")}\n]\n`;
}

/** A page on a line of its own: with its braces on others, a tree of thousands would be half as long again. */
function printed(place: JsonObject, indent: string): string {
  const { children, ...own } = place;
  const line = jsonLine(own);
  if (!Array.isArray(children) || children.length === 0) return indent + line;
  const below = children.map((one: JsonObject) => printed(one, `${indent}  `)).join(",\n");
  return `${indent}${line.slice(0, -2)}, "children": [\n${below}\n${indent}] }`;
}

/** Whether a chapter stands below another one that leads up to a chapter without a parent. */
function isRooted(chapter: Chapter, chapters: readonly Chapter[]): boolean {
  const seen = new Set<Chapter>();
  for (let at: Chapter | undefined = chapter; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const parent: string | null = at.tag?.parent ?? null;
    const above: Chapter | undefined =
      parent === null ? undefined : chapters.find((one) => one.tag?.name === parent);
    if (above === undefined) return at !== chapter;
    at = above;
  }
  return false;
}

function plainTitle(title: string): string {
  return visible(title).replace(/[<>]/g, "").replace(/\s+/g, " ").trim();
}
