/**
 * Whole sets of pages: links, anchors, tables, JSON, and what must stand on a page.
 */
import { posix } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { planDocs } from "../../generator/docs/plan.js";
import type { Api } from "../../generator/model/api.js";
import {
  client,
  field,
  list,
  operation,
  record,
  ref,
  response,
  sampleApi,
  string,
  words,
} from "./api.js";
import { all, anchorsOf, type Node, parse, render, textOf } from "./site.js";
import { surfaceOf } from "./surface.js";

const EVIL = "</td>|{{ 7*7 }} `x` <script>\n# h\n[a](javascript:x) <!--@include: x-->";

/** Everything that a stranger can write, in every place that a page shows. */
function hostileApi(): Api {
  const doc = words(EVIL, {
    summary: EVIL,
    deprecated: EVIL,
    externalDocs: { url: EVIL, description: EVIL },
  });
  const type = record(
    `${EVIL}.T`,
    [field(EVIL, string(), { documentation: doc, example: EVIL, default: EVIL })],
    {
      documentation: doc,
      examples: [{ [EVIL]: EVIL }],
    },
  );
  const used = list(ref(type.id), { kind: "minItems", value: 1 });
  const evil = operation(EVIL, {
    path: `/${EVIL}`,
    tag: EVIL,
    documentation: doc,
    responses: [
      {
        ...response("200", {
          mediaType: EVIL,
          kind: "json",
          type: used,
          examples: [],
          encoding: [],
          stream: null,
        }),
        description: EVIL,
      },
    ],
    aliases: [EVIL],
    method: "POST",
    body: {
      required: true,
      documentation: doc,
      contents: [
        {
          mediaType: EVIL,
          kind: "json",
          type: ref(type.id),
          examples: [{ name: EVIL, summary: EVIL, value: EVIL, span: type.span }],
          encoding: [],
          stream: null,
        },
      ],
    },
  });
  const plain = client([evil, operation("other", { tag: EVIL, responses: [response("200")] })]);
  const tags = [{ name: EVIL, givenName: null, parent: null, documentation: doc }];
  return {
    clients: [{ ...plain, title: EVIL, className: EVIL, documentation: doc, tags }],
    declarations: [type],
    demands: [],
  };
}

/** Names that meet: in case, in slugs, with headings of the page, and with nothing that a slug can use. */
function awkwardApi(): Api {
  const types = [
    "User",
    "user",
    "USER",
    "Errors",
    "Notes",
    "获取",
    "🚀",
    "a-b",
    "aB",
    "con",
    "index",
    "Http",
  ];
  const declarations = types.map((id) => record(id, [field("next", ref(id))]));
  const ids = ["getUser", "get-user", "GetUser", "获取用户", "🚀", "index", "nul", "x".repeat(300)];
  const body = (id: string): ReturnType<typeof operation> =>
    operation(id, {
      method: "POST",
      responses: [response("200")],
      body: {
        required: true,
        documentation: words(),
        contents: [
          {
            mediaType: "application/json",
            kind: "json",
            type: { kind: "tuple", items: types.map(ref), rest: null },
            examples: [],
            encoding: [],
            stream: null,
          },
        ],
      },
    });
  const [first = "", ...others] = ids;
  const rest = others.map((id) => operation(id, { responses: [response("200")] }));
  return { clients: [client([body(first), ...rest])], declarations, demands: [] };
}

const sets: readonly [string, Api][] = [
  ["the sample", sampleApi()],
  ["a hostile one", hostileApi()],
  ["awkward names", awkwardApi()],
];

describe.each(sets)("every page of %s", (name, api) => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await render(api, [surfaceOf(api), surfaceOf(api, "python")]);
  });
  const trees = new Map<string, Node>();
  /** Reading a page costs more than making it, so each is read once. */
  const treeOf = (path: string): Node => {
    const tree = trees.get(path) ?? parse(pages.get(path) ?? "");
    trees.set(path, tree);
    return tree;
  };
  const markdown = (): [string, string][] => [...pages].filter(([path]) => path.endsWith(".md"));

  test("has a safe, unique path", () => {
    expect(markdown().length).toBeGreaterThan(10);
    const paths = [...pages.keys()];
    expect(new Set(paths.map((one) => one.toLowerCase())).size).toBe(paths.length);
    for (const path of paths)
      expect(path).toMatch(
        /^en\/(typescript|python)\/([a-z0-9-]{1,100}\/)*[a-z0-9-]{1,100}\.(md|json|txt)$/,
      );
  });

  test("links only to pages and anchors that exist", () => {
    let count = 0;
    for (const [path] of markdown()) {
      for (const { url = "" } of all(treeOf(path), "link")) {
        if (/^(https?:|mailto:)/.test(url)) continue;
        const [file = "", anchor] = url.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), file);
        const found = pages.get(target);
        expect(found, `${path} → ${url}`).toBeDefined();
        if (anchor !== undefined)
          expect(anchorsOf(treeOf(target)), `${path} → ${url}`).toContain(anchor);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  test("has one title and no repeated anchor", () => {
    for (const [path] of markdown()) {
      const tree = treeOf(path);
      expect(
        all(tree, "heading").filter((one) => one.depth === 1),
        path,
      ).toHaveLength(1);
      const ids = all(tree, "html").flatMap(
        (one) => /^<a id="(.*)">/.exec(one.value ?? "")?.[1] ?? [],
      );
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("has even tables and no raw HTML but ours", () => {
    for (const [path, text] of markdown()) {
      for (const found of all(treeOf(path), "table")) {
        const widths = new Set(found.children?.map((row) => row.children?.length));
        expect(widths.size, path).toBe(1);
        expect(found.children?.length, path).toBeGreaterThan(1);
        for (const cell of all(found, "tableCell")) expect(textOf(cell), path).not.toBe("");
      }
      // The parser cannot see rows that were glued or split, so the text is looked at as well.
      const rows = text.split("\n").filter((line) => line.startsWith("| "));
      for (const row of rows) expect(row, path).toMatch(/ \|$/);
      for (const one of all(treeOf(path), "html")) {
        expect(one.value, path).toMatch(
          /^(<!-- -->|<br>|<\/?code>|<a id="[a-z0-9-]+">|<\/a>|<a id="[a-z0-9-]+"><\/a>|<pre v-pre>[^]*<\/pre>)$/,
        );
      }
    }
  });

  test("has JSON that parses and braces that never meet", () => {
    for (const [path, text] of markdown()) {
      const tree = treeOf(path);
      for (const one of all(tree, "code").filter((each) => each.lang === "json")) {
        expect(() => void JSON.parse(one.value ?? ""), path).not.toThrow();
      }
      for (const kind of ["text", "inlineCode"]) {
        for (const one of all(tree, kind)) expect(one.value, path).not.toContain("{{");
      }
      expect(text, path).not.toMatch(/<!--\s*@include/);
    }
  });

  test("is in the sidebar exactly once, under its own title", () => {
    for (const language of ["typescript", "python"]) {
      const sidebar = pages.get(`en/${language}/sidebar.json`) ?? "";
      const found = new Map<string, string>();
      const walk = (nodes: readonly { title: string; path?: string; children?: [] }[]): void => {
        for (const one of nodes) {
          if (one.path !== undefined) {
            expect(found.has(one.path)).toBe(false);
            found.set(one.path, one.title);
          }
          walk(one.children ?? []);
        }
      };
      walk(JSON.parse(sidebar) as []);
      const own = markdown().filter(([path]) => path.startsWith(`en/${language}/`));
      expect([...found.keys()].sort()).toEqual(own.map(([path]) => `/${path}`).sort());
      if (name !== "the sample") continue;
      for (const [path] of own) {
        if (path.endsWith("typescript/index.md") || path.endsWith("python/index.md")) continue;
        const [title] = all(treeOf(path), "heading");
        expect(found.get(`/${path}`)).toBe(title ? textOf(title) : "");
      }
    }
  });

  test("is the same when it is made again, and ends with one line end", async () => {
    expect(await render(api, [surfaceOf(api), surfaceOf(api, "python")])).toEqual(pages);
    for (const [path, text] of pages) expect(text, path).toMatch(/[^\n]\n$/);
  });
});

describe("what stands on a page", () => {
  let pages: ReadonlyMap<string, string>;
  const page = (path: string): string => pages.get(`en/typescript/${path}`) ?? "";
  beforeAll(async () => {
    const api = sampleApi();
    pages = await render(api, [surfaceOf(api)]);
  });

  test("a row: name, type with link, required, default, limits, example", () => {
    const create = page("management/users/create-users-batch.md");
    expect(create).toContain(
      "| `list` | [`NewUser`](#newuser)`[]` | Yes | – | The list.<br>1 to 50 items | See [Samples](#samples) |",
    );
    expect(create).toContain('| `note` | `string` | No | `""` | The note. | `""` |');
    expect(create).toContain(
      "| `keepPassword` | `boolean` | No | `false` | The keepPassword. | `false` |",
    );
  });

  test("the sections, in order", () => {
    const tree = parse(page("management/users/create-users-batch.md"));
    const titles = all(tree, "heading").map((one) => `${one.depth} ${textOf(one)}`);
    expect(titles).toEqual([
      "1 Create users",
      "2 Samples",
      "3 Minimal",
      "3 Full",
      "3 curl",
      "2 Request parameters",
      "3 NewUser",
      "3 CreateOptions",
      "3 NewUserAddress",
      "2 Response",
      "3 Examples",
      "2 Errors",
      "2 Notes",
      "2 HTTP",
    ]);
  });

  test("an operation without parameters says so and has no empty table", () => {
    const ping = page("management/other/ping.md");
    expect(ping).toContain("## Request parameters\n\nThis operation takes no parameters.\n");
    expect(ping).toContain("A successful call returns nothing.");
    expect(ping).toContain("No authentication is needed.");
  });

  test("errors: class, code of the service, guidance, retry", () => {
    expect(page("management/users/create-users-batch.md")).toContain(
      "| `409` | `ConflictError` | `2026` | Answer 409. | Change the name. | No |",
    );
  });

  test("deprecated, paged, encoded", () => {
    const listUsers = page("management/groups/list-users.md");
    expect(listUsers).toContain("TypeScript · Reads · Idempotent · Paged · Deprecated");
    expect(listUsers).toContain("**Deprecated.** Use [`searchUsers`](../users/search-users.md).");
    expect(listUsers).toContain(
      "| `limit` | `number` | No | – | The limit.<br>integer of 32 bits; 1 to 50 | – |",
    );
    expect(page("management/users/get-user-batch.md")).toContain(
      "| `userIds` | Query | Values separated by commas |",
    );
  });

  test("enums with meanings, unions with discriminator, maps with open keys", () => {
    expect(page("types/status.md")).toContain(
      "| `Suspended` | `Status.Suspended` | Cannot sign in &#124; for now. |",
    );
    expect(page("types/pet.md")).toContain("| `cat` | [`Cat`](cat.md) |");
    expect(page("types/user.md")).toContain("The custom.<br>any keys are allowed");
    expect(page("types/user.md")).toContain("One of `Activated`, `Suspended`.");
  });

  test("a type that only one operation uses stands there; others are only linked", () => {
    expect(page("management/users/create-users-batch.md")).not.toContain("### User\n");
    expect(page("management/users/get-user-batch.md")).toContain(
      "[`UserList`](../../types/user-list.md)",
    );
    expect(pages.has("en/typescript/types/new-user-address.md")).toBe(false);
  });

  test("an inline type stands on the page of the type it is part of", () => {
    const tree = parse(page("types/new-user.md"));
    const titles = all(tree, "heading").map((one) => `${one.depth} ${textOf(one)}`);
    expect(titles.slice(-2)).toEqual(["2 Types", "3 NewUserAddress"]);
    expect(page("types/new-user.md")).toContain("[`NewUserAddress`](#newuseraddress)");
  });

  test("success and failure are shown, and lists are lists", () => {
    const blocks = all(parse(page("management/users/create-users-batch.md")), "code");
    const [success, failure] = blocks
      .filter((one) => one.lang === "json")
      .map((one) => JSON.parse(one.value ?? "") as Record<string, unknown>);
    expect(Array.isArray(success?.["data"])).toBe(true);
    expect(success).not.toHaveProperty("requestId");
    expect(failure).toMatchObject({ statusCode: 409, requestId: "r-1" });
  });

  test("a made-up response is valid against its schema", () => {
    const [block] = all(parse(page("management/users/get-user-batch.md")), "code").filter(
      (one) => one.lang === "json",
    );
    const user = { type: "object", required: ["id", "status"] };
    const data = { type: "array", items: user };
    const schema = {
      type: "object",
      required: ["statusCode", "data"],
      properties: { statusCode: { type: "integer" }, data },
    };
    expect(new Ajv2020().validate(schema, JSON.parse(block?.value ?? ""))).toBe(true);
  });

  test("other languages are linked, and have the same paths", async () => {
    const api = sampleApi();
    const both = await render(api, [surfaceOf(api), surfaceOf(api, "python")]);
    expect(both.get("en/typescript/management/users/search-users.md")).toContain(
      "The same in [Python](../../../python/management/users/search-users.md).",
    );
  });
});

test("a human language without a dictionary is refused", () => {
  const diagnostics = new Diagnostics();
  const api = sampleApi();
  const plan = planDocs(
    api,
    [surfaceOf(api)],
    { product: "X", languages: ["xx", "en"] },
    diagnostics,
  );
  expect(diagnostics.sorted()).toMatchObject([
    { code: "docs-language-unknown", severity: "error", hint: "known languages: en, zh-CN" },
  ]);
  expect(plan.pages.every((one) => one.path.startsWith("en/"))).toBe(true);
});
