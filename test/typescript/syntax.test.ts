import ts from "typescript";
import { describe, expect, it } from "vitest";
import { InternalError } from "../../generator/diagnostic.js";
import {
  commentText,
  commentValue,
  identifier,
  isIdentifier,
  literal,
  markdownText,
  memberAccess,
  memberName,
  propertyKey,
} from "../../generator/targets/typescript/syntax.js";

const HOSTILE: readonly string[] = [
  "",
  "plain",
  "it's",
  'say "no"',
  `both ' and "`,
  "`${globalThis.PWNED=1}`",
  "\\",
  "ends with \\",
  "a\nb\r\nc\td",
  "\u2028\u2029\u0085",
  "\u0000\u0007\u001b",
  "\u202eevil\u202c\u2066",
  "zero\u200bwidth\ufeff",
  "\ud800 lone",
  "lone \udfff",
  "</script><!--",
  "*/ globalThis.PWNED=1 /*",
  "🚀 获取",
  "__proto__",
  "//# sourceMappingURL=x",
];

describe("literals", () => {
  it.each(HOSTILE)("gives back %j", (text) => {
    const printed = literal(text).text;
    expect(ts.transpile(`(${printed})`)).toBeTruthy();
    expect((0, eval)(`(${printed})`)).toBe(text);
    expect(printed).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u);
  });

  it("prints numbers as the formatter would", () => {
    expect([1, -1, 0.5, 1e21, 1e-7, -0].map((one) => literal(one).text)).toEqual([
      "1",
      "-1",
      "0.5",
      "1e21",
      "1e-7",
      "-0",
    ]);
    expect(literal(9007199254740993n).text).toBe("9007199254740993");
    expect(() => literal(Number.NaN)).toThrow(InternalError);
  });
});

describe("names", () => {
  it.each(HOSTILE)("is a key for %j", (text) => {
    const value: unknown = (0, eval)(`({ ${propertyKey(text).text}: 1 })`);
    expect(Object.keys(value as object)).toEqual([text]);
    const source = `interface A { ${memberName(text).text}: 1 }`;
    const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022);
    expect(file.statements).toHaveLength(1);
    const [only] = file.statements;
    expect(only && ts.isInterfaceDeclaration(only) ? only.members.length : 0).toBe(1);
    const read: unknown = (0, eval)(`(x => x${memberAccess(text).text})`);
    const object = { __proto__: null, [text]: 2 };
    expect((read as (value: object) => unknown)(object)).toBe(2);
  });

  it("lets nothing but identifiers through", () => {
    expect(identifier("获取$_1").text).toBe("获取$_1");
    for (const text of ["", "1a", "a b", "a-b", "a;b", "🚀", "a\u200d", "\u3164"]) {
      expect(isIdentifier(text)).toBe(false);
      expect(() => identifier(text)).toThrow(InternalError);
    }
  });
});

describe("comments", () => {
  /** Whether the text, inside a documentation comment, is nothing but that comment, and has no tags. */
  function inComment(text: string): ts.JSDoc | undefined {
    const lines = commentText(text).text.replace(/^/gm, " * ");
    const source = `/**\n${lines}\n */\nexport const after = 1;\n`;
    const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022, true);
    expect(file.statements).toHaveLength(1);
    const docs = ts.getJSDocCommentsAndTags(file.statements[0] as ts.Node);
    expect(docs).toHaveLength(1);
    return docs[0] as ts.JSDoc;
  }

  it.each(HOSTILE)("holds %j", (text) => {
    inComment(text);
  });

  it.each([
    "@internal",
    "text @internal @deprecated",
    "{@link x} and {@inheritDoc}",
    "* @private",
    "/** @ts-ignore */",
    "@ts-nocheck",
    "(@hidden)",
    "first\n  @param x y",
    "`@internal`",
  ])("takes the command out of %j", (text) => {
    expect(inComment(text)?.tags).toBeUndefined();
    expect(commentText(text).text).not.toMatch(
      /@(internal|deprecated|ts-|private|hidden|link|param)/,
    );
  });

  it("leaves addresses alone", () => {
    expect(commentText("write to bob@example.com").text).toBe("write to bob@example.com");
  });

  it("shows what cannot be seen", () => {
    expect(commentText("a\u202eb\u0000").text).toBe("a\\u202eb\\u0000");
  });

  it("puts a value between enough backticks", () => {
    expect(commentValue(literal("a`b``c")).text).toBe('```"a`b``c"```');
  });
});

describe("markdown", () => {
  it("keeps pairs of backticks and nothing else", () => {
    expect(markdownText("a `b_c` *d* <e> | f").text).toBe("a `b_c` \\*d\\* \\<e\\> \\| f");
    expect(markdownText("a ` b").text).toBe("a \\` b");
    expect(markdownText("`{{x}}`").text).toBe("\\{\\{x\\}\\}");
  });
});
