/**
 * The command line, read.
 *
 * Decides: which commands and flags there are, which flag belongs to which command, and what is said about a wrong one.
 * This table is the only place that knows a flag; the help is printed from it.
 * Leaves to others: doing what was asked (`run.ts`).
 */
import { parseArgs } from "node:util";
import { didYouMean } from "../nearest.js";

export const COMMANDS = ["generate", "validate", "explain"] as const;
export type Command = (typeof COMMANDS)[number];

interface Flag {
  readonly short?: string;
  /** Name of the value in the help; a flag without one is on or off. */
  readonly value?: string;
  readonly many?: true;
  readonly commands: readonly Command[];
  readonly help: string;
}

const BOTH: readonly Command[] = ["generate", "validate"];
const ALL: readonly Command[] = COMMANDS;
const GENERATE: readonly Command[] = ["generate"];

/** All flags, in the order of the help. */
export const FLAGS = {
  config: {
    short: "c",
    value: "FILE",
    commands: BOTH,
    help: "product file; without it, the nearest sdk-factory.yaml here, in spec/, or above",
  },
  input: {
    short: "i",
    value: "FILE",
    many: true,
    commands: BOTH,
    help: "OpenAPI description, instead of a product file; may be repeated, one client each",
  },
  output: {
    short: "o",
    value: "FOLDER",
    commands: GENERATE,
    help: "output folder; each target has its own folder in it (FOLDER/typescript, FOLDER/docs)",
  },
  target: {
    short: "t",
    value: "LIST",
    many: true,
    commands: GENERATE,
    help: "targets to write, with commas between them: typescript,docs; without it, all",
  },
  check: {
    commands: GENERATE,
    help: "write nothing; fail and list what is stale, missing, extra or edited",
  },
  "dry-run": { commands: GENERATE, help: "write nothing; list what would be written" },
  watch: {
    short: "w",
    commands: GENERATE,
    help: "generate again whenever a file that was read changes",
  },
  dump: {
    value: "WHAT",
    commands: GENERATE,
    help: "write nothing; print model, plan:typescript or surface:typescript as JSON",
  },
  templates: {
    value: "FOLDER",
    commands: GENERATE,
    help: "folder of templates that replace ours with the same path",
  },
  "allow-ref": {
    value: "FOLDER",
    many: true,
    commands: BOTH,
    help: "let $ref read from this folder too; without it, only below the description's folder",
  },
  overlay: {
    value: "FILE",
    many: true,
    commands: BOTH,
    help: "OpenAPI Overlay to apply to the descriptions first; may be repeated",
  },
  "include-tag": {
    value: "NAME",
    many: true,
    commands: BOTH,
    help: "only operations with this tag, or otherwise included; * stands for any text",
  },
  "include-operation": {
    value: "NAME",
    many: true,
    commands: BOTH,
    help: "only this operation, or otherwise included: operationId, or 'GET /users'",
  },
  "include-path": {
    value: "PATH",
    many: true,
    commands: BOTH,
    help: "only operations of this path, or otherwise included: '/users/*'",
  },
  "exclude-tag": {
    value: "NAME",
    many: true,
    commands: BOTH,
    help: "no operation with this tag; what only it used goes too",
  },
  "exclude-operation": {
    value: "NAME",
    many: true,
    commands: BOTH,
    help: "not this operation",
  },
  "exclude-path": {
    value: "PATH",
    many: true,
    commands: BOTH,
    help: "no operation of this path",
  },
  rules: {
    value: "LIST",
    many: true,
    commands: BOTH,
    help: "hold the descriptions to house rules too: house for all, or codes with commas between",
  },
  strict: { commands: BOTH, help: "count warnings as errors" },
  proofread: { commands: GENERATE, help: "let ts-morph read the TypeScript before it is written" },
  format: {
    value: "FORMAT",
    commands: BOTH,
    help: "findings as pretty (default), json, sarif or github",
  },
  report: {
    value: "FILE",
    commands: BOTH,
    help: "write what became of every construct of the descriptions, as JSON",
  },
  silent: { short: "s", commands: BOTH, help: "say nothing but errors" },
  verbose: {
    short: "v",
    commands: BOTH,
    help: "show all warnings, and where the program stood if it crashes",
  },
  "no-color": { commands: ALL, help: "no colours, also on a terminal (NO_COLOR does the same)" },
  help: { short: "h", commands: ALL, help: "print this, or the help of a command" },
  version: { commands: ALL, help: "print the version" },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;

export const DUMPS = [
  "model",
  "plan:typescript",
  "surface:typescript",
  "plan:python",
  "surface:python",
] as const;
export type Dump = (typeof DUMPS)[number];

export const FORMATS = ["pretty", "json", "sarif", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** Names of operations, by what they are called by. */
export interface Names {
  readonly tags: readonly string[];
  readonly operations: readonly string[];
  readonly paths: readonly string[];
}

/** A command line that makes sense. */
export interface Arguments {
  readonly command: Command;
  /** What `explain` is to explain; `null` for the list. */
  readonly code: string | null;
  readonly config: string | null;
  readonly input: readonly string[];
  readonly output: string | null;
  readonly targets: readonly string[] | null;
  readonly mode: "write" | "check" | "dry-run" | "watch" | "dump";
  readonly dump: Dump | null;
  readonly templates: string | null;
  readonly allowRef: readonly string[];
  readonly overlays: readonly string[];
  readonly include: Names;
  readonly exclude: Names;
  readonly rules: readonly string[];
  readonly strict: boolean;
  readonly proofread: boolean;
  readonly format: Format;
  readonly report: string | null;
  readonly silent: boolean;
  readonly verbose: boolean;
  readonly noColor: boolean;
}

export type Parsed =
  | { readonly kind: "run"; readonly args: Arguments }
  /** `null`: of the program as a whole. */
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

export interface Problem {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Reads a command line, without the program's own name. Tells all that is wrong with it at once. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { values, positionals, problems } = tokens(argv);
  const [first, ...rest] = positionals;
  const command = first === undefined ? "generate" : COMMANDS.find((one) => one === first);
  if (command === undefined && first !== undefined) {
    const looksLikeFile = /\.(?:ya?ml|json)$/i.test(first);
    problems.unshift({
      message: `there is no command "${first}"`,
      hint: looksLikeFile
        ? `a description is named with --input: sdk-factory generate --input ${first} --output FOLDER`
        : (didYouMean(first, COMMANDS) ?? `the commands are ${COMMANDS.join(", ")}`),
    });
  }
  if (values.has("help"))
    return { kind: "help", command: first === undefined ? null : (command ?? null) };
  if (values.has("version")) return { kind: "version" };
  if (command === undefined) return { kind: "wrong", problems };

  for (const name of values.keys()) {
    if ((FLAGS[name].commands as readonly Command[]).includes(command)) continue;
    problems.push({
      message: `--${name} does not belong to \`${command}\``,
      hint: `see sdk-factory ${command} --help`,
    });
  }
  const extra = command === "explain" ? rest.slice(1) : rest;
  for (const one of extra) problems.push({ message: `"${one}" is one word too many` });

  const modes = (["check", "dry-run", "watch", "dump"] as const).filter((one) => values.has(one));
  const both = modes.map((one) => `--${one}`).join(" and ");
  if (modes.length > 1) problems.push({ message: `${both} exclude each other` });
  for (const [one, other] of [
    ["config", "input"],
    ["silent", "verbose"],
  ] as const) {
    if (values.has(one) && values.has(other)) {
      problems.push({ message: `--${one} and --${other} exclude each other` });
    }
  }
  const mode = modes[0] ?? "write";
  if (command === "generate" && values.has("input") && !values.has("output") && mode !== "dump") {
    problems.push({
      message: "--input needs --output",
      hint: "say where to write, for example --output generated",
    });
  }
  const format = choice(values, "format", FORMATS, problems) ?? "pretty";
  const dump = choice(values, "dump", DUMPS, problems);
  if (mode === "watch" && format !== "pretty") {
    problems.push({ message: `--watch and --format ${format} exclude each other` });
  }
  const listed = (name: FlagName): readonly string[] | undefined =>
    values
      .get(name)
      ?.flatMap((list) => list.split(","))
      .map((one) => one.trim());
  const targets = listed("target");
  if (targets?.includes("") === true) {
    problems.push({
      message: "--target has an empty name",
      hint: "for example --target typescript,docs",
    });
  }
  if (problems.length > 0) return { kind: "wrong", problems };
  return {
    kind: "run",
    args: {
      command,
      code: command === "explain" ? (rest[0] ?? null) : null,
      config: values.get("config")?.at(-1) ?? null,
      input: values.get("input") ?? [],
      output: values.get("output")?.at(-1) ?? null,
      targets: targets ?? null,
      mode,
      dump,
      templates: values.get("templates")?.at(-1) ?? null,
      allowRef: values.get("allow-ref") ?? [],
      overlays: values.get("overlay") ?? [],
      include: names(values, "include"),
      exclude: names(values, "exclude"),
      rules: listed("rules") ?? [],
      strict: values.has("strict"),
      proofread: values.has("proofread"),
      format,
      report: values.get("report")?.at(-1) ?? null,
      silent: values.has("silent"),
      verbose: values.has("verbose"),
      noColor: values.has("no-color"),
    },
  };
}

/** Flag → its values, one for each time it was given; flags without a value have `""`. */
type Values = Map<FlagName, string[]>;

function tokens(argv: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly problems: Problem[];
} {
  const names = Object.keys(FLAGS) as FlagName[];
  const options = Object.fromEntries(
    names.map((name) => {
      const flag: Flag = FLAGS[name];
      const type = flag.value === undefined ? ("boolean" as const) : ("string" as const);
      return [name, { type, ...(flag.short === undefined ? {} : { short: flag.short }) }];
    }),
  );
  const parsed = parseArgs({
    args: [...argv],
    options,
    strict: false,
    proofread: false,
    tokens: true,
    allowPositionals: true,
  });
  const values: Values = new Map();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  let afterUnknown = false;
  for (const token of parsed.tokens) {
    // The word after a misspelt flag is its value, as far as anybody can tell.
    const isValue = afterUnknown;
    afterUnknown = false;
    if (token.kind === "positional" && !isValue) positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = names.find((one) => one === token.name);
    if (name === undefined) {
      afterUnknown = token.value === undefined;
      const long = token.rawName.startsWith("--");
      problems.push({
        message: `there is no flag ${token.rawName}`,
        hint: (long ? flagGuess(token.name, names) : undefined) ?? "see sdk-factory --help",
      });
      continue;
    }
    const flag: Flag = FLAGS[name];
    const { value } = token;
    if (flag.value === undefined) {
      if (value !== undefined) problems.push({ message: `--${name} takes no value` });
    } else if (
      value === undefined ||
      value === "" ||
      (!token.inlineValue && value.startsWith("-"))
    ) {
      // `--output --check` swallows the second flag; a value that begins with a hyphen is written `--output=-x`.
      problems.push({ message: `--${name} needs a value: --${name} ${flag.value}` });
    } else if (flag.many === undefined && values.has(name)) {
      problems.push({ message: `--${name} is given twice` });
    }
    values.set(name, [...(values.get(name) ?? []), value ?? ""]);
  }
  return { values, positionals, problems };
}

function names(values: Values, list: "include" | "exclude"): Names {
  return {
    tags: values.get(`${list}-tag`) ?? [],
    operations: values.get(`${list}-operation`) ?? [],
    paths: values.get(`${list}-path`) ?? [],
  };
}

function flagGuess(name: string, names: readonly FlagName[]): string | undefined {
  return didYouMean(
    `--${name}`,
    names.map((one) => `--${one}`),
  )?.replaceAll('"', "");
}

function choice<T extends string>(
  values: Values,
  name: FlagName,
  allowed: readonly T[],
  problems: Problem[],
): T | null {
  const given = values.get(name)?.at(-1);
  if (given === undefined || given === "") return null;
  const found = allowed.find((one) => one === given);
  if (found === undefined) {
    problems.push({
      message: `--${name} cannot be "${given}"`,
      hint: didYouMean(given, allowed) ?? `it can be ${allowed.join(", ")}`,
    });
  }
  return found ?? null;
}
