/**
 * sdk-factory as a library.
 *
 * Decides: what a program may count on. `generate` reads a product and renders it in memory; `write` brings the result to
 * the disk, `compare` says what that would change. The command line is built on these three and on nothing below them.
 * Leaves to others: the stages (`generate.ts`), the product file (`config.ts`), the disk (`output/`).
 *
 * ```js
 * import { generate, write } from "sdk-factory";
 *
 * const result = await generate({ input: ["openapi.yaml"], output: "out", targets: ["typescript"] });
 * for (const { code, message } of result.diagnostics) console.error(`${code}: ${message}`);
 * if (result.ok) await write(result);
 * ```
 */
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  configFromInputs,
  type FilterConfig,
  findConfig,
  type ProductConfig,
  readConfig,
  TARGET_KINDS,
  type TargetKind,
} from "./config.js";
import { type Diagnostic, Diagnostics } from "./diagnostic.js";
import { nearest } from "./nearest.js";
import { runStages, type StageResult } from "./generate.js";
import { TEMPLATES_URL } from "./places.js";
import type { Comparison } from "./output/compare.js";
import { diskReader, listFolder, templateFolders, workingFolder } from "./output/disk.js";
import { inspectOutput, reportObstacles, writeOutput, type WriteResult } from "./output/write.js";

export type {
  ClientConfig,
  EnvironmentConfig,
  ProductConfig,
  TargetConfig,
  TargetKind,
} from "./config.js";
export type { Diagnostic, RelatedPlace, Severity, Span } from "./diagnostic.js";
export type { Change, Comparison, Obstacle, ObstacleKind } from "./output/compare.js";
export type { OutputFile, OutputFolder } from "./output/file.js";
export type { WriteResult } from "./output/write.js";
export type { Api } from "./model/api.js";
export type { Surface } from "./surface.js";

/** What to generate, and from what. All paths are taken from `cwd`. */
export interface GenerateOptions {
  /** The product file. Without it and without `input`, the nearest one is looked for, from `cwd` upwards. */
  readonly config?: string;
  /** Descriptions, instead of a product file; one client class is made from each. */
  readonly input?: string | readonly string[];
  /** Where `write` will write: each target goes into a folder of its own below it. Wins over the product file. */
  readonly output?: string;
  /** Targets to make. All of the product when absent. */
  readonly targets?: readonly string[];
  /** Whether warnings count as errors. */
  readonly strict?: boolean;
  /** Whether warnings are wanted in the result, as they are when nothing is said. Under `strict` they always are. */
  readonly warnings?: boolean;
  /** Whether ts-morph is to read the printed TypeScript; it is slow to load. What it minds is a bug of ours, and thrown. */
  readonly proofread?: boolean;
  /** Folders, besides each description's own, from which `$ref` may read. */
  readonly allowRef?: readonly string[];
  /** OpenAPI Overlays to apply to the descriptions, in order, after those of the product file. */
  readonly overlays?: readonly string[];
  /** Only these operations, when anything is named; besides the filters of the product file. */
  readonly include?: OperationNames;
  /** Not these operations. */
  readonly exclude?: OperationNames;
  /** House rules to hold the descriptions to, besides those of the product file: codes, or `house` for all. */
  readonly rules?: readonly string[];
  /** A folder laid over our templates: a file in it replaces the one with the same path. */
  readonly templates?: string;
  /** `plan` settles every name and renders nothing; that is what `validate` does. */
  readonly until?: "plan" | "render";
  /** Whether to count what became of every construct of the descriptions, for `report`. */
  readonly census?: boolean;
  /** Whether to report texts whose translation is stale or missing. */
  readonly reportTranslations?: boolean;
  /** The working folder: paths are taken from it and shown relative to it. That of the process when absent. */
  readonly cwd?: string;
  /** Told the name of each stage before it runs. */
  readonly onStage?: (name: string) => void;
  /** Told the absolute path of each file that was read, or looked for in vain. */
  readonly onRead?: (path: string) => void;
}

/** Operations, by what they are called by; `*` in a name stands for any text. */
export interface OperationNames {
  readonly tags?: readonly string[];
  /** `operationId`, or method and path: `GET /users`. */
  readonly operations?: readonly string[];
  readonly paths?: readonly string[];
}

/** Everything a run made, in memory. */
export interface GenerateResult extends Omit<StageResult, "product"> {
  /** `null` when there is no usable product file. */
  readonly config: ProductConfig | null;
  /** Turns an absolute path into the one that `diagnostics` show. */
  readonly display: (path: string) => string;
}

/**
 * Reads the product and renders all its files in memory. Writes nothing.
 *
 * Faults of the input are in `diagnostics`, never thrown.
 *
 * @throws Error with a system `code` when a file is there and cannot be read; InternalError for a bug of ours.
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const cwd = options.cwd ?? workingFolder();
  const onRead = options.onRead ?? (() => undefined);
  const reader = {
    read: (path: string) => (onRead(path), diskReader.read(path)),
    realPath: async (path: string) => {
      const real = await diskReader.realPath(path);
      if (real === null) onRead(path);
      return real;
    },
  };
  const display = (path: string): string => showPath(cwd, path);
  const texts = new Map<string, string>();
  const diagnostics = new Diagnostics();
  const given = await configOf(options, cwd, {
    reader,
    diagnostics,
    display,
    remember: (file, text) => texts.set(file, text),
  });
  const read = given && withReading(given, options, cwd);
  const only = read === null ? null : targetsOf(options, read, diagnostics);
  const config = read === null || only === null ? read : withTargets(read, only);
  const templates = await foldersOf("--templates", options.templates, cwd, diagnostics);
  const allowedFolders = await foldersOf("--allow-ref", options.allowRef, cwd, diagnostics);
  if (config === null || diagnostics.hasErrors) {
    const sourceText = (file: string): string | undefined => texts.get(file);
    return { ...NOTHING, diagnostics: diagnostics.sorted(), config, display, sourceText };
  }
  const result = await runStages(
    {
      config,
      only,
      until: options.until ?? "render",
      strict: options.strict ?? false,
      warnings: options.warnings ?? true,
      proofread: options.proofread ?? false,
      census: options.census ?? false,
      reportTranslations: options.reportTranslations ?? false,
    },
    {
      reader,
      listFolder: (path) => (onRead(path), listFolder(path)),
      templates: templateFolders([...templates, OUR_TEMPLATES], (file, path, text) => {
        onRead(file);
        texts.set(path, text);
      }),
      display,
      allowedFolders,
      onStage: options.onStage ?? (() => undefined),
    },
  );
  const sourceText = (file: string): string | undefined =>
    result.sourceText(file) ?? texts.get(file);
  return { ...result, config, display, sourceText };
}

/** What came of writing, or of looking at what would be written. */
export interface Written<T> {
  /** `null` when nothing was done; the reasons are in `diagnostics`. */
  readonly result: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the output folder equal to a result: all of it, or nothing. Files that are not ours, or were edited by hand, are
 * never touched.
 *
 * @throws TypeError when the result is not `ok` or has no output folder.
 */
export async function write(result: GenerateResult): Promise<Written<WriteResult>> {
  const diagnostics = new Diagnostics();
  const output = outputOf(result);
  const { folders, display } = result;
  const written = await writeOutput({ output, folders, diagnostics, display });
  return { result: written, diagnostics: diagnostics.sorted() };
}

/**
 * Says what `write` would do. Writes nothing.
 *
 * @throws TypeError when the result is not `ok` or has no output folder.
 */
export async function compare(result: GenerateResult): Promise<Written<Comparison>> {
  const diagnostics = new Diagnostics();
  const output = outputOf(result);
  const { folders, display } = result;
  const comparison = await inspectOutput({ output, folders, diagnostics, display });
  if (comparison !== null) {
    reportObstacles(comparison.obstacles, { diagnostics, display, output });
  }
  return { result: comparison, diagnostics: diagnostics.sorted() };
}

/** Beside the compiled program, and beside its source. */
const OUR_TEMPLATES = fileURLToPath(TEMPLATES_URL);

const NOTHING = {
  ok: false,
  product: null,
  api: null,
  plan: null,
  python: null,
  javaPlan: null,
  surfaces: [],
  folders: [],
  census: null,
  leftOut: [],
};

function outputOf(result: GenerateResult): string {
  if (!result.ok) throw new TypeError("a result with errors is not written");
  const output = result.config?.output;
  if (output === null || output === undefined)
    throw new TypeError("the result has no output folder");
  return output;
}

type ConfigTools = Parameters<typeof readConfig>[1];

async function configOf(
  options: GenerateOptions,
  cwd: string,
  tools: ConfigTools,
): Promise<ProductConfig | null> {
  const output = options.output === undefined ? null : resolve(cwd, options.output);
  const inputs = typeof options.input === "string" ? [options.input] : (options.input ?? []);
  if (inputs.length > 0) {
    return configFromInputs(
      inputs.map((input) => resolve(cwd, input)),
      output,
    );
  }
  const file =
    options.config === undefined
      ? await findConfig(cwd, tools.reader)
      : resolve(cwd, options.config);
  if (file === null) {
    tools.diagnostics.error("config-not-found", "there is no product file here or above", {
      hint: "name one with --config, or a description with --input and a folder with --output",
    });
    return null;
  }
  const config = await readConfig(file, tools);
  return config === null || output === null ? config : { ...config, output };
}

/** Adds what the options say about the reading of descriptions, and about rules for them. */
function withReading(config: ProductConfig, options: GenerateOptions, cwd: string): ProductConfig {
  const selection = (names: OperationNames | undefined): FilterConfig["include"] => {
    const placed = (texts: readonly string[] = []) => texts.map((text) => ({ text, span: null }));
    return {
      tag: placed(names?.tags),
      operation: placed(names?.operations),
      path: placed(names?.paths),
    };
  };
  const overlays = (options.overlays ?? []).map((path) => resolve(cwd, path));
  const rules = (options.rules ?? []).map((text) => ({ text, span: null }));
  return {
    ...config,
    overlays: [...config.overlays, ...overlays],
    rules: { ...config.rules, include: [...config.rules.include, ...rules] },
    filters: [
      ...config.filters,
      { include: selection(options.include), exclude: selection(options.exclude) },
    ],
  };
}

function targetsOf(
  options: GenerateOptions,
  config: ProductConfig,
  diagnostics: Diagnostics,
): readonly TargetKind[] | null {
  if (options.targets === undefined) return null;
  const known = config.targets.map((one) => one.kind);
  const found: TargetKind[] = [];
  for (const name of options.targets) {
    const kind = TARGET_KINDS.find((one) => one === name);
    if (kind !== undefined && known.includes(kind)) found.push(kind);
    else {
      const guess = nearest(name, known);
      const message =
        kind === undefined
          ? `there is no target "${name}"`
          : `${config.file ?? "the product"} has no target "${name}"`;
      diagnostics.error("config-invalid", message, {
        hint:
          guess === undefined ? `the targets are ${known.join(", ")}` : `did you mean "${guess}"?`,
      });
    }
  }
  return found;
}

/**
 * Without a product file, what is asked for is all there is: pages show the languages that are made with them, or every
 * one where only pages are made.
 */
function withTargets(config: ProductConfig, only: readonly TargetKind[]): ProductConfig {
  const isAlone = only.every((kind) => kind === "docs");
  if (config.file !== null || isAlone) return config;
  return { ...config, targets: config.targets.filter(({ kind }) => only.includes(kind)) };
}

/** Folders as absolute paths. One that is not there would quietly change nothing, so it is a finding. */
async function foldersOf(
  flag: string,
  given: string | readonly string[] | undefined,
  cwd: string,
  diagnostics: Diagnostics,
): Promise<readonly string[]> {
  const folders = typeof given === "string" ? [given] : (given ?? []);
  for (const folder of folders) {
    if ((await diskReader.realPath(resolve(cwd, folder))) !== null) continue;
    diagnostics.error("config-invalid", `there is no folder ${folder} for ${flag}`, {
      hint: "the path is taken from the working folder",
    });
  }
  return folders.map((folder) => resolve(cwd, folder));
}

/** Relative to the working folder, or absolute where that is shorter to read; with forward slashes everywhere. */
function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path) || ".";
  const isOutside = shown.split(sep)[0] === "..";
  return (isOutside && path.length < shown.length ? path : shown).split(sep).join("/");
}
