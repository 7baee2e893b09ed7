/**
 * Finds the fenced code blocks of a Markdown text.
 *
 * Decides: what a fence is (CommonMark: three or more backticks or tildes, closed by at least as many).
 * Leaves to others: what is done with them.
 */
export interface Fence {
  /** The whole info string. */
  readonly info: string;
  /** Its first word in lower case. */
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The last heading above it, without the marks. */
  readonly heading: string;
}

export function fences(markdown: string): Fence[] {
  const found: Fence[] = [];
  let open: { mark: string; indent: number; info: string; line: number; code: string[] } | null =
    null;
  let heading = "";
  markdown.split(/\r?\n/).forEach((text, index) => {
    const fence = /^( {0,3})(`{3,}|~{3,})(.*)$/.exec(text);
    if (open) {
      const closes = fence?.[2]?.startsWith(open.mark) === true && (fence[3] ?? "").trim() === "";
      if (!closes) {
        const indent = Math.min(open.indent, text.length - text.trimStart().length);
        open.code.push(text.slice(indent));
        return;
      }
      const language = /^\S*/.exec(open.info)?.[0].toLowerCase() ?? "";
      const { info, line, code } = open;
      found.push({ info, language, code: code.map((one) => `${one}\n`).join(""), line, heading });
      open = null;
    } else if (fence) {
      const [, indent = "", mark = "", info = ""] = fence;
      open = { mark, indent: indent.length, info: info.trim(), line: index + 1, code: [] };
    } else heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1] ?? heading;
  });
  return found;
}
