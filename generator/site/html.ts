/**
 * The door of the preview site: the only way by which text becomes HTML.
 *
 * Decides: which characters are escaped. One spelling serves text and attributes in double quotes alike, so that a
 * template cannot choose the wrong one. Characters that no HTML document may hold become U+FFFD.
 * Leaves to others: Markdown (`markdown.ts`) and code with colours (`highlight.ts`), which make markup of their own.
 */
import type { Code } from "../code/code.js";
import { pass } from "../code/door.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escapeHtml(value: string): string {
  return value
    .replace(/[&<>"]/g, (found) => ESCAPES[found] ?? "")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "\uFFFD");
}

/** A name in a narrow column: long ones may break between their words. */
export function breakable(value: string): Code {
  const words = escapeHtml(value);
  return pass(value.length > 20 ? words.replace(/([a-z0-9])(?=[A-Z])/g, "$1<wbr>") : words);
}

/** Text between tags, or the value of an attribute in double quotes. */
export function text(value: string): Code {
  return pass(escapeHtml(value));
}
