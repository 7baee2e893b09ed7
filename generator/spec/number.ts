/**
 * Numbers as they are written.
 *
 * Decides: which JavaScript value stands for a number of the text without changing it. Integers that a double cannot
 * hold become bigint; so does a figure such as `1.0e+400`, which is an integer too and would otherwise be infinite.
 * Leaves to others: what to say about a number that has no value here.
 */

/** More digits than any number of a description has a use for; more would only cost time. */
const MOST_DIGITS = 1024;

/** The value of a JSON number; `undefined` when it is too large to be kept exactly. */
export function exactNumber(source: string): number | bigint | undefined {
  const value = Number(source);
  if (Number.isSafeInteger(value)) return value;
  if (/^[-+]?\d+$/.test(source)) return source.length > MOST_DIGITS ? undefined : BigInt(source);
  return Number.isFinite(value) ? value : scaled(source);
}

/** A decimal with an exponent, when it is an integer of a reasonable length. */
function scaled(source: string): bigint | undefined {
  const parts = /^([-+]?)(\d*)\.?(\d*)[eE]([-+]?\d{1,6})$/.exec(source);
  if (!parts) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = ""] = parts;
  const zeros = Number(exponent) - fraction.length;
  if (zeros < 0 || whole.length + fraction.length + zeros > MOST_DIGITS) return undefined;
  const magnitude = BigInt(whole + fraction + "0".repeat(zeros));
  return sign === "-" ? -magnitude : magnitude;
}
