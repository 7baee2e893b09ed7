/**
 * The Python package, as files.
 *
 * Decides: that every file of the plan is printed by the template it names, and that the runtime and the marker for type
 * checkers stand in the package as they are.
 * Leaves to others: every decision and every piece of text (`targets/python/`), the arrangement
 * (`templates/python/files/`), and what a template may hold (`handlebars.ts`).
 */
import { compareText, type Diagnostics } from "../diagnostic.js";
import type { OutputFile } from "../output/file.js";
import type { PythonPlan } from "../targets/python/plan.js";
import { loadTemplates } from "./handlebars.js";
import type { TemplateSource } from "./templates.js";

const FILES = "python/files";
const RUNTIME = "python/runtime";

/** Everything the Python package consists of, sorted by path. Empty when a template was refused. */
export async function renderPython(
  plan: PythonPlan,
  source: TemplateSource,
  diagnostics: Diagnostics,
): Promise<OutputFile[]> {
  const templates = await loadTemplates(source, FILES, diagnostics);
  if (!templates) return [];
  const folder = `src/${plan.package.importName}`;
  const runtime = (await source.list(RUNTIME)).filter((path) => path.endsWith(".py"));
  const files = [
    ...plan.files.map((file) => ({
      path: file.path,
      text: templates.render(file.template, file.data),
    })),
    ...(await Promise.all(
      runtime.map(async (path) => ({
        path: `${folder}/_runtime/${path.slice(RUNTIME.length + 1)}`,
        text: await source.read(path),
      })),
    )),
    { path: `${folder}/py.typed`, text: "" },
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}
