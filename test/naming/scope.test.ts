import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostic.js";
import { camelCase } from "../../generator/naming/casing.js";
import { fileStem, folderScope } from "../../generator/naming/files.js";
import { type Claim, type Scope, settleNames } from "../../generator/naming/scope.js";
import { spellWords, splitWords } from "../../generator/naming/words.js";

const SCOPE: Scope = {
  what: "fields",
  isReserved: (name) => name === "delete",
  escape: (name) => `${name}_`,
};

function claim(text: string, more: Partial<Claim> = {}): Claim {
  const span = { file: "a.yaml", line: text.length, column: 1, endLine: 1, endColumn: 1 };
  const candidates = [camelCase(splitWords(text)), text, camelCase(spellWords(text))];
  return { id: text, text, given: null, candidates, span, ...more };
}

function settle(claims: readonly Claim[], diagnostics = new Diagnostics(), scope = SCOPE) {
  return Object.fromEntries(settleNames(claims, scope, diagnostics));
}

/** The same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const TEXTS = "user_name userName user-name UserName user.name delete id ID Id a-b a_b aB x".split(
  " ",
);

describe("settleNames", () => {
  it("leaves the name to the one that is written like it", () => {
    const diagnostics = new Diagnostics();
    const names = settle([claim("user_name"), claim("userName")], diagnostics);
    expect(names).toEqual({ userName: "userName", user_name: "user_name" });
    const [found] = diagnostics.sorted();
    expect(found).toMatchObject({ code: "name-collision", severity: "warning" });
    expect(found?.message).toContain('"user_name" is named "user_name"');
    expect(found?.related).toHaveLength(1);
  });

  it("keeps a name for the one that is written like it, also where that one would like another", () => {
    const wish = (text: string, wanted: string): Claim =>
      claim(text, { candidates: [wanted, text] });
    const alone = [wish("RED", "Red"), wish("r-e-d", "RED")];
    const all = [wish("red", "Red"), wish("Red", "Red"), ...alone];
    for (const claims of [all, [...all].reverse()]) {
      const diagnostics = new Diagnostics();
      const own = { red: "red", RED: "RED", Red: "Red", "r-e-d": "r-e-d" };
      expect(settle(claims, diagnostics)).toEqual(own);
      expect(diagnostics.sorted()).toHaveLength(3);
    }
    const diagnostics = new Diagnostics();
    expect(settle(alone, diagnostics)).toEqual({ RED: "Red", "r-e-d": "r-e-d" });
    expect(diagnostics.sorted().map(({ message }) => message)).toEqual([
      '"r-e-d" and "RED" would both be "RED" among the fields; "r-e-d" is named "r-e-d"',
    ]);
  });

  it("puts the text behind the name before it takes a hash", () => {
    const only = (text: string): Claim => claim(text, { candidates: ["red"] });
    const diagnostics = new Diagnostics();
    const scope = { ...SCOPE, remedy: "x-enum-varnames" };
    const names = settle(
      [only("red"), only("RED"), only("r-e-d"), only("r_e_d")],
      diagnostics,
      scope,
    );
    expect(names).toEqual({
      red: "red",
      RED: "red_RED",
      "r-e-d": "red_r_minus_e_minus_d",
      r_e_d: "red_r_underscore_e_underscore_d",
    });
    const found = diagnostics.sorted();
    expect(found).toHaveLength(3);
    for (const { hint } of found) expect(hint).toContain('"x-enum-varnames"');
  });

  it("gives the name to nobody when nobody is written like it", () => {
    expect(settle([claim("user_name"), claim("user-name")])).toEqual({
      user_name: "user_name",
      "user-name": "user-name",
    });
  });

  it("does not depend on order", () => {
    const random = randomNumbers(7);
    const wanted = settle(TEXTS.map((text) => claim(text)));
    for (let round = 0; round < 50; round++) {
      expect(settle(shuffled(TEXTS, random).map((text) => claim(text)))).toEqual(wanted);
    }
  });

  it("renames nothing when something else is added", () => {
    const before = settle(TEXTS.map((text) => claim(text)));
    for (const added of ["other", "user", "nameOfUser", "zebra-crossing"]) {
      const after = settle([...TEXTS, added].map((text) => claim(text)));
      for (const text of TEXTS) expect(after[text]).toBe(before[text]);
    }
  });

  it("gives every claim a name of its own, whatever the texts", () => {
    const random = randomNumbers(11);
    const letters = "aAbB_-. 1é获🚀";
    for (let round = 0; round < 200; round++) {
      const texts = new Set(
        Array.from({ length: 12 }, () =>
          Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
            const all = [...letters];
            return all[Math.floor(random() * all.length)] ?? "a";
          }).join(""),
        ),
      );
      const claims = [...texts].map((text) =>
        claim(text, { candidates: [camelCase(splitWords(text)) || "x"] }),
      );
      const names = Object.values(settle(claims));
      expect(new Set(names).size).toBe(texts.size);
    }
  });

  it("keeps an explicit name and moves the others", () => {
    const names = settle([claim("a", { given: "userName" }), claim("userName")]);
    expect(names["a"]).toBe("userName");
    expect(names["userName"]).not.toBe("userName");
  });

  it("refuses two equal explicit names, with both places", () => {
    const diagnostics = new Diagnostics();
    settle([claim("a", { given: "same" }), claim("bb", { given: "same" })], diagnostics);
    const [found] = diagnostics.sorted();
    expect(found).toMatchObject({ code: "name-collision", severity: "error", span: { line: 2 } });
    expect(found?.related[0]?.span.line).toBe(1);
  });

  it("refuses an explicit name that is reserved", () => {
    const diagnostics = new Diagnostics();
    settle([claim("a", { given: "delete" })], diagnostics);
    expect(diagnostics.sorted()[0]?.code).toBe("name-not-expressible");
  });

  it("steps around reserved names without a word", () => {
    const diagnostics = new Diagnostics();
    expect(settle([claim("delete")], diagnostics)).toEqual({ delete: "delete_" });
    expect(diagnostics.count).toBe(0);
  });

  it("lets lower ranks choose first", () => {
    const names = settle([
      claim("made up", { rank: 2, candidates: ["user", "userOfOurs"], derived: true }),
      claim("user", { rank: 1 }),
    ]);
    expect(names).toEqual({ user: "user", "made up": "userOfOurs" });
  });

  it("cuts long names and keeps them apart", () => {
    const long = "a".repeat(290);
    const names = Object.values(settle([claim(`${long}A`), claim(`${long}B`)]));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(200);
  });
});

describe("files", () => {
  const scope = folderScope("files", ["index"], "model");
  const names = (...texts: string[]) =>
    settle(
      texts.map((text) => claim(text, { candidates: [fileStem(text)] })),
      new Diagnostics(),
      scope,
    );

  it("avoids devices of Windows and files of ours", () => {
    expect(names("CON", "index", "nul", "Com1", "console")).toEqual({
      CON: "con-model",
      index: "index-model",
      nul: "nul-model",
      Com1: "com1-model",
      console: "console",
    });
  });

  it("tells apart what file systems do not", () => {
    const stems = Object.values(names("UserDto", "UserDTO", "userDto", "u\u0301ser", "\u00faser"));
    const keys = stems.map((stem) => stem.normalize("NFC").toLowerCase());
    expect(new Set(keys).size).toBe(5);
  });

  it("makes one harmless component of any text", () => {
    for (const text of [
      "../../PWNED",
      "C:\\x",
      "a\u0000b",
      ".git/hooks",
      "-rf x",
      "..",
      "",
      "~",
      "a.",
      "標".repeat(200),
    ]) {
      const stem = fileStem(text);
      expect(stem).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
      expect(Buffer.byteLength(`${stem}.d.ts.map`)).toBeLessThanOrEqual(120);
    }
  });
});
