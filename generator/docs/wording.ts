/**
 * Words that are not ours, on a page of another language than theirs.
 *
 * Decides: that a text without a translation stands there as it is, named as the language that it is in, with a mark behind
 * it; and how sentences of an SDK are looked up. Markdown has no word for a language, so this is one of the few elements of
 * HTML on our pages: who listens to a page hears each text in its own language, and browsers and translators know it.
 * What such a sentence has in code markup is a name of the SDK or of the service and the same in every
 * language, so a dictionary has each sentence once, with numbers in place of its names: `{1}`, `{2}`.
 * Leaves to others: the mark and the sentences (the dictionary), translations of a description (`edition.ts`), Markdown.
 */
import { type Code, code } from "../code/code.js";
import type { Book, Scope } from "./book.js";
import { description, descriptionLine, inLanguage } from "./markdown.js";
import { type Mention, mentionsOf } from "./mentioned-names.js";

/** Words of the description with a mark where they are not translated. */
export function marked(book: Book, words: string, shown: Code): Code {
  return withMark(book, isForeign(book, words) ? book.original : null, shown);
}

/** A description of any length, as blocks. */
export function told(book: Book, scope: Scope, words: string): Code {
  return marked(book, words, description(words, mentionsOf(book, scope)));
}

/** A description on one line. */
export function toldLine(book: Book, scope: Scope, words: string): Code {
  const known = book.lines.get(words);
  if (known !== undefined) return known;
  // Operations and types that are mentioned are links, which begin at the page. All else is the same wherever it stands.
  const mention = words.includes("`") ? mentionsOf(book, scope) : undefined;
  let hasLinks = false;
  const watched: Mention | undefined =
    mention &&
    ((name) => {
      hasLinks ||= book.mentionable.operations.has(name) || book.types.has(name);
      return mention(name);
    });
  const line = marked(book, words, descriptionLine(words, watched));
  if (!hasLinks) book.lines.set(words, line);
  return line;
}

/** Words of an SDK, as blocks. */
export function sdkWords(book: Book, words: string): Code {
  const found = ofSdk(book, words);
  return withMark(book, found === null ? LANGUAGE_OF_SDKS : null, description(found ?? words));
}

/** Words of an SDK on one line. */
export function sdkLine(book: Book, words: string): Code {
  const found = ofSdk(book, words);
  return withMark(book, found === null ? LANGUAGE_OF_SDKS : null, descriptionLine(found ?? words));
}

/** Sentences of SDKs are ours. */
const LANGUAGE_OF_SDKS = "en";

function isForeign({ wording }: Book, words: string): boolean {
  return wording !== null && /\p{L}/u.test(words) && !wording.isTranslated(words);
}

/** @param language That of the text, where it is not the page's. */
function withMark({ words }: Book, language: string | null, shown: Code): Code {
  if (language === null || shown.isEmpty) return shown;
  // Behind a list or a block of code there is no place for a mark.
  return shown.text.includes("\n")
    ? code`${words.untranslated}\n\n${inLanguage(language, shown)}`
    : code`${inLanguage(language, shown)} ${words.untranslated}`;
}

/** What an SDK says, in the language of the page; `null`: nobody has translated it. */
function ofSdk({ words: { sdk }, wording }: Book, words: string): string | null {
  if (sdk === null || words.trim() === "") return words;
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => {
    const { key, names } = sentenceOf(paragraph);
    const known = Object.hasOwn(sdk, key) ? sdk[key] : undefined;
    if (known !== undefined) {
      return known.replace(/\{(\d)\}/g, (_, at: string) => names[Number(at) - 1] ?? "");
    }
    // A sentence of the description: in its own language, it is what it should be.
    return wording === null ? paragraph : wording.of(paragraph);
  });
  return paragraphs.every((one) => one !== undefined) ? paragraphs.join("\n\n") : null;
}

/** A sentence as dictionaries have it, and the names that stood in it. */
export function sentenceOf(words: string): {
  readonly key: string;
  readonly names: readonly string[];
} {
  const names: string[] = [];
  const key = words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/`[^`]+`/g, (name) => `{${names.push(name)}}`);
  return { key, names };
}
