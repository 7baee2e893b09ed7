/**
 * The page about signing users in, with OpenID Connect or with OAuth 2 alone.
 *
 * Decides: what stands on it: a program for each thing one does, and the methods, as the SDK has them.
 * Leaves to others: programs and signatures (the target, by its surface), words (`dictionary/`).
 */
import { type Code, code } from "../code/code.js";
import { type Book, PAGES } from "./book.js";
import { codeSpan, fence, heading, link, sequence, table, text } from "./markdown.js";
import { page, type PlainPage, type Section, section } from "./shared-pages.js";
import { slugOf, withMark } from "./slug.js";
import { sdkLine } from "./wording.js";

export function openIdPage(book: Book): PlainPage {
  const { words, surface } = book;
  const clients = surface.clients.filter((one) => one.openId !== null);
  const sections = clients.flatMap(({ id, className, openId }): readonly Section[] => {
    if (openId === null) return [];
    const anchor = slugOf(className) || withMark("", id);
    const samples = openId.samples.map((sample) => {
      const known = words.openIdSamples[sample.kind];
      const about = { code: fence(surface.fence, sample.code.text) };
      if (known === undefined) return section(about);
      const title = heading(3, known.heading, `${anchor}-${sample.kind}`);
      return section({ ...about, heading: title, words: known.words });
    });
    const rows = openId.methods.map((one): readonly Code[] => [
      codeSpan(oneLine(one.signature.text)),
      sdkLine(book, one.description),
    ]);
    return [
      section({ heading: heading(2, text(className), anchor) }),
      ...samples,
      section({
        heading: heading(3, words.openIdMethods, `${anchor}-methods`),
        table: table([words.methodColumn, words.description], rows),
      }),
    ];
  });
  const introduction = sequence(
    [words.openIdIntro, link(words.authentication, PAGES.authentication)],
    code` `,
  );
  return page(book, words.openId, introduction, sections);
}

/** A signature as it would stand if lines had no end. */
function oneLine(signature: string): string {
  return signature
    .replace(/\(\n\s*/g, "(")
    .replace(/,\n\)/g, ")")
    .replace(/\n\s*/g, " ");
}
