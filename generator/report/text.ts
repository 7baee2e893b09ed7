/**
 * Text of strangers on somebody's terminal.
 *
 * Decides: that nothing from a description or a file name can move the cursor, change colours, hide or turn text around;
 * and how many columns a text takes, so that a caret stands below what it means.
 */

// Control characters (the tab is handled where columns matter) and the invisible ones that reorder or hide text.
const UNSAFE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** `text` with every character that a terminal would act on replaced by its number. */
export function printable(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROWEST = /\p{Mn}|\p{Me}|\ufe0f/u;

/** Columns that `text` takes on a terminal: two for an ideograph, none for an accent of its own. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    width += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  }
  return width;
}
