/**
 * The order of the stages.
 *
 * Decides: what runs after what, and that a stage runs only when the one before found no error. Warnings never stop a
 * stage: under `strict` they count as errors at the end, so that one run shows all of them.
 * Leaves to others: every judgement (the stages), the disk (handed in, and `output/`), and how findings look (`report/`).
 */
import type { ProductConfig, TargetConfig, TargetKind } from "./config.js";
import { type Diagnostic, Diagnostics } from "./diagnostic.js";
import type { Edition } from "./docs/edition.js";
import { planDocs } from "./docs/plan.js";
import { type ProductGuide, readGuides } from "./docs/product-guides.js";
import { readEditions } from "./editions.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build.js";
import type { OutputFolder } from "./output/file.js";
import { type Product, resolveProduct } from "./product.js";
import type { TemplateSource } from "./render/templates.js";
import { check } from "./spec/check.js";
import type { LoadedDocument } from "./spec/document.js";
import { type SourceReader, SpecStore } from "./spec/load.js";
import { type Census, takeCensus } from "./spec/census.js";
import type { LeftOut } from "./spec/filter.js";
import { House, selectedRules } from "./spec/house/house.js";
import type { SpecNode } from "./spec/node.js";
import { prepare, type Wish } from "./spec/prepare.js";
import { withReferences } from "./spec/trace.js";
import type { Surface } from "./surface.js";
import type { JavaPlan } from "./targets/java/plan.js";
import type { PythonPlan } from "./targets/python/plan.js";
import { planTypeScript, typeScriptSurface } from "./targets/typescript/index.js";
import type { TypeScriptPlan } from "./targets/typescript/plan.js";

/** What is to be made. */
export interface Job {
  readonly config: ProductConfig;
  /** Targets to render; all of the product when `null`. */
  readonly only: readonly TargetKind[] | null;
  /** Where to stop: `plan` settles every name and renders nothing. */
  readonly until: "plan" | "render";
  readonly strict: boolean;
  /** Whether warnings are wanted; finding their places may cost a second reading. Under `strict` they always are. */
  readonly warnings: boolean;
  /** Whether ts-morph is to read the TypeScript that was printed, before anything is done with it. */
  readonly proofread: boolean;
  /** Whether to count what became of every construct of the descriptions. */
  readonly census: boolean;
  /** Whether to report texts whose translation is stale or missing; pages mark them in any case. */
  readonly reportTranslations: boolean;
}

/** The world, as far as stages may see it. */
export interface Tools {
  readonly reader: SourceReader;
  /** All files below a folder, as paths with forward slashes, sorted; `null` when there is no such folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | null>;
  readonly templates: TemplateSource;
  /** Turns an absolute path into the one shown to people. */
  readonly display: (path: string) => string;
  /** Folders, besides each description's own, from which `$ref` may read. Absolute. */
  readonly allowedFolders: readonly string[];
  /** Told the name of each stage before it runs. */
  readonly onStage: (name: string) => void;
}

/** What the stages made, as far as they came. */
export interface StageResult {
  /** Whether there is no error, and under `strict` no warning. */
  readonly ok: boolean;
  /** Sorted by place. Under `strict`, all are errors. */
  readonly diagnostics: readonly Diagnostic[];
  readonly product: Product | null;
  readonly api: Api | null;
  readonly plan: TypeScriptPlan | null;
  readonly python: PythonPlan | null;
  readonly javaPlan: JavaPlan | null;
  readonly surfaces: readonly Surface[];
  /** Files in memory, one folder for each target; empty unless `ok`. */
  readonly folders: readonly OutputFolder[];
  /** What became of every construct, when it was asked for and the descriptions could be read. */
  readonly census: Census | null;
  /** What filters left out. */
  readonly leftOut: readonly LeftOut[];
  /** Text of a file of the descriptions by its shown path, for code frames. */
  readonly sourceText: (file: string) => string | undefined;
}

/** Runs the stages over one product. Throws only for bugs of ours and for a disk that fails. */
export async function runStages(job: Job, tools: Tools): Promise<StageResult> {
  const { config } = job;
  const diagnostics = new Diagnostics();
  const store = new SpecStore({ ...tools, diagnostics });
  let documents: readonly LoadedDocument[] = [];
  let leftOut: readonly LeftOut[] = [];
  const guideTexts = new Map<string, string>();
  let reads: Set<SpecNode> | null = null;
  const record = (into: Set<SpecNode> | null): void => {
    for (const { files } of documents) for (const file of files) file.recordReads(into);
  };
  let product: Product | null = null;
  let api: Api | null = null;
  let plan: TypeScriptPlan | null = null;
  let python: PythonPlan | null = null;
  let javaPlan: JavaPlan | null = null;
  const surfaces: Surface[] = [];
  const folders: OutputFolder[] = [];
  const end = (): StageResult => {
    const wanted = job.warnings || job.strict ? diagnostics.sorted() : diagnostics.sortedErrors();
    const found = withReferences(wanted, documents);
    const ok = !diagnostics.hasErrors && !(job.strict && found.length > 0);
    const told = job.strict ? found.map((one) => ({ ...one, severity: "error" as const })) : found;
    const sourceText = (file: string): string | undefined =>
      store.sourceText(file) ?? guideTexts.get(file);
    record(null);
    const targets = config.targets.map(({ kind }) => kind).filter((kind) => isNeeded(kind, job));
    const census =
      job.census && documents.length > 0
        ? takeCensus({
            documents,
            targets,
            diagnostics: found,
            reads: diagnostics.hasErrors ? null : reads,
          })
        : null;
    return {
      ok,
      diagnostics: told,
      product,
      api,
      plan,
      python,
      javaPlan,
      surfaces,
      folders: ok ? folders : [],
      census,
      leftOut,
      sourceText,
    };
  };

  tools.onStage("load");
  const loaded = await loadAll(store, config);
  if (loaded === null || diagnostics.hasErrors) return end();
  const prepared = await prepare(store, loaded, wishesOf(config), diagnostics);
  if (prepared === null) return end();
  ({ documents, leftOut } = prepared);

  tools.onStage("check");
  const house = new House(selectedRules(config.rules, diagnostics), documents);
  for (const document of new Set(documents)) check(document, diagnostics, house);
  if (diagnostics.hasErrors) return end();
  if (job.census) record((reads = new Set()));

  tools.onStage("model");
  product = resolveProduct(config, documents, diagnostics);
  if (diagnostics.hasErrors) return end();
  api = buildApi(product.clients, diagnostics);
  if (diagnostics.hasErrors) return end();
  const docs = find(config, "docs");
  let editions: ReadonlyMap<string, Edition> = new Map();
  let guides: readonly ProductGuide[] = [];
  if (docs !== null && isNeeded("docs", job)) {
    const options = { languages: docs.languages, report: job.reportTranslations };
    const found = diagnostics.forTarget("docs");
    editions = await readEditions(store, product, documents, options, found);
    if (docs.guides !== null) {
      const kinds = config.targets.map(({ kind }) => kind);
      const places = {
        locales: docs.languages,
        languages: kinds.filter((kind) => kind !== "docs"),
      };
      guides = await readGuides(docs.guides, places, {
        list: tools.listFolder,
        read: (path) => tools.reader.read(path),
        diagnostics: found,
        display: tools.display,
        remember: (file, text) => guideTexts.set(file, text),
      });
    }
    if (diagnostics.hasErrors) return end();
  }

  tools.onStage("plan");
  const wanted = (kind: TargetKind): boolean => job.only === null || job.only.includes(kind);
  const typescript = find(config, "typescript");
  if (typescript !== null && isNeeded("typescript", job)) {
    const { name, license, environment, clients } = product;
    plan = planTypeScript(
      api,
      {
        package: typescript.package,
        version: typescript.version,
        license,
        product: name,
        environment: [environment.prefix, ...environment.aliases],
        clients,
      },
      diagnostics.forTarget("typescript"),
    );
    surfaces.push(typeScriptSurface(api, plan));
  }
  const java = find(config, "java");
  if (java !== null && isNeeded("java", job)) {
    const { planJava, javaSurface } = await import("./targets/java/index.js");
    const { kind: _, ...options } = java;
    const { name, license, environment, clients } = product;
    javaPlan = planJava(
      api,
      {
        ...options,
        license,
        product: name,
        environment: [environment.prefix, ...environment.aliases],
        clients,
      },
      diagnostics.forTarget("java"),
    );
    surfaces.push(javaSurface(api, javaPlan));
  }
  const inPython = find(config, "python");
  if (inPython !== null && isNeeded("python", job)) {
    const { planPython, pythonSurface } = await import("./targets/python/index.js");
    const { name, license, environment, clients } = product;
    python = planPython(
      api,
      {
        package: inPython.package,
        version: inPython.version,
        license,
        product: name,
        environment: [environment.prefix, ...environment.aliases],
        clients,
      },
      diagnostics.forTarget("python"),
    );
    surfaces.push(pythonSurface(api, python));
  }
  const pages =
    docs !== null && isNeeded("docs", job) && !diagnostics.hasErrors
      ? planDocs(
          api,
          surfaces,
          { product: product.name, languages: docs.languages, editions, guides, date: docs.date },
          diagnostics.forTarget("docs"),
        )
      : null;
  if (diagnostics.hasErrors || job.until === "plan") return end();

  tools.onStage("render");
  if (plan !== null && wanted("typescript")) {
    const { renderTypeScript } = await import("./render/typescript.js");
    const files = await renderTypeScript(plan, tools.templates, diagnostics, job.proofread);
    folders.push({ name: "typescript", files });
  }
  if (python !== null && wanted("python")) {
    const { renderPython } = await import("./render/python.js");
    const files = await renderPython(python, tools.templates, diagnostics);
    folders.push({ name: "python", files });
  }
  if (javaPlan !== null && wanted("java")) {
    const { renderJava } = await import("./render/java.js");
    folders.push({ name: "java", files: await renderJava(javaPlan, tools.templates, diagnostics) });
  }
  if (pages !== null && wanted("docs")) {
    const { renderDocs } = await import("./render/docs.js");
    folders.push({ name: "docs", files: await renderDocs(pages, tools.templates, diagnostics) });
  }
  return end();
}

/** All descriptions of a product, each with all its findings; `null` when one could not be read. */
async function loadAll(
  store: SpecStore,
  config: ProductConfig,
): Promise<readonly LoadedDocument[] | null> {
  const documents: LoadedDocument[] = [];
  for (const { document } of config.clients) {
    const loaded = await store.load(document);
    if (loaded !== null) documents.push(loaded);
  }
  return documents.length === config.clients.length ? documents : null;
}

function wishesOf(config: ProductConfig): readonly Wish[] {
  return [{ ...config, of: null }, ...config.clients.map((client, of) => ({ ...client, of }))];
}

/** Whether a language has to be planned: for itself, or for the pages, which show every language of the product. */
function isNeeded(kind: TargetKind, { only, until }: Job): boolean {
  return until === "plan" || only === null || only.includes(kind) || only.includes("docs");
}

function find<K extends TargetKind>(
  config: ProductConfig,
  kind: K,
): Extract<TargetConfig, { kind: K }> | null {
  const isKind = (one: TargetConfig): one is Extract<TargetConfig, { kind: K }> =>
    one.kind === kind;
  return config.targets.find(isKind) ?? null;
}
