/**
 * A local server that answers from a description and refuses every request that does not match it.
 *
 * Decides: which operation a request means, what is recorded of it, and how a refusal looks.
 * Leaves to others: judging a request (`request.ts`) and answering a good one (`answers.ts`).
 *
 * One server speaks for several documents at once, since the clients of one product share a host in tests. It listens
 * on the loopback interface only.
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Behaviour, type Play, answer } from "./answers.js";
import { Description, type DescribedOperation } from "./description.js";
import { type JsonObject, put } from "./json.js";
import { decode } from "./parameters.js";
import { type Judgement, type RecordedRequest, judge } from "./request.js";
import { Schemas } from "./schema.js";
import { Tokens } from "./security.js";

export interface SandboxOptions {
  /** The root documents: paths, or descriptions that were read before, which many servers can share. */
  readonly documents: readonly (string | Description)[];
  /** 0 takes any free port. */
  readonly port?: number;
  /** By `operationId`: answers that replace the description's. */
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  /** Services that remember, in place of answers that are always the same. */
  readonly plays?: readonly Play[];
  /** How many requests a second are answered; those beyond get a real HTTP status 429. Absent: all. */
  readonly rate?: number;
  /** Called after each answer. */
  readonly onRequest?: (request: RecordedRequest) => void;
}

export interface Sandbox {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** Every request so far, refused ones included. */
  readonly requests: readonly RecordedRequest[];
  readonly tokens: Tokens;
  readonly descriptions: readonly Description[];
  /** Forgets the requests, not the tokens. */
  forget(): void;
  close(): Promise<void>;
}

interface Match {
  readonly operation: DescribedOperation;
  readonly path: ReadonlyMap<string, string>;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const descriptions = options.documents.map((one) =>
    typeof one === "string" ? new Description(one) : one,
  );
  const schemas = new Map(descriptions.map((one) => [one, new Schemas(one.isVersion30)]));
  const tokens = new Tokens();
  const requests: RecordedRequest[] = [];
  let origin = "";
  const stage = { tokens, descriptions, url: () => origin };
  const behaviours = Object.assign({}, ...(options.plays ?? []).map((play) => play(stage)));
  Object.assign(behaviours, options.behaviours);
  const isTooFast = rateLimit(options.rate);

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const method = incoming.method ?? "GET";
    const target = incoming.url ?? "/";
    const [path = "/", query = ""] = splitTarget(target);
    const found = route(descriptions, method, path);

    let judgement: Judgement = { parameters: {}, json: undefined, problems: [], refusal: 404 };
    let match: Match | undefined;
    let result: Answer;
    if (found.matches.length === 0) {
      const problems = [
        found.methods.length === 0
          ? `no path of the description matches ${path}`
          : `${path} is described for ${found.methods.join(", ")} only`,
      ];
      judgement = { ...judgement, problems, refusal: found.methods.length === 0 ? 404 : 405 };
      result = refuse(descriptions[0], method, target, judgement);
    } else {
      // Where two documents describe the same path, the request must match one of them.
      for (const candidate of found.matches) {
        const { description } = candidate.operation;
        const ownSchemas = schemas.get(description) ?? new Schemas(description.isVersion30);
        const { headers } = incoming;
        const wire = { method, target, headers, query, path: candidate.path, body };
        judgement = await judge(candidate.operation, wire, ownSchemas, tokens);
        match = candidate;
        if (judgement.problems.length === 0) break;
      }
      const operation = match?.operation;
      const { headers } = incoming;
      result =
        operation && judgement.problems.length === 0
          ? isTooFast()
            ? THROTTLED
            : answer({ operation, headers, ...judgement }, behaviours, tokens)
          : refuse(operation?.description, method, target, judgement);
    }
    send(outgoing, result);
    const record: RecordedRequest = {
      method,
      target,
      headers: incoming.headers,
      rawHeaders: incoming.rawHeaders,
      body,
      operation: match?.operation.id ?? null,
      parameters: judgement.parameters,
      json: judgement.json,
      problems: judgement.problems,
      status: result.status,
    };
    requests.push(record);
    options.onRequest?.(record);
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      // A fault of the sandbox must not look like an answer of the service.
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`sandbox: ${text}\n`);
      send(outgoing, { status: 500, body: { title: "fault of the sandbox", detail: text } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    requests,
    tokens,
    descriptions,
    forget: () => void requests.splice(0),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The failure that is documented to have a real HTTP status; nothing says when to come back. */
const THROTTLED: Answer = {
  status: 429,
  body: { statusCode: 429, message: "Too many requests, try again later" },
};

/** Whether one more request would be more than `rate` within a second. */
function rateLimit(rate: number | undefined): () => boolean {
  if (rate === undefined) return () => false;
  const answered: number[] = [];
  return () => {
    const time = Date.now();
    while (answered[0] !== undefined && time - answered[0] >= 1000) answered.shift();
    if (answered.length >= rate) return true;
    answered.push(time);
    return false;
  };
}

function route(
  descriptions: readonly Description[],
  method: string,
  path: string,
): { matches: readonly Match[]; methods: readonly string[] } {
  const here = descriptions.flatMap((description) =>
    description.operations.flatMap((operation): Match[] => {
      const values = ["", ...description.basePaths]
        .map((base) => matchPath(base + operation.path, path))
        .find((one) => one !== null);
      return values ? [{ operation, path: values }] : [];
    }),
  );
  // `/users/me` wins over `/users/{id}`.
  const fewest = Math.min(...here.map((one) => one.path.size));
  const best = here.filter((one) => one.path.size === fewest);
  return {
    matches: best.filter((one) => one.operation.method === method),
    methods: [...new Set(best.map((one) => one.operation.method))].sort(),
  };
}

/** Raw text of the placeholders, or `null` when the path is another one. Segments are compared decoded. */
function matchPath(template: string, path: string): Map<string, string> | null {
  const names: string[] = [];
  const source = template.replace(/\{([^{}]+)\}|[^{}]+/g, (piece, name: string | undefined) => {
    if (name === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    return "([^/]+)";
  });
  const found =
    new RegExp(`^${source}$`).exec(path) ?? new RegExp(`^${source}$`).exec(decode(path));
  return found ? new Map(names.map((name, index) => [name, found[index + 1] ?? ""])) : null;
}

/** A refusal that an SDK understands as a failure and that a person understands at once. */
function refuse(
  description: Description | undefined,
  method: string,
  target: string,
  { problems, refusal }: Judgement,
): Answer {
  const title = "The request does not match the description";
  const body: JsonObject = {
    title,
    status: refusal,
    request: `${method} ${target}`,
    problems: [...problems],
  };
  const envelope = description?.root.get("x-sdk-envelope");
  const status = envelope?.get("success")?.text("pointer");
  const message = envelope?.text("message");
  if (status !== undefined) put(body, status, refusal);
  if (message !== undefined) put(body, message, `${title}: ${problems.join("; ")}`);
  return { status: refusal, headers: { "content-type": "application/problem+json" }, body };
}

function send(outgoing: ServerResponse, { status, headers, body, bytes }: Answer): void {
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  outgoing.writeHead(status, {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
    ...(content ? { "content-length": String(content.length) } : {}),
  });
  outgoing.end(content);
}

function splitTarget(target: string): [string, string] {
  const cut = target.indexOf("?");
  return cut < 0 ? [target, ""] : [target.slice(0, cut), target.slice(cut + 1)];
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
