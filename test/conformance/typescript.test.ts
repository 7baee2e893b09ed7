/**
 * Every conformance case, on the TypeScript SDK.
 *
 * Decides: that each case is one test and none is left out.
 * Leaves to others: the cases (`cases/`), the judgement (`server/`), the driving (`typescript/runner.ts`).
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readTopics, type Case } from "./server/case.js";
import { startControl, type Control } from "./server/control.js";
import { buildSdk } from "./typescript/build.js";
import { moveClock, runCase, type Sdk } from "./typescript/runner.js";

// Cases wait more than they work.
vi.setConfig({ maxConcurrency: 20 });

const topics = readTopics(dirname(fileURLToPath(import.meta.url)));
const zone = process.env["TZ"];
let control: Control;
let sdk: Sdk;
let stopClock = (): void => undefined;

beforeAll(async () => {
  // Far from UTC, so that a date that is read as local time shows.
  process.env["TZ"] = "Asia/Kolkata";
  [sdk, control] = await Promise.all([buildSdk(), startControl(topics)]);
  stopClock = moveClock();
}, 120_000);

afterAll(async () => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  stopClock();
  await control.close();
});

/** Cases that keep the processor busy would spoil the time limits of others. */
function isHeavy({ steps }: Case): boolean {
  return steps.some(({ times = 1 }) => times >= 50);
}

const judged = async ({ id }: Case): Promise<void> => {
  const { problems } = await runCase(control.url, sdk, id);
  expect(problems).toEqual([]);
};

describe.concurrent("side by side", () => {
  for (const { topic, cases } of topics) {
    describe(topic, () => {
      for (const one of cases) {
        if (!isHeavy(one)) test(`${one.id}: ${one.title}`, { timeout: 30_000 }, () => judged(one));
      }
    });
  }
});

describe("one by one", () => {
  for (const one of topics.flatMap(({ cases }) => cases).filter(isHeavy)) {
    test(`${one.id}: ${one.title}`, { timeout: 30_000 }, () => judged(one));
  }
});
