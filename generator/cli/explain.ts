/**
 * `sdk-factory explain`.
 *
 * Decides: nothing but the layout. The pages are those of the catalogue.
 */
import { didYouMean } from "../nearest.js";
import { CATALOGUE } from "../spec/catalogue.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { problemText } from "./main.js";
import type { Terminal } from "./terminal.js";

/** @param code The code to explain; `null` lists them all. */
export function explain(code: string | null, terminal: Terminal): ExitCode {
  if (code === null) {
    const width = Math.max(...[...CATALOGUE.keys()].map((one) => one.length));
    const codes = [...CATALOGUE.values()].map((one) => `${one.code.padEnd(width)}  ${one.title}\n`);
    terminal.out(codes.join(""));
    return EXIT.done;
  }
  const entry = CATALOGUE.get(code);
  if (entry === undefined) {
    terminal.err(
      problemText({
        message: `no finding has the code "${code}"`,
        hint: didYouMean(code, CATALOGUE.keys()) ?? "`sdk-factory explain` lists all codes",
      }),
    );
    return EXIT.usage;
  }
  terminal.out(`${entry.code}: ${entry.title}\n\n${entry.explanation.trim()}\n`);
  return EXIT.done;
}
