/**
 * The hostile descriptions of `documents/`, and what each says must happen to it.
 *
 * Decides: how `x-expect` is read. It stands in the description itself, as text that any YAML parser can find without
 * trusting the rest; a description that cannot carry it (an empty file, bytes that are no UTF-8) is listed here.
 * Leaves to others: what the lines of `check` mean (`expectations.ts`).
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const DOCUMENTS = join(dirname(fileURLToPath(import.meta.url)), "documents");

export interface Expectation {
  readonly id: string;
  readonly outcome: "generate" | "refuse";
  readonly check: readonly string[];
  /** Lines in which something is wrong: of errors where the outcome is a refusal. */
  readonly faulty: readonly number[];
  /** Whether every faulty line has to be reported in one run. */
  readonly reportAll: boolean;
  readonly mentions: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

export interface HostileDocument extends Expectation {
  /** Below `documents/`. */
  readonly file: string;
}

interface Written {
  readonly id?: string;
  readonly outcome?: "generate" | "refuse";
  readonly check?: readonly string[];
  readonly error?: {
    readonly marker?: string;
    readonly line?: number;
    readonly reportAll?: boolean;
    readonly mentions?: readonly string[];
  };
  readonly limits?: { readonly seconds: number; readonly megabytes: number };
}

/** Descriptions that have no place for words about themselves. */
const SILENT: Readonly<Record<string, Written>> = {
  "b16-empty.yaml": { id: "B16", outcome: "refuse", error: { line: 1, mentions: ["empty"] } },
};

export const documents: readonly HostileDocument[] = readdirSync(DOCUMENTS)
  .sort()
  .map((name) =>
    statSync(join(DOCUMENTS, name)).isDirectory() ? join(name, "openapi.yaml") : name,
  )
  .map((file) => {
    const text = readFileSync(join(DOCUMENTS, file), "utf8");
    const written = SILENT[file] ?? expectOf(text);
    const marked = text
      .split("\n")
      .flatMap((line, index) => (/#!ERR\s*$/.test(line) ? [index + 1] : []));
    return {
      file,
      id: written.id ?? "",
      outcome: written.outcome ?? "generate",
      check: written.check ?? [],
      faulty: written.error?.line === undefined ? marked : [written.error.line],
      reportAll: written.error?.reportAll ?? true,
      mentions: written.error?.mentions ?? [],
      seconds: written.limits?.seconds ?? 10,
      megabytes: written.limits?.megabytes ?? 512,
    };
  });

/** The part that is called `x-expect`, alone: the rest of the text may be a bomb. */
function expectOf(text: string): Written {
  const json = /"x-expect":\s*(\{[^]*?\}),\s*"info"/.exec(text)?.[1];
  if (json !== undefined) return JSON.parse(json) as Written;
  const yaml = /^x-expect:[^]*?\n(?=\S)/m.exec(text)?.[0];
  if (yaml === undefined) throw new Error(`nothing is expected: ${text.slice(0, 80)}`);
  return (parse(yaml) as { readonly "x-expect": Written })["x-expect"];
}
