/**
 * The sandbox as a program: `npm run sandbox`, or `node build/sandbox/main.js [--port N] [DOCUMENT …]`.
 *
 * Decides: its arguments, and what is printed: the address, a line per request, and why one was refused.
 * Leaves to others: everything else (`server.ts`).
 */
import { parseArgs } from "node:util";
import { startSandbox } from "./server.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "4010" }, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(`Answers from an OpenAPI description and refuses requests that do not match it.

  npm run sandbox -- [--port N] [DOCUMENT …]

Without a document: spec/management.yaml and spec/authentication.yaml. Port 4010 unless told; 0 takes any free port.`);
} else {
  const documents =
    positionals.length > 0 ? positionals : ["spec/management.yaml", "spec/authentication.yaml"];
  const sandbox = await startSandbox({
    documents,
    port: Number(values.port),
    onRequest: ({ method, target, status, problems }) => {
      console.log(`${status} ${method} ${target}`);
      for (const problem of problems) console.log(`    ${problem}`);
    },
  });
  console.log(`sandbox listens on ${sandbox.url} and answers from ${documents.join(", ")}`);
  process.once("SIGINT", () => void sandbox.close());
  process.once("SIGTERM", () => void sandbox.close());
}
