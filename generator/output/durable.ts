/**
 * A file that is on the disk, not only in memory, when the call returns.
 *
 * Decides: that staged files survive a loss of power. A rename is recorded by the file system on its own; contents that
 * were not flushed before it may be lost, and then a complete journal would promise files that are empty.
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
