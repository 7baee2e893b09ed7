/**
 * A short name for a long one.
 *
 * Decides: the digest that stands for a name that was cut, or that nothing else tells apart.
 * Leaves to others: when one is needed (`scope.ts`, `files.ts`).
 */
import { createHash } from "node:crypto";

/** The first `length` hexadecimal digits of the text's SHA-256: the same for ever, on every machine. */
export function shortHash(text: string, length = 8): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, length);
}

/** The name, or its beginning and a hash of the whole when it is longer than `limit` UTF-16 code units. */
export function cutName(name: string, limit: number, separator = "_"): string {
  if (name.length <= limit) return name;
  const tail = separator + shortHash(name);
  return wholeCharacters(name, limit - tail.length) + tail;
}

/** As `cutName`, counted in bytes of UTF-8: what file systems count. */
export function cutBytes(name: string, limit: number, separator = "-"): string {
  if (Buffer.byteLength(name, "utf8") <= limit) return name;
  const tail = separator + shortHash(name);
  let kept = "";
  let bytes = Buffer.byteLength(tail, "utf8");
  for (const character of name) {
    bytes += Buffer.byteLength(character, "utf8");
    if (bytes > limit) break;
    kept += character;
  }
  return kept + tail;
}

/** At most `limit` code units, without half a surrogate pair at the end. */
function wholeCharacters(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
