/**
 * The public surfaces of the SDKs, as text that is kept: a change of the API is seen in one screen of a diff.
 * UPDATE=1 writes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { GENERATED, ROOT } from "../harness/project.js";
import { product } from "../harness/product.js";
import { publicSurface } from "../harness/public-surface.js";
import { javaSurface, pythonSurface } from "../harness/source-surface.js";

function expectKept(language: string, actual: string): void {
  const kept = join(ROOT, "test", "surface", `${language}.txt`);
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, actual);
  }
  const missing = `test/surface/${language}.txt is not there: UPDATE=1 npm test`;
  expect(existsSync(kept), missing).toBe(true);
  expect(actual).toBe(readFileSync(kept, "utf8"));
}

test("the public surface of TypeScript is the one that is kept", () => {
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
  expectKept("typescript", actual);
});

test("the public surface of Python is the one that is kept", () => {
  const actual = pythonSurface(join(GENERATED, "python", "src", "genauth"));
  expect(actual).toContain("class ManagementClient(SyncClient):\n");
  expect(actual).toContain("    def get_user_batch(self, *, user_ids: Sequence[str], ");
  expect(actual).not.toContain("(elsewhere)");
  expectKept("python", actual);
});

test("the public surface of Java is the one that is kept", () => {
  const actual = javaSurface(join(GENERATED, "java", "src", "main", "java"));
  expect(actual).toContain("cn.authing.sdk.java.client: public class ManagementClient\n");
  expect(actual).toContain("public UserListRespDto getUserBatch(GetUserBatchDto request)");
  expectKept("java", actual);
});
