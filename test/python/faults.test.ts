/**
 * The generated Python SDK under faults: threads, tasks, secrets, certificates, cut and slow answers, forged ID tokens.
 */
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { GENERATED, outsideFolder, ROOT, run } from "../harness/project.js";
import { findPython } from "../harness/python.js";

const PROGRAM = join(ROOT, "test", "python", "faults.py");
const names = [...readFileSync(PROGRAM, "utf8").matchAll(/^def (test_\w+)/gm)].map(
  ([, name = ""]) => name,
);
const python = await findPython();

/**
 * Certificates of an authority that the program is told to trust: a good one, one that has expired and one for another
 * name; one that signed itself; and the numbers of an RSA key.
 */
function makeKeys(folder: string): { readonly file: string; readonly authority: string } {
  const openssl = (...args: readonly string[]): unknown =>
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const at = (name: string): string => join(folder, name);
  const fresh = ["-newkey", "rsa:2048", "-nodes"];
  const selfSigned = (name: string, subject: string): void => {
    const made = ["-keyout", `${name}.key`, "-out", `${name}.pem`, "-days", "2"];
    openssl("req", "-x509", ...fresh, ...made, "-subj", `/CN=${subject}`);
  };
  selfSigned("authority", "Authority of a test");
  selfSigned("self", "localhost");
  writeFileSync(at("index.txt"), "");
  writeFileSync(at("index.txt.attr"), "unique_subject = no\n");
  writeFileSync(
    at("ca.cnf"),
    `[ca]\ndefault_ca = own\n[own]\ndatabase = index.txt\nnew_certs_dir = .\nrand_serial = yes
default_md = sha256\npolicy = any\n[any]\ncommonName = supplied\n`,
  );
  const year = new Date().getUTCFullYear();
  const signed = (name: string, subject: string, from: number, until: number) => {
    openssl(
      "req",
      ...fresh,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      "-subj",
      `/CN=${subject}`,
    );
    writeFileSync(at(`${name}.ext`), `subjectAltName = DNS:${subject}\n`);
    const dates = ["-startdate", `${from}0101000000Z`, "-enddate", `${until}0101000000Z`];
    const files = ["-in", `${name}.csr`, "-out", `${name}.pem`, "-extfile", `${name}.ext`];
    const by = ["-cert", "authority.pem", "-keyfile", "authority.key", "-notext"];
    openssl("ca", "-batch", "-config", "ca.cnf", ...by, ...files, ...dates);
    return { chain: at(`${name}.pem`), key: at(`${name}.key`) };
  };
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = privateKey.export({ format: "jwk" });
  const hex = (text: string | undefined): string =>
    Buffer.from(text ?? "", "base64url").toString("hex");
  const keys = {
    good: signed("good", "localhost", year, year + 2),
    selfSigned: { chain: at("self.pem"), key: at("self.key") },
    expired: signed("expired", "localhost", 2019, 2020),
    otherName: signed("other", "other.example", year, year + 2),
    rsa: { n: hex(jwk.n), e: hex(jwk.e), d: hex(jwk.d) },
  };
  writeFileSync(at("keys.json"), JSON.stringify(keys));
  return { file: at("keys.json"), authority: at("authority.pem") };
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
