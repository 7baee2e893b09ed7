/**
 * Names that a description mentions, as the page's language writes them.
 *
 * Decides: that a code span which is exactly the id of an operation, the name of a type, or a field with its way
 * (`options.passwordEncryptType`) is that method, type or member, and a link where it has a page. Descriptions are
 * written once, in the words of the API; readers call methods of their language. A name of one word (`list`, `User`) may
 * be an ordinary value, and so may a field that some enum has as a value: these stay as they are.
 * Leaves to others: which spans are code (`commonmark-inline.ts`), and printing (`print.ts`).
 */
import type { Api } from "../model/api.js";
import type { Surface } from "../surface.js";
import type { Block } from "./commonmark.js";
import type { Inline } from "./commonmark-inline.js";
import { type Book, type OperationEntry, type Scope, typeTarget } from "./book.js";
import { relativePath } from "./slug.js";

/** What a name is on a page; `null`: only a name. */
export type Mention = (name: string) => Mentioned | null;

export interface Mentioned {
  readonly label: string;
  /** Where it is told, as seen from the page; `null`: here, or nowhere. */
  readonly target: string | null;
}

export interface Mentionable {
  readonly operations: ReadonlyMap<string, readonly OperationEntry[]>;
  /** Fields and parameters whose name in this language is another one, by their name on the wire. */
  readonly members: ReadonlyMap<string, string>;
}

const SEVERAL_WORDS = /[a-z0-9][A-Z]|[A-Za-z][_/-][A-Za-z]/;

export function mentionable(
  api: Api,
  surface: Surface,
  entries: readonly OperationEntry[],
): Mentionable {
  const operations = new Map<string, OperationEntry[]>();
  for (const entry of entries) {
    const same = operations.get(entry.operation.id);
    if (same) same.push(entry);
    else if (SEVERAL_WORDS.test(entry.operation.id)) operations.set(entry.operation.id, [entry]);
  }
  const values = new Set<unknown>(
    api.declarations.flatMap((one) =>
      one.kind === "enum" ? one.members.map((member) => member.value) : [],
    ),
  );
  const names = new Map<string, string | null>();
  const members = [
    ...surface.operations.flatMap((one) => one.parameters),
    ...surface.types.flatMap((one) => one.fields),
  ];
  for (const { wireName, name } of members) {
    const known = names.get(wireName);
    names.set(wireName, known === undefined || known === name ? name : null);
  }
  const renamed = [...names].flatMap(([wire, name]): [string, string][] =>
    name === null || values.has(wire) ? [] : [[wire, name]],
  );
  return { operations, members: new Map(renamed) };
}

/** How the names on one page are read. */
export function mentionsOf(book: Book, scope: Scope): Mention {
  const { operations, members } = book.mentionable;
  return (name) => {
    if (!SEVERAL_WORDS.test(name)) return null;
    const [entry, another] = operations.get(name) ?? [];
    if (entry) {
      if (another) return null;
      const target = entry.path === scope.path ? null : relativePath(scope.path, entry.path);
      return { label: entry.surface.name, target };
    }
    const type = book.types.get(name);
    if (type) return { label: type.surface.name, target: typeTarget(book, scope, name) };
    const label = name
      .split(".")
      .map((one) => members.get(one) ?? "")
      .join(".");
    return /^\.|\.\.|\.$|^$/.test(label) ? null : { label, target: null };
  };
}

/** A description with its mentions found. */
export function withMentions(blocks: readonly Block[], mention: Mention): readonly Block[] {
  const inlines = (content: readonly Inline[]): readonly Inline[] =>
    content.map((one): Inline => {
      if (one.kind === "code") {
        const found = mention(one.text);
        return found ? { kind: "mention", ...found } : one;
      }
      // A link cannot stand in a link.
      return one.kind === "strong" || one.kind === "emphasis"
        ? { ...one, content: inlines(one.content) }
        : one;
    });
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return { ...block, content: inlines(block.content) };
      case "list":
        return { ...block, items: block.items.map((one) => withMentions(one, mention)) };
      case "quote":
        return { ...block, content: withMentions(block.content, mention) };
      case "table":
        return {
          ...block,
          head: block.head.map(inlines),
          rows: block.rows.map((row) => row.map(inlines)),
        };
      case "fence":
        return block;
    }
  });
}
