/**
 * `sidebar.json`: the tree of pages for a documentation site.
 *
 * Decides: its shape – an array of `{ title, path, children }` – and that a title is the title of its page. Paths start
 * at the root of the documentation, with a slash, and end in `.md`. Sites print titles as HTML, so a title holds no
 * angle bracket.
 * Leaves to others: which pages there are (`book.ts`).
 */
import type { Json, JsonObject } from "../model/json.js";
import { type Book, clientTitle, PAGES } from "./book.js";
import { visible } from "./escape.js";
import { jsonBlock } from "./json-text.js";
import { hasOpenId } from "./openid.js";
import { hasPaging } from "./shared-pages.js";
import { typesWithPages } from "./type-page.js";

export function sidebar(book: Book): string {
  const { words } = book;
  const root = `/${words.locale}/${book.surface.language}/`;
  const leaf = (title: string, path: string): JsonObject => ({
    title: plainTitle(title),
    path: root + path,
  });
  const guides = [
    leaf(words.install.text, PAGES.install),
    leaf(words.quickStart.text, PAGES.quickStart),
    leaf(words.authentication.text, PAGES.authentication),
    ...(hasOpenId(book) ? [leaf(words.openId.text, PAGES.openId)] : []),
    leaf(words.errors.text, PAGES.errors),
    leaf(words.optionsPage.text, PAGES.options),
    ...(hasPaging(book) ? [leaf(words.paging.text, PAGES.paging)] : []),
  ];
  const clients = book.api.clients.flatMap((client): readonly Json[] => {
    const chapters = book.chapters.filter((one) => one.client === client);
    if (chapters.length === 0) return [];
    const children = chapters.map((chapter) => ({
      title: plainTitle(chapter.title || words.otherOperations.text),
      children: chapter.entries.map((one) => leaf(one.title, one.path)),
    }));
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
  return `${jsonBlock([tree])}\n`;
}

function plainTitle(title: string): string {
  return visible(title).replace(/[<>]/g, "").replace(/\s+/g, " ").trim();
}
