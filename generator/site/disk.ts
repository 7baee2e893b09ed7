/**
 * The site and the disk.
 *
 * Decides: how pages are read and how the site's folder is made. The folder is the site's alone: it holds a mark, is
 * emptied before it is filled, and a folder with anything in it but without the mark is refused.
 * Leaves to others: which files there are (`site.ts`).
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { OutputFile } from "../output/file.js";
import type { PageSource } from "./library.js";

const MARK = ".sdk-factory-site";

/** So many files are written at a time; more makes nothing quicker. */
const AT_ONCE = 16;

/** A folder that cannot be used as it is. */
export class FolderRefused extends Error {}

/** @param root Absolute path of the folder with the written pages. */
export async function pageSource(root: string): Promise<PageSource> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new FolderRefused(`${root} is not there: generate the pages first`);
  });
  const wanted = entries.filter((one) => one.isFile() && /\.(md|json)$/.test(one.name));
  const files = await Promise.all(
    wanted.map(async (one) => {
      const path = join(one.parentPath, one.name);
      const { size } = await stat(path);
      return { path: relative(root, path).split(sep).join("/"), size };
    }),
  );
  return { files, read: (path) => readFile(join(root, path), "utf8") };
}

/** Replaces what stands in the folder. Returns how many files there are now, and how many pages among them. */
export async function writeSite(
  folder: string,
  files: AsyncIterable<OutputFile>,
): Promise<{ readonly files: number; readonly pages: number }> {
  await emptyFolder(folder);
  const made = new Set<string>();
  const running = new Set<Promise<void>>();
  const count = { files: 0, pages: 0 };
  for await (const { path, text } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    const write = writeFile(target, text).finally(() => running.delete(write));
    running.add(write);
    if (running.size >= AT_ONCE) await Promise.race(running);
    count.files += 1;
    if (path.endsWith(".html")) count.pages += 1;
  }
  await Promise.all(running);
  return count;
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  if (found.length > 0 && !found.includes(MARK)) {
    throw new FolderRefused(`${folder} holds files that are not of a site: name another folder`);
  }
  await Promise.all(found.map((one) => rm(join(folder, one), { recursive: true })));
  await writeFile(join(folder, MARK), "");
}
