/** What the harness itself must get right, since tests that find nothing would pass. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fences } from "./fences.js";
import { shuffleMaps } from "./shuffle.js";

describe("fences", () => {
  test("longer fences hold shorter ones", () => {
    const text = "# A\n\n````md title\n```ts\nx\n```\n````\n\n## B #\n~~~js\n```\n~~~\n";
    expect(fences(text)).toEqual([
      { info: "md title", language: "md", code: "```ts\nx\n```\n", line: 3, heading: "A" },
      { info: "js", language: "js", code: "```\n", line: 10, heading: "B" },
    ]);
  });

  test("an indented fence loses its indentation", () => {
    expect(fences("- a\n\n  ```ts\n  if (x)\n    y\n  ```\n")[0]?.code).toBe("if (x)\n  y\n");
  });
});

describe("shuffled maps", () => {
  const source = "a: 1\nb: { c: [3, 1, 2], d: 4, e: 5 }\n__proto__: 6\nf: 7\n";

  test("say the same in another order", () => {
    const shuffled = shuffleMaps(source, 7);
    expect(parse(shuffled)).toEqual(parse(source));
    expect(shuffled).not.toBe(shuffleMaps(source, 8));
    expect(shuffled).toBe(shuffleMaps(source, 7));
  });
});
