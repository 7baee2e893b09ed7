/**
 * What the four helpers of a template do when a page is rendered.
 *
 * Decides: that a value must be `Code`, a condition a boolean, a loop an array, that names are own members of plain
 * objects in the current context, and how a value of several lines is moved to its column.
 * Leaves to others: which template may call them, and where (`handlebars.ts`).
 */
import { Code } from "../code/code.js";
import { InternalError } from "../diagnostic.js";
import { didYouMean } from "../nearest.js";

export type Engine = typeof import("handlebars");

/** Deep enough for any page, shallow enough to name a partial that includes itself before the stack is gone. */
const MAX_DEPTH = 200;
/** One place of a template that takes something from the data. Helpers receive its number. */
export interface Site {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly path: readonly string[];
  /** White space before a value or partial that stands alone on its line; `null` when it does not stand alone. */
  readonly indent: string | null;
}

/** A template asks for what the plan does not have at this place. */
export class SiteFault extends InternalError {
  readonly site: Site;
  readonly words: string;
  readonly hint: string | undefined;

  constructor(site: Site, words: string, hint?: string) {
    super(`${place(site)}: ${words}`);
    this.site = site;
    this.words = words;
    this.hint = hint;
  }
}

/** What the four helpers do when a page is rendered. */
export function registerHelpers(
  engine: Engine,
  sites: readonly Site[],
  compiled: ReadonlyMap<string, (context: unknown, depth: number) => string>,
): void {
  const siteOf = (index: unknown): Site => {
    const site = sites[Number(index)];
    if (!site) throw new InternalError(`template site ${String(index)} is not known`);
    return site;
  };

  engine.registerHelper("emit", function (this: unknown, index: unknown): string {
    const site = siteOf(index);
    const value = lookUp(this, site);
    if (!(value instanceof Code)) throw wrong(site, "Code", value);
    return site.indent === null ? value.text : indentLines(value.text, site.indent);
  });

  engine.registerHelper(
    "when",
    function (this: unknown, index: unknown, options: Handlebars.HelperOptions): string {
      const site = siteOf(index);
      const value = lookUp(this, site);
      if (typeof value !== "boolean") throw wrong(site, "a boolean", value);
      return value ? options.fn(this) : options.inverse(this);
    },
  );

  engine.registerHelper(
    "loop",
    function (this: unknown, index: unknown, options: Handlebars.HelperOptions): string {
      const site = siteOf(index);
      const value = lookUp(this, site);
      if (!Array.isArray(value)) throw wrong(site, "an array", value);
      return value.map((item: unknown) => options.fn(item)).join("");
    },
  );

  engine.registerHelper(
    "include",
    function (this: unknown, index: unknown, options: Handlebars.HelperOptions): string {
      const site = siteOf(index);
      const [name = ""] = site.path;
      const run = compiled.get(name);
      const depth = Number((options.data as { depth?: unknown } | undefined)?.depth ?? 0) + 1;
      if (!run) throw new SiteFault(site, `there is no partial "${name}"`);
      if (depth > MAX_DEPTH) throw new SiteFault(site, `"${name}" includes itself`);
      const text = run(this, depth);
      return site.indent === null ? text : indentLines(text, site.indent);
    },
  );
}

function lookUp(context: unknown, site: Site): unknown {
  let value = context;
  for (const part of site.path) {
    if (!isPlainObject(value) || !Object.hasOwn(value, part)) {
      const known = isPlainObject(value) ? Object.keys(value) : [];
      throw new SiteFault(
        site,
        `the data has no "${site.path.join(".")}"`,
        didYouMean(part, known) ?? (known.length > 0 ? `there is ${known.join(", ")}` : undefined),
      );
    }
    value = value[part];
  }
  return value;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || value instanceof Code) return false;
  return !Array.isArray(value);
}

function wrong(site: Site, wanted: string, value: unknown): SiteFault {
  const found = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
  const actual = value instanceof Code ? "Code" : found;
  const path = site.path.join(".") || "this";
  return new SiteFault(site, `"${path}" must be ${wanted} but is ${actual}`);
}

function place(site: Site): string {
  return `${site.template}:${site.line}:${site.column}`;
}

function indentLines(text: string, indent: string): string {
  if (indent === "" || text === "") return text;
  if (!text.includes("\n")) return indent + text;
  // Not the `m` flag: it would also see a line start after U+2028 and after a carriage return.
  return text.replace(/(^|\n)(?!\n|$)/g, `$1${indent}`);
}
