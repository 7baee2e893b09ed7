/**
 * Whether there is something to say about OpenID Connect.
 *
 * Decides: that there is a page when a client of the SDK has it. Leaves to others: the page (`openid-page.ts`).
 */
import type { Book } from "./book.js";

export function hasOpenId(book: Book): boolean {
  return book.surface.clients.some((one) => one.openId !== null);
}
