/**
 * One process that runs many programs of a language, one after another.
 *
 * Decides: the protocol (a program on a line, its outcome as JSON on a line), and how long a program may take.
 * Leaves to others: keeping the programs apart (`runner.mjs`, `runner.py`, `Runner.java`).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Outcome } from "../../harness/project.js";

/** Milliseconds for one program. */
const LIMIT = 30_000;

export interface RunnerOptions {
  readonly cwd: string;
  /** Added to the environment of the tests. */
  readonly env: Readonly<Record<string, string>>;
}

export class SampleRunner {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #errors = "";

  constructor(command: string, args: readonly string[], { cwd, env }: RunnerOptions) {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (this.#errors += text));
    // Writing to a process that has ended fails; what matters is told by its answers.
    child.stdin.on("error", () => undefined);
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    this.#child = child;
  }

  /** @param program what the runner of the language takes: a file, or the name of a class */
  async run(program: string): Promise<Outcome> {
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), LIMIT);
    this.#child.stdin?.write(`${program}\n`);
    const answer = await this.#answers.next();
    clearTimeout(timer);
    if (answer.done === true)
      throw new Error(`${program} ended the process, or took too long\n${this.#errors}`);
    return JSON.parse(answer.value) as Outcome;
  }

  /** It ends when there are no more programs. */
  stop(): void {
    this.#child.stdin?.end();
  }
}
