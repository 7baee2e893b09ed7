/**
 * Drives the TypeScript SDK through a case.
 *
 * Decides: how the words of a task (`server/control.ts`) are said in TypeScript, and how what happens is said in the terms
 * that all languages share.
 * Leaves to others: what is right (the server judges), and building the SDK (`build.ts`).
 *
 * The only part of the platform that is changed is the clock that the runtime reads: `performance.now`, moved for one
 * run at a time by means of its asynchronous context, so that runs do not disturb each other.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import type { CaseSettings } from "../server/case.js";
import type { Task, Verdict } from "../server/control.js";
import { isObject, type Json, type JsonObject } from "../server/notation.js";
import type { Report, ReportedError, ReportedOutcome } from "../server/outcome.js";

/** The module that the SDK is. */
export type Sdk = Readonly<Record<string, unknown>>;

interface Client {
  withOptions(options: object): Client;
  request(method: string, path: string, request: object): Call;
  readonly [method: string]: unknown;
}

interface Call extends Promise<unknown> {
  withResponse(): Promise<Readonly<Record<string, unknown>>>;
  pages?(): AsyncIterable<unknown>;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

/** How far the clock of a run was moved, in milliseconds. */
const clock = new AsyncLocalStorage<{ offset: number }>();

/** Puts the moved clock in place. Gives back what takes it away. */
export function moveClock(): () => void {
  const real = performance.now.bind(performance);
  performance.now = () => real() + (clock.getStore()?.offset ?? 0);
  return () => {
    performance.now = real;
  };
}

/** Runs one case. Gives back what the server says about it. */
export async function runCase(control: string, sdk: Sdk, id: string): Promise<Verdict> {
  const task = (await post(`${control}/runs`, { case: id })) as Task;
  const report = await clock.run({ offset: 0 }, () => drive(sdk, task));
  return (await post(`${control}/runs/${task.run}`, report)) as Verdict;
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return answer;
}

async function drive(sdk: Sdk, task: Task): Promise<Report> {
  const printed: string[] = [];
  const logs: string[] = [];
  const outcomes: ReportedOutcome[][] = [];
  const clients: Client[] = [];
  const remember = (error: unknown): ReportedError => {
    printed.push(...printsOf(error));
    return reported(error);
  };
  try {
    clients.push(construct(sdk, task, logs));
  } catch (error) {
    return { construction: remember(error), outcomes, printed, logs };
  }
  for (const step of task.steps) {
    const done: ReportedOutcome[] = [];
    outcomes.push(done);
    const client = clients[step.client ?? clients.length - 1];
    if (!client) throw new Error(`there is no client ${step.client}`);
    if (step.advanceMs !== undefined) {
      const moved = clock.getStore();
      if (moved) moved.offset += step.advanceMs;
    } else if (step.pauseMs !== undefined) await pause(step.pauseMs);
    else if (step.derive) {
      clients.push(
        client.withOptions({ ...step.derive.options, ...settingsOf(step.derive.settings, sdk) }),
      );
    } else {
      const calls = Array.from({ length: step.times ?? 1 }, () => callOnce(client, step, remember));
      done.push(...(await Promise.all(calls)));
    }
  }
  for (const client of clients) printed.push(...printsOf(client));
  return { construction: null, outcomes, printed, logs };
}

/** Environment variables are read by the constructor, which is synchronous: they are set for as long as it runs. */
function construct(sdk: Sdk, task: Task, logs: string[]): Client {
  const line = (message: string, fields: unknown): number =>
    logs.push(`${message} ${JSON.stringify(fields)}`);
  const logger = { error: line, warn: line, info: line, debug: line };
  const { logLevel = "debug", ...settings } = task.settings;
  const level = logLevel === "environment" ? {} : { logLevel };
  const before = { ...process.env };
  Object.assign(process.env, task.environment);
  try {
    const Class = sdk[task.class] as new (options: object) => Client;
    return new Class({ ...task.options, ...settingsOf(settings, sdk), ...level, logger });
  } finally {
    for (const name of Object.keys(task.environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function settingsOf(settings: CaseSettings = {}, sdk: Sdk = {}): Record<string, unknown> {
  const { timeoutMs, deadlineMs, authentication, middleware, logLevel: _, ...same } = settings;
  return {
    ...same,
    ...(middleware !== undefined && { middleware: middleware.map(middlewareOf) }),
    ...(authentication !== undefined && { authentication: sdk[authentication] }),
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    ...(deadlineMs !== undefined && { deadline: deadlineMs }),
  };
}

interface Attempt {
  readonly url: string;
  readonly headers: Headers;
}

/** What steps answer that pass no request on. */
const OWN_ANSWERS: Readonly<Record<string, unknown>> = {
  answer: { name: "own" },
  "full-page": { statusCode: 200, data: { list: [{ id: "1" }] } },
  "full-page-of-many": { statusCode: 200, data: { totalCount: 1e9, list: [{ id: "1" }] } },
};

/** A step that writes its name into a header, or answers by itself. */
function middlewareOf(name: string) {
  return async (
    request: Attempt,
    next: (request: Attempt) => Promise<Response>,
  ): Promise<Response> => {
    const own = name === "address" ? { name: request.url } : OWN_ANSWERS[name];
    if (own !== undefined) return Response.json(own);
    request.headers.append("x-steps", name);
    return next(request);
  };
}

type CallStep = Task["steps"][number];

async function callOnce(
  client: Client,
  step: CallStep,
  remember: (error: unknown) => ReportedError,
): Promise<ReportedOutcome> {
  const start = process.hrtime.bigint();
  const elapsed = (): number => Number(process.hrtime.bigint() - start) / 1e6;
  const controller = new AbortController();
  const timer =
    step.cancelAfterMs === undefined
      ? undefined
      : setTimeout(() => controller.abort(new Error("the case ends the call")), step.cancelAfterMs);
  const { signal } = controller;
  try {
    const call = begin(client, step, { ...settingsOf(step.settings), signal });
    const outcome = await finish(call, step);
    return { ...outcome, elapsedMs: elapsed() };
  } catch (error) {
    const elapsedMs = elapsed();
    return { error: remember(error), elapsedMs };
  } finally {
    clearTimeout(timer);
  }
}

/** What stands before the options of a method of OpenID Connect. */
const FIRST_ARGUMENT: Readonly<Record<string, string>> = {
  generateCodeChallenge: "codeVerifier",
  getAccessTokenByCode: "code",
  verifyIdToken: "idToken",
  getUserInfoByAccessToken: "accessToken",
  getNewAccessTokenByRefreshToken: "refreshToken",
  getAccessTokenByClientCredentials: "scope",
  introspectToken: "token",
  revokeToken: "token",
  setAccessToken: "accessToken",
};

function signIn(
  client: Client,
  { signIn: name = "", with: given = {} }: CallStep,
  options: object,
) {
  const method = client[name];
  if (typeof method !== "function") throw new Error(`there is no method ${name}`);
  const first = FIRST_ARGUMENT[name];
  if (first === undefined) return method.call(client, { ...given, ...options }) as Call;
  const { [first]: argument, ...rest } = given;
  return method.call(client, argument, { ...rest, ...options }) as Call;
}

function begin(client: Client, step: CallStep, options: object): Call {
  if (step.signIn !== undefined) return signIn(client, step, options);
  if (step.request) {
    const { method, path, query, body } = step.request;
    return client.request(method, path, {
      ...options,
      ...(query && { query: native(query) as object }),
      ...(body !== undefined && { body: native(body) }),
    });
  }
  const method = client[step.call ?? ""];
  if (typeof method !== "function") throw new Error(`there is no operation ${step.call}`);
  const { with: parameters, body } = step;
  // An operation with parameters takes them and its body as members of one object; one without takes the body itself.
  const request =
    parameters === undefined
      ? native(body)
      : { ...(native(parameters) as object), ...(body !== undefined && { body: native(body) }) };
  // A step without both means an operation that takes nothing but options.
  return method.apply(client, request === undefined ? [options] : [request, options]) as Call;
}

async function finish(call: Call, step: CallStep): Promise<Omit<ReportedOutcome, "elapsedMs">> {
  if (step.as === "response") {
    const { data, headers, ...response } = await call.withResponse();
    return {
      ...valueOutcome(data),
      response: {
        ...(neutral(response) as JsonObject),
        headers: Object.fromEntries(headers as Headers),
      },
    };
  }
  if (step.as === "items" || step.as === "pages") {
    const source =
      step.as === "items" ? (call as unknown as AsyncIterable<unknown>) : call.pages?.();
    const found: unknown[] = [];
    for await (const one of source ?? []) {
      found.push(one);
      if (found.length === step.take) break;
    }
    return { value: neutral(found) };
  }
  if (step.as === "stream") {
    const found: unknown[] = [];
    for await (const one of (await call) as AsyncIterable<unknown>) {
      found.push(one);
      if (found.length === step.take) break;
    }
    return { value: neutral(found) };
  }
  return valueOutcome(await call);
}

function valueOutcome(value: unknown): Omit<ReportedOutcome, "elapsedMs"> {
  return value === undefined ? { nothing: true } : { value: neutral(value) };
}

/** A value of the notation as TypeScript has it. */
function native(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(native);
  if (!isObject(value)) return value;
  const { $int: integer, $bytes: bytes, $date: date } = value;
  if (typeof integer === "string") {
    const exact = BigInt(integer);
    return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
  }
  if (typeof bytes === "string") return new Uint8Array(Buffer.from(bytes, "base64"));
  if (typeof date === "string") return date;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, native(one)]));
}

/** A value of TypeScript in the notation. */
function neutral(value: unknown): Json {
  if (typeof value === "bigint") return { $int: String(value) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(neutral);
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(members.map(([key, one]) => [key, neutral(one)]));
  }
  return (value ?? null) as Json;
}

const FIELDS = [
  ...["status", "httpStatus", "apiCode", "requestId", "method", "path", "attempts", "retryAfter"],
  ...["body", "data", "sent", "bodyStart", "contentType", "error", "description"],
];

function reported(error: unknown): ReportedError {
  const kinds: string[] = [];
  for (let one: unknown = error; one && one !== Error.prototype; one = Object.getPrototypeOf(one)) {
    const { name } = one as Error;
    const kind = String(name).replace(/Error$/, "");
    if (kind !== kinds.at(-1)) kinds.push(kind);
  }
  const given = error as Readonly<Record<string, unknown>>;
  const fields = FIELDS.filter((name) => given[name] !== undefined).map((name): [string, Json] => [
    name,
    neutral(given[name]),
  ]);
  const headers = given["headers"] instanceof Headers ? Object.fromEntries(given["headers"]) : {};
  return {
    kinds,
    message: String(given["message"]),
    fields: {
      ...Object.fromEntries(fields),
      headers,
      hasCause: given["cause"] !== undefined,
      ...(given["limit"] !== undefined && { limitMs: neutral(given["limit"]) }),
    },
  };
}

/** Every text that a value prints of itself. */
function printsOf(value: unknown): string[] {
  const texts = [
    inspect(value, { depth: 10, showHidden: true, getters: false }),
    String(value),
    JSON.stringify(value) ?? "",
  ];
  for (let one = value; one instanceof Error; one = one.cause) {
    texts.push(one.message, one.stack ?? "", inspect(one, { depth: 10 }));
  }
  return texts;
}
