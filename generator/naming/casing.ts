/**
 * Words put together the way a language writes them. Pure functions, the same on every machine and in every locale.
 *
 * Decides: the five casings. An acronym is a word like any other: `OIDC`, `apps` → `OidcApps`.
 * Leaves to others: which casing a kind of name has, and when a name is kept as it was written (`targets/`).
 */

/** `userName` */
export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? lower(word) : capitalised(word))).join("");
}

/** `UserName` */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalised).join("");
}

/** `user_name` */
export function snakeCase(words: readonly string[]): string {
  return words.map(lower).join("_");
}

/** `USER_NAME` */
export function screamingSnakeCase(words: readonly string[]): string {
  return words.map((word) => word.toUpperCase()).join("_");
}

/** `user-name` */
export function kebabCase(words: readonly string[]): string {
  return words.map(lower).join("-");
}

function capitalised(word: string): string {
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return word.slice(0, length).toUpperCase() + lower(word.slice(length));
}

/** `İ` becomes `i` with a combining dot, which is a letter and a mark: both may stand in an identifier. */
function lower(word: string): string {
  return word.toLowerCase();
}
