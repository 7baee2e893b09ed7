/**
 * A description in another human language than its own.
 *
 * Decides: what pages need to know of a translation.
 * Leaves to others: where it comes from (`spec/translation.ts`), and how words without a translation are shown
 * (`wording.ts`).
 */
import type { Api } from "../model/api.js";

export interface Edition {
  /** The model with the words of the language, as far as they are translated. Nothing else in it differs. */
  readonly api: Api;
  readonly translation: Wording;
}

/** What is known about the words of a description in another language. */
export interface Wording {
  /** Whether a text of the model is in this language, not in the original's. */
  isTranslated(words: string): boolean;
  /** What a text of the original is in this language; `undefined`: not translated. */
  of(words: string): string | undefined;
}
