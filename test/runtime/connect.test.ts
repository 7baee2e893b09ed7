/** Connections that are never made: the other side listens, and its queue is full. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import {
  call,
  TimeoutError,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { failure, PlainClient } from "./harness.js";

describe("a connection that is never made", () => {
  /** Listens in a thread that never looks, until the queue of the listener is full. */
  async function deaf() {
    const listener = new Worker(
      `const { createServer } = require("node:net");
       const { parentPort } = require("node:worker_threads");
       const server = createServer().listen(0, "127.0.0.1", 1, () => {
         parentPort.postMessage(server.address().port);
         setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50);
       });`,
      { eval: true },
    );
    const [port] = (await once(listener, "message")) as [number];
    await new Promise((done) => setTimeout(done, 200));
    const held: Socket[] = [];
    let isFull = false;
    while (!isFull && held.length < 16) {
      const one = connect(port, "127.0.0.1");
      held.push(one.on("error", () => undefined));
      isFull = await Promise.race([
        once(one, "connect").then(() => false),
        new Promise<true>((done) => setTimeout(() => done(true), 500)),
      ]);
    }
    const close = async (): Promise<void> => {
      held.forEach((one) => one.destroy());
      await listener.terminate();
    };
    return { host: `http://127.0.0.1:${port}`, isFull, close };
  }

  const service = (host: string): Service => ({
    name: "Plain",
    agent: "plain-typescript/1",
    host: { option: "host", default: host },
    schemes: {},
    errors: {},
  });

  test("ends with the time limit of an attempt", async () => {
    const { host, isFull, close } = await deaf();
    try {
      expect(isFull).toBe(true);
      const start = performance.now();
      const operation = { id: "read", method: "GET", path: "/x" } as Operation<object, unknown>;
      const error = await failure(
        call(new PlainClient(service(host), { maxRetries: 0 }), operation, {}, { timeout: 400 }),
      );
      expect(error).toBeInstanceOf(TimeoutError);
      expect(performance.now() - start).toBeLessThan(3000);
    } finally {
      await close();
    }
  });
});
