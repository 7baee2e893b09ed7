/**
 * JSON in both directions.
 *
 * Decides: that integers are exact. One that a `number` cannot hold is read as a `bigint`, and a `bigint` is written as
 * a plain integer; every other integer is a `number`. Members that are `undefined` are left out, `null` is sent, a
 * `Date` becomes its ISO text.
 * Leaves to others: what a failure to read means (`response.ts`).
 *
 * The platform does the work. Only where it could lose digits are they carried through it inside a text, behind a mark.
 */
import { RequestError } from "./errors.js";

/** Begins no text that anyone could foresee. */
function newMark(): string {
  return `integer ${Math.random()} `;
}

export function encodeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // a bigint, or something worse
  }
  const mark = newMark();
  try {
    const [first, ...rest] = JSON.stringify(value, (_, one: unknown) =>
      typeof one === "bigint" ? mark + one : one,
    ).split(`"${mark}`);
    return [first, ...rest.map((piece) => piece.replace('"', ""))].join("");
  } catch {
    throw new RequestError("the body cannot be written as JSON");
  }
}

/** Texts, so that digits inside them are passed over, and numbers. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** The value, or `undefined` where the text is not JSON; JSON has no `undefined` of its own. */
export function decodeJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    if (!/\d{16}/.test(text)) return value;
    const mark = newMark();
    const marked = text.replace(TOKEN, (one) =>
      /^-?\d{16,}$/.test(one) && !Number.isSafeInteger(Number(one)) ? `"${mark + one}"` : one,
    );
    return JSON.parse(marked, (_, one: unknown) =>
      typeof one === "string" && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one,
    ) as unknown;
  } catch {
    return undefined; // not the error: it quotes the text, which may hold a secret
  }
}
