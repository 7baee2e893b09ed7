/** `npm run platforms`: installs the other platforms into build/platforms, apart from what the project itself needs. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../build/platforms");
mkdirSync(target, { recursive: true });
cpSync(join(here, "package.json"), join(target, "package.json"));
// No lock file: the versions are exact already, and npm does not accept its own lock of packages that come as one
// binary for each system.
const flags = ["--no-package-lock", "--no-audit", "--no-fund"];
const { status } = spawnSync("npm", ["install", ...flags], {
  cwd: target,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
