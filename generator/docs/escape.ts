/**
 * Which characters of a text mean something to a reader of Markdown, and how each is made harmless.
 *
 * Decides: the spelling. A page is read by many programs, and one spelling must satisfy all of them: CommonMark with
 * GFM tables (GitHub), markdown-it with the plugins of VitePress and VuePress (attributes in braces, emoji, containers,
 * file inclusion, linkify), and then Vue, which compiles the HTML and evaluates what stands between two braces.
 *
 * - Vue looks at the finished HTML, where an entity or a backslash escape is gone again. Only something that stays in
 *   the HTML keeps two braces apart: an empty comment, `{<!-- -->{`. It is invisible in every renderer, needs no
 *   directive, and also stops the attribute plugin (`{onclick=…}`) and Liquid. So every brace that opens gets one.
 * - A code span cannot hold a comment. Text with two braces becomes a `<code>` element with escaped text inside; so does
 *   a backslash before a pipe, which renderers read differently inside of a table.
 * - `|` becomes an entity in text: tables are split before entities are read, so the same text works inside and outside
 *   of a table. In a code span it stays, and the table cell escapes it (`markdown.ts`).
 * - VitePress includes files by a comment that it looks for in the raw source, even inside a fence. A block that holds
 *   such a comment is printed as a `<pre>` element.
 * - Control characters, lone surrogates and direction overrides become U+FFFD: seen, and without effect.
 *
 * Leaves to others: when text is a description that may be formatted (`commonmark.ts`, `print.ts`), and making `Code`
 * (`markdown.ts`).
 */

const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;
const INCLUDE = /<!--/;

/** Whether a text needs to be looked at closely. Every half of a surrogate pair counts, since this costs less. */
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/** Characters that no output may hold as they are. Keeps tabs and line ends. */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(CONTROL, "\uFFFD").replace(/[\u2028\u2029]/g, " ");
}

/** Everything that `escapeInline` changes, so that most texts are left alone at once. */
const SIGNIFICANT = /[\\`*[\]~$|<>&{_:@\t\r\n]| {2}|www\./i;

/** Text inside a line, without any markup of its own. White space is collapsed; both ends are kept. */
export function escapeInline(text: string): string {
  const shown = visible(text);
  if (!SIGNIFICANT.test(shown)) return shown;
  const line = shown.replace(/[ \t\r\n]+/g, " ");
  return line.replace(/[\\`*[\]~$|<>&{_:@]|www\./gi, (found: string, at: number) => {
    const before = line[at - 1] ?? "";
    const after = line[at + found.length] ?? "";
    switch (found) {
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case "|":
        return "&#124;";
      case "{":
        return "{<!-- -->";
      case "&":
        return /[#A-Za-z]/.test(after) ? "&amp;" : "&";
      // Inside a word an underscore is only an underscore.
      case "_":
        return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? "_" : "\\_";
      // `https://…`, `:smile:`, `:::`; not `12:30` and not `a: b`.
      case ":":
        return after === "" || /[\s\d]/.test(after) ? ":" : "\\:";
      case "@":
        return before !== "" && /\S/.test(before) && /[A-Za-z0-9]/.test(after) ? "\\@" : "@";
      default:
        return found.length > 1 ? `${found.slice(0, -1)}\\.` : `\\${found}`;
    }
  });
}

/** The same for text that may come first on a line, where `#`, `-` or `1.` would start a block. */
export function escapeLine(text: string): string {
  return startOfLine(escapeInline(text).trim());
}

/** Makes the first characters of an otherwise finished line harmless. */
export function startOfLine(line: string): string {
  return line.replace(/^(?:[#+=-]|(\d+)([.)]))/, (found, digits?: string, mark?: string) =>
    digits === undefined ? `\\${found}` : `${digits}\\${mark ?? ""}`,
  );
}

/** A code span, or nothing for an empty text. Pipes stay: see `cell` in `markdown.ts`. */
export function codeSpanText(text: string): string {
  // Names, as most are.
  if (/^[\w.$-]+$/.test(text)) return `\`${text}\``;
  const line = visible(text).replace(/[\t\r\n]/g, " ");
  if (line === "") return "";
  if (line.includes("{{") || line.includes("\\|") || INCLUDE.test(line))
    return `<code>${escapeInline(line)}</code>`;
  const ticks = "`".repeat(longestRun(line, "`") + 1);
  const padded = /^`|`$|^ .*[^ ].* $/.test(line) ? ` ${line} ` : line;
  return `${ticks}${padded}${ticks}`;
}

/** A fenced block. `language` is a word of ours or is dropped. */
export function fenceText(language: string, text: string): string {
  const body = visible(text)
    .replace(/\r\n?/g, "\n")
    .replace(/(?<!\n)\n+$/, "");
  if (INCLUDE.test(body) && /@include/i.test(body)) {
    const html = body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return `<pre v-pre><code>${html}</code></pre>`;
  }
  const info = /^[A-Za-z0-9+#-]{1,20}$/.test(language) ? language : "";
  const marks = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
  return `${marks}${info}\n${body}\n${marks}`;
}

/**
 * An address that may be followed, spelt so that it can stand between the parentheses of a link; `null` for every
 * scheme but http, https and mailto, and for what is no absolute address at all.
 */
export function checkedUrl(url: string): string | null {
  const trimmed = url.trim();
  if (!/^(https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  if (!["http:", "https:", "mailto:"].includes(parsed.protocol)) return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  return visible(parsed.href)
    .replace(/[()|{}`'"\\<>\s*$]/g, (found) => `%${hex(found)}`)
    .replace(/&/g, "&amp;");
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0");
}

function longestRun(text: string, character: string): number {
  if (!text.includes(character)) return 0;
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
