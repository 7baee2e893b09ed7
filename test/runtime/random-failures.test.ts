/** A service that fails in every way it can, at random, and repeats every secret it was told. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SdkError } from "../../templates/typescript/runtime/index.js";
import { failure, fakeService, json, jwt, KEYS, seeded } from "./harness.js";

describe("two thousand random failures", () => {
  const CANARIES = [KEYS.accessKeySecret, "CANARY-password-0815", "CANARY header/4711"];
  const printed = (value: unknown): string => {
    const texts = [inspect(value, { depth: 20, showHidden: true }), String(JSON.stringify(value))];
    for (let one = value; one instanceof Error; one = one.cause) {
      texts.push(one.message, String(one.stack), JSON.stringify(one), String(one));
    }
    return texts.join("\n");
  };
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("never show a secret, in an error or in a log; a POST never goes twice once bytes left", async () => {
    const random = seeded(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const spell = (text: string): string =>
      pick([text, encodeURIComponent(text), JSON.stringify({ echo: text }), `<p>${text}</p>`]);
    const lines: string[] = [];
    const write = (message: string, fields: object): void => {
      lines.push(message, inspect(fields, { depth: 20 }), JSON.stringify(fields));
    };
    const logger = { error: write, warn: write, info: write, debug: write };
    /** Whether the last failure may have come after bytes left. */
    let left = 0;
    const fail = (): Response | Promise<Response> => {
      const secret = spell(pick([...CANARIES, jwt(1)]));
      const kind = Math.floor(random() * 8);
      const cause = Object.assign(new Error(`of ${secret}`), {
        code: pick(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]),
        headers: { authorization: secret },
      });
      left++;
      switch (kind) {
        case 0:
          throw new TypeError(`fetch failed: ${secret}`, { cause });
        case 1:
          return json({
            statusCode: pick([400, 403, 409, 500, 503]),
            message: secret,
            data: secret,
          });
        case 2:
          return json({ error: secret, code: secret }, pick([400, 404, 500, 502]));
        case 3:
          return new Response(`<p>${secret}`, { status: pick([200, 500]) });
        case 4:
          return new Response(`{"statusCode":200,"data":"${secret}`);
        case 5:
          return new Response(`<p>${secret}`, { headers: { "content-type": "text/html" } });
        case 6:
          return new Promise(() => undefined);
        default:
          return new Response(
            new ReadableStream({
              start: (controller) => {
                controller.enqueue(new TextEncoder().encode(`{"a":"${secret}`));
                controller.error(cause);
              },
            }),
          );
      }
    };
    const errors: unknown[] = [];
    for (let round = 0; round < 2000; round++) {
      const { client, calls } = fakeService(fail, {
        logger,
        logLevel: pick(["off", "error", "warn", "debug"]),
        headers: { "x-api-token": "CANARY header/4711" },
        timeout: 50,
      });
      const before = left;
      const users = { list: [{ name: "x", password: "CANARY-password-0815" }] };
      const outcome = failure(client.createUsers(users));
      await vi.advanceTimersByTimeAsync(60);
      const error = await outcome;
      errors.push(error);
      expect(calls).toHaveLength(1);
      expect(left - before).toBe(1);
    }
    const seen = new Set<string>();
    for (const error of errors) {
      expect(error).toBeInstanceOf(SdkError);
      seen.add((error as Error).name);
      expect(printed(error)).not.toContain("CANARY");
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(["ConflictError", "ConnectionError", "DecodeError", "TimeoutError"]),
    );
    expect(lines.length).toBeGreaterThan(2000);
    expect(lines.join("\n")).not.toContain("CANARY");
  });
});
