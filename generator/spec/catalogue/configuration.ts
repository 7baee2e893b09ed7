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
];
