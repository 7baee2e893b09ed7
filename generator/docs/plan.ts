/**
 * From the model and the surfaces to pages.
 *
 * Decides: which pages exist, where they lie, and which template prints each. A page is plain data: `Code`, booleans and
 * arrays. Everything on it comes from the model (facts) or from a surface (names, types, samples); nothing is computed
 * a second time here, so a page cannot disagree with its SDK.
 * Leaves to others: what stands on each page (`*-page.ts`), and turning it into text (`render/docs.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import type { Surface } from "../surface.js";
import { authenticationPage } from "./authentication-page.js";
import { type Book, makeBook, PAGES, typesWithPages } from "./book.js";
import type { Dictionary } from "./dictionary/dictionary.js";
import { english } from "./dictionary/en.js";
import { simplifiedChinese } from "./dictionary/zh-CN.js";
import type { Edition, Wording } from "./edition.js";
import { errorsPage } from "./errors-page.js";
import { operationPage } from "./operation-page.js";
import { hasOpenId } from "./openid.js";
import { indexPages, type ListPage, typesPages } from "./list-pages.js";
import { llmsFile } from "./llms.js";
import { checkLinks, type ProductGuide } from "./product-guides.js";
import { openIdPage } from "./openid-page.js";
import { optionsPage } from "./options-page.js";
import { guidePage, hasPaging, installPage, pagingPage, quickStartPage } from "./shared-pages.js";
import { sidebar } from "./sidebar.js";
import { hasWebhooks, webhooksPage } from "./webhooks-page.js";
import { typePage } from "./type-page.js";

export interface DocsOptions {
  /** Name of the product, such as `GenAuth`. */
  readonly product: string;
  /** Human languages, such as `en`. The first one is that of the descriptions. */
  readonly languages: readonly string[];
  /** The descriptions in the other languages. */
  readonly editions?: ReadonlyMap<string, Edition>;
  /** Pages of the product's own. */
  readonly guides?: readonly ProductGuide[];
  /** The day of the release, `2026-11-21`. Without it, no page tells when it changed last. */
  readonly date?: string | null;
}

export interface DocsPlan {
  /** With which every page ends; `null`: they tell no day. */
  readonly date: string | null;
  readonly pages: readonly PlannedPage[];
  /** Files that need no template. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export interface PlannedPage {
  /** Below the root of the documentation, such as `en/typescript/index.md`. */
  readonly path: string;
  /** Name of the template below `templates/docs/`, without `.hbs`. */
  readonly template: "operation" | "type" | "plain";
  /** Plain data for the template. Made when it is printed, so that no two pages are in memory at a time. */
  readonly data: () => object;
}

const DICTIONARIES: readonly Dictionary[] = [english, simplifiedChinese];

/** Of a language that nobody has translated anything into. */
const UNTRANSLATED: Wording = { isTranslated: () => false, of: () => undefined };

/** Plans all pages. Reported: a human language without a dictionary, and a guide's link that leads nowhere. */
export function planDocs(
  api: Api,
  surfaces: readonly Surface[],
  options: DocsOptions,
  diagnostics: Diagnostics,
): DocsPlan {
  const { product, date = null } = options;
  const [original = "en"] = options.languages;
  const pages: PlannedPage[] = [];
  const files: { path: string; text: string }[] = [];
  for (const language of new Set(options.languages)) {
    const words = DICTIONARIES.find((one) => one.locale === language);
    if (!words) {
      const known = DICTIONARIES.map((one) => one.locale).join(", ");
      const message = `there is no dictionary for the documentation language "${language}"`;
      diagnostics.error("docs-language-unknown", message, { hint: `known languages: ${known}` });
      continue;
    }
    const isOriginal = language === original;
    const edition = isOriginal ? undefined : options.editions?.get(language);
    const wording = isOriginal ? null : (edition?.translation ?? UNTRANSLATED);
    for (const surface of surfaces) {
      const root = `${language}/${surface.language}/`;
      const others = surfaces.filter((one) => one !== surface);
      const model = edition?.api ?? api;
      const guides = (options.guides ?? []).filter(
        (one) => one.locale === language && one.language === surface.language,
      );
      const planned = planBook(
        makeBook(model, surface, others, words, { product, wording, original, guides, date }),
      );
      pages.push(...planned.pages.map((one) => ({ ...one, path: root + one.path })));
      files.push({ path: `${root}sidebar.json`, text: planned.sidebar });
      files.push({ path: `${root}llms.txt`, text: planned.llms });
    }
  }
  const paths = new Set(pages.map((one) => one.path));
  for (const guide of options.guides ?? []) {
    checkLinks(guide, `${guide.locale}/${guide.language}`, paths, diagnostics);
  }
  return { date, pages, files };
}

function planBook(book: Book): {
  readonly pages: readonly PlannedPage[];
  readonly sidebar: string;
  readonly llms: string;
} {
  const plain = (path: string, make: (book: Book) => object): PlannedPage => ({
    path,
    template: "plain",
    data: () => make(book),
  });
  const listed = (page: ListPage): PlannedPage => ({ ...page, template: "plain" });
  const pages: PlannedPage[] = [
    ...indexPages(book).map(listed),
    plain(PAGES.install, installPage),
    plain(PAGES.quickStart, quickStartPage),
    plain(PAGES.authentication, authenticationPage),
    ...(hasOpenId(book) ? [plain(PAGES.openId, openIdPage)] : []),
    plain(PAGES.errors, errorsPage),
    plain(PAGES.options, optionsPage),
    ...(hasPaging(book) ? [plain(PAGES.paging, pagingPage)] : []),
    ...(hasWebhooks(book) ? [plain(PAGES.webhooks, webhooksPage)] : []),
    ...book.guides.map((guide) => plain(guide.path, () => guidePage(book, guide))),
    ...book.chapters.flatMap((chapter) =>
      chapter.entries.map((entry): PlannedPage => {
        const data = (): object => operationPage(book, chapter, entry);
        return { path: entry.path, template: "operation", data };
      }),
    ),
    ...typesPages(book).map(listed),
    ...typesWithPages(book).map((entry): PlannedPage => {
      return { path: entry.path, template: "type", data: () => typePage(book, entry) };
    }),
  ];
  return { pages, sidebar: sidebar(book), llms: llmsFile(book) };
}
