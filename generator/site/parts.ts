/**
 * Pages that are too long.
 *
 * Decides: where a page is cut, so that none is over 200 kB: before a heading, or between two blocks of a section that is
 * itself too long. A block is never cut.
 * Leaves to others: how parts are linked (`addresses.ts`, `page.ts`), and what a block is (`markdown.ts`, `tables.ts`).
 */
import type { Block } from "./markdown.js";

/** In bytes, without the frame around the page, which takes up to 30 kB. */
const LONGEST = 150_000;

/** How a page is cut. */
export interface Cut {
  /** Anchor → part, counted from 1. */
  readonly partOf: ReadonlyMap<string, number>;
  /** How many blocks each part has. */
  readonly lengths: readonly number[];
}

/** How a page has to be cut; `null` when it is short enough. */
export function cutOf(blocks: readonly Block[]): Cut | null {
  const parts: Block[][] = [[]];
  let size = 0;
  for (const unit of units(blocks)) {
    const length = lengthOf(unit);
    if (size > 0 && size + length > LONGEST) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...unit);
    size += length;
  }
  if (parts.length === 1) return null;
  const partOf = new Map<string, number>();
  parts.forEach((part, at) => {
    for (const { ids } of part) for (const id of ids) partOf.set(id, at + 1);
  });
  return { partOf, lengths: parts.map((one) => one.length) };
}

/** The blocks of each part. */
export function partsOf(
  blocks: readonly Block[],
  cut: Cut | undefined,
): readonly (readonly Block[])[] {
  let start = 0;
  return (cut?.lengths ?? [blocks.length]).map((length) => blocks.slice(start, (start += length)));
}

/** What stays together: a section, or a block of a long one. */
function units(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (/^<h[23]/.test(block.html.text)) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.flatMap((section) =>
    lengthOf(section) > LONGEST ? section.map((one) => [one]) : [section],
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, one) => sum + Buffer.byteLength(one.html.text), 0);
}
