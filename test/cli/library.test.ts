/** The same pipeline, called from a program. */
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compare, generate, write } from "../../generator/index.js";
import { contents, fingerprint, scratchFolders } from "../output/files.js";
import { placeProduct } from "./description.js";

const scratch = scratchFolders();

test("generate works in memory; write and compare know the disk", async () => {
  const root = await scratch();
  await placeProduct(root);
  const before = await fingerprint(root);
  const stages: string[] = [];
  const read: string[] = [];
  const result = await generate({
    cwd: root,
    onStage: (name) => stages.push(name),
    onRead: (path) => read.push(path),
  });
  expect(result.ok).toBe(true);
  expect(result.diagnostics).toEqual([]);
  expect(result.folders.map((one) => one.name)).toEqual(["typescript", "docs"]);
  expect(stages).toEqual(["load", "check", "model", "plan", "render"]);
  expect(read).toContain(join(root, "spec/schemas/pong.yaml"));
  expect(read.some((path) => path.endsWith(".hbs"))).toBe(true);
  expect(await fingerprint(root)).toEqual(before);

  expect((await compare(result)).result?.unchanged).toBe(0);
  expect((await write(result)).result?.unchanged).toBe(0);
  expect((await compare(result)).result?.changes).toEqual([]);
  const files = result.folders.flatMap(({ name, files }) =>
    files.map(({ path }) => `${name}/${path}`),
  );
  const written = Object.keys(await contents(join(root, "generated")));
  expect(written.filter((path) => !path.endsWith(".sdk-factory.json"))).toEqual(files.sort());
});

test("a result with errors has no files and is not written", async () => {
  const root = await scratch();
  await placeProduct(root, { "spec/api.yaml": "openapi: 3.1.0\n" });
  const result = await generate({ cwd: root });
  expect(result.ok).toBe(false);
  expect(result.folders).toEqual([]);
  expect(result.sourceText("spec/api.yaml")).toBe("openapi: 3.1.0\n");
  await expect(write(result)).rejects.toThrow(TypeError);
  await expect(compare(result)).rejects.toThrow(TypeError);
});

test("folders that are not there are findings", async () => {
  const root = await scratch();
  await placeProduct(root);
  const { diagnostics } = await generate({ cwd: root, templates: "none", allowRef: ["nor-this"] });
  expect(diagnostics.map((one) => `${one.code}: ${one.message}`)).toEqual([
    "config-invalid: there is no folder none for --templates",
    "config-invalid: there is no folder nor-this for --allow-ref",
  ]);
});

test("a template of the user that goes too far is shown with its line", async () => {
  const root = await scratch();
  await placeProduct(root, { "mine/docs/operation.hbs": "# {{title}}\n{{{raw}}}\n" });
  const result = await generate({ cwd: root, templates: "mine" });
  const [finding] = result.diagnostics;
  expect(finding).toMatchObject({ code: "template-invalid", span: { line: 2, column: 1 } });
  expect(result.sourceText(finding?.span?.file ?? "")).toBe("# {{title}}\n{{{raw}}}\n");
});

test("names come from the descriptions where there is no product file", async () => {
  const root = await scratch();
  const description = (info: string): string =>
    `openapi: 3.1.0\ninfo: { title: T, version: "1", ${info} }\npaths: {}\n`;
  await writeFile(join(root, "a.yaml"), description("x-sdk-name: User Pool Client"));
  await writeFile(join(root, "b.yaml"), description("license: { name: MIT }"));
  const names = async (...input: readonly string[]) => {
    const { api, plan, diagnostics } = await generate({ cwd: root, input, until: "plan" });
    expect(diagnostics).toEqual([]);
    expect(plan).not.toBeNull();
    return api?.clients.map(({ id, className }) => `${id} ${className}`);
  };
  expect(await names("a.yaml")).toEqual(["user-pool UserPoolClient"]);
  expect(await names("b.yaml")).toEqual(["api ApiClient"]);
  expect(await names("a.yaml", "b.yaml")).toEqual(["user-pool UserPoolClient", "api ApiClient"]);
});
