/**
 * What the tests with hostile descriptions must know of a language.
 *
 * Decides: the questions. A new target answers them in one file of this folder that exports `language`; every
 * document, the injection matrix and the mutation check then ask it as well, without a line changed elsewhere.
 * Leaves to others: the answers, and what is concluded from them (`../shape.ts`).
 */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Checks } from "../bench.js";

/** `mark` is everything that is not one of the others: keywords, punctuation, operators. */
export interface Token {
  readonly kind: "name" | "text" | "number" | "comment" | "mark";
  /** As it is written. */
  readonly text: string;
  /** What a text token stands for once its escapes are read. */
  readonly value?: string;
}

/** One generated package. */
export interface Package {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Language {
  /** As `--target` takes it; also the folder below the output. */
  readonly target: string;
  /** Whether a file holds text of the description. The runtime, which is copied, does not. */
  readonly isSource: (path: string) => boolean;
  /** @throws Error where the text holds anything that is no token of the language. */
  readonly tokens: (text: string) => readonly Token[];
  /** Words of a comment that a compiler, linter or extractor obeys, in order; not those that only show a value. */
  readonly commands: (comment: string) => readonly string[];
  /**
   * Compiles packages under the strictest flags and returns what the compiler says. What was built is left in
   * `scratch`, an empty folder, where `load` finds it.
   */
  readonly compile: (packages: readonly Package[], scratch: string) => Promise<string>;
  /** How its door is asked. */
  readonly door: () => Promise<Door>;
  /** What the hostile descriptions demand of it, line by line. */
  readonly checks: () => Promise<Checks>;
  /** Loads every module of every package in a process of its own that may do nothing; what it did nevertheless. */
  readonly load: (packages: readonly Package[], scratch: string) => Promise<readonly string[]>;
}

/** A door of a target, which is asked with each payload. */
export interface Door {
  /** The compiled module, below `build/modules/`. */
  readonly file: string;
  /** Compiled modules that import it and are asked in its place, the last one last; usually none. */
  readonly around: readonly string[];
  /** What is wrong with what the door makes of a text. */
  readonly faults: (door: Readonly<Record<string, unknown>>, text: string) => readonly string[];
  /** Rules that keep the look and not the peace: rule, as the mutation check names it → why nothing breaks without. */
  readonly harmless: Readonly<Record<string, string>>;
}

/** One reason for several rules. */
export function all(reason: string, rules: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map((rule) => [rule, reason]));
}

/** All languages of this folder, sorted by target. */
export async function languages(): Promise<readonly Language[]> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder).filter((name) => /^(?!language\.)[a-z]+\.ts$/.test(name));
  const found = await Promise.all(
    files.sort().map(async (name) => {
      const module = (await import(pathToFileURL(join(folder, name)).href)) as {
        language: Language;
      };
      return module.language;
    }),
  );
  return found;
}
