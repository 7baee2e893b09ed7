/**
 * The written pages, and what stands in their fences.
 *
 * Decides: which files are pages (every Markdown file of the English documentation, the README of the SDK and the
 * project's own), and which operation a page is about: the one whose name in kebab case is the name of the page.
 * Leaves to others: running and judging what stands on them, and that pages in other human languages hold the same fences
 * (`translations/pages.test.ts`).
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DescribedOperation } from "../sandbox/description.js";
import { type Fence, fences } from "./fences.js";
import { GENERATED, ROOT, filesBelow } from "./project.js";

export interface Page {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
}

export function pages(): Page[] {
  const folder = join(GENERATED, "docs/en");
  const paths = existsSync(folder)
    ? filesBelow(folder, (path) => path.endsWith(".md")).map((path) => `generated/docs/en/${path}`)
    : [];
  return [
    ...paths,
    "generated/typescript/README.md",
    "generated/python/README.md",
    "generated/java/README.md",
    "README.md",
  ].map((path) => {
    const file = join(ROOT, path);
    if (!existsSync(file)) throw new Error(`${path} is not there`);
    const text = readFileSync(file, "utf8");
    return { path, text, fences: fences(text) };
  });
}

/** The page of an operation in the documentation of a language, or `undefined`. */
export function pageOf(
  operation: DescribedOperation,
  all: readonly Page[],
  language = "typescript",
): Page | undefined {
  return all.find(
    ({ path }) => basename(path) === `${slug(operation.id)}.md` && path.includes(`/${language}/`),
  );
}

/** The name of an operation or a type as the name of its page. */
export function slug(id: string): string {
  return id.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

/** How a whole program of a language is told from an excerpt: it loads what it uses, or can be started. */
const PROGRAM = {
  typescript: /^import\b/m,
  python: /^(from|import)\b/m,
  java: /\bvoid main\(/,
  curl: /\bcurl\b/,
} as const;

/** What the pages show programs in. */
export type SampleLanguage = keyof typeof PROGRAM;

/** A program on a page. */
export interface Sample {
  readonly page: Page;
  /** Where it stands: page and line. */
  readonly name: string;
  readonly code: string;
}

export function samplesIn(language: SampleLanguage, all: readonly Page[]): Sample[] {
  return all.flatMap((page) =>
    page.fences
      .filter((one) => isIn(language, one) && PROGRAM[language].test(one.code))
      .map(({ line, code }) => ({ page, name: `${page.path}:${line}`, code })),
  );
}

function isIn(language: SampleLanguage, fence: Fence): boolean {
  if (language === "curl") return /^(sh|bash|shell|console)$/.test(fence.language);
  return fence.language === language || (language === "typescript" && fence.language === "ts");
}
