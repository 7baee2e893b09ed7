/** Bundles of the generated SDK stay within their budgets, and hold only what they use. */
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { measureAll, type Measured } from "./measure.js";

let measured: readonly Measured[] = [];
beforeAll(async () => {
  measured = await measureAll(join(import.meta.dirname, "../../generated/typescript/src"));
});

test("every bundle is within its budget", () => {
  expect(measured.length).toBeGreaterThan(8);
  const large = measured.filter(({ gzip, budget }) => gzip > budget);
  expect(large.map(({ name, gzip, budget }) => `${name}: ${gzip} of ${budget}`)).toEqual([]);
});

test("a scheme that stands beside its client is in no bundle that does not import it", () => {
  for (const { name, files } of measured) {
    const held = files.map(([file]) => file);
    expect(held, name).not.toContain("runtime/signature.ts");
  }
});

test("one operation holds no other one, no feature, and no kind of body or answer that it does not use", () => {
  const files = new Map(measured[0]?.files);
  const features = ["body-limit", "environment", "exact-json", "log", "middleware", "retry"];
  features.push("explain", "option-checks", "renewals", "retry-after", "server");
  features.push(
    "plain",
    "authentication",
    "signature",
    "diagnose",
    "returned-errors",
    "features",
    "derive",
    "call-path",
  );
  for (const absent of ["answers", "paging", "index", ...features]) {
    expect([...files.keys()]).not.toContain(`runtime/${absent}.ts`);
  }
  expect(files.get("runtime/bodies.ts")).toBeLessThan(100);
  expect(files.get("management/users.ts")).toBeLessThan(600);
  expect(files.has("management/user-groups.ts")).toBe(false);
});
