/**
 * A run killed at any moment leaves the old tree, the new one, or something that the next run completes.
 *
 * The writer is a real process, ended by SIGKILL while it writes two trees in turn. `KILLS=200` asks for more moments.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import type { OutputFolder } from "../../generator/output/file.js";
import { asJavaScript, type JavaScriptCopy } from "./as-javascript.js";
import { contents, fingerprint, inspect, scratchFolders, write } from "./files.js";
import { TREES } from "./kill-trees.js";

/** About as long as the renames of these trees take. */
const RENAMING_MS = 6;

/** What the kills are aimed at, in turn; `null` is anywhere. An odd number, so that each aim meets both trees. */
const AIMS = ["commit.json", null, "commit.json", "lock", null];

const KILLS = Number(process.env["KILLS"] ?? 40);

/** In memory where the system has such a folder: the moments of interest are steps of ours, not waits for a disk. */
const FAST = existsSync("/dev/shm") ? "/dev/shm" : undefined;

const scratch = scratchFolders();

let copy: JavaScriptCopy;
beforeAll(() => {
  copy = asJavaScript("kill-test", [
    "generator/diagnostic.ts",
    "generator/output",
    "test/output/killed-writer.ts",
    "test/output/kill-trees.ts",
  ]);
  return () => copy.remove();
});

/**
 * Starts the writer, lets it write each tree once, and kills it somewhere in a turn after.
 *
 * @param moment Where in that turn, from 0 to 1, judged by how long the turn before took.
 * @param aim A file of the run to wait for, and to strike within a few steps of. The times in which files are renamed,
 *   or the lock is made, are short, and on a busy machine chance alone seldom finds them.
 */
async function killAt(root: string, moment: number, aim: string | null): Promise<void> {
  const child = spawn(process.execPath, [join(copy.folder, "test/output/killed-writer.js"), root], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const turns: number[] = [];
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (said: Buffer) => {
      expect(said.toString()).toMatch(/^(?:turn\n)+$/);
      turns.push(performance.now());
      if (turns.length === 3) resolve();
    });
  });
  if (aim !== null) {
    const file = join(root, ".sdk-factory", aim);
    while (!existsSync(file)) await immediate();
    const until = performance.now() + moment * (aim === "lock" ? 0 : RENAMING_MS);
    while (performance.now() < until) await immediate();
  } else {
    await sleep(moment * ((turns[2] ?? 0) - (turns[1] ?? 0)));
  }
  child.kill("SIGKILL");
  const [, signal] = (await closed) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
}

/** All contents that a file may ever have had in full. */
const known = new Map<string, Set<string>>();
for (const folder of TREES.flat()) {
  for (const { path, text } of folder.files) {
    const at = `${folder.name}/${path}`;
    known.set(at, (known.get(at) ?? new Set()).add(text));
  }
}

const FOREIGN = { "typescript/notes.txt": "mine", "docs/only-0/notes.txt": "mine as well" };

test(`killed at ${String(KILLS)} moments`, { timeout: 30_000 + KILLS * 2000 }, async () => {
  const root = await scratch(FAST);
  for (const [path, text] of Object.entries(FOREIGN)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const seen = { whole: 0, interrupted: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    // Steps of the golden section fill the turn evenly, however many there are.
    await killAt(root, (kill * 0.618034) % 1, AIMS[kill % AIMS.length] ?? null);

    // No file is ever half-written, and none of other people's is touched.
    const left = await contents(root);
    for (const [path, text] of Object.entries(left)) {
      if (path.startsWith(".sdk-factory") || path.endsWith(".sdk-factory.json")) continue;
      const foreign = (FOREIGN as Record<string, string>)[path];
      if (foreign !== undefined) expect(text).toBe(foreign);
      else if (text !== null) expect(known.get(path)?.has(text), path).toBe(true);
    }

    // Looking never takes what is left for edits by hand, and changes nothing.
    const before = await fingerprint(root);
    const looks = await Promise.all(TREES.map((tree) => inspect(root, tree)));
    expect(await fingerprint(root)).toEqual(before);
    if (looks.every((one) => one.result === null)) {
      seen.interrupted++;
      for (const { said } of looks)
        expect(said).toEqual([expect.stringContaining("output-interrupted")]);
    } else {
      seen.whole++;
      expect(looks.flatMap((one) => one.said)).toEqual([]);
      // Without a journal it is one of the two trees, whole.
      expect(looks.map((one) => one.result?.changes.length ?? -1)).toContain(0);
    }

    // The next run makes it whole, loses nothing, and leaves nothing of its own behind.
    const next = TREES[kill % 2] as readonly OutputFolder[];
    const outcome = await write(root, next);
    expect(outcome.said).toEqual([]);
    const whole = await contents(root);
    for (const path of Object.keys(whole))
      if (path.endsWith(".sdk-factory.json")) delete whole[path];
    const wanted = Object.fromEntries(
      next.flatMap(({ name, files }) => files.map((file) => [`${name}/${file.path}`, file.text])),
    );
    expect(whole).toEqual({ ...wanted, ...FOREIGN });
    expect((await inspect(root, next)).result?.changes).toEqual([]);
  }
  // A test that never meets a half-written tree proves nothing.
  expect(seen.interrupted, JSON.stringify(seen)).toBeGreaterThan(KILLS / 10);
  expect(seen.whole, JSON.stringify(seen)).toBeGreaterThan(KILLS / 10);
});
