import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { fileStem, folderScope, spelledStem } from "../../generator/naming/files.js";
import { settleNames } from "../../generator/naming/scope.js";

const settle = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    settleNames(
      names.map((id) => ({
        ...{ id, text: id, given: null, candidates: [fileStem(id), spelledStem(id)] },
        exact: id === "UserDto",
      })),
      folderScope("files", ["index"], "model"),
      new Diagnostics(),
    ),
  );

describe("file names that meet", () => {
  it("leave the name to the exact match and spell the others", () => {
    const expected = {
      UserDto: "user-dto",
      UserDTO: "user-d-t-o",
      User_Dto: "user-underscore-dto",
    };
    expect(settle(["UserDto", "UserDTO", "User_Dto"])).toEqual(expected);
    expect(settle(["User_Dto", "UserDTO", "UserDto"])).toEqual(expected);
  });

  it("take a hash only where nothing else tells them apart", () => {
    const { a: first, "a ": second } = settle(["a", "a "]);
    expect([first, second]).toEqual(["a", "a-space"]);
  });

  it("are the same name on disks that know no case and no ligatures", () => {
    const { key } = folderScope("files", [], "x");
    const folded = ["straße", "STRASSE", "ﬁ", "fi", "é", "e\u0301"].map((one) => key?.(one));
    expect(folded[0]).toBe(folded[1]);
    expect(folded[2]).toBe(folded[3]);
    expect(folded[4]).toBe(folded[5]);
  });
});
