/**
 * The sidebar of one page.
 *
 * Decides: how much of the tree a page shows. Groups of groups are always open; a group of pages is open where the page
 * is in it, and otherwise is a link to its first page, so that 1,500 pages do not each list 1,500. Of a very long group a
 * page shows its own surroundings.
 * Leaves to others: the tree (`library.ts`), and its looks (`templates/docs/site/places.hbs`).
 */
import type { Code } from "../code/code.js";
import { htmlPath, wayTo } from "./addresses.js";
import { breakable, text } from "./html.js";
import type { Place } from "./library.js";

export interface ShownPlace {
  readonly title: Code;
  readonly href: Code;
  readonly isLink: boolean;
  readonly isCurrent: boolean;
  readonly hasChildren: boolean;
  readonly sidebar: readonly ShownPlace[];
}

/** A group with more pages shows as many around the current one. */
const WINDOW = 60;

/** `page` is a path below the shelf. */
export function sidebarOf(places: readonly Place[], page: string): readonly ShownPlace[] {
  return around(places, page).map((place): ShownPlace => {
    const isOpen =
      place.children.some((one) => one.children.length > 0) ||
      place.path === page ||
      place.children.some((one) => one.path === page);
    const shown = isOpen && place.children.length > 0 ? sidebarOf(place.children, page) : [];
    const target = place.path ?? (isOpen ? null : firstPage(place));
    return {
      title: breakable(place.title),
      href: text(target === null ? "" : wayTo(page, htmlPath(target))),
      isLink: target !== null,
      isCurrent: place.path === page,
      hasChildren: shown.length > 0,
      sidebar: shown,
    };
  });
}

function around(places: readonly Place[], page: string): readonly Place[] {
  if (places.length <= WINDOW) return places;
  const at = Math.max(
    places.findIndex((one) => one.path === page),
    0,
  );
  const start = Math.min(Math.max(at - WINDOW / 2, 0), places.length - WINDOW);
  return places.slice(start, start + WINDOW);
}

function firstPage(place: Place): string | null {
  if (place.path !== null) return place.path;
  for (const child of place.children) {
    const found = firstPage(child);
    if (found !== null) return found;
  }
  return null;
}
