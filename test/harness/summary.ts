/**
 * The last line of a test run: `N passed, N failed`, and `, N skipped` where any was.
 *
 * Decides: what counts. A test file that could not be loaded, and an error outside any test, are failures: they have
 * no test to fail. Skipped tests are named one by one, so that nothing is skipped unseen.
 * Leaves to others: the report itself (the default reporter).
 */
import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    const skipped: string[] = [];
    for (const one of modules) {
      failed += one.errors().length;
      for (const test of one.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        else if (state === "failed") failed++;
        else skipped.push(`${one.relativeModuleId} > ${test.fullName}`);
      }
    }
    const lines = skipped.map((name) => `skipped: ${name}`);
    const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
    lines.push(`${passed} passed, ${failed} failed${tail}`);
    // At the very end, behind what the default reporter prints when it hears of the end.
    process.once("exit", () => writeSync(1, lines.join("\n") + "\n"));
  }
}
