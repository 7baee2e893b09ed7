/**
 * What became of the conformance cases, as one table: a row for each topic, a column for each language.
 *
 * Decides: that a case has passed in a language when it has passed with each kind of client there; that a cell says how
 * many cases of the topic have passed, and how many have not where some have not.
 * Leaves to others: running the cases.
 */

/** One case, run with one kind of client. */
export interface CaseResult {
  readonly language: string;
  readonly topic: string;
  readonly id: string;
  /** `absent`: the tools of the language are not there. */
  readonly state: "passed" | "failed" | "absent";
}

/** Lines of the table; none without results. */
export function conformanceTable(results: readonly CaseResult[]): string[] {
  if (results.length === 0) return [];
  const languages = [...new Set(results.map((one) => one.language))].sort();
  const topics = [...new Set(results.map((one) => one.topic))].sort();
  const row = (name: string, rows: readonly CaseResult[]): string[] => [
    name,
    String(new Set(rows.map(identity)).size),
    ...languages.map((language) => cell(rows.filter((one) => one.language === language))),
  ];
  const table = [
    ["conformance", "cases", ...languages],
    ...topics.map((topic) =>
      row(
        topic,
        results.filter((one) => one.topic === topic),
      ),
    ),
    row("in all", results),
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((one) => one[column]?.length ?? 0)),
  );
  return table.map((cells) =>
    cells
      .map((text, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join("  "),
  );
}

/** `14`; `12, 2 failed`; `absent`. */
function cell(results: readonly CaseResult[]): string {
  const states = new Map<string, CaseResult["state"]>();
  // A case that has failed once has failed.
  for (const one of results)
    if (states.get(identity(one)) !== "failed") states.set(identity(one), one.state);
  const count = (state: CaseResult["state"]): number =>
    [...states.values()].filter((one) => one === state).length;
  const others = (["failed", "absent"] as const).filter((state) => count(state) > 0);
  if (others.length === 1 && others[0] !== "failed" && count("passed") === 0)
    return others[0] ?? "";
  return [String(count("passed")), ...others.map((state) => `${count(state)} ${state}`)].join(", ");
}

function identity({ topic, id }: CaseResult): string {
  return `${topic}/${id}`;
}
