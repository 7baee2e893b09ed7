/**
 * Pages about reading files.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`read.ts`, `load.ts`, `yaml-text.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const READING_PAGES: readonly CatalogueEntry[] = [
  entry(
    "input-not-found",
    "The description does not exist",
    `
    No file stands at the path that was given. Paths on the command line are taken from the working folder, paths in a
    product file from the folder of that file.`,
    {
      language: "sh",
      wrong: "sdk-factory validate --input openapi.yml",
      right: "sdk-factory validate --input spec/openapi.yaml",
    },
  ),
  entry(
    "input-unreadable",
    "A file could not be read",
    `
    The file is there, and the system refused to read it. The message ends with the system's own code: EACCES means
    that permission is missing, EISDIR that the path is a folder.`,
    {
      language: "sh",
      wrong: "sdk-factory validate --input spec/",
      right: "sdk-factory validate --input spec/management.yaml",
    },
  ),
  entry(
    "not-utf8",
    "The file is not UTF-8",
    `
    Descriptions are UTF-8, with or without a byte order mark. Other encodings are not guessed: a guess that is wrong
    would put mangled words into every SDK. The place is that of the first byte that no UTF-8 text can have.`,
    {
      language: "text",
      wrong: "a file that was saved as Latin-1, Windows-1252 or UTF-16",
      right: "the same file, saved again as UTF-8",
    },
  ),
  entry(
    "too-large",
    "The input is too large",
    `
    One file may have 32 MB, and one description 20 000 files. The largest public descriptions are far below that; more
    than that is an accident, or meant to exhaust the machine.`,
    {
      wrong: "# one file of 40 MB, with every schema written inline",
      right: `
        components:
          schemas:
            User: { $ref: ./schemas/User.yaml }`,
    },
  ),
  entry(
    "too-deep",
    "Values are nested too deeply",
    `
    Maps and lists may stand inside each other up to 256 levels. Aliases of YAML count as if they were written out.
    Nobody can read more, and programs that follow would run out of stack.`,
    {
      wrong: "items: { items: { items: { items: … } } }",
      right: `
        items: { $ref: "#/components/schemas/Row" }`,
    },
  ),
  entry(
    "syntax",
    "The file is not valid YAML or JSON",
    `
    The text could not be read. The place is where the parser noticed; the cause often stands a little above it. Text
    that holds a colon and a space, or starts with a sign that YAML uses itself, needs quotes.`,
    {
      wrong: "description: Note: at most 50 users",
      right: 'description: "Note: at most 50 users"',
    },
  ),
  entry(
    "duplicate-key",
    "A key stands twice in one map",
    `
    Parsers keep the first or the last of two equal keys without a word, and each keeps another. Half of what was
    written would be lost. Both places are named.`,
    {
      wrong: `
        properties:
          id: { type: string }
          id: { type: integer }`,
      right: `
        properties:
          id: { type: string }
          number: { type: integer }`,
    },
  ),
  entry(
    "number-out-of-range",
    "A number cannot be kept exactly",
    `
    Integers of any usual length are kept digit by digit. Infinite values, "not a number", and figures of more than
    1024 digits have no place in JSON.`,
    { wrong: "maximum: .inf", right: "# no maximum at all" },
  ),
  entry(
    "yaml-alias",
    "A YAML alias cannot be carried out",
    `
    An alias repeats a value that was marked with an anchor above it. It is refused when there is no such anchor, when
    it stands inside the value it repeats, or when the aliases of a file together grow to more than a hundred times
    its size: a kilobyte of aliases can otherwise fill any memory.`,
    {
      wrong: `
        a: &a [x, x, x]
        b: &b [*a, *a, *a]   # and so on, nine times`,
      right: `
        components:
          schemas:
            List: { type: array, items: { type: string } }`,
    },
  ),
  entry(
    "yaml-documents",
    "The file holds more than one YAML document",
    `
    A line of three dashes starts a new document. A description is one document per file, and the second one would
    never be read.`,
    {
      wrong: `
        openapi: 3.1.0
        ---
        info: { title: Users, version: "1" }`,
      right: `
        openapi: 3.1.0
        info: { title: Users, version: "1" }`,
    },
  ),
  entry(
    "yaml-key",
    "A key of a map is not text",
    `
    YAML lets a list or a map be a key; JSON, and so OpenAPI, does not. Mostly a key with braces has lost its quotes.`,
    { wrong: "{id}: { type: string }", right: '"{id}": { type: string }' },
  ),
  entry(
    "yaml-merge-key",
    "A YAML merge key is used",
    `
    The key << joins another map into this one. It belongs to YAML 1.1 and was dropped in 1.2, which OpenAPI names, so
    tools disagree on what such a map holds. Here it is carried out, members that are written in the map itself win,
    and a warning says so.`,
    {
      wrong: `
        User:
          <<: *base
          required: [id]`,
      right: `
        User:
          allOf: [{ $ref: "#/components/schemas/Base" }]
          required: [id]`,
    },
  ),
  entry(
    "yaml-tag",
    "A YAML tag is used",
    `
    Tags build values that JSON does not have: dates, binary data, even objects and functions of a programming
    language. A description consists of plain values only. Tags that name the plain types (!!str, !!int and so on) are
    allowed where the value is of that type.`,
    { wrong: "schema: !include ./User.yaml", right: "schema: { $ref: ./User.yaml }" },
  ),
];
