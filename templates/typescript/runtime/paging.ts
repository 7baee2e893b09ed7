/**
 * Lists that come in pages.
 *
 * Decides: which request fetches the next page, and when there is none: after an empty page; when as many items were
 * seen as the service says there are; where it does not say, after a page that is not full. No list is endless.
 * Leaves to others: where number, size, items and total stand (`PagingRow`), and the calls (`call.ts`).
 */
import { respond } from "./call.js";
import type { Core } from "./core.js";
import { SdkError } from "./errors.js";
import type { Operation, PagingRow } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { get, set } from "./pointer.js";
import { ApiPromise, type ApiResponse } from "./promise.js";
import { setState, stateOf } from "./state.js";

/**
 * A service that answers every page number with items would be asked for ever; a total that it tells may be wrong, or
 * grow with every page.
 */
const MOST_PAGES = 10_000;

/**
 * One page when awaited; every item of this and all later pages when iterated:
 * `for await (const group of client.listGroups()) { … }`.
 */
export class PagePromise<Result, Item> extends ApiPromise<Result> implements AsyncIterable<Item> {
  readonly #row: PagingRow;
  readonly #request: unknown;
  readonly #fetch: (request: unknown) => Promise<ApiResponse<Result>>;

  constructor(
    row: PagingRow,
    request: unknown,
    fetch: (request: unknown) => Promise<ApiResponse<Result>>,
  ) {
    super(fetch(request));
    this.#row = row;
    this.#request = request;
    this.#fetch = fetch;
  }

  /** This page and all later ones, each fetched when it is asked for. */
  async *pages(): AsyncGenerator<Result, void, undefined> {
    const row = this.#row;
    const first = row.first ?? 1;
    const from = Number(get(this.#request, row.page) ?? first);
    let size = get(this.#request, row.size) as number | undefined;
    let seen: number | undefined = from === first ? 0 : undefined;
    let response = this.withResponse();
    for (let count = 1; ; count++) {
      const { data } = await response;
      const { length } = itemsOf(data, row);
      if (count === 1 || length > 0) yield data;
      size ??= length;
      seen = (seen ?? (from - first) * size) + length;
      const total = get(data, row.total);
      // The total is asked first: a service may give fewer items than `size` asked for on every page.
      if (length === 0 || (typeof total === "number" ? seen >= total : length < size)) return;
      const next = from + count;
      if (count === MOST_PAGES) {
        throw new SdkError(
          `there are more than ${MOST_PAGES} pages; a list from page ${next} goes on`,
        );
      }
      response = this.#fetch(set(this.#request, row.page, next));
    }
  }

  /** Every item of this and all later pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* itemsOf(page, this.#row) as Item[];
  }
}

function itemsOf(page: unknown, row: PagingRow): unknown[] {
  const items = get(page, row.items);
  if (items === null) return [];
  // Not there is not empty: the answer may be a failure, and a list that ends early looks complete.
  if (!Array.isArray(items)) throw new SdkError(`there is no list at ${row.items} of the answer`);
  return items as unknown[];
}

/** Sends a call whose answer is one page of a list. */
export function callPaged<Request, Result, Item>(
  core: Core,
  operation: Operation<Request, Result>,
  request: Request,
  options: RequestOptions = {},
): PagePromise<Result, Item> {
  const { paging } = operation;
  if (!paging) throw new SdkError(`${operation.id} has no pages`);
  // Later pages are asked for with the token of the first: nobody gets a list of two users.
  const pinned = {} as Core;
  setState(pinned, stateOf(core));
  return new PagePromise(paging, request, (one) =>
    respond(pinned, operation, one as Request, options),
  );
}
