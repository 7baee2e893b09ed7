/**
 * Which pages there are: one shelf for each programming language in each human language.
 *
 * Decides: that a folder `<locale>/<language>/` with a `sidebar.json` is a shelf, whatever the two are called, and which
 * page of another shelf is the same page: the one with the same path.
 * Leaves to others: the disk (`main.ts`), and what stands on a page (`markdown.ts`).
 */
import { compareText } from "../diagnostic.js";
import { type SiteWords, wordsFor } from "./words.js";

/** The written pages, wherever they are. */
export interface PageSource {
  /** Paths below the root with forward slashes, and sizes in bytes. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  read(path: string): Promise<string>;
}

/** A place in the sidebar; a group has no page of its own. */
export interface Place {
  readonly title: string;
  /** Below the shelf; `null` for a group. */
  readonly path: string | null;
  readonly children: readonly Place[];
}

export interface Shelf {
  readonly words: SiteWords;
  /** Folder of the programming language. */
  readonly language: string;
  /** What the language is called. */
  readonly label: string;
  /** Path of the shelf, with a slash at its end. */
  readonly root: string;
  /** Pages in reading order, below the shelf. */
  readonly pages: readonly PageFile[];
  readonly places: readonly Place[];
  /** Titles in the sidebar, by path. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface PageFile {
  readonly path: string;
  readonly size: number;
}

export type Kind = "operation" | "type" | "guide";

/** Operations stand in a folder of a folder, types in one of their own; lists, and everything else, are guides. */
export function kindOf(path: string): Kind {
  const [folder, ...rest] = path.split("/");
  if (isList(path) || rest.length === 0) return "guide";
  if (rest.length > 1) return "operation";
  return folder === "types" ? "type" : "guide";
}

/** Whether a page lists others: the first of its folder, or a later part of that one. */
export function isList(path: string): boolean {
  return /(^|\/)index(--\d+)?\.md$/.test(path);
}

/** A file that is not what its name says. */
export class UnreadablePages extends Error {}

export async function readShelves(source: PageSource): Promise<readonly Shelf[]> {
  const shelves: Shelf[] = [];
  const sidebars = source.files
    .map((one) => /^([^/]+)\/([^/]+)\/sidebar\.json$/.exec(one.path))
    .filter((found) => found !== null)
    .sort((left, right) => compareText(left[0], right[0]));
  for (const [path, locale = "", language = ""] of sidebars) {
    const root = `${locale}/${language}/`;
    const [top, ...more] = placesOf(await source.read(path), path, `/${root}`);
    if (!top || more.length > 0)
      throw new UnreadablePages(`${path}: one entry at the top expected`);
    const files = new Map(
      source.files
        .filter((one) => one.path.startsWith(root) && one.path.endsWith(".md"))
        .map((one) => [one.path.slice(root.length), one.size]),
    );
    const titles = new Map<string, string>();
    collect(top, titles);
    const order = [...titles.keys(), ...[...files.keys()].sort(compareText)];
    shelves.push({
      words: wordsFor(locale),
      language,
      label: top.title,
      root,
      pages: [...new Set(order)].flatMap((one) => {
        const size = files.get(one);
        return size === undefined ? [] : [{ path: one, size }];
      }),
      places: top.children,
      titles,
    });
  }
  return shelves;
}

function collect(place: Place, titles: Map<string, string>): void {
  if (place.path !== null) titles.set(place.path, place.title);
  for (const child of place.children) collect(child, titles);
}

function placesOf(text: string, file: string, root: string): readonly Place[] {
  const wrong = (): never => {
    throw new UnreadablePages(`${file}: not a sidebar of { title, path, children }`);
  };
  const read = (value: unknown): Place => {
    if (typeof value !== "object" || value === null) return wrong();
    const { title, path = null, children = [] } = value as Readonly<Record<string, unknown>>;
    if (typeof title !== "string" || !Array.isArray(children)) return wrong();
    if (path !== null && (typeof path !== "string" || !path.startsWith(root))) return wrong();
    return { title, path: path?.slice(root.length) ?? null, children: children.map(read) };
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return wrong();
  }
  return Array.isArray(json) ? json.map(read) : wrong();
}
