/**
 * What JSON can carry.
 *
 * Decides: that a value of which JSON would silently make something else (`{}` of a `Blob` or a `Map`, numbered members
 * of a `Uint8Array`, a promise that nobody waited for) is refused, with the place where it stands.
 * Leaves to others: writing (`json.ts`); what becomes of a value that holds itself, which has no end here (`call.ts`).
 */
import { RequestError } from "./errors.js";
import type { CoreFeature } from "./feature.js";

const UNFIT =
  /^(?:Blob|File|FormData|(?:Shared)?ArrayBuffer|DataView|\w+Array|(?:Weak)?(?:Map|Set)|Promise|ReadableStream|URLSearchParams|Headers)$/;

/** Throws where `value` or anything in it is not for JSON. `place` is a JSON Pointer. */
function check(value: unknown, place = ""): void {
  if (typeof value !== "object" || value === null) return;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (UNFIT.test(kind)) {
    const where = place === "" ? "the body" : `the body at ${place}`;
    throw new RequestError(
      `${where} is a ${kind}, which JSON cannot carry; bytes go in as a base64 text`,
    );
  }
  if (typeof (value as { readonly toJSON?: unknown }).toJSON === "function") return;
  for (const [key, one] of Object.entries(value)) {
    check(one, `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

/** Refuses bodies of which JSON would make something else, such as bytes. */
export const plainBodies: CoreFeature = { check: (value) => check(value) };
