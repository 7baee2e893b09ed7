/**
 * Names of files.
 *
 * Decides: what every file system we know accepts: at most 120 bytes, no device name of Windows, no dot or dash at
 * either end, and no two names that differ only in case or in the way an accent is written.
 * Leaves to others: folders and endings (`targets/`), and keeping paths inside the output (`output/`).
 */
import { kebabCase } from "./casing.js";
import { cutBytes } from "./hash.js";
import type { Scope } from "./scope.js";
import { spellWords, splitWords } from "./words.js";

/** Room for the longest ending a build adds, such as `.d.ts.map`. */
const STEM_BYTES = 90;

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** The file name, without ending, that a text asks for. */
export function fileStem(text: string): string {
  const words = splitWords(text);
  const stem = kebabCase(words.length > 0 ? words : spellWords(text)).normalize("NFC");
  return cutBytes(stem, STEM_BYTES);
}

/** The same with every mark and every capital told apart: `User_DTO` → `user-underscore-d-t-o`. */
export function spelledStem(text: string): string {
  const words = spellWords(text).flatMap((word) => word.split(/(?=\p{Lu})/u));
  return cutBytes(kebabCase(words).normalize("NFC"), STEM_BYTES);
}

/** The scope of one folder. `owned` are stems that the generator itself uses there; `suffix` is put after a taken one. */
export function folderScope(what: string, owned: readonly string[], suffix: string): Scope {
  const taken = new Set(owned);
  return {
    what,
    isReserved: (stem) => DEVICE.test(stem) || taken.has(stem),
    escape: (stem) => `${stem}-${suffix}`,
    // Some disks take `ſ` for `s` and `ﬁ` for `fi`.
    key: (stem) => stem.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC"),
    limit: STEM_BYTES,
  };
}
