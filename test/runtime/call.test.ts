/** What goes over the wire, and how an answer is judged; against a real server. */
import { afterEach, describe, expect, test } from "vitest";
import {
  jsonBody,
  formBody,
  multipartBody,
  textBody,
  bytesBody,
  textAnswer,
  bytesAnswer,
  noAnswer,
  inHeader,
  inCookie,
  ApiError,
  call,
  ConnectionError,
  DecodeError,
  RequestError,
  simpleStyle,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { createUsersOperation, ManagementClient } from "./fixture/client.js";
import { ConflictError, isConflictError, ServerError, ThrottleError } from "./fixture/errors.js";
import { envelope, failure, jwt, KEYS, serve, type Served, PlainClient } from "./harness.js";

type Server = Awaited<ReturnType<typeof serve>>;
let server: Server;
afterEach(() => server.close());

/** Plays the fixture's service: tokens, and `answer` for all else. */
async function play(
  answer: (request: Served) => { status?: number; type?: string; body: string; headers?: object },
  options: object = {},
): Promise<ManagementClient> {
  server = await serve((request, response) => {
    const { status, type, body, headers } = request.target.endsWith("-token")
      ? { body: JSON.stringify(envelope(200, { access_token: jwt(1), expires_in: 7200 })) }
      : ({ ...answer(request) } as ReturnType<typeof answer>);
    response.writeHead(status ?? 200, {
      "content-type": type ?? "application/json; charset=utf-8",
      ...headers,
    });
    response.end(body);
  });
  return new ManagementClient({ ...KEYS, host: server.url, maxRetries: 0, ...options });
}

const success = () => ({ body: JSON.stringify(envelope(200, [{ id: "1" }])) });

describe("a call on the wire", () => {
  test("buys a token, then sends it with the claim from it", async () => {
    const client = await play(success, { tenantId: "tenant-9" });
    const result = await client.createUsers(
      { list: [{ name: "李雷" }], options: { keepPassword: null } },
      { headers: { "X-Trace": "abc" } },
    );
    expect(result.data).toEqual([{ id: "1" }]);
    const [token, users] = server.served;
    expect(token).toMatchObject({
      method: "POST",
      target: "/api/v3/get-management-token",
      body: JSON.stringify(KEYS),
    });
    expect(token?.headers.authorization).toBeUndefined();
    expect(users).toMatchObject({
      method: "POST",
      target: "/api/v3/create-users",
      body: '{"list":[{"name":"李雷"}],"options":{"keepPassword":null}}',
    });
    expect(users?.headers).toMatchObject({
      authorization: `Bearer ${jwt(1)}`,
      "content-type": "application/json",
      accept: "application/json",
      "user-agent": `acme-typescript/1.2.3 node/${process.versions.node}`,
      "x-acme-tenant-id": "tenant-9",
      "x-trace": "abc",
    });
    // A claim is Latin-1 here, and Node reads headers so.
    expect(users?.headers["x-acme-pool-id"]).toBe("pöol-1");
  });

  test("writes lists with commas and sends false", async () => {
    const client = await play(success);
    await client.getUsers({ userIds: ["a,b", "c"], withCustomData: false });
    const { method, target, body, headers } = server.served[1] ?? {};
    expect({ method, target, body }).toEqual({
      method: "GET",
      target: "/api/v3/get-users?userIds=a%2Cb,c&withCustomData=false",
      body: "",
    });
    expect(headers?.["content-type"]).toBeUndefined();
  });

  test.each(["a\r\nx-evil: 1", "a\n", "\r", "nul\0", "用户"])(
    "refuses the header value %j before anything is sent",
    async (value) => {
      const client = await play(success);
      const error = await failure(
        client.getUsers({ userIds: [] }, { headers: { "x-note": value } }),
      );
      expect(error).toBeInstanceOf(RequestError);
      expect((error as Error).message).toContain("x-note");
      expect((error as Error).message).not.toContain(value);
      expect(server.served).toHaveLength(0);
    },
  );

  test("refuses a header name that is none", async () => {
    const client = await play(success);
    const options = { headers: { "a: b": "c" } };
    expect(await failure(client.getUsers({ userIds: [] }, options))).toBeInstanceOf(RequestError);
  });

  test("a header of the caller wins over one of the runtime", async () => {
    const client = await play(success);
    const headers = { Authorization: "Bearer mine", "user-agent": "me" };
    await client.getUsers({ userIds: [] }, { headers });
    expect(server.served.at(-1)?.headers).toMatchObject({
      authorization: "Bearer mine",
      "user-agent": "me",
    });
  });

  test("request() reaches what the description does not know, with credentials", async () => {
    const client = await play(() => ({ body: '{"statusCode":200,"extra":{"new":[1]}}' }));
    const { data, httpStatus } = await client
      .request<{ extra: unknown }>("POST", "/api/v3/new", { query: { a: 1 }, body: { b: null } })
      .withResponse();
    expect(data.extra).toEqual({ new: [1] });
    expect(httpStatus).toBe(200);
    expect(server.served[1]).toMatchObject({ target: "/api/v3/new?a=1", body: '{"b":null}' });
    expect(server.served[1]?.headers.authorization).toBe(`Bearer ${jwt(1)}`);
    expect(server.served[1]?.headers["x-acme-pool-id"]).toBe("pöol-1");
  });
});

describe("the verdict", () => {
  test("withResponse() gives status, headers and request id", async () => {
    const client = await play(() => ({ ...success(), headers: { "x-request-id": "r-1" } }));
    const promise = client.getUsers({ userIds: ["1"] });
    const response = await promise.withResponse();
    expect(response).toMatchObject({ status: 200, httpStatus: 200, requestId: "r-1", attempts: 1 });
    expect(response.headers.get("x-request-id")).toBe("r-1");
    expect(response.data).toBe(await promise);
    expect(server.served).toHaveLength(2);
  });

  test("the envelope decides, whatever the HTTP status", async () => {
    const failed = { apiCode: 2333, requestId: "req-7", extra: { kept: true } };
    const client = await play(({ target }) =>
      target.includes("good")
        ? { status: 500, body: JSON.stringify(envelope(200, [])) }
        : { status: 200, body: JSON.stringify(envelope(409, { mfaToken: "m" }, failed)) },
    );
    expect((await client.getUsers({ userIds: ["good"] })).data).toEqual([]);
    const error = await failure(client.getUsers({ userIds: ["bad"] }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toBeInstanceOf(ApiError);
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "ConflictError",
      message: "409 it went wrong (GET /api/v3/get-users, request id req-7)",
      status: 409,
      httpStatus: 200,
      apiCode: 2333,
      requestId: "req-7",
      method: "GET",
      path: "/api/v3/get-users",
      attempts: 1,
      retryAfter: undefined,
      data: { mfaToken: "m" },
    });
    expect((error as ApiError).body).toMatchObject(failed);
    expect((error as ApiError).headers.get("content-type")).toContain("json");
  });

  test("errors: return gives the envelope of a failure", async () => {
    const body = envelope(409, null, { apiCode: 1 });
    const client = await play(() => ({ body: JSON.stringify(body) }), { errors: "return" });
    expect(await client.getUsers({ userIds: [] })).toEqual(body);
    const error = await failure(client.getUsers({ userIds: [] }, { errors: "throw" }));
    expect(error).toBeInstanceOf(ConflictError);
  });

  test("errors: return does not hide that no token could be bought", async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(envelope(401)));
    });
    const options = { ...KEYS, host: server.url, errors: "return" as const };
    const error = await failure(new ManagementClient(options).getUsers({ userIds: [] }));
    expect(error).toMatchObject({ name: "UnauthorizedError", status: 401 });
  });

  test.each([
    [429, "{}", ThrottleError],
    [418, "", ApiError],
    [503, "<html>busy</html>", ServerError],
    [302, "", ApiError],
  ])("without an envelope the HTTP status decides: %d", async (status, body, type) => {
    const client = await play(() => ({ status, body, headers: { "retry-after": "3" } }));
    const error = await failure(client.getUsers({ userIds: [] }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, httpStatus: status, retryAfter: 3 });
    expect((error as ApiError).body).toEqual(body === "{}" ? {} : body);
  });

  test("a redirect is not followed", async () => {
    const client = await play(({ target }) =>
      target.includes("target")
        ? success()
        : { status: 307, body: "", headers: { location: "/target" } },
    );
    const error = await failure(client.createUsers({ list: [] }));
    expect(error).toMatchObject({ status: 307, httpStatus: 307 });
    expect((error as Error).message).toContain("redirect");
    expect((error as ApiError).headers.get("location")).toBe("/target");
    expect(server.served.map((one) => one.target)).not.toContain("/target");
  });

  test.each([
    ["an empty body", "", "application/json"],
    ["HTML", "<!doctype html><p>hello", "text/html"],
    ["JSON cut short", '{"statusCode":200,"da', "application/json"],
  ])("%s in place of JSON is a DecodeError", async (_, body, type) => {
    const client = await play(() => ({ body, type }));
    const error = await failure(client.getUsers({ userIds: [] }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ httpStatus: 200, contentType: type, bodyStart: body });
    expect((error as Error).message).toContain("HTTP 200");
    expect((error as Error).cause).toBeUndefined();
  });

  test("what the description does not know is kept", async () => {
    const body =
      '{"statusCode":200,"message":"","data":[{"id":5,"status":"Frozen","__proto__":{"x":1},"z":null}]}';
    const client = await play(() => ({ body }));
    const { data } = await client.getUsers({ userIds: [] });
    expect(JSON.stringify(data)).toBe('[{"id":5,"status":"Frozen","__proto__":{"x":1},"z":null}]');
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("an answer larger than allowed is given up", async () => {
    const client = await play(() => ({ body: JSON.stringify("x".repeat(100_000)) }));
    const error = await failure(client.getUsers({ userIds: [] }, { maxResponseBytes: 5_000 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toContain("5000 bytes");
  });
});

describe("the connection", () => {
  test("that cannot be opened is told apart from one that breaks", async () => {
    server = await serve((_, response) => response.destroy());
    const options = { ...KEYS, maxRetries: 0 };
    const broken = await failure(
      new ManagementClient({ ...options, host: server.url }).getUsers({ userIds: [] }),
    );
    expect(broken).toMatchObject({ name: "ConnectionError", sent: true });
    await server.close(); // now nobody listens there
    const refused = await failure(
      new ManagementClient({ ...options, host: server.url }).getUsers({ userIds: [] }),
    );
    expect(refused).toBeInstanceOf(ConnectionError);
    expect(refused).toMatchObject({ sent: false });
    expect((refused as Error).message).toContain("ECONNREFUSED");
    expect((refused as Error).cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
  });

  test("that breaks within the body is a ConnectionError, not a DecodeError", async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"statusCode":');
      setTimeout(() => response.destroy(), 20);
    });
    const core = new PlainClient(bare, { host: server.url, maxRetries: 0 } as object);
    expect(await failure(core.request("GET", "/x"))).toMatchObject({
      name: "ConnectionError",
      sent: true,
    });
  });
});

const bare: Service = {
  name: "Bare",
  agent: "bare/1",
  host: { option: "host" },
  needs: ["host"],
  schemes: {},
  errors: { 4: ApiError, 5: ApiError },
};

describe("other kinds of answers and bodies", () => {
  const operation = (row: Partial<Operation<unknown, unknown>>): Operation<unknown, unknown> => ({
    id: "it",
    method: "POST",
    path: "/it",
    ...row,
  });
  const start = async (status: number, type: string, body: string | Buffer) => {
    server = await serve((_, response) => {
      response.writeHead(status, type ? { "content-type": type } : {});
      response.end(body);
    });
    return new PlainClient(bare, { host: server.url, maxRetries: 0 } as object);
  };

  test("text, bytes, none, and 204", async () => {
    let core = await start(200, "text/plain", "héllo");
    expect(await call(core, operation({ answer: textAnswer }), {})).toBe("héllo");
    expect(await call(core, operation({ answer: noAnswer }), {})).toBeUndefined();
    await server.close();
    core = await start(200, "application/octet-stream", Buffer.from([0, 255, 1]));
    expect(await call(core, operation({ answer: bytesAnswer }), {})).toEqual(
      new Uint8Array([0, 255, 1]),
    );
    await server.close();
    core = await start(204, "", "");
    expect(await call(core, operation({}), {})).toBeUndefined();
  });

  test.each<[string, Partial<Operation<unknown, unknown>>, unknown, string, string | undefined]>([
    [
      "form",
      { body: { kind: formBody } },
      { a: "x y&", list: [1, 2], no: undefined, yes: false },
      "a=x%20y%26&list=1&list=2&yes=false",
      "application/x-www-form-urlencoded",
    ],
    [
      "text",
      { body: { kind: textBody, key: "body" } },
      { body: "hi" },
      "hi",
      "text/plain; charset=utf-8",
    ],
    [
      "bytes",
      { body: { kind: bytesBody, key: "body", mediaType: "image/png" } },
      { body: new Uint8Array([65, 66]) },
      "AB",
      "image/png",
    ],
    [
      "JSON of another type",
      { body: { kind: jsonBody, mediaType: "application/merge-patch+json" } },
      { a: null },
      '{"a":null}',
      "application/merge-patch+json",
    ],
    ["no body", { body: { kind: jsonBody, key: "body" } }, {}, "", undefined],
  ])("%s", async (_, row, request, body, type) => {
    const core = await start(200, "application/json", "{}");
    await call(core, operation(row), request);
    expect(server.served[0]?.body).toBe(body);
    expect(server.served[0]?.headers["content-type"]).toBe(type);
  });

  test("multipart", async () => {
    const core = await start(200, "application/json", "{}");
    await call(core, operation({ body: { kind: multipartBody } }), {
      file: new Blob(["data"], { type: "text/csv" }),
      raw: new Uint8Array([90]),
      meta: { a: 1 },
      tags: ["x", "y"],
    });
    const { headers, body } = server.served[0] ?? {};
    expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body?.match(/ name="(\w+)"/g)).toEqual(
      ["file", "raw", "meta", "tags", "tags"].map((name) => ` name="${name}"`),
    );
    expect(body).toContain('{"a":1}');
    expect(body).toContain("Content-Type: text/csv");
  });

  test("a body that holds itself is refused", async () => {
    const core = await start(200, "application/json", "{}");
    const request: Record<string, unknown> = {};
    request["self"] = request;
    const error = await failure(call(core, createUsersLike, request));
    expect(error).toBeInstanceOf(RequestError);
    expect(server.served).toHaveLength(0);
  });
  const createUsersLike = operation({ body: createUsersOperation.body ?? { kind: jsonBody } });

  test("parameters in headers and cookies", async () => {
    const core = await start(200, "application/json", "{}");
    const row = operation({
      method: "GET",
      parameters: [
        { name: "X-List", in: inHeader, key: "list", style: simpleStyle },
        { name: "sid", in: inCookie, key: "session" },
        { name: "b", in: inCookie },
      ],
    });
    await call(core, row, { list: ["a", "b"], session: "1;2", b: 3 });
    expect(server.served[0]?.headers).toMatchObject({ "x-list": "a,b", cookie: "sid=1%3B2; b=3" });
  });
});
