/**
 * JSON Pointers (RFC 6901) into requests and answers.
 *
 * Decides: that a pointer sees own members only, so that `/constructor` finds nothing.
 * Leaves to others: which pointers there are (`operation.ts`, `service.ts`).
 */
import { isPresent } from "./encoding.js";
import type { Pointer } from "./operation.js";

function steps(pointer: Pointer): readonly string[] {
  return typeof pointer === "string" ? pointer.split("/").slice(1) : pointer;
}

/** The own member `key` of anything at all, or `undefined`. */
export function member(value: unknown, key: string): unknown {
  return isPresent(value) && Object.hasOwn(value as object, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** What stands at `pointer`, or `undefined` where nothing does or no pointer is given. */
export function get(value: unknown, pointer: Pointer | undefined): unknown {
  return pointer === undefined ? undefined : steps(pointer).reduce(member, value);
}

/** A copy of `value` with `content` at `pointer`; objects that are missing on the way are made. */
export function set(value: unknown, pointer: Pointer, content: unknown): unknown {
  const place = (at: unknown, [step, ...rest]: readonly string[]): unknown =>
    step === undefined
      ? content
      : { ...(at as object | undefined), [step]: place(member(at, step), rest) };
  return place(value, steps(pointer));
}
