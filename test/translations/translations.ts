/**
 * What translators of `spec/` work with: the state of a language, and the files to fill in.
 *
 * Decides: how an entry is written: a target that survives when things are added before it, the hash of the sentence, and
 * the translation, taken from elsewhere where the same sentence has one, and empty where none has.
 * Leaves to others: what counts as translated (`generator/spec/translation.ts`), and printing (`main.ts`).
 */
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { format } from "prettier";
import { isMap, isSeq, parseDocument } from "yaml";
import { Diagnostics } from "../../generator/diagnostic.js";
import type { LoadedDocument } from "../../generator/spec/document.js";
import { SpecStore } from "../../generator/spec/load.js";
import type { SpecFile, SpecNode } from "../../generator/spec/node.js";
import { sourceHash, type Text } from "../../generator/spec/texts.js";
import {
  missingTexts,
  readTranslation,
  type Translation,
  translationFiles,
} from "../../generator/spec/translation.js";

export interface State {
  readonly documents: readonly LoadedDocument[];
  readonly translation: Translation;
  /** By file, in the order in which the descriptions read them. */
  readonly missing: ReadonlyMap<SpecFile, readonly Text[]>;
  readonly language: string;
}

/** Reads descriptions and their translation. Throws with all findings when there is an error. */
export async function readState(inputs: readonly string[], language: string): Promise<State> {
  const diagnostics = new Diagnostics();
  const isAbsent = (error: unknown): boolean =>
    ["ENOENT", "ENOTDIR"].includes(String((error as { readonly code?: unknown }).code));
  const orNull = async <T>(value: Promise<T>): Promise<T | null> =>
    value.catch((error: unknown) => {
      if (isAbsent(error)) return null;
      throw error;
    });
  const store = new SpecStore({
    reader: { read: (path) => orNull(readFile(path)), realPath: (path) => orNull(realpath(path)) },
    diagnostics,
    display: (path) => relative(process.cwd(), path).split(sep).join("/"),
    allowedFolders: [],
  });
  const loaded: LoadedDocument[] = [];
  for (const input of inputs) {
    const document = await store.load(resolve(input));
    if (document !== null) loaded.push(document);
  }
  const translation = await readTranslation(store, loaded, language, diagnostics);
  if (translation === null || diagnostics.hasErrors) {
    const lines = diagnostics
      .sorted()
      .map((one) => `${one.span?.file ?? ""}:${one.span?.line ?? ""}: ${one.message}`);
    throw new Error(lines.join("\n"));
  }
  return { documents: loaded, translation, missing: missingTexts(translation, loaded), language };
}

/**
 * Writes entries for what is missing.
 *
 * @param part Only files whose path has it.
 * @param known Translation of a sentence, besides those that are in use.
 * @returns Shown paths of the files that were written.
 */
export async function addEntries(
  { documents, translation, missing, language }: State,
  part: string,
  known: (words: string) => string | undefined = () => undefined,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [file, path] of translationFiles(documents, language)) {
    const texts = missing.get(file) ?? [];
    if (texts.length === 0 || !file.path.includes(part)) continue;
    const old = await readFile(path, "utf8").catch(() => null);
    const from = relative(dirname(path), file.absolutePath).split(sep).join("/");
    const document = parseDocument(
      old ?? `overlay: 1.0.0\ninfo: { title: "", version: 1.0.0 }\nextends: ${from}\nactions: []\n`,
    );
    if (old === null) {
      document.setIn(["info", "title"], `${from.replace(/^(?:\.\.\/)+/, "")} (${language})`);
    }
    const actions = document.get("actions");
    if (!isSeq(actions)) throw new Error(`${path} has no list of actions`);
    actions.flow = false;
    for (const text of [...texts].sort(byPlace)) {
      const words = translation.of(text.words) ?? known(text.words) ?? "";
      const isItem = text.holder.kind === "list";
      const target = pathOf(text.holder) + (isItem ? `[${text.key}]` : "");
      const entry = document.createNode({
        target,
        "x-sdk-source-hash": sourceHash(text.words),
        update: isItem ? words : { [text.key]: words },
      });
      const hash = entry.get("x-sdk-source-hash", true);
      // Eight digits alone would be a number.
      if (hash !== undefined) (hash as { type?: string }).type = "QUOTE_DOUBLE";
      if (words === "") entry.commentBefore = ` ${text.words.replace(/\s+/g, " ")}`;
      const same = actions.items.findIndex(
        (one) =>
          isMap(one) && one.get("target") === target && keyOf(one) === (isItem ? null : text.key),
      );
      // An entry that is stale, or not yet filled in, gives way.
      if (same >= 0) actions.items.splice(same, 1, entry);
      else actions.add(entry);
    }
    // List items of text are targets of their own from version 1.1 on.
    if (texts.some(({ holder }) => holder.kind === "list")) document.set("overlay", "1.1.0");
    await mkdir(dirname(path), { recursive: true });
    const text = await format(document.toString({ lineWidth: 0 }), {
      parser: "yaml",
      printWidth: 100,
    });
    await writeFile(path, text);
    written.push(relative(process.cwd(), path).split(sep).join("/"));
  }
  return written;
}

function byPlace(a: Text, b: Text): number {
  const [one, other] = [a.node.span(), b.node.span()];
  return one.line - other.line || one.column - other.column;
}

/** The member that an entry changes; `null` where its target is the text itself. */
function keyOf(entry: { get(key: string, keep?: boolean): unknown }): unknown {
  const update = entry.get("update", true);
  const key = isMap(update) ? update.items[0]?.key : null;
  return typeof key === "object" && key !== null && "value" in key ? key.value : key;
}

/** JSONPath of a node. An item with a name is found by it, so that items may be added before it. */
function pathOf(node: SpecNode): string {
  if (node.parent === null || node.key === null) return "$";
  const { key } = node;
  const name = node.get("name")?.asString();
  const step =
    typeof key === "number"
      ? name === undefined
        ? `[${key}]`
        : `[?@.name == ${quoted(name)}]`
      : /^[A-Za-z_]\w*$/.test(key)
        ? `.${key}`
        : `[${quoted(key)}]`;
  return pathOf(node.parent) + step;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
