/**
 * A case, as `schema.json` describes it.
 *
 * Decides: the types of the data, and how a file's defaults and the shared exchanges are filled in, so that whoever
 * plays or judges a case sees it whole.
 * Leaves to others: what the members mean (`README.md` of the folder above), playing (`play.ts`), judging (`request.ts`, `outcome.ts`).
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Json, JsonObject } from "./notation.js";
import type { ExpectedSignature } from "./signature.js";

/** What a client or a call is told beyond credentials; each SDK has its own spelling and units for these. */
export interface CaseSettings {
  readonly timeoutMs?: number;
  readonly deadlineMs?: number;
  readonly maxRetries?: number;
  readonly maxResponseBytes?: number;
  readonly errors?: "throw" | "return";
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a call only: a bearer token in place of the client's own. */
  readonly token?: string;
  /** Of a client only: the scheme that it uses in place of the usual one, by its key in the description. */
  readonly authentication?: string;
  /** Of a client only: steps around every attempt, the outermost first. */
  readonly middleware?: readonly string[];
  /** Of a client only. Absent: the runner logs at the lowest level, into a list. */
  readonly logLevel?: "off" | "error" | "warn" | "info" | "debug" | "environment";
}

export interface ExpectedError {
  readonly kind: string;
  /** More general kinds that the error must be, too. */
  readonly also?: readonly string[];
  readonly fields?: JsonObject;
  readonly messageHas?: readonly string[];
  readonly messageLacks?: readonly string[];
}

export interface Expectation {
  readonly value?: Json;
  readonly nothing?: true;
  readonly error?: ExpectedError;
  /** Of `as: "response"`: status, httpStatus, requestId, attempts, headers. */
  readonly response?: JsonObject;
  readonly atLeastMs?: number;
  readonly withinMs?: number;
}

export interface Step {
  readonly call?: string;
  /** A method of OpenID Connect, with its arguments by name in `with`. */
  readonly signIn?: string;
  readonly request?: {
    readonly method: string;
    readonly path: string;
    readonly query?: JsonObject;
    readonly body?: Json;
  };
  readonly derive?: {
    readonly options?: Readonly<Record<string, string>>;
    readonly settings?: CaseSettings;
  };
  readonly advanceMs?: number;
  readonly pauseMs?: number;
  readonly with?: JsonObject;
  readonly body?: Json;
  readonly settings?: CaseSettings;
  readonly client?: number;
  readonly times?: number;
  readonly as?: "value" | "response" | "items" | "pages" | "stream";
  readonly take?: number;
  readonly cancelAfterMs?: number;
  readonly expect?: Expectation;
}

export type ExpectedText = string | { readonly matches: string };

export type ExpectedBody =
  | { readonly none: true }
  | { readonly json: Json }
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly parts: readonly ExpectedPart[] };

export interface ExpectedPart {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly contentType?: string;
  /** Headers besides, which must have these values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it must, or must not, carry a file name. */
  readonly file?: boolean;
}

export interface ExpectedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, ExpectedText>>;
  readonly absent?: readonly string[];
  readonly signature?: ExpectedSignature;
  readonly body?: ExpectedBody;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: Json;
  readonly text?: string;
  readonly base64?: string;
  readonly delayMs?: number;
  /** Holds all answers of the exchange back until so many of its requests are there. */
  readonly hold?: number;
  readonly never?: true;
  readonly reset?: "before" | "head" | "body";
  readonly cutAfter?: number;
  readonly slow?: { readonly bytes: number; readonly everyMs: number };
  readonly lengthOffset?: number;
  readonly chunked?: true;
}

export interface Exchange {
  /** Name of an exchange in `exchanges.json`; what stands beside it replaces members of that one. */
  readonly use?: string;
  readonly request: ExpectedRequest;
  readonly answer: ScriptedAnswer;
  /** How often it takes place. Absent: once. */
  readonly times?: number | { readonly atLeast: number; readonly atMost: number };
  /** Between the end of the answer before and the arrival of this request. */
  readonly after?: { readonly atLeastMs?: number; readonly atMostMs?: number };
  /** The client must close the connection before the answer is complete. */
  readonly dropped?: true;
}

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly options: Readonly<Record<string, string>>;
  readonly settings: CaseSettings;
  readonly environment: Readonly<Record<string, string>>;
  /** The option that holds the host, or `null` where the case says where it comes from. */
  readonly host: string | null;
  readonly construction: ExpectedError | null;
  readonly listens: { readonly afterMs?: number; readonly never?: true };
  readonly steps: readonly Step[];
  readonly order: "given" | "any";
  readonly exchanges: readonly Exchange[];
  readonly neverPrinted: readonly string[];
  readonly logs: { readonly none?: true; readonly has?: readonly string[] };
}

type Written = Partial<Omit<Case, "exchanges" | "host">> &
  Pick<Case, "id" | "title"> & {
    readonly host?: false;
    readonly exchanges?: readonly (Partial<Exchange> & { readonly use?: string })[];
  };

export interface CaseFile {
  readonly topic: string;
  readonly about: string;
  readonly service: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly settings?: CaseSettings;
  readonly cases: readonly Written[];
}

export interface Topic {
  readonly topic: string;
  readonly about: string;
  readonly cases: readonly Case[];
}

/** Client class and host option of each service, as the product file has them. */
export const SERVICES: Readonly<Record<string, { readonly class: string; readonly host: string }>> =
  {
    enveloped: { class: "EnvelopedClient", host: "host" },
    media: { class: "MediaClient", host: "host" },
    plain: { class: "PlainClient", host: "host" },
    security: { class: "SecurityClient", host: "gateHost" },
    signin: { class: "SignInClient", host: "appHost" },
    below: { class: "BelowClient", host: "host" },
  };

/** Every topic of the folder, in order of name. */
export function readTopics(folder: string): readonly Topic[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const shared = read("exchanges.json") as Readonly<Record<string, Exchange>>;
  return readdirSync(join(folder, "cases"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const file = read(join("cases", name)) as CaseFile;
      const { topic, about } = file;
      return { topic, about, cases: file.cases.map((one) => complete(file, one, shared)) };
    });
}

function complete(file: CaseFile, one: Written, shared: Readonly<Record<string, Exchange>>): Case {
  const service = one.service ?? file.service;
  const row = SERVICES[service];
  if (!row) throw new Error(`${file.topic}/${one.id}: there is no service ${service}`);
  return {
    id: `${file.topic}/${one.id}`,
    title: one.title,
    service,
    options: one.options ?? file.options ?? {},
    settings: { ...file.settings, ...one.settings },
    environment: one.environment ?? {},
    host: one.host === false ? null : row.host,
    construction: one.construction ?? null,
    listens: one.listens ?? {},
    steps: one.steps ?? [],
    order: one.order ?? "given",
    exchanges: (one.exchanges ?? []).map((exchange) => {
      const base = exchange.use === undefined ? undefined : shared[exchange.use];
      if (exchange.use !== undefined && !base) {
        throw new Error(`${file.topic}/${one.id}: there is no shared exchange ${exchange.use}`);
      }
      const request = exchange.request ?? base?.request;
      const answer = exchange.answer ?? base?.answer;
      if (!request || !answer) {
        throw new Error(`${file.topic}/${one.id}: an exchange needs request and answer`);
      }
      return { ...base, ...exchange, request, answer };
    }),
    neverPrinted: one.neverPrinted ?? [],
    logs: one.logs ?? {},
  };
}
