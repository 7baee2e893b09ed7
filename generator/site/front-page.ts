/**
 * The first page of the site: in which languages there are pages.
 *
 * Decides: that a reader chooses both languages here once; the script takes one who has chosen before straight there.
 * Leaves to others: remembering (`templates/docs/site/site.js`), and looks (`templates/docs/site/front.hbs`).
 */
import { htmlPath } from "./addresses.js";
import { text } from "./html.js";
import type { Shelf } from "./library.js";

export function frontPage(shelves: readonly Shelf[], product: string): object {
  const locales = [...new Set(shelves.map((one) => one.words.locale))];
  const first = shelves[0];
  return {
    title: text(product),
    choose: text(first?.words.choose ?? ""),
    locale: text(first?.words.locale ?? "en"),
    choices: locales.map((locale) => {
      const own = shelves.filter((one) => one.words.locale === locale);
      return {
        locale: text(locale),
        name: text(own[0]?.words.name ?? locale),
        languages: own.map((shelf) => ({
          label: text(shelf.label),
          shelf: text(shelf.root),
          href: text(shelf.root + htmlPath(shelf.pages[0]?.path ?? "")),
        })),
      };
    }),
  };
}
