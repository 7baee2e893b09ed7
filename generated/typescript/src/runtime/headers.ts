/**
 * Header values on their way out.
 *
 * Decides: what may stand in a header. `fetch` trims line breaks away silently in some places and lets the rest
 * through to the platform, so the check is made here, before anything is sent.
 * Leaves to others: which headers there are (`request.ts`, `auth.ts`).
 */
import { RequestError } from "./errors.js";

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** Visible ASCII, blank, tab, and the upper half of Latin-1: all that HTTP can carry. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Sets a header; refuses what could end it early. The message never holds the value, which may be a secret. */
export function setHeader(headers: Headers, name: string, value: string): void {
  if (!VALUE.test(value)) throw new RequestError(`header ${name} cannot be sent`);
  headers.set(name, value);
}

/** Sets a header that nobody has set. */
export function offerHeader(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) setHeader(headers, name, value);
}

/** Refuses what cannot be a header, with words that say why. */
export function checkHeader(name: string, value: unknown): void {
  if (!NAME.test(name)) throw new RequestError(`${JSON.stringify(name)} is no name of a header`);
  if (typeof value === "string" && VALUE.test(value)) return;
  throw new RequestError(`header ${name} holds a character that no header may hold`);
}
