/** Time limits and the caller's signal; and that nothing is left behind. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortError, TimeoutError } from "../../templates/typescript/runtime/index.js";
import { ManagementClient } from "./fixture/client.js";
import { envelope, failure, fakeService, json, jwt, KEYS, serve } from "./harness.js";

const ok = () => json(envelope(200, []));
const request = { userIds: ["a"] };

describe("with a fetch that never answers and does not listen", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const hang = () => new Promise<Response>(() => undefined);
  const options = { maxRetries: 0 };

  test("the time limit ends an attempt; 30 s unless told otherwise", async () => {
    const { client } = fakeService(hang, options);
    const error = failure(client.getUsers(request));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({
      message: "attempt 1 of getUsers took longer than 30000 ms",
      limit: 30_000,
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the deadline ends the call with all its attempts", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.2); // 100 ms between the attempts
    const { client, calls } = fakeService(hang, { timeout: 600 });
    const error = failure(client.getUsers(request, { deadline: 1000 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await error).toMatchObject({
      message: "getUsers took longer than 1000 ms",
      limit: 1000,
    });
    expect(calls).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("no limit is no timer", async () => {
    const { client } = fakeService(hang, { ...options, timeout: Infinity });
    void failure(client.getUsers(request));
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the caller's signal ends the call, with its reason", async () => {
    const { client } = fakeService(hang, options);
    const controller = new AbortController();
    const error = failure(client.getUsers(request, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await error).toBeInstanceOf(AbortError);
    expect(await error).toMatchObject({ name: "AbortError", cause: reason });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the request's own signal fires too, so that fetch can close its socket", async () => {
    const { client, calls } = fakeService(hang, { ...options, timeout: 50 });
    const error = failure(client.getUsers(request));
    await vi.advanceTimersByTimeAsync(50);
    await error;
    expect(calls[0]?.init.signal?.aborted).toBe(true);
  });
});

test("a signal that fired before sends nothing", async () => {
  const { client, calls, tokens } = fakeService(ok);
  const error = await failure(client.getUsers(request, { signal: AbortSignal.abort("no") }));
  expect(error).toMatchObject({ name: "AbortError", cause: "no" });
  expect(calls.length + tokens.length).toBe(0);
});

test("a signal that lives long holds no listener of calls that are done", async () => {
  const { client } = fakeService((_, count) => (count % 3 === 0 ? json(envelope(400)) : ok()));
  const { signal } = new AbortController();
  for (let i = 0; i < 50; i++) await client.getUsers(request, { signal }).catch(() => undefined);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

describe("against a server", () => {
  test("that sends its body too slowly, the limit covers the body and the socket is closed", async () => {
    let closed = (): void => undefined;
    const gone = new Promise<void>((done) => (closed = done));
    const server = await serve(({ target }, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      if (target.endsWith("-token")) {
        response.end(JSON.stringify(envelope(200, { access_token: jwt(1), expires_in: 7200 })));
        return;
      }
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => {
        clearInterval(drip);
        closed();
      });
    });
    const client = new ManagementClient({ ...KEYS, host: server.url, maxRetries: 0 });
    const start = performance.now();
    const error = await failure(client.getUsers(request, { timeout: 300 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(2000);
    await gone;
    await server.close();
  });

  test("a hundred calls, each ended at another moment, leave nothing, and the next call works", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const server = await serve(({ target }, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const data = target.endsWith("-token") ? { access_token: jwt(1), expires_in: 7200 } : [];
      response.write(" ");
      setTimeout(() => response.end(JSON.stringify(envelope(200, data))), 5);
    });
    const client = new ManagementClient({ ...KEYS, host: server.url });
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), index / 5);
        await client.getUsers(request, { signal: controller.signal }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(AbortError);
        });
        expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      }),
    );
    expect((await client.getUsers(request)).data).toEqual([]);
    await new Promise((done) => setTimeout(done, 20));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await server.close();
  });
});
