/**
 * Pages about extensions of ours.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`structure.ts`, `rules/extensions.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const EXTENSION_PAGES: readonly CatalogueEntry[] = [
  entry(
    "x-sdk-unknown",
    "There is no such extension, or not here",
    `
    Extensions of this program start with x-sdk-, and each belongs to certain objects. A misspelt one would change
    nothing without a word, so it is an error; one that resembles none of ours is a warning, since it may be another
    tool's. Other extensions are left alone.`,
    {
      wrong: `
        post:
          operationId: setName
          x-sdk-idempotant: true`,
      right: `
        post:
          operationId: setName
          x-sdk-idempotent: true`,
    },
  ),
  entry(
    "x-sdk-invalid",
    "An extension has the wrong shape, or points to nothing",
    `
    Pointers into bodies are JSON pointers and start with a slash. x-sdk-paging names query parameters of its own
    operation, or pointers into its body. x-sdk-token on a bearer scheme names an operation of the document; on an
    apiKey scheme it names a claim, and the scheme whose token has it. x-sdk-openid names the operations that are the
    endpoints of OpenID Connect by their operationId, and the addresses for browsers by their path. x-sdk-signature
    stands on a scheme of type http and names its algorithm, its options and its headers. x-sdk-name is a name as one writes it in code.`,
    {
      wrong: `
        x-sdk-paging: { page: pageNo, size: limit, items: data.list }`,
      right: `
        x-sdk-paging: { page: page, size: limit, items: /data/list, total: /data/totalCount }`,
    },
  ),
];
