/** What becomes of a translated description: on its pages, and when the original changes. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { sourceHash } from "../../generator/spec/texts.js";
import { scratchFolders } from "../output/files.js";
import { addEntries, readState } from "./translations.js";

const scratch = scratchFolders();

const FILES = {
  "api.yaml": `openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
tags:
  - name: Animals
    description: All that live here.
paths:
  /animals: { $ref: ./animals.yaml }
components:
  schemas:
    Diet:
      description: What it eats.
      type: string
      enum: [plants, meat]
      x-enum-descriptions: [Leaves and fruit., Other animals.]
`,
  "animals.yaml": `get:
  operationId: listAnimals
  summary: List animals
  description: Tells who lives here.
  tags: [Animals]
  parameters:
    - name: diet
      in: query
      description: Only those that eat this.
      schema: { $ref: "./api.yaml#/components/schemas/Diet" }
  responses:
    "200":
      description: Their names.
      content: { application/json: { schema: { type: array, items: { type: string } } } }
`,
  "sdk-factory.yaml": `name: Zoo
license: MIT
clients: [{ id: api, document: api.yaml, class: ApiClient }]
output: out
targets:
  typescript: { package: zoo, version: 1.0.0 }
  docs: { languages: [en, zh-CN] }
`,
};

const hash = (words: string): string => JSON.stringify(sourceHash(words));

const OVERLAYS = {
  "locales/zh-CN/api.yaml": `overlay: 1.1.0
info: { title: Zoo, version: 1.0.0 }
extends: ../../api.yaml
actions:
  - target: $.tags[?@.name == 'Animals']
    x-sdk-source-hash: ${hash("Animals")}
    update: { summary: 动物 }
  - target: $.components.schemas.Diet['x-enum-descriptions'][1]
    x-sdk-source-hash: ${hash("Other animals.")}
    update: 其他动物。
`,
  "locales/zh-CN/animals.yaml": `overlay: 1.0.0
info: { title: Animals, version: 1.0.0 }
extends: ../../animals.yaml
actions:
  - target: $.get
    x-sdk-source-hash: ${hash("List animals")}
    update: { summary: 列出动物 }
  - target: $.get.parameters[?@.name == 'diet']
    x-sdk-source-hash: ${hash("Only those that eat this.")}
    update: { description: 只列出吃这种食物的动物。 }
`,
};

async function place(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await scratch();
  for (const [path, text] of Object.entries({ ...FILES, ...OVERLAYS, ...changes })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

async function run(root: string): Promise<{ pages: Map<string, string>; findings: string[] }> {
  const result = await generate({ cwd: root, reportTranslations: true });
  const docs = result.folders.find((one) => one.name === "docs");
  return {
    pages: new Map(docs?.files.map((one) => [one.path, String(one.text)])),
    findings: result.diagnostics.map(
      ({ code, span, message }) => `${span?.file}:${span?.line} ${code} ${message}`,
    ),
  };
}

const PAGE = "zh-CN/typescript/api/animals/list-animals.md";

describe("a page in another language", () => {
  test("has what is translated, and the original with a mark for the rest", async () => {
    const { pages } = await run(await place());
    const page = pages.get(PAGE) ?? "";
    expect(page).toContain("\n# 列出动物\n");
    expect(page).toContain('<span lang="en">Tells who lives here.</span> 〔待译〕');
    expect(page).toContain("| 只列出吃这种食物的动物。<br>");
    expect(page).toContain("## 请求参数");
    expect(page).not.toContain("## Request parameters");
    expect(pages.get("zh-CN/typescript/index.md")).toContain("### 动物\n");
    expect(pages.get("zh-CN/typescript/types/diet.md")).toContain(
      '<span lang="en">Leaves and fruit.</span> 〔待译〕 |',
    );
    expect(pages.get("zh-CN/typescript/types/diet.md")).toContain("| 其他动物。 |");
    expect(pages.get("zh-CN/typescript/sidebar.json")).toContain('"title": "列出动物"');
  });

  test("leaves the original as it is", async () => {
    const translated = await run(await place());
    const alone = await place({
      "sdk-factory.yaml": FILES["sdk-factory.yaml"].replace(", zh-CN", ""),
    });
    const { pages } = await run(alone);
    expect(pages.size).toBeGreaterThan(8);
    for (const [path, text] of pages) expect(translated.pages.get(path)).toBe(text);
  });

  test("of a description that is written in it needs no translation", async () => {
    const root = await place({
      "sdk-factory.yaml": FILES["sdk-factory.yaml"].replace("en, zh-CN", "zh-CN"),
    });
    const { pages, findings } = await run(root);
    expect(pages.get(PAGE)).toContain("# List animals\n");
    expect([...pages.values()].filter((one) => one.includes("〔待译〕"))).toEqual([]);
    expect(findings).toEqual([]);
  });
});

describe("what translators are told", () => {
  test("each file with texts that have no translation, at the first of them", async () => {
    const { findings } = await run(await place());
    expect(findings).toEqual([
      "animals.yaml:4 translation-missing 2 texts of animals.yaml have no translation into zh-CN",
      "api.yaml:2 translation-missing 4 texts of api.yaml have no translation into zh-CN",
    ]);
  });

  test("a translation whose text has changed, which is then not used", async () => {
    const root = await place({
      "animals.yaml": FILES["animals.yaml"].replace("List animals", "List the animals"),
    });
    const { pages, findings } = await run(root);
    expect(findings[0]).toBe(
      "animals.yaml:3 translation-missing 3 texts of animals.yaml have no translation into zh-CN",
    );
    expect(findings).toContain(
      "locales/zh-CN/animals.yaml:5 translation-stale the text that this is a translation of has changed",
    );
    expect(pages.get(PAGE)).toContain('# <span lang="en">List the animals</span> 〔待译〕\n');
  });

  test("not that lines end elsewhere", async () => {
    const root = await place({
      "animals.yaml": FILES["animals.yaml"].replace("List animals", "List\n    animals"),
    });
    expect((await run(root)).findings.join("\n")).not.toContain("stale");
  });

  test("a translation of what is not there", async () => {
    const root = await place({
      "animals.yaml": FILES["animals.yaml"].replace("name: diet", "name: food"),
    });
    expect((await run(root)).findings).toContain(
      "locales/zh-CN/animals.yaml:8 translation-stale this is a translation of a text that is not there",
    );
  });

  test("nothing, unless they ask", async () => {
    const { ok, diagnostics } = await generate({ cwd: await place(), strict: true });
    expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
  });

  const WRONG: readonly (readonly [string, string, string])[] = [
    [
      "extends: ../../animals.yaml",
      "extends: ../../api.yaml",
      "does not extend the file it is for",
    ],
    [
      "{ summary: 列出动物 }",
      "{ summary: 列出动物, operationId: x }",
      "an action of a translation changes one text",
    ],
    ["{ summary: 列出动物 }", "[列出动物]", "an action of a translation changes one text"],
    [
      `x-sdk-source-hash: ${hash("List animals")}`,
      "description: 列出",
      "does not say what it was made from",
    ],
  ];
  test.each(WRONG)("that %s may not be %s", async (right, wrong, words) => {
    const path = "locales/zh-CN/animals.yaml";
    const text = OVERLAYS[path].replace(right, wrong);
    expect(text).not.toBe(OVERLAYS[path]);
    const { pages, findings } = await run(await place({ [path]: text }));
    expect(pages.size).toBe(0);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^locales\/zh-CN\/animals\.yaml:\d+ translation-invalid /);
    expect(findings[0]).toContain(words);
  });
});

test("entries are made for what is missing, and count once they are filled in", async () => {
  const root = await place();
  const state = async () => readState([join(root, "api.yaml")], "zh-CN");
  const before = await state();
  expect([...before.missing.values()].flat()).toHaveLength(6);
  expect(await addEntries(before, "animals.yaml")).toHaveLength(1);
  expect([...(await state()).missing.values()].flat()).toHaveLength(6);
  await addEntries(before, "", (words) => `译：${words}`);
  const after = await state();
  expect(after.translation.stale).toEqual([]);
  expect([...after.missing.values()].flat()).toEqual([]);
  const { pages, findings } = await run(root);
  expect(findings).toEqual([]);
  expect([...pages.values()].filter((one) => one.includes("〔待译〕"))).toEqual([]);
});
