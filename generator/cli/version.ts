/**
 * Which version of the program this is.
 *
 * Decides: that `package.json` says it, and nothing else.
 */
import { readFile } from "node:fs/promises";

export async function programVersion(): Promise<string> {
  const file = new URL("../../package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(file, "utf8")) as { readonly version: string };
  return version;
}
