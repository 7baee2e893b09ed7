/**
 * The sandbox as a program: `npm run sandbox`, or `node build/sandbox/main.js [--port N] [DOCUMENT …]`.
 *
 * Decides: its arguments, and what is printed: the address, a line per request, and why one was refused.
 * Leaves to others: everything else (`server.ts`).
 */
import { parseArgs } from "node:util";
import { playGenAuth } from "./genauth.js";
import { APPLICATION, playOpenId } from "./oidc.js";
import { startSandbox } from "./server.js";
import { GUEST_KEY } from "./state.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "4010" },
    rate: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(`Answers from an OpenAPI description and refuses requests that do not match it.

  npm run sandbox -- [--port N] [--rate N] [DOCUMENT …]

Without a document: spec/management.yaml and spec/authentication.yaml. Port 4010 unless told; 0 takes any free port.
--rate N answers N requests a second and refuses those beyond with HTTP 429.

It plays GenAuth: what is created is there when asked for. Every access key has a user pool of its own, which lasts as
long as the server; the key ${GUEST_KEY} gets a new pool with every token, so that a sample can be run twice.
The application ${APPLICATION.id} has the secret ${APPLICATION.secret}.`);
} else {
  const documents =
    positionals.length > 0 ? positionals : ["spec/management.yaml", "spec/authentication.yaml"];
  const sandbox = await startSandbox({
    documents,
    port: Number(values.port),
    ...(values.rate === undefined ? {} : { rate: Number(values.rate) }),
    plays: [playGenAuth, playOpenId()],
    onRequest: ({ method, target, status, problems }) => {
      console.log(`${status} ${method} ${target}`);
      for (const problem of problems) console.log(`    ${problem}`);
    },
  });
  console.log(`sandbox listens on ${sandbox.url} and answers from ${documents.join(", ")}`);
  process.once("SIGINT", () => void sandbox.close());
  process.once("SIGTERM", () => void sandbox.close());
}
