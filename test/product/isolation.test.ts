/** A run of the generator opens no socket, looks up no name and starts no process. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CLI, DESCRIPTIONS, ROOT, node, outsideFolder } from "../harness/project.js";

const TRAP = join(ROOT, "test", "harness", "trap.cjs");
const folder = outsideFolder("isolation");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the trap", () => {
  test.each([
    ["fetch", "await fetch('http://127.0.0.1:9')"],
    ["net.connect", "import { connect } from 'node:net'; connect(9)"],
    ["net.Socket.connect", "import { Socket } from 'node:net'; new Socket().connect(9)"],
    ["dns.lookup", "import dns from 'node:dns'; dns.lookup('example.com', () => {})"],
    ["dns.promises.lookup", "import { lookup } from 'node:dns/promises'; await lookup('x')"],
    ["child_process.spawn", "import { spawn } from 'node:child_process'; spawn('true')"],
    ["child_process.execSync", "process.getBuiltinModule('child_process').execSync('true')"],
  ])("catches %s", async (name, text) => {
    const file = join(folder, "caught.mjs");
    writeFileSync(file, text);
    const outcome = await node(["--require", TRAP, file]);
    expect(outcome).toEqual({ status: 97, stdout: "", stderr: `trap: ${name}\n` });
  });
});

test("generate stays inside", async () => {
  const inputs = DESCRIPTIONS.flatMap((file) => ["--input", file]);
  const args = ["generate", ...inputs, "--output", join(folder, "out"), "--target"];
  const outcome = await node(["--require", TRAP, CLI, ...args, "typescript,docs"], { cwd: folder });
  expect(outcome.stderr).not.toContain("trap:");
  expect(outcome.status).toBe(0);
});
