/**
 * The last lines of a test run: what became of the conformance cases and of the samples on the pages, and at the very end
 * `N passed, N failed`, and `, N skipped` where any was.
 *
 * Decides: what counts. A test file that could not be loaded, and an error outside any test, are failures: they have
 * no test to fail. Skipped tests are named one by one, so that nothing is skipped unseen; conformance cases in the table.
 * Leaves to others: the report itself (the default reporter), and which tests are cases or tell of samples (`meta`).
 */
import { writeSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { type CaseResult, conformanceTable } from "./conformance-table.js";

declare module "vitest" {
  interface TaskMeta {
    /** This test is a conformance case in a language. */
    conformance?: {
      readonly language: string;
      readonly topic: string;
      readonly id: string;
      /** The tools of the language are not here. */
      readonly isAbsent: boolean;
    };
    /** What this test has done with the samples of a language. */
    samples?: {
      readonly language: string;
      readonly found?: number;
      readonly compiled?: number;
      readonly run?: number;
    };
  }
}

export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((one) => [...one.children.allTests()]);
    const states = tests.map((one) => one.result().state);
    const count = (state: string): number => states.filter((one) => one === state).length;
    const broken = modules.reduce((sum, one) => sum + one.errors().length, errors.length);
    const skipped = tests.filter((one) => !["passed", "failed"].includes(one.result().state));
    const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
    const lines = [
      ...conformanceTable(tests.flatMap(caseResult)),
      ...samplesLines(tests),
      ...skippedLines(skipped),
      `${count("passed")} passed, ${count("failed") + broken} failed${tail}`,
    ];
    // At the very end, behind what the default reporter prints when it hears of the end.
    process.once("exit", () => writeSync(1, lines.join("\n") + "\n"));
  }
}

function caseResult(test: TestCase): CaseResult[] {
  const { conformance } = test.meta();
  const { state } = test.result();
  if (!conformance) return [];
  const { isAbsent } = conformance;
  if (state === "passed" || state === "failed") return [{ ...conformance, state }];
  // Others were left out by whoever started the run.
  return isAbsent ? [{ ...conformance, state: "absent" }] : [];
}

function skippedLines(skipped: readonly TestCase[]): string[] {
  // Those of conformance are in the table.
  return skipped
    .filter((one) => !one.meta().conformance)
    .map((one) => `skipped: ${one.module.relativeModuleId} > ${one.fullName}`);
}

/** `samples in python: 327 found, 327 compiled, 327 run`. */
function samplesLines(tests: readonly TestCase[]): string[] {
  const told = new Map<string, string[]>();
  for (const { language, ...counts } of tests.flatMap((one) => one.meta().samples ?? [])) {
    const words = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
    told.set(language, [...(told.get(language) ?? []), ...words]);
  }
  return [...told].sort().map(([language, words]) => `samples in ${language}: ${words.join(", ")}`);
}
