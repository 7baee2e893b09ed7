/**
 * Values as text, and text in a URL.
 *
 * Decides: that nothing but RFC 3986's unreserved characters is sent as it is, so that every language sends the same
 * bytes; the text of a single value.
 * Leaves to others: lists and objects (`styles.ts`).
 */
import { RequestError } from "./errors.js";
import type { Encode } from "./operation.js";

/** Percent-encodes all but letters, digits and `-._~`. */
export const percentEncode: Encode = (text) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => "%" + one.charCodeAt(0).toString(16).toUpperCase(),
  );

/**
 * For `allowReserved`. Characters that would end the value or the query are encoded all the same, so that one value
 * never becomes two.
 */
export const keepReserved: Encode = (text) =>
  percentEncode(text).replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/g, (one) =>
    decodeURIComponent(one),
  );

/** For cookies that are sent as they are. A semicolon would begin another one. */
export const keepAll: Encode = (text) => {
  if (!/[;\s]/.test(text)) return text;
  throw new RequestError("the value of a cookie cannot hold a semicolon or a blank");
};

/** A value that is one text. Objects have no text of their own and become JSON. */
export function scalar(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RequestError(`${value} cannot be sent`);
  }
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** `undefined` and `null` are no value of a parameter. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Base64 of the UTF-8 bytes. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
