/** The product file: what it says, and every finding with its place. */
import { describe, expect, test } from "vitest";
import {
  configFromInputs,
  findConfig,
  type ProductConfig,
  readConfig,
} from "../../generator/config.js";
import { Diagnostics } from "../../generator/diagnostic.js";

const FILES: Record<string, string> = { "/p/spec/api.yaml": "", "/p/spec/other.yaml": "" };

async function read(
  text: string,
): Promise<{ readonly config: ProductConfig | null; readonly said: readonly string[] }> {
  const diagnostics = new Diagnostics();
  const config = await readConfig("/p/spec/sdk-factory.yaml", {
    reader: reader({ ...FILES, "/p/spec/sdk-factory.yaml": text }),
    diagnostics,
    display: (path) => path.replace("/p/spec/", ""),
    remember: () => undefined,
  });
  const said = diagnostics.sorted().map(({ code, message, span, hint }) => {
    const place =
      span === undefined ? "" : `${span.file}:${String(span.line)}:${String(span.column)} `;
    return `${place}${code} ${message} (${hint ?? "no hint"})`;
  });
  return { config, said };
}

function reader(files: Record<string, string>) {
  return {
    read: (path: string) =>
      Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? "") : null),
  };
}

const GOOD = `name: GenAuth
license: MIT
environment: { prefix: GENAUTH, aliases: [AUTHING] }
clients:
  - id: management
    document: api.yaml
    class: ManagementClient
    secret: true
    headers: { tenantId: x-tenant }
  - { id: authentication, document: other.yaml, host: appHost }
output: ../generated
targets:
  docs:
  typescript: { package: "@gen/auth", version: 0.1.0 }
overlays: [other.yaml]
exclude: { tags: [Old], paths: [/internal/*] }
rules: { include: [house], exclude: [list-limit] }
`;

describe("a good file", () => {
  test("says everything", async () => {
    expect(await read(GOOD)).toEqual({
      said: [],
      config: {
        file: "sdk-factory.yaml",
        name: "GenAuth",
        license: "MIT",
        environment: { prefix: "GENAUTH", aliases: ["AUTHING"] },
        clients: [
          {
            id: "management",
            document: "/p/spec/api.yaml",
            className: "ManagementClient",
            secret: true,
            hostOption: "host",
            headers: { tenantId: "x-tenant" },
            overlays: [],
            filters: [],
          },
          {
            id: "authentication",
            document: "/p/spec/other.yaml",
            className: null,
            secret: false,
            hostOption: "appHost",
            headers: {},
            overlays: [],
            filters: [],
          },
        ],
        output: "/p/generated",
        targets: [
          { kind: "typescript", package: "@gen/auth", version: "0.1.0" },
          { kind: "docs", languages: ["en"], guides: null, date: null },
        ],
        overlays: ["/p/spec/other.yaml"],
        filters: [
          {
            include: { tag: [], operation: [], path: [] },
            exclude: {
              tag: [{ text: "Old", span: expect.objectContaining({ line: 16, column: 19 }) }],
              operation: [],
              path: [
                {
                  text: "/internal/*",
                  span: expect.objectContaining({ line: 16, column: 33 }),
                },
              ],
            },
          },
        ],
        rules: {
          include: [{ text: "house", span: expect.objectContaining({ line: 17, column: 20 }) }],
          exclude: [
            { text: "list-limit", span: expect.objectContaining({ line: 17, column: 38 }) },
          ],
        },
      },
    });
  });

  test("may be JSON, have CRLF line ends and a byte order mark", async () => {
    expect((await read(GOOD.replaceAll("\n", "\r\n"))).said).toEqual([]);
    expect((await read(`\ufeff${GOOD}`)).said).toEqual([]);
    const json = {
      ...{ name: "A", license: "MIT", output: "out", clients: [{ id: "a", document: "api.yaml" }] },
      targets: { typescript: { package: "a", version: "1.0.0" } },
    };
    expect((await read(JSON.stringify(json, null, 2))).said).toEqual([]);
  });

  test("names the day of the release as a text, whatever YAML takes a date for", async () => {
    const { config, said } = await read(GOOD.replace("  docs:", "  docs: { date: 2026-11-21 }"));
    expect(said).toEqual([]);
    expect(config?.targets.at(-1)).toMatchObject({ kind: "docs", date: "2026-11-21" });
  });

  test("names the folder of its guides from where it lies itself", async () => {
    const { config, said } = await read(GOOD.replace("  docs:", "  docs: { guides: guides }"));
    expect(said).toEqual([]);
    expect(config?.targets.at(-1)).toEqual({
      kind: "docs",
      languages: ["en"],
      guides: {
        path: "/p/spec/guides",
        span: expect.objectContaining({ line: 13, column: 19 }) as unknown,
      },
      date: null,
    });
  });
});

describe("findings", () => {
  /** Each changes the good file by one replacement. */
  const cases: readonly [from: string | RegExp, to: string, said: readonly string[]][] = [
    [
      "rules: { include: [house]",
      "rules: { only: [House]",
      [
        'sdk-factory.yaml:17:10 config-unknown-key "rules" has no key "only" (its keys are include, exclude)',
      ],
    ],
    [
      "rules: { include: [house]",
      "rules: { include: [House]",
      [
        'sdk-factory.yaml:17:20 config-invalid each of "include" of "rules" must be `house`, or the code of a house rule, not the text "House" (for example house)',
      ],
    ],
    [
      "overlays: [other.yaml]",
      "overlays: [none.yaml]",
      [
        "sdk-factory.yaml:15:12 config-invalid there is no file none.yaml (the path is taken from the folder of the product file)",
      ],
    ],
    [
      "exclude: { tags: [Old]",
      "exclude: { tag: [Old]",
      [
        'sdk-factory.yaml:16:12 config-unknown-key "exclude" has no key "tag" (did you mean "tags"?)',
      ],
    ],
    [
      "license: MIT",
      "licence: MIT",
      [
        'sdk-factory.yaml:1:1 config-invalid the product file has no "license" (add `license: MIT`)',
        'sdk-factory.yaml:2:1 config-unknown-key the product file has no key "licence" (did you mean "license"?)',
      ],
    ],
    [
      "secret: true",
      "secret: yes",
      [
        'sdk-factory.yaml:8:13 config-invalid "secret" of a client must be true or false, not the text "yes" (no hint)',
      ],
    ],
    [
      "secret: true",
      "sekret: true",
      [
        'sdk-factory.yaml:8:5 config-unknown-key a client has no key "sekret" (did you mean "secret"?)',
      ],
    ],
    [
      "name: GenAuth",
      "name:",
      ['sdk-factory.yaml:1:1 config-invalid the product file has no "name" (add `name: GenAuth`)'],
    ],
    [
      "name: GenAuth",
      "name: [GenAuth]",
      [
        'sdk-factory.yaml:1:7 config-invalid "name" of the product file must be a name that begins with a letter, not a list (for example GenAuth)',
      ],
    ],
    [
      "document: api.yaml",
      "document: apis.yaml",
      [
        "sdk-factory.yaml:6:15 config-invalid there is no file apis.yaml (the path is taken from the folder of the product file)",
      ],
    ],
    [
      "id: authentication",
      "id: management",
      [
        'sdk-factory.yaml:10:11 config-invalid two clients have the id "management" (give each an id of its own)',
      ],
    ],
    [
      "  docs:",
      "  dosc:",
      ['sdk-factory.yaml:13:3 config-unknown-key there is no target "dosc" (did you mean "docs"?)'],
    ],
    [
      "  docs:",
      "  cobol:",
      [
        'sdk-factory.yaml:13:3 config-unknown-key there is no target "cobol" (the targets are typescript, python, java, docs)',
      ],
    ],
    [
      "  docs:",
      "  docs: { languages: [de] }",
      [
        'sdk-factory.yaml:13:23 config-invalid each of "languages" of the target "docs" must be a language that the documentation has words for, not the text "de" (for example en, zh-CN)',
      ],
    ],
    [
      "  docs:",
      "  docs: { date: 21 November }",
      [
        'sdk-factory.yaml:13:17 config-invalid "date" of the target "docs" must be a day, as year, month and day, not the text "21 November" (for example 2026-11-21)',
      ],
    ],
    [
      "  docs:",
      "  docs: { guides: [guides] }",
      [
        'sdk-factory.yaml:13:19 config-invalid "guides" of the target "docs" must be a path, not a list (for example guides)',
      ],
    ],
    [
      /\n {2}typescript.*/,
      "",
      [
        'sdk-factory.yaml:13:3 config-invalid the target "docs" has no SDK to document (add the target `typescript`; `--target docs` then writes the documentation alone)',
      ],
    ],
    [
      "version: 0.1.0",
      "version: 0.1",
      [
        'sdk-factory.yaml:14:48 config-invalid "version" of the target "typescript" must be a version of three numbers, not the number 0.1 (for example 0.1.0)',
      ],
    ],
    [
      "prefix: GENAUTH",
      "prefix: gen-auth",
      [
        'sdk-factory.yaml:3:24 config-invalid "prefix" of "environment" must be upper-case letters, digits and underscores, not the text "gen-auth" (for example GENAUTH)',
      ],
    ],
    [
      "{ tenantId: x-tenant }",
      "{ tenant-id: 'x tenant' }",
      [
        'sdk-factory.yaml:9:16 config-invalid a key of "headers" must be the name of an option in camel case, not "tenant-id" (for example tenantId)',
        'sdk-factory.yaml:9:27 config-invalid "tenant-id" must be the name of a header, not the text "x tenant" (for example x-tenant-id)',
      ],
    ],
    [
      /clients:[^]*(?=output)/,
      "clients: []\n",
      [
        "sdk-factory.yaml:4:10 config-invalid the product file names no client (add one: `- { id: api, document: api.yaml }`)",
      ],
    ],
    [
      /clients:[^]*(?=output)/,
      "clients: api.yaml\n",
      [
        'sdk-factory.yaml:4:10 config-invalid "clients" of the product file must be a list, not the text "api.yaml" (no hint)',
      ],
    ],
    [
      "license: MIT",
      "name: Again",
      [
        "sdk-factory.yaml:2:1 config-invalid this is not valid YAML: Map keys must be unique (no hint)",
      ],
    ],
    [
      "license: MIT",
      "license: *x",
      [
        'sdk-factory.yaml:2:1 config-invalid the product file has no "license" (add `license: MIT`)',
        "sdk-factory.yaml:2:10 config-invalid the alias *x is not read here (write the value itself)",
      ],
    ],
    [
      /^[^]*$/,
      "- a",
      [
        "sdk-factory.yaml:1:1 config-invalid the product file must be a map, not a list (its keys are name, license, environment, clients, output, targets, rules, overlays, include, exclude)",
      ],
    ],
  ];
  test.each(cases)("%s → %s", async (from, to, said) => {
    const text = GOOD.replace(from, to);
    expect(text).not.toBe(GOOD);
    const outcome = await read(text);
    expect(outcome.config).toBeNull();
    expect(outcome.said).toEqual(said);
  });

  test("are told all at once", async () => {
    const { said } = await read(
      "nam: x\nclients:\n  - id: A b\n  - 3\ntargets: { typescript: {}, x: 1 }\n",
    );
    expect(said.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "sdk-factory.yaml:1:1 config-invalid",
      "sdk-factory.yaml:1:1 config-invalid",
      "sdk-factory.yaml:1:1 config-invalid",
      "sdk-factory.yaml:1:1 config-unknown-key",
      "sdk-factory.yaml:3:5 config-invalid",
      "sdk-factory.yaml:3:9 config-invalid",
      "sdk-factory.yaml:4:5 config-invalid",
      "sdk-factory.yaml:5:12 config-invalid",
      "sdk-factory.yaml:5:12 config-invalid",
      "sdk-factory.yaml:5:28 config-unknown-key",
    ]);
  });

  test("an empty file lacks everything it must have", async () => {
    const { said } = await read("");
    expect(said).toHaveLength(5);
    expect(said.every((one) => one.startsWith("sdk-factory.yaml:1:1 config-invalid"))).toBe(true);
  });
});

describe("looking for the file", () => {
  const find = (folder: string, ...files: readonly string[]) =>
    findConfig(folder, reader(Object.fromEntries(files.map((file) => [file, ""]))));

  test("here, in spec/, then above", async () => {
    const [here, below, above] = [
      "/a/b/sdk-factory.yaml",
      "/a/b/spec/sdk-factory.yaml",
      "/a/sdk-factory.yaml",
    ];
    expect(await find("/a/b", here, below, above)).toBe(here);
    expect(await find("/a/b", below, above)).toBe(below);
    expect(await find("/a/b", above)).toBe(above);
    expect(await find("/a/b", "/spec/sdk-factory.yaml")).toBe("/spec/sdk-factory.yaml");
    expect(await find("/a/b", "/a/b/c/sdk-factory.yaml")).toBeNull();
  });
});

test("flags stand for a file", () => {
  const config = configFromInputs(["/a.yaml", "/b.yaml"], "/out");
  expect(config.clients.map((one) => one.document)).toEqual(["/a.yaml", "/b.yaml"]);
  expect(config.targets.map((one) => one.kind)).toEqual(["typescript", "python", "java", "docs"]);
});
