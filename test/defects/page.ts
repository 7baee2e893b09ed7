/**
 * Reads a page for the defect tests: one of ours, as it was written, or one of the published ones, as its text was
 * captured.
 *
 * Decides: that both kinds become the same thing, so that one check judges both. Captured pages have no marks for code
 * and, on the newer site, none for cells: a JSON block begins with a line `{`, and a row is a name, a type and the rest.
 * Leaves to others: what is a defect (`defects.ts`).
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fences } from "../harness/fences.js";
import { slug } from "../harness/pages.js";
import { DESCRIPTIONS, GENERATED, ROOT, filesBelow } from "../harness/project.js";
import { type DescribedOperation, Description } from "../sandbox/description.js";
import type { Json } from "../sandbox/json.js";

export type Language = "typescript" | "python" | "java";

export interface Table {
  /** The heading above it, without marks. */
  readonly section: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Page {
  readonly name: string;
  readonly language: Language;
  readonly operation: DescribedOperation;
  /** All of it, as written. */
  readonly text: string;
  /** Without code blocks. */
  readonly prose: string;
  readonly title: string;
  /** What the way to the page ends with. */
  readonly place: string;
  /** The first paragraph. */
  readonly lead: string;
  readonly headings: readonly string[];
  readonly tables: readonly Table[];
  readonly json: readonly Json[];
  readonly code: readonly { readonly language: string; readonly text: string }[];
}

const descriptions = DESCRIPTIONS.map((file) => new Description(file));
const operations = descriptions.flatMap((one) => one.operations);

/** Every page of an operation that was written in English. */
export function ourPages(): Page[] {
  const folder = join(GENERATED, "docs", "en");
  const bySlug = new Map(operations.map((one) => [slug(one.id), one]));
  return filesBelow(folder, (path) => path.split("/").length === 4 && path.endsWith(".md")).flatMap(
    (path) => {
      const operation = bySlug.get(basename(path, ".md"));
      if (!operation || path.split("/")[1] === "types") return [];
      const language = path.split("/")[0] as Language;
      return [ourPage(path, readFileSync(join(folder, path), "utf8"), language, operation)];
    },
  );
}

export function ourPage(
  name: string,
  text: string,
  language: Language,
  operation: DescribedOperation,
): Page {
  const code = fences(text).map((one) => ({ language: one.language, text: one.code }));
  const prose = text.replace(/^```[^]*?^```$/gm, "");
  const [crumbs = "", ...rest] = prose.split("\n");
  const paragraphs = rest.join("\n").trim().split(/\n\n+/);
  const first = paragraphs.findIndex((one) => one.startsWith("# "));
  return {
    name,
    language,
    operation,
    text,
    prose,
    title: (paragraphs[first] ?? "").replace(/^# /, ""),
    place: crumbs.split(" / ").at(-1) ?? "",
    lead: paragraphs[first + 2] ?? "",
    headings: [...prose.matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) => words),
    tables: tablesOf(prose, /^#+ (.*)$/),
    json: code.filter((one) => one.language === "json").map((one) => JSON.parse(one.text) as Json),
    code,
  };
}

const PUBLISHED: Readonly<Record<string, readonly [string, Language]>> = {
  "000": ["createGroupsBatch", "python"],
  "001": ["createUsersBatch", "java"],
  "002": ["getGroupList", "python"],
  "003": ["updateUserBatch", "python"],
  "004": ["getUserBatch", "python"],
};

/** The five published pages by number, or none where they are not to be had. */
export function publishedPages(): ReadonlyMap<string, Page> {
  const folder = join(ROOT, "..", "shared", "seeds");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    Object.entries(PUBLISHED).flatMap(([number, [id, language]]) => {
      const file = files.find((one) => one.startsWith(`${number}_`));
      const operation = operations.find((one) => one.id === id);
      if (file === undefined || !operation) return [];
      return [[number, publishedPage(number, join(folder, file), language, operation)] as const];
    }),
  );
}

function publishedPage(
  name: string,
  file: string,
  language: Language,
  operation: DescribedOperation,
): Page {
  const text = readFileSync(file, "utf8");
  const blocks = jsonBlocks(text);
  const json = blocks.map((one) => JSON.parse(one) as Json);
  const prose = blocks
    .reduce((rest, one) => rest.replace(one, ""), text)
    .replace(/^(¶ Sample Code\n)[^]*?(?=^¶)/m, "$1");
  // The newer site marks no heading: it is a short line alone between blank ones.
  const heading = prose.includes("¶")
    ? /^¶ (.*)$/
    : /^(?!Skip|Suspended|NameType)([A-Z][a-z]+(?: [A-Za-z]+)*|[A-Z][A-Za-z]*Dto)$/;
  const lines = prose.split("\n");
  const headings = lines.flatMap((line) => heading.exec(line)?.[1] ?? []);
  const [title = ""] = headings;
  const crumbs = prose.includes("¶") ? prose.slice(0, prose.indexOf("¶")).trim().split("\n") : [];
  const rest = lines.slice(lines.findIndex((line) => heading.test(line)) + 1);
  return {
    name,
    language,
    operation,
    text,
    prose,
    title,
    place: crumbs.at(-1)?.replace(/^- /, "") ?? title,
    lead: rest.filter((line) => line !== "" && !line.startsWith("Update time"))[1] ?? "",
    headings,
    tables: tablesOf(prose, heading),
    json,
    code: [],
  };
}

/** Captured JSON has lost its indentation, so only its braces tell where it ends. */
function jsonBlocks(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/^\{$/gm)) {
    if (found.some((one) => text.indexOf(one) + one.length > index)) continue;
    let depth = 0;
    for (const { 0: token, index: at } of text.slice(index).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
      depth += token === "{" ? 1 : token === "}" ? -1 : 0;
      if (depth === 0) {
        found.push(text.slice(index, index + at + 1));
        break;
      }
    }
  }
  return found;
}

const GLUED =
  /^(\w+?)(string\[\]|string|number|boolean|array|object)(?:(yes|no)(?=[^a-z]|$))?(.*)$/i;

function tablesOf(prose: string, heading: RegExp): Table[] {
  const found: { section: string; header: string[]; rows: string[][] }[] = [];
  let section = "";
  let open: (typeof found)[number] | null = null;
  for (const line of prose.split("\n")) {
    const title = heading.exec(line)?.[1];
    if (title !== undefined) {
      section = title;
      open = null;
    } else if (line.startsWith("|")) {
      const cells = line
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
        .map((one) => one.trim());
      if (!open) found.push((open = { section, header: cells, rows: [] }));
      else if (!cells.every((one) => /^:?-+:?$/.test(one))) open.rows.push(cells);
    } else if (line.startsWith("NameType")) {
      const required = /requi/i.test(line) ? ["Required"] : [];
      found.push(
        (open = { section, header: ["Name", "Type", ...required, "Description"], rows: [] }),
      );
    } else if (open?.rows && GLUED.test(line) && open.header.length < 5) {
      const [, name = "", type = "", required = "", rest = ""] = GLUED.exec(line) ?? [];
      const marks = open.header.includes("Required") ? [required] : [];
      open.rows.push([name, type, ...marks, rest]);
    } else if (!/^(- |[A-Za-z0-9_"]+$)/.test(line) && line.startsWith("#")) open = null;
    else if (line === "" && open && open.rows.length > 0) open = null;
  }
  return found;
}
