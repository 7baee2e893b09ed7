/**
 * The descriptions of a product in the languages of its pages.
 *
 * Decides: that the first language of the pages is the one the descriptions are written in, and that every other one has
 * a model of its own, equal but for the words: names, paths and types come from the original alone.
 * Leaves to others: translations (`spec/translation.ts`), the model (`model/build.ts`), the pages (`docs/`).
 */
import { Diagnostics } from "./diagnostic.js";
import type { Edition } from "./docs/edition.js";
import { buildApi } from "./model/build.js";
import type { Product } from "./product.js";
import type { LoadedDocument } from "./spec/document.js";
import type { SpecStore } from "./spec/load.js";
import { readTranslation, reportTranslation } from "./spec/translation.js";

export interface EditionOptions {
  /** Of the pages. */
  readonly languages: readonly string[];
  /** Whether to report what is stale and what is missing. */
  readonly report: boolean;
}

/** By language, without the first one. A language whose translation has errors is left out. */
export async function readEditions(
  store: SpecStore,
  product: Product,
  documents: readonly LoadedDocument[],
  { languages, report }: EditionOptions,
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, Edition>> {
  const editions = new Map<string, Edition>();
  for (const language of new Set(languages.slice(1))) {
    if (language === languages[0]) continue;
    const translation = await readTranslation(store, documents, language, diagnostics);
    if (translation === null) continue;
    if (report) reportTranslation(translation, documents, language, diagnostics);
    const clients = product.clients.map((client, index) => ({
      ...client,
      document: translation.documents[index] ?? client.document,
    }));
    // What is to be said about the descriptions has been said about the original.
    editions.set(language, { api: buildApi(clients, new Diagnostics()), translation });
  }
  return editions;
}
