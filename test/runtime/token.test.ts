/** Buying tokens, keeping them, and what a 401 does to them. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ManagementClient } from "./fixture/client.js";
import {
  envelope,
  failure,
  fakeFetch,
  fakeService,
  isTokenCall,
  json,
  jwt,
  KEYS,
} from "./harness.js";

const ok = () => json(envelope(200, []));
const request = { userIds: ["a"] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets `seconds` pass on every clock. */
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test("a thousand first calls make one token request", async () => {
  const { client, tokens, calls } = fakeService(ok);
  await Promise.all(Array.from({ length: 1000 }, () => client.getUsers(request)));
  expect(tokens).toHaveLength(1);
  expect(calls).toHaveLength(1000);
});

describe("by what is left of its life", () => {
  test("more than 120 s: the token is used as it is", async () => {
    const { client, tokens } = fakeService(ok);
    await client.getUsers(request);
    await pass(7200 - 121);
    await client.getUsers(request);
    await pass(0);
    expect(tokens).toHaveLength(1);
  });

  test("120 to 30 s: it is used, and renewed once behind the calls", async () => {
    const { client, tokens, calls } = fakeService(ok);
    await client.getUsers(request);
    await pass(7200 - 119);
    await Promise.all([client.getUsers(request), client.getUsers(request)]);
    expect(tokens).toHaveLength(2);
    expect(calls[2]?.headers.get("authorization")).toBe(`Bearer ${jwt(1)}`);
    await client.getUsers(request);
    expect(calls[3]?.headers.get("authorization")).toBe(`Bearer ${jwt(2)}`);
    expect(tokens).toHaveLength(2);
  });

  test("below 30 s: the call waits for the next one", async () => {
    const { client, tokens, calls } = fakeService(ok);
    await client.getUsers(request);
    await pass(7200 - 29);
    await client.getUsers(request);
    expect(tokens).toHaveLength(2);
    expect(calls[1]?.headers.get("authorization")).toBe(`Bearer ${jwt(2)}`);
  });

  test("a short-lived token is not bought again for every call", async () => {
    const { client, tokens } = fakeService(ok, { expiresIn: 60 });
    for (let i = 0; i < 10; i++) await client.getUsers(request);
    expect(tokens).toHaveLength(1);
    await pass(50);
    await client.getUsers(request);
    await pass(0);
    expect(tokens).toHaveLength(2);
  });

  test.each([0, 1, -5])(
    "with a life of %d s every call gets one token and none loops",
    async (life) => {
      const { client, tokens } = fakeService(ok, { expiresIn: life });
      await client.getUsers(request);
      await pass(2);
      await client.getUsers(request);
      expect(tokens).toHaveLength(2);
    },
  );

  test("with a life of ten years it is kept", async () => {
    const { client, tokens } = fakeService(ok, { expiresIn: 315_360_000 });
    await client.getUsers(request);
    await pass(86_400);
    await client.getUsers(request);
    expect(tokens).toHaveLength(1);
  });

  test("a wall clock that jumps changes nothing", async () => {
    const { client, tokens } = fakeService(ok);
    await client.getUsers(request);
    vi.setSystemTime(Date.now() + 864e5);
    await client.getUsers(request);
    expect(tokens).toHaveLength(1);
  });
});

test("a life that the answer does not tell, or tells as text", async () => {
  for (const [told, lives] of [
    [undefined, 7200],
    ["100", 100],
  ] as const) {
    let bought = 0;
    const { fetch } = fakeFetch(({ url }) =>
      isTokenCall(url)
        ? json(envelope(200, { access_token: jwt(++bought), expires_in: told }))
        : ok(),
    );
    const client = new ManagementClient({ ...KEYS, fetch });
    await client.getUsers(request);
    await pass(lives - 1);
    await client.getUsers(request);
    expect(bought).toBe(2);
  }
});

describe("a purchase that fails", () => {
  /** Fails for the purchases whose numbers are named. */
  const flaky = (...failing: number[]) => {
    let purchases = 0;
    const { fetch } = fakeFetch(({ url }) => {
      if (!isTokenCall(url)) return ok();
      purchases++;
      return failing.includes(purchases)
        ? json(envelope(403, null))
        : json(envelope(200, { access_token: jwt(purchases), expires_in: 7200 }));
    });
    return { client: new ManagementClient({ ...KEYS, fetch }), purchases: () => purchases };
  };

  test("fails all who wait for it; the next call tries again", async () => {
    const { client, purchases } = flaky(1);
    const both = [failure(client.getUsers(request)), failure(client.getUsers(request))];
    for (const error of await Promise.all(both)) {
      expect(error).toMatchObject({ status: 403, path: "/api/v3/get-management-token" });
    }
    expect(purchases()).toBe(1);
    await client.getUsers(request);
    expect(purchases()).toBe(2);
  });

  test("behind a call keeps the old token, and pauses longer each time", async () => {
    const { client, purchases } = flaky(2, 3, 4);
    await client.getUsers(request);
    await pass(7200 - 119);
    for (const [wait, expected] of [
      [0, 2],
      [0.5, 2],
      [0.6, 3],
      [1.5, 3],
      [0.6, 4],
      [3.5, 4],
      [0.6, 5],
      [10, 5],
    ] as const) {
      await pass(wait);
      await client.getUsers(request);
      await pass(0);
      expect(purchases()).toBe(expected);
    }
  });

  test.each([{}, { access_token: "" }, { access_token: 5 }])(
    "an answer without a token is an error: %j",
    async (data) => {
      const { fetch } = fakeFetch(() => json(envelope(200, data)));
      const error = await failure(new ManagementClient({ ...KEYS, fetch }).getUsers(request));
      expect((error as Error).message).toBe("the answer holds no /data/access_token");
    },
  );

  test.each([["not a token"], ["a.b.c"], [jwt(1, { other: 1 })]])(
    "a token without the claim is an error",
    async (token) => {
      const { fetch } = fakeFetch(() => json(envelope(200, { access_token: token })));
      const error = await failure(new ManagementClient({ ...KEYS, fetch }).getUsers(request));
      expect((error as Error).message).toBe("the token holds no scoped_pool_id");
    },
  );
});

describe("a 401", () => {
  const unauthorized = () => json(envelope(401, null));

  test("buys a new token and is replayed once, POST too", async () => {
    const { client, calls, tokens } = fakeService((sent) =>
      sent.headers.get("authorization") === `Bearer ${jwt(1)}` ? unauthorized() : ok(),
    );
    const { attempts } = await client.createUsers({ list: [] }).withResponse();
    expect(attempts).toBe(2);
    expect(calls).toHaveLength(2);
    expect(tokens).toHaveLength(2);
  });

  test("that comes again is raised", async () => {
    const { client, calls, tokens } = fakeService(unauthorized);
    const error = await failure(client.createUsers({ list: [] }));
    expect(error).toMatchObject({ name: "UnauthorizedError", attempts: 2 });
    expect(calls).toHaveLength(2);
    expect(tokens).toHaveLength(2);
  });

  test("a thousand at once buy one token, late ones none", async () => {
    const waiting: (() => void)[] = [];
    const { client, tokens } = fakeService(async (sent, count) => {
      if (count === 1) await new Promise<void>((done) => waiting.push(done));
      return sent.headers.get("authorization") === `Bearer ${jwt(1)}` ? unauthorized() : ok();
    });
    const late = client.getUsers(request);
    await pass(0);
    await Promise.all(Array.from({ length: 1000 }, () => client.getUsers(request)));
    expect(tokens).toHaveLength(2);
    waiting.forEach((done) => done());
    await late;
    expect(tokens).toHaveLength(2);
  });

  test("for a header that the caller brought is raised at once, and costs no token", async () => {
    const { client, calls, tokens } = fakeService(unauthorized);
    const error = failure(client.getUsers(request, { headers: { authorization: "Bearer mine" } }));
    expect(await error).toMatchObject({ status: 401, attempts: 1 });
    expect(calls).toHaveLength(1);
    expect(tokens).toHaveLength(1); // the one that the header with the claim is made from
  });
});

test("the end of one caller does not end the purchase for the others", async () => {
  let release = (): void => undefined;
  const { fetch, sent } = fakeFetch(async ({ url }) => {
    if (!isTokenCall(url)) return ok();
    await new Promise<void>((done) => (release = done));
    return json(envelope(200, { access_token: jwt(1), expires_in: 7200 }));
  });
  const client = new ManagementClient({ ...KEYS, fetch });
  const controller = new AbortController();
  const first = failure(client.getUsers(request, { signal: controller.signal }));
  const second = client.getUsers(request);
  await pass(0);
  controller.abort();
  expect(await first).toMatchObject({ name: "AbortError" });
  release();
  expect((await second).data).toEqual([]);
  expect(sent.filter(({ url }) => isTokenCall(url))).toHaveLength(1);
});

test("the token call has the client's options, not those of the call that caused it", async () => {
  const { client, tokens } = fakeService(ok, { headers: { "x-all": "1" } });
  await client.getUsers(request, { headers: { "x-one": "2" } });
  expect(tokens[0]?.headers.get("x-all")).toBe("1");
  expect(tokens[0]?.headers.has("x-one")).toBe(false);
});
