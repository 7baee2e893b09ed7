/**
 * What a run is to make: the product file, or the flags that stand for one.
 *
 * Decides: the shape of a product, where its file is looked for, and that a run without a file makes the same thing from
 * `--input` and `--output`. What only the descriptions can say (a product's name when there is no file) is `null` here.
 * Leaves to others: reading the file with places (`config/`), names from descriptions (`product.ts`), and the disk,
 * which is handed in.
 */
import { dirname, join } from "node:path";
import type { Diagnostics, Span } from "./diagnostic.js";

/** Languages and formats that can be made, in the order in which they are. */
export const TARGET_KINDS = ["typescript", "python", "java", "docs"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Human languages that the documentation has a dictionary for. */
export const DOCS_LANGUAGES = ["en", "zh-CN"] as const;

export interface ProductConfig {
  /** The product file as it is shown; `null` for a run made of flags. */
  readonly file: string | null;
  /** `GenAuth`; `null` when the descriptions have to say. */
  readonly name: string | null;
  /** SPDX expression; `null` when the descriptions have to say. */
  readonly license: string | null;
  /** First parts of the names of environment variables; `null` when they follow from the name. */
  readonly environment: EnvironmentConfig | null;
  readonly clients: readonly ClientConfig[];
  /** Absolute; `null` for a run made of flags that writes nothing. */
  readonly output: string | null;
  readonly targets: readonly TargetConfig[];
  /** For all clients, before those of each. Absolute paths. */
  readonly overlays: readonly string[];
  /** For all clients: an operation has to pass each of them. */
  readonly filters: readonly FilterConfig[];
  /** House rules that the descriptions are held to: those included, without those excluded. */
  readonly rules: RulesConfig;
}

/** Codes of house rules, or `house` for all; the spans are those in the product file, `null` on the command line. */
export interface RulesConfig {
  readonly include: readonly { readonly text: string; readonly span: Span | null }[];
  readonly exclude: readonly { readonly text: string; readonly span: Span | null }[];
}

/** Which operations are wanted: all, or those that are included, without those that are excluded. */
export interface FilterConfig {
  readonly include: SelectionConfig;
  readonly exclude: SelectionConfig;
}

export const FILTER_KINDS = ["tag", "operation", "path"] as const;

export type SelectionConfig = Readonly<
  Record<
    (typeof FILTER_KINDS)[number],
    readonly {
      readonly text: string;
      /** In the product file; `null` on the command line. */
      readonly span: Span | null;
    }[]
  >
>;

export interface EnvironmentConfig {
  /** `GENAUTH`, for `GENAUTH_ACCESS_KEY_ID`. */
  readonly prefix: string;
  /** Prefixes that are read after it. */
  readonly aliases: readonly string[];
}

export interface ClientConfig {
  /** `management`; `null` when the description has to say. */
  readonly id: string | null;
  /** Absolute path of the description. */
  readonly document: string;
  /** `ManagementClient`; `null` when it follows from the description or the id. */
  readonly className: string | null;
  /** Whether its credentials are secrets that must not reach a browser. */
  readonly secret: boolean;
  /** Name of the option that holds the host. */
  readonly hostOption: string;
  /** Option → header that carries it on every call. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absolute paths. */
  readonly overlays: readonly string[];
  readonly filters: readonly FilterConfig[];
}

export type TargetConfig =
  | { readonly kind: "typescript"; readonly package: string; readonly version: string }
  | { readonly kind: "python"; readonly package: string; readonly version: string }
  | {
      readonly kind: "java";
      /** Maven coordinates. */
      readonly group: string;
      readonly artifact: string;
      readonly version: string;
      /** Root of the Java packages: `com.example.sdk`. */
      readonly package: string;
      /** Last word of the types that hold the parameters of a call. */
      readonly requestSuffix: string;
    }
  | {
      readonly kind: "docs";
      readonly languages: readonly string[];
      /** Folder with pages of the product's own: its absolute path, and where the product file names it. */
      readonly guides: { readonly path: string; readonly span: Span } | null;
      /** The day of the release, `2026-11-21`, which pages tell that it changed; `null`: pages tell no day. */
      readonly date: string | null;
    };

/** What reading a product file needs of the world. */
export interface ConfigTools {
  readonly reader: {
    /** `null` when there is no such file. */
    read(path: string): Promise<Uint8Array | null>;
  };
  readonly diagnostics: Diagnostics;
  /** Turns an absolute path into the one shown to people. */
  readonly display: (path: string) => string;
  /** Told the text of the file, by its shown path, so that findings can show their line. */
  readonly remember: (file: string, text: string) => void;
}

export const CONFIG_NAME = "sdk-factory.yaml";

/** The nearest product file: in `folder` or its `spec/`, then in the folder above, and so on; `null` when there is none. */
export async function findConfig(
  folder: string,
  reader: ConfigTools["reader"],
): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    for (const candidate of [join(at, CONFIG_NAME), join(at, "spec", CONFIG_NAME)]) {
      if ((await reader.read(candidate)) !== null) return candidate;
    }
    if (dirname(at) === at) return null;
  }
}

/**
 * Reads a product file.
 *
 * @param file Absolute path.
 * @returns `null` when findings were reported: all that the file has, at once.
 */
export async function readConfig(file: string, tools: ConfigTools): Promise<ProductConfig | null> {
  const { readProductFile } = await import("./config/product-file.js");
  return readProductFile(file, tools);
}

/**
 * The product that flags describe.
 *
 * @param inputs Absolute paths of descriptions.
 * @param output Absolute path, or `null` for a run that writes nothing.
 */
export function configFromInputs(inputs: readonly string[], output: string | null): ProductConfig {
  return {
    file: null,
    name: null,
    license: null,
    environment: null,
    clients: inputs.map((document) => ({
      id: null,
      document,
      className: null,
      secret: false,
      hostOption: "host",
      headers: {},
      overlays: [],
      filters: [],
    })),
    output,
    targets: [
      { kind: "typescript", package: "sdk", version: "0.1.0" },
      { kind: "python", package: "sdk", version: "0.1.0" },
      {
        kind: "java",
        group: "com.example",
        artifact: "sdk",
        version: "0.1.0",
        package: "com.example.sdk",
        requestSuffix: "Request",
      },
      { kind: "docs", languages: [DOCS_LANGUAGES[0]], guides: null, date: null },
    ],
    overlays: [],
    filters: [],
    rules: { include: [], exclude: [] },
  };
}
