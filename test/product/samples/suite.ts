/**
 * What must hold for the samples of every language: each written page of an operation has some; all are compiled, and
 * run against a server that answers from the description; what arrives is an example of the operation.
 *
 * Decides: that no program is left out, that a request which the description does not allow fails the program that sent
 * it, and how many were found, compiled and run, for the last lines of a test run.
 * Leaves to others: compiling and starting, which is each language's own (`*.test.ts`).
 */
import { describe, expect, test } from "vitest";
import { describedExamples } from "../../harness/described-examples.js";
import {
  type Page,
  type Sample,
  type SampleLanguage,
  pageOf,
  pages,
  samplesIn,
} from "../../harness/pages.js";
import { startProductSandbox } from "../../harness/product.js";
import { DESCRIPTIONS, type Outcome } from "../../harness/project.js";
import { type DescribedOperation, Description } from "../../sandbox/description.js";
import type { RecordedRequest } from "../../sandbox/request.js";
import type { Sandbox } from "../../sandbox/server.js";

export interface Workshop {
  /** Pages that must have a sample besides those of operations. */
  readonly alsoOn: readonly RegExp[];
  /** Compiles all; what the compiler says about them, with their names. Absent: the language has no compiler. */
  readonly compile?: (samples: readonly Sample[]) => Promise<string>;
  /** Gets ready to run them. */
  readonly start: (sandbox: Sandbox) => Promise<Running> | Running;
}

export interface Running {
  run(sample: Sample, index: number): Promise<Outcome>;
  stop(): void;
}

interface Ran {
  readonly sample: Sample;
  readonly outcome: Outcome;
  readonly requests: readonly RecordedRequest[];
}

const all = pages();
const operations = DESCRIPTIONS.map((file) => new Description(file))
  .flatMap((one) => one.operations)
  .filter((one) => one.node.get("x-sdk-hidden")?.value !== true);

export function describeSamples(language: SampleLanguage, workshop: Workshop): void {
  const ran: Ran[] = [];
  // The commands of curl are on the pages of each language, and the same there: those of TypeScript's are run.
  const samples = samplesIn(language, all).filter(
    ({ page }) => language !== "curl" || !/\/(python|java)\//.test(page.path),
  );
  const pageIn = (operation: DescribedOperation): Page | undefined =>
    pageOf(operation, all, language === "curl" ? "typescript" : language);

  test("are there: on every page of an operation, and where a reader begins", ({ task }) => {
    task.meta.samples = { language, found: samples.length };
    const having = new Set(samples.map(({ page }) => page));
    const without = operations.filter((one) => {
      const page = pageIn(one);
      return !page || !having.has(page);
    });
    expect(without.map((one) => one.id)).toEqual([]);
    const paths = [...having].map((one) => one.path);
    expect(workshop.alsoOn.filter((wanted) => !paths.some((path) => wanted.test(path)))).toEqual(
      [],
    );
  });

  if (workshop.compile) {
    const { compile } = workshop;
    test("compile strictly", async ({ task }) => {
      expect(await compile(samples)).toBe("");
      task.meta.samples = { language, compiled: samples.length };
    });
  }

  test("run, and every request is one that the description allows", async ({ task }) => {
    const sandbox = await startProductSandbox();
    try {
      const running = await workshop.start(sandbox);
      try {
        for (const [index, sample] of samples.entries()) {
          sandbox.forget();
          const outcome = await running.run(sample, index);
          ran.push({ sample, outcome, requests: [...sandbox.requests] });
        }
      } finally {
        running.stop();
      }
    } finally {
      await sandbox.close();
    }
    const bad = ran.filter(isBad);
    task.meta.samples = { language, run: ran.length - bad.length };
    expect(bad.map(told).join("\n")).toBe("");
    expect(ran).toHaveLength(samples.length);
  });

  describe("the requests are the examples of the description", () => {
    test.each(operations)("$id", (operation) => {
      const examples = describedExamples(operation);
      const page = pageIn(operation);
      const shown = ran
        .filter(({ sample }) => sample.page === page)
        .flatMap((one) => shownExamples(operation, one));
      expect(shown).not.toEqual([]);
      // Other named examples of the description are for other places than the samples of a page, and a page shows
      // one command.
      const due = language === "curl" ? [] : examples.map(({ name }) => name);
      expect(
        due.filter((name) => ["minimal", "full"].includes(name) && !shown.includes(name)),
      ).toEqual([]);
    });
  });
}

function isBad({ outcome, requests }: Ran): boolean {
  return outcome.status !== 0 || requests.some(({ problems }) => problems.length > 0);
}

function told({ sample, outcome, requests }: Ran): string {
  const problems = requests.flatMap((one) => one.problems);
  return [sample.name, ...problems, outcome.stdout + outcome.stderr].join("\n");
}

/** Names of the operation's examples that a program repeats with its first call of it: at least one. */
function shownExamples(operation: DescribedOperation, { sample, requests }: Ran): string[] {
  const first = requests.find((one) => one.operation === operation.id);
  expect(first, `${sample.name} never calls ${operation.id}`).toBeDefined();
  const sent = { parameters: first?.parameters, json: first?.json };
  const expected = describedExamples(operation);
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
}
