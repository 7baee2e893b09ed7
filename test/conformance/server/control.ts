/**
 * The server that runners talk to, whatever language they are written in.
 *
 * Decides: the control protocol. `GET /cases` lists what there is; `POST /runs` with `{"case": id}` opens the service of
 * that case on a port of its own and says what to do; `POST /runs/<run>` with a report closes it and tells the verdict.
 * Leaves to others: playing (`play.ts`), judging (`request.ts`, `outcome.ts`).
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SERVICES, type Case, type CaseSettings, type Step, type Topic } from "./case.js";
import { Mint } from "./mint.js";
import { outcomeProblems, type Report } from "./outcome.js";
import { Play } from "./play.js";
import { fillIn } from "./request.js";

/** What a runner is told to do. Expectations stay here. */
export interface Task {
  readonly run: string;
  /** Where the service of this run is. */
  readonly server: string;
  readonly service: string;
  readonly class: string;
  readonly options: Readonly<Record<string, string>>;
  readonly settings: CaseSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly steps: readonly Omit<Step, "expect">[];
}

export interface Verdict {
  /** None: the case is passed. */
  readonly problems: readonly string[];
  readonly requests: number;
}

export interface Control {
  readonly url: string;
  close(): Promise<void>;
}

export async function startControl(topics: readonly Topic[], port = 0): Promise<Control> {
  const cases = new Map(topics.flatMap(({ cases: all }) => all.map((one) => [one.id, one])));
  const runs = new Map<string, { readonly one: Case; readonly play: Play }>();
  const mint = new Mint();
  let serial = 0;

  async function begin(id: string): Promise<Task | null> {
    const written = cases.get(id);
    if (!written) return null;
    const play = new Play(written);
    await play.open();
    // With its address, because tokens are signed over it.
    const one = mint.fill(fillIn(written, play.places), Math.floor(Date.now() / 1000));
    play.become(one);
    const run = String(++serial);
    runs.set(run, { one, play });
    const { server } = play.places;
    const host = one.host === null ? {} : { [one.host]: server };
    const { steps, options, settings, environment } = one;
    return {
      run,
      server,
      service: one.service,
      class: SERVICES[one.service]?.class ?? "",
      options: { ...host, ...options },
      settings,
      environment,
      steps: steps.map(({ expect: _, ...step }) => step),
    };
  }

  async function end(run: string, report: Report): Promise<Verdict | null> {
    const found = runs.get(run);
    if (!found) return null;
    runs.delete(run);
    const { one, play } = found;
    const problems = await play.close();
    return { problems: [...problems, ...outcomeProblems(one, report)], requests: play.requests };
  }

  async function handle(request: IncomingMessage): Promise<unknown> {
    const path = request.url ?? "";
    if (request.method === "GET" && path === "/cases") {
      return topics.map(({ topic, about, cases: all }) => ({
        topic,
        about,
        cases: all.map(({ id, title }) => ({ id, title })),
      }));
    }
    if (request.method !== "POST") return null;
    const body = JSON.parse(await textOf(request)) as unknown;
    if (path === "/runs") return begin((body as { readonly case: string }).case);
    const run = /^\/runs\/(\d+)$/.exec(path)?.[1];
    return run === undefined ? null : end(run, body as Report);
  }

  const reply = (response: ServerResponse, status: number, value: unknown): void => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
  const server = createServer((request, response) => {
    handle(request).then(
      (value) => reply(response, value === null ? 404 : 200, value ?? { error: "not found" }),
      (error: unknown) => reply(response, 500, { error: String(error) }),
    );
  });
  // A runner may be busy with a case for long, and then take the connection that it had.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all([...runs.values()].map(({ play }) => play.close()));
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
