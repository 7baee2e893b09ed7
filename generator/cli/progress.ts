/**
 * What the program is doing, for somebody who waits.
 *
 * Decides: one line for each stage with the time it took. Nobody reads it in a log, so it is for terminals only.
 */
import type { Terminal } from "./terminal.js";

export class Progress {
  readonly #terminal: Terminal;
  readonly #quiet: boolean;
  #current: { readonly name: string; readonly since: number } | null = null;

  constructor(terminal: Terminal, quiet: boolean) {
    this.#terminal = terminal;
    this.#quiet = quiet;
  }

  /** Begins a stage, and ends the one before. */
  readonly stage = (name: string): void => {
    this.end();
    this.#current = { name, since: this.#terminal.clock() };
  };

  end(): void {
    if (this.#current === null) return;
    const { name, since } = this.#current;
    this.#current = null;
    if (this.#quiet) return;
    const took = `${String(Math.round(this.#terminal.clock() - since))} ms`;
    this.#terminal.err(`${name.padEnd(8)} ${took.padStart(8)}\n`);
  }
}
