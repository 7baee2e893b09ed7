/**
 * One attempt: middleware, `fetch`, and reading the body.
 *
 * Decides: that redirects are not followed, so that no credential travels to another host; what an error of `fetch`
 * means; how large an answer may be.
 * Leaves to others: time limits and the caller's signal, which arrive as one signal (`cancel.ts`); what the answer means
 * (`response.ts`).
 */
import type { Sign } from "./auth.js";
import { ConnectionError, DecodeError } from "./errors.js";
import type { HttpRequest, Next } from "./middleware.js";
import type { Settings } from "./options.js";
import { cleanCause } from "./redact.js";

/** What came back, before anything is made of it. */
export interface RawAnswer {
  /** 0 where a browser hides a redirect. */
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body of a stream, which is read later; `bytes` is empty then. */
  readonly open?: OpenAnswer;
}

/** An answer of which only the head was read. */
export interface OpenAnswer {
  /** Name of the operation. */
  readonly operation: string;
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array>;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** Longest silence, in milliseconds. */
  readonly timeout: number;
  /** Longest item, in characters. */
  readonly limit: number;
  /** JSON of a text; `undefined` where it is none. */
  readonly decode: (text: string) => unknown;
}

/** Errors that say that no connection was made, so nothing was sent. Others may mean either. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

function codeOf(error: unknown): string | undefined {
  for (let one = error, depth = 0; one && depth < 5; one = (one as Error).cause, depth++) {
    const { code } = one as { readonly code?: unknown };
    if (typeof code === "string" && /^\w+$/.test(code)) return code;
  }
  return undefined;
}

function connectionError(
  request: HttpRequest,
  error: unknown,
  secrets: readonly string[],
  answered: boolean,
): unknown {
  if (request.signal.aborted) return request.signal.reason;
  const code = codeOf(error);
  const sent = answered || code === undefined || !UNSENT.test(code);
  const what = answered ? "the answer broke off" : sent ? "no answer came" : "no connection";
  return new ConnectionError(
    `${request.operation}: ${what}${code === undefined ? "" : ` (${code})`}`,
    sent,
    cleanCause(error, secrets),
  );
}

export async function send(
  settings: Settings,
  request: HttpRequest,
  secrets: readonly string[],
  sign?: Sign,
  open?: Pick<OpenAnswer, "signal" | "decode">,
): Promise<RawAnswer> {
  const { signal } = request;
  const last: Next = async ({ method, url, headers, body }) => {
    // A copy: a middleware that sends twice gets two signatures.
    const own = new Headers(headers);
    const init = { method, headers: own, redirect: "manual", signal } as const;
    if (body !== undefined) Object.assign(init, { body });
    await sign?.(url, init);
    try {
      return await settings.fetch(url, init);
    } catch (error) {
      throw connectionError(request, error, secrets, false);
    }
  };
  const chain = settings.middleware.reduceRight<Next>(
    (next, step) => async (one) => step(one, next),
    last,
  );
  const response = await chain(request);
  const { status: httpStatus, headers } = response;
  const { body } = response;
  // A service that has nothing to stream says so in JSON.
  if (open && response.ok && body && !isJson(headers)) {
    const { timeout, maxResponseBytes: limit } = settings;
    const stream = { ...open, operation: request.operation, httpStatus, headers, timeout, limit };
    return { httpStatus, headers, bytes: new Uint8Array(), open: { ...stream, body } };
  }
  try {
    return { httpStatus, headers, bytes: await read(response, settings.maxResponseBytes, signal) };
  } catch (error) {
    throw error instanceof DecodeError ? error : connectionError(request, error, secrets, true);
  }
}

function isJson(headers: Headers): boolean {
  return /^application\/(problem\+)?json\b(?!-)/i.test(headers.get("content-type") ?? "");
}

/** What a `Blob` can be made of; the platforms have different names for it. */
type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

async function read(response: Response, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const { body, status, headers } = response;
  const chunks: BlobPiece[] = [];
  let size = 0;
  const keep = (chunk: Uint8Array): void => {
    signal.throwIfAborted(); // for a `fetch` that does not listen
    chunks.push(chunk as BlobPiece);
    size += chunk.length;
    if (size <= limit) return;
    const type = headers.get("content-type") ?? undefined;
    throw new DecodeError(`the answer is larger than ${limit} bytes`, status, type, "");
  };
  // A `fetch` that is not the platform's may have no stream, or one of another kind.
  if (typeof body?.getReader !== "function") keep(new Uint8Array(await response.arrayBuffer()));
  else {
    const reader = body.getReader();
    try {
      for (let one = await reader.read(); one.value; one = await reader.read()) keep(one.value);
    } finally {
      reader.cancel().catch(() => undefined); // nobody waits for it; after the end it does nothing
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
