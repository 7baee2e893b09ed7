/**
 * Pages about writing.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`output/`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const OUTPUT_PAGES: readonly CatalogueEntry[] = [
  entry(
    "output-edited",
    "A generated file was edited by hand",
    `
    The manifest of the output knows what was written last, and this file has changed since. Nothing is written, so that
    the edit is not lost. Move the edit into the description or the template; then delete the file, or restore it, and
    generate again.`,
    {
      language: "sh",
      wrong: "edit generated/typescript/src/client.ts",
      right: "edit spec/management.yaml && sdk-factory generate",
    },
  ),
  entry(
    "output-foreign",
    "A file that is not ours stands in the way",
    `
    The output needs a path at which a file stands that was not generated. Such files are never overwritten. Move it
    away, or choose another output folder.`,
    {
      language: "sh",
      wrong: "sdk-factory generate --input api.yaml --output .",
      right: "sdk-factory generate --input api.yaml --output generated",
    },
  ),
  entry(
    "output-unwritable",
    "The output cannot be written",
    `
    The system refused: a permission is missing, the disk is full, or a file stands where a folder is needed. What was
    there before is still there.`,
    {
      language: "sh",
      wrong: "sdk-factory generate --output /usr/share/sdk",
      right: "sdk-factory generate --output ./generated",
    },
  ),
  entry(
    "output-manifest",
    "The manifest of the output cannot be read",
    `
    The file .sdk-factory.json says which files of the folder are generated. When it is damaged nobody can tell them
    from yours, so nothing is written. Restore it from version control, or empty the folder.`,
    {
      language: "sh",
      wrong: "edit generated/typescript/.sdk-factory.json",
      right: "git checkout generated/typescript/.sdk-factory.json",
    },
  ),
  entry(
    "output-busy",
    "Another run is writing to the same output",
    `
    Two runs at once could mix their files. The second one stops without having written anything; start it again when
    the first has ended.`,
    {
      language: "sh",
      wrong: "sdk-factory generate & sdk-factory generate",
      right: "sdk-factory generate && sdk-factory generate",
    },
  ),
  entry(
    "output-interrupted",
    "The output is half-written",
    `
    A run was stopped in the middle of writing. A check cannot say anything true about such a folder. The next run that
    writes completes or undoes what was begun; nothing is lost.`,
    {
      language: "sh",
      wrong: "sdk-factory generate --check",
      right: "sdk-factory generate && sdk-factory generate --check",
    },
  ),
  entry(
    "output-stale",
    "The output is not what the description gives",
    `
    A check compared what would be written with what is there, and the two differ: the description, a template or the
    program changed since the output was written. The files are listed below the message.`,
    {
      language: "sh",
      wrong: "edit spec/management.yaml && git commit",
      right: "edit spec/management.yaml && sdk-factory generate && git commit",
    },
  ),
];
