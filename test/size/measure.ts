/**
 * What the generated SDK costs in a bundle.
 *
 * Decides: what is measured (one operation, the same with two features, each whole client, every standalone function), how (bundled by esbuild for browsers, minified, gzip at its best), and how large each may be.
 * Leaves to others: printing (`main.ts`) and failing (`size.test.ts`).
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Measured {
  readonly name: string;
  /** Bytes. */
  readonly minified: number;
  readonly gzip: number;
  /** Most bytes after gzip. */
  readonly budget: number;
  /** Bytes of the minified bundle by source file, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

/**
 * Bytes after gzip. Each is what was reached, and a little: who needs more has to say so here. One operation is that of
 * a core without features, and 6 000 is the promise: what safety and the types of errors need is in it, and nothing that
 * is there for comfort.
 */
const BUDGETS = {
  operation: 6_000,
  features: 7_410,
  function: 6_750,
  /** A whole client without its methods, which come to `method` each. */
  management: 9_700,
  authentication: 13_100,
  method: 48,
};

interface Bundle {
  readonly name: string;
  readonly budget: number;
  /** Names by module. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

export async function measureAll(source: string): Promise<readonly Measured[]> {
  const functions = await standaloneFunctions(source);
  const methodsOf = (folder: string): number =>
    functions.filter(({ name }) => name.startsWith(`${folder}/`)).length;
  const bundles: Bundle[] = [
    {
      name: "one operation: getUserBatch",
      budget: BUDGETS.operation,
      uses: {
        "management/core.ts": ["ManagementCore"],
        "management/users.ts": ["getUserBatch"],
        "errors.ts": ["isNotFoundError"],
      },
    },
    {
      name: "the same with retries and environment",
      budget: BUDGETS.features,
      uses: {
        "management/core.ts": ["ManagementCore"],
        "management/users.ts": ["getUserBatch"],
        "errors.ts": ["isNotFoundError"],
        "features.ts": ["environment", "retries"],
      },
    },
    {
      name: "whole ManagementClient",
      budget: BUDGETS.management + methodsOf("management") * BUDGETS.method,
      uses: { "management/client.ts": ["ManagementClient"] },
    },
    {
      name: "whole AuthenticationClient",
      budget: BUDGETS.authentication + methodsOf("authentication") * BUDGETS.method,
      uses: { "authentication/client.ts": ["AuthenticationClient"] },
    },
    ...functions,
  ];
  const measured: Measured[] = [];
  for (const bundle of bundles) measured.push(await measure(source, bundle));
  return measured;
}

/** Every exported function of the modules of operations, each with the core it needs. */
async function standaloneFunctions(source: string): Promise<readonly Bundle[]> {
  const found: Bundle[] = [];
  for (const [folder, core] of [
    ["management", "ManagementCore"],
    ["authentication", "AuthenticationCore"],
  ] as const) {
    for (const file of (await readdir(join(source, folder))).sort()) {
      const text = await readFile(join(source, folder, file), "utf8");
      for (const [, name] of text.matchAll(/^export function (\w+)\(\s*core: \w+/gm)) {
        if (name === undefined) continue;
        const uses = { [`${folder}/core.ts`]: [core], [`${folder}/${file}`]: [name] };
        found.push({ name: `${folder}/${name}`, budget: BUDGETS.function, uses });
      }
    }
  }
  return found;
}

async function measure(source: string, { name, budget, uses }: Bundle): Promise<Measured> {
  const lines = Object.entries(uses).map(
    ([file, names]) => `export { ${names.join(", ")} } from ${JSON.stringify(`./${file}`)};`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: source },
    absWorkingDir: source,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outfile: "bundle.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const),
  );
  return {
    name,
    budget,
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    files: files.filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a),
  };
}
