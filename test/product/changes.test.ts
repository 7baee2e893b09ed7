/**
 * The pages of changes: they are written by people, so what can be known of them is held against what is made.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../generator/config.js";
import { Diagnostics } from "../../generator/diagnostic.js";
import { diskReader } from "../../generator/output/disk.js";
import { GENERATED, ROOT } from "../harness/project.js";

const HEADING = /^## (\d+\.\d+\.\d+\S*?)[ （(]+(\d{4}-\d\d-\d\d)[)）]$/gm;

test("every SDK's page of changes begins with its version and the day of its release", async () => {
  const config = await readConfig(join(ROOT, "spec/sdk-factory.yaml"), {
    reader: diskReader,
    diagnostics: new Diagnostics(),
    display: (path) => path,
    remember: () => undefined,
  });
  const targets = config?.targets ?? [];
  const docs = targets.find((one) => one.kind === "docs");
  const versions = targets.flatMap((one) => ("version" in one ? [one] : []));
  expect(docs?.date).toMatch(/^\d{4}/);
  expect(versions).toHaveLength(3);
  for (const { kind, version } of versions) {
    for (const locale of docs?.languages ?? []) {
      const text = readFileSync(join(GENERATED, "docs", locale, kind, "changes.md"), "utf8");
      const entries = [...text.matchAll(HEADING)].map(([, told, day]) => [told, day]);
      expect(entries[0], `${locale}/${kind}`).toEqual([version, docs?.date]);
      expect(entries, `${locale}/${kind}: the newest first`).toEqual(
        [...entries].sort(([, a = ""], [, b = ""]) => (a < b ? 1 : -1)),
      );
    }
  }
});
