/**
 * From descriptions as they were read to descriptions as they are meant: with overlays, without what a filter leaves out.
 *
 * Decides: the order. Overlays come first, those of the product before those of a client, so that a filter sees what they
 * made; a file that several descriptions share is changed once, for all of them.
 * Leaves to others: overlays (`overlay.ts`, `overlay-apply.ts`) and filters (`filter.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { LoadedDocument } from "./document.js";
import {
  applyFilters,
  FILTER_KINDS,
  type Filter,
  type FilterName,
  type LeftOut,
} from "./filter.js";
import type { SpecStore } from "./load.js";
import type { SpecFile } from "./node.js";
import { documentsOf, readOverlay } from "./overlay.js";
import { applyOverlays } from "./overlay-apply.js";

/** What is to be done to the descriptions, for all of them or for some. */
export interface Wish {
  /** Index of the description; `null`: all of them. */
  readonly of: number | null;
  /** Absolute paths. */
  readonly overlays: readonly string[];
  /** An operation has to pass each of them. */
  readonly filters: readonly Filter[];
}

export interface Prepared {
  /** In the order of the descriptions. */
  readonly documents: readonly LoadedDocument[];
  readonly leftOut: readonly LeftOut[];
}

/** `null` when errors were reported. */
export async function prepare(
  store: SpecStore,
  loaded: readonly LoadedDocument[],
  wishes: readonly Wish[],
  diagnostics: Diagnostics,
): Promise<Prepared | null> {
  const overlaid = await withOverlays(store, loaded, wishes, diagnostics);
  if (overlaid === null) return null;
  const filters = wishes.flatMap(({ of, filters }) =>
    filters
      .filter((filter) => namesIn(filter).length > 0)
      .map((filter) => ({ filter, documents: chosen(overlaid, of) })),
  );
  if (filters.length === 0) return { documents: overlaid, leftOut: [] };
  reportShared(overlaid, wishes, diagnostics);
  const { files, leftOut } = applyFilters(filters, diagnostics);
  const documents = await changed(store, overlaid, files);
  return documents === null || diagnostics.hasErrors ? null : { documents, leftOut };
}

async function withOverlays(
  store: SpecStore,
  loaded: readonly LoadedDocument[],
  wishes: readonly Wish[],
  diagnostics: Diagnostics,
): Promise<readonly LoadedDocument[] | null> {
  const read = wishes.flatMap(({ of, overlays }) => overlays.map((path) => ({ of, path })));
  if (read.length === 0) return loaded;
  const found = await Promise.all(
    read.map(async ({ of, path }) => {
      const file = await store.file(path);
      const overlay = file && (await readOverlay(file, diagnostics));
      return (
        overlay && { overlay, documents: documentsOf(overlay, chosen(loaded, of), diagnostics) }
      );
    }),
  );
  const sound = found.filter((one) => one !== null);
  if (sound.length < found.length) return null;
  const files = applyOverlays(sound, [...new Set(loaded)], diagnostics);
  return diagnostics.hasErrors ? null : changed(store, loaded, files);
}

function chosen(
  documents: readonly LoadedDocument[],
  of: number | null,
): readonly LoadedDocument[] {
  return [...new Set(of === null ? documents : documents.slice(of, of + 1))];
}

async function changed(
  store: SpecStore,
  documents: readonly LoadedDocument[],
  files: ReadonlyMap<SpecFile, SpecFile>,
): Promise<readonly LoadedDocument[] | null> {
  if (files.size === 0) return documents;
  const now = new Map<LoadedDocument, LoadedDocument>();
  for (const document of new Set(documents)) {
    const changed = await store.changed(document, files);
    if (changed === null) return null;
    now.set(document, changed);
  }
  return documents.map((document) => now.get(document) ?? document);
}

/** One file is read once for all clients, so none of them can leave out its part of it. */
function reportShared(
  documents: readonly LoadedDocument[],
  wishes: readonly Wish[],
  diagnostics: Diagnostics,
): void {
  for (const { of, filters } of wishes) {
    const [name] = filters.flatMap(namesIn);
    const file = of === null || name === undefined ? undefined : documents[of]?.root.file;
    if (!file || documents.filter(({ root }) => root.file === file).length < 2) continue;
    diagnostics.error(
      "config-filter",
      `several clients read ${file.path}; what one leaves out would be missing in all`,
      { span: name?.span ?? undefined, hint: "give each client a description of its own" },
    );
  }
}

function namesIn({ include, exclude }: Filter): readonly FilterName[] {
  return FILTER_KINDS.flatMap((kind) => [...include[kind], ...exclude[kind]]);
}
