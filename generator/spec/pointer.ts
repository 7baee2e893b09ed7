/**
 * JSON pointers (RFC 6901) as text.
 *
 * Decides: how tokens are escaped and taken apart. Leaves to others: what a pointer points to.
 */

export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Tokens of a pointer. The empty pointer has none; `/` has one, the empty key. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether the text is a pointer at all: empty, or led by a slash, with `~` only as `~0` and `~1`. */
export function isPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}
