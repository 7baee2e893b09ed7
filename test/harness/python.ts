/**
 * Python, as the tests use it.
 *
 * Decides: that there is one virtual environment, `.venv` of the project (not kept by git), made when it is missing or when
 * what belongs into it has changed; what is told where it cannot be made. Under `CI=true` that is a failure; elsewhere the
 * tests that need it are skipped, and say why.
 * Leaves to others: what is done with it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, ROOT, run, type RunOptions } from "./project.js";

const REQUIREMENTS = join(ROOT, "test", "python", "requirements.txt");
const PYRIGHT = join(ROOT, "node_modules", "pyright", "index.js");

export interface Python {
  /** The interpreter of the environment. */
  readonly path: string;
  /** Folder of its programs. */
  readonly bin: string;
}

/** The environment, or the reason why there is none. */
export async function findPython(command = "python3", name = ".venv"): Promise<Python | string> {
  const folder = join(ROOT, name);
  const bin = join(folder, process.platform === "win32" ? "Scripts" : "bin");
  const path = join(bin, "python");
  const wanted = readFileSync(REQUIREMENTS, "utf8");
  const marker = join(folder, "requirements.txt");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return { path, bin };
  // Two test files may want it at the same time: only one can make the folder.
  const lock = `${folder}.lock`;
  for (let waited = 0; !canMake(lock); waited += 1) {
    if (waited > 240) return refuse(`${lock} is in the way; remove it`);
    await new Promise((done) => setTimeout(done, 500));
    if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return { path, bin };
  }
  try {
    rmSync(folder, { recursive: true, force: true });
    const made = await attempt(command, ["-m", "venv", folder]);
    if (made !== null) return refuse(`\`${command} -m venv\` did not work: ${made}`);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    const installed = await attempt(path, [...pip, "-r", REQUIREMENTS]);
    if (installed !== null) return refuse(`pip could not install ${REQUIREMENTS}: ${installed}`);
    writeFileSync(`${marker}.new`, wanted);
    renameSync(`${marker}.new`, marker);
    return { path, bin };
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function refuse(why: string): string {
  const told = `Python 3.10 or newer with pip is needed for these tests: ${why}`;
  if (process.env["CI"] === "true") throw new Error(told);
  console.warn(told);
  return told;
}

/** What went wrong, or `null`. */
async function attempt(command: string, args: readonly string[]): Promise<string | null> {
  try {
    const { status, stdout, stderr } = await run(command, args);
    return status === 0 ? null : `${stdout}${stderr}`.trim().slice(-400);
  } catch (error) {
    return String(error);
  }
}

/** Checks types in a folder with the settings of its `pyproject.toml`. */
export function pyright(
  python: Python,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return run(process.execPath, [PYRIGHT, "--pythonpath", python.path, ...args], options);
}

export function ruff(
  python: Python,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return run(join(python.bin, "ruff"), args, options);
}
