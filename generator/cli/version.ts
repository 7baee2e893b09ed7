/**
 * Which version of the program this is.
 *
 * Decides: that `package.json` says it, and nothing else.
 */
import { readFile } from "node:fs/promises";
import { MANIFEST_URL } from "../places.js";

export async function programVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(MANIFEST_URL, "utf8")) as {
    readonly version: string;
  };
  return version;
}
