/**
 * The pages that list: all operations, and all types.
 *
 * Decides: what stands in a row, and how a list is divided. Up to 600 operations stand on the first page, chapter by
 * chapter. Where there are more, each chapter has a page of its own in its folder, `<client>/<tag>/index.md`, and the first
 * page leads there; its anchors are the same either way. The number decides and not the size, so that every language, of
 * programs and of people, has the same pages. A list that is too long even so goes on on `index--2.md`, a name that no
 * slug can have.
 * Leaves to others: where the pages of operations and types lie (`book.ts`), and their own lists (`sidebar.ts`, `llms.ts`).
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Client } from "../model/api.js";
import {
  type Book,
  type Chapter,
  chapterPage,
  chapterTitle,
  clientTitle,
  type OperationEntry,
  PAGES,
  pageScope,
  type TypeEntry,
  typesWithPages,
} from "./book.js";
import { typeText, wordsOf } from "./facts.js";
import {
  blocks,
  codeSpan,
  externalLink,
  heading,
  link,
  number,
  sequence,
  table,
  text,
} from "./markdown.js";
import {
  clientAnchor,
  guideLinks,
  operationTitle,
  page,
  type PlainPage,
  type Section,
  section,
} from "./shared-pages.js";
import { relativePath } from "./slug.js";
import { marked, told } from "./wording.js";

/** A page, which is made when it is printed. */
export interface ListPage {
  readonly path: string;
  readonly data: () => PlainPage;
}

/** In bytes of Markdown; with what stands around a list, a page stays well below 200 kB. */
const LONGEST = 150_000;

/** The first page, and where chapters have pages of their own, those. */
export function indexPages(book: Book): readonly ListPage[] {
  const own = book.chapters.flatMap((chapter) => {
    const path = chapterPage(book, chapter);
    return path === null ? [] : chapterPages(book, chapter, path);
  });
  return [{ path: PAGES.index, data: () => indexPage(book) }, ...own];
}

function indexPage(book: Book): PlainPage {
  const { words, surface } = book;
  const guides = [...guideLinks(book), link(words.types, PAGES.types)];
  const introduction = blocks([
    words.indexIntro(text(book.product), text(surface.label), codeSpan(surface.package.name)),
    sequence(guides, code` · `),
  ]);
  const sections = book.api.clients.flatMap((client): readonly Section[] => {
    const chapters = book.chapters.filter((one) => one.client === client);
    const head = section({
      heading: heading(
        2,
        marked(book, client.title, text(clientTitle(client))),
        clientAnchor(client),
      ),
      words: blocks([
        told(book, pageScope(PAGES.index), client.documentation.description),
        moreAbout(book, client),
      ]),
    });
    return [head, ...chapters.map((chapter) => chapterSection(book, chapter))];
  });
  const title = sequence([text(book.product), text(surface.label)], code` `);
  return page(book, title, introduction, sections, text(surface.label));
}

function chapterSection(book: Book, chapter: Chapter): Section {
  const own = chapterPage(book, chapter);
  const count = number(chapter.entries.length);
  return section({
    heading: heading(3, markedTitle(book, chapter), chapter.slug),
    words: blocks([
      told(book, pageScope(PAGES.index), chapter.tag?.documentation.description ?? ""),
      own === null ? EMPTY : sequence([link(book.words.operations, own), count], code` · `),
    ]),
    table:
      own === null
        ? table(operationHead(book), operationRows(book, chapter.entries, PAGES.index))
        : EMPTY,
  });
}

function chapterPages(book: Book, chapter: Chapter, path: string): readonly ListPage[] {
  const index = relativePath(path, PAGES.index);
  const trail = [
    link(text(book.surface.label), index),
    link(text(clientTitle(chapter.client)), `${index}#${clientAnchor(chapter.client)}`),
    chapterTitle(book, chapter),
  ];
  const introduction = told(book, pageScope(path), chapter.tag?.documentation.description ?? "");
  const rows = operationRows(book, chapter.entries, path);
  return listPages(
    book,
    path,
    trail,
    markedTitle(book, chapter),
    introduction,
    operationHead(book),
    rows,
  );
}

export function typesPages(book: Book): readonly ListPage[] {
  const { words } = book;
  const rows = typesWithPages(book).map((entry) => [
    link(codeSpan(entry.surface.name), relativePath(PAGES.types, entry.path)),
    words.kinds[entry.declaration.kind],
    summaryOf(book, entry),
  ]);
  const trail = [
    link(text(book.surface.label), relativePath(PAGES.types, PAGES.index)),
    words.types,
  ];
  const head = [words.name, words.kind, words.description];
  return listPages(book, PAGES.types, trail, words.types, words.typesIntro, head, rows);
}

function summaryOf(book: Book, entry: TypeEntry): Code {
  const words = wordsOf(book, pageScope(PAGES.types), entry.declaration.documentation);
  const { type } = entry.surface;
  if (!words.isEmpty || !type) return words;
  return typeText(book, pageScope(PAGES.types), type);
}

/** One list on as many pages as it needs, each of which leads to the others. */
function listPages(
  book: Book,
  path: string,
  trail: readonly Code[],
  title: Code,
  introduction: Code,
  head: readonly Code[],
  rows: readonly (readonly Code[])[],
): readonly ListPage[] {
  const parts = cut(rows);
  const pathOf = (at: number): string =>
    at === 0 ? path : path.replace(/\.md$/, `--${at + 1}.md`);
  const links = (current: number): Code =>
    parts.length === 1
      ? EMPTY
      : book.words.parts(
          sequence(
            parts.map((_, at) =>
              at === current
                ? number(at + 1)
                : link(number(at + 1), relativePath(path, pathOf(at))),
            ),
            code` · `,
          ),
        );
  return parts.map((part, at) => ({
    path: pathOf(at),
    data: () =>
      page(
        book,
        title,
        blocks([introduction, links(at)]),
        [section({ table: table(head, part) })],
        sequence(trail, code` / `),
      ),
  }));
}

/** Rows that fit on a page, and those of the pages that follow. */
function cut(rows: readonly (readonly Code[])[]): readonly (readonly (readonly Code[])[])[] {
  const parts: (readonly Code[])[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const length = row.reduce((sum, one) => sum + Buffer.byteLength(one.text) + 3, 2);
    if (size > 0 && size + length > LONGEST) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += length;
  }
  return parts;
}

function operationHead({ words }: Book): readonly Code[] {
  return [words.operation, words.description, words.http];
}

function operationRows(
  book: Book,
  entries: readonly OperationEntry[],
  page: string,
): readonly (readonly Code[])[] {
  return entries.map((one) => [
    link(codeSpan(one.surface.name), relativePath(page, one.path)),
    sequence(
      [
        operationWords(book, one, page),
        one.operation.documentation.deprecated === null ? EMPTY : book.words.deprecated,
      ],
      code` · `,
    ),
    codeSpan(`${one.operation.method} ${one.operation.path}`),
  ]);
}

/** The title; for an operation without one, its description. */
function operationWords(book: Book, entry: OperationEntry, page: string): Code {
  const { documentation } = entry.operation;
  return documentation.summary.trim() === ""
    ? wordsOf(book, pageScope(page), documentation)
    : operationTitle(book, entry);
}

function markedTitle(book: Book, chapter: Chapter): Code {
  return marked(book, chapter.title, chapterTitle(book, chapter));
}

/** The link to more that a document names. */
function moreAbout(book: Book, client: Client): Code {
  const more = client.documentation.externalDocs;
  if (more === null) return EMPTY;
  const words = more.description || more.url;
  const label = more.description === "" ? text(words) : marked(book, words, text(words));
  return externalLink(label, more.url);
}
