/**
 * The doors of Markdown, asked by themselves.
 *
 * Decides: what each of them must be on a page, whatever text it is given, and which of their rules only keep the look.
 * Leaves to others: the texts (`payloads.ts`), and taking rules away (`mutants.ts`).
 */
import MarkdownIt from "markdown-it";
import { all, type Door } from "./languages/language.js";
import { pageProblems, visibleText } from "./pages.js";

interface Printed {
  readonly text: string;
}

interface Markdown {
  readonly text: (value: string) => Printed;
  readonly codeSpan: (value: string) => Printed;
  readonly fence: (language: string, value: string) => Printed;
  readonly description: (value: string) => Printed;
  readonly descriptionLine: (value: string) => Printed;
  readonly externalLink: (label: Printed, url: string) => Printed;
  readonly table: (head: readonly Printed[], rows: readonly (readonly Printed[])[]) => Printed;
}

export const PAGES: Door = {
  file: "docs/escape.js",
  around: ["docs/print.js", "docs/markdown.js"],
  faults: (door, text) => faults(door as unknown as Markdown, text),
  harmless: {
    ...all("white space, or an escape more than is needed: what is shown stays the same", [
      "  of /[ \\t\\r\\n]+/g",
      '.replace(/>/g, "&gt;")',
      '.replace(/(?<!\\n)\\n+$/, "")',
      "= of /^(?:[#+=-]|(\\d+)([.)]))/",
      "\\t of /[ \\t\\r\\n]+/g",
      "\\t of /[\\\\`*[\\]~$|<>&{_:@\\t\\r\\n]| {2}|www\\./i",
      "\\t of /[\\t\\r\\n]/g",
      "limits of /^`|`$|^ .*[^ ].* $/",
    ]),
    ...all("an address holds no white space, without which it can end nothing and open nothing", [
      '" of /[()|{}`\'"\\\\<>\\s*$]/g',
      "$ of /[()|{}`'\"\\\\<>\\s*$]/g",
      "' of /[()|{}`'\"\\\\<>\\s*$]/g",
      "* of /[()|{}`'\"\\\\<>\\s*$]/g",
      "> of /[()|{}`'\"\\\\<>\\s*$]/g",
      "` of /[()|{}`'\"\\\\<>\\s*$]/g",
      "{ of /[()|{}`'\"\\\\<>\\s*$]/g",
      "| of /[()|{}`'\"\\\\<>\\s*$]/g",
      "} of /[()|{}`'\"\\\\<>\\s*$]/g",
    ]),
    ...all("a link needs both brackets, and each of them is escaped", [
      "[ of /[\\\\`*[\\]~$|<>&{_:@\\t\\r\\n]| {2}|www\\./i",
      "[ of /[\\\\`*[\\]~$|<>&{_:@]|www\\./gi",
      "\\] of /[\\\\`*[\\]~$|<>&{_:@\\t\\r\\n]| {2}|www\\./i",
      "\\] of /[\\\\`*[\\]~$|<>&{_:@]|www\\./gi",
    ]),
    ...all("without the case, a backslash does it; the case only writes it more readably", [
      'case "&": return /[#A-Za-z]/.test(after) ? "&amp;" : "&";',
      'case ":": return after === "" || /[\\s\\d]/.test(after) ? ":" : "\\\\:";',
      'case ">": return "&gt;";',
      'case "@": return before !== "" && /\\S/.test(before) && /[A-Za-z0-9]/.test(after) ? "\\\\@" : "@";',
      'case "_": return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? "_" : "\\\\_";',
      'case "|": return "&#124;";',
    ]),
    ...all("every pipe that is left in a cell is escaped by the cell (markdown.ts)", [
      "| of /[\\\\`*[\\]~$|<>&{_:@\\t\\r\\n]| {2}|www\\./i",
      "| of /[\\\\`*[\\]~$|<>&{_:@]|www\\./gi",
    ]),
  },
};

const parser = new MarkdownIt({ html: true, linkify: true });
const row = (cell: string): string => `tr ${`${cell} inline ${cell} `.repeat(3)}tr`;
const TABLE = `table thead ${row("th")} thead tbody ${row("td")} ${row("td")} tbody table`;

/** Marks that say which way a word runs are part of some languages; those that turn what follows are not. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

const HIDDEN_ONES = new RegExp(HIDDEN.source, "gu");

/** Controls and white space, which a page shows as other signs or not at all. */
function plain(text: string): string {
  return text.replace(/[\s\ufffd]|\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, "");
}

/** Where a link leads, its escapes read. */
function hrefOf(link: string): string | null {
  const [paragraph] = parser.parse(link, {}).filter((one) => one.type === "inline");
  const found = paragraph?.children?.find((one) => one.type === "link_open")?.attrGet("href");
  return found === undefined || found === null ? null : read(found);
}

/** Where it should lead; `null` where it may not be followed. */
function addressOf(url: string): string | null {
  if (!URL.canParse(url.trim())) return null;
  const { href, username } = new URL(url.trim());
  return username === "" ? read(href.replace(HIDDEN_ONES, "\ufffd")) : null;
}

function read(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (some) =>
    Buffer.from(some.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** What a block of HTML shows. */
function unescaped(block: string): string {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return block.replace(/<[^>]*>/g, "").replace(/&\w+;/g, (one) => entities[one] ?? one);
}

function body(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
}

function faults(door: Markdown, text: string): readonly string[] {
  const found: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  const judge = (what: string, page: string, shows = true): void => {
    for (const one of pageProblems(page, { base: "" })) found.push(`${what}: ${one}`);
    expect(!HIDDEN.test(page.replace(/[\n\t]/g, "")), `${what} hides something`);
    expect(!shows || plain(visibleText(page)).includes(plain(text)), `${what} loses text`);
  };
  judge("text", door.text(text).text);
  judge("text in a line", `a ${door.text(text).text} b`);
  judge("a code span", `a ${door.codeSpan(text).text} b`);
  const made = door.fence("text", text).text;
  judge("a fence", made, !made.startsWith("<pre"));
  expect(!made.startsWith("<pre") || unescaped(made) === body(text), "a block loses text");
  judge("a fence of a strange language", door.fence(text, "x").text, false);
  judge("a description", door.description(text).text, false);
  judge("a description in a line", door.descriptionLine(text).text, false);
  judge("a link", `a ${door.externalLink(door.text("label"), text).text} b`, false);
  for (const start of ["https://e.test/", "https://e.test/?", "https://e.test/#", "mailto:"]) {
    const link = door.externalLink(door.text("label"), start + text).text;
    if (link === "label") continue;
    judge("an address", `a ${link} b`, false);
    judge("an address in a table", door.table([{ text: "a" }], [[{ text: link }]]).text, false);
    judge("two addresses", `${link} ${link}`, false);
    const shown = visibleText(`${link} ${link}`);
    expect(shown === "label label", `an address gets out: ${shown}`);
    // The parser has its own way to write the host of a mail address.
    const same = start === "mailto:" || hrefOf(link) === addressOf(start + text);
    expect(same, `an address becomes another: ${link}`);
  }
  const cell = [door.text(text), door.codeSpan(text), door.descriptionLine(text)];
  const head = ["a", "b", "c"].map((one) => door.text(one));
  const table = door.table(head, [cell, cell]).text;
  judge("a table", table, false);
  const shape = parser
    .parse(table, {})
    .map((one) => one.type.replace(/_.*/, ""))
    .join(" ");
  expect(shape === TABLE, `a cell leaves its table: ${shape}`);
  return found;
}
