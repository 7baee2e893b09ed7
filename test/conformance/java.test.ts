/** Every conformance case, on the Java SDK: with calls that wait, and with futures. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll } from "vitest";
import { findJava, javac, javaFiles, LINT } from "../harness/java.js";
import { describeCases, driveRunner, FOLDER, generateSdk, OUTPUT } from "./suite.js";

const java = await findJava();
const library = java?.library ?? "";
let classes = "";

afterAll(() => {
  if (classes !== "") rmSync(classes, { recursive: true, force: true });
});

describeCases({
  name: "java",
  kinds: ["waiting", "futures"],
  isAbsent: java === null,
  build: async () => {
    // Not `--strict`: a result of several types is an `Object` here, and a warning says so.
    await generateSdk("--target", "java");
    mkdirSync(OUTPUT, { recursive: true });
    classes = mkdtempSync(join(OUTPUT, "java-"));
    const sources = javaFiles(join(OUTPUT, "generated", "java", "src"));
    const runner = join(FOLDER, "java", "Runner.java");
    const compiled = await javac([...sources, runner], classes, [library], LINT);
    if (compiled.status !== 0) throw new Error(compiled.stdout + compiled.stderr);
  },
  drive: (kind, control, cases) => {
    const classPath = [classes, library].join(delimiter);
    return driveRunner("java", ["-cp", classPath, "Runner", control, kind], {}, cases);
  },
});
