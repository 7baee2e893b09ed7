/** `npm run platforms`: installs the other platforms into build/platforms, apart from what the project itself needs. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../build/platforms");
mkdirSync(target, { recursive: true });
for (const name of ["package.json", "package-lock.json"])
  cpSync(join(here, name), join(target, name));
const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
  cwd: target,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
