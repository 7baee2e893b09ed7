/**
 * Pages into text.
 *
 * Decides: that every page is printed by the template that its plan names, and how blank lines between sections are
 * kept tidy: one between two blocks, none at either end, one line end at the end of the file.
 * Leaves to others: the pages (`docs/plan.ts`), the templates (`templates/docs/`), and what a template may hold
 * (`handlebars.ts`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { DocsPlan } from "../docs/plan.js";
import type { OutputFile } from "../output/file.js";
import { loadTemplates } from "./handlebars.js";
import type { TemplateSource } from "./templates.js";

/** All files of the documentation, in the order of the plan. Empty when a template was refused. */
export async function renderDocs(
  plan: DocsPlan,
  source: TemplateSource,
  diagnostics: Diagnostics,
): Promise<OutputFile[]> {
  const templates = await loadTemplates(source, "docs", diagnostics);
  if (!templates) return [];
  const { date } = plan;
  const pages = plan.pages.map((page) => ({
    path: page.path,
    text: tidy(templates.render(page.template, page.data())),
    ...(date === null ? {} : { date }),
  }));
  return [...pages, ...plan.files];
}

const LINE_FEED = 0x0a;
const FENCE = /^\s*(?:> ?)*\s*(`{3,})/;

/**
 * One blank line between blocks, none at either end. Blank lines inside a fence are content and stay as they are.
 * Goes from one run of blank lines to the next, and looks only at lines with the marks of a fence on the way.
 */
function tidy(text: string): string {
  let kept = "";
  let from = 0;
  while (text.charCodeAt(from) === LINE_FEED) from += 1;
  let closing: RegExp | null = null;
  let ticks = text.indexOf("```", from);
  let run = text.indexOf("\n\n\n", from);
  while (run >= 0) {
    for (; ticks >= 0 && ticks < run; ticks = text.indexOf("```", endOfLine(text, ticks))) {
      const line = text.slice(text.lastIndexOf("\n", ticks) + 1, endOfLine(text, ticks));
      const marks = FENCE.exec(line)?.[1];
      if (closing?.test(line) === true) closing = null;
      else if (closing === null && marks !== undefined) {
        closing = new RegExp(`^\\s*(?:> ?)*\\s*${marks}\\s*$`);
      }
    }
    let end = run + 2;
    while (text.charCodeAt(end) === LINE_FEED) end += 1;
    if (closing === null) {
      kept += text.slice(from, run + 2);
      from = end;
    }
    run = text.indexOf("\n\n\n", end);
  }
  const all = kept + text.slice(from);
  let end = all.length;
  while (all.charCodeAt(end - 1) === LINE_FEED) end -= 1;
  return all.charCodeAt(end) === LINE_FEED ? all.slice(0, end + 1) : `${all}\n`;
}

function endOfLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}
