/**
 * Faults that no script of the conformance server can play, on the Java SDK: certificates that must be refused, calls
 * that are cancelled while they wait, and connections that are never made.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findJava, javac, javaPackage } from "../harness/java.js";
import { mustRun, ROOT } from "../harness/project.js";

const java = await findJava();
let folder = "";
let classPath = "";

const STORE = ["-storetype", "PKCS12", "-storepass", "password"];
const KEY = ["-keyalg", "EC", "-groupname", "secp256r1"];

function keytool(...args: readonly string[]): Promise<unknown> {
  return mustRun("keytool", [...args, ...STORE]);
}

/** Who signs the certificates. Gives back the store of its own certificate, to be trusted. */
async function authority(): Promise<string> {
  const store = join(folder, "authority");
  const own = ["-keystore", store, "-alias", "ca"];
  await keytool("-genkeypair", ...own, ...KEY, "-dname", "CN=Authority", "-ext", "bc:c");
  await keytool("-exportcert", ...own, "-file", `${store}.crt`);
  return store;
}

/** A key whose certificate the authority has signed. `name`: what it is for; `more`: when it is valid. */
async function certificate(file: string, name: string, more: readonly string[]): Promise<string> {
  const store = join(folder, file);
  const [own, ca] = [["-keystore", store, "-alias", "own"], join(folder, "authority")];
  await keytool("-genkeypair", ...own, ...KEY, "-dname", `CN=${name}`);
  await keytool("-certreq", ...own, "-file", `${store}.csr`);
  const signed = ["-infile", `${store}.csr`, "-outfile", `${store}.crt`, ...more];
  await keytool("-gencert", "-keystore", ca, "-alias", "ca", "-ext", `san=dns:${name}`, ...signed);
  const trusted = ["-keystore", store, "-alias", "ca", "-file", `${ca}.crt`];
  await keytool("-importcert", "-noprompt", ...trusted);
  await keytool("-importcert", "-noprompt", ...own, "-file", `${store}.crt`);
  return store;
}

/** A key that has signed its own certificate. */
async function selfSigned(): Promise<string> {
  const store = join(folder, "self-signed");
  const own = ["-keystore", store, "-alias", "own", "-dname", "CN=localhost"];
  await keytool("-genkeypair", ...own, ...KEY, "-ext", "san=dns:localhost");
  return store;
}

/** What is printed about each certificate, with the platform trusting one of them, or none of them. */
async function handshakes(stores: readonly string[], trusted: string | null): Promise<string> {
  const trust =
    trusted === null
      ? []
      : [`-Djavax.net.ssl.trustStore=${trusted}`, "-Djavax.net.ssl.trustStorePassword=password"];
  const { stdout } = await mustRun("java", [
    ...trust,
    "-cp",
    classPath,
    "Faults",
    "tls",
    ...stores,
  ]);
  return stdout.trim();
}

beforeAll(async () => {
  if (java === null) return;
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp", "java-faults-"));
  const { classes } = await javaPackage(java);
  const program = join(ROOT, "test", "java", "Faults.java");
  const compiled = await javac([program], folder, [classes, java.library]);
  expect(compiled.stdout + compiled.stderr).toBe("");
  classPath = [folder, classes, java.library].join(delimiter);
}, 180_000);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(java === null)("the Java SDK", () => {
  test("sends nothing to a server whose certificate is not to be trusted", async () => {
    const ca = await authority();
    const good = await certificate("good", "localhost", ["-validity", "2"]);
    const wrong = await certificate("wrong-name", "other.example", ["-validity", "2"]);
    const old = ["-startdate", "-10d", "-validity", "2"];
    const expired = await certificate("expired", "localhost", old);
    // A good one works with the authority trusted: so the others are refused for what is wrong with them.
    expect(await handshakes([good], ca)).toMatch(/^good (answered|reached) [1-9]/);
    expect(await handshakes([good], null)).toBe("good refused 0 sent=false");
    expect(await handshakes([expired], ca)).toBe("expired refused 0 sent=false");
    expect(await handshakes([await selfSigned()], ca)).toBe("self-signed refused 0 sent=false");
    expect(await handshakes([wrong], ca)).toBe("wrong-name refused 0 sent=false");
  });

  test("gives up a connection that is not made in 5 seconds, sooner where the time limit says so", async () => {
    const { stdout } = await mustRun("java", ["-cp", classPath, "Faults", "deaf"]);
    const ends = [...stdout.matchAll(/^true (.*) after (\d+)$/gm)];
    // Nothing left, so the next try repeats nothing, whatever the operation does.
    expect(ends.map(([, end]) => end)).toEqual(["connection sent=false", "timeout 600"]);
    const [connection = 0, limit = 0] = ends.map(([, , took]) => Number(took));
    expect(connection).toBeGreaterThan(4500);
    expect(connection).toBeLessThan(15_000);
    expect(limit).toBeLessThan(4000);
  });

  test("tells what failed in another process, too, and takes no secret there", async () => {
    const { stdout } = await mustRun("java", ["-cp", classPath, "Faults", "copy"]);
    expect(stdout.trim()).toBe("409 2026 GET 1 {} null false 409 taken (GET /x)");
  });

  test("leaves nothing behind when calls are cancelled", async () => {
    const { stdout } = await mustRun("java", ["-cp", classPath, "Faults", "cancel"]);
    expect(stdout.trim()).toBe("cancel arrived=true left=0");
  });
});
