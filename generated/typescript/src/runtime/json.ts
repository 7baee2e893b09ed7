/**
 * JSON as the platform reads and writes it.
 *
 * Decides: nothing of its own. Members that are `undefined` are left out, `null` is sent, a `Date` becomes its ISO text.
 * Leaves to others: integers that a `number` cannot hold (`exact-json.ts`), and what a failure to read or to write means
 * (`response.ts`, `call.ts`).
 */

export interface Json {
  /** Raises for what cannot be written. */
  readonly encode: (value: unknown, replacer?: (key: string, value: unknown) => unknown) => string;
  /** The value, or `undefined` where the text is not JSON; JSON has no `undefined` of its own. */
  readonly decode: (text: string) => unknown;
}

export const plainJson: Json = {
  encode: (value, replacer) => JSON.stringify(value, replacer),
  decode: (text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined; // not the error: it quotes the text, which may hold a secret
    }
  },
};
