/**
 * JSON as the platform reads and writes it.
 *
 * Decides: nothing of its own. Members that are `undefined` are left out, `null` is sent, a `Date` becomes its ISO text.
 * Leaves to others: integers that a `number` cannot hold (`exact-json.ts`), and what a failure to read means
 * (`response.ts`).
 */
import { RequestError } from "./errors.js";

export interface Json {
  /** Raises {@link RequestError} for what cannot be written. */
  readonly encode: (value: unknown, replacer?: (key: string, value: unknown) => unknown) => string;
  /** The value, or `undefined` where the text is not JSON; JSON has no `undefined` of its own. */
  readonly decode: (text: string) => unknown;
}

export const plainJson: Json = {
  encode: (value, replacer) => {
    try {
      return JSON.stringify(value, replacer);
    } catch {
      throw new RequestError("the body cannot be written as JSON");
    }
  },
  decode: (text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined; // not the error: it quotes the text, which may hold a secret
    }
  },
};
