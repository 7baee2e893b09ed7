/**
 * What can be found.
 *
 * Decides: the records of the search, one file for each shelf. An operation is found by its name, its path, its title in
 * every human language, and its parameters; a type by its name and fields; a guide by its title and headings. The file
 * is a script that hands its data over, because a page that was opened from a disk may load nothing else.
 * Leaves to others: matching and ranking (`templates/docs/site/site.js`).
 */
import { type Cuts, htmlPath } from "./addresses.js";
import { type Kind, kindOf } from "./library.js";
import type { ReadPage } from "./markdown.js";
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
  /** Anchor of a section, and what can be found in it, with spaces between. */
  sections: readonly (readonly [section: string, names: string])[],
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
  cuts: Cuts,
): readonly SearchRecord[] {
  const [title = page.title, ...more] = titles;
  const others = more.join(" ");
  const kind = kindOf(path);
  const fileOf = (anchor: string): string => htmlPath(path, cuts.get(path)?.get(anchor));
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
  const records = new Map<string, [string, string][]>([[htmlPath(path), []]]);
  for (const { section, names } of page.fields) {
    const file = fileOf(section);
    const sections = records.get(file) ?? [];
    records.set(file, sections);
    if (names.length > 0) sections.push([section, names.join(" ")]);
  }
  return [...records].map(([file, sections]) => [
    ...([kind, file, name, title === name ? "" : title, others] as const),
    ...([operation?.code ?? "", sections] as const),
  ]);
}

/** A record on each line. */
export function searchScript(records: readonly SearchRecord[]): string {
  return `searchIndex([\n${records.map((one) => JSON.stringify(one)).join(",\n")}\n]);\n`;
}
