/** Integers are exact in both directions, and nothing else is touched on the way. */
import { describe, expect, test, vi } from "vitest";
import { exactJson } from "../../templates/typescript/runtime/exact-json.js";

describe("reading", () => {
  test.each<[string, unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -9223372036854775808n],
    ["18446744073709551615", 18446744073709551615n],
    ["1234567890123456", 1234567890123456],
    ["0.12345678901234567890", Number("0.12345678901234567890")],
    ["12345678901234567890.5", 12345678901234567000],
    ["1.2345678901234567e3", 1234.5678901234567],
    ["12345678901234567890e-1", 1234567890123456800],
    ['"9007199254740993"', "9007199254740993"],
    ['"\\" 9007199254740993 \\\\"', '" 9007199254740993 \\'],
    [
      '{"9007199254740993":[9007199254740993,1]}',
      Object.fromEntries([["9007199254740993", [9007199254740993n, 1]]]),
    ],
    ['["a\\u0022",9007199254740993,"b"]', ['a"', 9007199254740993n, "b"]],
    ['{"__proto__":9007199254740993}', JSON.parse('{"__proto__":0}')],
  ])("%s", (text, expected) => {
    const value = exactJson.decode(text);
    if (text.includes("__proto__")) {
      expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toBe(9007199254740993n);
    } else expect(value).toEqual(expected);
  });

  test.each(["", "{", "9007199254740993 9", '{"a":9007199254740993', "[09007199254740993]", "1_0"])(
    "%j is not JSON",
    (text) => {
      expect(exactJson.decode(text)).toBeUndefined();
    },
  );

  test("a text without a long run of digits goes through the platform once, and unchanged", () => {
    const parse = vi.spyOn(JSON, "parse");
    exactJson.decode('{"a":123456789012345,"b":"x"}');
    expect(parse.mock.calls).toEqual([['{"a":123456789012345,"b":"x"}']]);
    parse.mockRestore();
  });

  test("long texts and deep nesting are read", () => {
    const long = "x\\\\".repeat(3_000_000);
    const value = exactJson.decode(`["${long}",9007199254740993]`) as [string, bigint];
    expect(value[0]).toHaveLength(6_000_000);
    expect(value[1]).toBe(9007199254740993n);
    const deep = "[".repeat(2000) + "9007199254740993" + "]".repeat(2000);
    expect(
      JSON.stringify(exactJson.decode(deep), (_, one) => (typeof one === "bigint" ? 1 : one)),
    ).toBe("[".repeat(2000) + "1" + "]".repeat(2000));
  });
});

describe("writing", () => {
  test("a bigint is a plain integer, at any place, and texts keep their digits", () => {
    const value = { a: 9007199254740993n, b: [-1n, "1", 'x"1'], "2": "integer 0.5 7", c: null };
    expect(exactJson.encode(value)).toBe(
      '{"2":"integer 0.5 7","a":9007199254740993,"b":[-1,"1","x\\"1"],"c":null}',
    );
    expect(exactJson.encode(5n)).toBe("5");
  });

  test("what was read is written as it came", () => {
    const text = '{"id":9223372036854775807,"list":[-9223372036854775808,1.5,"9007199254740993"]}';
    expect(exactJson.encode(exactJson.decode(text))).toBe(text);
  });

  test("a circle is refused", () => {
    const round: Record<string, unknown> = { n: 1n };
    round["self"] = round;
    expect(() => exactJson.encode(round)).toThrow(TypeError); // `call.ts` makes one of ours of it
  });
});
