/** Streams, parts and servers of an operation: what the conformance cases cannot see from outside. */
import { describe, expect, test } from "vitest";
import {
  ApiError,
  call,
  Core,
  eventAnswer,
  jsonBody,
  ownServer,
  partsBody,
  RequestError,
  type BodyRow,
  type Operation,
  type ResponseStream,
  type ServerSentEvent,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { plainJson } from "../../templates/typescript/runtime/json.js";
import { failure, fakeFetch, json } from "./harness.js";

const service: Service = {
  name: "StreamClient",
  agent: "stream-typescript/0",
  host: { option: "host", default: "https://api.example.com/v1" },
  schemes: {},
  errors: { 4: ApiError, 5: ApiError },
};

const watch: Operation<undefined, ResponseStream<ServerSentEvent<number>>> = {
  id: "watch",
  method: "GET",
  path: "/events",
  answer: eventAnswer,
  accept: "text/event-stream",
};

/** An answer whose pieces are given one by one, and whether its reader has let go of it. */
function streamed(...pieces: readonly string[]): { answer: Response; gone: () => boolean } {
  let cancelled = false;
  const waiting = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = waiting.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel: () => void (cancelled = true),
  });
  const headers = { "content-type": "text/event-stream" };
  return { answer: new Response(body, { headers }), gone: () => cancelled };
}

function clientOf(answer: Response): Core {
  return new Core(service, { fetch: fakeFetch(() => answer).fetch });
}

describe("a stream", () => {
  test("tells the last id, also of events that have none", async () => {
    const { answer } = streamed("id: 7\ndata: 1\n\n", "data: 2\n\nid: 8\n\n");
    const stream = await call(clientOf(answer), watch, undefined);
    expect(stream.lastEventId).toBeUndefined();
    const seen: unknown[] = [];
    for await (const { data, id } of stream) seen.push([data, id, stream.lastEventId]);
    expect(seen).toEqual([
      [1, "7", "7"],
      [2, "7", "7"],
    ]);
    expect(stream.lastEventId).toBe("8");
  });

  test("is read once, and closed by who leaves it", async () => {
    const { answer, gone } = streamed("data: 1\n\n", "data: 2\n\n", "data: 3\n\n");
    const stream = await call(clientOf(answer), watch, undefined);
    for await (const { data } of stream) if (data === 1) break;
    expect(gone()).toBe(true);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(RequestError);
    await stream.cancel();
  });

  test("is closed without being read", async () => {
    const { answer, gone } = streamed("data: 1\n\n", "data: 2\n\n");
    const stream = await call(clientOf(answer), watch, undefined);
    await stream.cancel();
    expect(gone()).toBe(true);
  });

  test("is read no faster than its reader", async () => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          given += 1;
          controller.enqueue(new TextEncoder().encode(`data: ${given}\n\n`));
        },
      },
      { highWaterMark: 0 },
    );
    const answer = new Response(body, { headers: { "content-type": "text/event-stream" } });
    const stream = await call(clientOf(answer), watch, undefined);
    for await (const { data } of stream) {
      expect(given).toBeLessThanOrEqual(data + 1);
      if (data === 5) break;
    }
  });

  test("leaves no listener at the caller's signal", async () => {
    const { answer } = streamed("data: 1\n\n", "data: 2\n\n");
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener, signal.removeEventListener];
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add.apply(signal, given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove.apply(signal, given);
    };
    const stream = await call(clientOf(answer), watch, undefined, { signal });
    for await (const { data } of stream) expect(data).toBeGreaterThan(0);
    expect(listeners).toBe(0);
  });
});

describe("a server of an operation", () => {
  const post: Operation<object, unknown> = {
    id: "upload",
    method: "POST",
    path: "/files",
    body: { kind: jsonBody },
    server: "https://upload.example.com",
    base: ownServer,
  };
  const urlOf = async (operation: Operation<object, unknown>, host?: string): Promise<unknown> => {
    const { fetch, sent } = fakeFetch(() => json({}));
    const core = new Core(service, { fetch, ...(host === undefined ? {} : { host }) });
    await call(core, operation, {});
    return sent[0]?.url;
  };

  test("stands in place of the client's, and a host that is named in place of both", async () => {
    expect(await urlOf(post)).toBe("https://upload.example.com/files");
    expect(await urlOf(post, "http://127.0.0.1:4010")).toBe("http://127.0.0.1:4010/files");
  });

  test("must be named where nobody else knows it", async () => {
    const unknown = { ...post, server: "" };
    expect(await failure(urlOf(unknown))).toBeInstanceOf(RequestError);
    expect(await urlOf(unknown, "https://mine.example.com")).toBe("https://mine.example.com/files");
  });
});

describe("parts", () => {
  const textOf = (value: unknown, row: Partial<BodyRow> = {}): Promise<string> =>
    (partsBody.encode(value, { kind: partsBody, ...row }, plainJson.encode) as Blob).text();

  test("have names that cannot end early", async () => {
    const text = await textOf({ 'a"b\r\nX: y': "1" });
    expect(text).toContain('name="a%22b%0D%0AX: y"\r\n\r\n1\r\n');
  });

  test("keep name and type of a file", async () => {
    const file = new File(["x"], "é.png", { type: "image/png" });
    const text = await textOf({ file }, { parts: { file: { contentType: "image/jpeg" } } });
    expect(text).toContain('name="file"; filename="é.png"\r\ncontent-type: image/png\r\n\r\nx\r\n');
  });

  test("are told apart by a boundary that the type names", async () => {
    const body = partsBody.encode(
      { a: "1" },
      { kind: partsBody, multipart: "multipart/mixed" },
      plainJson.encode,
    );
    const { type } = body as Blob;
    const boundary = /^multipart\/mixed; boundary=(part-[0-9a-f]{32})$/.exec(type)?.[1];
    expect(await (body as Blob).text()).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--${boundary}--\r\n`,
    );
    const again = partsBody.encode({ a: "1" }, { kind: partsBody }, plainJson.encode) as Blob;
    expect(again.type).not.toContain(String(boundary));
  });
});
