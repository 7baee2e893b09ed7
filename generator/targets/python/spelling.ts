/**
 * How a text of the description becomes a name in the casing of its kind.
 *
 * Decides: what is kept letter by letter because it is in that casing already, and what is done with a text that holds
 * no word at all. A plural of an acronym stays one word: `listUserIDs` → `list_user_ids`.
 * Leaves to others: words and casings (`naming/`), and which names are free (`names.ts`, `client-names.ts`).
 */
import { pascalCase, screamingSnakeCase, snakeCase } from "../../naming/casing.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { KEYWORDS } from "./reserved.js";
import { isIdentifier } from "./syntax.js";

const PASCAL = /^\p{Lu}[\p{L}\p{Nd}]*$/u;

/** `user-dto` → `UserDto`; `UserDTO` stays. `prefix` is put before what could not begin an identifier. */
export function pascalName(text: string, prefix: string): string {
  if (PASCAL.test(text) && isIdentifier(text)) return text;
  const words = splitWords(text);
  const name = pascalCase(words.length > 0 ? words : spellWords(text)).normalize("NFKC");
  return isIdentifier(name) ? name : prefix + name;
}

/** `getUser` → `get_user`. Empty when there is no name in it. */
export function snakeName(text: string): string {
  const name = snakeCase(splitWords(text)).normalize("NFKC");
  return isIdentifier(name) ? name : "";
}

/** As `snakeName`, with every mark said as a word: never empty. */
export function spelledName(text: string, prefix: string): string {
  const name = snakeCase(spellWords(text)).normalize("NFKC");
  return isIdentifier(name) ? name : `${prefix}_${name}`;
}

/** `sign-in` → `SIGN_IN`; `prefix` is put before what could not begin an identifier. */
export function constantName(words: readonly string[], prefix: string): string {
  const name = screamingSnakeCase(words).normalize("NFKC");
  return isIdentifier(name) ? name : `${prefix}_${name}`;
}

export function isKeyword(name: string): boolean {
  return KEYWORDS.has(name);
}

/** What a package of this name is imported as. */
export function importName(packageName: string): string {
  const name = packageName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[a-z]/.test(name) && !isKeyword(name) ? name : `sdk_${name}`;
}
