/**
 * From a command line to an exit code.
 *
 * Decides: that nothing heavy is loaded for `--version`, `--help` and wrong flags, and how a crash is told: the disk's
 * fault with its reason, ours as what it is.
 * Leaves to others: the commands (`run.ts`, `explain.ts`).
 */
import { isSystemError, reasonOf } from "../output/reasons.js";
import { parseArguments, type Problem } from "./arguments.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Terminal } from "./terminal.js";
import { programVersion } from "./version.js";

export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return crash(error, argv, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case "version":
      terminal.out(`${await programVersion()}\n`);
      return EXIT.done;
    case "help": {
      const { helpText } = await import("./help.js");
      terminal.out(helpText(parsed.command));
      return EXIT.done;
    }
    case "wrong":
      terminal.err(parsed.problems.map(problemText).join(""));
      return EXIT.usage;
    case "run": {
      if (parsed.args.command === "explain") {
        const { explain } = await import("./explain.js");
        return explain(parsed.args.code, terminal);
      }
      const { run } = await import("./run.js");
      return run(parsed.args, terminal);
    }
  }
}

/** Like a finding, without a place: a command line has none. */
export function problemText({ message, hint }: Problem): string {
  return `error[usage] ${message}\n${hint === undefined ? "" : `  = help: ${hint}\n`}`;
}

function crash(error: unknown, argv: readonly string[], terminal: Terminal): ExitCode {
  if (isSystemError(error)) {
    const place = error.path ?? "a file";
    terminal.err(`error[input-unreadable] ${place}: ${reasonOf(error)} (${error.code})\n`);
    return EXIT.disk;
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const verbose = argv.includes("--verbose") || argv.includes("-v");
  terminal.err(
    `This is a bug of sdk-factory, not of your description. Nothing was written.\n  ${name}: ${message}\n` +
      (verbose
        ? `${stack ?? ""}\n`
        : "Please report it with the description that shows it; --verbose prints where it happened.\n"),
  );
  return EXIT.bug;
}
