/**
 * What can be found.
 *
 * Decides: the records of the search, one file for each shelf. An operation is found by its name, its path, its title in
 * every human language, and its parameters; a type by its name and fields; a guide by its title and headings. The file
 * is a script that hands its data over, because a page that was opened from a disk may load nothing else.
 * Leaves to others: matching and ranking (`templates/docs/site/site.js`).
 */
import { compareText } from "../diagnostic.js";
import { htmlPath } from "./addresses.js";
import { type Kind, kindOf } from "./library.js";
import type { ReadPage } from "./markdown.js";
import type { Cut } from "./parts.js";
import type { Row } from "./tables.js";

/** One line of the index. As arrays, because a shelf has thousands. */
export type SearchRecord = readonly [
  kind: Kind,
  /** File below the shelf. */
  path: string,
  /** Name in code; empty for a guide. */
  name: string,
  title: string,
  /** The title in the other human languages. */
  others: string,
  /** Method and path of an operation. */
  http: string,
  /** Anchor of a section, and the fields in it. */
  sections: readonly (readonly [section: string, names: readonly string[]])[],
];

/**
 * The records of a page. `titles` begins with the one in the page's own language. `operation` is its row in the list of
 * all operations.
 */
export function recordsOf(
  page: ReadPage,
  path: string,
  titles: readonly string[],
  operation: Row | undefined,
  cut: Cut | undefined,
): readonly SearchRecord[] {
  const [title = page.title, ...more] = titles;
  const others = more.join(" ");
  const kind = kindOf(path);
  const fileOf = (anchor: string): string => htmlPath(path, cut?.partOf.get(anchor));
  if (kind === "guide") {
    const headings = page.outline.map(({ id, label }): SearchRecord => [
      "guide",
      `${fileOf(id)}#${id}`,
      "",
      label,
      title,
      "",
      [],
    ]);
    return [["guide", htmlPath(path), "", title, others, "", []], ...headings];
  }
  const name = operation?.name ?? (kind === "type" ? page.title : "");
  const records = new Map<string, [string, readonly string[]][]>([[htmlPath(path), []]]);
  for (const { section, names } of page.fields) {
    const file = fileOf(section);
    const sections = records.get(file) ?? [];
    records.set(file, sections);
    if (names.length > 0) sections.push([section, names]);
  }
  return [...records].map(([file, sections]) => [
    ...([kind, file, name, title === name ? "" : title, others] as const),
    ...([operation?.code ?? "", sections] as const),
  ]);
}

/** The names of all fields, the most frequent first, and a record on each line that knows them by their number. */
export function searchScript(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const name of record[6].flatMap(([, names]) => names)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const names = [...counts]
    .sort(([one, many], [other, more]) => more - many || compareText(one, other))
    .map(([name]) => name);
  const numbers = new Map(names.map((name, at) => [name, at]));
  const lines = records.map((record) =>
    JSON.stringify([
      ...record.slice(0, 6),
      record[6].map(([section, fields]) => [
        section,
        fields.map((name) => numbers.get(name) ?? -1),
      ]),
    ]),
  );
  return `searchIndex(${JSON.stringify(names)}, [\n${lines.join(",\n")}\n]);\n`;
}
