/** Generating again and again. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../generator/cli/main.js";
import { contents, scratchFolders } from "../output/files.js";
import { placeProduct, PRODUCT, SCHEMA } from "./description.js";

const scratch = scratchFolders();

describe("--watch", () => {
  test("generates again when a file that was read, or missed, changes; survives errors; ends cleanly", async () => {
    const root = await scratch();
    await placeProduct(root);
    const stop = new AbortController();
    let err = "";
    const ended = main(["--watch"], {
      out: () => undefined,
      err: (text) => void (err += text),
      interactive: false,
      color: false,
      cwd: root,
      clock: () => 0,
      stop: stop.signal,
    });
    const seen = async (pattern: RegExp): Promise<void> => {
      await expect.poll(() => err, { timeout: 20_000, interval: 20 }).toMatch(pattern);
      err = err.slice((pattern.exec(err)?.index ?? 0) + (pattern.exec(err)?.[0].length ?? 0));
    };
    await seen(/generated: \d+ new.*\nwatching \d+ files; Ctrl-C ends\n/);

    await writeFile(join(root, "spec/schemas/pong.yaml"), SCHEMA.replace("Always", "Ever"));
    await seen(
      /\nchanged: spec\/schemas\/pong\.yaml.*\n(.*\n)*generated: 0 new, \d+ changed.*\nwatching/,
    );
    const docs = JSON.stringify(await contents(join(root, "generated/docs")));
    expect(docs).toContain("Ever pong");

    await rm(join(root, "spec/schemas/pong.yaml"));
    await seen(/error\[unresolved-reference\](.*\n)*watching/);
    await writeFile(join(root, "spec/schemas/pong.yaml"), SCHEMA);
    await seen(
      /\nchanged: spec\/schemas\/pong\.yaml.*\n(.*\n)*generated: 0 new, \d+ changed.*\nwatching/,
    );

    await writeFile(join(root, "spec/sdk-factory.yaml"), PRODUCT.replace("ping-sdk", "pong-sdk"));
    await seen(/\nchanged: spec\/sdk-factory\.yaml.*\n(.*\n)*watching/);
    expect(await readFile(join(root, "generated/typescript/package.json"), "utf8")).toContain(
      "pong-sdk",
    );

    stop.abort();
    expect(await ended).toBe(0);
  });
});
