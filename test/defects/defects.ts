/**
 * The defects of the published pages, each as a check that finds it on any page.
 *
 * Decides: what counts as the defect, so that the published page where it shows has it and a good page cannot. Some show
 * only on pages that are not at hand: `like` changes a page of ours into one that has the defect.
 * Leaves to others: reading pages (`page.ts`), and whether samples compile and run, which other tests show.
 *
 * Longer than 400 lines because it is one list of 45 short entries, in the order of the catalogue that it answers.
 */
import { english } from "../../generator/docs/dictionary/en.js";
import type { DescribedOperation, Node } from "../sandbox/description.js";
import { type Json, isObject } from "../sandbox/json.js";
import { typesOf } from "../sandbox/schema.js";
import type { Page, Table } from "./page.js";

export interface Defect {
  readonly id: string;
  readonly title: string;
  /** Numbers of the published pages that have it. */
  readonly published: readonly string[];
  /** Makes a page that has it out of a good one. */
  readonly like?: (page: string) => string;
  /** What is wrong with a page. */
  readonly problems: (page: Page) => readonly string[];
}

const ALL = ["000", "001", "002", "003", "004"] as const;
const YES_OR_NO = /^(yes|no)$/i;
/** What a cell says that says nothing. */
const NOTHING = /^[-–]?$/;

/** A row with the field that the description has for it. */
interface Row {
  readonly section: string;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly name: string;
  /** As it is sent. */
  readonly wire: string;
  readonly field: Node | undefined;
}

const FIELD_COLUMN = /^(name|type)$/i;
const isFieldTable = (table: Table): boolean =>
  FIELD_COLUMN.test(table.header[0] ?? "") && FIELD_COLUMN.test(table.header[1] ?? "");

const fieldTables = (page: Page): readonly Table[] => page.tables.filter(isFieldTable);

function rowsOf(page: Page): Row[] {
  return fieldTables(page).flatMap((table) => {
    const fields = fieldsOf(page.operation, table.section);
    return table.rows.map((cells) => {
      const shown = (cells[0] ?? "").replace(/`/g, "");
      const name = /Sent as `([^`]+)`/.exec(cells.join(" "))?.[1] ?? shown;
      return {
        section: table.section,
        cells,
        header: table.header,
        name: shown,
        wire: name,
        field: fields.get(name),
      };
    });
  });
}

const cell = (row: Row, column: RegExp): string | undefined => {
  const index = row.header.findIndex((one) => column.test(one));
  return index < 0 ? undefined : (row.cells[index] ?? "");
};

/** The fields that a table lists: of the request, of the answer, or of the type that the heading names. */
function fieldsOf(operation: DescribedOperation, section: string): ReadonlyMap<string, Node> {
  if (/request param/i.test(section)) {
    const body = operation.body?.get("content")?.entries()[0]?.[1].get("schema");
    return new Map([
      ...operation.parameters.flatMap((one) => {
        const schema = one.node.raw("schema");
        return schema ? [[one.name, schema] as const] : [];
      }),
      ...propertiesOf(body),
    ]);
  }
  if (/respon/i.test(section)) return propertiesOf(answerOf(operation));
  return propertiesOf(operation.description.root.get("components", "schemas", section));
}

/** Fields as they are written, own ones first: what stands beside a `$ref` says more than what it leads to. */
function propertiesOf(schema: Node | undefined): ReadonlyMap<string, Node> {
  const node = schema?.target();
  if (!node) return new Map();
  const own = node.get("properties");
  const parts = node.get("allOf")?.items() ?? [];
  return new Map([
    ...(own?.entries() ?? []).flatMap(([name]) => {
      const field = own?.raw(name);
      return field ? [[name, field] as const] : [];
    }),
    ...parts.flatMap((one) => [...propertiesOf(one)]),
  ]);
}

/** What a field says of itself, or what its type says. */
const said = (field: Node | undefined, key: string): Json | undefined =>
  (field?.raw(key) ?? field?.get(key))?.value;

const answerOf = (operation: DescribedOperation): Node | undefined =>
  operation.responses?.get("200", "content", "application/json", "schema");

const enumOf = (field: Node | undefined): readonly Json[] => {
  const values = said(field, "enum");
  return Array.isArray(values) ? values : [];
};

const exampleOf = (field: Node | undefined): Json | undefined => {
  const values = said(field, "examples");
  return Array.isArray(values) ? values[0] : undefined;
};

const isFalsy = (value: Json | undefined): boolean =>
  value === false || value === 0 || value === "";

/** Every value of the page's JSON answers, with its schema. */
function values(page: Page): readonly (readonly [string, Node, Json])[] {
  const found: (readonly [string, Node, Json])[] = [];
  const walk = (path: string, schema: Node | undefined, value: Json, depth: number): void => {
    if (!schema || depth > 12) return;
    found.push([path, schema, value]);
    if (Array.isArray(value))
      value.forEach((one, index) => {
        walk(`${path}/${index}`, schema.get("items"), one, depth + 1);
      });
    else if (isObject(value)) {
      // A list that is shown as one of its items is looked into all the same.
      const fields = propertiesOf(typesOf(schema).has("array") ? schema.get("items") : schema);
      for (const [name, field] of fields)
        if (Object.hasOwn(value, name))
          walk(`${path}/${name}`, field, value[name] ?? null, depth + 1);
    }
  };
  for (const one of page.json)
    if (isObject(one) && one["statusCode"] === 200) walk("", answerOf(page.operation), one, 0);
  return found;
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`))].map(
    ([found]) => found,
  );

/** Prose without code spans and addresses of links. */
const words = (page: Page): string =>
  page.prose.replace(/`[^`]*`/g, "``").replace(/\]\([^)]*\)/g, "]");

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return "text" in value ? [String(value.text)] : Object.values(value).flatMap(wordsIn);
};
const WORDS = new Set(Object.values(english).flatMap(wordsIn));

const PROGRAM = /^(import|from|package) /m;
const sayIf = (wrong: boolean, said: string): readonly string[] => (wrong ? [said] : []);

export const defects: readonly Defect[] = [
  {
    id: "G1",
    title: "a list of objects is shown as one object",
    published: ALL,
    problems: (page) =>
      values(page).flatMap(([path, schema, value]) =>
        sayIf(typesOf(schema).has("array") && isObject(value), `${path} is an object`),
      ),
  },
  {
    id: "G2",
    title: "a list of texts is shown as one text",
    published: ALL,
    problems: (page) =>
      values(page).flatMap(([path, schema, value]) =>
        sayIf(typesOf(schema).has("array") && typeof value === "string", `${path} is a text`),
      ),
  },
  {
    id: "G3",
    title: "what is required or falsy has no example",
    published: ["000", "001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const text = cell(row, /example|sample/i) ?? "";
        const isInput = /request param/i.test(row.section);
        const isDue =
          isFalsy(exampleOf(row.field)) || (isInput && /^yes$/i.test(cell(row, /requi/i) ?? ""));
        return sayIf(isDue && NOTHING.test(text), `${row.name} has no example`);
      }),
  },
  {
    id: "G4",
    title: "a success carries the ID that only failures carry",
    published: ALL,
    problems: (page) =>
      page.json.flatMap((one) =>
        sayIf(isObject(one) && one["statusCode"] === 200 && "requestId" in one, "requestId"),
      ),
  },
  {
    id: "G5",
    title: "an enum is shown with its first member, not with its example",
    published: ["000", "001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const [first] = enumOf(row.field);
        const example = exampleOf(row.field);
        const shown = (cell(row, /example|sample/i) ?? "").replace(/[`"]/g, "");
        return sayIf(
          example !== undefined && first !== undefined && first !== example && shown === first,
          `${row.name} = ${shown}`,
        );
      }),
  },
  {
    id: "G6",
    title: "the members of an enum are not listed",
    published: ["000", "001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const missing = enumOf(row.field).filter((one) => !row.cells.join().includes(String(one)));
        return sayIf(
          missing.length > 0 && !/\]\((?:#|[^)]*\/types\/)/.test(row.cells.join()),
          row.name,
        );
      }),
  },
  {
    id: "G7",
    title: "a falsy default is not shown, or there is no column for it",
    published: ["001", "003", "004"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const text = cell(row, /default/i);
        const value = said(row.field, "default");
        return sayIf(isFalsy(value) && (text === undefined || NOTHING.test(text)), row.name);
      }),
  },
  {
    id: "G8",
    title: "a field has no type",
    published: ["001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) =>
        sayIf(/^$|^(yes|no)$/i.test(cell(row, /^type$/i) ?? ""), row.name),
      ),
  },
  {
    id: "G9",
    title: "the type of a list's items is hidden",
    published: ALL,
    problems: (page) =>
      rowsOf(page).flatMap((row) => sayIf(cell(row, /^type$/i) === "array", row.name)),
  },
  {
    id: "G10",
    title: "an integer is called a number, and limits are not shown",
    published: ALL,
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const isInteger = row.field !== undefined && typesOf(row.field).has("integer");
        const most = said(row.field, "maxItems");
        const text = row.cells.join(" ");
        return [
          ...sayIf(isInteger && !/integer/i.test(text), row.name),
          ...sayIf(
            most !== undefined && !new RegExp(`\\b${String(most)} items?\\b`).test(text),
            row.name,
          ),
        ];
      }),
  },
  {
    id: "G11",
    title: "the table of the answer does not say what is required",
    published: ALL,
    problems: (page) =>
      fieldTables(page)
        .filter((one) => /respon/i.test(one.section))
        .flatMap((one) => sayIf(!one.header.some((word) => /requi/i.test(word)), one.section)),
  },
  {
    id: "G12",
    title: "parameters come out in another order than the description's",
    published: [],
    like: (text) =>
      text.replace(/(?<=^## Request parameters[^#]*?)(^\| `.*\n)(^\| `.*\n)/m, "$2$1"),
    problems: (page) => {
      const table = fieldTables(page).find((one) => /request param/i.test(one.section));
      const rows = rowsOf({ ...page, tables: table ? [table] : [] });
      const due = [...fieldsOf(page.operation, "Request parameters").values()];
      const places = rows.flatMap(({ field }) =>
        field ? [due.findIndex((one) => one.id === field.id)] : [],
      );
      // Required ones may stand first, as they do in a signature; among their kind the order is the description's.
      const required = rows.map((row) => /^yes$/i.test(cell(row, /required/i) ?? ""));
      return places.flatMap((place, index) =>
        sayIf(
          index > 0 && required[index] === required[index - 1] && place < (places[index - 1] ?? 0),
          rows[index]?.name ?? "",
        ),
      );
    },
  },
  {
    id: "G13",
    title: "nothing is said of method, path, credentials, errors, limits and repeating",
    published: ALL,
    problems: (page) => {
      const { method, path } = page.operation;
      const isInBrowser = !page.headings.includes("HTTP");
      return [
        ...sayIf(
          !page.text.includes(`\`${method} ${path}\``) &&
            !(isInBrowser && page.text.includes(path)),
          "path",
        ),
        ...sayIf(!/\| `[45]\d\d` \|/.test(page.text) && !/^## Errors/m.test(page.text), "errors"),
        ...sayIf(!/Authentication\]\(|No authentication is needed/.test(page.text), "credentials"),
        ...sayIf(!/idempotent/i.test(page.text), "repeating"),
      ];
    },
  },
  {
    id: "G14",
    title: "there is no sample",
    published: ["000", "002", "003", "004"],
    problems: (page) =>
      sayIf(
        !page.code.some((one) => one.language === page.language && PROGRAM.test(one.text)) &&
          !/^import /m.test(page.text),
        "no program",
      ),
  },
  {
    id: "G15",
    title: "names and types are those of another language",
    published: ["000", "002", "003", "004"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const name = page.language === "python" ? /^[a-z_][a-z0-9_]*$/ : /^[a-z$_][A-Za-z0-9_]*$/;
        const foreign = {
          python: /\b(string|number|boolean|array|object)\b/,
          java: /\b(string|number|boolean|array|object)\b/,
          typescript: /\b(String|Integer|List|str|int|array|object)\b/,
        }[page.language];
        const type = (cell(row, /^type$/i) ?? "").replace(/\]\([^)]*\)/g, "]");
        return [...sayIf(!name.test(row.name), row.name), ...sayIf(foreign.test(type), type)];
      }),
  },
  {
    id: "G16",
    title: "the type of the request is not named",
    published: ["001"],
    problems: (page) =>
      sayIf(
        page.language === "java" &&
          fieldsOf(page.operation, "Request parameters").size > 0 &&
          !/`[A-Z]\w*` request|Type of the request: |\b[A-Z]\w+ request\)/.test(page.text),
        "no type of the request",
      ),
  },
  {
    id: "G17",
    title: "there is no signature",
    published: ALL,
    problems: (page) =>
      sayIf(
        !page.code.some((one) => one.language === page.language && !PROGRAM.test(one.text)),
        "no signature",
      ),
  },
  {
    id: "G18",
    title: "large shared types are repeated on each page",
    published: ALL,
    problems: (page) =>
      rowsOf(page).flatMap((row) => sayIf(/^password_?last_?set_?at$/i.test(row.name), row.name)),
  },
  {
    id: "G19",
    title: "the time of the build is called the time of the change",
    published: ["000", "001", "003"],
    problems: (page) => matches(page.prose, /^Update time: .*\d\d:\d\d:\d\d/m),
  },
  {
    id: "G20",
    title: "mistakes of the source are passed on",
    published: ALL,
    problems: (page) =>
      matches(
        page.prose,
        /\bsyncTask\b|\bpostIdList\b.*department|\bprofile\b.*Preferred Username/,
      ),
  },
  {
    id: "G21",
    title: "words are misspelt",
    published: ["003", "004"],
    problems: (page) => matches(words(page), /\bprovier\b|\w*[Rr]eseted\w*/),
  },
  {
    id: "G22",
    title: "a link leads to a percent-encoded heading of another site",
    published: ["003"],
    problems: (page) => matches(page.prose, /%E[4-9]%[89AB]/),
  },
  {
    id: "G23",
    title: "an object with any keys is only called an object",
    published: ALL,
    problems: (page) =>
      rowsOf(page).flatMap((row) => {
        const isOpen =
          row.field !== undefined &&
          typesOf(row.field).has("object") &&
          propertiesOf(row.field).size === 0;
        return sayIf(isOpen && !row.cells.join().includes(english.freeKeys.text), row.name);
      }),
  },
  {
    id: "G24",
    title: "an operation without parameters has an empty table",
    published: ["002"],
    problems: (page) => page.tables.flatMap((one) => sayIf(one.rows.length === 0, one.section)),
  },
  {
    id: "T1",
    title: "two rows stand on one line, and a renderer drops one of them",
    published: ["000", "001", "003"],
    problems: (page) => {
      const rows = rowsOf(page);
      const wide = rows.filter((row) => row.cells.length > row.header.length);
      const lost = fieldTables(page).flatMap(({ section }) => {
        const there = new Set(rows.filter((row) => row.section === section).map((row) => row.wire));
        const due = [...fieldsOf(page.operation, section).keys()];
        return due.some((one) => there.has(one)) ? due.filter((one) => !there.has(one)) : [];
      });
      return [...wide.map((row) => row.cells.join(" | ")), ...lost];
    },
  },
  {
    id: "T2",
    title: "a formatter has widened the tables",
    published: [],
    like: (text) => text.replace("| --- |", `| ${"-".repeat(120)} |`),
    problems: (page) => matches(page.text, /^\|.*-{20,}.*$/m),
  },
  {
    id: "T3",
    title: "yes and no were put into sentences",
    published: ["001"],
    problems: (page) => matches(words(page), /\bYes No\b|\bIf Yes\b/),
  },
  {
    id: "T4",
    title: "yes and no are written in several ways",
    published: ["000", "001", "003", "004"],
    problems: (page) => {
      const found = new Set(
        fieldTables(page).flatMap((one) =>
          one.rows.flatMap((row) => row.filter((text) => YES_OR_NO.test(text))),
        ),
      );
      return [...found].filter((one) => one !== english.yes.text && one !== english.no.text);
    },
  },
  {
    id: "T5",
    title: "headings and columns are worded differently from page to page",
    published: ALL,
    problems: (page) => {
      const isOwn = (heading: string): boolean =>
        heading === page.title ||
        /^\S+$/.test(heading) ||
        !/^(method|request|sample|data|example)\b/i.test(heading);
      return [
        ...page.headings.filter((one) => !isOwn(one) && !WORDS.has(one)),
        ...page.tables.flatMap((one) => one.header.filter((word) => !WORDS.has(word))),
        ...matches(page.prose, /^NameType.*$/m),
      ];
    },
  },
  {
    id: "T6",
    title: "values were changed by translation",
    published: ["003"],
    problems: (page) => matches(page.prose, /"(?: \w+|\w+ \w+)":|\bdef ault\b/),
  },
  {
    id: "T7",
    title: "an address is broken",
    published: ["003"],
    problems: (page) => matches(page.prose, /https?:\/\/[^\s)`]*%[0-9A-F]?[0-9A-F]? %/),
  },
  {
    id: "T8",
    title: "several brands are mixed",
    published: ALL,
    problems: (page) =>
      matches(
        page.text,
        /\bAUTHING_[A-Z_]+|https?:\/\/[\w.-]*authing\.(?:co|cn|com)\b|authing-(?:node|docs)\S*/,
      ),
  },
  {
    id: "T9",
    title: "the title in the navigation is another one than the page's",
    published: ["000", "003"],
    problems: (page) => sayIf(page.place !== page.title, `${page.place} ≠ ${page.title}`),
  },
  {
    id: "T10",
    title: "a full stop splits a sentence",
    published: ["004"],
    problems: (page) => matches(words(page), /\b[a-z]+\. [A-Z]{2,}, /),
  },
  {
    id: "T11",
    title: "one thing has several names",
    published: ALL,
    problems: (page) =>
      matches(
        words(page),
        /WeChat for Business|\bQingyun\b|\b[Mm]obile (?:phone )?number|administrator backend/,
      ),
  },
  {
    id: "T12",
    title: "the meanings of states are blurred",
    published: ALL,
    problems: (page) => matches(page.prose, /Suspended: deactivated|Deactivated: disabled/),
  },
  {
    id: "T13",
    title: "the title is repeated as the description",
    published: ["002"],
    problems: (page) => sayIf(page.lead.replace(/\.$/, "") === page.title, page.lead),
  },
  {
    id: "T14",
    title: "addresses of pages are not plain letters",
    published: [],
    like: (text) => text.replace("](../../index.md", "](../../管理/index.md"),
    problems: (page) => [
      ...matches(page.text, /\]\([^)]*[^\x20-\x7e][^)]*\)/),
      ...sayIf(!/^[\w./-]+$/.test(page.name), page.name),
    ],
  },
  {
    id: "T15",
    title: "code and headings run into each other",
    published: [],
    like: (text) => text.replace(/^```\n/m, ""),
    problems: (page) => [
      ...page.code.flatMap((one) => matches(one.text, /^(?:#{2,6} [A-Z]|```).*$/m)),
      ...sayIf(matches(page.text, /^```/m).length % 2 !== 0, "a block of code does not end"),
    ],
  },
  {
    id: "N1",
    title: "remains of links stand in the text",
    published: ["002", "004"],
    problems: (page) => matches(page.prose, /<a [A-Z]\w*\./),
  },
  {
    id: "N2",
    title: "a table falls apart because of its second line",
    published: [],
    like: (text) => text.replace(/^\| --- \| --- \|/m, "| --- --- |"),
    problems: (page) => {
      const lines = page.prose.split("\n");
      return lines.flatMap((line, index) => {
        const isHeader = line.startsWith("|") && !lines[index - 1]?.startsWith("|");
        const columns = line.split(/(?<!\\)\|/).length;
        const marks = lines[index + 1] ?? "";
        const isEven = /^(\| :?-+:? )+\|$/.test(marks) && marks.split("|").length === columns;
        return sayIf(isHeader && !isEven, line);
      });
    },
  },
  {
    id: "C1",
    title: "the name `email` is lost, because it was a link",
    published: ["000", "001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) =>
        sayIf(/^(string|number|boolean|array|object)$/.test(row.name), row.cells.join(" | ")),
      ),
  },
  {
    id: "C2",
    title: "an empty cell in the middle is lost, and the row moves",
    published: ["001", "003"],
    problems: (page) =>
      rowsOf(page).flatMap((row) => sayIf(YES_OR_NO.test(row.cells[1] ?? ""), row.name)),
  },
  {
    id: "C3",
    title: "an empty cell at the end is lost",
    published: ["000", "001", "003"],
    problems: (page) =>
      page.tables.flatMap((one) =>
        one.rows.flatMap((row) =>
          sayIf(row.length < one.header.length || row.at(-1) === "", row.join(" | ")),
        ),
      ),
  },
  {
    id: "C4",
    title: "the way to the page stands there twice",
    published: [],
    like: (text) => text.replace(/^.*\n/, "$&\n$&"),
    problems: (page) => {
      const way = page.prose.slice(0, page.prose.indexOf(`# ${page.title}`));
      const parts = way.split("\n").filter((one) => one !== "");
      return parts.filter((one, index) => parts.indexOf(one) !== index);
    },
  },
];
