import { describe, expect, it } from "vitest";
import {
  camelCase,
  kebabCase,
  pascalCase,
  screamingSnakeCase,
  snakeCase,
} from "../../generator/naming/casing.js";
import { spellWords, splitWords } from "../../generator/naming/words.js";

const TABLE: readonly (readonly [string, string])[] = [
  ["userName", "user Name"],
  ["user_name", "user name"],
  ["user-name", "user name"],
  ["User name", "User name"],
  ["UserDTO", "User DTO"],
  ["listOIDCApps", "list OIDC Apps"],
  ["HTTPServer", "HTTP Server"],
  ["listAPIs", "list APIs"],
  ["APIsOfUser", "AP Is Of User"],
  ["sm2", "sm2"],
  ["OAuth2Token", "O Auth2 Token"],
  ["MD5Hash", "MD5 Hash"],
  ["get2faCode", "get2fa Code"],
  ["MD5", "MD5"],
  ["v3.1-beta", "v3 1 beta"],
  ["__init__", "init"],
  ["获取用户", "获取用户"],
  ["获取User", "获取User"],
  ["ärgerÜber", "ärger Über"],
  ["ｆｕｌｌ", "ｆｕｌｌ"],
  ["a\u200bb", "a b"],
  ["x²", "x"],
  ["\u3164a", "a"],
  ["🚀", ""],
  ["", ""],
  ["--", ""],
];

describe("splitWords", () => {
  it.each(TABLE)("splits %j", (text, words) => {
    expect(splitWords(text).join(" ")).toBe(words);
  });

  it("gives words that may stand in an identifier", () => {
    for (const [text] of TABLE) {
      for (const word of splitWords(text))
        expect(`_${word}`).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
    }
  });
});

describe("spellWords", () => {
  it.each([
    ["a-b", "a minus b"],
    ["+1", "plus 1"],
    ["..", "dot dot"],
    ["🚀", "u1f680"],
    ["", "empty"],
    [" ", "space"],
  ])("spells %j", (text, words) => {
    expect(spellWords(text).join(" ")).toBe(words);
  });

  it("tells apart what differs in separators only", () => {
    const texts = ["a-b", "a_b", "a b", "ab", "a--b", "a.b"];
    expect(new Set(texts.map((text) => spellWords(text).join(" "))).size).toBe(texts.length);
  });
});

describe("casing", () => {
  const words = splitWords("list OIDC apps v2");

  it("puts words together", () => {
    expect(camelCase(words)).toBe("listOidcAppsV2");
    expect(pascalCase(words)).toBe("ListOidcAppsV2");
    expect(snakeCase(words)).toBe("list_oidc_apps_v2");
    expect(screamingSnakeCase(words)).toBe("LIST_OIDC_APPS_V2");
    expect(kebabCase(words)).toBe("list-oidc-apps-v2");
  });

  it("says the same again of what it said, where words are longer than a letter", () => {
    const whole = TABLE.map(([one]) => one).filter((one) =>
      splitWords(one).every((word) => [...word].length > 1),
    );
    expect(whole.length).toBeGreaterThan(10);
    for (const text of whole) {
      const once = pascalCase(splitWords(text));
      expect(pascalCase(splitWords(once))).toBe(once);
    }
  });

  it("does not depend on the locale", () => {
    expect(camelCase(["INFO", "ID"])).toBe("infoId");
    expect(pascalCase(["info", "id"])).toBe("InfoId");
  });
});
