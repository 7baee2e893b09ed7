/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A text in one language. */
export interface LangUnit {
  /**
   * Whether the text is shown. When it is not, the default language is shown instead.
   *
   * @example true
   */
  enabled: boolean;
  /**
   * The text.
   *
   * @example "Engineering"
   */
  value: string;
}
