/**
 * The SDK on every platform it is meant for: one program, bundled once, makes calls against a server of this machine.
 *
 * The platforms are large, so they are optional: `npm run platforms` installs Node 22 and 24, Deno, Bun and the driver of
 * the browser into build/platforms; Chromium is the system's own. A platform that is not there is skipped, and named.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, test, type TestContext } from "vitest";
import { mustRun, ROOT } from "../harness/project.js";

const INSTALLED = join(ROOT, "build/platforms/node_modules");
const SOURCE = join(ROOT, "generated/typescript/src");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Prints what came of the calls, as one line of JSON. */
const SERVER_PROGRAM = `
import { isNotFoundError, ManagementClient } from "./index.js";
const client = new ManagementClient({
  accessKeyId: "id", accessKeySecret: "CANARY-secret", host: HOST,
});
const found = await client.getUserBatch({ userIds: ["a,b", "用户"], withCustomData: false });
const missing = await client.getUserBatch({ userIds: ["nobody"] }).catch((error) => error);
const aborted = await client
  .getUserBatch({ userIds: ["slow"] }, { signal: AbortSignal.timeout(50) })
  .catch((error) => error.name);
console.log(JSON.stringify({ found, missing: isNotFoundError(missing), name: missing.name, aborted }));
`;

const BROWSER_PROGRAM = `
import { AuthenticationClient, ManagementClient } from "./index.js";
globalThis.smoke = async () => {
  const client = new AuthenticationClient({
    appHost: location.origin, appId: "app-1", accessToken: async () => "user-token",
  });
  let refused = "";
  try {
    new ManagementClient({ accessKeyId: "id", accessKeySecret: "s", host: location.origin });
  } catch (error) {
    refused = error.name;
  }
  return { groups: await client.getGroupList(), refused };
};
`;

interface Seen {
  readonly target: string;
  readonly agent: string;
  readonly authorization: string;
}

let folder = "";
let server: Server;
let host = "";
const seen: Seen[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sdk-platforms-"));
  server = createServer((request, response) => {
    const target = request.url ?? "";
    const { authorization = "", "user-agent": agent = "" } = request.headers;
    seen.push({ target, agent, authorization });
    const say = (body: object): void => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    };
    const claims = Buffer.from('{"scoped_userpool_id":"pool-1"}').toString("base64url");
    const token = `e30.${claims}.signature`;
    if (target === "/")
      response.setHeader("content-type", "text/html").end("<!doctype html><title>x");
    else if (target.endsWith("-token")) {
      say({ statusCode: 200, message: "", data: { access_token: token, expires_in: 7200 } });
    } else if (target.includes("slow")) setTimeout(() => say({ statusCode: 200 }), 2000);
    else if (target.includes("nobody")) say({ statusCode: 404, message: "nobody is there" });
    else say({ statusCode: 200, message: "", data: [{ userId: "1", big: 1 }] });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [name, contents] of [
    ["server.mjs", SERVER_PROGRAM],
    ["browser.mjs", BROWSER_PROGRAM],
  ] as const) {
    await build({
      stdin: { contents, resolveDir: SOURCE, sourcefile: name },
      bundle: true,
      format: "esm",
      platform: "neutral",
      define: { HOST: JSON.stringify(host) },
      target: "es2022",
      outfile: join(folder, name),
      logLevel: "silent",
    });
  }
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

function need(context: TestContext, file: string): void {
  context.skip(!existsSync(file), `${file} is not there: see "npm run platforms"`);
}

test.for([
  ["node", process.execPath, [], "node/"],
  ["node 22", join(INSTALLED, "node22/bin/node"), [], "node/22."],
  ["node 24", join(INSTALLED, "node24/bin/node"), [], "node/24."],
  ["bun", join(INSTALLED, "bun/bin/bun.exe"), [], "bun/"],
  ["deno", join(INSTALLED, "deno/deno"), ["run", "--allow-net", "--allow-env"], "deno/"],
  [
    "deno without leave to read the environment",
    join(INSTALLED, "deno/deno"),
    ["run", "--allow-net", "--no-prompt"],
    "deno/",
  ],
] as const)("%s", async ([, program, args, agent], context) => {
  need(context, program);
  const { stdout } = await mustRun(program, [...args, "server.mjs"], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({
    found: { statusCode: 200, message: "", data: [{ userId: "1", big: 1 }] },
    missing: true,
    name: "NotFoundError",
    aborted: "AbortError",
  });
  const calls = seen.filter(({ target }) => !target.endsWith("-token"));
  expect(seen.length - calls.length).toBe(1);
  expect(calls[0]?.target).toBe(
    "/api/v3/get-user-batch?userIds=a%2Cb,%E7%94%A8%E6%88%B7&withCustomData=false",
  );
  expect(calls[0]?.agent).toContain(`genauth-typescript/0.1.0 ${agent}`);
  expect(calls[0]?.authorization).toMatch(/^Bearer e30\./);
});

interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    addScriptTag(script: { path: string; type: string }): Promise<unknown>;
    evaluate(text: string): Promise<unknown>;
  }>;
  close(): Promise<void>;
}
interface Driver {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<Browser>;
  };
}

test("AuthenticationClient in a page of Chromium", async (context) => {
  const executablePath = CHROMIUM.find(existsSync) ?? "chromium";
  need(context, executablePath);
  need(context, join(INSTALLED, "playwright-core"));
  const { chromium } = createRequire(join(INSTALLED, "x.js"))("playwright-core") as Driver;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(host);
    await page.addScriptTag({ path: join(folder, "browser.mjs"), type: "module" });
    expect(await page.evaluate("globalThis.smoke()")).toEqual({
      groups: { statusCode: 200, message: "", data: [{ userId: "1", big: 1 }] },
      refused: "ConfigurationError",
    });
    const call = seen.find(({ target }) => target.includes("/api/v3/"));
    expect(call?.authorization).toBe("Bearer user-token");
    // The header is the browser's own.
    expect(call?.agent).toMatch(/^Mozilla\//);
  } finally {
    await browser.close();
  }
});
