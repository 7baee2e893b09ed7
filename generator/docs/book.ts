/**
 * The pages of one programming language in one human language: what they are about, and where each of them stands.
 *
 * Decides: addresses. Every operation has a page at `<client>/<tag>/<operation>.md`. A type has a page at
 * `types/<type>.md` when the description names it, and its inline types stand there with it; so has an inline type of an
 * operation that several use. Any other type stands on the page of the one operation that uses it, and so does every
 * type that only one operation uses, because that is where its reader is. Slugs come from ids and explicit names, so no title ever moves a page.
 * Leaves to others: what stands on a page (`*-page.ts`).
 */
import type { Code } from "../code/code.js";
import { InternalError } from "../diagnostic.js";
import type { Api, Client, Declaration, Operation, Tag, TypeId } from "../model/api.js";
import { homesOf } from "../model/homes.js";
import type { Surface, SurfaceClient, SurfaceOperation, SurfaceType } from "../surface.js";
import type { Dictionary } from "./dictionary/dictionary.js";
import type { Wording } from "./edition.js";
import { text } from "./markdown.js";
import { mentionable, type Mentionable } from "./mentioned-names.js";
import type { ProductGuide } from "./product-guides.js";
import type { Families } from "./related.js";
import { type Named, relativePath, slugOf, uniqueSlugs, withMark } from "./slug.js";
import { type Declarations, declaration, declarationsById, usage } from "./usage.js";

/** An operation with everything that is known about it. */
export interface OperationEntry {
  /** Unique among all clients. */
  readonly key: string;
  readonly client: Client;
  readonly operation: Operation;
  readonly surface: SurfaceOperation;
  /** Below the folder of the language. */
  readonly path: string;
  /** As a reader sees it in headings, links and the sidebar. */
  readonly title: string;
}

/** Operations that belong together, in document order. */
export interface Chapter {
  readonly client: Client;
  /** `null`: operations without a tag. */
  readonly tag: Tag | null;
  readonly slug: string;
  /** The words of the tag; empty where there is none. */
  readonly title: string;
  readonly entries: readonly OperationEntry[];
}

export interface TypeEntry {
  readonly declaration: Declaration;
  readonly surface: SurfaceType;
  /** The page it stands on; `null` when that is the page of the operation that uses it, and no other. */
  readonly path: string | null;
  /** Where on that page; empty when the page is its own. */
  readonly anchor: string;
  /** Inline types that stand on its page, with it. */
  readonly parts: readonly TypeId[];
  /** Keys of the operations that use it. */
  readonly users: readonly string[];
}

/** Where a page is, and which types stand on it. Links are made from here. */
export interface Scope {
  readonly path: string;
  /** Type → anchor on this page. */
  readonly anchors: ReadonlyMap<TypeId, string>;
}

export interface Book {
  readonly api: Api;
  readonly surface: Surface;
  readonly words: Dictionary;
  readonly product: string;
  readonly declarations: Declarations;
  readonly chapters: readonly Chapter[];
  /** All operations in reading order. */
  readonly entries: readonly OperationEntry[];
  readonly entriesByKey: ReadonlyMap<string, OperationEntry>;
  readonly types: ReadonlyMap<TypeId, TypeEntry>;
  /** Clients of the surface by id. */
  readonly clients: ReadonlyMap<string, SurfaceClient>;
  /** The same operations in the other languages: language label and path from the folder above. */
  readonly others: readonly Surface[];
  /** Names that descriptions may mention. */
  readonly mentionable: Mentionable;
  /** What is known of the words of `api`; `null`: they are the original's own. */
  readonly wording: Wording | null;
  /** Human language of the descriptions. */
  readonly original: string;
  /** Pages of the product's own, in the order of their names. */
  readonly guides: readonly ProductGuide[];
  /** The day of the release; `null`: pages tell no day. */
  readonly date: string | null;
  /** Descriptions on one line that were read already: a type that many operations use is shown on many pages. */
  readonly lines: Map<string, Code>;
  /** What is known of chapters whose pages were made already. */
  readonly families: Families;
}

/** A page on which no type stands. */
export function pageScope(path: string): Scope {
  return { path, anchors: new Map() };
}

export const PAGES = {
  index: "index.md",
  install: "install.md",
  quickStart: "quick-start.md",
  authentication: "authentication.md",
  openId: "openid-connect.md",
  errors: "errors.md",
  options: "options.md",
  paging: "paging.md",
  webhooks: "webhooks.md",
  types: "types/index.md",
} as const;

/** Anchors of the headings on the page of a type. */
const TYPE_ANCHORS = ["fields", "values", "variants", "type", "types", "example", "used-by"];

/** Folders that a client cannot have. */
const RESERVED = ["types"];

export function makeBook(
  api: Api,
  surface: Surface,
  others: readonly Surface[],
  words: Dictionary,
  given: Pick<Book, "product" | "wording" | "original" | "guides" | "date">,
): Book {
  const declarations = declarationsById(api);
  const chapters = makeChapters(api, surface);
  const entries = chapters.flatMap((chapter) => chapter.entries);
  return {
    api,
    surface,
    words,
    ...given,
    declarations,
    chapters,
    entries,
    entriesByKey: new Map(entries.map((one) => [one.key, one])),
    types: makeTypes(api, surface, declarations, entries),
    clients: new Map(surface.clients.map((client) => [client.id, client])),
    others,
    mentionable: mentionable(api, surface, entries),
    lines: new Map(),
    families: new WeakMap(),
  };
}

function makeChapters(api: Api, surface: Surface): readonly Chapter[] {
  const byKey = new Map(surface.operations.map((one) => [keyOf(one.client, one.id), one]));
  const folders = uniqueSlugs(
    api.clients.map((client) => ({ key: client.id, words: client.id })),
    RESERVED,
  );
  return api.clients.flatMap((client) => {
    const tags = [...client.tags.map((tag) => tag.name), null];
    const known = new Set(tags);
    const groups = tags.map((name) =>
      client.operations.filter((one) => (known.has(one.tag) ? one.tag : null) === name),
    );
    const named = tags.map((name): Named => {
      const tag = client.tags.find((one) => one.name === name);
      return {
        key: name === null ? "" : `tag:${name}`,
        words: tag ? (tag.givenName ?? tag.name) : "other",
      };
    });
    const slugs = uniqueSlugs(named, ["index"]);
    return tags.flatMap((name, index): readonly Chapter[] => {
      const operations = groups[index] ?? [];
      const slug = slugs.get(named[index]?.key ?? "");
      if (operations.length === 0 || slug === undefined) return [];
      const tag = client.tags.find((one) => one.name === name) ?? null;
      const files = uniqueSlugs(
        operations.map((one) => ({ key: one.id, words: one.givenName ?? one.id })),
        ["index"],
      );
      const folder = `${folders.get(client.id) ?? client.id}/${slug}`;
      const entries = operations.map((operation): OperationEntry => {
        const key = keyOf(client.id, operation.id);
        const found = byKey.get(key);
        if (!found) throw new InternalError(`${surface.label} does not show ${operation.id}`);
        const title = operation.documentation.summary.trim() || found.name;
        const path = `${folder}/${files.get(operation.id) ?? ""}.md`;
        return { key, client, operation, surface: found, path, title };
      });
      const title = tag ? tag.documentation.summary.trim() || tag.name : "";
      return [{ client, tag, slug: `${folder.replace("/", "-")}`, title, entries }];
    });
  });
}

function keyOf(client: string, operation: string): string {
  return `${client}/${operation}`;
}

function makeTypes(
  api: Api,
  surface: Surface,
  declarations: Declarations,
  entries: readonly OperationEntry[],
): ReadonlyMap<TypeId, TypeEntry> {
  const users = usage(entries, declarations);
  const homes = homesOf(api);
  // A target may show two views of one type, for requests and answers; the first one is the type itself.
  const shown = new Map<TypeId, SurfaceType>();
  for (const type of surface.types) if (!shown.has(type.id)) shown.set(type.id, type);
  const parts = new Map<TypeId, TypeId[]>();
  const own: TypeId[] = [];
  for (const id of shown.keys()) {
    const home = homes.get(id);
    if (home?.kind === "type" && home.id !== id && shown.has(home.id)) {
      const list = parts.get(home.id);
      if (list) list.push(id);
      else parts.set(home.id, [id]);
    } else if (home?.kind === "type" || (users.get(id) ?? []).length !== 1) own.push(id);
  }
  const slugs = uniqueSlugs(
    own.map((id) => ({ key: id, words: declaration(declarations, id).givenName ?? id })),
    ["index"],
  );
  const places = new Map<TypeId, { readonly path: string; readonly anchor: string }>();
  const nameOf = (id: TypeId): string => shown.get(id)?.name ?? id;
  for (const id of own) {
    const path = `types/${slugs.get(id) ?? ""}.md`;
    places.set(id, { path, anchor: "" });
    for (const [part, anchor] of anchorsOf(parts.get(id) ?? [], nameOf, TYPE_ANCHORS)) {
      places.set(part, { path, anchor });
    }
  }
  return new Map(
    [...shown].map(([id, type]) => [
      id,
      {
        declaration: declaration(declarations, id),
        surface: type,
        path: places.get(id)?.path ?? null,
        anchor: places.get(id)?.anchor ?? "",
        parts: parts.get(id) ?? [],
        users: users.get(id) ?? [],
      },
    ]),
  );
}

export function typesWithPages(book: Book): readonly (TypeEntry & { readonly path: string })[] {
  return [...book.types.values()].flatMap((entry) => {
    const { path, anchor } = entry;
    return path === null || anchor !== "" ? [] : [{ ...entry, path }];
  });
}

/** The address of a type as seen from a page; `null` when it stands nowhere. */
export function typeTarget(book: Book, scope: Scope, id: TypeId): string | null {
  const anchor = scope.anchors.get(id);
  if (anchor !== undefined) return `#${anchor}`;
  const { path = null, anchor: part = "" } = book.types.get(id) ?? {};
  if (path === null || path === scope.path) return null;
  return `${relativePath(scope.path, path)}${part === "" ? "" : `#${part}`}`;
}

/** More operations than these do not stand on one page. */
const MOST_ON_ONE_PAGE = 600;

/** The page that lists the operations of a chapter; `null` where the first page lists all. */
export function chapterPage({ entries }: Book, chapter: Chapter): string | null {
  const [first] = chapter.entries;
  if (entries.length <= MOST_ON_ONE_PAGE || first === undefined) return null;
  return first.path.replace(/[^/]+$/, "index.md");
}

/** Where the operations of a chapter are listed, as seen from a page. */
export function chapterTarget(book: Book, chapter: Chapter, page: string): string {
  const own = chapterPage(book, chapter);
  return own === null
    ? `${relativePath(page, PAGES.index)}#${chapter.slug}`
    : relativePath(page, own);
}

/** Words of a chapter; a chapter without a tag has a name of ours. */
export function chapterTitle(book: Book, chapter: Chapter): Code {
  return chapter.title === "" ? book.words.otherOperations : text(chapter.title);
}

/** Words of a client, as its description has them. */
export function clientTitle(client: Client): string {
  return client.title.trim() || client.className;
}

/** Anchors of the types that stand on a page. `fixed` are the anchors of the page's own headings. */
export function typeAnchors(
  book: Book,
  ids: readonly TypeId[],
  fixed: readonly string[],
): ReadonlyMap<TypeId, string> {
  return anchorsOf(ids, (id) => book.types.get(id)?.surface.name ?? id, fixed);
}

/** A name of letters and digits is its own anchor, which is also what every site makes from the heading. */
function anchorsOf(
  ids: readonly TypeId[],
  nameOf: (id: TypeId) => string,
  fixed: readonly string[],
): ReadonlyMap<TypeId, string> {
  const taken = new Set(fixed);
  return new Map(
    ids.map((id) => {
      const name = nameOf(id);
      const natural = name.toLowerCase();
      const plain = /^[a-z0-9]+$/.test(natural) && !taken.has(natural);
      const slug = plain ? natural : `type-${slugOf(name) || "x"}`;
      const anchor = taken.has(slug) ? withMark(slug, id) : slug;
      taken.add(anchor);
      return [id, anchor];
    }),
  );
}
