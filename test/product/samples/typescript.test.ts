/** The TypeScript samples of all pages: compiled against the packed SDK, and run in one process. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { product, sandboxEnvironment } from "../../harness/product.js";
import { ROOT, tsc } from "../../harness/project.js";
import { SampleRunner } from "./runner.js";
import { describeSamples } from "./suite.js";

describe("TypeScript samples", () => {
  describeSamples("typescript", {
    alsoOn: [/^README\.md$/, /^generated\/typescript\/README\.md$/, /quick-start\.md$/],

    compile: async (samples) => {
      const { consumer } = product();
      const names = new Map<string, string>();
      samples.forEach(({ name, code }, index) => {
        const file = `sample-${index}.ts`;
        names.set(file, name);
        writeFileSync(join(consumer, file), code);
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
      return stdout.replace(/^sample-\d+\.ts/gm, (file) => names.get(file) ?? file);
    },

    start: (sandbox) => {
      const { consumer } = product();
      const script = join(ROOT, "test", "product", "samples", "runner.mjs");
      const env = sandboxEnvironment(sandbox);
      const runner = new SampleRunner(process.execPath, [script], { cwd: consumer, env });
      return {
        run: (_, index) => runner.run(join(consumer, "samples", `sample-${index}.js`)),
        stop: () => runner.stop(),
      };
    },
  });
});
