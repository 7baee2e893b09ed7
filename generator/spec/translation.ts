/**
 * A description in another human language.
 *
 * Decides: where translations lie and what one is. Beside the root of a description, the folder `locales/<language>/`
 * mirrors its files: each has an overlay of the same path, which extends it and changes words only. An action changes one
 * text and carries the hash of the text it was made from; where that is no longer what the description says, the
 * translation is stale and is not used. A file or a text without a translation stays as it is.
 * Leaves to others: reading overlays (`overlay.ts`), which texts there are (`texts.ts`), marking what is not translated
 * (`docs/`).
 */
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Diagnostics } from "../diagnostic.js";
import type { LoadedDocument } from "./document.js";
import { childOf, Draft, type MutableMap } from "./draft.js";
import type { Json } from "../model/json.js";
import type { SpecStore } from "./load.js";
import type { SpecFile, SpecNode } from "./node.js";
import { type Overlay, type OverlayAction, readOverlay } from "./overlay.js";
import { parseReference } from "./reference.js";
import { sourceHash, type Text, textAt, textsOf } from "./texts.js";

export interface Translation {
  /** In the order of the descriptions, with the words that are translated. */
  readonly documents: readonly LoadedDocument[];
  /** Whether a text stands in the descriptions because it is a translation. */
  isTranslated(words: string): boolean;
  /** What a text of the original is in this language, wherever it stands there first; `undefined`: not translated. */
  of(words: string): string | undefined;
  readonly stale: readonly Stale[];
  /** Texts of the original that are translated. */
  readonly done: readonly Text[];
}

/** A translation that is not used. */
export interface Stale {
  readonly action: SpecNode;
  /** What it was made from, as it is now; `null`: there is none. */
  readonly source: SpecNode | null;
}

/** Reads the translation of descriptions, as far as there is one; `null` when errors were reported. */
export async function readTranslation(
  store: SpecStore,
  documents: readonly LoadedDocument[],
  language: string,
  diagnostics: Diagnostics,
): Promise<Translation | null> {
  const before = diagnostics.errorCount;
  const changed = new Map<SpecFile, SpecFile>();
  const stale: Stale[] = [];
  const done: Text[] = [];
  const byHash = new Map<string, string>();
  const results = new Set<string>();
  const overlays = await Promise.all(
    [...translationFiles(documents, language)].map(async ([source, path]) => {
      const file = await store.fileIfThere(path);
      return { source, overlay: file && (await readOverlay(file, diagnostics)) };
    }),
  );
  for (const { source, overlay } of overlays) {
    if (overlay === null || !extendsFile(overlay, source, diagnostics)) continue;
    const draft = new Draft(source);
    for (const action of overlay.actions) {
      const found = entryOf(action, source, diagnostics);
      if (found === null) continue;
      const { text, words } = found;
      const hash = text && sourceHash(text.words);
      if (text === null || hash !== action.node.get("x-sdk-source-hash")?.asString()) {
        stale.push({ action: action.node, source: text?.node ?? null });
        continue;
      }
      // What a translator has not come to yet.
      if (words.asString()?.trim() === "") continue;
      put(draft, text, words);
      done.push(text);
      const translated = words.asString()?.trim() ?? "";
      results.add(translated);
      if (hash !== null && !byHash.has(hash)) byHash.set(hash, translated);
    }
    if (draft.isChanged) changed.set(source, draft.finished());
  }
  if (diagnostics.errorCount > before) return null;
  const translated = await Promise.all(documents.map((one) => store.changed(one, changed)));
  const whole = translated.filter((one) => one !== null);
  if (whole.length < documents.length) return null;
  return {
    documents: whole,
    isTranslated: (words) => results.has(words.trim()),
    of: (words) => byHash.get(sourceHash(words)),
    stale,
    done,
  };
}

/** Files of descriptions with the path of their translation. Those outside of a description's folder have none. */
export function translationFiles(
  documents: readonly LoadedDocument[],
  language: string,
): ReadonlyMap<SpecFile, string> {
  const paths = new Map<SpecFile, string>();
  for (const document of documents) {
    const folder = dirname(document.root.file.absolutePath);
    for (const file of document.files) {
      const path = relative(folder, file.absolutePath);
      const isOutside = isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`);
      if (!isOutside && !paths.has(file)) paths.set(file, join(folder, "locales", language, path));
    }
  }
  return paths;
}

function extendsFile({ file }: Overlay, source: SpecFile, diagnostics: Diagnostics): boolean {
  const node = file.root.get("extends");
  const reference = parseReference(node?.asString() ?? "");
  const wanted = relative(dirname(file.absolutePath), source.absolutePath).split(sep).join("/");
  if (reference.kind === "local" && reference.path !== "") {
    if (resolve(dirname(file.absolutePath), reference.path) === source.absolutePath) return true;
  }
  diagnostics.error("translation-invalid", "this translation does not extend the file it is for", {
    span: (node ?? file.root).span(),
    hint: `write \`extends: ${wanted}\``,
  });
  return false;
}

/** The text that an action translates, and its translation; `text: null` where the description has no such text. */
function entryOf(
  action: OverlayAction,
  source: SpecFile,
  diagnostics: Diagnostics,
): { readonly text: Text | null; readonly words: SpecNode } | null {
  const member = action.kind === "update" ? memberOf(action.update) : null;
  const hash = action.node.get("x-sdk-source-hash");
  if (member === null || hash?.asString() === undefined) {
    diagnostics.error(
      "translation-invalid",
      member === null
        ? "an action of a translation changes one text"
        : "this translation does not say what it was made from",
      {
        span: (hash ?? action.node).span(),
        hint:
          member === null
            ? "write `update: { description: … }`, with one member, or a text where the target is one"
            : 'write `x-sdk-source-hash: "…"`, in quotes; the finding about a stale translation tells the hash',
      },
    );
    return null;
  }
  const target = targetOf(action, source);
  const { key, words } = member;
  if (target === null) return { text: null, words };
  if (key !== null) return { text: textAt(target, key), words };
  const { parent, key: own } = target;
  return { text: parent === null || own === null ? null : textAt(parent, own), words };
}

function memberOf(
  update: SpecNode,
): { readonly key: string | null; readonly words: SpecNode } | null {
  if (update.kind === "string") return { key: null, words: update };
  const [entry, ...rest] = update.entries();
  return entry?.[1].kind === "string" && rest.length === 0
    ? { key: entry[0], words: entry[1] }
    : null;
}

/** The one place that the target names; `null` when there is none, or more than one. */
function targetOf({ target: { query } }: OverlayAction, source: SpecFile): SpecNode | null {
  const { value } = source.root;
  const nodes = query.query(value as Parameters<typeof query.query>[0]).nodes;
  const [only] = nodes;
  if (only === undefined || nodes.length > 1) return null;
  return only.location.reduce<SpecNode | null>(
    (at, key) => at?.child(String(key)) ?? null,
    source.root,
  );
}

function put(draft: Draft, { holder, key }: Text, words: SpecNode): void {
  const path = holder.path();
  const place = path.reduce<Json | undefined>(
    (at, step) => (at === undefined ? undefined : childOf(at, step)),
    draft.value,
  );
  draft.put(place as MutableMap | Json[], path, key, words.value, words);
}

/** Says what is stale, and what of each file has no translation. */
export function reportTranslation(
  translation: Translation,
  originals: readonly LoadedDocument[],
  language: string,
  diagnostics: Diagnostics,
): void {
  for (const { action, source } of translation.stale) {
    diagnostics.warning(
      "translation-stale",
      source === null
        ? "this is a translation of a text that is not there"
        : "the text that this is a translation of has changed",
      {
        span: action.span(),
        hint:
          source === null
            ? "remove the action, or correct its target"
            : `translate it anew, and write \`x-sdk-source-hash: "${sourceHash(source.asString() ?? "")}"\``,
        related: source === null ? [] : [{ message: "the text as it is now", span: source.span() }],
      },
    );
  }
  for (const [file, missing] of missingTexts(translation, originals)) {
    const spans = missing.map(({ node }) => node.span());
    const [first, ...others] = spans.sort((a, b) => a.line - b.line || a.column - b.column);
    const few = missing.length === 1 ? "a text" : `${missing.length} texts`;
    diagnostics.warning(
      "translation-missing",
      `${few} of ${file.path} ${missing.length === 1 ? "has" : "have"} no translation into ${language}`,
      { span: first, also: others, hint: "until then, pages show the original, with a mark" },
    );
  }
}

/** Texts without a translation that is up to date, by file. */
export function missingTexts(
  translation: Translation,
  originals: readonly LoadedDocument[],
): ReadonlyMap<SpecFile, readonly Text[]> {
  const done = new Map<SpecNode, Set<string | number>>();
  for (const { holder, key } of translation.done) {
    done.set(holder, (done.get(holder) ?? new Set()).add(key));
  }
  const missing = new Map<SpecFile, Text[]>();
  const seen = new Set<SpecNode>();
  for (const document of originals) {
    const texts = textsOf(document);
    for (const text of texts) {
      if (seen.has(text.holder) || done.get(text.holder)?.has(text.key)) continue;
      const list = missing.get(text.holder.file);
      if (list) list.push(text);
      else missing.set(text.holder.file, [text]);
    }
    for (const { holder } of texts) seen.add(holder);
  }
  return missing;
}
