/**
 * Loads a description with all files it refers to.
 *
 * Decides: which files may be read. Only those in the folder of the entry document, or in a folder that was named on
 * the command line, by their real path; nothing is ever fetched. A path that leaves those folders is judged by its
 * text, before the disk is touched. Files are read wave by wave, each once, whatever the spelling of its path, so that
 * two documents of one run share the nodes of a file they both use.
 * Leaves to others: the disk (`output/disk.ts` behind `SourceReader`), reading one file (`read.ts`), and reporting
 * references that were not followed (`rules/references.ts`), because only there it is known where they stand.
 */
import { dirname, resolve, sep } from "node:path";
import type { Diagnostics } from "../diagnostic.js";
import { LoadedDocument, type FileLink } from "./document.js";
import { MAX_FILES } from "./limits.js";
import { SpecFile } from "./node.js";
import { readSpecFile, reportTooDeep, type ReadFile } from "./read.js";
import { parseReference } from "./reference.js";
import { survey } from "./survey.js";
import type { YamlParser } from "./yaml-text.js";

/** The disk, or what stands for it in a test. */
export interface SourceReader {
  /** Contents, or `null` when there is no such file. Throws an error with a system `code` on other failures. */
  read(path: string): Promise<Uint8Array | null>;
  /** Real path after symbolic links; `null` when there is none. */
  realPath(path: string): Promise<string | null>;
}

export interface LoadOptions {
  readonly reader: SourceReader;
  readonly diagnostics: Diagnostics;
  /** Turns an absolute path into the one shown to people. */
  readonly display: (path: string) => string;
  /** Folders outside the entry's folder that may be read as well, as absolute paths. */
  readonly allowedFolders: readonly string[];
}

/** A folder as it was named, and as it really is. */
interface Folder {
  readonly named: string;
  readonly real: string;
}

/** Files of one run, shared by all its documents. */
export class SpecStore {
  readonly #options: LoadOptions;
  /** By real path. */
  readonly #files = new Map<string, Promise<ReadFile | "failed" | null>>();
  /** What stands for a file since it was changed. */
  readonly #changed = new Map<SpecFile, ReadFile>();
  readonly #texts = new Map<string, string>();
  #parser: Promise<YamlParser> | undefined;

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  /** Loads a description by the absolute path of its entry; `null` when errors were reported. */
  async load(entry: string): Promise<LoadedDocument | null> {
    const root = await this.#entry(entry);
    return root === null ? null : this.#follow(root.file, [root], new Map());
  }

  /** Reads a file by itself, such as an overlay; `null` when errors were reported. */
  async file(path: string): Promise<SpecFile | null> {
    return (await this.#entry(path))?.file ?? null;
  }

  /** Like `file`, for one that need not be there; `null` then, too. */
  async fileIfThere(path: string): Promise<SpecFile | null> {
    const real = await this.#realPath(path);
    const read = real === null ? null : await this.#read(path, real);
    return read === null || read === "failed" ? null : read.file;
  }

  /**
   * The document with changed files in place of those it was read from; files that only a change refers to are read.
   * `null` when errors were reported.
   */
  async changed(
    document: LoadedDocument,
    files: ReadonlyMap<SpecFile, SpecFile>,
  ): Promise<LoadedDocument | null> {
    const wave: ReadFile[] = [];
    for (const [file, changed] of files) {
      let read = this.#changed.get(file);
      if (read?.file !== changed) {
        const { references, tooDeepAt } = survey(changed.root.value);
        if (tooDeepAt !== null) {
          reportTooDeep(changed, tooDeepAt, this.#options.diagnostics);
          return null;
        }
        this.#changed.set(file, (read = { file: changed, references }));
      }
      if (document.links.has(file)) wave.push(read);
    }
    const now = (link: FileLink): FileLink =>
      link instanceof SpecFile ? (files.get(link) ?? link) : link;
    const links = new Map<SpecFile, ReadonlyMap<string, FileLink>>();
    for (const [file, its] of document.links) {
      if (!files.has(file))
        links.set(file, new Map([...its].map(([path, link]) => [path, now(link)])));
    }
    return this.#follow(files.get(document.root.file) ?? document.root.file, wave, links);
  }

  async #entry(path: string): Promise<ReadFile | null> {
    const real = await this.#realPath(path);
    const read = real === null ? null : await this.#read(path, real);
    if (read === null) {
      const { diagnostics, display } = this.#options;
      diagnostics.error("input-not-found", `there is no file ${display(path)}`, {
        hint: "check the path; it is taken from the working folder",
      });
    }
    return read === "failed" ? null : read;
  }

  /** Reads what the files of `wave` refer to, and so on. `links` has those whose references are known already. */
  async #follow(
    root: SpecFile,
    first: readonly ReadFile[],
    links: Map<SpecFile, ReadonlyMap<string, FileLink>>,
  ): Promise<LoadedDocument | null> {
    const { diagnostics, display, allowedFolders } = this.#options;
    const folders = await this.#folders([dirname(root.absolutePath), ...allowedFolders]);
    let isWhole = true;
    let wave = first;
    while (wave.length > 0) {
      const linked = await Promise.all(wave.map((one) => this.#link(one, folders)));
      const next = new Map<SpecFile, ReadFile>();
      wave.forEach((one, index) => {
        const found = linked[index];
        if (!found) return;
        links.set(one.file, found.links);
        isWhole &&= found.isWhole;
        for (const read of found.read) next.set(read.file, read);
      });
      wave = [...next.values()].filter((one) => !links.has(one.file));
      if (links.size + wave.length > MAX_FILES) {
        const entry = display(root.absolutePath);
        diagnostics.error("too-large", `${entry} refers to more than ${MAX_FILES} files`);
        return null;
      }
    }
    if (!isWhole) return null;
    return new LoadedDocument({ root: root.root, files: [...links.keys()], links });
  }

  /** Text of a file by its shown path, for code frames. */
  sourceText(displayPath: string): string | undefined {
    return this.#texts.get(displayPath);
  }

  /** Follows the file part of every reference of one file. */
  async #link(
    { file, references }: ReadFile,
    folders: readonly Folder[],
  ): Promise<{ links: Map<string, FileLink>; read: ReadFile[]; isWhole: boolean }> {
    const paths = new Set<string>();
    for (const text of references) {
      const reference = parseReference(text);
      if (reference.kind === "local" && reference.path !== "") paths.add(reference.path);
    }
    const links = new Map<string, FileLink>();
    const read: ReadFile[] = [];
    let isWhole = true;
    const outcomes = await Promise.all(
      [...paths].map(async (path) => [path, await this.#open(file, path, folders)] as const),
    );
    for (const [path, outcome] of outcomes) {
      if (outcome === "failed") isWhole = false;
      else if (outcome === "outside" || "missing" in outcome) links.set(path, outcome);
      else {
        links.set(path, outcome.file);
        read.push(outcome);
      }
    }
    return { links, read, isWhole };
  }

  async #open(
    from: SpecFile,
    path: string,
    folders: readonly Folder[],
  ): Promise<ReadFile | "outside" | "failed" | { readonly missing: string }> {
    const absolute = resolve(dirname(from.absolutePath), path);
    if (!folders.some((one) => isInside(absolute, one.named) || isInside(absolute, one.real))) {
      return "outside";
    }
    const missing = { missing: this.#options.display(absolute) };
    const real = await this.#realPath(absolute);
    if (real === null) return missing;
    if (!folders.some((one) => isInside(real, one.real))) return "outside";
    return (await this.#read(absolute, real)) ?? missing;
  }

  /** `null` when there is no such file, "failed" when errors were reported. */
  async #read(path: string, real: string): Promise<ReadFile | "failed" | null> {
    let reading = this.#files.get(real);
    if (!reading) this.#files.set(real, (reading = this.#readNew(path)));
    let read = await reading;
    if (read === null || read === "failed") return read;
    for (let now = this.#changed.get(read.file); now; now = this.#changed.get(read.file))
      read = now;
    return read;
  }

  async #readNew(path: string): Promise<ReadFile | "failed" | null> {
    const { reader, diagnostics, display } = this.#options;
    const shown = display(path);
    let bytes: Uint8Array | null;
    try {
      bytes = await reader.read(path);
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      diagnostics.error("input-unreadable", `${shown} cannot be read (${String(code)})`, {
        hint: code === "EISDIR" ? "name a file, not a folder" : "check the permissions of the file",
      });
      return "failed";
    }
    if (bytes === null) return null;
    const file = await readSpecFile({
      absolutePath: path,
      path: shown,
      bytes,
      diagnostics,
      yamlParser: () => (this.#parser ??= import("js-yaml")),
      onText: (text) => this.#texts.set(shown, text),
    });
    return file ?? "failed";
  }

  async #realPath(path: string): Promise<string | null> {
    try {
      return await this.#options.reader.realPath(path);
    } catch {
      // Whatever keeps the path from being resolved will be told, with its reason, when the file is read.
      return path;
    }
  }

  async #folders(paths: readonly string[]): Promise<readonly Folder[]> {
    return Promise.all(
      paths.map(async (named) => ({ named, real: (await this.#realPath(named)) ?? named })),
    );
  }
}

function isInside(path: string, folder: string): boolean {
  const base = folder.endsWith(sep) ? folder : folder + sep;
  return path === folder || path.startsWith(base);
}
