/**
 * The way by which text that the generator's authors did not write becomes output.
 *
 * Decides: nothing; it only makes the places visible. A door is a function of a target's `syntax.ts` or of
 * `docs/markdown.ts` that turns any text at all into a token that cannot be more than that token (an identifier, a
 * literal, a comment) and then calls `pass`. A test over the import lines allows this import nowhere else.
 * Leaves to others: the escaping.
 */
import { type Code, type SymbolRef, trusted } from "./code.js";

/** Declares that `text` is one complete token, whatever the description held. */
export function pass(text: string, refs: readonly SymbolRef[] = []): Code {
  return trusted(text, refs);
}
