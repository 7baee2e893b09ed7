/** The JSON on the written pages, held against the schemas of the description by ajv. */
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { type Page, pageOf, pages, slug } from "../harness/pages.js";
import { DESCRIPTIONS } from "../harness/project.js";
import { isSuccess } from "../sandbox/answers.js";
import { type DescribedOperation, Description } from "../sandbox/description.js";
import type { Json } from "../sandbox/json.js";
import { Schemas } from "../sandbox/schema.js";

const descriptions = DESCRIPTIONS.map((file) => new Description(file));
const operations = descriptions.flatMap((one) => one.operations);
const schemas = new Schemas(false);

describe("JSON on the pages", () => {
  const all = pages();
  const fencesOf = (page: Page | undefined) =>
    (page?.fences ?? []).filter(({ language }) => language === "json");

  const visible = operations.filter((one) => one.node.get("x-sdk-hidden")?.value !== true);

  test("is JSON", () => {
    const found = all.flatMap((page) => fencesOf(page).map((fence) => ({ page, fence })));
    expect(found.length).toBeGreaterThan(visible.length);
    const wrong = found.flatMap(({ page, fence }) => {
      try {
        JSON.parse(fence.code);
        return [];
      } catch (cause) {
        return [`${page.path}:${fence.line} ${String(cause)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test.each(visible)("$id: success and failure are valid answers", (operation) => {
    const blocks = fencesOf(pageOf(operation, all)).map(({ code }) => JSON.parse(code) as Json);
    const kinds = blocks.map((value) => kindOf(operation, value));
    expect(kinds.filter((one) => one.includes("neither"))).toEqual([]);
    expect(new Set(kinds)).toEqual(new Set(["success", "failure"]));
  });

  test("on the page of a type is of that type", () => {
    const wrong: string[] = [];
    for (const description of descriptions)
      for (const [name, schema] of description.root.get("components", "schemas")?.entries() ?? []) {
        const page = all.find(
          (one) => one.path.includes("/types/") && basename(one.path) === `${slug(name)}.md`,
        );
        for (const { code, line } of fencesOf(page)) {
          const value = JSON.parse(code) as Json;
          wrong.push(...schemas.problems(schema, value, "answer", `${page?.path ?? ""}:${line}`));
        }
      }
    expect(wrong).toEqual([]);
  });
});

/** What an answer is, judged by the schemas of the operation's responses. */
function kindOf(operation: DescribedOperation, value: Json): string {
  const success = isSuccess(operation, value);
  const problems = (operation.responses?.entries() ?? [])
    .filter(([status]) => /^2/.test(status) === success)
    .map(([status, response]) =>
      (response.get("content")?.entries() ?? []).flatMap(([, media]) => {
        const schema = media.get("schema");
        return schema ? schemas.problems(schema, value, "answer", status) : [];
      }),
    );
  if (problems.some((one) => one.length === 0)) return success ? "success" : "failure";
  return `neither: ${JSON.stringify(problems)} ${JSON.stringify(value)}`;
}
