/**
 * The lists of operations and types, however long: divided by a rule, with nothing lost and nothing renamed.
 */
import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../generator/model/api.js";
import { client, operation, record, response, words } from "./api.js";
import { render } from "./site.js";
import { surfaceOf } from "./surface.js";

const ROOT = "en/typescript";
const TAGS = ["Users", "Pets"];

/** So many operations, half of them with each tag. */
function apiOf(count: number, summary = "Does something"): Api {
  const operations = Array.from({ length: count }, (_, at) =>
    operation(`do${at}`, {
      tag: TAGS[at % 2] ?? "",
      documentation: words("", { summary: `${summary} ${at}` }),
      responses: [response("200")],
    }),
  );
  const tags = TAGS.map((name) => ({
    ...{ name, givenName: null, parent: null },
    documentation: words(`About ${name}.`),
  }));
  return { clients: [{ ...client(operations), tags }], declarations: [], demands: [] };
}

/** Links of a page that lead to other pages, as paths from the root. */
function linksOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#]+\.md)[^)]*\)/g)].map(([, to = ""]) =>
    posix.join(posix.dirname(path), to),
  );
}

const operationPages = (paths: Iterable<string>): readonly string[] =>
  [...paths].filter((path) => /\/do-?\d+\.md$/.test(path)).sort();

describe("600 operations", () => {
  test("stand on one page", async () => {
    const pages = await render(apiOf(600), [surfaceOf(apiOf(600))]);
    const index = pages.get(`${ROOT}/index.md`) ?? "";
    expect(operationPages(linksOf(`${ROOT}/index.md`, index))).toHaveLength(600);
    expect(pages.has(`${ROOT}/management/users/index.md`)).toBe(false);
    expect(pages.get(`${ROOT}/management/users/do0.md`)).toContain(
      "(../../index.md#management-users)",
    );
  });
});

describe("601 operations", () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await render(apiOf(601), [surfaceOf(apiOf(601))]);
  });

  test("have a page for each chapter, to which the first page leads", () => {
    const index = pages.get(`${ROOT}/index.md`) ?? "";
    expect(index).toContain(
      "### Users\n\nAbout Users.\n\n[Operations](management/users/index.md) · 301\n",
    );
    expect(index).toContain('<a id="management-users"></a>');
    expect(operationPages(linksOf(`${ROOT}/index.md`, index))).toEqual([]);
    const lists = TAGS.map((tag) => `${ROOT}/management/${tag.toLowerCase()}/index.md`);
    const listed = lists.flatMap((path) => linksOf(path, pages.get(path) ?? ""));
    expect(operationPages(listed)).toEqual(operationPages(pages.keys()));
    expect(pages.get(lists[0] ?? "")).toMatch(
      /^\[TypeScript\]\(\.\.\/\.\.\/index\.md\) \/ \[Management API\]\(\.\.\/\.\.\/index\.md#client-management\) \/ Users\n\n# Users\n\nAbout Users\.\n\n\| Operation \|/,
    );
  });

  test("are named as before", async () => {
    const before = await render(apiOf(600), [surfaceOf(apiOf(600))]);
    const gone = [...before.keys()].filter((path) => !pages.has(path));
    expect(gone).toEqual([]);
  });

  test("have lists in the trail of each page and in the sidebar", () => {
    expect(pages.get(`${ROOT}/management/pets/do1.md`)).toContain(
      "/ [Pets](index.md) / Does something 1",
    );
    expect(pages.get(`${ROOT}/sidebar.json`)).toContain(
      '{ "title": "Pets", "path": "/en/typescript/management/pets/index.md", "children": [',
    );
  });

  test("lead nowhere that is not there", () => {
    const dead = [...pages].flatMap(([path, text]) =>
      path.endsWith(".md") ? linksOf(path, text).filter((to) => !pages.has(to)) : [],
    );
    expect(dead).toEqual([]);
  });
});

test("a list that is too long even so goes on on further pages, in every one of which are links to all", async () => {
  const api = {
    ...apiOf(601, "word ".repeat(250)),
    declarations: Array.from({ length: 400 }, (_, at) =>
      record(`T${at}`, [], { documentation: words(`${"word ".repeat(100)}${at}.`) }),
    ),
  };
  const pages = await render(api, [surfaceOf(api)]);
  const lists = [...pages].filter(([path]) => /\/index(--\d+)?\.md$/.test(path));
  expect(lists.map(([path]) => path.slice(ROOT.length + 1))).toEqual([
    ...["index.md", "management/users/index.md", "management/users/index--2.md"],
    ...["management/users/index--3.md", "management/pets/index.md"],
    ...["management/pets/index--2.md", "management/pets/index--3.md"],
    ...["types/index.md", "types/index--2.md"],
  ]);
  for (const [path, text] of lists) expect(Buffer.byteLength(text), path).toBeLessThan(200_000);
  const listed = lists.flatMap(([path, text]) => linksOf(path, text));
  expect(operationPages(listed)).toEqual(operationPages(pages.keys()));
  expect(new Set(listed.filter((path) => path.includes("/types/t"))).size).toBe(400);
  expect(pages.get(`${ROOT}/types/index--2.md`)).toContain("Parts of this list: [1](index.md) · 2");
});
