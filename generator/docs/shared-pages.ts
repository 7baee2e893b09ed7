/**
 * The pages that every SDK has: install, quick start and paging; and the frame of a product's own.
 *
 * Decides: what stands on them, as far as the surface and the model tell: nothing here describes a behaviour that
 * neither of them knows.
 * Leaves to others: authentication, errors and options (`*-page.ts`), pages of operations and types, words, templates.
 */
import { type Code, code, EMPTY } from "../code/code.js";
import type { Client } from "../model/api.js";
import {
  type Book,
  type Chapter,
  chapterTitle,
  clientTitle,
  type OperationEntry,
  PAGES,
  pageScope,
  type Scope,
} from "./book.js";
import { environmentLines, explicitWords } from "./credentials.js";
import { pagingField, typeText, wordsOf } from "./facts.js";
import {
  blocks,
  codeSpan,
  externalLink,
  fence,
  guideText,
  heading,
  link,
  NONE,
  sequence,
  table,
  text,
} from "./markdown.js";
import { type Footer, footer } from "./footer.js";
import { hasOpenId } from "./openid.js";
import type { ProductGuide } from "./product-guides.js";
import { slugOf, withMark } from "./slug.js";
import { marked, told } from "./wording.js";

/** A page of sections: a heading, words, perhaps a block of code, perhaps a table. */
export interface PlainPage extends Footer {
  readonly breadcrumb: Code;
  readonly title: Code;
  readonly introduction: Code;
  readonly hasIntroduction: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: Code;
  readonly hasHeading: boolean;
  readonly words: Code;
  readonly hasWords: boolean;
  readonly code: Code;
  readonly hasCode: boolean;
  readonly table: Code;
  readonly hasTable: boolean;
}

export function section(parts: {
  readonly heading?: Code;
  readonly words?: Code;
  readonly code?: Code;
  readonly table?: Code;
}): Section {
  const { heading: head = EMPTY, words = EMPTY, code: block = EMPTY, table: rows = EMPTY } = parts;
  return {
    heading: head,
    hasHeading: !head.isEmpty,
    words,
    hasWords: !words.isEmpty,
    code: block,
    hasCode: !block.isEmpty,
    table: rows,
    hasTable: !rows.isEmpty,
  };
}

export function page(
  book: Book,
  title: Code,
  introduction: Code,
  sections: readonly Section[],
  breadcrumb = sequence([link(text(book.surface.label), PAGES.index), title], code` / `),
): PlainPage {
  return {
    breadcrumb,
    title: heading(1, title, "page"),
    introduction,
    hasIntroduction: !introduction.isEmpty,
    sections,
    ...footer(book),
  };
}

/** A page of the product's own, under our breadcrumb. */
export function guidePage(book: Book, { title, body }: ProductGuide): PlainPage {
  return page(book, text(title), guideText(body), []);
}

/** Anchors of sections named after something of the description. */
export function clientAnchor(client: Client): string {
  return `client-${slugOf(client.id) || withMark("", client.id)}`;
}

/** The guides of ours that a book has, in the order in which they are read. */
export function ownGuides(book: Book): readonly { readonly title: Code; readonly path: string }[] {
  const { words } = book;
  return [
    { title: words.install, path: PAGES.install },
    { title: words.quickStart, path: PAGES.quickStart },
    { title: words.authentication, path: PAGES.authentication },
    ...(hasOpenId(book) ? [{ title: words.openId, path: PAGES.openId }] : []),
    { title: words.errors, path: PAGES.errors },
    { title: words.optionsPage, path: PAGES.options },
    ...(hasPaging(book) ? [{ title: words.paging, path: PAGES.paging }] : []),
  ];
}

/** Links to all guides, ours and those of the product, as seen from the folder of the language. */
export function guideLinks(book: Book): readonly Code[] {
  return [
    ...ownGuides(book).map((one) => link(one.title, one.path)),
    ...book.guides.map((one) => link(text(one.title), one.path)),
  ];
}

/** The title with its mark, which links and the sidebar do without. */
export function operationTitle(book: Book, entry: OperationEntry): Code {
  return marked(book, entry.operation.documentation.summary, text(entry.title));
}

export function installPage(book: Book): PlainPage {
  const { words, surface } = book;
  const { name, version, install, requires } = surface.package;
  const introduction = words.installIntro(codeSpan(name), codeSpan(version));
  return page(book, words.install, introduction, [
    section({ code: fence("sh", install), words: words.requires(text(requires)) }),
  ]);
}

export function quickStartPage(book: Book): PlainPage {
  const { words } = book;
  const steps = sequence(
    [link(words.install, PAGES.install), link(words.authentication, PAGES.authentication)],
    code` · `,
  );
  const sections = book.surface.clients.flatMap((client): readonly Section[] => {
    const environment = environmentLines(client);
    const explicit = client.samples.find((one) => one.kind === "explicit");
    return [
      section({
        heading: heading(
          2,
          text(client.className),
          slugOf(client.className) || withMark("", client.id),
        ),
        words: environment === "" ? EMPTY : words.setVariables,
        code: environment === "" ? EMPTY : fence("sh", environment),
      }),
      section({
        words: words.quickStartIntro(codeSpan(client.className)),
        code: fence(book.surface.fence, client.construct.code.text),
      }),
      ...(explicit
        ? [
            section({
              words: explicitWords(book, client),
              code: fence(book.surface.fence, explicit.code.text),
            }),
          ]
        : []),
    ];
  });
  return page(book, words.quickStart, steps, sections);
}

export function hasPaging(book: Book): boolean {
  return book.entries.some((one) => one.operation.paging !== null);
}

export function pagingPage(book: Book): PlainPage {
  const { words } = book;
  const scope: Scope = { path: PAGES.paging, anchors: new Map() };
  const paged = book.entries.filter((one) => one.operation.paging !== null);
  const current = paged.filter((one) => one.operation.documentation.deprecated === null);
  // Page numbers among the parameters make the shortest program.
  const simple = current.filter((one) => one.operation.paging?.page.in === "query");
  const sample = [...simple, ...current, ...paged]
    .flatMap((one) => one.surface.samples)
    .find((one) => one.kind === "paged");
  const rows = paged.map((one) => {
    const { paging } = one.operation;
    return [
      link(codeSpan(one.surface.name), one.path),
      paging ? pagingField(paging.page) : NONE,
      paging?.size ? pagingField(paging.size) : NONE,
      one.surface.itemType ? typeText(book, scope, one.surface.itemType) : NONE,
    ];
  });
  return page(book, words.paging, words.pagingIntro, [
    section({ code: sample ? fence(book.surface.fence, sample.code.text) : EMPTY }),
    section({
      heading: heading(2, words.pagedOperations, "paged-operations"),
      table: table([words.operation, words.pageNumber, words.pageSize, words.item], rows),
    }),
  ]);
}
