/**
 * A field gets another name in the description: one run changes every SDK, every page and every sample, and nothing else.
 *
 * The new name is as long as the old one, so that no line breaks elsewhere and the outputs can be compared letter by
 * letter.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { ROOT, filesBelow, outsideFolder } from "../harness/project.js";

const folder = outsideFolder("rename");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OLD = "resetPasswordOnFirstLogin";
const NEW = "renewPasswordOnFirstLogin";

/** The name as each language writes it. */
const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`),
  (name) => name.replace(/^./, (one) => one.toUpperCase()),
];

const renamed = (text: string): string =>
  FORMS.reduce((rest, form) => rest.replaceAll(form(OLD), form(NEW)), text);

async function outputOf(spec: string): Promise<ReadonlyMap<string, string>> {
  const { ok, folders } = await generate({ cwd: ROOT, config: join(spec, "sdk-factory.yaml") });
  expect(ok).toBe(true);
  const files = folders.flatMap(({ name, files }) =>
    files.map(({ path, text }): [string, string] => [`${name}/${path}`, text]),
  );
  return new Map(files);
}

test("a field's new name is in all that is made of it, in one run, and nowhere else", async () => {
  const spec = join(folder, "spec");
  cpSync(join(ROOT, "spec"), spec, { recursive: true });
  const before = await outputOf(spec);
  for (const path of filesBelow(spec, (one) => one.endsWith(".yaml"))) {
    const file = join(spec, path);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(OLD, NEW));
  }
  const after = await outputOf(spec);

  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...before].filter(([path, text]) => after.get(path) !== text);
  const other = [...before].filter(([path, text]) => after.get(path) !== renamed(text));
  expect(other.map(([path]) => path)).toEqual([]);
  const places = new Set(changed.map(([path]) => path.split("/").slice(0, 3).join("/")));
  for (const place of [
    "typescript/src/models",
    "python/src/genauth",
    "java/src/main",
    ...["en", "zh-CN"].flatMap((human) =>
      ["typescript", "python", "java"].map((language) => `docs/${human}/${language}`),
    ),
  ])
    expect([...places]).toContain(place);
  // The pages of both operations that take it, with their samples.
  const sample = after.get("docs/en/python/management/users/create-users-batch.md") ?? "";
  expect(sample).toContain("renew_password_on_first_login=True");
});
