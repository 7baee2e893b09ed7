/**
 * JSON in both directions.
 *
 * Decides: nothing yet beyond what the platform does: members that are `undefined` are left out, `null` is sent, a
 * `Date` becomes its ISO text. This is the one place where JSON is written and read, so that exact 64-bit integers
 * can be kept here.
 * Leaves to others: what a failure to read means (`response.ts`).
 */
import { RequestError } from "./errors.js";

export function encodeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new RequestError("the body cannot be written as JSON: it holds a bigint or itself");
  }
}

/** The value, or `undefined` where the text is not JSON; JSON has no `undefined` of its own. */
export function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not the error: it quotes the text, which may hold a secret
  }
}
