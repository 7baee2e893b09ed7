/**
 * One generated package on the bench: what its makers said, what it says, and what it does when it is used.
 *
 * Decides: how a check finds a declaration, a page or a client that is recorded instead of connected.
 * Leaves to others: the checks (`languages/*-checks.ts`).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../../generator/index.js";
import { DOCUMENTS } from "./documents.js";
import type { Language } from "./languages/language.js";
import { built } from "./languages/typescript.js";
import type { Files, Made } from "./workshop.js";

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client whose members are not known to the compiler of these tests. */
type AnyClient = Record<string, (...args: readonly unknown[]) => Promise<unknown>>;

export class Bench {
  readonly made: Made;
  readonly files: Files;
  readonly #language: Language;
  readonly #scratch: string;

  constructor(made: Made, language: Language, scratch: string) {
    this.made = made;
    this.files = made.files(language.target);
    this.#language = language;
    this.#scratch = scratch;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.made.diagnostics;
  }

  /** Lines of the description for which there is a finding with this code. */
  lines(code: string): readonly number[] {
    const found = this.diagnostics.filter((one) => one.code === code);
    return [...new Set(found.map((one) => one.span?.line ?? 0))].sort((a, b) => a - b);
  }

  /** Path → text of everything but the runtime. */
  get sources(): Files {
    return new Map([...this.files].filter(([path]) => this.#language.isSource(path)));
  }

  get text(): string {
    return [...this.sources.values()].join("\n");
  }

  get pages(): Files {
    return new Map([...this.made.files("docs")].filter(([path]) => path.endsWith(".md")));
  }

  get prose(): string {
    return [...this.pages.values()].join("\n");
  }

  /** Text of a file of the description. */
  document(file: string): string {
    return readFileSync(join(DOCUMENTS, file), "utf8");
  }

  /** A module of the package, as JavaScript. */
  module(path = "index.js"): Promise<Record<string, unknown>> {
    const file = join(built({ id: this.made.id, files: this.files }, this.#scratch), path);
    return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Record<string, unknown>>;
  }

  /** A declaration file of the package. */
  declared(path: string): string {
    const folder = built({ id: this.made.id, files: this.files }, this.#scratch);
    return readFileSync(join(folder, path), "utf8");
  }

  /** A client that records what it would send. `answer` is what every call gets. */
  async client(
    options: Readonly<Record<string, unknown>> = {},
    answer: () => Response = () => new Response("{}"),
  ): Promise<{ readonly client: AnyClient; readonly requests: Recorded[] }> {
    const { ApiClient } = (await this.module()) as {
      ApiClient: new (options: Readonly<Record<string, unknown>>) => AnyClient;
    };
    const requests: Recorded[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      const headers = new Headers(init.headers);
      requests.push({ method: init.method ?? "", url, headers, body: init.body });
      return Promise.resolve(answer());
    };
    const client = new ApiClient({ host: "https://h.test", fetch, maxRetries: 0, ...options });
    return { client, requests };
  }

  /** What `export type NAME =` is, or the members of an interface by their names. */
  type(name: string): string {
    const found = new RegExp(`export type ${name} =([^;]*);`).exec(this.text)?.[1];
    return (found ?? "").replace(/\s+/g, " ").trim();
  }

  member(name: string, key: string): string {
    const body = new RegExp(`export interface ${name}(?: extends [^{]*)? \\{\n([^]*?)\n\\}`).exec(
      this.text,
    )?.[1];
    const lines = (body ?? "").split("\n").map((line) => line.trim());
    const found = lines.find((line) => [`${key}:`, `${key}?:`].some((one) => line.startsWith(one)));
    return (found ?? "").slice(key.length).replace(/ \| undefined;$|;$/, "");
  }
}

/** A line of `check` as a test; or the target that has to show it, because it is about that one. */
export type Check = ((bench: Bench) => void | Promise<void>) | `of ${string}`;

/** Id of a document → line → check. */
export type Checks = Readonly<Record<string, Readonly<Record<string, Check>>>>;
