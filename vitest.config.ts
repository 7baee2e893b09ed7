/**
 * How the tests run.
 *
 * Decides: two projects. `parts` tests modules by themselves and starts at once; `product` tests what they make
 * together (the SDK, the pages, the command line) and shares one build of it.
 * Leaves to others: what is tested. The build is made by `test/harness/setup.ts`.
 */
import { defineConfig } from "vitest/config";

const PRODUCT = ["test/product/**/*.test.ts", "test/cases/**/*.test.ts"];

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
          exclude: PRODUCT,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "product",
          include: PRODUCT,
          globalSetup: ["test/harness/setup.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
