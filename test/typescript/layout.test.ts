import { format } from "prettier";
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/model/json.js";
import { jsonText } from "../../generator/targets/typescript/values.js";
import { code } from "../../generator/code/code.js";
import { layOut } from "../../generator/targets/typescript/layout.js";
import { expressionDoc, jsonExpression } from "../../generator/targets/typescript/values.js";

/** The same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const NAMES = [
  "a",
  "id",
  "list",
  "name",
  "user-id",
  "displayName",
  "获取",
  "a very long key with blanks",
];
const TEXTS = [
  "",
  "x",
  "Bob Zhang",
  'say "no"',
  "it's",
  "line\nbreak",
  "lorem ipsum ".repeat(9).trim(),
];

function randomJson(random: () => number, depth: number): Json {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const count = Math.floor(random() * 5);
  const kind = random();
  if (depth > 0 && kind < 0.3) {
    const entries = Array.from({ length: count }, () => [
      pick(NAMES),
      randomJson(random, depth - 1),
    ]);
    return Object.fromEntries(entries) as Json;
  }
  if (depth > 0 && kind < 0.5)
    return Array.from({ length: count }, () => randomJson(random, depth - 1));
  if (kind < 0.6) {
    const numbers = Math.floor(random() * 40);
    return Array.from({ length: numbers }, () => Math.floor(random() * 1e6) - 5e5);
  }
  if (kind < 0.7) return pick([true, false, null, 0, -1, 1.5, 1e21]);
  return pick(TEXTS);
}

const OPTIONS = { parser: "typescript", printWidth: 100 } as const;

describe("values", () => {
  it("are laid out as the formatter would", async () => {
    const random = randomNumbers(3);
    for (let round = 0; round < 300; round++) {
      const value = randomJson(random, 4);
      const call = layOut([code`call(`, expressionDoc(jsonExpression({ value })), code`);`], 0, 0);
      expect(await format(`${call.text}\n`, OPTIONS)).toBe(`${call.text}\n`);
      expect((0, eval)(`(${jsonText({ value }).text})`)).toEqual({ value });
    }
  });
});
