/**
 * From written pages to a site of static files.
 *
 * Decides: which files there are: a page of HTML for each page of Markdown, its Markdown beside it, the search index of
 * each shelf, a front page, and the style and script that all share. Files are handed out one by one, so that a site of
 * thousands of pages never stands in memory.
 * Leaves to others: what a page says (the Markdown), what it looks like (`templates/docs/site/`), and writing the files
 * (`main.ts`).
 */
import { posix } from "node:path";
import type { OutputFile } from "../output/file.js";
import type { Templates } from "../render/handlebars.js";
import type { TemplateSource } from "../render/templates.js";
import { type Cuts, htmlPath, resolveLink } from "./addresses.js";
import { frontPage } from "./front-page.js";
import { makeHighlighter } from "./highlight.js";
import {
  isList,
  kindOf,
  type PageSource,
  readShelves,
  type Shelf,
  UnreadablePages,
} from "./library.js";
import { PageReader, type ReadPage } from "./markdown.js";
import { pageData } from "./page.js";
import { type Cut, cutOf, partsOf } from "./parts.js";
import type { Row } from "./tables.js";
import { recordsOf, type SearchRecord, searchScript } from "./search.js";

/** Only Markdown of this size, in bytes, can become a page that has to be cut. */
const MAY_BE_LONG = 50_000;

export async function* buildSite(
  source: PageSource,
  templates: Templates,
  assets: TemplateSource,
): AsyncGenerator<OutputFile> {
  const shelves = await readShelves(source);
  if (shelves.length === 0) {
    throw new UnreadablePages("no pages: <language>/<programming language>/sidebar.json expected");
  }
  for (const path of await assets.list("docs/site")) {
    if (path.endsWith(".hbs") || path.endsWith("tsconfig.json")) continue;
    yield { path: path.slice("docs/site/".length), text: await assets.read(path) };
  }
  const [first] = shelves;
  const product = first === undefined ? "" : await productOf(first, source);
  yield { path: "index.html", text: templates.render("site/front", frontPage(shelves, product)) };
  const reader = new PageReader(makeHighlighter());
  for (const shelf of shelves) yield* shelfFiles(shelf, shelves, source, reader, templates);
}

async function* shelfFiles(
  shelf: Shelf,
  shelves: readonly Shelf[],
  source: PageSource,
  reader: PageReader,
  templates: Templates,
): AsyncGenerator<OutputFile> {
  const read = (path: string, text: string, cuts: Cuts): ReadPage =>
    reader.read(text, shelf.words, kindOf(path) !== "guide", (href) =>
      resolveLink(shelf.root + path, href, cuts),
    );

  const cuts = new Map<string, Cut>();
  for (const { path, size } of shelf.pages) {
    if (size < MAY_BE_LONG) continue;
    const cut = cutOf(read(path, await source.read(shelf.root + path), cuts).blocks);
    if (cut !== null) cuts.set(shelf.root + path, cut);
  }

  const home = shelf.pages[0]?.path ?? "";
  const records: SearchRecord[] = [];
  const operations = new Map<string, Row>();
  const product = await productOf(shelf, source);
  for (const { path } of shelf.pages) {
    const text = await source.read(shelf.root + path);
    const page = read(path, text, cuts);
    if (isList(path) && !path.startsWith("types/")) {
      for (const row of page.rows) operations.set(posix.join(posix.dirname(path), row.href), row);
    }
    const parts = partsOf(page.blocks, cuts.get(shelf.root + path));
    for (const [index, blocks] of parts.entries()) {
      const place = { shelf, shelves, path, home, product, part: index + 1, parts: parts.length };
      yield {
        path: shelf.root + htmlPath(path, index + 1),
        text: templates.render("site/page", pageData(page, blocks, place, cuts)),
      };
    }
    yield { path: shelf.root + path, text };
    const others = shelves.filter((one) => one.language === shelf.language && one !== shelf);
    const title = shelf.titles.get(path) ?? page.title;
    const otherTitles = others
      .map((one) => one.titles.get(path) ?? "")
      .filter((one) => one !== title);
    records.push(
      ...recordsOf(
        page,
        path,
        [title, ...otherTitles],
        operations.get(path),
        cuts.get(shelf.root + path),
      ),
    );
  }
  yield { path: `${shelf.root}search.js`, text: searchScript(records) };
}

/** The name of the product: the title of the shelf's first page without that of the language. */
async function productOf(shelf: Shelf, source: PageSource): Promise<string> {
  const [home] = shelf.pages;
  const text = home === undefined ? "" : await source.read(shelf.root + home.path);
  const title = /^# (.*)$/m.exec(text)?.[1] ?? "";
  const rest = title.replace(shelf.label, "").replace(/\\/g, "").replace(/\s+/g, " ").trim();
  return rest === "" ? shelf.label : rest;
}
