/**
 * The service of one case, on a port of its own.
 *
 * Decides: which exchange an arriving request belongs to, and every byte of the answer, faults included. Answers are
 * written to the socket itself, because no HTTP library lets one break its own rules; each closes its connection, so
 * that no fault of one case can touch the next request.
 * Leaves to others: comparing a request (`request.ts`), and the outcome of the calls (`outcome.ts`).
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Case, Exchange, ScriptedAnswer } from "./case.js";
import { bytesOf, fillIn, problemsOf, type Arrived } from "./request.js";
import { NONCE } from "./signature.js";

/** How much earlier than asked a request may arrive, in milliseconds: timers and clocks are rounded. */
const EARLY = 15;
/** How long a connection that must be dropped may take, in milliseconds. */
const DROP = 8_000;

interface Slot {
  readonly exchange: Exchange;
  used: number;
  readonly full: Promise<void>;
  readonly arrive: () => void;
}

export class Play {
  #case: Case;
  #slots: readonly Slot[];
  readonly #server: Server;
  readonly #problems: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #drops: Promise<void>[] = [];
  readonly #nonces = new Set<string>();
  #count = 0;
  #answered: number | undefined;
  #opening: NodeJS.Timeout | undefined;
  #port = 0;

  constructor(one: Case) {
    this.#case = one;
    this.#slots = one.exchanges.map(slotOf);
    this.#server = createServer((request) => void this.#receive(request));
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined); // the client may reset it; the judge looks at what arrived
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#server.on("clientError", () => undefined);
  }

  /** The same case, with values that nobody could know before the port was open. Before the first request. */
  become(one: Case): void {
    this.#case = one;
    this.#slots = one.exchanges.map(slotOf);
  }

  /** Opens the port, unless the case wants it closed at first. */
  async open(): Promise<void> {
    await this.#listen(0);
    this.#port = (this.#server.address() as AddressInfo).port;
    const { never, afterMs } = this.#case.listens;
    if (never !== true && afterMs === undefined) return;
    await new Promise<void>((done) => this.#server.close(() => done()));
    if (afterMs !== undefined) {
      this.#opening = setTimeout(() => void this.#listen(this.#port), afterMs);
    }
  }

  #listen(port: number): Promise<void> {
    return new Promise((done, fail) => {
      this.#server.once("error", fail);
      this.#server.listen(port, "127.0.0.1", 2048, () => {
        this.#server.off("error", fail);
        done();
      });
    });
  }

  /** Where the case is played, under its own name and under another one of the same machine. */
  get places(): { readonly server: string; readonly elsewhere: string } {
    return {
      server: `http://127.0.0.1:${this.#port}`,
      elsewhere: `http://localhost:${this.#port}`,
    };
  }

  get requests(): number {
    return this.#count;
  }

  async #receive(request: IncomingMessage): Promise<void> {
    const at = performance.now();
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // the client went away before its request was complete
    }
    const arrived: Arrived = {
      method: request.method ?? "",
      target: request.url ?? "",
      headers: headersOf(request.rawHeaders),
      body: Buffer.concat(chunks),
    };
    const number = ++this.#count;
    const slot = this.#slotFor(arrived);
    if (!slot) {
      this.#problems.push(
        `request ${number} was not expected: ${arrived.method} ${arrived.target} ${arrived.body.toString().slice(0, 200)}`,
      );
      // No SDK repeats a call for this status.
      request.socket.end(
        "HTTP/1.1 418 Unexpected\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
      );
      return;
    }
    slot.used++;
    const { exchange } = slot;
    const told = (problem: string): number =>
      this.#problems.push(`request ${number} (${arrived.method} ${arrived.target}): ${problem}`);
    problemsOf(arrived, fillIn(exchange.request, this.places)).forEach(told);
    const nonce = exchange.request.signature && arrived.headers.get(NONCE);
    if (nonce !== undefined) {
      if (this.#nonces.has(nonce)) told("its nonce came before");
      this.#nonces.add(nonce);
    }
    if (exchange.after && this.#answered !== undefined) {
      const { atLeastMs = 0, atMostMs = Infinity } = exchange.after;
      const waited = at - this.#answered;
      if (waited < atLeastMs - EARLY || waited > atMostMs) {
        told(`it came after ${Math.round(waited)} ms, not after ${atLeastMs} to ${atMostMs} ms`);
      }
    }
    let complete = false;
    if (exchange.dropped) {
      this.#drops.push(
        closed(request.socket, DROP).then((gone) => {
          if (!gone || complete) told("the client did not drop the connection");
        }),
      );
    }
    if (slot.used >= (exchange.answer.hold ?? 0)) slot.arrive();
    if (exchange.answer.hold !== undefined) await slot.full;
    complete = await this.#answer(request, fillIn(exchange.answer, this.places));
    this.#answered = performance.now();
  }

  #slotFor(arrived: Arrived): Slot | undefined {
    const open = this.#slots.filter((slot) => slot.used < timesOf(slot.exchange).atMost);
    if (this.#case.order === "given") return open[0];
    const fits = open.find(
      ({ exchange }) => problemsOf(arrived, fillIn(exchange.request, this.places)).length === 0,
    );
    return fits ?? undefined;
  }

  /** Whether the whole answer was written. */
  async #answer(request: IncomingMessage, answer: ScriptedAnswer): Promise<boolean> {
    const { socket } = request;
    if (answer.never) return false;
    if (answer.delayMs !== undefined) await pause(answer.delayMs);
    if (socket.destroyed) return false;
    if (answer.reset === "before") {
      socket.resetAndDestroy();
      return false;
    }
    const body = bytesOf(answer);
    const head = headOf(answer, body);
    if (answer.reset === "head") {
      socket.write(head.slice(0, 20));
      await pause(20);
      socket.resetAndDestroy();
      return false;
    }
    const end =
      answer.cutAfter ?? (answer.reset === "body" ? Math.ceil(body.length / 2) : undefined);
    const content = request.method === "HEAD" ? Buffer.alloc(0) : body.subarray(0, end);
    socket.write(head);
    const { bytes = content.length || 1, everyMs } = answer.slow ?? {};
    for (let from = 0; from < content.length; from += bytes) {
      const piece = content.subarray(from, from + bytes);
      if (everyMs !== undefined) await pause(everyMs);
      if (socket.destroyed) return false;
      socket.write(answer.chunked ? chunk(piece) : piece);
    }
    if (answer.reset === "body") {
      await pause(20);
      socket.resetAndDestroy();
      return false;
    }
    if (answer.chunked && answer.cutAfter === undefined) socket.write("0\r\n\r\n");
    socket.end();
    return true;
  }

  /** Ends the play. What went wrong with the requests. */
  async close(): Promise<readonly string[]> {
    clearTimeout(this.#opening);
    await Promise.all(this.#drops);
    this.#slots.forEach(({ exchange, used }, index) => {
      const { method, target } = exchange.request;
      const { atLeast, atMost } = timesOf(exchange);
      if (used < atLeast || used > atMost) {
        const wanted = atLeast === atMost ? String(atMost) : `${atLeast} to ${atMost}`;
        this.#problems.push(
          `exchange ${index + 1} (${method} ${target}) took place ${used} times, not ${wanted}`,
        );
      }
    });
    for (const socket of this.#sockets) socket.destroy();
    if (this.#server.listening) {
      await new Promise<void>((done) => this.#server.close(() => done()));
    }
    return this.#problems;
  }
}

function timesOf({ times = 1 }: Exchange): { readonly atLeast: number; readonly atMost: number } {
  return typeof times === "number" ? { atLeast: times, atMost: times } : times;
}

function slotOf(exchange: Exchange): Slot {
  let arrive = (): void => undefined;
  const full = new Promise<void>((done) => (arrive = done));
  return { exchange, used: 0, full, arrive };
}

function headersOf(raw: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? "").toLowerCase();
    const value = raw[index + 1] ?? "";
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

function headOf(answer: ScriptedAnswer, body: Buffer): string {
  const { status = 200, headers = {}, chunked, lengthOffset = 0 } = answer;
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const lines = [`HTTP/1.1 ${status} Scripted`];
  // Behind a connection that is to be closed, a client may take the end of the bytes for the end of the answer.
  const faulty = answer.reset !== undefined || answer.cutAfter !== undefined || lengthOffset !== 0;
  if (!faulty) lines.push("connection: close");
  if (!names.has("content-type")) {
    if (answer.json !== undefined) lines.push("content-type: application/json");
    else if (answer.text !== undefined) lines.push("content-type: text/plain; charset=utf-8");
  }
  const bodiless = status === 204 || status === 304;
  if (chunked) lines.push("transfer-encoding: chunked");
  else if (!bodiless) lines.push(`content-length: ${body.length + lengthOffset}`);
  for (const [name, value] of Object.entries(headers)) {
    for (const one of typeof value === "string" ? [value] : value) lines.push(`${name}: ${one}`);
  }
  return `${lines.join("\r\n")}\r\n\r\n`;
}

function chunk(piece: Buffer): Buffer {
  const size = Buffer.from(`${piece.length.toString(16)}\r\n`);
  return Buffer.concat([size, piece, Buffer.from("\r\n")]);
}

/** Whether a connection ends within `limit` milliseconds. */
function closed(socket: Socket, limit: number): Promise<boolean> {
  return new Promise((done) => {
    if (socket.destroyed) return done(true);
    const timer = setTimeout(() => done(false), limit);
    socket.once("close", () => {
      clearTimeout(timer);
      done(true);
    });
  });
}
