/**
 * Descriptions given as text, and their findings as lines, for tests of reading and checking.
 */
import { posix } from "node:path";
import { Diagnostics } from "../../generator/diagnostic.js";
import { check } from "../../generator/spec/check.js";
import { House } from "../../generator/spec/house/house.js";
import type { SpecDocument } from "../../generator/spec/document.js";
import { SpecStore, type SourceReader } from "../../generator/spec/load.js";
import { prepare, type Wish } from "../../generator/spec/prepare.js";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A disk in memory, below `/`. Links are given as `real path` by path. */
export function memoryReader(
  files: Files,
  links: Readonly<Record<string, string>> = {},
): SourceReader & { readonly touched: string[] } {
  const touched: string[] = [];
  const realOf = (path: string): string => links[path] ?? path;
  return {
    touched,
    read: (path) => {
      touched.push(path);
      const content = Object.hasOwn(files, realOf(path)) ? files[realOf(path)] : undefined;
      if (content === undefined) return Promise.resolve(null);
      return Promise.resolve(
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      );
    },
    realPath: (path) => {
      touched.push(path);
      const real = realOf(path);
      const isThere = Object.keys(files).some((one) => one === real || one.startsWith(real + "/"));
      return Promise.resolve(isThere || real === "/" ? real : null);
    },
  };
}

const NO_WISH: Wish = { of: null, overlays: [], filters: [] };

export interface Checked {
  readonly document: SpecDocument | null;
  /** What filters left out: `operation GET /users`. */
  readonly leftOut: readonly string[];
  readonly store: SpecStore;
  readonly diagnostics: Diagnostics;
  /** `severity[code] file:line:column`, and the related places behind `←`. */
  readonly lines: readonly string[];
  /** The same with message and hint. */
  readonly told: readonly string[];
  readonly touched: readonly string[];
}

export interface CheckOptions {
  readonly entry?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly allowedFolders?: readonly string[];
  readonly reader?: SourceReader;
  readonly display?: (path: string) => string;
  /** Overlays and filters. */
  readonly wish?: Wish;
  /** Codes of house rules. */
  readonly rules?: ReadonlySet<string>;
  /** Other descriptions of the product, for house rules. */
  readonly together?: readonly string[];
}

/** Loads and checks the first file, or `entry`. */
export async function checkFiles(files: Files, options: CheckOptions = {}): Promise<Checked> {
  const memory = memoryReader(files, options.links);
  const diagnostics = new Diagnostics();
  const store = new SpecStore({
    reader: options.reader ?? memory,
    diagnostics,
    display: options.display ?? ((path) => posix.relative("/", path)),
    allowedFolders: options.allowedFolders ?? [],
  });
  const loaded = await store.load(options.entry ?? Object.keys(files)[0] ?? "/none.yaml");
  const prepared =
    loaded && (await prepare(store, [loaded], [options.wish ?? NO_WISH], diagnostics));
  const document = prepared?.documents[0] ?? null;
  const others = await Promise.all((options.together ?? []).map((path) => store.load(path)));
  const documents = [document, ...others].filter((one) => one !== null);
  const house = new House(options.rules ?? new Set(), documents);
  if (document) check(document, diagnostics, house);
  const found = diagnostics.sorted();
  const place = (span: { file: string; line: number; column: number } | undefined) =>
    span ? `${span.file}:${span.line}:${span.column}` : "-";
  return {
    document,
    leftOut: prepared?.leftOut.map(({ kind, name }) => `${kind} ${name}`) ?? [],
    store,
    diagnostics,
    touched: memory.touched,
    lines: found.map((one) => {
      const related = one.related.map((other) => place(other.span)).join(" ");
      return `${one.severity}[${one.code}] ${place(one.span)}${related === "" ? "" : ` ← ${related}`}`;
    }),
    told: found.map(
      (one) => `${place(one.span)} ${one.message}${one.hint === undefined ? "" : ` (${one.hint})`}`,
    ),
  };
}

/** A document of the version, with the given members; its own text starts at line 3. */
export function documentText(body: string, version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: { title: t, version: "1" }\n${unindent(body)}\n`;
}

/** Checks one YAML document made by `documentText`, called `a.yaml`. */
export function checkText(body: string, version?: string): Promise<Checked> {
  return checkFiles({ "/a.yaml": documentText(body, version) });
}

export function unindent(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(margin)).join("\n");
}
