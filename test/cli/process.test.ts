/** The program as a process: streams, signals, start-up time. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { asJavaScript, type JavaScriptCopy, ROOT } from "../output/as-javascript.js";
import { scratchFolders } from "../output/files.js";
import { placeProduct } from "./description.js";

const scratch = scratchFolders();

let copy: JavaScriptCopy;
let cli: string;
beforeAll(() => {
  copy = asJavaScript("cli-test", ["generator"]);
  cli = join(copy.folder, "generator/cli.js");
  return () => copy.remove();
});

function start(args: readonly string[], cwd = "/") {
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8" });
}

test("--version prints the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect(start(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("--version takes less than three times as long as node itself", () => {
  const time = (args: readonly string[]): number => {
    const since = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - since;
  };
  // The best of several: a busy machine makes single runs slow, never fast.
  const best = (args: readonly string[]): number =>
    Math.min(...Array.from({ length: 7 }, () => time(args)));
  expect(best([cli, "--version"])).toBeLessThan(3 * best(["-e", "0"]));
});

test("exit codes reach the shell; data and words go to their own streams", async () => {
  const root = await scratch();
  await placeProduct(root);
  expect(start(["validate"], root)).toMatchObject({ status: 0, stdout: "", stderr: "no errors\n" });
  expect(start(["--nope"], root)).toMatchObject({ status: 2, stdout: "" });
  expect(start(["-i", "none.yaml", "-o", "out"], root)).toMatchObject({ status: 3, stdout: "" });
  expect(start(["--check"], root)).toMatchObject({ status: 1 });
  expect(start(["--help"], root)).toMatchObject({ status: 0, stderr: "" });
});

test("a dump of any size goes through a pipe whole, and a reader may stop early", async () => {
  const root = await scratch();
  await placeProduct(root);
  const whole = start(["--dump", "model"], root);
  expect(JSON.parse(whole.stdout)).toHaveProperty("clients");
  const early = spawnSync(
    "sh",
    ["-c", '"$0" "$1" --dump plan:typescript | head -c 10', process.execPath, cli],
    { cwd: root, encoding: "utf8" },
  );
  expect(early.stdout).toHaveLength(10);
  expect(early.stderr).toBe("");
});

test("--watch ends with 0 on Ctrl-C", async () => {
  const root = await scratch();
  await placeProduct(root);
  const child = spawn(process.execPath, [cli, "--watch"], { cwd: root });
  const ended = once(child, "close");
  let words = "";
  child.stderr.on("data", (data: Buffer) => {
    words += data.toString();
    if (words.includes("Ctrl-C ends")) child.kill("SIGINT");
  });
  expect(await ended).toEqual([0, null]);
  expect(words).toMatch(/^generated: \d+ new/);
});
