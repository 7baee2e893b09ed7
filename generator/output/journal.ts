/**
 * The journal: what a run is about to do to the disk, written down before it does it.
 *
 * Decides: the format, and that the name of the file tells how far the run has come. The same bytes are called
 * `plan.json` while files are being staged, `commit.json` from the moment the run must be completed, and `rollback.json`
 * from the moment it must be undone. Going from one to the next is one rename, which happens or does not.
 * A journal may lie in a repository that somebody else made, so what is read is checked like the words of a stranger.
 * Leaves to others: acting on it (`transaction.ts`).
 */
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { pathProblem } from "./paths.js";
import { isMissing } from "./reasons.js";
import { writeDurably } from "./durable.js";

const FORMAT = 1;

export type Phase = "plan" | "commit" | "rollback";

/** One step. Its place in the list is the name of its staged file and of its backup. */
export interface Step {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of what stood there when the run began; `null` for nothing. */
  readonly before: string | null;
  /** SHA-256 of what shall stand there; `null` for nothing. */
  readonly after: string | null;
}

export async function writeJournal(work: string, steps: readonly Step[]): Promise<void> {
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`).join(",\n");
  const text = `{\n  "format": ${String(FORMAT)},\n  "steps": [\n${lines}\n  ]\n}\n`;
  await writeDurably(fileOf(work, "plan"), Buffer.from(text, "utf8"));
}

export async function turnTo(work: string, from: Phase, to: Phase): Promise<void> {
  await rename(fileOf(work, from), fileOf(work, to));
}

export function fileOf(work: string, phase: Phase): string {
  return join(work, `${phase}.json`);
}

/** A journal that must be acted upon; `null` when there is none; text when it cannot be read, and why. */
export async function readJournal(
  work: string,
): Promise<{ readonly phase: Phase; readonly steps: readonly Step[] } | string | null> {
  for (const phase of ["rollback", "commit"] as const) {
    let text: string;
    try {
      text = await readFile(fileOf(work, phase), "utf8");
    } catch (error) {
      if (isMissing(error)) continue;
      throw error;
    }
    const steps = parseSteps(text);
    return typeof steps === "string" ? steps : { phase, steps };
  }
  return null;
}

function parseSteps(text: string): readonly Step[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON";
  }
  if (typeof value !== "object" || value === null) return "is not a JSON object";
  const { format, steps } = value as Partial<Record<string, unknown>>;
  if (format !== FORMAT) return `has an unknown format`;
  if (!Array.isArray(steps)) return `has no steps`;
  const parsed: Step[] = [];
  for (const one of steps as readonly unknown[]) {
    if (typeof one !== "object" || one === null) return "has a step that is no object";
    const { path, before, after } = one as Partial<Record<string, unknown>>;
    if (typeof path !== "string" || pathProblem(path) !== null || !path.includes("/")) {
      return `names a path that may not be written: ${JSON.stringify(path) ?? "none"}`;
    }
    if (!isHashOrNull(before) || !isHashOrNull(after)) return "has a step without SHA-256";
    parsed.push({ path, before, after });
  }
  return parsed;
}

function isHashOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value));
}
