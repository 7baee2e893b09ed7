/**
 * The day on which a page changed last, without a clock.
 *
 * Decides: which day a dated file tells. The run names the day of its release, and the manifest keeps the day of every
 * file. A file whose content is what it was keeps its day; one that is new, or whose content changed, takes the day of the
 * run. So two runs write the same bytes, and a new release moves the day of those pages alone that it changed.
 *
 * The footer is not content: a page whose neighbours were renamed says what it said before. Whether that is all that
 * changed can only be seen on the page that stands on the disk; without it, the page counts as changed.
 * Leaves to others: the manifest's format (`manifest.ts`), and comparing (`compare.ts`).
 */
import { type Recorded, sha256 } from "./manifest.js";

/** A file as a run hands it over. */
export interface Wanted {
  readonly text: string;
  readonly hash: string;
  /** The day of the run, with which `text` ends; `null` for a file that tells none. */
  readonly date: string | null;
}

/** What begins the footer of a dated file. */
const FOOTER = "\n---\n";

/**
 * The file with the day that it has to tell.
 *
 * @param recorded What the manifest knows of the file.
 * @param standing The file of ours that stands there unedited; `null` for none.
 */
export function dated(
  wanted: Wanted,
  recorded: Recorded | undefined,
  standing: Buffer | null,
): Wanted {
  const before = recorded?.date ?? null;
  if (wanted.date === null || before === null || before === wanted.date) return wanted;
  const text = `${wanted.text.slice(0, -`${wanted.date}\n`.length)}${before}\n`;
  const hash = sha256(text);
  const isSame =
    hash === recorded?.hash ||
    (standing !== null && contentOf(standing.toString("utf8")) === contentOf(text));
  return isSame ? { text, hash, date: before } : wanted;
}

function contentOf(text: string): string {
  return text.slice(0, text.lastIndexOf(FOOTER));
}
