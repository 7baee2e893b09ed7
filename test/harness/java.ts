/**
 * Java: where its tools and its one library are.
 *
 * Decides: that tests compile with `javac` itself, which is quick, and that Maven is asked once, for the library; that the
 * package is compiled once for all tests of a run; what is missing is said in words, and is a failure where `CI=true`
 * promises that everything is there.
 * Leaves to others: what else is compiled.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GENERATED, type Outcome, ROOT, SCRATCH_VARIABLE, filesBelow, run } from "./project.js";

/** What the package asks of a compiler: every warning is an error. */
export const LINT = ["-Xlint:all", "-Werror"];
/** Comments too, save those of the runtime's inside, which has no reader of them. */
const DOCLINT = ["-Xdoclint:all/protected", "-Xdoclint/package:-cn.authing.sdk.java.internal"];

export interface Java {
  /** The library, as a class path. */
  readonly library: string;
}

/** `null` where it cannot be used; then it has been said why. */
export async function findJava(): Promise<Java | null> {
  const missing = await reason();
  if (missing === null) return { library: readFileSync(CLASS_PATH, "utf8") };
  const words = `Java is not tested: ${missing}`;
  if (process.env["CI"] === "true") throw new Error(words);
  console.warn(words);
  return null;
}

const POM = join(GENERATED, "java", "pom.xml");
const CLASS_PATH = join(ROOT, ".tmp", "java-class-path");

async function reason(): Promise<string | null> {
  const compiler = await starts("javac", ["-version"]);
  if (!compiler) return "there is no javac; install a JDK of version 17 or newer";
  if (
    existsSync(CLASS_PATH) &&
    readFileSync(CLASS_PATH, "utf8").split(delimiter).every(existsSync)
  ) {
    return null;
  }
  if (!(await starts("mvn", ["-v"])))
    return "there is no mvn; install Maven, which fetches jackson-core";
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  const file = join(ROOT, ".tmp", "java-class-path.new");
  const args = ["-q", "-B", "-f", POM, "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  const fetched = await run("mvn", args);
  if (fetched.status !== 0) return `Maven could not fetch the library:\n${fetched.stdout}`;
  writeFileSync(CLASS_PATH, readFileSync(file, "utf8").trim());
  return null;
}

async function starts(command: string, args: readonly string[]): Promise<boolean> {
  try {
    return (await run(command, args)).status === 0;
  } catch {
    return false;
  }
}

export interface JavaPackage {
  /** Folder of its classes. */
  readonly classes: string;
  /** What the compiler said; nothing, if all is well. */
  readonly said: string;
}

/** The generated package, compiled with every warning as an error. The first test that wants it compiles it. */
export async function javaPackage({ library }: Java): Promise<JavaPackage> {
  const folder = join(process.env[SCRATCH_VARIABLE] ?? "", "java-package");
  const classes = join(folder, "classes");
  const told = join(folder, "said.txt");
  if (isFirst(folder)) {
    const sources = javaFiles(join(GENERATED, "java", "src", "main", "java"));
    const { stdout, stderr } = await javac(sources, classes, [library], [...LINT, ...DOCLINT]);
    writeFileSync(`${told}.new`, stdout + stderr);
    renameSync(`${told}.new`, told);
  }
  while (!existsSync(told)) await new Promise((done) => setTimeout(done, 100));
  return { classes, said: readFileSync(told, "utf8") };
}

/** Only one can make a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Compiles for Java 11. `to`: folder of the classes. */
export function javac(
  sources: readonly string[],
  to: string,
  classPath: readonly string[],
  options: readonly string[] = LINT,
): Promise<Outcome> {
  mkdirSync(to, { recursive: true });
  const list = join(to, "sources.txt");
  writeFileSync(list, sources.map((one) => JSON.stringify(one)).join("\n"));
  const args = ["--release", "11", "-encoding", "UTF-8", ...options];
  return run("javac", [...args, "-cp", classPath.join(delimiter), "-d", to, `@${list}`]);
}

export function javaFiles(folder: string): string[] {
  return filesBelow(folder, (path) => path.endsWith(".java")).map((path) => join(folder, path));
}
