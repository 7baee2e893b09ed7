/**
 * Renders pages with the real templates and reads them back with a Markdown parser.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parsers } from "prettier/plugins/markdown";
import { Diagnostics } from "../../generator/diagnostic.js";
import { type DocsOptions, planDocs } from "../../generator/docs/plan.js";
import type { Api } from "../../generator/model/api.js";
import { renderDocs } from "../../generator/render/docs.js";
import type { TemplateSource } from "../../generator/render/templates.js";
import type { Surface } from "../../generator/surface.js";

const ROOT = fileURLToPath(new URL("../../templates/", import.meta.url));

export const templates: TemplateSource = {
  async list(folder) {
    const entries = await readdir(join(ROOT, folder), { recursive: true });
    return entries.map((one) => `${folder}/${one.replaceAll("\\", "/")}`);
  },
  read: (path) => readFile(join(ROOT, path), "utf8"),
};

export async function render(
  api: Api,
  surfaces: readonly Surface[],
  options: Partial<DocsOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const diagnostics = new Diagnostics();
  const given = { product: "Example", languages: ["en"], ...options };
  const plan = planDocs(api, surfaces, given, diagnostics);
  const files = await renderDocs(plan, templates, diagnostics);
  if (diagnostics.count > 0) throw new Error(JSON.stringify(diagnostics.sorted(), null, 2));
  return new Map(files.map((one) => [one.path, one.text]));
}

/** A node of the tree that prettier's Markdown parser (remark) makes. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
  readonly align?: readonly unknown[];
}

export function parse(markdown: string): Node {
  const parser = parsers.markdown as unknown as { parse(text: string, options: object): Node };
  return parser.parse(markdown, { originalText: markdown });
}

export function all(node: Node, type: string): readonly Node[] {
  const own = node.type === type ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((one) => all(one, type))];
}

export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

/** The anchors of a page: ours, and those that sites make from headings. */
export function anchorsOf(tree: Node): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of all(tree, "html")) {
    const id = /^<a id="([^"]+)">/.exec(one.value ?? "")?.[1];
    if (id !== undefined) found.add(id);
  }
  for (const one of all(tree, "heading")) {
    found.add(
      textOf(one)
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, "")
        .replace(/ /g, "-"),
    );
  }
  return found;
}
