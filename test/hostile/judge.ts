/**
 * Whether text of a description stayed text.
 *
 * Decides: the evidence. Code is compared with code that was made from a harmless description of the same form, token
 * by token, with every text, number and comment taken for the same as every other:
 * - where only words differ, both rows of tokens are equal;
 * - where names differ, five tokens in a row have to be a row that harmless output has as well.
 * A comment commands no tool, and no file holds a character that hides or turns text.
 * Leaves to others: compiling and loading (`languages/`), pages (`pages.ts`).
 */
import type { Language, Token } from "./languages/language.js";
import type { Files } from "./workshop.js";

/** Controls but the line feed, direction marks, halves of pairs, and what is not drawn. */
export const HIDDEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u{FEFF}]/u;

/** Faults of one package whose description differs from that of `base` in words only. */
export function wordsProblems(language: Language, files: Files, base: Files): readonly string[] {
  const problems = hiddenProblems(files);
  const paths = (some: Files): string => [...some.keys()].sort().join("\n");
  if (paths(files) !== paths(base)) problems.push("the files are other files");
  for (const [path, text] of files) {
    if (!language.isSource(path)) continue;
    const read = tokensOf(language, path, text, problems);
    const expected = language.tokens(base.get(path) ?? "");
    const [mine, harmless] = [read, expected].map((tokens) => bare(tokens).map(exact));
    const at = mine?.findIndex((one, index) => one !== harmless?.[index]) ?? 0;
    if (at >= 0) {
      const around = mine?.slice(Math.max(0, at - 3), at + 6).join(" ") ?? "";
      problems.push(`${path}: other tokens than in harmless output: ${around}`);
    } else if (mine?.length !== harmless?.length) problems.push(`${path}: tokens are missing`);
    const [said, allowed] = [read, expected].map((tokens) =>
      commandsOf(language, tokens).join(" "),
    );
    if (said !== allowed) problems.push(`${path}: a comment commands ${said}, not ${allowed}`);
  }
  return problems;
}

/** Rows of tokens that the output of harmless descriptions has. */
export type Grammar = ReadonlySet<string>;

export function grammarOf(language: Language, packages: Iterable<Files>): Grammar {
  const rows = new Set<string>();
  for (const files of packages) {
    for (const [path, text] of files) {
      if (!language.isSource(path)) continue;
      for (const row of rowsOf(language.tokens(text))) rows.add(row);
    }
  }
  return rows;
}

/**
 * Faults of one package whose description differs in names from those of the grammar. `ownCommands` are those of the
 * generator in a file.
 */
export function namesProblems(
  language: Language,
  files: Files,
  grammar: Grammar,
  ownCommands: readonly string[] = [],
): readonly string[] {
  const problems = hiddenProblems(files);
  for (const [path, text] of files) {
    if (!language.isSource(path)) continue;
    const read = tokensOf(language, path, text, problems);
    const strange = rowsOf(read).find((row) => !grammar.has(row));
    if (strange !== undefined) problems.push(`${path}: tokens never seen in a row: ${strange}`);
    const commands = commandsOf(language, read);
    if (commands.length > 0 && commands.join(" ") !== ownCommands.join(" "))
      problems.push(`${path}: a comment commands ${commands.join(" ")}`);
  }
  return problems;
}

/** Equal for packages that differ in texts, numbers and comments only. */
export function formOf(language: Language, files: Files): string {
  const sources = [...files].filter(([path]) => language.isSource(path));
  return JSON.stringify(
    sources.map(([path, text]) => [path, bare(language.tokens(text)).map(exact).join(" ")]),
  );
}

/** Every name and every value of a literal in the sources of a package. */
export function spoken(language: Language, files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of files) {
    if (!language.isSource(path)) continue;
    for (const one of language.tokens(text)) {
      if (one.kind === "name") found.add(one.text);
      if (one.kind === "text") found.add(one.value ?? "");
    }
  }
  return found;
}

function hiddenProblems(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const found = HIDDEN.exec(text);
    if (found === null) return [];
    const line = text.slice(0, found.index).split("\n").length;
    return [`${path}:${line}: the character U+${found[0].codePointAt(0)?.toString(16)}`];
  });
}

/** What cannot be seen has no place in code; inside comments it may join two signs to one picture. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

function tokensOf(
  language: Language,
  path: string,
  text: string,
  problems: string[],
): readonly Token[] {
  try {
    const tokens = language.tokens(text);
    for (const one of tokens) {
      if (one.kind !== "comment" && UNSEEN.test(one.text)) problems.push(`${path}: ${one.text}`);
    }
    return tokens;
  } catch (error) {
    problems.push(`${path}: ${String(error)}`);
    return [];
  }
}

function bare(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((one) => one.kind !== "comment");
}

function exact(token: Token): string {
  return token.kind === "text" ? "''" : token.kind === "number" ? "0" : token.text;
}

function rowsOf(tokens: readonly Token[]): readonly string[] {
  const words = ["", ...bare(tokens).map((one) => (one.kind === "mark" ? one.text : "·")), ""];
  return words.map((_, index) => words.slice(index, index + 5).join(" "));
}

function commandsOf(language: Language, tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((one) => (one.kind === "comment" ? language.commands(one.text) : []));
}
