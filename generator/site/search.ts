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

/** One line of the index. */
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

/**
 * The index as a script. A shelf can have thousands of records, and every reader who searches loads all of them, so what is
 * said often is said once, and numbers have the base 36:
 *
 * - names of fields, the most frequent first; then lists of fields, by the numbers of their names, since the same type is
 *   shown on many pages; then anchors of sections that many pages have;
 * - the records by kind and folder, each `[name, title, http, sections, others, file]` without the empty ones at its end. The
 *   file is left out where it follows from the name (`fileOf`);
 * - a record's sections as `<shared>:<rest>:<list>`: an anchor begins like the one before it, or like the name, with so
 *   many characters; with nothing before the first colon, the rest is the number of an anchor that many pages have.
 */
export function searchScript(records: readonly SearchRecord[]): string {
  const fields = records.flatMap((one) => one[6]);
  const names = numbered(fields.flatMap(([, list]) => list));
  const spelt = (list: readonly string[]): string =>
    list.map((name) => base36(names.get(name))).join();
  const lists = numbered(fields.map(([, list]) => spelt(list)));
  const sections = numbered(fields.map(([section]) => section));
  const common = [...sections.keys()].slice(0, 3);
  const sectionsOf = (record: SearchRecord): string => {
    let before = plainName(record[2]);
    return record[6]
      .map(([section, list]) => {
        const number = base36(lists.get(spelt(list)));
        if (common.includes(section)) return `:${base36(common.indexOf(section))}:${number}`;
        const shared = sharedStart(before, section);
        before = section;
        return `${base36(shared)}:${section.slice(shared)}:${number}`;
      })
      .join();
  };
  const groups = new Map<string, [Kind, string, (readonly string[])[]]>();
  for (const record of records) {
    const [kind, path, name, title, others, http] = record;
    const folder = /^([^#]*\/)?/.exec(path)?.[0] ?? "";
    const file = path.slice(folder.length);
    const group = groups.get(`${kind} ${folder}`) ?? [kind, folder, []];
    groups.set(`${kind} ${folder}`, group);
    const parts = [
      name,
      title,
      http,
      sectionsOf(record),
      others,
      file === fileOf(name) ? "" : file,
    ];
    while (parts.at(-1) === "") parts.pop();
    group[2].push(parts);
  }
  const tables = [names, lists].map((one) => [...one.keys()].join("\n"));
  return `searchIndex(${[...tables, common, [...groups.values()]].map((one) => JSON.stringify(one)).join(",\n")});\n`;
}

/** The file that a name usually has; other files are told. `templates/docs/site/site.js` has the same rule. */
function fileOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replace(/_/g, "-");
  return `${words.toLowerCase()}.html`;
}

/** How an anchor begins that was made from a name; the script has the same rule. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_\-.]+/g, "");
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Texts by number, the most frequent first. */
function numbered(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const order = [...counts].sort(
    ([one, many], [other, more]) => more - many || compareText(one, other),
  );
  return new Map(order.map(([one], at) => [one, at]));
}

function base36(value: number | undefined): string {
  return (value ?? 0).toString(36);
}
