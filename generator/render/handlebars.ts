/**
 * The template engine: Handlebars without everything that lets a template think.
 *
 * Decides: what a template may hold – text, `{{path}}`, `{{#each path}}`, `{{#if path}}…{{else}}`, `{{> partial}}` and
 * comments – and what each of them does. Handlebars parses the file; the parsed tree is checked, rewritten and then
 * compiled, because Handlebars by itself prints nothing for a name it does not know, takes any value as a condition,
 * escapes HTML, and does not indent a value of several lines. Here
 *
 * - a value must be `Code`; a condition must be a boolean; a loop must run over an array. Anything else, an unknown
 *   name included, is a bug of the plan or of the template and is told with template, line, column and path;
 * - a value that stands alone on its line, after white space, has all its lines moved to that column, and a standalone
 *   partial likewise; blank lines stay bare;
 * - names are looked up as own members of plain objects, in the current context only.
 *
 * A template that holds more is refused with a finding (`template-invalid`) before anything is rendered.
 * Leaves to others: what the pieces do when a page is made (`helpers.ts`), where templates lie (`templates.ts`), what
 * stands in the data (the plans), and what `Code` is.
 */
import { compareText, type Diagnostics, InternalError } from "../diagnostic.js";
import { type Engine, registerHelpers, type Site, SiteFault } from "./helpers.js";
import type { TemplateSource } from "./templates.js";

/** Templates of one folder, checked and ready. */
export interface Templates {
  /** Paths below the folder, without `.hbs`. */
  readonly names: readonly string[];
  /** Fills a template. `data` is plain data: objects, arrays, booleans and `Code`. */
  render(name: string, data: object): string;
}

const SEGMENT = /^[A-Za-z][A-Za-z0-9]*$/;
const PARTIAL = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;

/**
 * Reads and checks all templates of a folder. Every finding is reported; `null` when there is one.
 */
export async function loadTemplates(
  source: TemplateSource,
  folder: string,
  diagnostics: Diagnostics,
): Promise<Templates | null> {
  const paths = [...(await source.list(folder))].filter((path) => path.endsWith(".hbs"));
  paths.sort(compareText);
  const texts = await Promise.all(paths.map((path) => source.read(path)));

  const { default: handlebars } = await import("handlebars");
  const engine = handlebars.create();
  // It hands all helpers to each template that runs; its own ones can never be called here.
  for (const name of Object.keys(engine.helpers)) engine.unregisterHelper(name);
  const sites: Site[] = [];
  const nameOf = (path: string): string => path.slice(folder.length + 1, -".hbs".length);
  const known = new Set(paths.map(nameOf));
  const programs = new Map<string, hbs.AST.Program>();
  const compiled = new Map<string, (context: unknown, depth: number) => string>();
  let refused = false;

  registerHelpers(engine, sites, compiled);
  paths.forEach((path, index) => {
    const text = (texts[index] ?? "").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    const report = (message: string, hint: string, line: number, column: number): void => {
      refused = true;
      const span = { file: path, line, column, endLine: line, endColumn: column };
      diagnostics.error("template-invalid", message, { span, hint });
    };
    const program = parse(engine, text, report);
    if (!program) return;
    const rewriter = new Rewriter(path, text, known, sites, report);
    programs.set(nameOf(path), rewriter.program(program));
  });
  if (refused) return null;
  for (const [name, program] of programs) {
    const run = engine.compile<unknown>(withPartials(program, [name], programs, sites), {
      noEscape: true,
      knownHelpers: { emit: true, when: true, loop: true, include: true },
      knownHelpersOnly: true,
    });
    compiled.set(name, (context, depth) => run(context, { data: { depth } }));
  }

  return {
    names: [...compiled.keys()],
    render(name, data) {
      const run = compiled.get(name);
      if (!run) throw new InternalError(`there is no template ${folder}/${name}.hbs`);
      try {
        return run(data, 0);
      } catch (error) {
        // In a template of ours it is a bug; the author of another one is told what to mend.
        if (!(error instanceof SiteFault) || source.isForeign?.(error.site.template) !== true)
          throw error;
        const { site, words, hint } = error;
        const { template: file, line, column } = site;
        const span = { file, line, column, endLine: line, endColumn: column };
        diagnostics.error("template-invalid", words, { span, hint });
        return "";
      }
    },
  };
}

/**
 * The program with the bodies of its partials in their place, which saves a call of the engine for each section of each
 * page. Calls stay where a partial is indented, or includes itself.
 */
function withPartials(
  program: hbs.AST.Program,
  path: readonly string[],
  programs: ReadonlyMap<string, hbs.AST.Program>,
  sites: readonly Site[],
): hbs.AST.Program {
  const body = program.body.flatMap((one): readonly hbs.AST.Statement[] => {
    if (isBlock(one)) {
      const inner = withPartials(one.program, path, programs, sites);
      const inverse = one.inverse && withPartials(one.inverse, path, programs, sites);
      return [{ ...one, program: inner, inverse } as hbs.AST.Statement];
    }
    if (!isMustache(one) || !isPath(one.path) || one.path.original !== "include") return [one];
    const [number] = one.params;
    const site = number && "value" in number ? sites[Number(number.value)] : undefined;
    const name = site?.path[0] ?? "";
    const partial = programs.get(name);
    if (partial === undefined || site?.indent || path.includes(name)) return [one];
    return withPartials(partial, [...path, name], programs, sites).body;
  });
  return { ...program, body };
}

type Report = (message: string, hint: string, line: number, column: number) => void;

const ALLOWED =
  "a template holds text, {{path}}, {{#each path}}, {{#if path}}…{{else}}, {{> partial}} and comments";

/** Handlebars' own parser tells a line but no column, so the column is that of the caret in its message. */
function parse(engine: Engine, text: string, report: Report): hbs.AST.Program | null {
  try {
    return engine.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = error as { lineNumber?: unknown; column?: unknown };
    const line = Number(/error on line (\d+)/.exec(message)?.[1] ?? place.lineNumber ?? 1);
    const source = text.split("\n")[line - 1] ?? "";
    const column = typeof place.column === "number" ? place.column : source.indexOf("{{");
    const what = message.split("\n").at(-1) ?? message;
    report(`this is not a Handlebars template: ${what}`, ALLOWED, line, Math.max(column, 0) + 1);
    return null;
  }
}

/** Checks a parsed template and turns what takes data into calls of the four helpers. */
class Rewriter {
  readonly #template: string;
  readonly #lines: readonly string[];
  readonly #partials: ReadonlySet<string>;
  readonly #sites: Site[];
  readonly #report: Report;

  constructor(
    template: string,
    text: string,
    partials: ReadonlySet<string>,
    sites: Site[],
    report: Report,
  ) {
    this.#template = template;
    this.#lines = text.split("\n");
    this.#partials = partials;
    this.#sites = sites;
    this.#report = report;
  }

  program(program: hbs.AST.Program): hbs.AST.Program {
    if ((program.blockParams ?? []).length > 0) {
      this.#refuse(program, "block parameters are not allowed");
    }
    const body: hbs.AST.Statement[] = [];
    for (const statement of program.body) {
      const rewritten = this.#statement(statement, body);
      if (rewritten) body.push(rewritten);
    }
    return { ...program, body };
  }

  /** `before` holds what was rewritten so far: the white space before a value that stands alone is taken from it. */
  #statement(node: hbs.AST.Statement, before: hbs.AST.Statement[]): hbs.AST.Statement | null {
    if (isContent(node)) return node;
    if (isComment(node)) return null;
    if (isMustache(node)) {
      if (!node.escaped) return this.#refuse(node, "{{{…}}} and {{&…}} are not allowed");
      if (!this.#plain(node) || !this.#noStrip(node, node.strip)) return null;
      const path = this.#path(node.path);
      if (!path) return null;
      const indent = this.#aloneOnLine(node);
      if (indent) trimEnd(before, indent);
      return this.#call(node, "emit", this.#site(node, path, indent));
    }
    if (isBlock(node)) return this.#block(node);
    if (isPartial(node)) {
      const name = isPath(node.name) && !node.name.data ? node.name.original : "";
      if (!PARTIAL.test(name)) return this.#refuse(node, "the name of a partial must be fixed");
      if (!this.#plain(node) || !this.#noStrip(node, node.strip)) return null;
      if (!this.#partials.has(name)) {
        return this.#refuse(node, `there is no partial "${name}"`, `add a file ${name}.hbs`);
      }
      return this.#call(node, "include", this.#site(node, [name], node.indent));
    }
    return this.#refuse(node, `${node.type} is not allowed`);
  }

  #block(node: hbs.AST.BlockStatement): hbs.AST.Statement | null {
    const keyword = node.path.original;
    if (keyword !== "if" && keyword !== "each") {
      return this.#refuse(node, `the block "${keyword}" is not allowed`);
    }
    const [argument, ...more] = node.params;
    if (!argument || more.length > 0 || node.hash) {
      return this.#refuse(node, `{{#${keyword}}} takes one path and nothing else`);
    }
    if (!this.#noStrip(node, node.openStrip, node.inverseStrip, node.closeStrip)) return null;
    if (node.inverse && keyword === "each") {
      return this.#refuse(elseOf(node), "{{#each}} has no {{else}}");
    }
    if (node.inverse && (node.inverse as { chained?: boolean }).chained === true) {
      return this.#refuse(elseOf(node), "{{else if}} is not allowed; put a field into the plan");
    }
    const path = this.#path(argument);
    // Both branches are looked at even when the block itself is refused, so that all findings are told at once.
    const program = this.program(node.program);
    const inverse = node.inverse ? this.program(node.inverse) : undefined;
    if (!path) return null;
    const call = this.#call(node, keyword === "if" ? "when" : "loop", this.#site(node, path, null));
    const { path: helper, params } = call;
    const block = { ...node, path: helper, params, program, inverse };
    return block as hbs.AST.Statement;
  }

  #path(node: hbs.AST.Expression): readonly string[] | null {
    if (!isPath(node)) return this.#refuse(node, "only a path can stand here");
    if (node.data) return this.#refuse(node, `@${node.parts.join(".")} is not allowed`);
    if (node.depth > 0)
      return this.#refuse(node, `the parent path "${node.original}" is not allowed`);
    if (node.original === "this") return [];
    if (node.original !== node.parts.join(".") || !node.parts.every((part) => SEGMENT.test(part))) {
      return this.#refuse(node, `"${node.original}" is not a plain path such as "page.title"`);
    }
    return node.parts;
  }

  #plain(node: hbs.AST.MustacheStatement | hbs.AST.PartialStatement): boolean {
    if (node.params.length === 0 && !node.hash) return true;
    this.#refuse(node, "arguments are not allowed");
    return false;
  }

  #noStrip(node: hbs.AST.Node, ...flags: readonly (hbs.AST.StripFlags | undefined)[]): boolean {
    if (!flags.some((one) => one?.open === true || one?.close === true)) return true;
    this.#refuse(node, "the white space marks {{~ and ~}} are not allowed");
    return false;
  }

  #aloneOnLine(node: hbs.AST.Node): string | null {
    const { start, end } = node.loc;
    const before = (this.#lines[start.line - 1] ?? "").slice(0, start.column);
    const after = (this.#lines[end.line - 1] ?? "").slice(end.column);
    return /^[ \t]*$/.test(before) && /^[ \t]*$/.test(after) ? before : null;
  }

  #site(node: hbs.AST.Node, path: readonly string[], indent: string | null): number {
    const { line, column } = node.loc.start;
    return (
      this.#sites.push({ template: this.#template, line, column: column + 1, path, indent }) - 1
    );
  }

  #call(node: hbs.AST.Node, helper: string, site: number): hbs.AST.MustacheStatement {
    const { loc } = node;
    const number = { type: "NumberLiteral", value: site, original: site, loc };
    const path = {
      type: "PathExpression",
      data: false,
      depth: 0,
      parts: [helper],
      original: helper,
    };
    const call = {
      type: "MustacheStatement",
      path: { ...path, loc },
      params: [number],
      escaped: true,
    };
    return {
      ...call,
      strip: { open: false, close: false },
      loc,
    } as unknown as hbs.AST.MustacheStatement;
  }

  #refuse(node: hbs.AST.Node, message: string, hint = ALLOWED): null {
    this.#report(message, hint, node.loc.start.line, node.loc.start.column + 1);
    return null;
  }
}

/** Takes the white space of a line that holds only a value off the text before it; the value brings its own. */
function trimEnd(body: hbs.AST.Statement[], indent: string): void {
  const last = body.at(-1);
  if (!last || !isContent(last) || !last.value.endsWith(indent)) return;
  body[body.length - 1] = { ...last, value: last.value.slice(0, -indent.length) } as typeof last;
}

/** The place of `{{else}}`, which has no node of its own: where the first branch ends. */
function elseOf(node: hbs.AST.BlockStatement): hbs.AST.Node {
  const { body } = node.program;
  const end = body.at(-1)?.loc.end;
  return end ? { type: "else", loc: { ...node.loc, start: end } } : node;
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === "ContentStatement";
}
function isComment(node: hbs.AST.Node): node is hbs.AST.CommentStatement {
  return node.type === "CommentStatement";
}
function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}
function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}
function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === "PartialStatement";
}
function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}
