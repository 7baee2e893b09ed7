/** Which failures are repeated, when, and when no more. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ManagementClient } from "./fixture/client.js";
import { RetryBudget } from "../../templates/typescript/runtime/retry.js";
import { envelope, failure, fakeService, json } from "./harness.js";

const ok = () => json(envelope(200, []));
const request = { userIds: ["a"] };
const get = (client: ManagementClient, options = {}) => client.getUsers(request, options);
const post = (client: ManagementClient, options = {}) => client.createUsers({ list: [] }, options);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs a call to its end, however long it waits. */
async function finish<T>(work: Promise<T>): Promise<T | unknown> {
  const done = work.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return done;
}

const reset = () => Promise.reject(new TypeError("fetch failed", { cause: coded("ECONNRESET") }));
const refused = () =>
  Promise.reject(new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }));
const coded = (code: string) => Object.assign(new Error(code), { code });
const status =
  (code: number, headers = {}) =>
  () =>
    json(envelope(code), 200, headers);

describe("attempts that fail for ever", () => {
  test.each<[string, () => Response | Promise<Response>, number, number]>([
    ["429", status(429), 3, 3],
    ["408", status(408), 3, 1],
    ["500", status(500), 3, 1],
    ["502", status(502), 3, 1],
    ["503", status(503), 3, 1],
    ["504", status(504), 3, 1],
    ["HTTP 503 without an envelope", () => new Response("busy", { status: 503 }), 3, 1],
    ["409", status(409), 1, 1],
    ["501", status(501), 1, 1],
    ["601", status(601), 1, 1],
    ["400", status(400), 1, 1],
    ["a connection refused", refused, 3, 3],
    ["a connection reset", reset, 3, 1],
    ["an answer that cannot be read", () => new Response("<p>"), 1, 1],
  ])("%s: GET %#", async (_, answer, gets, posts) => {
    let { client, calls } = fakeService(answer);
    expect(await finish(get(client))).toBeInstanceOf(Error);
    expect(calls).toHaveLength(gets);
    ({ client, calls } = fakeService(answer));
    expect(await finish(post(client))).toBeInstanceOf(Error);
    expect(calls).toHaveLength(posts);
  });

  test("a time limit counts as such a failure", async () => {
    const hang = () => new Promise<Response>(() => undefined);
    const { client, calls } = fakeService(hang, { timeout: 1000 });
    expect(await finish(get(client))).toMatchObject({ name: "TimeoutError", limit: 1000 });
    expect(calls).toHaveLength(3);
    expect(await finish(post(client))).toMatchObject({ name: "TimeoutError" });
    expect(calls).toHaveLength(4);
  });

  test.each([
    [0, 1],
    [4, 5],
  ])("maxRetries %d makes %d attempts, for one call or for all", async (maxRetries, attempts) => {
    const one = fakeService(status(500));
    expect(await finish(get(one.client, { maxRetries }))).toMatchObject({ attempts });
    const all = fakeService(status(500), { maxRetries });
    expect(await finish(get(all.client))).toMatchObject({ attempts });
  });
});

test("a later attempt may succeed, and gets a fresh time limit", async () => {
  const { client } = fakeService((_, count) => (count < 3 ? status(503)() : ok()), {
    timeout: 400,
  });
  expect(await finish(get(client).withResponse())).toMatchObject({ attempts: 3, status: 200 });
});

describe("the wait", () => {
  const waits = async (answer: () => Response, options = {}): Promise<number[]> => {
    const times: number[] = [];
    const { client } = fakeService(
      () => {
        times.push(performance.now());
        return answer();
      },
      { maxRetries: 7, ...options },
    );
    await finish(get(client));
    return times.slice(1).map((time, index) => Math.round(time - (times[index] ?? 0)));
  };

  test("doubles from 0.5 s to 8 s, at most; and is spread over all of that", async () => {
    expect(await waits(status(500))).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await waits(status(500), { maxRetries: 2 })).toEqual([0, 0]);
  });

  test.each([
    ["2", 2000],
    ["0", 0],
    ["-5", 0],
    ["1.5", 1500],
    ["60", 60_000],
    ["Wed, 21 Oct 2015 07:28:10 GMT", 10_000],
    ["Wed, 21 Oct 2015 07:27:00 GMT", 0],
    ["soon", 250],
    ["", 250],
  ])("obeys Retry-After %j", async (value, expected) => {
    // The service's own clock says what a date means, however wrong ours is.
    const headers = { "retry-after": value, date: "Wed, 21 Oct 2015 07:28:00 GMT" };
    expect(await waits(status(429, headers), { maxRetries: 1 })).toEqual([expected]);
  });

  test("a date is compared with our clock where the answer has none", async () => {
    vi.setSystemTime(Date.parse("2015-10-21T07:28:00Z"));
    const headers = { "retry-after": "Wed, 21 Oct 2015 07:28:07 GMT" };
    const [wait] = await waits(status(503, headers), { maxRetries: 1 });
    expect(wait).toBe(7000);
  });

  test.each(["61", "315360000", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "Retry-After %s is too long: the error comes at once",
    async (value) => {
      const { client, calls } = fakeService(status(429, { "retry-after": value }));
      const error = await failure(get(client));
      expect(calls).toHaveLength(1);
      expect((error as { retryAfter: number }).retryAfter).toBeGreaterThan(60);
    },
  );

  test("that would pass the deadline is not begun", async () => {
    const { client, calls } = fakeService(status(429, { "retry-after": "10" }));
    const error = await failure(get(client, { deadline: 5000 }));
    expect(error).toMatchObject({ name: "ThrottleError", retryAfter: 10 });
    expect(calls).toHaveLength(1);
  });

  test("ends when the caller does", async () => {
    const { client, calls } = fakeService(status(429, { "retry-after": "10" }));
    const controller = new AbortController();
    const error = failure(get(client, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    expect(await error).toMatchObject({ name: "AbortError" });
    expect(calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the budget", () => {
  test("a hundred callers whose calls all fail send at most twice as much", async () => {
    const { client, calls } = fakeService(status(500), { maxRetries: 10 });
    await finish(Promise.allSettled(Array.from({ length: 100 }, () => get(client))));
    expect(calls.length).toBeGreaterThan(100);
    expect(calls.length).toBeLessThanOrEqual(200);
  });

  test("is shared with derived clients", async () => {
    const { client, calls } = fakeService(status(500), { maxRetries: 10 });
    const derived = client.withOptions({ maxRetries: 9 });
    const all = Array.from({ length: 200 }, (_, i) => get(i % 2 ? client : derived));
    await finish(Promise.allSettled(all));
    expect(calls.length).toBeLessThanOrEqual(400);
  });

  test("fills up again, to its rim only", () => {
    const budget = new RetryBudget();
    let taken = 0;
    while (budget.take()) taken++;
    expect(taken).toBe(50);
    budget.deposit();
    expect(budget.take()).toBe(false);
    budget.deposit();
    expect(budget.take()).toBe(true);
    for (let i = 0; i < 1000; i++) budget.deposit();
    for (taken = 0; budget.take();) taken++;
    expect(taken).toBe(50);
  });
});
