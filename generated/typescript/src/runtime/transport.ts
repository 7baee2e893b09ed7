/**
 * One attempt: `fetch`, and reading the body.
 *
 * Decides: that redirects are not followed, so that no credential travels to another host; what an error of `fetch`
 * means.
 * Leaves to others: time limits and the caller's signal, which arrive as one signal (`cancel.ts`); what the answer means
 * (`response.ts`).
 */
import type { Sign } from "./auth.js";
import type { Call } from "./call.js";
import { ConnectionError, DecodeError } from "./errors.js";
import type { HttpRequest, Next } from "./middleware.js";
import { cleanCause } from "./redact.js";
import type { OpenAnswer } from "./streams.js";

/** What came back, before anything is made of it. */
export interface RawAnswer {
  /** 0 where a browser hides a redirect. */
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body of a stream, which is read later; `bytes` is empty then. */
  readonly open?: OpenAnswer;
}

/** An error of the platform as one of ours. What ended the attempt early is the reason itself. */
function connectionError(
  { state, secrets }: Call,
  { signal, operation }: HttpRequest,
  error: unknown,
  answered: boolean,
): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof DecodeError) return error;
  const { code, unsent } = state.places.diagnose?.(error) ?? {};
  const sent = answered || !unsent;
  const what = answered ? "the answer broke off" : sent ? "no answer came" : "no connection";
  const detail = code ? ` (${code})` : "";
  return new ConnectionError(`${operation}: ${what}${detail}`, sent, cleanCause(error, secrets));
}

export async function send(
  call: Call,
  request: HttpRequest,
  sign: Sign | undefined,
): Promise<RawAnswer> {
  const { settings, state } = call;
  const { places } = state;
  const last: Next = async ({ method, url, headers, body }) => {
    // A copy: a middleware that sends twice gets two signatures.
    const own = new Headers(headers);
    const { signal } = request;
    const init = { method, headers: own, redirect: "manual", signal } as const;
    if (body !== undefined) Object.assign(init, { body });
    await sign?.(url, init);
    try {
      return await settings.fetch(url, init);
    } catch (error) {
      throw connectionError(call, request, error, false);
    }
  };
  const next = places.send?.(settings, last) ?? last;
  const response = await next(request);
  const { status: httpStatus, headers } = response;
  const open = call.operation.answer?.open?.(call, response);
  if (open) return { httpStatus, headers, bytes: new Uint8Array(), open };
  try {
    const bytes =
      (await places.read?.(response, settings, request.signal)) ??
      new Uint8Array(await response.arrayBuffer());
    return { httpStatus, headers, bytes };
  } catch (error) {
    throw connectionError(call, request, error, true);
  }
}
