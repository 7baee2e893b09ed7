/**
 * Names that neither the product file nor a flag gives.
 *
 * Decides: what a client, its class and the product are called when nobody said so: from `info.x-sdk-name` of the
 * description, and from fixed words where that is missing. A name never comes from a title, a path or a file name: those
 * are changed by people who do not think of an SDK.
 * Leaves to others: what was said (`config.ts`), and every other name (`targets/`).
 */
import type { ClientConfig, EnvironmentConfig, ProductConfig } from "./config.js";
import type { Diagnostics } from "./diagnostic.js";
import { kebabCase, pascalCase, screamingSnakeCase } from "./naming/casing.js";
import { splitWords } from "./naming/words.js";
import type { SpecDocument } from "./spec/document.js";

/** A product whose names are settled. */
export interface Product {
  readonly name: string;
  readonly license: string;
  readonly environment: EnvironmentConfig;
  readonly clients: readonly ProductClient[];
}

export interface ProductClient {
  readonly id: string;
  readonly className: string;
  readonly document: SpecDocument;
  readonly secret: boolean;
  readonly hostOption: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** npm's word for "all rights reserved": nobody gets a licence because nobody spoke of one. */
const NO_LICENSE = "UNLICENSED";

/**
 * Settles what is open.
 *
 * @param documents One for each client of `config`, in the same order.
 */
export function resolveProduct(
  config: ProductConfig,
  documents: readonly SpecDocument[],
  diagnostics: Diagnostics,
): Product {
  const clients = documents.map((document, index) => client(document, config.clients[index]));
  reportEqualIds(clients, diagnostics);
  const given = new Set(documents.map((document) => givenName(document) ?? ""));
  const [only] = [...given];
  // Several descriptions with several names: none of them is the name of the whole.
  const name = config.name ?? (given.size === 1 && only ? only : "Api");
  return {
    name,
    license: config.license ?? licenseOf(documents) ?? NO_LICENSE,
    environment: config.environment ?? { prefix: environmentPrefix(name), aliases: [] },
    clients,
  };
}

function client(document: SpecDocument, config: ClientConfig | undefined): ProductClient {
  const words = splitWords(givenName(document) ?? config?.id ?? "api");
  // "Management Client" names the class already; its id is "management".
  const bare = words.at(-1)?.toLowerCase() === "client" ? words.slice(0, -1) : words;
  const root = bare.length > 0 ? bare : ["api"];
  return {
    id: config?.id ?? kebabCase(root),
    className: config?.className ?? `${pascalCase(root)}Client`,
    document,
    secret: config?.secret ?? false,
    hostOption: config?.hostOption ?? "host",
    headers: config?.headers ?? {},
  };
}

function givenName(document: SpecDocument): string | undefined {
  const name = document.root.get("info")?.get("x-sdk-name")?.asString()?.trim();
  return name === "" ? undefined : name;
}

function licenseOf(documents: readonly SpecDocument[]): string | undefined {
  for (const document of documents) {
    const license = document.root.get("info")?.get("license");
    const text = license?.get("identifier")?.asString() ?? license?.get("name")?.asString();
    // A name such as "Apache 2.0" is words, not an SPDX expression.
    if (text !== undefined && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text)) return text;
  }
  return undefined;
}

function environmentPrefix(name: string): string {
  const prefix = screamingSnakeCase(splitWords(name)).replace(/[^A-Z0-9_]/g, "");
  return /^[A-Z]/.test(prefix) ? prefix : "API";
}

function reportEqualIds(clients: readonly ProductClient[], diagnostics: Diagnostics): void {
  const earlier = new Map<string, ProductClient>();
  for (const one of clients) {
    const first = earlier.get(one.id);
    if (first === undefined) earlier.set(one.id, one);
    else {
      const place = (of: ProductClient) => {
        const info = of.document.root.get("info");
        return (info?.get("x-sdk-name") ?? info ?? of.document.root).keySpan();
      };
      diagnostics.error("name-collision", `two descriptions give a client called "${one.id}"`, {
        span: place(one),
        hint: "give each a name of its own: `x-sdk-name: Billing` under `info`",
        related: [{ message: "the first one", span: place(first) }],
      });
    }
  }
}
