/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LangUnit } from "./lang-unit.js";

/** A text in the languages that the service knows. */
export interface LangObject {
  /** The text in Simplified Chinese. */
  "zh-CN": LangUnit;
  /** The text in English. */
  "en-US": LangUnit;
  /** The text in Traditional Chinese. */
  "zh-TW": LangUnit;
  /** The text in Japanese. */
  "ja-JP": LangUnit;
}
