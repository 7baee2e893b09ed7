/** Two outputs that differ in every way two outputs can: changed, new and stale files, files that become folders. */
import type { OutputFolder } from "../../generator/output/file.js";

const FILES = 24;

export const TREES: readonly (readonly OutputFolder[])[] = [tree(0), tree(1)];

function tree(which: number): readonly OutputFolder[] {
  const files = new Map<string, string>([["same.txt", "in both\n"]]);
  const folders = new Map<string, string>();
  for (let i = 0; i < FILES; i++) {
    const text = `tree ${String(which)}\n`.repeat(1 + ((i * 37) % 400));
    files.set(`changed/${String(i % 7)}/${String(i)}.ts`, text);
    if (i % 4 === which) files.set(`only-${String(which)}/${String(i)}/file.ts`, text);
    if (i % 10 === 0)
      files.set(which === 0 ? `turns/${String(i)}` : `turns/${String(i)}/deep`, text);
    folders.set(`page-${String(i)}.md`, i % 3 === 0 ? text : "the same in both\n");
  }
  const list = (of: Map<string, string>): OutputFolder["files"] =>
    [...of].map(([path, text]) => ({ path, text }));
  return [
    { name: "typescript", files: list(files) },
    { name: "docs", files: list(folders) },
  ];
}
