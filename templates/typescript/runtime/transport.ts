/**
 * One attempt: `fetch`, and reading the body.
 *
 * Decides: that redirects are not followed, so that no credential travels to another host; what an error of `fetch`
 * means.
 * Leaves to others: time limits and the caller's signal, which arrive as one signal (`cancel.ts`); what the answer means
 * (`response.ts`).
 */
import type { Call } from "./call.js";
import { ConnectionError, SdkError } from "./errors.js";
import type { HttpRequest, Next } from "./middleware.js";
import type { OpenAnswer } from "./streams.js";

/** What became of a request. */
export type ConnectionFailure = "no answer came" | "the answer broke off";

/** What came back, before anything is made of it. */
export interface RawAnswer {
  /** 0 where a browser hides a redirect. */
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body of a stream, which is read later; `bytes` is empty then. */
  readonly open: OpenAnswer | undefined;
}

export async function send(call: Call, request: HttpRequest): Promise<RawAnswer> {
  const { settings, places, sign, operation, secrets } = call;
  const { signal } = request;
  /** An error of the platform as one of ours. What ended the attempt early is the reason itself. */
  const connectionError = (error: unknown, what: ConnectionFailure): unknown =>
    signal.aborted
      ? signal.reason
      : error instanceof SdkError
        ? error
        : (places.diagnose?.(operation.id, what, error, secrets) ??
          new ConnectionError(`${operation.id}: ${what}`, undefined, { sent: true }));
  const last: Next = async (one) => {
    const headers = (await sign?.(one)) ?? one.headers;
    try {
      // A global `fetch` that is replaced later is used. What it does not know in the request, it passes over.
      const init = { ...one, headers, signal, redirect: "manual" } as RequestInit;
      return await (settings.fetch ?? fetch)(one.url, init);
    } catch (error) {
      throw connectionError(error, "no answer came");
    }
  };
  const response = await (places.send?.(settings, last) ?? last)(request);
  const { status: httpStatus, headers } = response;
  const open = operation.answer?.open?.(call, response);
  try {
    const bytes = open
      ? new Uint8Array()
      : ((await places.read?.(response, settings, signal)) ??
        new Uint8Array(await response.arrayBuffer()));
    return { httpStatus, headers, bytes, open };
  } catch (error) {
    throw connectionError(error, "the answer broke off");
  }
}
