/**
 * JSON whose integers are exact.
 *
 * Decides: that an integer which a `number` cannot hold is read as a `bigint`, and a `bigint` is written as a plain
 * integer; every other integer is a `number`.
 * Leaves to others: everything else about JSON (`json.ts`), which the platform does. Only where it could lose digits are
 * they carried through it inside a text, behind a mark.
 */
import type { CoreFeature } from "./feature.js";
import { plainJson, type Json } from "./json.js";

/** Begins no text that anyone could foresee. */
function newMark(): string {
  return `integer ${Math.random()} `;
}

/** Texts, so that digits inside them are passed over, and numbers. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

export const exactJson: Json = {
  encode: (value) => {
    try {
      return plainJson.encode(value);
    } catch {
      // a bigint, or something worse
    }
    const mark = newMark();
    const [first, ...rest] = plainJson
      .encode(value, (_, one) => (typeof one === "bigint" ? mark + one : one))
      .split(`"${mark}`);
    return [first, ...rest.map((piece) => piece.replace('"', ""))].join("");
  },
  decode: (text) => {
    const value = plainJson.decode(text);
    if (value === undefined || !/\d{16}/.test(text)) return value;
    const mark = newMark();
    const marked = text.replace(TOKEN, (one) =>
      /^-?\d{16,}$/.test(one) && !Number.isSafeInteger(Number(one)) ? `"${mark + one}"` : one,
    );
    return JSON.parse(marked, (_, one: unknown) =>
      typeof one === "string" && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one,
    ) as unknown;
  },
};

/** Integers of more than 53 bits are a `bigint` wherever they stand in an answer, and may stand in a request. */
export const exactIntegers: CoreFeature = { json: exactJson };
