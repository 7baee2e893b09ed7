/**
 * What the Python and the Java SDK cost: the time that importing a client takes beyond the HTTP library, the size of the jar.
 *
 * Decides: how each is measured. Time is that of the processor, the least of some runs with compiled files in place: that of
 * the wall says how busy the machine is.
 * Leaves to others: printing (`main.ts`); the tests hold both to their limits (`test/python`, `test/product`).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROUNDS = 7;

/** Prints milliseconds: of the library, and of a client on top. */
const TIMED = `from time import process_time
start = process_time()
import httpx2
loaded = process_time()
from genauth import ManagementClient
print((loaded - start) * 1000, (process_time() - loaded) * 1000)`;

/** Milliseconds of importing the HTTP library, and of a client on top; `null` without the environment of the tests. */
export function importCost(
  root: string,
): { readonly library: number; readonly own: number } | null {
  const python = join(root, ".venv", "bin", "python");
  if (!existsSync(python)) return null;
  const env = {
    ...process.env,
    PYTHONPATH: join(root, "generated", "python", "src"),
    PYTHONPYCACHEPREFIX: join(root, ".tmp", "python-cache"),
    PYTHONDONTWRITEBYTECODE: "",
  };
  const rounds = Array.from({ length: ROUNDS }, () =>
    execFileSync(python, ["-c", TIMED], { env, encoding: "utf8" }).trim().split(" ").map(Number),
  );
  const least = (column: number): number =>
    Math.round(Math.min(...rounds.map((one) => one[column] ?? Infinity)));
  return { library: least(0), own: least(1) };
}

/** Bytes; `null` without a JDK, or before the tests have asked Maven for the library. */
export function jarSize(root: string): number | null {
  const classPath = join(root, ".tmp", "java-class-path");
  const sources = join(root, "generated", "java", "src", "main", "java");
  if (!existsSync(classPath)) return null;
  const folder = mkdtempSync(join(tmpdir(), "sdk-factory-size-"));
  try {
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
      .filter((one) => one.endsWith(".java"))
      .map((one) => join(sources, one));
    const library = readFileSync(classPath, "utf8");
    const [classes, jar] = [join(folder, "classes"), join(folder, "sdk.jar")];
    execFileSync("javac", ["--release", "11", "-cp", library, "-d", classes, ...files]);
    execFileSync("jar", ["--create", "--file", jar, "-C", classes, "."]);
    return statSync(jar).size;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
