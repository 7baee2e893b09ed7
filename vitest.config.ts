/**
 * How the tests run.
 *
 * Decides: three projects. `parts` tests modules by themselves and starts at once; `product` tests what they make
 * together (the SDK, the pages, the command line) and shares one build of it; `hostile` needs the program, but no SDK, and
 * so do the tests of the preview site.
 * Leaves to others: what is tested. The builds are made by `test/harness/program.ts` and `test/harness/setup.ts`.
 */
import { defineConfig } from "vitest/config";

const PRODUCT = ["test/product/**/*.test.ts", "test/cases/**/*.test.ts"];
const HOSTILE = ["test/hostile/**/*.test.ts", "test/real/**/*.test.ts", "test/site/**/*.test.ts"];

export default defineConfig({
  test: {
    // Two cores; the product tests start compilers, which use the second one.
    maxWorkers: 2,
    reporters: ["default", "./test/harness/summary.ts"],
    projects: [
      {
        test: {
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: [...PRODUCT, ...HOSTILE],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "product",
          include: PRODUCT,
          globalSetup: ["test/harness/program.ts", "test/harness/setup.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "hostile",
          include: HOSTILE,
          globalSetup: ["test/harness/program.ts"],
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
});
