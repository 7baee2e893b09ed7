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
  const pages = plan.pages.map((page) => ({
    path: page.path,
    text: tidy(templates.render(page.template, page.data)),
  }));
  return [...pages, ...plan.files];
}

/** Blank lines inside a fence are content and stay as they are. */
function tidy(text: string): string {
  const lines: string[] = [];
  let fence = "";
  for (const line of text.split("\n")) {
    if (line.includes("```")) {
      const marks = /^\s*(?:> ?)*\s*(`{3,})/.exec(line)?.[1] ?? "";
      if (fence === "" && marks !== "") fence = marks;
      else if (fence !== "" && new RegExp(`^\\s*(?:> ?)*\\s*${fence}\\s*$`).test(line)) fence = "";
    }
    const isExtra = fence === "" && line === "" && (lines.length === 0 || lines.at(-1) === "");
    if (!isExtra) lines.push(line);
  }
  while (lines.at(-1) === "") lines.pop();
  return `${lines.join("\n")}\n`;
}
