/** Every conformance case, on the TypeScript SDK. */
import { afterAll, beforeAll } from "vitest";
import { bounded } from "../harness/project.js";
import { describeCases, isHeavy } from "./suite.js";
import { buildSdk } from "./typescript/build.js";
import { moveClock, runCase, type Sdk } from "./typescript/runner.js";

/** Cases wait more than they work. */
const AT_A_TIME = 20;

const zone = process.env["TZ"];
let sdk: Sdk;
let stopClock = (): void => undefined;

beforeAll(() => {
  // Far from UTC, so that a date that is read as local time shows.
  process.env["TZ"] = "Asia/Kolkata";
  stopClock = moveClock();
});

afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  stopClock();
});

describeCases({
  name: "typescript",
  kinds: ["promises"],
  build: async () => {
    sdk = await buildSdk();
  },
  drive: async (_, control, cases) => {
    const problems = new Map<string, unknown>();
    const run = async (id: string): Promise<void> => {
      try {
        problems.set(id, (await runCase(control, sdk, id)).problems);
      } catch (error) {
        problems.set(id, error);
      }
    };
    await bounded(
      cases.filter((one) => !isHeavy(one)),
      AT_A_TIME,
      ({ id }) => run(id),
    );
    for (const { id } of cases.filter(isHeavy)) await run(id);
    return problems;
  },
});
