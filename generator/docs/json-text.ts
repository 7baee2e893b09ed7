/**
 * JSON as it is shown on a page.
 *
 * Decides: the layout, and that characters which a reader cannot see, or which a site would act on, are written as
 * `\u` escapes: the value stays the same. Integers of any size keep all their digits.
 * Leaves to others: which value is shown.
 */
import type { Json } from "../model/json.js";

/** Two blanks per level, as every JSON formatter does. */
export function jsonBlock(value: Json): string {
  return print(value, "\n");
}

/** On one line. */
export function jsonLine(value: Json): string {
  return print(value, "");
}

function print(value: Json, newline: string): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return String(value);
  const inner = newline === "" ? "" : `${newline}  `;
  const between = newline === "" ? ", " : `,${inner}`;
  const colon = ": ";
  const isList = isArray(value);
  const members = isList
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([key, item]) => quoted(key) + colon + print(item, inner));
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return open + close;
  const padding = newline === "" && !isList ? " " : "";
  return open + inner + padding + members.join(between) + padding + newline + close;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function quoted(value: string): string {
  return JSON.stringify(value)
    .replace(/<!--/g, "\\u003c!--")
    .replace(
      /[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
