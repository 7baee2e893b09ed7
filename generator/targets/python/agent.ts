/**
 * What the SDK calls itself to the service.
 *
 * Decides: the product token of the user agent. Leaves to others: sending it (`runtime/request.py`).
 */

/** Without its version. */
export function agentOf(packageName: string): string {
  const name = packageName.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+/, "") || "sdk";
  return `${name}-python`;
}
