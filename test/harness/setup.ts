/**
 * Builds once what all product tests use.
 *
 * Decides: that the generated SDK is built in a copy (so that `generated/` stays as it is), packed, and installed into
 * an empty package outside the project.
 * Leaves to others: the program (`program.ts`), and every judgement. When a step fails, the reason is handed to the
 * tests and each of them fails with it: a product that cannot be built is a failure, never a reason to skip.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { GENERATED, mustRun, outsideFolder, scratchFolder } from "./project.js";

export interface Product {
  /** Why there is none; `null` when all is well. */
  readonly error: string | null;
  /** The package's folder, built. */
  readonly sdk: string;
  /** The packed package. */
  readonly tarball: string;
  /** A package that has installed it and nothing else. */
  readonly consumer: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    product: Product;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const sdk = join(scratchFolder("product"), "sdk");
  const consumer = outsideFolder("consumer");
  const product = { sdk, consumer, tarball: "", error: null };
  try {
    const tarball = await packSdk(sdk);
    await install(consumer, tarball);
    project.provide("product", { ...product, tarball });
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    project.provide("product", { ...product, error });
  }
  return () => {
    // KEEP=1 leaves what a failed test worked on, to be looked at.
    if (process.env["KEEP"] !== "1") rmSync(consumer, { recursive: true, force: true });
  };
}

async function packSdk(sdk: string): Promise<string> {
  const source = join(GENERATED, "typescript");
  if (!existsSync(join(source, "package.json")))
    throw new Error("generated/typescript is not there: npm run generate");
  mkdirSync(sdk, { recursive: true });
  cpSync(source, sdk, { recursive: true });
  await mustRun("npm", ["run", "--silent", "build"], { cwd: sdk });
  const packed = await mustRun("npm", ["pack", "--json", "--ignore-scripts"], { cwd: sdk });
  const [first] = JSON.parse(packed.stdout) as { filename: string }[];
  if (!first) throw new Error("npm pack made no package");
  return join(sdk, first.filename);
}

async function install(consumer: string, tarball: string): Promise<void> {
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true, type: "module" }),
  );
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"];
  await mustRun("npm", ["install", ...flags, tarball], { cwd: consumer });
}
