import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../generator/nearest.js";

describe("nearest", () => {
  it.each([
    ["maxLenght", ["minLength", "maxLength", "maximum"], "maxLength"],
    ["tpye", ["title", "type"], "type"],
    ["Usr", ["Order", "User"], "User"],
    ["USER", ["Order", "User"], "User"],
    ["zebra", ["type", "format"], undefined],
    ["a", ["b"], "b"],
    ["x", [], undefined],
    ["same", ["same"], undefined],
    ["ab", ["abc", "abd"], "abc"],
    ["", ["abc"], undefined],
  ])("%s among %j → %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
    expect(didYouMean(word, candidates)).toBe(
      expected === undefined ? undefined : `did you mean "${expected}"?`,
    );
  });
});
