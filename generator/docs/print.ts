/**
 * Prints the tree of a description as Markdown that can hold nothing else than what the tree says.
 *
 * Decides: the shape. As blocks: paragraphs of one line each, lists, fences, quotes and tables; a heading becomes a bold
 * line, because the headings of a page are the page's own. In a table cell: one line, with `<br>` between blocks and
 * before list items. All text passes `escape.ts`; an address that may not be followed leaves only its words.
 * Leaves to others: reading (`commonmark.ts`), and making `Code` (`markdown.ts`).
 */
import type { Block } from "./commonmark.js";
import type { Inline } from "./commonmark-inline.js";
import { checkedUrl, codeSpanText, escapeInline, fenceText, startOfLine } from "./escape.js";

/** Blocks with a blank line between them. */
export function printBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(printBlock)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Everything on one line, ready for a table cell or for the end of a sentence. */
export function printOneLine(blocks: readonly Block[]): string {
  return startOfLine(lines(blocks).join("<br>"));
}

export function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join("");
}

function printInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeInline(inline.text);
    case "code":
      return codeSpanText(inline.text);
    case "mention": {
      const label = codeSpanText(inline.label);
      return inline.target === null ? label : `[${label}](${inline.target})`;
    }
    case "break":
      return "<br>";
    case "strong":
      return wrap("**", printInlines(inline.content));
    case "emphasis":
      return wrap("*", printInlines(inline.content));
    case "link": {
      const url = checkedUrl(inline.url);
      const words = printInlines(inline.content);
      return url === null || words === "" ? words : `[${words}](${url})`;
    }
  }
}

function wrap(mark: string, inner: string): string {
  return inner.trim() === "" ? inner : `${mark}${inner}${mark}`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return startOfLine(printInlines(block.content).trim());
    case "heading":
      return wrap("**", printInlines(block.content).trim());
    case "fence":
      return fenceText(block.language, block.text);
    case "quote":
      return prefixed(printBlocks(block.content), "> ", "> ");
    case "list":
      return printList(block.start, block.items);
    case "table": {
      const width = block.head.length;
      const rule = `|${" --- |".repeat(width)}`;
      return [tableRow(block.head), rule, ...block.rows.map(tableRow)].join("\n");
    }
  }
}

function tableRow(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map((cell) => printInlines(cell).trim().replace(/\|/g, "\\|")).join(" | ")} |`;
}

function printList(start: number | null, items: readonly (readonly Block[])[]): string {
  const loose = items.some((item) => item.filter((block) => block.kind !== "list").length > 1);
  const printed = items.map((item, index) => {
    const marker = start === null ? "- " : `${start + index}. `;
    const body = item.map(printBlock).filter((text) => text !== "");
    return prefixed(body.join(loose ? "\n\n" : "\n"), marker, " ".repeat(marker.length));
  });
  return printed.join(loose ? "\n\n" : "\n");
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) =>
      index === 0 ? first + line : line === "" ? others.trimEnd() : others + line,
    )
    .join("\n");
}

function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return [printInlines(block.content).trim()];
      case "heading":
        return [printBlock(block)];
      case "fence":
        return block.text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map(codeSpanText);
      case "quote":
        return lines(block.content);
      case "list":
        return block.items.map((item, index) => {
          const marker = block.start === null ? "•" : `${block.start + index}.`;
          return `${marker} ${lines(item).join("<br>")}`;
        });
      case "table":
        return [block.head, ...block.rows].map((row) =>
          row.map((cell) => printInlines(cell).trim()).join(" – "),
        );
    }
  });
}
