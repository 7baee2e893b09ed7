/**
 * Answers that arrive piece by piece: server-sent events, and JSON texts one after the other.
 *
 * Decides: that a stream is an iterable of its items, read as fast as its reader asks and no faster; that it ends with
 * the reader's loop, with the caller's signal, with the deadline of the call, or with a silence longer than the time
 * limit of an attempt, and leaves no connection behind however it ends; how large one item may be; what `data: [DONE]`
 * means.
 * Leaves to others: the call up to the head of the answer, retries included (`call.ts`). A stream that breaks off is not
 * begun anew: only the caller knows how to go on, and `lastEventId` tells from where.
 */
import { within } from "./cancel.js";
import { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./errors.js";
import type { AnswerKind } from "./operation.js";
import type { Call } from "./call.js";
import { now } from "./platform.js";

/** Where nothing limits the size of answers, in characters. */
const LONGEST_ITEM = 2 ** 26;
/** How much of an item that cannot be read is kept, in characters. */
const START = 200;

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
  /** Of the whole call, in milliseconds, and when it passes on the clock of `now`. */
  readonly deadline: number;
  readonly end: number;
  /** Longest item, in characters. */
  readonly limit: number;
  /** JSON of a text; `undefined` where it is none. */
  readonly decode: (text: string) => unknown;
}

/** One event of `text/event-stream`. */
export interface ServerSentEvent<Data = string, Name extends string = string> {
  /** Its name; `message` where the service gives it none. */
  readonly event: Name;
  readonly data: Data;
  /** The last id that the service gave until now; empty where it gave none. */
  readonly id: string;
  /** How long the service asks to wait before connecting again, in milliseconds. */
  readonly retry: number | undefined;
}

/** Items that arrive one by one. It can be read once, with `for await`. */
export class ResponseStream<Item> implements AsyncIterable<Item> {
  readonly #open: OpenAnswer;
  readonly #read: (stream: Source) => AsyncGenerator<unknown>;
  readonly #source: Source;
  #begun = false;

  /** @internal */
  constructor(open: OpenAnswer, read: (stream: Source) => AsyncGenerator<unknown>) {
    this.#open = open;
    this.#read = read;
    this.#source = { open, lastEventId: undefined };
  }

  /** The id of the last event that had one; `undefined`: none had. To go on after a break, send it as the API says. */
  get lastEventId(): string | undefined {
    return this.#source.lastEventId;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    if (this.#begun) throw new RequestError("a stream can be read only once");
    this.#begun = true;
    return this.#read(this.#source) as AsyncGenerator<Item, undefined>;
  }

  /** Closes the connection of a stream that is not read to its end. Leaving the `for await` loop does the same. */
  async cancel(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    await this.#open.body.cancel();
  }
}

/** A stream while it is read. */
interface Source {
  readonly open: OpenAnswer;
  lastEventId: string | undefined;
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The next bytes; `undefined` behind the last ones. */
async function nextBytes(reader: Reader, open: OpenAnswer): Promise<Uint8Array | undefined> {
  const { operation, signal, timeout, deadline, end } = open;
  const left = end - now();
  try {
    const limit = Math.min(timeout, left);
    const pause = `a pause in the stream of ${operation}`;
    return (await within(signal, () => reader.read(), limit, pause)).value;
  } catch (error) {
    if (!(error instanceof TimeoutError) || left > timeout) throw error;
    const text = `${operation} took longer than ${deadline} ms`;
    throw new TimeoutError(text, undefined, { limit: deadline });
  }
}

/** The text as it comes. */
async function* textsOf(open: OpenAnswer): AsyncGenerator<string> {
  const { operation, body } = open;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const bytes = await nextBytes(reader, open);
      if (!bytes) break;
      yield decoder.decode(bytes, { stream: true });
    }
    const rest = decoder.decode();
    if (rest !== "") yield rest;
  } catch (error) {
    if (error instanceof AbortError || error instanceof TimeoutError) throw error;
    throw new ConnectionError(`${operation}: the stream broke off`, {}, { sent: true });
  } finally {
    reader.cancel().catch(() => undefined); // nobody waits for it; after the end it does nothing
  }
}

/** The text between separators. What stands behind the last one comes as well, and `last` says so. */
async function* piecesOf(
  open: OpenAnswer,
  separator: RegExp,
): AsyncGenerator<{ readonly text: string; readonly last: boolean }> {
  let rest = "";
  // Of a line break of two characters the second may come later, when the first has ended the line.
  const endsAtReturn = separator.test("\r");
  let broken = false;
  for await (const text of textsOf(open)) {
    const [first = "", ...others] = (broken && text[0] === "\n" ? text.slice(1) : text).split(
      separator,
    );
    if (text !== "") broken = endsAtReturn && text.endsWith("\r");
    rest += first;
    for (const next of others) {
      yield { text: rest, last: false };
      rest = next;
    }
    if (rest.length > open.limit) throw unreadable(open, "an item that is too long", rest);
  }
  yield { text: rest, last: true };
}

function unreadable({ operation, httpStatus, headers }: OpenAnswer, what: string, text: string) {
  const contentType = headers.get("content-type") ?? undefined;
  return new DecodeError(
    `the stream of ${operation} holds ${what}`,
    {},
    { httpStatus, contentType },
    { bodyStart: text.slice(0, START) },
  );
}

function parsed(open: OpenAnswer, text: string): unknown {
  const value = open.decode(text);
  if (value === undefined) throw unreadable(open, "an item that is not JSON", text);
  return value;
}

/** HTML Standard, 9.2.6; an event that is cut off by the end is dropped, as it says there. */
async function* eventsOf(source: Source, json: boolean): AsyncGenerator<ServerSentEvent<unknown>> {
  const { open } = source;
  let event = "";
  let data: string[] = [];
  let size = 0;
  let retry: number | undefined;
  for await (const { text, last } of piecesOf(open, /\r\n|\n|\r/)) {
    if (text === "" && !last) {
      const all = data.join("\n");
      // The sign of those who stream JSON and have no other way to say that it is over.
      if (json && all === "[DONE]") return;
      if (data.length > 0) {
        const id = source.lastEventId ?? "";
        yield { event: event || "message", data: json ? parsed(open, all) : all, id, retry };
      }
      event = "";
      data = [];
      size = 0;
      retry = undefined;
      continue;
    }
    const [, name, value = ""] = /^([^:]*)(?:: ?([^]*))?$/.exec(text) ?? [];
    if (name === "data") {
      data.push(value);
      size += value.length;
      if (size > open.limit) throw unreadable(open, "an item that is too long", data[0] ?? "");
    } else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) source.lastEventId = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

async function* jsonTextsOf({ open }: Source, separator: RegExp): AsyncGenerator<unknown> {
  for await (const { text } of piecesOf(open, separator)) {
    if (text.trim() !== "") yield parsed(open, text);
  }
}

/** A service that has nothing to stream says so in JSON. */
function openAnswer(call: Call, { ok, body, headers, status }: Response): OpenAnswer | undefined {
  if (!ok || !body || isJson(headers)) return undefined;
  const { state, settings, operation, options, start } = call;
  return {
    operation: operation.id,
    httpStatus: status,
    headers,
    body,
    signal: options.signal,
    timeout: settings.timeout,
    deadline: settings.deadline,
    end: start + settings.deadline,
    limit: settings.maxResponseBytes ?? LONGEST_ITEM,
    decode: (operation.json ?? state.places.json).decode,
  };
}

function isJson(headers: Headers): boolean {
  return /^application\/(problem\+)?json\b(?!-)/i.test(headers.get("content-type") ?? "");
}

function streamAnswer(read: (source: Source) => AsyncGenerator<unknown>): AnswerKind {
  return {
    open: openAnswer,
    read: ({ open, httpStatus, headers }) => {
      if (open) return new ResponseStream(open, read);
      const contentType = headers.get("content-type") ?? undefined;
      throw new DecodeError(
        `a stream was asked for, and ${contentType ?? "a body of no type"} came`,
        {},
        { httpStatus, contentType },
        { bodyStart: "" },
      );
    },
  };
}

/** `text/event-stream` with JSON in `data`. */
export const eventAnswer: AnswerKind = /* @__PURE__ */ streamAnswer((source) =>
  eventsOf(source, true),
);

/** `text/event-stream` with text in `data`. */
export const textEventAnswer: AnswerKind = /* @__PURE__ */ streamAnswer((source) =>
  eventsOf(source, false),
);

/** A JSON text on each line. */
export const jsonLinesAnswer: AnswerKind = /* @__PURE__ */ streamAnswer((source) =>
  jsonTextsOf(source, /\n/),
);

/** RFC 7464: each JSON text begins with a record separator. */
export const jsonSequenceAnswer: AnswerKind = /* @__PURE__ */ streamAnswer((source) =>
  jsonTextsOf(source, /\x1e/),
);
