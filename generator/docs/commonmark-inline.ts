/**
 * Reads what stands inside a paragraph of a description.
 *
 * Decides: which spans are seen: code, emphasis, links and bare addresses, hard breaks, escapes and entities. An image
 * is its alternative text; an HTML tag is text, except `<br>`, which descriptions use for lack of anything better.
 * Works in one pass with a stack of open emphasis, so that time grows with the length of the text.
 * Leaves to others: whether an address may be followed and how anything is printed (`print.ts`).
 */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly content: readonly Inline[] }
  | { readonly kind: "break" }
  /** A name that has a page, made from code (`mentioned-names.ts`). */
  | { readonly kind: "mention"; readonly label: string; readonly target: string | null };

/** Emphasis that is open: what it was opened with, and what came since. */
interface Frame {
  readonly mark: string;
  readonly content: Inline[];
}

const MAX_OPEN = 16;
const MAX_LABEL = 1000;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]*)>/y;
const ADDRESS = /https?:\/\/[^\s<>"'`|{}\\^]+/y;
const BREAK = /<br\s*\/?>/iy;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00A0"],
  ["copy", "\u00A9"],
  ["hellip", "\u2026"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"],
]);

/** The spans of a text. Line ends inside it are soft breaks. */
export function parseInline(text: string, insideLink = false): readonly Inline[] {
  const root: Frame = { mark: "", content: [] };
  const open: Frame[] = [root];
  /** Where the runs of backticks of each length are, the last one first. */
  let runs: ReadonlyMap<number, number[]> | undefined;
  const top = (): Frame => open.at(-1) ?? root;
  const add = (inline: Inline): void => {
    top().content.push(inline);
  };
  const addText = (piece: string): void => {
    const { content } = top();
    const last = content.at(-1);
    if (last?.kind === "text")
      content[content.length - 1] = { kind: "text", text: last.text + piece };
    else content.push({ kind: "text", text: piece });
  };
  /** Gives up the innermost open emphasis: its marks were only text. */
  const abandon = (): void => {
    const frame = open.pop();
    if (!frame) return;
    addText(frame.mark);
    for (const inline of frame.content) {
      if (inline.kind === "text") addText(inline.text);
      else add(inline);
    }
  };

  for (let at = 0; at < text.length;) {
    const character = text[at] ?? "";
    if (character === "\\") {
      const next = text[at + 1] ?? "";
      if (next === "\n") add({ kind: "break" });
      else if (PUNCTUATION.test(next)) addText(next);
      else addText(`\\${next}`);
      at += 2;
    } else if (character === "`") {
      const run = runLength(text, at);
      runs ??= runsOfTicks(text);
      const end = nextAfter(runs.get(run) ?? [], at);
      if (end < 0) addText("`".repeat(run));
      else add({ kind: "code", text: codeContent(text.slice(at + run, end)) });
      at = end < 0 ? at + run : end + run;
    } else if (character === "*" || character === "_") {
      const run = runLength(text, at);
      emphasis(character, run, flanks(text, at, run, character));
      at += run;
    } else if (character === "[" || (character === "!" && text[at + 1] === "[")) {
      const image = character === "!";
      const link = readLink(text, image ? at + 1 : at);
      if (!link) addText(image ? "![" : "[");
      else if (image) addText(plain(parseInline(link.label, true)));
      else if (insideLink) parseInline(link.label, true).forEach(add);
      else add({ kind: "link", url: link.url, content: parseInline(link.label, true) });
      at = link ? link.end : at + (image ? 2 : 1);
    } else {
      at = other(at, character);
    }
  }
  while (open.length > 1) abandon();
  return root.content;

  function emphasis(mark: string, run: number, can: { open: boolean; close: boolean }): void {
    let left = run;
    while (can.close && left > 0) {
      const frame = findLast(open, (one) => one.mark[0] === mark && one.mark.length <= left);
      if (!frame) break;
      while (top() !== frame) abandon();
      open.pop();
      left -= frame.mark.length;
      const kind = frame.mark.length === 2 ? "strong" : "emphasis";
      if (frame.content.length > 0) add({ kind, content: frame.content });
    }
    if (can.open && left > 0 && left <= 3 && open.length < MAX_OPEN) {
      if (left !== 2) open.push({ mark, content: [] });
      if (left >= 2) open.push({ mark: mark + mark, content: [] });
    } else if (left > 0) addText(mark.repeat(left));
  }

  function other(at: number, character: string): number {
    const autolink = character === "<" ? match(AUTOLINK, text, at) : null;
    const hard = character === "<" ? match(BREAK, text, at) : null;
    const entity = character === "&" ? match(ENTITY, text, at) : null;
    const atWord = character === "h" && !/[A-Za-z0-9]/.test(text[at - 1] ?? "");
    const address = atWord && !insideLink ? match(ADDRESS, text, at) : null;
    if (autolink && !insideLink) {
      const url = autolink[1] ?? "";
      add({ kind: "link", url, content: [{ kind: "text", text: url.replace(/^mailto:/, "") }] });
      return at + autolink[0].length;
    }
    if (hard) {
      add({ kind: "break" });
      return at + hard[0].length;
    }
    if (address) {
      const url = withoutTrail(address[0]);
      add({ kind: "link", url, content: [{ kind: "text", text: url }] });
      return at + url.length;
    }
    if (entity) {
      addText(decode(entity));
      return at + entity[0].length;
    }
    if (text.startsWith("  \n", at)) {
      add({ kind: "break" });
      return at + 3;
    }
    const end = endOfPlain(text, at + 1);
    addText(text.slice(at, end));
    return end;
  }
}

/** The words of some spans without their markup. */
export function plain(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if (one.kind === "break") return " ";
      if (one.kind === "mention") return one.label;
      return "content" in one ? plain(one.content) : one.text;
    })
    .join("");
}

/** The next place where something other than plain words may begin. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if ("\\`*_[!<&".includes(character)) break;
    if (character === "h" && text.startsWith("http", at)) break;
    if (character === " " && text.startsWith("  \n", at)) break;
  }
  return at;
}

function findLast(frames: readonly Frame[], test: (frame: Frame) => boolean): Frame | undefined {
  for (let at = frames.length - 1; at > 0; at -= 1) {
    const frame = frames[at];
    if (frame && test(frame)) return frame;
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern.source, pattern.flags);
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

/** So that looking for the end of every span costs no more than one reading. */
function runsOfTicks(text: string): ReadonlyMap<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
    const length = runLength(text, at);
    const same = runs.get(length);
    if (same === undefined) runs.set(length, [at]);
    else same.push(at);
    at += length;
  }
  for (const places of runs.values()) places.reverse();
  return runs;
}

/** The first of `places` behind `at`, or -1. Those before it are dropped: nobody asks for them again. */
function nextAfter(places: number[], at: number): number {
  while ((places.at(-1) ?? Infinity) <= at) places.pop();
  return places.at(-1) ?? -1;
}

/** A code span keeps its text; one space is taken from both ends so that it can begin with a backtick. */
function codeContent(text: string): string {
  const line = text.replace(/\n/g, " ");
  return /^ .*[^ ].* $/.test(line) ? line.slice(1, -1) : line;
}

function flanks(
  text: string,
  at: number,
  run: number,
  mark: string,
): { open: boolean; close: boolean } {
  const before = text[at - 1] ?? " ";
  const after = text[at + run] ?? " ";
  const left =
    !/\s/.test(after) &&
    (!PUNCTUATION.test(after) || /\s/.test(before) || PUNCTUATION.test(before));
  const right =
    !/\s/.test(before) &&
    (!PUNCTUATION.test(before) || /\s/.test(after) || PUNCTUATION.test(after));
  if (mark === "*") return { open: left, close: right };
  return {
    open: left && (!right || PUNCTUATION.test(before)),
    close: right && (!left || PUNCTUATION.test(after)),
  };
}

/** `[label](address "title")`, starting at the bracket. */
function readLink(text: string, at: number): { label: string; url: string; end: number } | null {
  let depth = 0;
  const limit = Math.min(text.length, at + MAX_LABEL);
  for (let close = at; close < limit; close += 1) {
    const character = text[close];
    if (character === "\\") close += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && (depth -= 1) === 0) {
      const rest = text.slice(close + 1, close + 1 + 2 * MAX_LABEL);
      const target =
        /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(
          rest,
        );
      if (!target) return null;
      const url = (target[1] ?? target[2] ?? "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
      return { label: text.slice(at + 1, close), url, end: close + 1 + target[0].length };
    }
  }
  return null;
}

/** Punctuation after an address belongs to the sentence; a parenthesis does when it was not opened inside. */
function withoutTrail(address: string): string {
  let url = address.replace(/[.,;:!?*_~\]]+$/, "");
  while (url.endsWith(")") && !url.includes("("))
    url = url.slice(0, -1).replace(/[.,;:!?*_~]+$/, "");
  return url;
}

function decode(entity: RegExpExecArray): string {
  const [whole, decimal, hexadecimal, name] = entity;
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
}
