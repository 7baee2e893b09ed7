/**
 * The generated Python SDK under faults: threads, tasks, secrets, certificates, cut and slow answers, forged ID tokens.
 */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCertificates } from "../harness/certificates.js";
import { GENERATED, outsideFolder, ROOT, run } from "../harness/project.js";
import { findPython } from "../harness/python.js";

const PROGRAM = join(ROOT, "test", "python", "faults.py");
const names = [...readFileSync(PROGRAM, "utf8").matchAll(/^def (test_\w+)/gm)].map(
  ([, name = ""]) => name,
);
const python = await findPython();

/** Certificates, and the numbers of an RSA key, in a file for the program. */
function makeKeys(folder: string): { readonly file: string; readonly authority: string } {
  const { authority, ...certificates } = makeCertificates(folder);
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = privateKey.export({ format: "jwk" });
  const hex = (text: string | undefined): string =>
    Buffer.from(text ?? "", "base64url").toString("hex");
  const rsa = { n: hex(jwk.n), e: hex(jwk.e), d: hex(jwk.d) };
  const file = join(folder, "keys.json");
  writeFileSync(file, JSON.stringify({ ...certificates, rsa }));
  return { file, authority };
}

describe.skipIf(typeof python === "string")("Python faults", () => {
  const problems = new Map<string, string | null>();
  let said = "";

  beforeAll(async () => {
    if (typeof python === "string") return;
    const { file, authority } = makeKeys(outsideFolder("python-keys"));
    const { stdout, stderr } = await run(python.path, [PROGRAM, file], {
      env: {
        PYTHONPATH: join(GENERATED, "python", "src"),
        PYTHONDONTWRITEBYTECODE: "1",
        SSL_CERT_FILE: authority,
      },
    });
    said = stderr;
    for (const line of stdout.split("\n").filter((one) => one !== "")) {
      const told = JSON.parse(line) as { test: string; problem: string | null };
      problems.set(told.test, told.problem);
    }
  }, 300_000);

  test.each(names)("%s", (name) => expect(problems.get(name), said).toBeNull());
});
