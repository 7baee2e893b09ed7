/**
 * A file that is on the disk, not only in memory, when the call returns.
 *
 * Decides: that the journal is flushed before it is given the name that counts. A rename is recorded by the file system
 * on its own; contents that were not flushed before it may be lost, and then nothing would tell what was begun.
 */
import { open } from "node:fs/promises";

export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
