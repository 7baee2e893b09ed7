/**
 * The pages that every SDK has: all operations, install, quick start, authentication, errors and paging.
 *
 * Decides: what stands on them, as far as the surface and the model tell: nothing here describes a behaviour that
 * neither of them knows.
 * Leaves to others: pages of operations and types, words, templates.
 */
import { type Code, code, EMPTY } from "../code/code.js";
import { compareText } from "../diagnostic.js";
import type { Client, SecurityScheme } from "../model/api.js";
import type { SurfaceError } from "../surface.js";
import {
  type Book,
  chapterTitle,
  clientTitle,
  type OperationEntry,
  PAGES,
  type Scope,
} from "./book.js";
import { typeText, wordsOf, yesOrNo } from "./facts.js";
import {
  blocks,
  codeSpan,
  description,
  descriptionLine,
  externalLink,
  fence,
  heading,
  link,
  NONE,
  sequence,
  table,
  text,
} from "./markdown.js";
import { hasOpenId } from "./openid.js";
import { slugOf, withMark } from "./slug.js";

/** A page of sections: a heading, words, perhaps a block of code, perhaps a table. */
export interface PlainPage {
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
  isIndex = false,
): PlainPage {
  const start = link(text(book.surface.label), PAGES.index);
  return {
    breadcrumb: isIndex ? text(book.surface.label) : sequence([start, title], code` / `),
    title: heading(1, title, "page"),
    introduction,
    hasIntroduction: !introduction.isEmpty,
    sections,
  };
}

/** Anchors of sections named after something of the description. */
function clientAnchor(client: Client): string {
  return `client-${slugOf(client.id) || withMark("", client.id)}`;
}

export function indexPage(book: Book): PlainPage {
  const { words, surface } = book;
  const guides = [
    link(words.install, PAGES.install),
    link(words.quickStart, PAGES.quickStart),
    link(words.authentication, PAGES.authentication),
    hasOpenId(book) ? link(words.openId, PAGES.openId) : EMPTY,
    link(words.errors, PAGES.errors),
    hasPaging(book) ? link(words.paging, PAGES.paging) : EMPTY,
    link(words.types, PAGES.types),
  ];
  const introduction = blocks([
    words.indexIntro(text(book.product), text(surface.label), codeSpan(surface.package.name)),
    sequence(guides, code` · `),
  ]);
  const sections = book.api.clients.flatMap((client): readonly Section[] => {
    const chapters = book.chapters.filter((one) => one.client === client);
    const head = section({
      heading: heading(2, text(clientTitle(client)), clientAnchor(client)),
      words: blocks([description(client.documentation.description), moreAbout(client)]),
    });
    return [
      head,
      ...chapters.map((chapter) =>
        section({
          heading: heading(3, chapterTitle(book, chapter), chapter.slug),
          words: description(chapter.tag?.documentation.description ?? ""),
          table: operationTable(book, chapter.entries),
        }),
      ),
    ];
  });
  const title = sequence([text(book.product), text(surface.label)], code` `);
  return page(book, title, introduction, sections, true);
}

function operationTable(book: Book, entries: readonly OperationEntry[]): Code {
  const { words } = book;
  const rows = entries.map((one) => [
    link(codeSpan(one.surface.name), one.path),
    sequence(
      [
        operationWords(one),
        one.operation.documentation.deprecated === null ? EMPTY : words.deprecated,
      ],
      code` · `,
    ),
    codeSpan(`${one.operation.method} ${one.operation.path}`),
  ]);
  return table([words.operation, words.description, words.http], rows);
}

/** The title; for an operation without one, its description. */
function operationWords(entry: OperationEntry): Code {
  const { documentation } = entry.operation;
  return documentation.summary.trim() === "" ? wordsOf(documentation) : text(entry.title);
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
  const sections = book.surface.clients.map((client) =>
    section({
      heading: heading(
        2,
        text(client.className),
        slugOf(client.className) || withMark("", client.id),
      ),
      words: words.quickStartIntro(codeSpan(client.className)),
      code: fence(book.surface.fence, client.construct.code.text),
    }),
  );
  return page(book, words.quickStart, steps, sections);
}

export function authenticationPage(book: Book): PlainPage {
  const { words } = book;
  const sections = book.api.clients.flatMap((client): readonly Section[] => {
    const surface = book.clients.get(client.id);
    if (!surface) return [];
    const anchor = clientAnchor(client);
    const schemes = client.schemes.map((one) => [codeSpan(one.id), schemeWords(client, one, book)]);
    const options = surface.options.map((one) => [
      codeSpan(one.name),
      codeSpan(one.type),
      yesOrNo(book, one.required),
      one.environment.length === 0 ? NONE : sequence(one.environment.map((each) => codeSpan(each))),
      descriptionLine(one.description),
    ]);
    return [
      section({
        heading: heading(2, text(surface.className), anchor),
        words: schemes.length === 0 ? words.noSchemes : EMPTY,
        table: table([words.scheme, words.description], schemes),
      }),
      section({
        heading: heading(3, words.options, `${anchor}-options`),
        words: words.optionSources,
        table: table(
          [words.name, words.type, words.required, words.environment, words.description],
          options,
        ),
      }),
      section({ code: fence(book.surface.fence, surface.construct.code.text) }),
    ];
  });
  return page(book, words.authentication, words.authenticationIntro, sections);
}

function schemeWords(client: Client, scheme: SecurityScheme, book: Book): Code {
  const own = wordsOf(scheme.documentation);
  const how = howItWorks(client, scheme, book);
  return sequence([own, how], code`<br>`);
}

function howItWorks(client: Client, scheme: SecurityScheme, book: Book): Code {
  const { words } = book;
  switch (scheme.kind) {
    case "bearer": {
      if (!scheme.token) return words.bearerPlain;
      const { operation, credentials } = scheme.token;
      const source = [...client.operations, ...client.hiddenOperations].find(
        (one) => one.id === operation,
      );
      const call = codeSpan(source ? `${source.method} ${source.path}` : operation);
      return words.bearerWithSource(call, sequence(credentials.map((one) => codeSpan(one.option))));
    }
    case "basic":
      return words.basic;
    case "apiKey": {
      const sent = words.apiKey[scheme.in](codeSpan(scheme.parameter));
      if (!scheme.claim) return sent;
      const claim = words.apiKeyClaim(codeSpan(scheme.claim.name), codeSpan(scheme.claim.scheme));
      return sequence([sent, claim], code` `);
    }
    case "oauth2ClientCredentials":
      return words.clientCredentials(codeSpan(scheme.tokenUrl));
    case "external":
      return words.externalScheme(text(scheme.what));
  }
}

export function errorsPage(book: Book): PlainPage {
  const { words } = book;
  const rules = book.api.clients.flatMap((client) =>
    client.envelope
      ? [
          words.envelopeRule(
            codeSpan(client.className),
            codeSpan(client.envelope.success.pointer),
            sequence(
              client.envelope.success.values.map((one) => codeSpan(String(one))),
              words.or,
            ),
          ),
        ]
      : [],
  );
  const rows = [...book.surface.errors]
    .sort(byStatus)
    .map((one) => [
      one.status === null ? NONE : codeSpan(String(one.status)),
      codeSpan(one.className),
      one.guard === null ? NONE : codeSpan(one.guard),
      descriptionLine(one.description),
      descriptionLine(one.action),
      retriedWords(book, one),
    ]);
  const head = [
    words.status,
    words.errorClass,
    words.guard,
    words.meaning,
    words.whatToDo,
    words.retried,
  ];
  return page(book, words.errors, words.errorsIntro, [
    ...(rules.length > 0
      ? [
          section({
            heading: heading(2, words.envelope, "success-and-failure"),
            words: blocks(rules),
          }),
        ]
      : []),
    section({
      heading: heading(2, words.allErrors, "error-classes"),
      table: table(head, rows),
    }),
  ]);
}

/** Those with a status first, ascending; then by name. */
function byStatus(a: SurfaceError, b: SurfaceError): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.status ?? last) - (b.status ?? last) || compareText(a.className, b.className);
}

function retriedWords(book: Book, error: SurfaceError): Code {
  const { words } = book;
  const by = { never: words.no, always: words.yes, idempotent: words.onlyIdempotent };
  return { ...by, renewed: words.onceRenewed }[error.retried];
}

export function hasPaging(book: Book): boolean {
  return book.entries.some((one) => one.operation.paging !== null);
}

export function pagingPage(book: Book): PlainPage {
  const { words } = book;
  const scope: Scope = { path: PAGES.paging, anchors: new Map() };
  const paged = book.entries.filter((one) => one.operation.paging !== null);
  const sample = paged.flatMap((one) => one.surface.samples).find((one) => one.kind === "paged");
  const rows = paged.map((one) => {
    const { paging } = one.operation;
    const name = (where: { readonly at: string } | null | undefined): Code =>
      where ? codeSpan(where.at.replace(/^\//, "")) : NONE;
    return [
      link(codeSpan(one.surface.name), one.path),
      name(paging?.page),
      name(paging?.size),
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

/** The link to more that a document names. */
function moreAbout(client: Client): Code {
  const more = client.documentation.externalDocs;
  return more === null ? EMPTY : externalLink(text(more.description || more.url), more.url);
}
