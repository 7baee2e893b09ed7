/** The commands as a whole: what they write, print and return. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../generator/cli/main.js";
import { InternalError } from "../../generator/diagnostic.js";
import { contents, fingerprint, scratchFolders } from "../output/files.js";
import { DESCRIPTION, placeProduct, PRODUCT, SCHEMA } from "./description.js";

const scratch = scratchFolders();

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(cwd: string, line: string, interactive = false, clock = () => 0): Promise<Run> {
  let [out, err] = ["", ""];
  const code = await main(
    line.split(" ").filter((word) => word !== ""),
    {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      interactive,
      color: false,
      cwd,
      clock,
      stop: new AbortController().signal,
    },
  );
  return { code, out, err };
}

async function product(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await scratch();
  await placeProduct(root, changes);
  return root;
}

describe("generate", () => {
  test("writes what the product file asks for, and then is up to date", async () => {
    const root = await product();
    const first = await run(root, "");
    expect(first).toMatchObject({ code: 0, out: "" });
    expect(first.err).toMatch(/^generated: \d+ new, 0 changed, 0 removed; 0 files unchanged\n$/);
    const tree = Object.keys(await contents(join(root, "generated")));
    expect(tree).toContain("typescript/package.json");
    expect(tree).toContain("typescript/.sdk-factory.json");
    expect(tree).toContain("docs/en/typescript/sidebar.json");
    const before = await fingerprint(root);
    const second = await run(join(root, "spec"), "generate --check");
    expect(second).toMatchObject({ code: 0, out: "" });
    expect(second.err).toMatch(/^up to date: \d+ files in \.\.\/generated\n$/);
    expect((await run(root, "")).err).toMatch(/^up to date/);
    expect(await fingerprint(root)).toEqual(before);
  });

  test("gives the same bytes by flags, from any folder, into folders of their own", async () => {
    const root = await product();
    const other = await scratch();
    const spec = join(root, "spec/api.yaml");
    expect((await run(other, `-i ${spec} -o deep/out`)).code).toBe(0);
    expect((await run("/", `--input ${spec} --output ${join(other, "again")}`)).code).toBe(0);
    const once = await contents(join(other, "deep/out"));
    expect(once).toEqual(await contents(join(other, "again")));
    expect(Object.keys(once).some((path) => path.startsWith("typescript/src/ping/"))).toBe(true);
    expect(once["typescript/package.json"]).toContain('"name": "sdk"');
  });

  test("--target writes some and leaves others alone", async () => {
    const root = await product();
    await run(root, "");
    await rm(join(root, "generated/typescript"), { recursive: true });
    await rm(join(root, "generated/docs"), { recursive: true });
    expect((await run(root, "-t docs")).code).toBe(0);
    const paths = Object.keys(await contents(join(root, "generated")));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !path.startsWith("docs/"))).toEqual([]);
  });

  test("--check names what is missing, stale, extra and edited, and writes nothing", async () => {
    const root = await product();
    await run(root, "");
    await rm(join(root, "generated/typescript/package.json"));
    await writeFile(join(root, "generated/typescript/src/index.ts"), "edited");
    await writeFile(
      join(root, "spec/api.yaml"),
      DESCRIPTION.replace("Says whether", "Tells whether"),
    );
    const before = await fingerprint(root);
    const { code, out, err } = await run(root, "--check");
    expect(code).toBe(1);
    const lines = out.trimEnd().split("\n");
    expect(lines).toContain("missing  generated/typescript/package.json");
    expect(lines).toContain("edited   generated/typescript/src/index.ts");
    expect(lines.some((line) => line.startsWith("stale    generated/docs/"))).toBe(true);
    expect(err).toContain("error[output-stale]\n  generated is not what the description gives: ");
    expect(err).toContain("generated/typescript/src/index.ts was edited by hand");
    expect(await fingerprint(root)).toEqual(before);
  });

  test("--check names files that the description no longer gives", async () => {
    const root = await product();
    await run(root, "");
    await writeFile(
      join(root, "spec/api.yaml"),
      DESCRIPTION.replaceAll("ping\n", "pong\n").replace("operationId: ping", "operationId: pong"),
    );
    const { out } = await run(root, "--check");
    expect(out).toMatch(/^extra {4}generated\/docs\/.*ping.*\.md$/m);
    expect(out).toMatch(/^missing {2}generated\/docs\/.*pong.*\.md$/m);
  });

  test("--dry-run lists on standard output, writes nothing, and is no failure", async () => {
    const root = await product();
    const before = await fingerprint(root);
    const { code, out, err } = await run(root, "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(/^create {3}generated\/typescript\/package\.json$/m);
    expect(err).toMatch(/^\d+ new, 0 changed, 0 removed; 0 files unchanged in generated\n$/);
    expect(await fingerprint(root)).toEqual(before);
  });

  test("a file edited by hand is refused by name and nothing is written", async () => {
    const root = await product();
    await run(root, "");
    await writeFile(join(root, "generated/typescript/src/index.ts"), "edited");
    await writeFile(join(root, "spec/schemas/pong.yaml"), SCHEMA.replace("Always", "Ever"));
    const before = await fingerprint(root);
    const { code, out, err } = await run(root, "");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`error[output-edited]
  generated/typescript/src/index.ts was edited by hand
  = help: move the edit into the description, a template or the runtime; or delete the file, and it is made again

1 error
`);
    expect(await fingerprint(root)).toEqual(before);
  });

  test("--dump prints JSON and writes nothing", async () => {
    const root = await product();
    const before = await fingerprint(root);
    const model = await run(root, "--dump model");
    expect(JSON.parse(model.out)).toMatchObject({
      clients: [{ id: "ping", className: "PingClient" }],
    });
    const surface = await run(root, "--dump surface:typescript");
    expect(JSON.parse(surface.out)).toMatchObject({
      language: "typescript",
      package: { name: "ping-sdk" },
    });
    const plan = await run(root, "--dump plan:typescript -i spec/api.yaml");
    expect(plan.code).toBe(0);
    expect(JSON.parse(plan.out)).not.toBeNull();
    expect(await fingerprint(root)).toEqual(before);
  });

  test("--format json is one document on standard output", async () => {
    const root = await product();
    const { code, out, err } = await run(root, "--format json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const report = JSON.parse(out) as { files: { path: string; change: string }[] };
    expect(report).toMatchObject({ format: 1, ok: true, diagnostics: [], unchanged: 0 });
    expect(report.files).toContainEqual({
      path: "generated/typescript/package.json",
      change: "create",
    });
  });

  test("--silent says nothing when all is well", async () => {
    expect(await run(await product(), "--silent")).toEqual({ code: 0, out: "", err: "" });
  });

  test("stages are told to somebody who waits at a terminal, and to nobody else", async () => {
    const root = await product();
    const stages = ["load", "check", "model", "plan", "render", "compare"];
    const lines = stages.map((name) => `${name.padEnd(8)}     0 ms\n`).join("");
    expect((await run(root, "--dry-run", true)).err.startsWith(lines)).toBe(true);
    expect((await run(root, "--dry-run --silent", true)).err).toBe("");
    expect((await run(root, "--dry-run --format json", true)).err).toBe("");
    expect((await run(root, "--dry-run")).err).not.toContain("load");
  });

  test("a crash says whose fault it is, and where only when asked", async () => {
    const root = await product();
    const crash = () => {
      throw new InternalError("a clock that stands still");
    };
    const { code, out, err } = await run(root, "", true, crash);
    expect({ code, out }).toEqual({ code: 70, out: "" });
    expect(err).toMatch(
      /^This is a bug of sdk-factory.*\n {2}InternalError: a clock.*\nPlease report/,
    );
    expect(err).not.toMatch(/^\s+at /m);
    expect((await run(root, "--verbose", true, crash)).err).toMatch(/^\s+at /m);
  });

  test("--templates: what is wrong in one of them is told at its place", async () => {
    const root = await product({
      "mine/docs/operation.hbs": "# x\n\n{{#each sampls}}{{/each}}\n",
      "mine/typescript/pages/README.md.hbs": "{{#if nam}}x{{/if}}\n",
    });
    const { code, err } = await run(root, "--templates mine");
    expect(code).toBe(1);
    expect(err).toContain("error[template-invalid] docs/operation.hbs:3:1\n");
    expect(err).toContain('  the data has no "sampls"\n');
    expect(err).toContain('= help: did you mean "samples"?');
    expect(err).toMatch(/README\.md\.hbs:1:1\n {2}the data has no "nam"\n/);
  });

  test("--templates: a file that is no text is named", async () => {
    const root = await product();
    await placeProduct(root, { "mine/docs/operation.hbs": "" });
    await writeFile(join(root, "mine/docs/operation.hbs"), new Uint8Array([0xff, 0xfe, 0x41]));
    const { code, err } = await run(root, "--templates mine");
    expect(code).toBe(3);
    expect(err).toMatch(
      /^error\[input-unreadable\] .*operation\.hbs: .*it is not UTF-8 text \(EILSEQ\)\n$/,
    );
  });

  test("--templates replaces one file and keeps the rest", async () => {
    const root = await product();
    await placeProduct(root, { "mine/typescript/package/LICENSE-NOTE.txt": "hello\n" });
    expect((await run(root, "--templates mine")).code).toBe(0);
    expect((await run(root, "--check")).out).toMatch(
      /^extra {4}generated\/typescript\/LICENSE-NOTE\.txt$/m,
    );
  });
});

describe("refused, with nothing written", () => {
  const cases: readonly [
    name: string,
    changes: Readonly<Record<string, string>>,
    line: string,
    code: number,
    err: string | RegExp,
  ][] = [
    [
      "a wrong flag",
      {},
      "--chek",
      2,
      "error[usage] there is no flag --chek\n  = help: did you mean --check?\n",
    ],
    [
      "a product file that is not there",
      {},
      "-c nowhere.yaml",
      2,
      /^error\[config-not-found\]\n {2}there is no product file nowhere\.yaml\n/,
    ],
    [
      "a product file with a misspelt key",
      { "spec/sdk-factory.yaml": PRODUCT.replace("license", "licence") },
      "",
      2,
      `error[config-invalid] spec/sdk-factory.yaml:1:1
  the product file has no "license"

  1 | name: Ping
    | ^
  2 | licence: MIT

  = help: add \`license: MIT\`

error[config-unknown-key] spec/sdk-factory.yaml:2:1
  the product file has no key "licence"

  1 | name: Ping
  2 | licence: MIT
    | ^^^^^^^
  3 | clients:

  = help: did you mean "license"?

2 errors
`,
    ],
    [
      "a target that the product does not have",
      {},
      "-t pyhton,docs",
      2,
      /there is no target "pyhton"\n {2}= help: the targets are typescript, docs/,
    ],
    [
      "a description that is not there",
      {},
      "-i no.yaml -o generated",
      3,
      /^error\[input-not-found\]/,
    ],
    [
      "a folder instead of a description",
      {},
      "-i spec -o generated",
      3,
      /^error\[input-unreadable\]/,
    ],
    [
      "a description that is not YAML",
      { "spec/api.yaml": "openapi: [3.1.0\ninfo" },
      "",
      1,
      /^error\[syntax\] spec\/api\.yaml:\d+:\d+/,
    ],
    [
      "a reference that leads nowhere",
      { "spec/api.yaml": DESCRIPTION.replace("pong.yaml", "pang.yaml") },
      "",
      1,
      /^error\[unresolved-reference\] spec\/api\.yaml:20:/,
    ],
    [
      "a reference out of the folder",
      {
        "spec/api.yaml": DESCRIPTION.replace("./schemas", "../schemas"),
        "schemas/pong.yaml": SCHEMA,
      },
      "",
      1,
      /^error\[reference-outside\] spec\/api\.yaml:20:/,
    ],
    [
      "a warning under --strict",
      { "spec/api.yaml": DESCRIPTION.replace("      operationId: ping\n", "") },
      "--strict",
      1,
      /^error\[missing-operation-id\] spec\/api\.yaml:\d+:\d+/,
    ],
    [
      "a file in the way of the output",
      { generated: "a file" },
      "",
      3,
      /^error\[output-unwritable\]\n {2}generated cannot be written: something else stands in the way \(EEXIST\)/,
    ],
    ["a code that nobody knows", {}, "explain duplicate-kye", 2, /did you mean "duplicate-key"\?/],
    [
      "two descriptions with one name",
      {},
      "-i spec/api.yaml -i spec/api.yaml -o generated",
      1,
      /^error\[name-collision\] spec\/api\.yaml:5:3\n {2}two descriptions give a client called "ping"/,
    ],
  ];
  test.each(cases)("%s", async (_, changes, line, code, err) => {
    const root = await product(changes);
    const before = await fingerprint(root);
    const outcome = await run(root, line);
    if (typeof err === "string") expect(outcome.err).toBe(err);
    else expect(outcome.err).toMatch(err);
    expect(outcome).toMatchObject({ code, out: "" });
    expect(await fingerprint(root)).toEqual(before);
  });

  test("no product file anywhere", async () => {
    const outcome = await run(await scratch(), "validate");
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(
      /^error\[config-not-found\]\n {2}there is no product file here or above/,
    );
  });

  test("--format json tells errors in the same form", async () => {
    const root = await product({ "spec/api.yaml": "swagger: '2.0'\n" });
    const { code, out, err } = await run(root, "validate --format json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ severity: "error", span: { file: "spec/api.yaml", line: 1 } }],
      files: [],
    });
  });

  test("--allow-ref opens one folder more", async () => {
    const root = await product({
      "spec/api.yaml": DESCRIPTION.replace("./schemas", "../shared"),
      "shared/pong.yaml": SCHEMA,
    });
    expect((await run(root, "validate")).code).toBe(1);
    expect(await run(root, "validate --allow-ref shared")).toMatchObject({
      code: 0,
      err: "no errors\n",
    });
  });
});
