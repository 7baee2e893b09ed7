/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the user agent of a request says. */
export interface ParsedUserAgent {
  /**
   * Kind of the device.
   *
   * @example "Desktop"
   */
  device: string;
  /**
   * Name of the browser.
   *
   * @example "Safari"
   */
  browser: string;
  /**
   * Name of the operating system.
   *
   * @example "Mac OS"
   */
  os: string;
}
