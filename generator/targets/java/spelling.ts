/**
 * How a text of the description becomes a name in the casing of its kind.
 *
 * Decides: what is kept letter by letter because it is in that casing already, and what is done with a text that holds
 * no word at all.
 * Leaves to others: words and casings (`naming/`), and which names are free (`names.ts`).
 */
import { camelCase, pascalCase, screamingSnakeCase } from "../../naming/casing.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { isIdentifier } from "./syntax.js";

const PASCAL = /^\p{Lu}[\p{L}\p{Nd}]*$/u;
const CAMEL = /^\p{Ll}[\p{L}\p{Nd}]*$/u;

/** `user-dto` → `UserDto`; `UserDTO` stays. `prefix` is put before what could not begin an identifier. */
export function pascalName(text: string, prefix: string): string {
  if (PASCAL.test(text) && isIdentifier(text)) return text;
  const words = splitWords(text);
  const name = pascalCase(words.length > 0 ? words : spellWords(text));
  return isIdentifier(name) ? name : legal(prefix + name, prefix);
}

/** `get-user` → `getUser`; `listOIDCApps` stays; `class` → `class`, which its scope reserves. Empty: no name in it. */
export function camelName(text: string): string {
  if (CAMEL.test(text)) return isLegal(text) ? text : "";
  const name = camelCase(splitWords(text));
  return isLegal(name) ? name : "";
}

/** `in-progress` → `IN_PROGRESS`. */
export function constantName(text: string, prefix: string): string {
  const words = splitWords(text);
  const name = screamingSnakeCase(words.length > 0 ? words : spellWords(text));
  if (isIdentifier(name)) return name;
  const prefixed = `${prefix}_${name}`;
  return isIdentifier(prefixed) ? prefixed : legal(prefixed, prefix);
}

/** `listGroups` → `ListGroups`; nothing else changes. */
export function capitalised(name: string): string {
  const [first = "", ...rest] = name;
  return first.toUpperCase() + rest.join("");
}

/** A keyword is made a name by its scope, with an underscore behind it. */
function isLegal(name: string): boolean {
  return isIdentifier(name) || isIdentifier(`${name}_`);
}

/** Without the letters that Java does not know. */
function legal(name: string, prefix: string): string {
  const kept = [...name].filter((one) => isIdentifier(`a${one}`)).join("");
  return isIdentifier(kept) ? kept : prefix;
}
