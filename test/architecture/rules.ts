/**
 * Who may import whom, as data.
 *
 * Decides: the table of the README's map of the program, in a form that a test can hold against every import line.
 * Leaves to others: the checking (`imports.test.ts`).
 *
 * A row names the files it is about and the files they may import, both as prefixes of paths below `generator/`; a
 * prefix that ends in `.ts` is one file. The first row that fits a file is its row, and a file without a row is an
 * error: a new room of the house is added here first.
 */
export interface Row {
  readonly files: readonly string[];
  readonly may: readonly string[];
  /** Packages that only this room knows. */
  readonly packages?: readonly string[];
}

const VOCABULARY = ["diagnostic.ts", "nearest.ts"];
const MODEL = ["model/api.ts", "model/json.ts", "model/homes.ts", "model/mentions.ts"];

export const ROWS: readonly Row[] = [
  { files: ["diagnostic.ts", "nearest.ts", "places.ts"], may: [] },
  { files: ["code/"], may: ["code/"] },
  { files: ["surface.ts"], may: ["code/code.ts", "model/api.ts"] },
  { files: MODEL, may: [...MODEL, "diagnostic.ts"] },
  {
    files: ["spec/"],
    may: ["spec/", "model/json.ts", ...VOCABULARY],
    packages: ["yaml", "js-yaml", "json-p3"],
  },
  {
    files: ["model/"],
    may: [
      ...["model/", "spec/node.ts", "spec/document.ts", "spec/operations.ts", "spec/path.ts"],
      ...VOCABULARY,
    ],
  },
  { files: ["naming/"], may: ["naming/", "code/code.ts", ...VOCABULARY] },
  {
    files: ["targets/typescript/"],
    may: [...["targets/typescript/", ...MODEL, "naming/", "code/", "surface.ts", ...VOCABULARY]],
  },
  {
    files: ["targets/python/"],
    may: [...["targets/python/", ...MODEL, "naming/", "code/", "surface.ts", ...VOCABULARY]],
  },
  {
    files: ["targets/java/"],
    may: [...["targets/java/", ...MODEL, "naming/", "code/", "surface.ts", ...VOCABULARY]],
  },
  {
    files: ["docs/"],
    may: ["docs/", ...MODEL, "model/sample-value.ts", "code/", "surface.ts", ...VOCABULARY],
    packages: ["commonmark", "micromark", "mdast-util-from-markdown", "markdown-it"],
  },
  {
    // The plan types of what it prints, the vocabulary of the model's values, and the shape of a file.
    files: ["render/"],
    may: [
      ...[
        "render/",
        "code/code.ts",
        "output/file.ts",
        "targets/typescript/plan.ts",
        "targets/python/plan.ts",
        "targets/java/plan.ts",
      ],
      ...["docs/plan.ts", "docs/page.ts", ...VOCABULARY],
    ],
    packages: ["handlebars", "ts-morph"],
  },
  {
    // The preview site is a program of its own: it reads pages that are written, and knows nothing of how they came to be.
    files: ["site/"],
    may: [
      ...[
        "site/",
        "docs/dictionary/",
        "docs/slug.ts",
        "render/handlebars.ts",
        "render/templates.ts",
      ],
      ...["output/file.ts", "output/disk.ts", "code/", "places.ts", ...VOCABULARY],
    ],
    packages: ["markdown-it", "highlight.js"],
  },
  { files: ["output/"], may: ["output/", ...VOCABULARY] },
  {
    files: ["report/"],
    may: ["report/", "spec/catalogue.ts", ...VOCABULARY],
    packages: ["sarif"], // types only
  },
  {
    files: ["config.ts", "config/"],
    may: ["config.ts", "config/", ...VOCABULARY],
    packages: ["yaml"],
  },
  {
    files: ["generate.ts", "index.ts", "product.ts", "editions.ts"],
    may: [
      ...[
        "generate.ts",
        "places.ts",
        "product.ts",
        "editions.ts",
        "config.ts",
        "config/",
        "spec/",
        "model/",
        "naming/",
      ],
      ...["targets/", "docs/", "render/", "output/", "surface.ts", "code/code.ts", ...VOCABULARY],
    ],
  },
  {
    files: ["cli.ts", "cli/"],
    may: [
      ...[
        "cli.ts",
        "cli/",
        "generate.ts",
        "index.ts",
        "config.ts",
        "config/",
        "output/",
        "report/",
      ],
      ...["places.ts", "spec/catalogue.ts", ...VOCABULARY],
    ],
  },
];

/** Only these turn text of strangers into output. */
export const DOOR_KEEPERS: readonly RegExp[] = [
  /^targets\/[^/]+\/syntax\.ts$/,
  /^docs\/markdown\.ts$/,
  /^site\/(html|markdown)\.ts$/,
];

/** Only these touch the disk. */
export const DISK_KEEPERS: readonly string[] = [
  ...["cli.ts", "cli/", "output/", "site/main.ts", "site/disk.ts", "site/serve.ts"],
];

/** Slow to load: never on the way to `--version`. */
export const LAZY = [
  "ts-morph",
  "handlebars",
  "yaml",
  "js-yaml",
  "json-p3",
  "prettier",
  "typescript",
  "ajv",
];

/** Parts of the platform that reach beyond the process, or differ from one machine to the next. */
export const FORBIDDEN_MODULES =
  /^(node:)?(fs|fs\/promises|http|https|http2|net|tls|dns|dgram|child_process|worker_threads|cluster|os|process|vm)$/;

export const FORBIDDEN_CODE: readonly (readonly [string, RegExp])[] = [
  ["sorts by locale", /\.localeCompare\b|\bIntl\s*\.|\.toLocale\w+/],
  ["reads the clock", /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.\s*now\b/],
  ["is different every time", /\bMath\s*\.\s*random\b|\brandomUUID\b|\brandomBytes\b/],
  ["knows the machine", /\bprocess\s*\./],
  ["opens the network", /\bfetch\s*\(|\bWebSocket\b|\bXMLHttpRequest\b/],
  ["runs text as code", /\beval\s*\(|\bnew\s+Function\b/],
];
