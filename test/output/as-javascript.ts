/**
 * The program, or a part of it, as JavaScript that plain node runs.
 *
 * Decides: that a test which starts a process is never about an old build: it makes its own copy, without type checks,
 * below `.tmp/`. Packages and templates are found from there as from the real place.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface JavaScriptCopy {
  /** Absolute path of the copy. A source file `generator/x.ts` is `generator/x.js` in it. */
  readonly folder: string;
  remove(): void;
}

/** @param sources Files and folders below the project's, with forward slashes. */
export function asJavaScript(name: string, sources: readonly string[]): JavaScriptCopy {
  const folder = join(ROOT, ".tmp", `${name}-${String(process.pid)}`);
  mkdirSync(folder, { recursive: true });
  for (const file of sources.flatMap(filesOf)) {
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, file), "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 },
    });
    const target = join(folder, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  for (const shared of ["templates", "package.json"]) {
    symlinkSync(join(ROOT, shared), join(folder, shared));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function filesOf(source: string): readonly string[] {
  if (source.endsWith(".ts")) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${source}/${name}`);
}
