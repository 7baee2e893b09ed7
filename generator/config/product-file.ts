/**
 * The grammar of the product file.
 *
 * Decides: which keys there are, what each must hold, and what holds when one is left out.
 * Leaves to others: parsing (`node.ts`), the words for unknown and wrong members (`members.ts`).
 */
import { dirname, resolve } from "node:path";
import {
  type ClientConfig,
  type ConfigTools,
  DOCS_LANGUAGES,
  type EnvironmentConfig,
  FILTER_KINDS,
  type ProductConfig,
  type RulesConfig,
  type SelectionConfig,
  TARGET_KINDS,
  type TargetConfig,
} from "../config.js";
import type { Diagnostics, Span } from "../diagnostic.js";
import { nearest } from "../nearest.js";
import { Members, type TextRule } from "./members.js";
import { type ConfigValue, kindInWords, parseConfig } from "./node.js";

const NAME: TextRule = {
  pattern: /^\p{L}[\p{L}\p{N} ._-]{0,79}$/u,
  words: "a name that begins with a letter",
  example: "GenAuth",
};
const LICENSE: TextRule = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9.+() -]*$/,
  words: "an SPDX licence expression",
  example: "MIT",
};
const PREFIX: TextRule = {
  pattern: /^[A-Z][A-Z0-9_]*$/,
  words: "upper-case letters, digits and underscores",
  example: "GENAUTH",
};
const ID: TextRule = {
  pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  words: "lower-case words joined by hyphens",
  example: "management",
};
const PATH: TextRule = { pattern: /^[^\0]+$/, words: "a path", example: "management.yaml" };
const CLASS: TextRule = {
  pattern: /^[A-Z][A-Za-z0-9]*$/,
  words: "the name of a class",
  example: "ManagementClient",
};
const OPTION: TextRule = {
  pattern: /^[a-z][A-Za-z0-9]*$/,
  words: "the name of an option in camel case",
  example: "tenantId",
};
const HEADER: TextRule = {
  pattern: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
  words: "the name of a header",
  example: "x-tenant-id",
};
const PACKAGE: TextRule = {
  pattern: /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
  words: "the name of an npm package",
  example: "genauth",
};
const PYTHON_PACKAGE: TextRule = {
  pattern: /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/,
  words: "the name of a Python package",
  example: "genauth",
};
const VERSION: TextRule = {
  pattern: /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,
  words: "a version of three numbers",
  example: "0.1.0",
};
const JAVA_PACKAGE: TextRule = {
  pattern: /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/,
  words: "lower-case words with dots between them",
  example: "com.example.sdk",
};
const ARTIFACT: TextRule = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  words: "the name of a Maven artifact",
  example: "example-sdk",
};
const DATE: TextRule = {
  pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  words: "a day, as year, month and day",
  example: "2026-11-21",
};
const LANGUAGE: TextRule = {
  pattern: new RegExp(`^(?:${DOCS_LANGUAGES.join("|")})$`),
  words: "a language that the documentation has words for",
  example: DOCS_LANGUAGES.join(", "),
};

const READING_KEYS = ["overlays", "include", "exclude"];
const OWN_KEYS = ["name", "license", "environment", "clients", "output", "targets", "rules"];
const KEYS = [...OWN_KEYS, ...READING_KEYS];
const CLIENT_KEYS = ["id", "document", "class", "secret", "host", "headers", ...READING_KEYS];

export async function readProductFile(
  file: string,
  tools: ConfigTools,
): Promise<ProductConfig | null> {
  const { diagnostics, display } = tools;
  const bytes = await tools.reader.read(file);
  if (bytes === null) {
    diagnostics.error("config-not-found", `there is no product file ${display(file)}`, {
      hint: "check the path after --config; it is taken from the working folder",
    });
    return null;
  }
  const text = decode(bytes);
  if (text === null) {
    diagnostics.error("config-invalid", `${display(file)} is not UTF-8`, {
      hint: "save it as UTF-8",
    });
    return null;
  }
  tools.remember(display(file), text);
  const before = diagnostics.count;
  const root = await parseConfig(text, display(file), diagnostics);
  if (root === null) return null;
  const product = new Members("the product file", root, KEYS, diagnostics);
  const folder = dirname(file);
  const output = product.requiredText("output", { ...PATH, example: "../generated" });
  const config: ProductConfig = {
    file: display(file),
    name: product.requiredText("name", NAME),
    license: product.requiredText("license", LICENSE),
    environment: environment(product, diagnostics),
    clients: await clients(product, folder, tools),
    output: resolve(folder, output),
    targets: targets(product, folder, diagnostics),
    ...(await reading(product, folder, tools)),
    rules: rules(product, diagnostics),
  };
  return diagnostics.count > before ? null : config;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function environment(product: Members, diagnostics: Diagnostics): EnvironmentConfig | null {
  const value = product.get("environment");
  if (value === undefined) return null;
  const keys = ["prefix", "aliases"];
  const members = new Members('"environment"', value, keys, diagnostics);
  if (value.kind !== "map") return null;
  return {
    prefix: members.requiredText("prefix", PREFIX),
    aliases: members.texts("aliases", PREFIX),
  };
}

async function clients(
  product: Members,
  folder: string,
  tools: ConfigTools,
): Promise<readonly ClientConfig[]> {
  const { diagnostics } = tools;
  const values = product.items("clients");
  if (values.length === 0 && !product.has("clients")) {
    return product.missing("clients", "[{ id: api, document: api.yaml }]", []);
  }
  if (
    values.length === 0 &&
    (product.get("clients") === undefined || isList(product.get("clients")))
  ) {
    diagnostics.error("config-invalid", "the product file names no client", {
      span: product.at("clients"),
      hint: "add one: `- { id: api, document: api.yaml }`",
    });
  }
  const found: ClientConfig[] = [];
  const ids = new Map<string, Members>();
  for (const value of values) {
    const client = new Members("a client", value, CLIENT_KEYS, diagnostics);
    if (value.kind !== "map") continue;
    const id = client.requiredText("id", ID);
    const earlier = ids.get(id);
    if (earlier !== undefined && id !== "") {
      diagnostics.error("config-invalid", `two clients have the id "${id}"`, {
        span: client.at("id"),
        hint: "give each an id of its own",
        related: [{ message: "the first one", span: earlier.at("id") }],
      });
    }
    ids.set(id, client);
    const name = client.requiredText("document", PATH);
    const document = resolve(folder, name);
    if (name !== "") await reportMissing(document, client.at("document"), tools);
    found.push({
      id,
      document,
      className: client.text("class", CLASS) ?? null,
      secret: client.flag("secret"),
      hostOption: client.text("host", { ...OPTION, example: "appHost" }) ?? "host",
      headers: client.textMap("headers", OPTION, HEADER),
      ...(await reading(client, folder, tools)),
    });
  }
  return found;
}

async function reportMissing(path: string, span: Span, tools: ConfigTools): Promise<void> {
  const { reader, diagnostics, display } = tools;
  if ((await reader.read(path).catch(() => null)) !== null) return;
  diagnostics.error("config-invalid", `there is no file ${display(path)}`, {
    span,
    hint: "the path is taken from the folder of the product file",
  });
}

/** What a product and a client say about the reading of descriptions. */
async function reading(
  members: Members,
  folder: string,
  tools: ConfigTools,
): Promise<Pick<ClientConfig, "overlays" | "filters">> {
  const overlays: string[] = [];
  for (const { text, span } of members.placedTexts("overlays", {
    ...PATH,
    example: "zh.overlay.yaml",
  })) {
    const path = resolve(folder, text);
    if (text !== "") await reportMissing(path, span, tools);
    overlays.push(path);
  }
  const [include, exclude] = [
    selection(members, "include", tools),
    selection(members, "exclude", tools),
  ];
  const isEmpty = FILTER_KINDS.every((kind) => include[kind].length + exclude[kind].length === 0);
  return { overlays, filters: isEmpty ? [] : [{ include, exclude }] };
}

const NOTHING: SelectionConfig = { tag: [], operation: [], path: [] };
const FILTER_NAME: TextRule = {
  pattern: /^[^]+$/,
  words: "the name of a tag, operation or path",
  example: "Users",
};

function selection(members: Members, key: string, { diagnostics }: ConfigTools): SelectionConfig {
  const value = members.get(key);
  if (value === undefined) return NOTHING;
  const names = new Members(
    `"${key}"`,
    value,
    FILTER_KINDS.map((kind) => `${kind}s`),
    diagnostics,
    members.keyOf(key),
  );
  const of = (kind: keyof SelectionConfig): SelectionConfig["tag"] =>
    names.placedTexts(`${kind}s`, FILTER_NAME);
  return { tag: of("tag"), operation: of("operation"), path: of("path") };
}

const RULE: TextRule = {
  pattern: /^[a-z]+(?:-[a-z]+)*$/,
  words: "`house`, or the code of a house rule",
  example: "house",
};

function rules(product: Members, diagnostics: Diagnostics): RulesConfig {
  const value = product.get("rules");
  if (value === undefined) return { include: [], exclude: [] };
  const keys = ["include", "exclude"];
  const members = new Members('"rules"', value, keys, diagnostics, product.keyOf("rules"));
  const of = (key: string): RulesConfig["include"] => members.placedTexts(key, RULE);
  return { include: of("include"), exclude: of("exclude") };
}

function isList(value: ConfigValue | undefined): boolean {
  return value?.kind === "list";
}

function targets(
  product: Members,
  folder: string,
  diagnostics: Diagnostics,
): readonly TargetConfig[] {
  const value = product.get("targets");
  const example = "{ typescript: { package: my-sdk, version: 0.1.0 } }";
  if (value === undefined) return product.missing("targets", example, []);
  if (value.kind !== "map") {
    diagnostics.error("config-invalid", `"targets" must be a map, not ${kindInWords(value)}`, {
      span: value.span,
      hint: `for example \`targets: ${example}\``,
    });
    return [];
  }
  const found: TargetConfig[] = [];
  for (const { key, keySpan, value: target } of value.members) {
    const members = (known: readonly string[]): Members =>
      new Members(`the target "${key}"`, target, known, diagnostics, keySpan);
    switch (key) {
      case "typescript": {
        const given = members(["package", "version"]);
        found.push({
          kind: key,
          package: given.requiredText("package", PACKAGE),
          version: given.requiredText("version", VERSION),
        });
        break;
      }
      case "python": {
        const given = members(["package", "version"]);
        found.push({
          kind: key,
          package: given.requiredText("package", PYTHON_PACKAGE),
          version: given.requiredText("version", VERSION),
        });
        break;
      }
      case "java": {
        const given = members(["group", "artifact", "version", "package", "requestSuffix"]);
        found.push({
          kind: key,
          group: given.requiredText("group", JAVA_PACKAGE),
          artifact: given.requiredText("artifact", ARTIFACT),
          version: given.requiredText("version", VERSION),
          package: given.requiredText("package", JAVA_PACKAGE),
          requestSuffix: given.text("requestSuffix", { ...CLASS, example: "Request" }) ?? "Request",
        });
        break;
      }
      case "docs": {
        const given = members(["languages", "guides", "date"]);
        const languages = given.texts("languages", LANGUAGE);
        const guides = given.text("guides", { ...PATH, example: "guides" });
        found.push({
          kind: key,
          languages: languages.length > 0 ? languages : [DOCS_LANGUAGES[0]],
          guides:
            guides === undefined
              ? null
              : { path: resolve(folder, guides), span: given.at("guides") },
          date: given.text("date", DATE) ?? null,
        });
        break;
      }
      default: {
        const guess = nearest(key, TARGET_KINDS);
        diagnostics.error("config-unknown-key", `there is no target "${key}"`, {
          span: keySpan,
          hint:
            guess === undefined
              ? `the targets are ${TARGET_KINDS.join(", ")}`
              : `did you mean "${guess}"?`,
        });
      }
    }
  }
  const docs = value.members.find((one) => one.key === "docs");
  if (docs !== undefined && !value.members.some((one) => one.key === "typescript")) {
    diagnostics.error("config-invalid", 'the target "docs" has no SDK to document', {
      span: docs.keySpan,
      hint: "add the target `typescript`; `--target docs` then writes the documentation alone",
    });
  }
  // In our order, whatever the file's: it is the order of what people see.
  return TARGET_KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}
