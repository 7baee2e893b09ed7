/**
 * Fakes for the tests of the runtime.
 *
 * Decides: how a service is played: by a function in place of `fetch`, or, where bytes matter, by a server on a port.
 * Leaves to others: what is expected of it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  allFeatures,
  callPath,
  Core,
  derive,
  type ApiPromise,
  type ClientOptions,
  type Fetch,
  type RawRequest,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { ManagementClient, type ManagementClientOptions } from "./fixture/client.js";

export const KEYS = { accessKeyId: "key-id-0001", accessKeySecret: "CANARY-access-key-secret" };

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** An envelope of the fixture's service. */
export function envelope(statusCode: number, data?: unknown, more: object = {}): unknown {
  return { statusCode, message: statusCode === 200 ? "ok" : "it went wrong", data, ...more };
}

/** A JSON Web Token with the claim that the fixture's service wants. */
export function jwt(
  serial: number | string,
  claims: object = { scoped_pool_id: "pöol-1" },
): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.CANARY-signature-${serial}`;
}

export function isTokenCall(url: string): boolean {
  return url.endsWith("/get-management-token");
}

/** A `fetch` that answers from a function, and remembers what was sent. */
export function fakeFetch(answer: (sent: Sent, count: number) => Response | Promise<Response>): {
  readonly fetch: Fetch;
  readonly sent: Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      const one = {
        url,
        method: init.method ?? "",
        headers: new Headers(init.headers as Headers),
        body: init.body,
        init,
      };
      sent.push(one);
      return answer(one, sent.length);
    },
  };
}

/** A client of the fixture whose tokens are numbered; `answer` sees all other calls. */
export function fakeService(
  answer: (sent: Sent, count: number) => Response | Promise<Response>,
  options: ManagementClientOptions & { readonly expiresIn?: number } = {},
): {
  readonly client: ManagementClient;
  /** Calls other than those for a token. */
  readonly calls: Sent[];
  readonly tokens: Sent[];
} {
  const calls: Sent[] = [];
  const tokens: Sent[] = [];
  const { expiresIn = 7200, ...own } = options;
  const { fetch } = fakeFetch((sent) => {
    if (isTokenCall(sent.url)) {
      tokens.push(sent);
      return json(envelope(200, { access_token: jwt(tokens.length), expires_in: expiresIn }));
    }
    calls.push(sent);
    return answer(sent, calls.length);
  });
  return { client: new ManagementClient({ ...KEYS, fetch, ...own }), calls, tokens };
}

export interface Served {
  readonly method: string;
  /** As it came, not decoded. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on a free port of this machine, and what it was asked. */
export async function serve(
  answer: (request: Served, response: ServerResponse) => void,
): Promise<{ readonly url: string; readonly served: Served[]; close(): Promise<void> }> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = {
        method: request.method ?? "",
        target: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      served.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** What a promise is rejected with; fails when it is not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A client of any service, with all features and without methods of its own. */
export class PlainClient extends Core {
  constructor(service: Service, options: ClientOptions) {
    super(service, options, allFeatures(["PLAIN"]));
  }

  withOptions(options: ClientOptions): this {
    return derive(this, options);
  }

  request<Result = unknown>(
    method: string,
    path: string,
    request?: RawRequest,
  ): ApiPromise<Result> {
    return callPath(this, method, path, request);
  }
}
