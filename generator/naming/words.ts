/**
 * Words of a name.
 *
 * Decides: where one word ends and the next begins, in any script, and how a name without letters is spelled.
 * Leaves to others: how words are put together again (`casing.ts`), and who may have the result (`scope.ts`).
 */

/** May stand inside an identifier of every language we print, and is visible. Underscores separate. */
const PART = /(?![\p{Pc}\p{Default_Ignorable_Code_Point}])\p{ID_Continue}/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;

/** Nearly all characters of nearly all names are of ASCII, where a comparison does what a pattern would do. */
const isPart = (one: string): boolean =>
  one < "\x80" ? isLower(one) || isUpper(one) || isDigit(one) : PART.test(one);
const isDigit = (one: string): boolean =>
  one < "\x80" ? one >= "0" && one <= "9" : DIGIT.test(one);
const isUpper = (one: string): boolean =>
  one < "\x80" ? one >= "A" && one <= "Z" : UPPER.test(one);
const isLower = (one: string): boolean =>
  one < "\x80" ? one >= "a" && one <= "z" : LOWER.test(one);

/**
 * Splits at everything that cannot stand in an identifier, at `aB`, and before the last capital of `ABc`. Digits stay
 * with the letters before them (`sm2`, `MD5Hash` → `MD5`, `Hash`); letters without case make one word.
 */
export function splitWords(text: string): readonly string[] {
  if (ASCII.test(text)) return splitAscii(text);
  const words: string[] = [];
  let word = "";
  const characters = [...text];
  characters.forEach((character, index) => {
    if (!isPart(character)) {
      if (word !== "") words.push(word);
      word = "";
      return;
    }
    if (word !== "" && startsWord(characters, index)) {
      words.push(word);
      word = "";
    }
    word += character;
  });
  if (word !== "") words.push(word);
  return words;
}

/** The same, looking at numbers instead of texts of one character: names are many. */
function splitAscii(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const one = kindOf(text, at);
    if (one === OTHER) {
      if (start >= 0) words.push(text.slice(start, at));
      start = -1;
    } else if (start < 0) start = at;
    else if (one === CAPITAL && opensWord(text, at)) {
      words.push(text.slice(start, at));
      start = at;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

const ASCII = /^[\0-\x7f]*$/;
const [OTHER, SMALL, CAPITAL, NUMBER] = [0, 1, 2, 3];

function kindOf(text: string, at: number): number | undefined {
  const one = text.charCodeAt(at);
  if (one >= 0x61 && one <= 0x7a) return SMALL;
  if (one >= 0x41 && one <= 0x5a) return CAPITAL;
  return one >= 0x30 && one <= 0x39 ? NUMBER : OTHER;
}

/** `startsWord` for a capital of ASCII. */
function opensWord(text: string, at: number): boolean {
  const before = kindOf(text, at - 1);
  if (before !== CAPITAL) return before === SMALL || before === NUMBER;
  const plural = text.charCodeAt(at + 1) === 0x73 && kindOf(text, at + 2) === OTHER;
  return kindOf(text, at + 1) === SMALL && !plural;
}

/** Whether the character at `index`, which follows another part of a word, opens a new one. */
function startsWord(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? "";
  if (!isUpper(character)) return false;
  const before = characters[index - 1] ?? "";
  if (isUpper(before)) {
    // `OIDCApps`: the last capital belongs to what follows. `APIs` stays whole: a lone `s` is a plural.
    const after = characters[index + 1] ?? "";
    const plural = after === "s" && !isPart(characters[index + 2] ?? "");
    return isLower(after) && !plural;
  }
  return isLower(before) || isDigit(before);
}

/** Names of ASCII marks, so that `+1` and `-1`, or `..`, can be told apart and said aloud. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    " ": "space",
    "!": "exclamation",
    '"': "quote",
    "#": "hash",
    $: "dollar",
    "%": "percent",
    "&": "and",
    "'": "apostrophe",
    "(": "open",
    ")": "close",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less",
    "=": "equals",
    ">": "greater",
    "?": "question",
    "@": "at",
    "[": "left",
    "\\": "backslash",
    "]": "right",
    "^": "caret",
    _: "underscore",
    "`": "backtick",
    "{": "begin",
    "|": "or",
    "}": "end",
    "~": "tilde",
  }),
);

/** The words of a name with every separator said as a word: `a-b` → `a`, `minus`, `b`; `🚀` → `u1f680`. */
export function spellWords(text: string): readonly string[] {
  if (text === "") return ["empty"];
  if (/^[A-Za-z0-9]*$/.test(text)) return splitWords(text);
  const words: string[] = [];
  let run = "";
  const flush = (): void => {
    words.push(...splitWords(run));
    run = "";
  };
  for (const character of text) {
    if (isPart(character)) {
      run += character;
      continue;
    }
    flush();
    words.push(MARKS.get(character) ?? `u${(character.codePointAt(0) ?? 0).toString(16)}`);
  }
  flush();
  return words;
}
