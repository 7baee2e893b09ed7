/**
 * What stands at the end of a page.
 *
 * Decides: that a line across the page divides it from the content, that the pages before and after it come first, and
 * the day of the page's last change at the very end, where the output finds it (`output/dates.ts`).
 * Leaves to others: which day it is: nobody here knows what the page was before.
 */
import { type Code, EMPTY } from "../code/code.js";
import type { Book } from "./book.js";
import { text } from "./markdown.js";

export interface Footer {
  readonly hasFooter: boolean;
  readonly neighbours: Code;
  readonly hasNeighbours: boolean;
  readonly changed: Code;
  readonly isDated: boolean;
}

export function footer({ words, date }: Book, neighbours: Code = EMPTY): Footer {
  return {
    hasFooter: !neighbours.isEmpty || date !== null,
    neighbours,
    hasNeighbours: !neighbours.isEmpty,
    changed: date === null ? EMPTY : words.lastChanged(text(date)),
    isDated: date !== null,
  };
}
