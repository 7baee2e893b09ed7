/**
 * The page about options: of a client and of one call, with what they are for.
 *
 * Decides: what stands on it and in which order. Nothing stands here but what the surface says.
 * Leaves to others: names, types, defaults, meanings and programs (the surface), words (the dictionary).
 */
import { type Code, EMPTY } from "../code/code.js";
import type { SurfaceRuntime, SurfaceSetting } from "../surface.js";
import { type Book, PAGES } from "./book.js";
import { codeSpan, fence, heading, link, NONE, sequence, table } from "./markdown.js";
import { page, type PlainPage, type Section, section } from "./shared-pages.js";
import { sdkLine, sdkWords } from "./wording.js";

/** Anchor of the options of one call. */
export const CALL_OPTIONS = "one-call";

export function optionsPage(book: Book): PlainPage {
  const { words, surface } = book;
  const { runtime } = surface;
  const rows = (of: SurfaceSetting["of"]): readonly (readonly Code[])[] =>
    runtime.settings
      .filter((one) => one.of === of || one.of === "both")
      .map((one) => [
        codeSpan(one.name),
        codeSpan(one.type),
        one.default === "" ? NONE : codeSpan(one.default),
        sdkLine(book, one.description),
      ]);
  const head = [words.name, words.type, words.defaultValue, words.description];
  const fields = runtime.response.fields.map((one) => [
    codeSpan(one.name),
    codeSpan(one.type),
    sdkLine(book, one.description),
  ]);
  const program = (kind: string): Code => {
    const samples = surface.clients.flatMap((one) => one.samples);
    const sample = samples.find((one) => one.kind === kind);
    return sample ? fence(surface.fence, sample.code.text) : EMPTY;
  };
  /** A section that has nothing to say without its program. */
  const shown = (kind: string, title: Code, about: Code): readonly Section[] => {
    const block = program(kind);
    return block.isEmpty
      ? []
      : [section({ heading: heading(2, title, kind), words: about, code: block })];
  };
  const variables = surface.clients.flatMap(({ environmentPrefix }) =>
    environmentPrefix === null ? [] : [`${environmentPrefix}_${runtime.logVariable}`],
  );
  const variable = sequence(
    [...new Set(variables)].map((one) => codeSpan(one)),
    words.or,
  );
  return page(book, words.optionsPage, words.optionsIntro, [
    section({
      heading: heading(2, words.clientOptions, "client"),
      words: words.clientOptionsWords(link(words.authentication, PAGES.authentication)),
      table: table(head, rows("client")),
    }),
    section({
      heading: heading(2, words.callOptions, CALL_OPTIONS),
      words: words.callOptionsWords(codeSpan(runtime.callOptions)),
      code: program("call-options"),
      table: table(head, rows("call")),
    }),
    section({
      heading: heading(2, words.retries, "retries"),
      words: sdkWords(book, runtime.retries),
    }),
    section({
      heading: heading(2, words.wholeAnswer, "response"),
      words: words.wholeAnswerWords(
        codeSpan(`${runtime.response.method}()`),
        codeSpan(runtime.response.className),
      ),
      code: program("response"),
      table: table([words.name, words.type, words.description], fields),
    }),
    ...shown("logging", words.logging, words.loggingWords(variable)),
    ...shown("middleware", words.middleware, words.middlewareWords),
    ...shown("fetch", words.ownFetch, words.ownFetchWords),
    ...(runtime.standalone === undefined ? [] : [standaloneSection(book, runtime.standalone)]),
  ]);
}

/** Functions without the class of all methods, and what can be given to them. */
function standaloneSection(
  book: Book,
  { words: about, features }: NonNullable<SurfaceRuntime["standalone"]>,
): Section {
  const { words, surface } = book;
  const samples = surface.clients.flatMap((one) => one.samples);
  const sample = samples.find((one) => one.kind === "standalone");
  const rows = features.map((one) => [
    codeSpan(one.name),
    one.options.length === 0 ? NONE : sequence(one.options.map(codeSpan), words.and),
    sdkLine(book, one.description),
  ]);
  return section({
    heading: heading(2, words.smallBundles, "standalone"),
    words: sdkWords(book, about),
    code: sample ? fence(surface.fence, sample.code.text) : EMPTY,
    table: table([words.feature, words.options, words.description], rows),
  });
}
