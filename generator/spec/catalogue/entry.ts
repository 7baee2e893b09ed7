/**
 * One page of the catalogue.
 *
 * Decides: how a page is laid out: what the finding means and why it matters, then the fault and its cure.
 * Leaves to others: the pages (`reading.ts` and its neighbours), printing them (`report/`).
 */

export interface CatalogueEntry {
  /** As findings carry it. */
  readonly code: string;
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly explanation: string;
}

/** The fault and its cure, side by side. */
export interface Cure {
  readonly wrong: string;
  readonly right: string;
  /** Language of the two; YAML where nothing is said. */
  readonly language?: string;
}

/** A page. Texts may be indented as the code around them is. */
export function entry(code: string, title: string, text: string, cure: Cure): CatalogueEntry {
  const fence = (body: string) =>
    ["```" + (cure.language ?? "yaml"), unindent(body), "```"].join("\n");
  const explanation = [
    unindent(text).replace(/([^\n])\n(?!\n)/g, "$1 "),
    "Wrong:",
    fence(cure.wrong),
    "Right:",
    fence(cure.right),
  ];
  return { code, title, explanation: explanation.join("\n\n") + "\n" };
}

function unindent(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(margin)).join("\n");
}
