/**
 * Every sample on every written page is compiled, run against a server that answers from the description, and its
 * request is compared with the example that the description gives for the operation.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describedExamples } from "../harness/described-examples.js";
import type { Fence } from "../harness/fences.js";
import { type Page, isCurl, isProgram, pageOf, pages } from "../harness/pages.js";
import { product, sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import { DESCRIPTIONS, ROOT, type Outcome, bounded, run, tsc } from "../harness/project.js";
import { type DescribedOperation, Description } from "../sandbox/description.js";
import type { RecordedRequest } from "../sandbox/request.js";
import type { Sandbox } from "../sandbox/server.js";

interface Sample {
  readonly page: Page;
  readonly fence: Fence;
  readonly name: string;
}

interface Ran {
  readonly sample: Sample;
  readonly outcome: Outcome;
  readonly requests: readonly RecordedRequest[];
}

const all = pages();
const descriptions = DESCRIPTIONS.map((file) => new Description(file));
const operations = descriptions
  .flatMap((one) => one.operations)
  .filter((one) => one.node.get("x-sdk-hidden")?.value !== true);

function samples(wanted: (fence: Fence) => boolean): Sample[] {
  return all.flatMap((page) =>
    page.fences
      .filter(wanted)
      .map((fence) => ({ page, fence, name: `${page.path}:${fence.line}` })),
  );
}

/** Each sample has a server of its own, so that its requests are its own. */
async function withSandbox(
  sample: Sample,
  start: (sandbox: Sandbox) => Promise<Outcome>,
): Promise<Ran> {
  const sandbox = await startProductSandbox();
  try {
    const outcome = await start(sandbox);
    return { sample, outcome, requests: [...sandbox.requests] };
  } finally {
    await sandbox.close();
  }
}

function expectGood({ sample, outcome, requests }: Ran): void {
  const said = `${sample.name}\n${outcome.stdout}${outcome.stderr}`;
  expect(outcome.status, said).toBe(0);
  expect(
    requests.flatMap((one) => one.problems),
    said,
  ).toEqual([]);
}

/** Names of the operation's examples that the requests of its page's samples repeat. */
function shownExamples(operation: DescribedOperation, ran: readonly Ran[]): string[] {
  const page = pageOf(operation, all);
  const expected = describedExamples(operation);
  return ran
    .filter(({ sample }) => sample.page === page)
    .flatMap(({ sample, requests }) => {
      const first = requests.find((one) => one.operation === operation.id);
      expect(first, `${sample.name} never calls ${operation.id}`).toBeDefined();
      const sent = { parameters: first?.parameters, json: first?.json };
      const shown = expected.filter(({ parameters, json }) => {
        try {
          expect(sent).toEqual({ parameters, json });
          return true;
        } catch {
          return false;
        }
      });
      if (shown.length === 0)
        expect({ sample: sample.name, ...sent }).toEqual(
          expected.map(({ parameters, json }) => ({ sample: sample.name, parameters, json }))[0],
        );
      return shown.map((one) => one.name);
    });
}

describe("TypeScript samples", () => {
  const programs = samples(isProgram);
  const ran: Ran[] = [];

  test("are there: on every page of an operation, in the quick start and in the READMEs", () => {
    expect(programs.length).toBeGreaterThan(operations.length);
    const pagesWithSamples = new Set(programs.map(({ page }) => page));
    const without = operations.filter((one) => {
      const page = pageOf(one, all);
      return !page || !pagesWithSamples.has(page);
    });
    expect(without.map((one) => one.id)).toEqual([]);
    const paths = [...pagesWithSamples].map((one) => one.path);
    for (const wanted of [/README\.md$/, /quick-start\.md$/])
      expect(
        paths.some((path) => wanted.test(path)),
        String(wanted),
      ).toBe(true);
  });

  test("compile against the package, strictly", async () => {
    const { consumer } = product();
    const names = new Map<string, string>();
    programs.forEach(({ name, fence }, index) => {
      const file = `sample-${index}.ts`;
      names.set(file, name);
      writeFileSync(join(consumer, file), fence.code);
    });
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      module: "NodeNext",
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      types: [],
      outDir: "samples",
      rootDir: ".",
    };
    const config = join(consumer, "tsconfig.samples.json");
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [...names.keys()] }));
    const args = ["-p", config, "--pretty", "false"];
    const { stdout } = await tsc("typescript-7", args, { cwd: consumer });
    expect(stdout.replace(/^sample-\d+\.ts/gm, (file) => names.get(file) ?? file)).toBe("");
  });

  test("run, and every request is one that the description allows", async () => {
    const { consumer } = product();
    const runner = new SampleRunner(consumer);
    try {
      for (const [index, sample] of programs.entries()) {
        const file = join(consumer, "samples", `sample-${index}.js`);
        if (!existsSync(file)) throw new Error(`${sample.name} was not compiled`);
        ran.push(
          await withSandbox(sample, (sandbox) => runner.run(file, sandboxEnvironment(sandbox))),
        );
      }
    } finally {
      runner.stop();
    }
    ran.forEach(expectGood);
    expect(ran).toHaveLength(programs.length);
  });

  test.each(operations)("$id: the requests are the examples of the description", (operation) => {
    // Other named examples of the description are for other places than the samples of a page.
    const due = describedExamples(operation).map((one) => one.name);
    const shown = shownExamples(operation, ran);
    expect(
      due.filter((name) => ["minimal", "full"].includes(name) && !shown.includes(name)),
    ).toEqual([]);
    expect(shown).not.toEqual([]);
  });
});

describe("curl samples", () => {
  const commands = samples(isCurl);
  const ran: Ran[] = [];

  test("are on every page of an operation", () => {
    const having = new Set(commands.map(({ page }) => page));
    const without = operations.filter((one) => {
      const page = pageOf(one, all);
      return !page || !having.has(page);
    });
    expect(without.map((one) => one.id)).toEqual([]);
  });

  test("run, and every request is one that the description allows", async () => {
    ran.push(
      ...(await bounded(commands, 3, (sample) =>
        withSandbox(sample, (sandbox) => runCurl(sample, sandbox)),
      )),
    );
    ran.forEach(expectGood);
  });

  test.each(operations)("$id: the request is an example of the description", (operation) => {
    expect(shownExamples(operation, ran)).not.toEqual([]);
  });
});

/** One process that runs the programs, each alone. */
class SampleRunner {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  constructor(cwd: string) {
    const script = join(ROOT, "test", "product", "sample-runner.mjs");
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    this.#child = fork(script, { cwd, env, execArgv: [], stdio: "inherit" });
    this.#ended = once(this.#child, "exit").then(() => {
      throw new Error("a sample ended the process");
    });
    // It ends when all is done, too.
    this.#ended.catch(() => undefined);
  }

  async run(file: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
    this.#child.send({ file, env });
    return Promise.race([this.#answer(), this.#ended]);
  }

  #answer(): Promise<Outcome> {
    return new Promise((done) => {
      this.#child.once("message", (outcome) => done(outcome as Outcome));
    });
  }

  stop(): void {
    this.#child.kill();
  }
}

/** The command as it stands on the page; the variables that the page says to set are set to the sandbox's. */
async function runCurl(sample: Sample, sandbox: Sandbox): Promise<Outcome> {
  const token = sandbox.tokens.sell(["scoped_userpool_id"], 7200);
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  const claims = JSON.parse(payload) as { scoped_userpool_id: string };
  const env = {
    ...sandboxEnvironment(sandbox),
    GENAUTH_MANAGEMENT_TOKEN: token,
    GENAUTH_USER_POOL_ID: claims.scoped_userpool_id,
  };
  // A refusal must end the command with a failure, which plain curl does not.
  const command = `curl() { command curl --silent --show-error --fail-with-body "$@"; }\n${sample.fence.code}`;
  return run("bash", ["-euo", "pipefail", "-c", command], { env });
}
