/** The written pages of the two human languages, beside each other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Code } from "../../generator/code/code.js";
import { simplifiedChinese } from "../../generator/docs/dictionary/zh-CN.js";
import { english } from "../../generator/docs/dictionary/en.js";
import { sentenceOf } from "../../generator/docs/wording.js";
import { generate, type GenerateResult } from "../../generator/index.js";
import { sourceHash, textsOf } from "../../generator/spec/texts.js";
import { fences } from "../harness/fences.js";
import { GENERATED, ROOT, filesBelow } from "../harness/project.js";
import { readState } from "./translations.js";

const MARK = simplifiedChinese.untranslated.text;
const SEEDS = [
  "management/user-groups/create-groups-batch.md",
  "management/users/create-users-batch.md",
  "management/users/update-user-batch.md",
  "management/users/get-user-batch.md",
  "authentication/user-resources/get-group-list.md",
];

const read = (path: string): string => readFileSync(join(GENERATED, "docs", path), "utf8");
const paths = filesBelow(join(GENERATED, "docs/en"), (path) => path.endsWith(".md"));

/** What must be the same in every language. */
function skeleton(page: string): object {
  const blocks = fences(page);
  const prose = page.replace(/^```[\s\S]*?^```$/gm, "");
  const headings = prose
    .split("\n")
    .flatMap((line, index, lines) =>
      /^#+ /.test(line) ? [anchorOf(line, lines[index - 2] ?? "")] : [],
    );
  return {
    fences: blocks.map(({ info, code }) => ({ info, code })),
    anchors: headings,
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target).sort(),
    rows: prose
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split(/(?<!\\)\|/).length),
    spans: [...prose.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name),
  };
}

function anchorOf(heading: string, before: string): string {
  const given = /^<a id="([^"]+)"><\/a>$/.exec(before)?.[1];
  if (heading.startsWith("# ")) return "the title";
  return given ?? heading.replace(/^#+ /, "").toLowerCase().replace(/ /g, "-");
}

test("pages of both languages have the same names, anchors, links, samples and rows", () => {
  expect(filesBelow(join(GENERATED, "docs/zh-CN"), (path) => path.endsWith(".md"))).toEqual(paths);
  expect(paths.length).toBeGreaterThan(500);
  for (const path of paths) {
    expect(skeleton(read(`zh-CN/${path}`)), path).toEqual(skeleton(read(`en/${path}`)));
  }
});

test("no heading is left in English", () => {
  const words = new Set(
    Object.values(english).flatMap((one) => (one instanceof Code ? [one.text] : [])),
  );
  words.delete("HTTP");
  words.delete("curl");
  for (const path of paths) {
    const headings = read(`zh-CN/${path}`).match(/^#{1,4} .*$/gm) ?? [];
    const found = headings.filter((one) => words.has(one.replace(/^#+ /, "")));
    expect(found, path).toEqual([]);
  }
});

test("every word of the dictionary is Chinese", () => {
  const same = new Set(["http", "curl", "untranslated"]);
  const foreign = Object.entries(simplifiedChinese).flatMap(([key, value]) =>
    value instanceof Code && !/[\p{Script=Han}、；：]/u.test(value.text) && !same.has(key)
      ? [key]
      : [],
  );
  expect(foreign.filter((key) => !["and", "or"].includes(key))).toEqual([]);
});

test.each(["typescript", "python", "java"])("the seed pages of %s are translated", (language) => {
  const marked = SEEDS.filter((path) => read(`zh-CN/${language}/${path}`).includes(MARK));
  expect(marked).toEqual([]);
});

describe("sentences of the SDKs", () => {
  let result: GenerateResult;
  beforeAll(async () => {
    result = await generate({ cwd: ROOT, until: "plan" });
  });

  test("are translated, all of them and no others", async () => {
    const described = await readState(
      ["spec/management.yaml", "spec/authentication.yaml"].map((path) => join(ROOT, path)),
      "zh-CN",
    );
    const words = new Set(
      described.documents.flatMap((one) => textsOf(one)).map((one) => sourceHash(one.words)),
    );
    const said = result.surfaces.flatMap(({ runtime, clients, errors }) => [
      runtime.retries,
      runtime.standalone?.words ?? "",
      ...[...runtime.settings, ...runtime.apiError.fields, ...runtime.response.fields].map(
        (one) => one.description,
      ),
      ...(runtime.standalone?.features ?? []).map((one) => one.description),
      ...clients
        .flatMap((one) => [...one.options, ...(one.openId?.methods ?? [])])
        .map((one) => one.description),
      ...errors.flatMap((one) => [one.description, one.action]),
    ]);
    const keys = new Set(
      said
        .flatMap((one) => one.split(/\n\s*\n/))
        .filter((one) => one !== "" && !words.has(sourceHash(one)))
        .map((one) => sentenceOf(one).key),
    );
    const known = Object.keys(simplifiedChinese.sdk ?? {});
    expect([...keys].filter((one) => !known.includes(one))).toEqual([]);
    expect(keys.size).toBeGreaterThan(80);
  });

  test("name what the original names", () => {
    const names = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [key, words] of Object.entries(simplifiedChinese.sdk ?? {})) {
      expect(new Set(names(words)), key).toEqual(new Set(names(key)));
    }
  });
});

test("translations keep what stands in code markup", async () => {
  const { documents, translation } = await readState(
    ["spec/management.yaml", "spec/authentication.yaml"].map((path) => join(ROOT, path)),
    "zh-CN",
  );
  expect(documents).toHaveLength(2);
  const names = (text: string): string[] =>
    [...new Set([...text.matchAll(/`[^`]+`/g)].map(String))].sort();
  for (const { words, node } of translation.done) {
    const { file, line } = node.span();
    expect(names(translation.of(words) ?? ""), `${file}:${line}`).toEqual(names(words));
  }
});
