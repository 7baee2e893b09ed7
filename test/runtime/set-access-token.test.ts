/** The one thing about a client that can change: whose token it uses. */
import { expect, test } from "vitest";
import {
  callPaged,
  ConfigurationError,
  call,
  inQuery,
  ApiError,
  bearerScheme,
  type ClientOptions,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { setTokenOption } from "../../templates/typescript/runtime/oauth.js";
import { failure, fakeFetch, json, PlainClient, type Sent } from "./harness.js";

const service: Service = {
  name: "UserClient",
  agent: "user-typescript/1.0.0",
  host: { option: "host", default: "https://api.example.com" },
  schemes: { user: bearerScheme({ option: "accessToken" }) },
  secrets: ["accessToken"],
  errors: { 4: ApiError, 5: ApiError },
};
interface Options extends ClientOptions {
  readonly accessToken?: string | (() => string);
}
const read: Operation<unknown, unknown> = {
  id: "read",
  method: "GET",
  path: "/me",
  security: [["user"]],
};
const list: Operation<unknown, { items: unknown[] }> = {
  ...{ id: "list", method: "GET", path: "/all", security: [["user"]] },
  parameters: [{ name: "page", in: inQuery }],
  paging: { page: "/page", items: "/items" },
};

function client(answer: (sent: Sent, count: number) => Response | Promise<Response>): {
  core: PlainClient;
  tokens: () => (string | null)[];
} {
  const { fetch, sent } = fakeFetch(answer);
  const core = new PlainClient(service, { fetch, accessToken: "ann" } as Options);
  return { core, tokens: () => sent.map((one) => one.headers.get("authorization")) };
}

test("holds from the next call on; clients that were derived keep theirs", async () => {
  const { core, tokens } = client(() => json({}));
  const before = core.withOptions({ timeout: 1000 });
  setTokenOption(core, "accessToken", "bob");
  const after = core.withOptions({ timeout: 1000 });
  await call(core, read, undefined);
  await call(before, read, undefined);
  await call(after, read, undefined);
  setTokenOption(core, "accessToken", () => "from a function");
  await call(core, read, undefined);
  expect(tokens()).toEqual(["Bearer bob", "Bearer ann", "Bearer bob", "Bearer from a function"]);
});

test("a call that began keeps its token, in every attempt", async () => {
  const { core, tokens } = client((_, count) => {
    if (count === 1) setTokenOption(core, "accessToken", "bob");
    return json({}, count === 1 ? 503 : 200, { "retry-after": "0" });
  });
  await call(core, read, undefined);
  await call(core, read, undefined);
  expect(tokens()).toEqual(["Bearer ann", "Bearer ann", "Bearer bob"]);
});

test("a list has the pages of one user", async () => {
  const { core, tokens } = client((_, count) => json({ items: count < 3 ? [count] : [] }));
  const seen: unknown[] = [];
  for await (const item of callPaged(core, list, {})) {
    seen.push(item);
    setTokenOption(core, "accessToken", "bob");
  }
  expect(seen).toEqual([1, 2]);
  expect(new Set(tokens())).toEqual(new Set(["Bearer ann"]));
});

test("many calls while the token changes: each carries one of them, whole", async () => {
  const { core, tokens } = client(() => json({}));
  await Promise.all(
    Array.from({ length: 1000 }, async (_, index) => {
      if (index % 10 === 0) setTokenOption(core, "accessToken", `user-${index}`);
      const made = call(core, read, undefined);
      await made;
    }),
  );
  const wanted = Array.from({ length: 1000 }, (_, index) => `Bearer user-${index - (index % 10)}`);
  expect(tokens().sort()).toEqual(wanted.sort());
});

test("an empty token is refused, and the old one stays", async () => {
  const { core, tokens } = client(() => json({}));
  expect(() => setTokenOption(core, "accessToken", "")).toThrow(ConfigurationError);
  await call(core, read, undefined);
  expect(tokens()).toEqual(["Bearer ann"]);
});

test("no token is printed", async () => {
  const { core } = client(() => json({ message: "CANARY-token is wrong" }, 401));
  setTokenOption(core, "accessToken", "CANARY-token");
  const error = await failure(call(core, read, undefined));
  expect(String(error)).toContain("***");
  expect(String(error)).not.toContain("CANARY");
});
