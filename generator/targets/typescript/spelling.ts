/**
 * How a text of the description becomes a name in the casing of its kind.
 *
 * Decides: what is kept letter by letter because it is in that casing already, and what is done with a text that holds
 * no word at all.
 * Leaves to others: words and casings (`naming/`), and which names are free (`names.ts`, `client-names.ts`).
 */
import { camelCase, pascalCase } from "../../naming/casing.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { isIdentifier } from "./syntax.js";

const PASCAL = /^\p{Lu}[\p{L}\p{Nd}]*$/u;
const CAMEL = /^\p{Ll}[\p{L}\p{Nd}]*$/u;

/** `user-dto` → `UserDto`; `UserDTO` stays. `prefix` is put before what could not begin an identifier. */
export function pascalName(text: string, prefix: string): string {
  if (PASCAL.test(text)) return text;
  const words = splitWords(text);
  const name = pascalCase(words.length > 0 ? words : spellWords(text));
  return isIdentifier(name) ? name : prefix + name;
}

/** `get-user` → `getUser`; `listOIDCApps` stays. Empty when there is no name in it. */
export function camelName(text: string): string {
  if (CAMEL.test(text)) return text;
  const name = camelCase(splitWords(text));
  return isIdentifier(name) ? name : "";
}

/** `listGroups` → `ListGroups`; nothing else changes. */
export function capitalised(name: string): string {
  const length = (name.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return name.slice(0, length).toUpperCase() + name.slice(length);
}
