/**
 * What a method gives back.
 *
 * Decides: that it is awaited for the result, and asked for `withResponse()` by those who want status, headers and
 * request id too. The call is on its way as soon as the method returns, as with every promise.
 * Leaves to others: the call (`call.ts`), and walking pages (`paging.ts`).
 */

/** An answer with what stood around it. */
export interface ApiResponse<T> {
  /** The result. */
  readonly data: T;
  /** What the service judged: the status in the body where it puts one there, else that of HTTP. */
  readonly status: number;
  /** Status of the HTTP answer. */
  readonly httpStatus: number;
  readonly headers: Headers;
  /** Names this call in the logs of the service. */
  readonly requestId: string | undefined;
  /** How often the call was sent. */
  readonly attempts: number;
}

/** The result of a call, once it is there. */
export class ApiPromise<T> implements Promise<T> {
  readonly #response: Promise<ApiResponse<T>>;

  constructor(response: Promise<ApiResponse<T>>) {
    this.#response = response;
  }

  /** The result together with status, headers and request id. Sends nothing again. */
  withResponse(): Promise<ApiResponse<T>> {
    return this.#response;
  }

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#response.then((one) => one.data).then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onfinally);
  }

  /** For the compiler, to whom it is a promise; nobody reads it. */
  declare readonly [Symbol.toStringTag]: string;
}
