#!/usr/bin/env node
/**
 * The program.
 *
 * Decides: how the process meets the system: streams, colours, signals, the exit code.
 * Leaves to others: everything else (`cli/main.ts`). Nothing heavy is imported here: `--version` has to be quick.
 */
import module from "node:module";

// Node.js 22 keeps what it compiled in the folder for temporary files: the second run loads its modules in half the
// time. `NODE_DISABLE_COMPILE_CACHE=1` switches it off. What is imported statically would be compiled before this line.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
const { main } = await import("./cli/main.js");

const stop = new AbortController();
const end = (): void => {
  stop.abort();
};

const watching =
  process.argv.includes("--watch") || process.argv.some((one) => /^-[a-z]*w/.test(one));
if (watching) {
  // Otherwise the system's own answer to Ctrl-C is the right one: a run is quick, and a killed one is repaired.
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

// `sdk-factory --dump model | head` closes the pipe early; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Set, not called with `process.exit`: what is still on its way through a pipe must arrive.
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: Boolean(process.stderr.isTTY),
  color: Boolean(process.stderr.isTTY) && (process.env["NO_COLOR"] ?? "") === "",
  cwd: process.cwd(),
  clock: () => performance.now(),
  stop: stop.signal,
});
