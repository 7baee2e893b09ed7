/**
 * Every finding the program can report, with a page for each.
 *
 * Decides: that a code has exactly one page. A test holds the codes that the program reports against this list.
 * Leaves to others: the pages, grouped by the stage that reports them (`catalogue/`), and printing (`report/`).
 *
 * To add one: call `entry(code, title, text, { wrong, right })` in the list of its stage.
 */
import { CONFIGURATION_PAGES } from "./catalogue/configuration.js";
import type { CatalogueEntry } from "./catalogue/entry.js";
import { EXTENSION_PAGES } from "./catalogue/extensions.js";
import { HOUSE_PAGES } from "./catalogue/house.js";
import { MODEL_PAGES } from "./catalogue/model.js";
import { OPERATION_PAGES } from "./catalogue/operations.js";
import { OUTPUT_PAGES } from "./catalogue/output.js";
import { OVERLAY_PAGES } from "./catalogue/overlays.js";
import { READING_PAGES } from "./catalogue/reading.js";
import { REFERENCE_PAGES } from "./catalogue/references.js";
import { SCHEMA_PAGES } from "./catalogue/schemas.js";
import { STRUCTURE_PAGES } from "./catalogue/structure.js";

export type { CatalogueEntry } from "./catalogue/entry.js";

/** By code, in code-unit order. */
export const CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  [
    ...READING_PAGES,
    ...REFERENCE_PAGES,
    ...STRUCTURE_PAGES,
    ...OPERATION_PAGES,
    ...SCHEMA_PAGES,
    ...EXTENSION_PAGES,
    ...MODEL_PAGES,
    ...OVERLAY_PAGES,
    ...CONFIGURATION_PAGES,
    ...OUTPUT_PAGES,
    ...HOUSE_PAGES,
  ]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((page) => [page.code, page]),
);

/** Warnings after which something of the description is told or done less exactly, or not at all. Others lose nothing. */
export const GIVES_UP: ReadonlySet<string> = new Set([
  "all-of-conflict",
  "discriminator-mapping",
  "enum-names",
  "ignored-header",
  "lossy-schema",
  "no-such-type",
  "misplaced-keyword",
  "outdated-keyword",
  "path-parameter-unused",
  "several-successes",
  "unknown-keyword",
  "unknown-value",
  "unsupported-body",
  "unsupported-media-type",
  "unsupported-operation",
  "unsupported-parameter",
  "unsupported-schema",
  "unsupported-security",
  "unsupported-servers",
  "value-type",
  "wrong-kind",
]);
