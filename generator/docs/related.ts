/**
 * Which operations a reader of one is likely to want next.
 *
 * Decides: the rule. Most likely are the operations at the same path, then those one step above or below it (the list of
 * pets that a pet is in, and the call that makes one), then those about the same thing: the words of the operation's own
 * slug, without the first one, which tells what is done, are what it is about. Operations that share a third or more of
 * these words are related, the more the better; among equals the order of the description decides, so that a new
 * operation moves no other. Deprecated ones are left out. Only the own chapter is searched: a page has the whole chapter
 * in its sidebar, and what belongs together is there.
 * Leaves to others: how they are shown (`operation-facts.ts`).
 */
import type { Chapter, OperationEntry } from "./book.js";

/** What is known of a chapter, made once for all of its pages. */
interface Family {
  readonly subjects: ReadonlyMap<OperationEntry, readonly string[]>;
  /** Operations about a thing, in the order of the description. */
  readonly bySubject: ReadonlyMap<string, readonly OperationEntry[]>;
  readonly byPath: ReadonlyMap<string, readonly OperationEntry[]>;
  /** Operations at a path's items, by the path. */
  readonly itemsOf: ReadonlyMap<string, readonly OperationEntry[]>;
}

export type Families = WeakMap<Chapter, Family>;

const MOST = 6;
const SAME_PATH = 4;
const NEAR_PATH = 3;
/** At least this part of all words must be common to both. */
const LEAST_COMMON = 1 / 3;

/** The most likely ones first. */
export function relatedOf(
  families: Families,
  chapter: Chapter,
  entry: OperationEntry,
): readonly OperationEntry[] {
  const family = families.get(chapter) ?? familyOf(chapter);
  families.set(chapter, family);
  const own = family.subjects.get(entry) ?? [];
  const common = new Map<OperationEntry, number>();
  for (const word of own) {
    for (const other of family.bySubject.get(word) ?? []) {
      common.set(other, (common.get(other) ?? 0) + 1);
    }
  }
  const scores = new Map<OperationEntry, number>();
  const add = (other: OperationEntry, score: number): void => {
    scores.set(other, (scores.get(other) ?? 0) + score);
  };
  for (const [other, count] of common) {
    const all = own.length + (family.subjects.get(other)?.length ?? 0) - count;
    if (count / all >= LEAST_COMMON) add(other, count / all);
  }
  const { path } = entry.operation;
  for (const other of family.byPath.get(path) ?? []) add(other, SAME_PATH);
  for (const other of near(path, family)) add(other, NEAR_PATH);
  return [...scores.keys()]
    .filter((one) => one !== entry && one.operation.documentation.deprecated === null)
    .map((one) => ({ one, score: scores.get(one) ?? 0, at: chapter.entries.indexOf(one) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/** Operations at the path above, and at those below that end in a parameter. */
function near(path: string, { byPath, itemsOf }: Family): readonly OperationEntry[] {
  const above = collectionOf(path);
  return [...(above === null ? [] : (byPath.get(above) ?? [])), ...(itemsOf.get(path) ?? [])];
}

/** `/users` of `/users/{id}`; `null` for a path that does not end in a parameter. */
function collectionOf(path: string): string | null {
  return /^(.*)\/\{[^/]*\}$/.exec(path)?.[1] ?? null;
}

function familyOf({ entries }: Chapter): Family {
  const slugs = entries.map((one) =>
    (one.path.split("/").at(-1) ?? "").replace(/\.md$/, "").split("-"),
  );
  const [first = []] = slugs;
  // `actions-list-…` in all of a chapter tells nothing apart; the word behind it is the verb.
  let shared = 0;
  while (
    slugs.length > 1 &&
    first[shared] !== undefined &&
    slugs.every((words) => words[shared] === first[shared])
  ) {
    shared += 1;
  }
  const subjects = new Map(
    entries.map((entry, at) => [entry, subjectOf((slugs[at] ?? []).slice(shared))]),
  );
  return {
    subjects,
    bySubject: grouped(entries, (one) => subjects.get(one) ?? []),
    byPath: grouped(entries, (one) => [one.operation.path]),
    itemsOf: grouped(entries, (one) => {
      const collection = collectionOf(one.operation.path);
      return collection === null ? [] : [collection];
    }),
  };
}

/** What an operation is about: `create-users-batch` is about `user` and `batch`. */
function subjectOf(words: readonly string[]): readonly string[] {
  const singular = words
    .slice(1)
    .map((word) => word.replace(/ies$/, "y").replace(/(?<=[a-z]{2}[^s])s$/, ""));
  return [...new Set(singular)];
}

function grouped(
  entries: readonly OperationEntry[],
  keysOf: (entry: OperationEntry) => readonly string[],
): ReadonlyMap<string, readonly OperationEntry[]> {
  const groups = new Map<string, OperationEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
