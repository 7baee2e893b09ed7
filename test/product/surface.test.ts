/**
 * The public surface of the SDK, as text that is kept: a change of the API is seen in one screen of a diff.
 * UPDATE=1 writes it anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../harness/project.js";
import { product } from "../harness/product.js";
import { publicSurface } from "../harness/public-surface.js";

const KEPT = join(ROOT, "test", "surface", "typescript.txt");

test("the public surface is the one that is kept", () => {
  const { sdk } = product();
  const { name, exports } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as {
    name: string;
    exports: Readonly<Record<string, { import?: { types?: string } }>>;
  };
  const entries = new Map<string, string>();
  for (const [path, conditions] of Object.entries(exports)) {
    const types = conditions.import?.types;
    if (types !== undefined) entries.set(path.replace(/^\./, name), join(sdk, types));
  }
  const actual = publicSurface(entries);
  expect(actual).toContain("class ManagementClient extends");
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, actual);
  }
  expect(existsSync(KEPT), "test/surface/typescript.txt is not there: UPDATE=1 npm test").toBe(
    true,
  );
  expect(actual).toBe(readFileSync(KEPT, "utf8"));
});
