/** The Java samples of all pages: compiled in one go, every warning an error, and run in one virtual machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";
import { findJava, javac, javaPackage } from "../../harness/java.js";
import { sandboxEnvironment } from "../../harness/product.js";
import { ROOT, scratchFolder } from "../../harness/project.js";
import { SampleRunner } from "./runner.js";
import { describeSamples } from "./suite.js";

const java = await findJava();

describe.skipIf(java === null)("Java samples", () => {
  if (java === null) return;
  const folder = scratchFolder("java-samples");
  const classes = join(folder, "classes");
  /** Their public classes; each is in a package of its own, named after its place. */
  let names: readonly string[] = [];

  describeSamples("java", {
    alsoOn: [/^README\.md$/, /^generated\/java\/README\.md$/, /quick-start\.md$/],

    compile: async (samples) => {
      names = samples.map(({ code }) => /public class (\w+)/.exec(code)?.[1] ?? "Sample");
      const files = samples.map(({ code }, index) => {
        const place = join(folder, `sample${index}`);
        const file = join(place, `${names[index]}.java`);
        mkdirSync(place);
        // On the line of the first import, so that lines are those of the page.
        writeFileSync(file, `package sample${index}; ${code}`);
        return file;
      });
      const sdk = await javaPackage(java);
      const runner = join(ROOT, "test", "product", "samples", "Runner.java");
      const { stdout, stderr } = await javac([...files, runner], classes, [
        sdk.classes,
        java.library,
      ]);
      return (stdout + stderr).replace(
        /\S*\/sample(\d+)\/\w+\.java/g,
        (_, index: string) => samples[Number(index)]?.name ?? "",
      );
    },

    start: async (sandbox) => {
      const sdk = await javaPackage(java);
      const classPath = [classes, sdk.classes, java.library].join(delimiter);
      const args = ["-XX:TieredStopAtLevel=1", "-cp", classPath, "Runner"];
      const env = sandboxEnvironment(sandbox);
      const machine = new SampleRunner("java", args, { cwd: folder, env });
      return {
        run: (_, index) => machine.run(`sample${index}.${names[index]}`),
        stop: () => machine.stop(),
      };
    },
  });
});
