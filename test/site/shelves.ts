/**
 * A small set of pages in two human and two programming languages, for tests that need to know every word of them.
 */
import { templateFolders } from "../../generator/output/disk.js";
import { Diagnostics } from "../../generator/diagnostic.js";
import { loadTemplates } from "../../generator/render/handlebars.js";
import type { PageSource } from "../../generator/site/library.js";
import { buildSite } from "../../generator/site/site.js";
import { join } from "node:path";
import { ROOT } from "../harness/project.js";

export function sourceOf(files: Readonly<Record<string, string>>): PageSource {
  return {
    files: Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text) })),
    read: (path) => Promise.resolve(files[path] ?? ""),
  };
}

/** Builds a site in memory. */
export async function siteOf(source: PageSource): Promise<ReadonlyMap<string, string>> {
  const assets = templateFolders([join(ROOT, "templates")]);
  const diagnostics = new Diagnostics();
  const templates = await loadTemplates(assets, "docs", diagnostics);
  if (!templates) throw new Error(JSON.stringify(diagnostics.sorted()));
  const made = new Map<string, string>();
  for await (const { path, text } of buildSite(source, templates, assets)) made.set(path, text);
  return made;
}

const FENCE = "```";

function shelf(locale: string, language: string, words: Words): Record<string, string> {
  const root = `${locale}/${language}`;
  const page = (title: string, path: string) => ({ title, path: `/${root}/${path}` });
  return {
    [`${root}/sidebar.json`]: JSON.stringify([
      {
        ...page(words.language, "index.md"),
        children: [
          page(words.guide, "guide.md"),
          {
            title: "API",
            children: [{ title: "Pets", children: [page(words.list, "api/pets/list-pets.md")] }],
          },
          { ...page(words.types, "types/index.md"), children: [page("Pet", "types/pet.md")] },
        ],
      },
    ]),
    [`${root}/index.md`]: `${words.language}\n\n# Zoo ${words.language}\n\n| ${words.operation} | X | HTTP |
| --- | --- | --- |\n| [\`listPets\`](api/pets/list-pets.md) | ${words.list} | \`GET /pets\` |\n`,
    [`${root}/guide.md`]: `[${words.language}](index.md) / ${words.guide}\n\n# ${words.guide}\n\n<a id="retries"></a>\n\n## ${words.retries}\n\nText.\n`,
    [`${root}/api/pets/list-pets.md`]: `[${words.language}](../../index.md) / ${words.list}

# ${words.list}

${words.language} · ${words.reads}

## Samples

### Minimal

${FENCE}typescript
const pets = await client.listPets();
${FENCE}

### curl

${FENCE}sh
curl "$HOST/pets"
${FENCE}

<a id="request-parameters"></a>

## ${words.request}

| ${words.head.join(" | ")} |
| --- | --- | --- | --- | --- | --- |
| \`breedNames\` | \`string[]\` | ${words.yes} | – | ${words.list}<br>1 to 5 | \`"a"\` |

---

[Pet](../../types/pet.md)
`,
    [`${root}/types/index.md`]: `[${words.language}](../index.md) / ${words.types}\n\n# ${words.types}\n\n[Pet](pet.md)\n`,
    [`${root}/types/pet.md`]: `[${words.language}](../index.md) / Pet\n\n# Pet\n\n${words.language} · X\n\n## ${words.fields}\n\n[${words.list}](../api/pets/list-pets.md#request-parameters)\n`,
  };
}

interface Words {
  readonly language: string;
  readonly guide: string;
  readonly retries: string;
  readonly list: string;
  readonly types: string;
  readonly operation: string;
  readonly reads: string;
  readonly request: string;
  readonly fields: string;
  readonly yes: string;
  readonly head: readonly string[];
}

const ENGLISH = {
  guide: "Guide",
  retries: "Retries",
  list: "List pets",
  types: "Types",
  operation: "Operation",
  reads: "Reads",
  request: "Request parameters",
  fields: "Fields",
  yes: "Yes",
  head: ["Name", "Type", "Required", "Default", "Description", "Example"],
};
const CHINESE = {
  ...ENGLISH,
  guide: "指南",
  retries: "重试",
  list: "获取宠物列表",
  types: "类型",
};

export const ZOO: Readonly<Record<string, string>> = {
  ...shelf("en", "typescript", { ...ENGLISH, language: "TypeScript" }),
  ...shelf("en", "python", { ...ENGLISH, language: "Python" }),
  ...shelf("zh-CN", "typescript", { ...CHINESE, language: "TypeScript" }),
};
