/**
 * The 45 defects of the published pages: each is found where it shows, and on none of our pages.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defects } from "./defects.js";
import { type Page, ourPage, ourPages, publishedPages } from "./page.js";

const published = publishedPages();
let ours: readonly Page[] = [];
let held = 0;

beforeAll(() => {
  ours = ourPages();
});

afterAll(() => {
  console.log(
    `defects of the published pages: ${defects.length} of 45 tested on ${ours.length} pages of ours, ` +
      `${held} of them found on the published pages`,
  );
});

test("there are 45 of them, and pages in three languages to look at", () => {
  expect(defects).toHaveLength(45);
  expect(new Set(defects.map((one) => one.id)).size).toBe(45);
  expect(new Set(ours.map((one) => one.language))).toEqual(
    new Set(["typescript", "python", "java"]),
  );
  expect(ours.length).toBeGreaterThan(200);
});

describe.each(defects)("$id: $title", (defect) => {
  test("is on no page of ours", () => {
    const found = ours.flatMap((page) =>
      defect.problems(page).map((problem) => `${page.name}: ${problem}`),
    );
    expect(found).toEqual([]);
  });

  if (defect.published.length > 0)
    test.skipIf(published.size === 0)("is found on the published pages", () => {
      const without = defect.published.filter((number) => {
        const page = published.get(number);
        return !page || defect.problems(page).length === 0;
      });
      expect(without).toEqual([]);
      held++;
    });

  const { like } = defect;
  if (like)
    test("is found on a page that has it", () => {
      const spoilt = ours.flatMap((page) => {
        const text = like(page.text);
        return text === page.text ? [] : [ourPage(page.name, text, page.language, page.operation)];
      });
      expect(spoilt.length).toBeGreaterThan(0);
      expect(spoilt.some((page) => defect.problems(page).length > 0)).toBe(true);
    });
});
