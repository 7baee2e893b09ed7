/**
 * Certificates that must be refused, on the TypeScript SDK: nothing is sent to whoever shows one. Python's are in
 * `test/python/faults.test.ts`, Java's in `java-faults.test.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Certificate, makeCertificates } from "../harness/certificates.js";
import { product } from "../harness/product.js";
import { mustRun, scratchFolder } from "../harness/project.js";

const PROGRAM = `import { ManagementClient } from "genauth";
const host = process.argv[2];
const keys = { accessKeyId: "key", accessKeySecret: "canary-secret" };
const client = new ManagementClient({ ...keys, host, maxRetries: 0 });
const call = client.request("GET", "/x");
console.log(await call.then(() => "answered", (error) => error.name));
`;

/** What a call to a server with this certificate ends with, and how many requests reached it. */
async function handshake({ chain, key }: Certificate, authority: string): Promise<string> {
  const { consumer } = product();
  writeFileSync(join(consumer, "handshake.mjs"), PROGRAM);
  let requests = 0;
  const own = { cert: readFileSync(chain), key: readFileSync(key) };
  const server = createServer(own, (_, response) => {
    requests++;
    response.setHeader("content-type", "application/json").end('{"statusCode":200,"data":{}}');
  });
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const host = `https://localhost:${(server.address() as AddressInfo).port}`;
  const env = { NODE_EXTRA_CA_CERTS: authority };
  try {
    const args = ["handshake.mjs", host];
    const { stdout } = await mustRun(process.execPath, args, { cwd: consumer, env });
    return `${stdout.trim()} ${requests}`;
  } finally {
    server.close();
  }
}

test("the TypeScript SDK sends nothing to a server whose certificate is not to be trusted", async () => {
  const folder = join(scratchFolder("certificates"), "keys");
  mkdirSync(folder);
  const { authority, good, selfSigned, expired, otherName } = makeCertificates(folder);
  // With the authority trusted, so the others are refused for what is wrong with them.
  expect(await handshake(good, authority)).toMatch(/ 1$/);
  for (const bad of [selfSigned, expired, otherName])
    expect(await handshake(bad, authority)).toBe("ConnectionError 0");
});
