/**
 * Addresses within the site.
 *
 * Decides: that a page `x.md` becomes `x.html`, that every link is relative, so that the site works in any folder and
 * from a disk, and which part of a page that was cut (`parts.ts`) an anchor stands in.
 * Leaves to others: which links are safe at all (`markdown.ts`).
 */
import { relativePath } from "../docs/slug.js";
import type { Cut } from "./parts.js";

/** Pages that are cut, by their path in the site. */
export type Cuts = ReadonlyMap<string, Cut>;

/** The file of a page, or of a later part of it. */
export function htmlPath(page: string, part = 1): string {
  return page.replace(/\.md$/, part === 1 ? ".html" : `-part-${part}.html`);
}

/** The way from one file of the site to another. */
export function wayTo(from: string, to: string): string {
  return relativePath(from, to);
}

/** Where a link on `page` leads, seen from the file of that page. A link to anywhere else stays as it is. */
export function resolveLink(page: string, href: string, cuts: Cuts): string {
  const found = /^([^#?:]*\.md)?(?:#(.*))?$/.exec(href);
  if (!found) return href;
  const [, path, anchor = ""] = found;
  const target = path === undefined ? page : new URL(path, `file:///${page}`).pathname.slice(1);
  const hash = anchor === "" ? "" : `#${anchor}`;
  if (target === page && hash !== "" && !cuts.has(page)) return hash;
  return wayTo(page, htmlPath(target, cuts.get(target)?.partOf.get(anchor))) + hash;
}
