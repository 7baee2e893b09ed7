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

/**
 * One blank line between blocks, none at either end. Blank lines inside a fence are content and stay as they are.
 * Works on the text as a whole, not on a list of its lines: nearly all of them stay.
 */
function tidy(text: string): string {
  let kept = "";
  let from = 0;
  let closing: RegExp | null = null;
  let isBlankBefore = true;
  let ticks = text.indexOf("```");
  for (let at = 0; at < text.length;) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    if (ticks >= 0 && ticks < end) {
      const line = text.slice(at, end);
      const marks = /^\s*(?:> ?)*\s*(`{3,})/.exec(line)?.[1];
      if (closing?.test(line) === true) closing = null;
      else if (closing === null && marks !== undefined) {
        closing = new RegExp(`^\\s*(?:> ?)*\\s*${marks}\\s*$`);
      }
      ticks = text.indexOf("```", end);
    }
    const isBlank = end === at;
    if (isBlank && isBlankBefore && closing === null) {
      kept += text.slice(from, at);
      from = end + 1;
    }
    isBlankBefore = isBlank;
    at = end + 1;
  }
  const all = kept + text.slice(from);
  let end = all.length;
  while (all.charCodeAt(end - 1) === LINE_FEED) end -= 1;
  return all.charCodeAt(end) === LINE_FEED ? all.slice(0, end + 1) : `${all}\n`;
}
