/**
 * Pages about the product file and templates.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`config/`, `render/`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const CONFIGURATION_PAGES: readonly CatalogueEntry[] = [
  entry(
    "config-rules",
    "A house rule is asked for that is not there",
    `
    House rules are asked for by their codes, or all of them by the word house: in the product file under rules, or on the
    command line after --rules. A name that stands for none is a misspelling, and would quietly turn nothing on or off.`,
    {
      wrong: "rules: { include: [house], exclude: [list-limits] }",
      right: "rules: { include: [house], exclude: [list-limit] }",
    },
  ),
  entry(
    "config-not-found",
    "There is no product file",
    `
    Without --config the program looks for sdk-factory.yaml in the working folder, in its folder spec, and upwards from
    there. Name the file, or do without one by naming input and output.`,
    {
      language: "sh",
      wrong: "sdk-factory generate --config product.yaml",
      right: "sdk-factory generate --config spec/sdk-factory.yaml",
    },
  ),
  entry(
    "config-unknown-key",
    "The product file has an unknown key",
    `
    Keys of the product file are fixed, so that a misspelt one is not silently without effect.`,
    { wrong: "licence: MIT", right: "license: MIT" },
  ),
  entry(
    "config-invalid",
    "The product file says something that cannot be",
    `
    A value has the wrong kind, something required is missing, or a document that is named does not exist. Paths are
    taken from the folder of the product file.`,
    {
      wrong: `
        clients: management.yaml`,
      right: `
        clients:
          - { id: management, document: management.yaml }`,
    },
  ),
  entry(
    "template-invalid",
    "A template does what templates may not do",
    `
    A template holds text, paths, each, if with else, partials without arguments, and comments. Helpers, comparisons,
    parent paths and unescaped output are refused: decisions belong into the plan, where they can be tested, and
    escaping into the doors that make code. A name must be one that the plan has at that place; the hint lists them.`,
    {
      language: "handlebars",
      wrong: '{{#if (eq kind "enum")}}{{{name}}}{{/if}}',
      right: "{{#if isEnum}}{{name}}{{/if}}",
    },
  ),
  entry(
    "docs-language-unknown",
    "There is no dictionary for a language of the documentation",
    `
    Headings and fixed phrases of the pages come from a dictionary, one for each human language. The message lists those
    that exist.`,
    { wrong: "docs: { languages: [english] }", right: "docs: { languages: [en] }" },
  ),
  entry(
    "guide-invalid",
    "A guide is not a page that every site can show",
    `
    A guide is Markdown that is printed as it is, so it has to survive every site that shows it. It begins with its title,
    its only heading of the first level, in plain words. It holds no HTML, but for an anchor on a line of its own, and no two braces
    outside a fence, because sites compile and evaluate them. A comment is refused even inside a fence: sites include
    files by one. Fences are made of backticks and are closed. Line and column are those in the guide.`,
    {
      language: "markdown",
      wrong: "Migration\n\n<b>Before</b> you start, read this.",
      right: "# Migration\n\n**Before** you start, read this.",
    },
  ),
  entry(
    "guide-link",
    "A guide links to a page that is not there",
    `
    A link of a guide is relative to the guide's own page, which lies beside install.md and errors.md of its programming
    language. The pages of operations lie in folders below. Links to other sites are not looked at.`,
    {
      language: "markdown",
      wrong: "See [Errors](error.md).",
      right: "See [Errors](errors.md).",
    },
  ),
  entry(
    "guide-place",
    "A guide lies where no page is made of it",
    `
    The folder that docs names under guides holds one folder for each human language of the pages, and in it one for each
    programming language of the product, with the guides in it. A name is made of lower-case words joined by hyphens, and
    is not that of a page that is made already, such as errors.md. A file anywhere else would quietly become nothing.`,
    {
      language: "text",
      wrong: "guides/en/migration.md",
      right: "guides/en/typescript/migration.md",
    },
  ),
];
