/**
 * Installs what only some runs need into `build/`, apart from what the project itself needs: `node install.mjs bench`
 * puts what `test/bench/package.json` lists into `build/bench`. What is there already is left alone.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const name = process.argv[2] ?? "";
const wanted = join(root, "test", name, "package.json");
const target = join(root, "build", name);
const done = join(target, "node_modules/.installed.json");
if (!existsSync(done) || readFileSync(done, "utf8") !== readFileSync(wanted, "utf8")) {
  mkdirSync(target, { recursive: true });
  cpSync(wanted, join(target, "package.json"));
  // No lock file: the versions are exact already, and npm does not accept its own lock of packages that come as one
  // binary for each system.
  const flags = ["--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["install", ...flags], { cwd: target, stdio: "inherit" });
  if (status === 0) cpSync(wanted, done);
  process.exitCode = status ?? 1;
}
