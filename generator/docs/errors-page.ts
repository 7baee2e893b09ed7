/**
 * The page about errors.
 *
 * Decides: what stands on it: a program that catches one, what an error carries, what counts as a failure, all classes, and the
 * service's own codes.
 * Leaves to others: the program, classes and fields (the surface), words (the dictionary).
 */
import { type Code, EMPTY } from "../code/code.js";
import { compareText } from "../diagnostic.js";
import type { Envelope } from "../model/api.js";
import type { SurfaceError } from "../surface.js";
import { type Book, PAGES, pageScope } from "./book.js";
import { fieldOf } from "./facts.js";
import { blocks, codeSpan, fence, heading, NONE, sequence, table } from "./markdown.js";
import { page, type PlainPage, type Section, section } from "./shared-pages.js";
import { sdkLine, toldLine } from "./wording.js";

export function errorsPage(book: Book): PlainPage {
  const { words } = book;
  const rows = [...book.surface.errors]
    .sort(byStatus)
    .map((one) => [
      one.status === null ? NONE : codeSpan(String(one.status)),
      codeSpan(one.className),
      one.guard === null ? NONE : codeSpan(one.guard),
      sdkLine(book, one.description),
      sdkLine(book, one.action),
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
  const { apiError, baseError } = book.surface.runtime;
  const rules = envelopeRules(book);
  const sample = book.surface.clients
    .flatMap((one) => one.samples)
    .find((one) => one.kind === "errors");
  const fields = apiError.fields.map((one) => [
    codeSpan(one.name),
    codeSpan(one.type),
    sdkLine(book, one.description),
  ]);
  return page(book, words.errors, words.errorsIntro, [
    section({
      heading: heading(2, words.catching, "catch-an-error"),
      words: words.catchingWords(
        codeSpan(baseError.className),
        codeSpan(apiError.className),
        codeSpan(apiError.guard ?? ""),
      ),
      code: sample ? fence(book.surface.fence, sample.code.text) : EMPTY,
    }),
    section({
      heading: heading(2, words.fieldsOf(codeSpan(apiError.className)), "fields"),
      words: words.errorFieldsWords(codeSpan(apiError.className)),
      table: table([words.name, words.type, words.description], fields),
    }),
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
      words: words.classlessStatuses(
        codeSpan(book.surface.runtime.fallback.client),
        codeSpan(book.surface.runtime.fallback.server),
        codeSpan(book.surface.runtime.fallback.other),
      ),
      table: table(head, rows),
    }),
    ...apiCodes(book),
  ]);
}

/** The service's finer codes; clients of one service share them. */
function apiCodes(book: Book): readonly Section[] {
  const { words } = book;
  const seen = new Set<string>();
  const rows = book.api.clients.flatMap(({ envelope }) =>
    (envelope?.codes ?? []).flatMap(({ codes, description, action }) => {
      const key = JSON.stringify([codes, description]);
      if (seen.has(key)) return [];
      seen.add(key);
      const shown = sequence(codes.map(codeSpan), words.comma);
      const scope = pageScope(PAGES.errors);
      return [[shown, toldLine(book, scope, description), toldLine(book, scope, action)]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    section({
      heading: heading(2, words.apiCodes, "api-codes"),
      words: words.apiCodesIntro,
      table: table([words.apiCode, words.meaning, words.whatToDo], rows),
    }),
  ];
}

/** Where success is told from failure; clients that agree share a sentence. */
function envelopeRules(book: Book): readonly Code[] {
  const { words } = book;
  const byRule = new Map<string, { readonly envelope: Envelope | null; clients: Code[] }>();
  for (const { className, envelope } of book.api.clients) {
    const key = JSON.stringify(envelope && [envelope.success.pointer, envelope.success.values]);
    const rule = byRule.get(key) ?? { envelope, clients: [] };
    rule.clients.push(codeSpan(className));
    byRule.set(key, rule);
  }
  return [...byRule.values()].map(({ envelope, clients }) => {
    const who = byRule.size === 1 ? EMPTY : sequence(clients, words.and);
    if (envelope === null) return words.httpRule(who);
    const { pointer, values } = envelope.success;
    const wanted = sequence(
      values.map((one) => codeSpan(String(one))),
      words.or,
    );
    return words.envelopeRule(who, fieldOf(pointer), wanted);
  });
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
