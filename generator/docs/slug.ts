/**
 * Names of pages and folders.
 *
 * Decides: how words become a slug, and how two of them that meet are told apart: never by order or number, so that a
 * new operation never moves the page of another. Slugs are lower case, because some disks and sites cannot tell
 * `User` from `user`.
 * Leaves to others: which words are taken: an id or an explicit name, never a title.
 */
import { createHash } from "node:crypto";
import { InternalError } from "../diagnostic.js";

const LONGEST = 80;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** `createUsersBatch` → `create-users-batch`. May be empty when nothing is a letter or digit of ASCII. */
export function slugOf(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Something that needs a slug in a folder. */
export interface Named {
  /** Identity, unique in the folder. */
  readonly key: string;
  readonly words: string;
}

/** One slug per key. `reserved` are names that the folder itself uses. */
export function uniqueSlugs(
  items: readonly Named[],
  reserved: readonly string[] = [],
): ReadonlyMap<string, string> {
  const groups = new Map<string, Named[]>();
  for (const item of items) {
    const slug = slugOf(item.words);
    groups.set(slug, [...(groups.get(slug) ?? []), item]);
  }
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [slug, group] of groups) {
    const exact = group.filter((item) => item.words === slug);
    const plain =
      slug !== "" && slug.length <= LONGEST && !reserved.includes(slug) && !DEVICE.test(slug);
    const keeper = !plain
      ? undefined
      : group.length === 1
        ? group[0]
        : exact.length === 1
          ? exact[0]
          : undefined;
    for (const item of group) {
      const result = item === keeper ? slug : withMark(slug, item.key);
      if (taken.has(result)) throw new InternalError(`two pages are called "${result}"`);
      taken.add(result);
      slugs.set(item.key, result);
    }
  }
  return slugs;
}

/** A slug made different by its own identity. */
export function withMark(slug: string, key: string): string {
  const mark = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return `${slug === "" ? "x" : slug.slice(0, LONGEST - 9).replace(/-+$/, "")}-${mark}`;
}

/** The way from one page to another, both below the same root. */
export function relativePath(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (
    shared < source.length &&
    shared < target.length - 1 &&
    source[shared] === target[shared]
  ) {
    shared += 1;
  }
  return "../".repeat(source.length - shared) + target.slice(shared).join("/");
}
